import { fractionA80, fractionA90 } from '../../law/fonction-publique.ts';
import { DECRET_CONTRACTUELS, type Versant } from '../../law/versants.ts';
import { compare, type Exact, exact, exactly } from '../../money/exact.ts';
import type { Day } from '../../time/day.ts';
import type { FonctionPubliqueWord } from '../../words/fr/fonction-publique.ts';
import { figure, type Outcome, readAll, type Source } from '../figure.ts';
import { operand, type Step, step } from '../step.ts';
import { regimeTpt } from './regime.ts';

/** The share of full pay that the employer pays. */
export interface FractionPayee {
  readonly fraction: Exact;
  /** What the State would pay: the other reading elsewhere, where it is not confirmed. */
  readonly fractionEtat: Exact;
  readonly raisons: readonly FonctionPubliqueWord[];
}

const QUATRE_CINQUIEMES = exact(4, 5);
const NEUF_DIXIEMES = exact(9, 10);

const byHours = (quotite: Exact, versant: Versant): Step =>
  step(
    'fractionPayee',
    'product',
    [operand('quotite', 'rapport', quotite)],
    'rapport',
    DECRET_CONTRACTUELS[versant],
  );

const byTable = (source: Source, diviseur: number): Step =>
  step(
    'fractionPayee',
    'quotient',
    [
      operand('numerateurFraction', 'nombre', exactly(source.row.value)),
      operand('diviseurFraction', 'nombre', exact(diviseur)),
    ],
    'rapport',
    'Décret 86-83',
  );

/**
 * The fraction of full pay for a contractuel, or for staff affiliated to Ircantec: the quotité,
 * save that the State pays 6/7 at 80 % and 32/35 at 90 % (décret 86-83). Elsewhere these are not
 * confirmed: the hours are followed and the other reading stands beside.
 *
 * @param quotite one of those that `quotiteRecevable` allows
 */
export function fractionPayee(versant: Versant, quotite: Exact, on: Day): Outcome<FractionPayee> {
  const regime = regimeTpt(on, versant);
  if (!regime.ok) return regime;
  const law = readAll({ a80: [fractionA80, on], a90: [fractionA90, on] });
  if (!law.ok) return law;
  const hours = byHours(quotite, versant);
  const etat = versant === 'FPE';
  const build = (used: Step, state: Step, source: Source, why: readonly FonctionPubliqueWord[]) =>
    figure(
      {
        fraction: used.result.value,
        fractionEtat: state.result.value,
        raisons: ['contratReduit' as const, ...why],
      },
      [used],
      [source],
      etat ? 'high' : 'medium',
    );
  const special =
    compare(quotite, QUATRE_CINQUIEMES) === 0
      ? { source: law.read.a80, state: byTable(law.read.a80, 7) }
      : compare(quotite, NEUF_DIXIEMES) === 0
        ? { source: law.read.a90, state: byTable(law.read.a90, 35) }
        : undefined;
  const { source } = regime.regime;
  if (!special) return { ok: true, figure: build(hours, hours, source, []) };
  return {
    ok: true,
    figure: etat
      ? build(special.state, special.state, special.source, ['fractionEtat'])
      : build(hours, special.state, source, ['fractionHorsEtat']),
  };
}
