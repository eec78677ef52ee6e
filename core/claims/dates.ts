import { addDays, type Day, dayOf, lengthOfMonth } from '../time/day.ts';
import { FRENCH_MONTHS, FRENCH_MONTHS_IN_SHORT, monthNamed } from '../time/months.ts';
import { fold } from './fold.ts';

/** How a date bounds what is said: `at` a day, over a `span`, over a `year`, `since`, `until`. */
export type Bound = 'at' | 'span' | 'year' | 'since' | 'until';

/** A bound with its days: the first, the last, or both. */
type Bounds =
  | { readonly bound: 'at'; readonly from: Day; readonly until?: Day }
  | { readonly bound: 'span'; readonly from: Day; readonly until: Day }
  | { readonly bound: 'year'; readonly from: Day; readonly until: Day }
  | { readonly bound: 'since'; readonly from: Day; readonly until?: undefined }
  | { readonly bound: 'until'; readonly from?: undefined; readonly until: Day };

/** A date that a text gives. */
export type Dated = Bounds & {
  /** The date is that of the start of a stop ("pour les arrêts débutant …"). */
  readonly stop: boolean;
  /** Offsets in the text that was read. */
  readonly index: number;
  readonly end: number;
};

interface Raw {
  readonly index: number;
  readonly end: number;
  readonly date?: number;
  readonly month?: number;
  readonly year?: number;
}

const MONTH = [...FRENCH_MONTHS, ...Object.keys(FRENCH_MONTHS_IN_SHORT)].map(fold).join('|');
const DATE = new RegExp(
  `\\b(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})\\b|\\b(?:(\\d{1,2})(?: ?er)? )?(${MONTH})\\b\\.?(?: ((?:19|20)\\d\\d)\\b)?|(?<![\\d.,/-])((?:19|20)\\d\\d)(?![\\d%€]|[.,/-]\\d| ?(?:€|euros?|fois|h\\b|heures?))`,
  'g',
);

const LAW =
  /\b(?:decrets?|arrete|lois?|ordonnance|circulaire|p?lfss|plf|finances?|financement|reforme|avenant|accord|jo|publie|poste|mise? a jour|maj|verifie|modifie|consulte)\b[^.;:()]{0,40}$/;
const SINCE =
  /(?:\ba (?:compter|partir|dater|effet)(?: du| de| d'| des)?|\bdepuis(?: le| la| l')?|\bdes(?: le| la)?|\bposterieurs? (?:au|a)|\bapres(?: le)?) ?(?:mois de |mois d'|annee |debut )?$/;
const UNTIL = /\bjusqu'(?:au|en|a)(?: la)? ?(?:fin |mois de |mois d'|annee )*$/;
const BEFORE = /\b(?:avant|anterieurs? (?:au|a))(?: le| la| l')? ?(?:mois de |mois d'|annee )?$/;
const BOUNDS = [SINCE, UNTIL, BEFORE];
const BETWEEN = /^ ?(?:et|au|a|-|jusqu'au)(?: le)? $|^ ?- ?$/;
const OPENS = /(?:\bentre(?: le)?|\bdu|\bde|\bd') ?$/;
const STOP =
  /\b(?:arrets?|interruptions?)(?: de travail| maladie| de maladie| pour maladie)?,? (?:(?:ayant|a|ont|qui|a bien) ){0,2}(?:debut|commenc|prescri|interven|surven|a compter|a partir|anterieur|posterieur|du\b|en\b|au mois|depuis|avant|apres|entre|jusqu)[^.;\n]{0,30}$/;
/** Somebody's own stop: its first day, though it says "depuis". An order ("l'arrêté du …") is none. */
const OWN_STOP =
  /\ben arret\b(?:(?!\b(?:avant|apres|jusqu|entre|des|partir|compter)\b)[^.;:?!\n]){0,30}\b(?:depuis|le|du|en)(?: le)? ?$|(?<!\b(?:un |cet |par |l'|d'|de l'|nouvel ))\barretee?(?: depuis)?(?: le| en)? ?$/;
const PREFIX = 48;

function raws(text: string): Raw[] {
  return [...text.matchAll(DATE)].map((match) => {
    const [all, d, , m, y, date, month, year, alone] = match;
    const written = y ?? year ?? alone;
    return {
      index: match.index,
      end: match.index + all.length,
      ...((d ?? date) && { date: Number(d ?? date) }),
      ...((m || month) && { month: m ? Number(m) : (monthNamed(month ?? '') ?? 0) }),
      ...(written && { year: written.length === 2 ? 2000 + Number(written) : Number(written) }),
    };
  });
}

type Unit = { readonly first: Day; readonly last: Day; readonly size: 'day' | 'month' | 'year' };

/** The first and last day of what is written; a missing year is the one given. */
function unitOf(
  { date, month, year }: Raw,
  inherited: number | undefined,
  bounded = true,
): Unit | undefined {
  const y = year ?? inherited;
  // A month alone, without year nor date, is a word of ordinary life, unless it bounds ("jusqu'en juin").
  if (y === undefined || (year === undefined && date === undefined && !bounded)) return undefined;
  const first = dayOf(y, month ?? 1, date ?? 1);
  const last = dayOf(y, month ?? 12, date ?? lengthOfMonth(y, month ?? 12));
  const size = date ? 'day' : month ? 'month' : 'year';
  return first && last ? { first, last, size } : undefined;
}

/**
 * The dates of a folded text that bound what it says, in order. Dates of texts of law and of
 * publication ("le décret du 20 février 2025", "publié le …") bound nothing. A date without year
 * takes that of the date it is paired with, else the one given.
 */
export function datesIn(text: string, year?: number): Dated[] {
  const left = raws(text);
  const dated: Dated[] = [];
  for (let one = left.shift(); one; one = left.shift()) {
    const [next] = left;
    const before = text.slice(Math.max(0, one.index - PREFIX), one.index);
    const own = OWN_STOP.test(before);
    const stop = own || STOP.test(text.slice(Math.max(0, one.index - 80), one.index));
    const pair = next && OPENS.test(before) && BETWEEN.test(text.slice(one.end, next.index));
    const inherited = (pair ? next.year : undefined) ?? year;
    const bounded = pair || BOUNDS.some((bound) => bound.test(before));
    const start = unitOf(one, inherited, bounded);
    const end = pair ? unitOf(next, inherited) : start;
    if (!start || !end) continue;
    if (pair) left.shift();
    const at = { stop, index: one.index, end: pair ? next.end : one.end };
    if (pair) dated.push({ bound: 'span', from: start.first, until: end.last, ...at });
    else {
      const span = own ? within(start) : boundOf(before, start);
      if (span) dated.push({ ...span, ...at });
    }
  }
  return dated;
}

function boundOf(before: string, { first, last, size }: Unit): Bounds | undefined {
  if (SINCE.test(before)) return { bound: 'since', from: first };
  if (UNTIL.test(before)) return { bound: 'until', until: last };
  if (BEFORE.test(before)) return { bound: 'until', until: addDays(first, -1) };
  if (LAW.test(before) || SAID.test(before)) return undefined;
  return within({ first, last, size });
}

function within({ first, last, size }: Unit): Bounds {
  const bound = size === 'day' ? 'at' : size === 'month' ? 'span' : 'year';
  return { bound, from: first, until: last };
}

const SAID =
  /(?:publie|poste|mise? a jour|maj|verifie|modifie|actualise)e?s?(?: le| :| au)? (?:le |: )?$/;

/** The last year that a text names, if any: that of its dates without one. */
export const yearNamed = (text: string): number | undefined =>
  raws(text)
    .flatMap(({ year }) => year ?? [])
    .at(-1);

/** The day on which a page says, near its start, that it was published or revised. */
export function ownDate(text: string): Day | undefined {
  const start = fold(text.slice(0, 3000));
  for (const one of raws(start)) {
    const unit = one.date && one.year ? unitOf(one, undefined) : undefined;
    if (unit && SAID.test(start.slice(Math.max(0, one.index - PREFIX), one.index)))
      return unit.first;
  }
  return undefined;
}
