import type { ArticleId } from '../law/articles.ts';
import { articlesInFarming } from '../law/code-rural.ts';
import { type OutsideLaw, weaker } from '../law/series.ts';
import { type Day, daysBetween } from '../time/day.ts';
import type { Zone } from '../time/holidays.ts';
import type { DeadlineId, NoteWord } from '../words/fr/deadlines.ts';
import { countRule } from './count.ts';
import type { Dated, Deadline, Standing } from './deadline.ts';
import { roll } from './roll.ts';
import type { Rule } from './rule.ts';
import { ruleOf } from './rules/index.ts';
import { type Trust, trustIn } from './trust.ts';
import { unreadNotes } from './unread.ts';

/** The code in which the rules of work stand: the code du travail, or the code rural. */
export type CodeDuTravailleur = 'travail' | 'rural';

const OUTSIDE = (id: DeadlineId, reason: OutsideLaw['reason'], limit: Day): Dated => ({
  ok: false,
  outside: { reason, series: id, limit },
});

/**
 * Lays a time limit on the calendar, by its name and the day that sets it running.
 *
 * @param trigger what it is, is said by the rule: a notification, the first day of a stop…
 * @param zone whose holidays count, where the limit can be moved or counts working days
 * @param code whose articles hold the work: farming has its own, with the same lengths
 */
export function dueOn(
  id: DeadlineId,
  trigger: Day,
  zone: Zone = 'metropole',
  code: CodeDuTravailleur = 'travail',
): Dated {
  const rule = ruleIn(code, id);
  if (rule.since && trigger < rule.since) return OUTSIDE(id, 'before', rule.since);
  if (rule.until && trigger > rule.until) return OUTSIDE(id, 'after', rule.until);
  const trusted = trustOn(rule, trigger);
  if (!trusted.ok) return trusted;
  const { trust, notes: doubts } = inCode(code, rule, trigger, trusted.trust);
  if (rule.runsFrom && trigger < rule.runsFrom) {
    return without(rule, trigger, zone, trust, ['avantReforme', ...doubts]);
  }
  const counted = countRule(rule, trigger, zone);
  if (!counted) return without(rule, trigger, zone, trust, doubts);
  const { counted: last, safeBy, notes, articles, reading } = roll(rule, trigger, counted, zone);
  const opens = rule.counting === 'opens';
  const deadline: Deadline = {
    ...base(rule, trigger, zone, trust, [...notes, ...doubts]),
    due: opens ? null : last.day,
    opens: opens ? last.day : null,
    safeBy,
    steps: last.steps,
    articles: [...new Set([...rule.articles, ...countingArticles(rule), ...articles])],
    confidence: weaker(trust.confidence, reading),
  };
  return { ok: true, deadline };
}

/** A rule under the articles of a code. */
export function ruleIn(code: CodeDuTravailleur, id: DeadlineId): Rule {
  const rule = ruleOf(id);
  return code === 'rural' ? { ...rule, articles: articlesInFarming(rule.articles) } : rule;
}

/**
 * What a rule in farming stands on where the text of the code du travail that it follows has a version
 * of 2026 that was not read: whether the code rural followed is not known, so it is to be confirmed.
 */
export function inCode(
  code: CodeDuTravailleur,
  { id, articles }: Rule,
  on: Day,
  trust: Trust,
): { readonly trust: Trust; readonly notes: readonly NoteWord[] } {
  if (code === 'travail') return { trust, notes: [] };
  const general = trustIn(ruleOf(id), on);
  if (!general.ok) return { trust, notes: [] };
  const left = general.trust.sources.filter(({ article }) => !articles.includes(article));
  if (unreadNotes(left).length === 0) return { trust, notes: [] };
  return {
    trust: { ...trust, confidence: weaker(trust.confidence, 'medium') },
    notes: ['ruralPeutSuivre2026'],
  };
}

/** The same rule where a fact takes the limit away; the note says which. */
export function noLimit(id: DeadlineId, trigger: Day, zone: Zone, because: NoteWord): Dated {
  const rule = ruleOf(id);
  const trusted = trustOn(rule, trigger);
  return trusted.ok ? without(rule, trigger, zone, trusted.trust, [because]) : trusted;
}

/** A rule of a day before its text: what ran before is known, so the text of the first day stands. */
function trustOn(rule: Rule, trigger: Day) {
  const on = rule.runsFrom && trigger < rule.runsFrom ? rule.runsFrom : trigger;
  return trustIn(rule, on);
}

function base(rule: Rule, trigger: Day, zone: Zone, trust: Trust, notes: readonly NoteWord[]) {
  return {
    rule,
    trigger,
    zone,
    conditions: rule.conditions ?? [],
    notes: [...new Set([...(rule.notes ?? []), ...notes, ...unreadNotes(trust.sources)])],
    sources: trust.sources,
    verified: trust.verified,
  };
}

function without(
  rule: Rule,
  trigger: Day,
  zone: Zone,
  trust: Trust,
  notes: readonly NoteWord[],
): Dated {
  const deadline: Deadline = {
    ...base(rule, trigger, zone, trust, notes),
    due: null,
    opens: null,
    safeBy: null,
    steps: [],
    articles: rule.articles,
    confidence: trust.confidence,
  };
  return { ok: true, deadline };
}

/** The code de procédure civile counts what leads to a court; the rest follows it by custom. */
const countingArticles = ({ rollForward }: Rule): readonly ArticleId[] =>
  rollForward === 'code' || rollForward === 'case-law' ? ['CPC 641'] : [];

/** Where a limit stands on a day: over, on its last day, still running, or without any. */
export function standing({ due }: Pick<Deadline, 'due'>, on: Day): Standing {
  if (due === null) return { state: 'none' };
  const left = daysBetween(on, due);
  if (left === 0) return { state: 'today' };
  return left > 0 ? { state: 'running', days: left } : { state: 'past', days: -left };
}
