import { diviseurTroisMois } from '../law/ij-maladie.ts';
import { type Exact, exact, exactly } from '../money/exact.ts';
import type { Day } from '../time/day.ts';
import { combine, type Figure, figure, type Outcome, readAll } from './figure.ts';
import type { IjMaladie } from './ij-maladie.ts';
import { carried, operand, step } from './step.ts';
import type { Limite } from './tpt-indemnite.ts';

/** Exact cents a day. */
export interface TptJour {
  readonly perteParJour: Exact;
  readonly ijParJour: Exact;
  readonly limite: Limite;
}

const TROIS_MOIS = exact(3);

/**
 * IJ of a mean day of TPT: min(IJ of a full stop, loss of a month × 3 / 91,25), CSS R323-3.
 * Bringing the loss to a day as the daily base is brought is a convention, not a text: 'medium'.
 * For a calendar month, `tptMois` counts the days of that month.
 *
 * @param pleine the IJ of a full stop, from `ijMaladie`
 * @param perte figure of the gross loss of a month, from `tptPerte`
 * @param on first day of the TPT
 */
export function tptJour(
  pleine: Figure<IjMaladie>,
  perte: Figure<{ readonly perte: Exact }>,
  on: Day,
): Outcome<TptJour> {
  const law = readAll({ diviseur: [diviseurTroisMois, on] });
  if (!law.ok) return law;
  const sum = step(
    'perteTroisMois',
    'product',
    [
      operand('perte', 'cents', perte.amounts.perte),
      operand('moisDeReference', 'nombre', TROIS_MOIS),
    ],
    'cents',
    'CSS R323-3',
  );
  const daily = step(
    'perteParJour',
    'quotient',
    [carried(sum), operand('diviseurTroisMois', 'jours', exactly(law.read.diviseur.row.value))],
    'cents/jour',
    'CSS R323-3',
  );
  const paid = step(
    'ijTptParJour',
    'min',
    [operand('ij', 'cents/jour', pleine.amounts.ij), carried(daily)],
    'cents/jour',
    'CSS R323-3',
  );
  const amounts: TptJour = {
    perteParJour: daily.result.value,
    ijParJour: paid.result.value,
    limite: paid.bound === 1 ? 'perte' : 'ij',
  };
  const own = figure(amounts, [sum, daily, paid], [law.read.diviseur], 'medium');
  return { ok: true, figure: combine(amounts, [pleine, perte, own]) };
}
