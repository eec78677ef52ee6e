import { ijRetraite, ijSurTroisAns } from '../law/limites-ij.ts';
import { type LawValue, type OutsideLaw, onDay } from '../law/series.ts';
import { addDays, type Day, daysBetween } from '../time/day.ts';
import { firstOfMonths } from '../time/periods.ts';

/** Days on end for which IJ were paid, both included. Waiting days are not IJ. */
export interface PeriodeIj {
  readonly debut: Day;
  readonly fin: Day;
}

export interface CompteurIj {
  /** First day of the window that ends on the day asked. */
  readonly windowStart: Day;
  readonly used: number;
  readonly remaining: number;
  readonly source: LawValue;
}

export type Compte =
  | { readonly ok: true; readonly compteur: CompteurIj }
  | { readonly ok: false; readonly outside: OutsideLaw };

const FENETRE_MOIS = 36;

/** Periods in order, those that overlap or touch made one, so that a day counts once. */
function merged(periodes: readonly PeriodeIj[]): PeriodeIj[] {
  const all: PeriodeIj[] = [];
  for (const periode of [...periodes].sort((a, b) => (a.debut < b.debut ? -1 : 1))) {
    const last = all.at(-1);
    if (periode.fin < periode.debut) throw new RangeError(`${periode.fin} ends before it begins`);
    if (last && periode.debut <= addDays(last.fin, 1)) {
      all[all.length - 1] = {
        debut: last.debut,
        fin: last.fin > periode.fin ? last.fin : periode.fin,
      };
    } else all.push(periode);
  }
  return all;
}

const daysWithin = (periodes: readonly PeriodeIj[], first: Day, last: Day): number =>
  periodes.reduce((sum, { debut, fin }) => {
    const from = debut > first ? debut : first;
    const to = fin < last ? fin : last;
    return from > to ? sum : sum + daysBetween(from, to) + 1;
  }, 0);

/**
 * IJ of the three years that end on a day, and those left (CSS L323-1 2°, R323-1 4°): 360 at most
 * in any three years, all illnesses together, full stop and TPT alike. Leave out what does not
 * count: AT/MP, maternity, long illnesses (ALD).
 *
 * @param periodes days paid, in any order; a day given twice counts once
 */
export function compteurIj(periodes: readonly PeriodeIj[], on: Day): Compte {
  const law = onDay(ijSurTroisAns, on);
  if (!law.ok) return law;
  const windowStart = firstOfMonths(on, FENETRE_MOIS);
  const used = daysWithin(merged(periodes), windowStart, on);
  const remaining = Math.max(0, law.row.value - used);
  return { ok: true, compteur: { windowStart, used, remaining, source: law.row } };
}

/**
 * The day of the 360th IJ when every day from `debut` on is paid; undefined when the window lets
 * old ones go as fast. Known before: the law of the day each is paid.
 */
export function jourDuPlafond(periodes: readonly PeriodeIj[], debut: Day): Day | undefined {
  const limit = addDays(debut, ijSurTroisAns.rows[0]?.value ?? 0);
  for (let on = debut; on <= limit; on = addDays(on, 1)) {
    const counted = compteurIj([...periodes, { debut, fin: on }], on);
    if (!counted.ok) return undefined;
    if (counted.compteur.remaining === 0) return on;
  }
  return undefined;
}

/** IJ left to someone past the age of retirement who draws a pension (CSS R323-2): 60 in all. */
export function compteurRetraite(periodes: readonly PeriodeIj[], debut: Day, on: Day): Compte {
  const law = onDay(ijRetraite, on);
  if (!law.ok) return law;
  const used = daysWithin(merged(periodes), debut, on);
  const remaining = Math.max(0, law.row.value - used);
  return { ok: true, compteur: { windowStart: debut, used, remaining, source: law.row } };
}
