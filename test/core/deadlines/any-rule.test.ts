import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Deadline } from '../../../core/deadlines/deadline.ts';
import { dueOn, standing } from '../../../core/deadlines/due.ts';
import { RULES } from '../../../core/deadlines/rules/index.ts';
import { tellHow } from '../../../core/deadlines/tell.ts';
import { ARTICLES } from '../../../core/law/articles.ts';
import { type Day, day } from '../../../core/time/day.ts';
import { ZONES, type Zone } from '../../../core/time/holidays.ts';
import { isWorkingDay } from '../../../core/time/working-days.ts';
import { deadlinesFr } from '../../../core/words/fr/deadlines.ts';
import { holidaysFr } from '../../../core/words/fr/holidays.ts';
import { dayWithin } from '../time/any-day.ts';
import { expectedDay } from './oracle.ts';

const zones = fc.constantFrom(...ZONES);
const triggers = dayWithin(2015, 2045);
const telling = { lang: 'fr', words: deadlinesFr, holidays: holidaysFr } as const;

/** Holds a claim over any limit that the law gives, of one rule, for any day and zone. */
function always(
  rule: (typeof RULES)[number],
  claim: (found: Deadline, trigger: Day, zone: Zone) => void,
): void {
  fc.assert(
    fc.property(triggers, zones, (trigger, zone) => {
      const dated = dueOn(rule.id, trigger, zone);
      if (dated.ok) claim(dated.deadline, trigger, zone);
      else expect(dated.outside.limit > trigger === (dated.outside.reason === 'before')).toBe(true);
    }),
    { numRuns: 40 },
  );
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('falls on the day that another library counts', () => {
    always(rule, (found, trigger, zone) => {
      const dated = found.due ?? found.opens;
      const runs = !rule.runsFrom || trigger >= rule.runsFrom;
      const counted = rule.length !== null && rule.counting !== 'counter' && runs;
      expect(dated).toBe(counted ? expectedDay(rule, trigger, zone) : null);
    });
  });

  it('tells how it was reached, by an unbroken chain', () => {
    always(rule, (found, trigger) => {
      const { due, opens, steps } = found;
      const chain = [trigger, ...steps.map((step) => step.to)];
      expect(chain.slice(0, -1)).toEqual(steps.map((step) => step.from));
      if (due ?? opens) expect(chain.at(-1)).toBe(due ?? opens);
      const lines = tellHow(found, telling);
      expect(lines).toHaveLength(1 + ((due ?? opens) ? steps.length : 1));
      for (const line of lines) expect(line).not.toMatch(/…|undefined|\{/);
    });
  });

  it('names a safe day that is a working day, no later, and only where someone acts', () => {
    always(rule, ({ due, safeBy }, trigger, zone) => {
      const acted = ['deadline', 'recourse', 'limitation', 'advice'].includes(rule.nature);
      expect(safeBy !== null).toBe(due !== null && acted);
      if (safeBy === null || due === null) return;
      expect(safeBy <= due).toBe(true);
      // On Good Friday the office of most communes of Alsace-Moselle is open.
      const open = isWorkingDay(safeBy, zone) || isWorkingDay(safeBy, 'metropole');
      expect(open || safeBy === trigger).toBe(true);
      if (due >= trigger) expect(safeBy >= trigger).toBe(true);
      if (
        isWorkingDay(due, zone) &&
        rule.rollForward !== 'code' &&
        rule.rollForward !== 'case-law'
      ) {
        expect(safeBy).toBe(due);
      }
    });
  });

  it('stands on articles of the register, and is trusted no more than they are', () => {
    always(rule, (found) => {
      expect(found.sources.length).toBeGreaterThan(0);
      for (const article of found.articles) expect(ARTICLES.has(article), article).toBe(true);
      for (const { article, row } of found.sources) {
        expect(found.articles).toContain(article);
        expect(row.url).toMatch(/^https:/);
        expect(found.verified <= row.verified).toBe(true);
        if (row.confidence === 'medium' && article !== 'C. civ. 2228') {
          expect(found.confidence).not.toBe('high');
        }
      }
      if (rule.confidence !== 'high') expect(found.confidence).not.toBe('high');
    });
  });

  it('is past after its last day, and not before', () => {
    always(rule, (found, trigger) => {
      const { due } = found;
      if (due === null) expect(standing(found, trigger)).toEqual({ state: 'none' });
      else {
        expect(standing(found, due)).toEqual({ state: 'today' });
        expect(standing(found, day('2100-01-01')).state).toBe('past');
        expect(standing(found, day('2001-01-01')).state).toBe('running');
      }
    });
  });
});
