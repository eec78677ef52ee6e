import { smicAuDela, smicSixMois } from '../../law/ouverture-droits.ts';
import { type OutsideLaw, onDay, type Series } from '../../law/series.ts';
import { smicHoraire } from '../../law/smic.ts';
import { centsExactly } from '../../money/cents.ts';
import { type Exact, exactly } from '../../money/exact.ts';
import {
  addMonthsToMonth,
  type Day,
  day,
  firstDay,
  lastDay,
  monthNumber,
  monthOf,
  yearOf,
} from '../../time/day.ts';
import type { DroitsWord } from '../../words/fr/droits.ts';
import type { FigureWord } from '../../words/fr/figures.ts';
import { figure, type Outcome, readAll } from '../figure.ts';
import { operand, step } from '../step.ts';

/** Exact cents, and the period whose pay is held against them. */
export interface Seuil {
  readonly seuil: Exact;
  readonly debutPeriode: Day;
  /** The day whose SMIC counts. */
  readonly jourDuSmic: Day;
  readonly reserves: readonly DroitsWord[];
}

/** First day of the period of `months` civil months that ends before the month of the stop. */
const debutPeriode = (debutArret: Day, months: number): Day =>
  firstDay(addMonthsToMonth(monthOf(debutArret), -months));

/** The SMIC that is missing, said in starts of stops: it is known by whole years, of the period. */
function forStops(outside: OutsideLaw, months: number): OutsideLaw {
  if (outside.series !== smicHoraire.id) return outside;
  const month = addMonthsToMonth(monthOf(outside.limit), months);
  return { ...outside, limit: outside.reason === 'before' ? firstDay(month) : lastDay(month) };
}

function seuil(
  label: FigureWord,
  multiple: Series,
  debutArret: Day,
  { mois, ...found }: Omit<Seuil, 'seuil'> & { readonly mois: number },
): Outcome<Seuil> {
  const law = readAll({ smic: [smicHoraire, found.jourDuSmic], heures: [multiple, debutArret] });
  if (!law.ok) return { ok: false, outside: forStops(law.outside, mois) };
  const { smic, heures } = law.read;
  const line = step(
    label,
    'product',
    [
      operand('nombreDeSmic', 'nombre', exactly(heures.row.value)),
      operand('smicHoraire', 'cents', centsExactly(smic.row.value)),
    ],
    'cents',
    'CSS R313-3',
  );
  const reading = found.reserves.length > 0 ? 'medium' : 'high';
  const amounts = { ...found, seuil: line.result.value };
  return { ok: true, figure: figure(amounts, [line], [heures, smic], reading) };
}

/**
 * Pay of the six civil months before the stop that opens the IJ for six months: 1 015 × SMIC of the
 * first day of these months (CSS R313-3 1° a). Refuses a stop whose SMIC is not known.
 */
export function seuilSixMois(debutArret: Day): Outcome<Seuil> {
  const debut = debutPeriode(debutArret, 6);
  const found = { debutPeriode: debut, jourDuSmic: debut, reserves: [], mois: 6 };
  return seuil('seuilSixMois', smicSixMois, debutArret, found);
}

/**
 * Pay of the twelve civil months before the stop that keeps the IJ open beyond six months:
 * 2 030 × SMIC "au 1er janvier qui précède immédiatement le début de cette période" (CSS R313-3 2° a).
 * For a stop in January the period opens on a 1 January: that day is taken; where the year before
 * would give another amount, 'medium' and said so.
 */
export function seuilAuDela(debutArret: Day): Outcome<Seuil> {
  const debut = debutPeriode(debutArret, 12);
  const janvier = day(`${yearOf(debut)}-01-01`);
  const opens = monthNumber(debut) === 1;
  const earlier = onDay(smicHoraire, day(`${yearOf(debut) - 1}-01-01`));
  const now = onDay(smicHoraire, janvier);
  const open = opens && !(earlier.ok && now.ok && earlier.row.value === now.row.value);
  const reserves: readonly DroitsWord[] = open ? ['premierJanvier'] : [];
  const found = { debutPeriode: debut, jourDuSmic: janvier, reserves, mois: 12 };
  return seuil('seuilAuDela', smicAuDela, debutArret, found);
}
