import { carenceMaintien, moisGlissantsMaintien } from '../../law/maintien.ts';
import { addDays, addMonths, type Day, dateOf, monthNumber, yearOf } from '../../time/day.ts';
import type { DroitsWord } from '../../words/fr/droits.ts';
import { readAll, type Source } from '../figure.ts';
import { type Ruled, ruling } from '../ruling.ts';
import { type CategorieExclue, dureesMaintien } from './durees.ts';

/** What an absence comes from. `trajet` is an accident on the way to work. */
export type CauseAbsence = 'maladie' | 'trajet' | 'AT' | 'MP';

/** A full absence, first and last day included. */
export interface Absence {
  readonly du: Day;
  readonly au: Day;
  readonly cause: CauseAbsence;
}

/** What the employer guarantees on a day of absence: nothing yet, 90 %, two thirds, or nothing left. */
export type Garantie = 'carence' | '90%' | '2/3' | 'epuise' | 'aucune';

/** Days in a row with the same guarantee. */
export interface Segment {
  readonly du: Day;
  readonly au: Day;
  readonly jours: number;
  readonly garantie: Garantie;
}

/** The segments of each absence, in the order given. */
export interface Maintien {
  readonly absences: readonly (readonly Segment[])[];
}

/** Whole years from one day to another, by the calendar. */
export function anneesEntieres(depuis: Day, on: Day): number {
  const years = yearOf(on) - yearOf(depuis);
  const before =
    monthNumber(on) < monthNumber(depuis) ||
    (monthNumber(on) === monthNumber(depuis) && dateOf(on) < dateOf(depuis));
  return years - (before ? 1 : 0);
}

type Paid = { readonly day: Day; readonly garantie: '90%' | '2/3' };

/** Days left of a period: those of the sliding months before `on` are taken off (CT D1226-4). */
function nextGuarantee(paid: readonly Paid[], on: Day, months: number, each: number): Garantie {
  const since = addMonths(on, -months);
  const recent = paid.filter(({ day }) => day >= since);
  const full = recent.filter(({ garantie }) => garantie === '90%').length;
  if (full < each) return '90%';
  return recent.length - full < each ? '2/3' : 'epuise';
}

function segments(days: readonly (readonly [Day, Garantie])[]): readonly Segment[] {
  const found: Segment[] = [];
  for (const [day, garantie] of days) {
    const last = found.at(-1);
    if (last && last.garantie === garantie) {
      found[found.length - 1] = { ...last, au: day, jours: last.jours + 1 };
    } else found.push({ du: day, au: day, jours: 1, garantie });
  }
  return found;
}

/**
 * The legal maintien, day by day of absence: nothing for 7 days but for AT/MP (CT D1226-3; an
 * accident on the way to work waits too), then 90 %, then two thirds, each for the days of seniority
 * on the first day of the absence (D1226-8), less what the twelve months before each day have used
 * (D1226-4). A full stop only: see `maintienEnTpt`.
 *
 * @param embauche first day in the company
 * @param absences those of the last twelve months too, oldest first and apart; throws RangeError otherwise
 */
export function maintienLegal(
  embauche: Day,
  absences: readonly Absence[],
  exclu?: CategorieExclue,
): Ruled<Maintien, DroitsWord> {
  const paid: Paid[] = [];
  const told: (readonly Segment[])[] = [];
  const reasons = new Set<DroitsWord>();
  const sources: Source[] = [];
  let previous: Absence | undefined;
  for (const absence of absences) {
    if (absence.au < absence.du || (previous && absence.du <= previous.au)) {
      throw new RangeError('absences are wanted oldest first and apart');
    }
    previous = absence;
    const durations = dureesMaintien(anneesEntieres(embauche, absence.du), absence.du, exclu);
    if (!durations.ok) return durations;
    const law = readAll({
      carence: [carenceMaintien, absence.du],
      mois: [moisGlissantsMaintien, absence.du],
    });
    if (!law.ok) return law;
    for (const reason of durations.ruling.reasons) reasons.add(reason);
    sources.push(...durations.ruling.sources, law.read.carence, law.read.mois);
    const each = durations.ruling.value.joursParPeriode;
    const professional = absence.cause === 'AT' || absence.cause === 'MP';
    const wait = professional ? 0 : law.read.carence.row.value;
    const days: [Day, Garantie][] = [];
    for (let day = absence.du; day <= absence.au; day = addDays(day, 1)) {
      let garantie: Garantie = 'aucune';
      if (each > 0 && days.length < wait) garantie = 'carence';
      else if (each > 0) garantie = nextGuarantee(paid, day, law.read.mois.row.value, each);
      if (garantie === '90%' || garantie === '2/3') paid.push({ day, garantie });
      if (garantie === 'epuise') reasons.add('periodesEpuisees');
      days.push([day, garantie]);
    }
    told.push(segments(days));
  }
  const articles = [
    'CT L1226-1',
    'CT D1226-1',
    'CT D1226-2',
    'CT D1226-3',
    'CT D1226-4',
    'CT D1226-8',
  ] as const;
  return { ok: true, ruling: ruling({ absences: told }, [...reasons], articles, sources) };
}
