import type { Deadline } from '../deadlines/deadline.ts';
import { dueOn, standing } from '../deadlines/due.ts';
import { weaker } from '../law/series.ts';
import type { Situation } from '../situation/situation.ts';
import { type Day, daysBetween } from '../time/day.ts';
import { type Case, caseOf } from './case.ts';
import type { Agenda, Entry, EntryState } from './entry.ts';
import { administration } from './sources/administration.ts';
import { arrets } from './sources/arrets.ts';
import { atmp } from './sources/atmp.ts';
import { caisse } from './sources/caisse.ts';
import { durees } from './sources/durees.ts';
import { employeur } from './sources/employeur.ts';
import { recours } from './sources/recours.ts';
import { visites } from './sources/visites.ts';
import { type Found, isStart, isToTell, type Start } from './start.ts';

const SOURCES: readonly ((c: Case) => Found[])[] = [
  recours,
  caisse,
  arrets,
  visites,
  employeur,
  atmp,
  durees,
  administration,
];

function stateOf(deadline: Deadline, on: Day): Pick<Entry, 'state' | 'day' | 'days'> {
  const { due, opens } = deadline;
  const day = due ?? opens;
  const days = day ? Math.abs(daysBetween(on, day)) : 0;
  if (opens) return { state: opens > on ? 'opens' : 'open', day, days };
  const { state } = standing(deadline, on);
  return { state, day, days };
}

const COMING: readonly EntryState[] = ['today', 'running', 'opens'];

/** By day, then by name, so that the same situation always gives the same list. */
const rank = ({ day, id }: Entry): string => `${day ?? ''} ${id}`;
const byDay = (a: Entry, b: Entry): number => (rank(a) < rank(b) ? -1 : 1);

/** A day reached by taking something for granted is to be confirmed wherever it is written. */
const supposed = (deadline: Deadline): Deadline => ({
  ...deadline,
  confidence: weaker(deadline.confidence, 'medium'),
});

/** The first of each id: told twice, a limit runs once. */
function once<T extends { readonly id: string }>(all: readonly T[]): T[] {
  const seen = new Set<string>();
  return all.filter(({ id }) => !seen.has(id) && seen.add(id));
}

type Outside = Agenda['outside'][number];

function lay(start: Start, { on, zone, code }: Case): Entry | Outside {
  const { rule, trigger, from, supposes = [] } = start;
  const dated = start.dated ?? dueOn(rule, trigger, zone, code);
  if (!dated.ok) return { rule, outside: dated.outside };
  const deadline = supposes.length > 0 ? supposed(dated.deadline) : dated.deadline;
  return { id: `${rule}@${trigger}`, rule, deadline, ...stateOf(deadline, on), from, supposes };
}

/**
 * What comes, what to do, by whom and by when, as known on a day: every time limit that this
 * situation and its events set running, and none of another regime. What an event has settled is
 * left out, and what follows it comes. Never throws on a situation whose parts are of their types;
 * a limit whose start is not known is among `toTell`, never guessed.
 */
export function agenda(situation: Situation, on: Day): Agenda {
  const c = caseOf(situation, on);
  const found = SOURCES.flatMap((source) => source(c));
  const laid = found
    .filter(isStart)
    .filter(({ until }) => !until || on <= until)
    .map((start) => lay(start, c));
  const known = laid.filter((one): one is Entry => 'id' in one);
  // Of two letters of one day, the one that states its limit sets it running.
  const entries = once([...known.filter(({ day }) => day), ...known]).sort(byDay);
  return {
    on,
    zone: c.zone,
    coming: entries.filter(({ state }) => COMING.includes(state)),
    standing: entries.filter(({ state }) => state === 'open' || state === 'none'),
    past: entries.filter(({ state }) => state === 'past').reverse(),
    toTell: once(found.filter(isToTell)),
    outside: laid.filter((one): one is Outside => 'outside' in one),
  };
}
