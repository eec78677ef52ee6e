import { diviseurTroisMois } from '../../law/ij-maladie.ts';
import type { Versant } from '../../law/versants.ts';
import { type Cents, roundToCent } from '../../money/cents.ts';
import { type Exact, exact, exactly } from '../../money/exact.ts';
import type { Day } from '../../time/day.ts';
import type { FonctionPubliqueWord } from '../../words/fr/fonction-publique.ts';
import { combine, type Figure, figure, type Outcome, readAll } from '../figure.ts';
import type { IjMaladie } from '../ij-maladie.ts';
import { carried, operand, step } from '../step.ts';
import { type Limite, tptPerte } from '../tpt-indemnite.ts';
import { fractionPayee } from './fraction.ts';

export interface RemunerationContractuelInput {
  readonly versant: Versant;
  /** One of those that `quotiteRecevable` allows. */
  readonly quotite: Exact;
  /** What full time pays in a month, gross, all elements together. */
  readonly salaireBrut: Cents;
}

/** A month of a contractuel in exact cents, gross; the IJ a day. */
export interface RemunerationContractuel {
  readonly fraction: Exact;
  readonly remunerationEmployeur: Exact;
  /** What the State's fraction would give: the other reading outside the State. */
  readonly remunerationAutreLecture: Exact;
  readonly perte: Exact;
  readonly perteParJour: Exact;
  readonly ijTheorique: Exact;
  readonly ijVerseeParJour: Exact;
  readonly limite: Limite;
  readonly raisons: readonly FonctionPubliqueWord[];
}

const TROIS_MOIS = exact(3);

/**
 * What a contractuel, or staff affiliated to Ircantec, is paid in TPT: a fraction of full pay
 * (`fractionPayee`), and IJ a day = min(IJ of a full stop, loss of the month × 3 / 91,25), CSS R323-3.
 *
 * Bringing the loss to a day as the daily base is brought is the convention of the published
 * examples, not a text: 'medium'. For a calendar month, `tptMois` with the fraction as its quotité
 * counts the days of that month.
 *
 * @param pleine the IJ of a full stop, from `ijMaladie`
 * @param on first day of the TPT
 */
export function remunerationContractuel(
  pleine: Figure<IjMaladie>,
  { versant, quotite, salaireBrut }: RemunerationContractuelInput,
  on: Day,
): Outcome<RemunerationContractuel> {
  const share = fractionPayee(versant, quotite, on);
  if (!share.ok) return share;
  const law = readAll({ diviseur: [diviseurTroisMois, on] });
  if (!law.ok) return law;
  const { fraction, fractionEtat, raisons } = share.figure.amounts;
  const [article = 'CSS R323-3'] = share.figure.articles;
  const full = operand('salaireBrut', 'cents/mois', exact(salaireBrut));
  const payOf = (part: Exact) =>
    step(
      'salaireVerse',
      'product',
      [full, operand('fractionPayee', 'rapport', part)],
      'cents/mois',
      article,
    );
  const pay = payOf(fraction);
  const paidToTheCent = exact(roundToCent(pay.result.value));
  const loss = tptPerte(exact(salaireBrut), paidToTheCent, on);
  if (!loss.ok) return loss;
  const { perte } = loss.figure.amounts;
  const threeMonths = [
    operand('perte', 'cents', perte),
    operand('moisDeReference', 'nombre', TROIS_MOIS),
  ];
  const sum = step('perteTroisMois', 'product', threeMonths, 'cents', 'CSS R323-3');
  const divideBy = operand('diviseurTroisMois', 'jours', exactly(law.read.diviseur.row.value));
  const daily = step(
    'perteParJour',
    'quotient',
    [carried(sum), divideBy],
    'cents/jour',
    'CSS R323-3',
  );
  const { ij } = pleine.amounts;
  const paid = step(
    'ijTptParJour',
    'min',
    [operand('ij', 'cents/jour', ij), carried(daily)],
    'cents/jour',
    'CSS R323-3',
  );
  const amounts: RemunerationContractuel = {
    fraction,
    remunerationEmployeur: pay.result.value,
    remunerationAutreLecture: payOf(fractionEtat).result.value,
    perte,
    perteParJour: daily.result.value,
    ijTheorique: ij,
    ijVerseeParJour: paid.result.value,
    limite: paid.bound === 1 ? 'perte' : 'ij',
    raisons: [...raisons, 'perteParJourConvention'],
  };
  const own = figure(amounts, [sum, daily, paid], [law.read.diviseur], 'medium');
  return {
    ok: true,
    figure: combine(amounts, [pleine, share.figure, { steps: [pay] }, loss.figure, own]),
  };
}
