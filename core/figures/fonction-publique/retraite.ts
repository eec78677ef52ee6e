import { partPension } from '../../law/fonction-publique.ts';
import { type Exact, exact, exactly } from '../../money/exact.ts';
import type { Day } from '../../time/day.ts';
import type { FonctionPubliqueWord } from '../../words/fr/fonction-publique.ts';
import { figure, type Outcome, readAll } from '../figure.ts';
import { carried, operand, step } from '../step.ts';

/** The special pension schemes: CNRACL (local authorities, hospitals), SRE (the State). */
export const REGIMES_DE_PENSION = ['CNRACL', 'SRE'] as const;
export type RegimeDePension = (typeof REGIMES_DE_PENSION)[number];

export interface Retraite {
  /** Quarters that open the right to a pension. */
  readonly trimestresConstitution: Exact;
  /** Quarters that count for its amount. */
  readonly trimestresLiquidation: Exact;
  readonly raisons: readonly FonctionPubliqueWord[];
}

const MOIS_PAR_TRIMESTRE = exact(3);

/**
 * Quarters that months of TPT give: their whole length, whatever the quotité (décret 2003-1306
 * articles 11 4° and 13). For the State the same is applied, its code not being read ('medium').
 */
export function retraiteTpt(mois: Exact, regime: RegimeDePension, on: Day): Outcome<Retraite> {
  const law = readAll({ part: [partPension, on] });
  if (!law.ok) return law;
  const { part } = law.read;
  const quarters = step(
    'trimestres',
    'quotient',
    [
      operand('moisDeTpt', 'nombre', mois),
      operand('moisParTrimestre', 'nombre', MOIS_PAR_TRIMESTRE),
    ],
    'nombre',
    'Décret 2003-1306',
  );
  const counted = (label: 'trimestresConstitution' | 'trimestresLiquidation') =>
    step(
      label,
      'product',
      [carried(quarters), operand('partPension', 'rapport', exactly(part.row.value))],
      'nombre',
      'Décret 2003-1306',
    );
  const constitution = counted('trimestresConstitution');
  const liquidation = counted('trimestresLiquidation');
  const etat = regime === 'SRE';
  return {
    ok: true,
    figure: figure(
      {
        trimestresConstitution: constitution.result.value,
        trimestresLiquidation: liquidation.result.value,
        raisons: etat ? ['retraitePleine', 'retraiteEtatNonLue'] : ['retraitePleine'],
      },
      [quarters, constitution, liquidation],
      [part],
      etat ? 'medium' : 'high',
    ),
  };
}
