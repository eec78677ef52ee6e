import type { Assessment } from '../../../core/assess.ts';
import { payesDeReference } from '../../../core/figures/maladie/plusieurs-emplois.ts';
import type { TronconPaye } from '../../../core/figures/plan/mois-du-plan.ts';
import { complementDuMois } from '../../../core/figures/reste-a-vivre/reste-a-vivre.ts';
import type { PaiementAVerifier, Travail } from '../../../core/figures/verifier/paiement.ts';
import { type Cents, roundToCent } from '../../../core/money/cents.ts';
import { readEuros } from '../../../core/money/read-euros.ts';
import { jourDeReference } from '../../../core/situation/situation.ts';
import type { WidgetWord } from '../../../core/words/fr/widget.ts';
import type { WidgetPaymentWord } from '../../../core/words/fr/widget-payment.ts';
import type { Beside, BesideField } from '../engine/beside.ts';

/** What is said of a field: in the words of every amount, or in those of a payment. */
type ErrorWord =
  | { readonly of: 'euros'; readonly word: WidgetWord }
  | { readonly of: 'payment'; readonly word: WidgetPaymentWord };

type Errors = Readonly<Partial<Record<BesideField, ErrorWord>>>;

export interface AskedPayment {
  /** Undefined while the amount is not known, or while something cannot be read. */
  readonly payment: PaiementAVerifier | undefined;
  readonly errors: Errors;
}

/** A year and a day: no payment covers more. */
const JOURS_AU_PLUS = 366;

/** The spans of the plan that the caisse pays by the rules of a TPT, each declared by itself. */
export const periodsOf = ({ figures: { plan = [] } }: Assessment): readonly TronconPaye[] =>
  plan.flatMap(({ amounts }) =>
    amounts.troncons.filter(({ troncon }) => troncon.activite === 'tpt'),
  );

/** The period asked for; else the last that is over, or the first of all. */
export function periodAsked(assessment: Assessment, { periode }: Beside): TronconPaye | undefined {
  const periods = periodsOf(assessment);
  const over = periods.filter(({ troncon }) => troncon.fin < assessment.on);
  return periods.find(({ troncon }) => troncon.debut === periode) ?? over.at(-1) ?? periods[0];
}

/** What the employer adds to a whole month; it cannot be shared between the periods of one that changes. */
function complementOf(
  { figures: { plan = [] }, situation: { complement } }: Assessment,
  { troncon }: TronconPaye,
): Cents | undefined {
  const month = plan.find(({ amounts }) => amounts.mois === troncon.mois);
  if (!complement || month?.amounts.troncons.length !== 1) return undefined;
  return roundToCent(complementDuMois(month, complement).amounts.complement);
}

/** What was typed of a payment, as the check takes it. An empty field is no error. */
export function askedPayment(assessment: Assessment, beside: Beside): AskedPayment {
  const { texts, nature } = beside;
  const errors: Partial<Record<BesideField, ErrorWord>> = {};
  const euros = (field: BesideField): Cents | undefined => {
    const read = readEuros(texts[field]);
    if (read.ok) return read.cents;
    if (read.problem === 'too-large') errors[field] = { of: 'payment', word: 'euros-too-large' };
    else if (read.problem !== 'empty')
      errors[field] = { of: 'euros', word: `euros-${read.problem}` };
    return undefined;
  };
  const days = (field: BesideField): number | undefined => {
    const text = texts[field].trim().replace(/\s*j(ours?)?\.?$/i, '');
    if (/^\d{1,3}$/.test(text) && Number(text) <= JOURS_AU_PLUS) return Number(text);
    if (text !== '') errors[field] = { of: 'payment', word: 'jours-illisibles' };
    return undefined;
  };
  const montant = euros('montant');
  const [jours, joursConges] = [days('jours'), days('conges')];
  const [parJour, salaireVerse] = [euros('parJour'), euros('salaireVerse')];
  const period = periodAsked(assessment, beside);
  const { salairesBruts, salaireAutreEmploi } = assessment.situation;
  const debutArret = jourDeReference(assessment.situation);
  const readable = Object.keys(errors).length === 0;
  if (!readable || montant === undefined || !period || !salairesBruts || !debutArret)
    return { payment: undefined, errors };
  const { troncon, montants } = period;
  const travail: Travail =
    salaireVerse === undefined ? { quotite: troncon.quotite } : { salaireVerse };
  return {
    payment: {
      salairesBruts: payesDeReference(salairesBruts, salaireAutreEmploi),
      debutArret,
      periode: { debut: troncon.debut, fin: troncon.fin },
      travail,
      salaireRetabli: roundToCent(montants.salaireRetabli),
      joursConges,
      complement: complementOf(assessment, period),
      paye: { montant, nature: nature || undefined, jours, parJour },
    },
    errors,
  };
}
