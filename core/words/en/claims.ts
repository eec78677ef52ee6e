import type { ClaimWord } from '../fr/claims.ts';

export const claimsEn = {
  'verdict.a-jour': 'Up to date',
  'verdict.exact': 'Right for the time it speaks of',
  'verdict.perime': 'Outdated',
  'verdict.errone': 'Wrong',
  'verdict.depend': 'To be checked',
  'kind.ij.max_day': 'Largest daily sickness allowance',
  'arret.perimeDepuis': 'Outdated for leave that began on or after {depuis}',
  'arret.actuel': 'This is the amount for leave that began on or after {du}.',
  'arret.exactAlors':
    'Right for the time this sentence is about: it holds for leave that began from {du} to {au}.',
  'arret.decale':
    'It is the cap that follows from the minimum wage of that date, but it only holds for stops that began from {du} to {au}.',
  'arret.plusActuel':
    'This amount holds for leave that began from {du} to {au}. For leave that began on or after {actuelDu}, it is {valeur}.',
  'arret.sansActuel':
    'This amount holds for leave that began from {du} to {au}. We do not know yet the amount for leave that begins today.',
  'arret.inconnuDuRegistre':
    'We find this amount for no leave that began since {premier}. For leave that began on or after {actuelDu}, it is {valeur}.',
  'arret.jamais':
    'We find this amount for no leave that began since {premier}, up to our last check on {verifie}.',
  'arret.mauvaiseDate':
    'The amount did exist, but not on the date given: it holds for leave that began from {du} to {au}.',
  'arret.mauvaiseDateActuel':
    'This amount holds for leave that began on or after {du}, not for the date given.',
  'arret.arrondi':
    'This amount is rounded: it matches leave that began from {du} to {au}. The exact amount depends on the first day of the leave.',
  'arret.partiel':
    'This sentence covers more time than this amount: it holds for leave that began from {du} to {au}.',
  'arret.avantRegistre':
    'This sentence is about leave that began before {premier}: we do not know the amount of that time.',
  'arret.pasEncore':
    'This amount will hold for leave that begins on or after {du}. For leave that began before, it is another amount.',
  'arret.registreDepasse':
    'Our last check was on {verifie}: we do not know whether this amount has applied since. Check it with your health insurance fund.',
  'montant.perimeDepuis': 'Outdated since {depuis}',
  'montant.actuel': 'This is the amount in force today.',
  'montant.exactAlors': 'Right for the time this sentence is about: it held from {du} to {au}.',
  'montant.decale': 'This amount held from {du} to {au}.',
  'montant.plusActuel': 'This amount held from {du} to {au}. Today it is {valeur}.',
  'montant.sansActuel': 'This amount held from {du} to {au}. We do not know yet the one of today.',
  'montant.inconnuDuRegistre': 'We do not find this amount since {premier}. Today it is {valeur}.',
  'montant.jamais':
    'We find this amount at no date since {premier}, up to our last check on {verifie}.',
  'montant.mauvaiseDate':
    'The amount did exist, but not at the date given: it held from {du} to {au}.',
  'montant.mauvaiseDateActuel': 'This amount has held since {du}, not at the date given.',
  'montant.arrondi': 'This amount is rounded: it matches the time from {du} to {au}.',
  'montant.partiel':
    'This sentence covers more time than this amount, which held from {du} to {au}.',
  'montant.avantRegistre':
    'This sentence is about a date before {premier}: we do not know the amount of that time.',
  'montant.pasEncore': 'This amount will hold from {du}.',
  'montant.registreDepasse':
    'Our last check was on {verifie}: we do not know whether this amount has applied since.',
  'regle.perimeDepuis': 'Outdated since {depuis}',
  'regle.actuel': 'This is the rule today.',
  'regle.exactAlors': 'This was the rule at the time this sentence is about.',
  'regle.decale': 'This rule held from {du} to {au}.',
  'regle.plusActuel': 'This rule held until {au}. Today it is {valeur}.',
  'regle.sansActuel': 'This rule held until {au}. We do not know yet the one of today.',
  'regle.inconnuDuRegistre': 'We do not find this rule in the texts. Today it is {valeur}.',
  'regle.jamais': 'The texts we know say otherwise: {valeur}.',
  'regle.mauvaiseDate': 'The rule did exist, but not at the date given: it held from {du} to {au}.',
  'regle.mauvaiseDateActuel': 'This rule has held since {du}, not at the date given.',
  'regle.arrondi': 'This figure is rounded.',
  'regle.partiel': 'This sentence covers more time than this rule, which held from {du} to {au}.',
  'regle.avantRegistre':
    'This sentence is about a date before {premier}: we do not know the rule of that time.',
  'regle.pasEncore': 'This rule will hold from {du}.',
  'regle.registreDepasse':
    'Our last check was on {verifie}: we do not know whether this rule has applied since.',
} as const satisfies Record<ClaimWord, string>;
