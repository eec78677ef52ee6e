import type { Exact } from '../money/exact.ts';
import { addDays, type Month } from '../time/day.ts';
import type { Etape, Periode, Troncon } from './plan/periode.ts';

/** A month of a TPT of any regime, or the part of it that the TPT fills. Exact cents, gross. */
export interface MoisDuTpt extends Periode {
  readonly mois: Month;
  /** Days of TPT: those of `arrets` are left out. */
  readonly jours: number;
  /** Full stops between its first day and its last. Their days, paid by other rules, are not counted. */
  readonly arrets?: readonly Periode[];
  /** What the employer pays; nil where there is none. */
  readonly salaireVerse: Exact;
  readonly indemnite: Exact;
  readonly total: Exact;
  /** What full time pays for the same days, where pay counts at all. */
  readonly tempsPlein?: Exact;
  /** The shares worked, each from its day on, where they count. */
  readonly etapes?: readonly Etape[];
}

/** What the TPT fills of a month: at least one span, in order. */
export type TronconsDuMois = readonly [Troncon, ...Troncon[]];

/** The days of a month of TPT, and the stops that its spans leave between them. */
export function joursDuMois(
  spans: TronconsDuMois,
): Pick<MoisDuTpt, 'mois' | 'debut' | 'fin' | 'jours' | 'arrets'> {
  const [{ mois, debut }] = spans;
  const arrets: Periode[] = [];
  let jours = 0;
  let next = debut;
  for (const span of spans) {
    if (span.debut > next) arrets.push({ debut: next, fin: addDays(span.debut, -1) });
    jours += span.jours;
    next = addDays(span.fin, 1);
  }
  const fin = addDays(next, -1);
  return { mois, debut, fin, jours, ...(arrets.length > 0 && { arrets }) };
}

/** The shares worked in a month, each from its day on: a stop between two spans changes none. */
export const partsDuMois = (spans: TronconsDuMois): readonly Etape[] =>
  spans
    .filter(({ quotite: { n, d } }, index) => {
      const before = spans[index - 1]?.quotite;
      return !before || before.n !== n || before.d !== d;
    })
    .map(({ debut, quotite }) => ({ debut, quotite }));
