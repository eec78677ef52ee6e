import type { Day } from '../time/day.ts';
import { asDated, asPast, asUndated } from './by-date.ts';
import type { Dated } from './dates.ts';
import { type Case, type Judgement, type Known, knownOf } from './known.ts';

/**
 * Whether a statement is right, since when it is not, or never was, as the law stands on `on`.
 * Undefined where nothing can be said: a value that the law never had, in a sentence that does not
 * say by itself what the value is.
 */
export function judge(given: Case): Judgement | undefined {
  const known = knownOf(given);
  const judged = known && decide(known);
  return judged && { ...judged, ...(known.today && { today: known.today }) };
}

function decide(known: Known): Judgement | undefined {
  const { told } = known.statement;
  if (told) {
    // An official page is never called wrong for its age, whatever convicts it.
    const verdict = told.verdict === 'errone' && known.page.official ? 'depend' : told.verdict;
    // What words convict as outdated is not the value of today.
    const held = verdict === 'perime' ? undefined : known.today;
    return { ...told, verdict, ...(held && { held }) };
  }
  const judged = decideWhen(known, known.when.dated);
  // A date that belongs to something else beside the value may acquit it, never convict it. Beside a rule
  // stand the dates of its texts, which say nothing of when it is told.
  const rule = known.statement.measure.unit !== 'cents';
  return judged?.verdict === 'errone' && judged.held && (known.when.shared || rule)
    ? decideWhen(known, undefined)
    : judged;
}

function decideWhen(known: Known, dated: Dated | undefined): Judgement | undefined {
  const { when, hits, law } = known;
  const [first] = law;
  const { past, vintage } = when;
  const end = dated?.until ?? (dated?.bound === 'at' ? dated.from : undefined);
  if (end && end < first.from) return { verdict: 'depend', why: 'avantRegistre' };
  if (hits.length === 0) return unknownValue(known);
  if (past && dated?.bound !== 'span' && dated?.bound !== 'until') return asPast(known);
  const early = dated?.from !== undefined && dated.from < first.from;
  // An open start before the register says nothing of the values since.
  if (!dated || (early && dated.bound === 'since')) return asUndated(known, hits);
  if (early && dated.bound === 'span') return asBegunEarlier(known, dated);
  const judged = asDated(known, dated);
  return vintage && judged.verdict === 'a-jour' ? asUndated(known, hits) : judged;
}

/** Of a span that begins before the register, only what follows can be wrong. */
function asBegunEarlier(known: Known, dated: Extract<Dated, { bound: 'span' }>): Judgement {
  const rest = asDated(known, { ...dated, from: known.law[0].from });
  return rest.verdict === 'a-jour' ? { verdict: 'depend', why: 'avantRegistre' } : rest;
}

/** The law never had this value, as far as it is known. */
function unknownValue(known: Known): Judgement | undefined {
  const { statement, when, page, law } = known;
  if (!statement.sure) return undefined;
  if (statement.timeless) return neverWas(known);
  const { dated, past } = when;
  const said = dated?.from ?? dated?.until;
  // An official page is never called wrong for its age, nor anyone for a time that is not known.
  const spokenOn = said ?? (page.official || past ? undefined : page.date);
  if (!past && mayBeNewer(known, dated, spokenOn)) return REGISTER_PASSED;
  if (spokenOn && spokenOn >= law[0].from) return { verdict: 'errone', why: 'jamais' };
  return past ? undefined : { verdict: 'depend', why: 'inconnuDuRegistre' };
}

/** Known for all times: only an administration's old page is left in doubt. */
const neverWas = ({ page, when }: Known): Judgement =>
  page.official || when.past
    ? { verdict: 'depend', why: 'inconnuDuRegistre' }
    : { verdict: 'errone', why: 'jamais' };

const REGISTER_PASSED: Judgement = { verdict: 'depend', why: 'registreDepasse' };

/** Whether the value may have been set after the register was last checked. */
function mayBeNewer(
  { statement, page, today, last }: Known,
  dated: Dated | undefined,
  spokenOn: Day | undefined,
): boolean {
  const { verified } = last;
  if (spokenOn && spokenOn > verified) return true;
  const ends = dated && dated.bound !== 'since' ? (dated.until ?? dated.from) : undefined;
  if (ends && ends <= verified) return false;
  // What was written before the last check knows no more than the register does.
  if (page.date && page.date <= verified) return false;
  return !today || statement.exceeds(last.value);
}
