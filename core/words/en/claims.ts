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
} as const satisfies Record<ClaimWord, string>;
