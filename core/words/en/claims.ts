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
  'cas.recours.courtTci':
    'The tribunal du contentieux de l’incapacité was abolished on 1 January 2019. Turn to the pôle social of the tribunal judiciaire.',
  'cas.recours.inspecteur':
    'Since 1 January 2017 the occupational doctor’s opinion is no longer contested before the labour inspector, but before the conseil de prud’hommes, within 15 days.',
  'cas.recours.delay':
    'Two months is right. Which commission depends on the ground: the CMRA if the refusal is medical, the CRA if it is administrative.',
  'cas.visite.reprise_required':
    'It depends on the absence. The return visit is due after maternity leave, an occupational disease, 30 days off for an accident at work or 60 days for an illness. Below that, you can ask for it.',
  'kind.atmp.cap_percent': 'Cap on the daily wage after a work accident or occupational disease',
  'kind.atmp.divisor': 'Working out the daily wage after a work accident or occupational disease',
  'kind.atmp.employer_declaration_48h': 'The employer’s report of the accident',
  'kind.atmp.max_day': 'Largest amount per day after a work accident or occupational disease',
  'kind.atmp.no_carence': 'Waiting days after a work accident or occupational disease',
  'kind.atmp.rate': 'Rate of the allowance after a work accident or occupational disease',
  'kind.ij.cap_basis': 'Cap on the sickness allowance',
  'kind.ij.cap_month': 'Largest monthly wage that counts',
  'kind.ij.carence': 'Waiting days before the sickness allowance',
  'kind.ij.carence_exception': 'Leave without new waiting days',
  'kind.ij.divisor': 'Working out the daily base wage',
  'kind.ij.duration_3y': 'How long the allowance lasts in a long illness',
  'kind.ij.example': 'Worked example',
  'kind.ij.max_360': 'Largest number of daily allowances',
  'kind.ij.max_month': 'Largest sickness allowance per month',
  'kind.ij.opening': 'Conditions for the right to the allowance',
  'kind.ij.rate': 'Rate of the sickness allowance',
  'kind.ij.rebound_1y': 'Return to work that opens new rights',
  'kind.ij.smic_multiple': 'Cap as a multiple of the minimum wage',
  'kind.ij.smic_reference': 'Which minimum wage counts for a leave',
  'kind.levies.rate': 'CSG and CRDS on the allowance',
  'kind.pass.value': 'Social security ceiling',
  'kind.smic.value': 'Amount of the minimum wage',
  'valeur.carenceUneFois': 'waiting days only once in three years for the same long illness',
  'valeur.ijMaladie': 'another rate',
  'valeur.plafondSecu': 'the social security ceiling',
  'valeur.plafondSmic':
    'a cap based on the minimum wage (1.4 times the minimum wage for leave begun since April 2025)',
  'valeur.sansCarence': 'no waiting days',
  'valeur.smicMoisPrecedent': 'the minimum wage of the last day of the month before the leave',
  'valeur.tauxAtmp': '60% of the daily wage for 28 days, then 80%',
  'cas.francs': 'This amount is in francs: it dates from before 2002. Today it is {valeur}.',
  'cas.ij.example':
    'The calculation is right: with the wage of this example, the result is still the same today.',
  'cas.ij.opening':
    'This amount fits the period of the example. For another leave, take the hourly minimum wage of the first day of the months that count.',
  'cas.ij.rate':
    'This higher rate, paid after six months of leave, was abolished. Today the sickness allowance is 50% of the daily base wage for the whole leave.',
  'cas.ij.smic_reference':
    'The minimum wage that counts is that of the last day of the month before the leave. It is the same as on the day of the leave, unless the minimum wage changed at the start of that month or since.',
  'kind.cpam.decision_delay': 'Time the fund takes to answer',
  'kind.fp.carence': 'Waiting day of public servants',
  'kind.fp.instance': 'Medical body of the public service',
  'kind.fp.same_rules': 'Rules of public servants',
  'kind.fp.sick_leave_pay': 'Pay during ordinary sick leave of public servants',
  'kind.fp.tpt_duration': 'Length of therapeutic part-time in the public service',
  'kind.fp.tpt_pay': 'Pay in therapeutic part-time in the public service',
  'kind.fp.tpt_prior_leave': 'Leave before therapeutic part-time in the public service',
  'kind.fp.tpt_quotite': 'Shares of full time in the public service',
  'kind.tns.tpt_amount': 'Allowances of the self-employed in therapeutic part-time',
  'kind.tns.tpt_duration': 'Length of therapeutic part-time of the self-employed',
  'kind.tpt.amount': 'How allowances in therapeutic part-time are worked out',
  'kind.tpt.atmp_duration': 'Length of therapeutic part-time after an accident at work',
  'kind.tpt.attestation_monthly': 'Employer’s statement of pay in therapeutic part-time',
  'kind.tpt.max_duration': 'Longest therapeutic part-time',
  'kind.tpt.no_carence': 'Waiting days in therapeutic part-time',
  'kind.tpt.prescription_length': 'Length of one prescription of therapeutic part-time',
  'kind.tpt.prior_arret': 'Sick leave before therapeutic part-time',
  'kind.tpt.quotite': 'Share of working time in therapeutic part-time',
  'kind.tpt.total_4y': 'Length in all, therapeutic part-time included',
  'valeur.arretPrealable': 'possible only after a full sick leave',
  'valeur.sansArretPrealable': 'possible without a sick leave before',
  'valeur.congePrealable': 'possible only after a sick leave',
  'valeur.sansCongePrealable': 'possible without a sick leave before',
  'valeur.comiteMedical': 'the comité médical or the commission de réforme',
  'valeur.conseilMedical': 'the conseil médical',
  'valeur.consolidation': 'until recovery or consolidation',
  'valeur.attestationMensuelle': 'a statement of pay for each month gone by',
  'valeur.gainJournalier': 'half of the basic daily pay, within the daily loss of pay',
  'valeur.pleinTraitement': 'full pay for civil servants',
  'valeur.quotitesPubliques': '50, 60, 70, 80 or 90%',
  'valeur.reglesPropres': 'rules of the public service’s own',
  'valeur.sansDelai': 'no time limit set by any text',
  'valeur.sansDuree': 'no length set by any text',
  'valeur.sansQuotite': 'no least nor most set by any text',
  'cas.cpam.decision_delay':
    'No text gives the fund a time limit to decide on therapeutic part-time. This is what people have seen, and it differs from one fund to another.',
  'cas.fp.same_rules':
    'Civil servants have their own rules: they ask their administration, work at least half time, for twelve months at most, and keep their full pay.',
  'cas.fp.tpt_duration':
    'It depends on the date. Before 1 August 2026, each authorisation was for one to three months. Since then, one alone can cover up to twelve months (décret 2026-705, which we have not read: to be confirmed). The total is still twelve months.',
  'cas.fp.tpt_durationTotal':
    'The twelve months are a total, whatever the illness, in one go or in several. A new right opens after at least one year in activity.',
  'cas.fp.tpt_pay':
    'It depends on the status. A civil servant keeps full pay. A contract agent is paid for the hours worked and receives daily allowances.',
  'cas.fp.tpt_payPrimes':
    'Basic pay is paid in full to civil servants. Bonuses depend: in full in the State’s service, as the authority has decided in local authorities, as the text of each bonus says in hospitals. Contract agents are paid for the hours worked.',
  'cas.fp.tpt_prior_leave':
    'It is often so, but it has not been a condition since 31 July 2021 (11 November 2021 in local authorities): an agent in activity can ask for therapeutic part-time without a sick leave before.',
  'cas.fp.tpt_quotite':
    'In the public service only these shares exist: 50, 60, 70, 80 or 90% of full time.',
  'cas.tpt.amountAncien':
    'This was the rule until 22 August 2019. Since then, for an illness, each allowance is limited to the daily loss of pay.',
  'cas.tpt.amountMoitie':
    'For an employee who is ill, the allowance is worked out as in a full leave, within the daily loss of pay. Half of the allowance of a leave is the rule of the self-employed.',
  'cas.tpt.amountCap':
    'It depends on the cause. For an illness, since 23 August 2019, each allowance is limited to the daily loss of pay, no longer to a total with the pay. After an accident at work, the fund itself sets the part that it pays.',
  'cas.tpt.amountCaisse':
    'It depends on the cause. For an illness, a text has set the sum since 23 August 2019: half of the basic daily pay, within the loss of pay. After an accident at work, the fund decides on the part that it pays.',
  'cas.tpt.atmp_duration':
    'For employees, no text limits this length after an accident at work or an occupational disease: it goes on until recovery or consolidation. The six months, renewable once, were a rule of civil servants, ended in 2021.',
  'cas.tpt.attestation_monthly':
    'The monthly statement of pay was still asked for at the end of August 2025, even where the part-time is declared in the DSN. Ask the fund whether the DSN is enough since then.',
  'cas.tpt.max_duration':
    'It depends on your situation. With a long-term condition (ALD), one year at most after the three years of allowances, so four years in all. Otherwise, one year at most after the 360th allowance, says the Assurance Maladie. As long as these rights are not used up, the part-time can last more than a year.',
  'cas.tpt.max_durationJamais':
    'No text says so. One year at most can be added to the three years of allowances of a long illness, so four years in all. Otherwise, one year at most after the 360th allowance, says the Assurance Maladie.',
  'cas.tpt.no_carence':
    'Waiting days do not apply to the allowances of therapeutic part-time. They only concern a full sick leave.',
  'cas.tpt.prescription_length':
    'No text sets this length for therapeutic part-time: the doctor decides. Since 1 September 2026, a first prescription of sick leave is limited to one month and a prolongation to two, save for a written medical reason. Ask your doctor whether this holds for you.',
  'cas.tpt.prior_arretTns':
    'It depends on the illness. The self-employed must have been on a full, paid sick leave just before, save with a long-term condition (ALD).',
  'cas.tpt.quotite':
    'For employees, no text sets a least or a most: the doctor proposes the share of working time that suits. The bounds of 50 to 90% are those of the public service.',
  'cas.tpt.prior_arret':
    'It is often so, but it has not been a condition since 1 January 2019: therapeutic part-time can be prescribed to an employee who has not been on sick leave.',
  'cas.tns.tpt_amount':
    'We do not find this amount. The allowance is half of that of a full leave, based on the mean of your revenue over the last three years. Its maximum changes every year.',
  'cas.tns.tpt_duration':
    'The limit is counted in paid days: 90, or 270 with a long-term condition (ALD) for craftspeople and shopkeepers.',
} as const satisfies Record<ClaimWord, string>;
