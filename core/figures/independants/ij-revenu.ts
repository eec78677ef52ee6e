import { diviseurIjIndependant, partIjTptIndependant } from '../../law/independants.ts';
import { compare, type Exact, exactly, ZERO } from '../../money/exact.ts';
import type { Day } from '../../time/day.ts';
import { combine, type Figure, figure, type Outcome, readAll } from '../figure.ts';
import { carried, operand, type Step, step } from '../step.ts';
import { plafondsIndependant, type StatutIndependant } from './plafonds.ts';
import { seuilIndependant } from './seuil.ts';

/** Exact cents: a year for the revenues, a day for the IJ. */
export interface IjIndependant {
  /** The yearly revenue that the IJ is drawn from, before its cap. */
  readonly revenu: Exact;
  readonly seuil: Exact;
  readonly plafondRevenu: Exact;
  readonly ijTempsComplet: Exact;
  readonly ijTpt: Exact;
  /** No IJ: the revenue lies below the threshold. CSS D622-9 sets the threshold aside for some. */
  readonly sousSeuil: boolean;
  readonly plafonne: boolean;
}

/**
 * IJ of a yearly revenue: min(revenue, cap) / 730, none below the threshold; half of it in TPT,
 * whatever the quotité and the loss (CSS D622-7, D622-8, D622-10).
 *
 * @param revenu the step that gave the yearly revenue, with its sources
 * @param annees the civil years it comes from
 */
export function ijDuRevenu(
  statut: StatutIndependant,
  constat: Day,
  revenu: Figure<{ readonly revenu: Exact }> & { readonly last: Step },
  annees: readonly number[],
): Outcome<IjIndependant> {
  const caps = plafondsIndependant(statut, constat);
  if (!caps.ok) return caps;
  const least = seuilIndependant(constat, annees);
  if (!least.ok) return least;
  const law = readAll({
    diviseur: [diviseurIjIndependant, constat],
    part: [partIjTptIndependant, constat],
  });
  if (!law.ok) return law;
  const { plafondRevenu } = caps.figure.amounts;
  const { seuil } = least.figure.amounts;
  const within = step(
    'revenuLimite',
    'min',
    [carried(revenu.last), operand('plafondRevenu', 'cents', plafondRevenu)],
    'cents',
    'CSS D622-7',
  );
  const drawn = step(
    'ijDuRevenu',
    'quotient',
    [
      carried(within),
      operand('diviseurIjIndependant', 'jours', exactly(law.read.diviseur.row.value)),
    ],
    'cents/jour',
    'CSS D622-7',
  );
  const sousSeuil = compare(revenu.amounts.revenu, seuil) < 0;
  // Below the threshold the IJ is nil: said as a limit of zero, so that the line recomputes.
  const limits = sousSeuil ? [operand('aucuneIj', 'cents/jour', ZERO)] : [];
  const full = step('ij', 'min', [carried(drawn), ...limits], 'cents/jour', 'CSS D622-8');
  const half = step(
    'ijTpt',
    'product',
    [carried(full), operand('partIjTpt', 'rapport', exactly(law.read.part.row.value))],
    'cents/jour',
    'CSS D622-10',
  );
  const amounts: IjIndependant = {
    revenu: revenu.amounts.revenu,
    seuil,
    plafondRevenu,
    ijTempsComplet: full.result.value,
    ijTpt: half.result.value,
    sousSeuil,
    plafonne: compare(revenu.amounts.revenu, plafondRevenu) > 0,
  };
  const own = figure(amounts, [within, drawn, full, half], [law.read.diviseur, law.read.part]);
  const [capStep] = caps.figure.steps;
  const cap = { ...caps.figure, steps: capStep ? [capStep] : [] };
  return { ok: true, figure: combine(amounts, [revenu, least.figure, cap, own]) };
}
