import { describe, expect, it } from 'vitest';
import type { RuleRow } from '../../../core/deadlines/rule.ts';
import { ruleOf } from '../../../core/deadlines/rules/index.ts';
import { trustIn } from '../../../core/deadlines/trust.ts';
import { day } from '../../../core/time/day.ts';

const standingOn = (...articles: RuleRow['articles']): RuleRow => ({
  ...ruleOf('recours-cmra'),
  confidence: 'high',
  articles,
});

const articlesOn = (rule: RuleRow, on: string) => {
  const found = trustIn(rule, day(on));
  return found.ok ? found.trust.sources.map(({ article }) => article) : found.outside;
};

const trust = (rule: RuleRow, on: string) => {
  const found = trustIn(rule, day(on));
  if (!found.ok) throw new Error(JSON.stringify(found.outside));
  return found.trust;
};

describe('what a time limit stands on', () => {
  it('is unknown before the first version of the article that sets it', () => {
    expect(articlesOn(standingOn('CSS R323-5', 'CSS R323-3'), '2010-10-31')).toEqual({
      reason: 'before',
      series: 'CSS R323-5',
      limit: '2010-11-01',
    });
  });

  it('leaves out the other articles on days before they existed', () => {
    const rule = standingOn('CSS R323-3', 'CSS R323-5');
    expect(articlesOn(rule, '2010-10-31')).toEqual(['CSS R323-3']);
    expect(articlesOn(rule, '2010-11-01')).toEqual(['CSS R323-3', 'CSS R323-5']);
  });

  it('was checked on the day of its oldest check, whichever article that is', () => {
    // CSS R323-4 was compared once more, on 1 October 2026.
    expect(trust(standingOn('CSS R323-4'), '2026-11-23').verified).toBe('2026-10-01');
    for (const rule of [
      standingOn('CSS R323-4', 'CSS R323-3'),
      standingOn('CSS R323-3', 'CSS R323-4'),
    ]) {
      expect(trust(rule, '2026-11-23').verified).toBe('2026-08-20');
    }
  });

  it('is trusted as the version of its day that was read the least', () => {
    // The versions of 2001 and 2010 were not read, those of 2019 and 2021 were.
    const rule = standingOn('CSS R323-3', 'CSS R323-5');
    expect(trust(rule, '2019-08-22').confidence).toBe('medium');
    expect(trust(rule, '2020-01-01').confidence).toBe('medium');
    expect(trust(rule, '2021-04-14').confidence).toBe('high');
    expect(trust({ ...rule, confidence: 'low' }, '2021-04-14').confidence).toBe('low');
  });

  it('is trusted no less for the court decisions on limitation periods', () => {
    expect(trust(standingOn('CSS R323-3', 'C. civ. 2228'), '2026-11-23').confidence).toBe('high');
  });
});
