import type { RegimesWord } from '../fr/regimes.ts';
import type { Catalogue } from '../say.ts';

export const regimesEn: Catalogue<RegimesWord> = {
  accidentSansRegle:
    'After an accident at work or an occupational disease, we have no verified rule for this status. No amount is shown.',
  anneeIncomplete:
    'Your first year of activity counts as a whole year. The text can also be read otherwise: to be confirmed.',
  arretDansTpt:
    'During a full stop, the allowance is counted from the first day, as when the same illness goes on. For another illness, the first three days are not paid. What the employer would pay for these days is not counted. To be confirmed with your caisse.',
  arretSansFin:
    'Your full stop of {jour} has no last day: nothing is counted from there on. Add its last day under “Your dates”.',
  atmpPleinSalaire:
    'The full pay used is that of the month before the accident, {salaire} gross. If a full month would have paid otherwise, the total changes.',
  atmpSalarieAgricole:
    'For an employee in farming, the MSA decides and pays, under the same rules.',
  autreEmploi:
    'The pay of your other job counts in the allowance, neither in the loss nor in the total. We suppose that it is still paid in full. No text that we have read says so word for word: to be confirmed. Each employer sends its own statement of pay. The comparison with a full stop is not shown: the other pay would be missing from it.',
  congesSansFin:
    'Your leave of {jour} has no last day: it is not counted. Add its last day under “Your dates”.',
  cotisationsPayees:
    'We assume that your contributions are fully paid. What is still due lowers the income that counts.',
  droitEpuise:
    'The right to therapeutic part-time runs out on {jour}, if every day since its start counts. No amount is shown for a month that goes past that date.',
  droitNonOuvert:
    'From your answers, a condition is not met: the amounts shown would be due only if it were.',
  dureeConsolidation:
    'The allowances can last until recovery or consolidation, which the fund sets.',
  dureeMaladie:
    'The allowances can last three years from the start of the stop, within 360 allowances over these three years except for a long-term illness. One more year is possible in therapeutic part-time.',
  forfaitExploitant:
    'The allowance of a farmer is a flat amount: it depends neither on your income nor on the hours worked.',
  fractionAutreLecture:
    'If the State’s fraction applied to you too, the employer would pay {salaire} gross.',
  gainSaisi: 'The flat-rate gain is the one you typed: we cannot check it.',
  moisInconnus:
    'The months from {jour} on are not shown: a value that they need is not known here yet.',
  moisJusquALaMaternite:
    'From {jour} on, you are on maternity leave. Those days are paid under other rules, and no text that we read says whether the therapeutic part-time goes on afterwards: month by month, nothing is counted from that day on. Ask your caisse or your department.',
  moisJusquAuConge:
    'From {jour} on, you are on sick leave for more than thirty days. Your therapeutic part-time may end then: month by month, nothing is counted from that day on. Ask your department what it applies.',
  moisJusquAuDroit:
    'Month by month, the count stops on {jour}: the right is then used up, if every day since the part-time work began counts.',
  moisMontreAvecArret:
    'The month shown is counted without a stop. Your full stop or maternity leave of {jour} takes a part of it: what you receive will be different.',
  moisMontreAvecConge:
    'The month shown is counted without leave. Your sick or maternity leave of {jour} takes a part of it, and is paid as that leave: what you receive will be different.',
  moisSansArrets:
    'Month by month, the days of a full stop are not counted: they are paid under other rules. We suppose that the therapeutic part-time resumes the day after the stop, and that its last day does not change.',
  moisSansConges:
    'Month by month, the days of sick leave are not counted: you receive the pay of that leave. We suppose that the therapeutic part-time resumes the day after the leave, and that its last day does not change.',
  moitieDeLIj:
    'For the self-employed, the allowance in therapeutic part-time is half of that of a full stop, whatever the share worked.',
  netPublicNonCalcule:
    'The net is not computed: contributions in the public service are not those of the private sector.',
  primesDeuxLectures:
    'Depending on what becomes of your bonuses, the month’s total goes from {bas} to {haut} gross.',
  quotiteNonAdmise:
    'This share is not allowed in the public service: 50, 60, 70, 80 or 90%. No amount is shown.',
  revenuPlafonne: 'Your income exceeds {plafond} a year: beyond that, it no longer counts.',
  salarieAgricole:
    'The MSA applies these rules to employees in farming, as the health insurance does to other employees.',
  salairesSaisis:
    'For a month whose pay you wrote, the pay received is counted at the same share as usual. A bonus may be paid in full: the loss and the allowance then change.',
  sousSeuil:
    'Your yearly income is below {seuil}: no allowance is due, save for those whom the text exempts from this minimum.',
};
