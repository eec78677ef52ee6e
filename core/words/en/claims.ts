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
  'kind.arret.late_penalty': 'Sending the sick note late',
  'kind.arret.prescription_max': 'Longest prescription of sick leave',
  'kind.arret.send_48h': 'Time to send the sick note',
  'kind.hours.limit': 'Hours of part-time work',
  'kind.maintien.carence': 'Days before the employer’s top-up',
  'kind.maintien.rate': 'Rate of the employer’s top-up',
  'kind.recours.body': 'Commission to turn to',
  'kind.recours.cmra_composition': 'Who sits in the medical commission',
  'kind.recours.court': 'Court to turn to',
  'kind.recours.delay': 'Time to turn to the commission',
  'kind.recours.prudhommes_delay': 'Time to contest the occupational doctor’s opinion',
  'kind.recours.silence': 'Silence of the commission',
  'kind.recours.tribunal_delay': 'Time to turn to the court',
  'kind.visite.prereprise_threshold': 'Absence that opens the pre-return visit',
  'kind.visite.reprise_8j': 'Time for the return visit',
  'kind.visite.reprise_required': 'Whether the return visit is due',
  'kind.visite.reprise_threshold': 'Absence from which the return visit is due',
  'valeur.cra': 'the amicable appeals commission (CRA)',
  'valeur.cmra': 'the medical appeals commission (CMRA)',
  'valeur.tass': 'the former social security court (TASS)',
  'valeur.tgi': 'the former regional court (TGI)',
  'valeur.tj': 'the judicial court (tribunal judiciaire, pôle social)',
  'valeur.visiteReprise': 'by the cause and length of the absence',
  'cas.arret.prescription_max':
    'Since 1 September 2026 a first prescription may not exceed one month, nor a prolongation two months, unless the doctor writes a medical reason. We have not read the decree itself: ask your fund to confirm.',
  'cas.arret.send_48h':
    'The text says two days, without “working”. Send the note within 48 hours to be safe.',
  'cas.recours.body':
    'It depends on the ground. A medical refusal goes to the medical appeals commission (CMRA); an administrative one (rights, amount, lateness) to the CRA. The ground stands in the letter of refusal.',
  'cas.recours.bodyMedical':
    'A refusal on medical grounds is contested before the medical appeals commission (CMRA), not before the CRA.',
  'cas.recours.delay':
    'Two months is right. Which commission depends on the ground: the CMRA if the refusal is medical, the CRA if it is administrative.',
  'cas.visite.reprise_required':
    'It depends on the absence. The return visit is due after maternity leave, an occupational disease, 30 days off for an accident at work or 60 days for an illness. Below that, you can ask for it.',
} as const satisfies Record<ClaimWord, string>;
