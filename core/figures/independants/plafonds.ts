import {
  diviseurIjIndependant,
  partIjTptIndependant,
  plafondRevenuArtisan,
  plafondRevenuLiberal,
} from '../../law/independants.ts';
import { pass } from '../../law/pass.ts';
import { centsExactly } from '../../money/cents.ts';
import { type Exact, exactly } from '../../money/exact.ts';
import type { Day } from '../../time/day.ts';
import { figure, type Outcome, readAll } from '../figure.ts';
import { carried, operand, step } from '../step.ts';

export type StatutIndependant = 'artisan-commercant' | 'profession-liberale';

/** Exact cents: a year for the revenue, a day for the IJ. */
export interface PlafondsIndependant {
  readonly plafondRevenu: Exact;
  readonly ijMax: Exact;
  readonly ijTptMax: Exact;
}

/** Yearly revenue counted at most, in PASS, by statut. */
export const plafondRevenu = (statut: StatutIndependant) =>
  statut === 'artisan-commercant' ? plafondRevenuArtisan : plafondRevenuLiberal;

/**
 * The largest IJ of an indépendant: PASS (three for a profession libérale) / 730, and half of it in
 * TPT (CSS D622-7 I, D622-10), with the PASS in force at the medical finding.
 * Refuses findings before 25 May 2020, before 1 July 2021 for a profession libérale, and years whose
 * PASS is not known.
 */
export function plafondsIndependant(
  statut: StatutIndependant,
  constat: Day,
): Outcome<PlafondsIndependant> {
  const law = readAll({
    nombre: [plafondRevenu(statut), constat],
    pass: [pass, constat],
    diviseur: [diviseurIjIndependant, constat],
    part: [partIjTptIndependant, constat],
  });
  if (!law.ok) return law;
  const { nombre, diviseur, part } = law.read;
  const cap = step(
    'plafondRevenu',
    'product',
    [
      operand('passAnnee', 'cents', centsExactly(law.read.pass.row.value)),
      operand('nombreDePlafonds', 'nombre', exactly(nombre.row.value)),
    ],
    'cents',
    'CSS D622-7',
  );
  const max = step(
    'ijMax',
    'quotient',
    [carried(cap), operand('diviseurIjIndependant', 'jours', exactly(diviseur.row.value))],
    'cents/jour',
    'CSS D622-7',
  );
  const half = step(
    'ijTptMax',
    'product',
    [carried(max), operand('partIjTpt', 'rapport', exactly(part.row.value))],
    'cents/jour',
    'CSS D622-10',
  );
  return {
    ok: true,
    figure: figure(
      {
        plafondRevenu: cap.result.value,
        ijMax: max.result.value,
        ijTptMax: half.result.value,
      },
      [cap, max, half],
      [law.read.pass, nombre, diviseur, part],
    ),
  };
}
