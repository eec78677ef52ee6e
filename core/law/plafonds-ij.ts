import { centsExactly } from '../money/cents.ts';
import { dividedBy, type Exact, exact, exactly, times } from '../money/exact.ts';
import { addDays, addMonthsToMonth, type Day, day, firstDay, monthOf } from '../time/day.ts';
import { coefficientPlafondIj, diviseurIjMaximale } from './ij-maladie.ts';
import { type LawValue, lastKnown, type OutsideLaw, onDay } from './series.ts';
import { smicMensuel } from './smic.ts';

/** What caps the IJ maladie of a stop, exactly and in cents, with the values of the law it stands on. */
export interface PlafondsIj {
  /** Cap on each monthly pay: coefficient × SMIC. */
  readonly plafondMensuel: Exact;
  /** Largest IJ of a day: twelve monthly caps over 730. */
  readonly ijMax: Exact;
  readonly smic: LawValue;
  readonly coefficient: LawValue;
  readonly diviseurMax: LawValue;
}

export type PlafondsIjLookup =
  | { readonly ok: true; readonly plafonds: PlafondsIj }
  | { readonly ok: false; readonly outside: OutsideLaw };

const MOIS_PAR_AN = exact(12);

/** The day whose SMIC counts for a stop: the last day of the civil month before it (CSS R323-4). */
export const jourDuSmic = (debutArret: Day): Day => addDays(firstDay(monthOf(debutArret)), -1);

/**
 * The caps of a stop that starts on `debutArret` (CSS R323-4 and R323-9):
 * coefficient × SMIC of the last day of the month before; the yearly cap over 730 for a day.
 * Outside the days whose SMIC is known: why, never the nearest value.
 */
export function plafondsIj(debutArret: Day): PlafondsIjLookup {
  const smic = onDay(smicMensuel, jourDuSmic(debutArret));
  const coefficient = onDay(coefficientPlafondIj, debutArret);
  const diviseurMax = onDay(diviseurIjMaximale, debutArret);
  if (!smic.ok) return { ok: false, outside: outsideForStops(smic.outside) };
  if (!coefficient.ok) return coefficient;
  if (!diviseurMax.ok) return diviseurMax;
  const plafondMensuel = times(centsExactly(smic.row.value), exactly(coefficient.row.value));
  const ijMax = dividedBy(times(plafondMensuel, MOIS_PAR_AN), exactly(diviseurMax.row.value));
  return {
    ok: true,
    plafonds: {
      plafondMensuel,
      ijMax,
      smic: smic.row,
      coefficient: coefficient.row,
      diviseurMax: diviseurMax.row,
    },
  };
}

/**
 * The SMIC that is missing, said in starts of stops: its first day known is that of stops a month
 * later, and December's serves the stops of January.
 */
export function outsideForStops(outside: OutsideLaw): OutsideLaw {
  if (outside.series !== smicMensuel.id) return outside;
  const limit = outside.reason === 'before' ? premierArretConcerne(outside.limit) : lastDayKnown();
  return { ...outside, limit };
}

/** A SMIC set during a month counts for the stops that start from the next one on. */
const premierArretConcerne = (smicFrom: Day): Day =>
  firstDay(addMonthsToMonth(monthOf(smicFrom), 1));

/** A span of starts of stops over which the caps stay the same. */
export interface PeriodePlafondsIj extends PlafondsIj {
  readonly from: Day;
  readonly until: Day;
}

/**
 * Every span known, oldest first, without gap. The last one ends with what the register knows: the
 * SMIC of a year is not known before it is set.
 */
export function periodesPlafondsIj(): readonly PeriodePlafondsIj[] {
  const starts = new Set<Day>();
  for (const { from } of smicMensuel.rows) starts.add(premierArretConcerne(from));
  for (const { from } of coefficientPlafondIj.rows) starts.add(from);
  const known = [...starts].sort().flatMap((from) => {
    const found = plafondsIj(from);
    return found.ok ? [{ from, ...found.plafonds }] : [];
  });
  const end = lastDayKnown();
  return known.map((period, index) => {
    const next = known[index + 1];
    return { ...period, until: next ? addDays(next.from, -1) : end };
  });
}

/** The last start of a stop whose SMIC is known: that of January, once December's is. */
function lastDayKnown(): Day {
  const smic = lastKnown(smicMensuel);
  if (!smic) return day('9999-12-31');
  return addDays(firstDay(addMonthsToMonth(monthOf(smic), 2)), -1);
}
