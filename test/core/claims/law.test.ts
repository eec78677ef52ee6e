import { describe, expect, it } from 'vitest';
import { capsAs } from '../../../core/claims/caps.ts';
import type { Period } from '../../../core/claims/kind.ts';
import {
  lawOf,
  lawOfLimit,
  lawOfNames,
  lawOfRule,
  lawOfWord,
} from '../../../core/claims/law-of.ts';
import { RULES, ruleOf } from '../../../core/deadlines/rules/index.ts';
import { ARTICLES, type ArticleId } from '../../../core/law/articles.ts';
import { coefficientPlafondIj, tauxIjMaladie } from '../../../core/law/ij-maladie.ts';
import { pass } from '../../../core/law/pass.ts';
import { periodesPlafondsIj } from '../../../core/law/plafonds-ij.ts';
import { type Series, weaker } from '../../../core/law/series.ts';
import { smicHoraire } from '../../../core/law/smic.ts';
import { roundToCent } from '../../../core/money/cents.ts';
import { exact } from '../../../core/money/exact.ts';
import { addDays, day } from '../../../core/time/day.ts';

const spans = (law: readonly Period[]) =>
  law.map(({ from, until, value, began }) => [from, until, value, began === true]);

describe('a series of the register, as the law of a kind', () => {
  it('goes on through versions that set the same value, told by the newest', () => {
    // One half since before 2018; the version of 14 April 2021 was read, the one before it was not.
    expect(tauxIjMaladie.rows).toHaveLength(2);
    const law = lawOf(tauxIjMaladie);
    expect(spans(law)).toEqual([['2018-01-01', undefined, exact(1, 2), false]]);
    expect(law[0]?.confidence).toBe('high');
    expect(law[0]?.url).toBe(tauxIjMaladie.rows[1]?.url);
  });

  it('ends each value on the eve of the next, which began then', () => {
    expect(spans(lawOf(coefficientPlafondIj))).toEqual([
      ['2018-01-01', '2025-03-31', exact(9, 5), false],
      ['2025-04-01', undefined, exact(7, 5), true],
    ]);
    expect(lawOf(coefficientPlafondIj, true)[0]?.began).toBe(true);
  });

  it('counts amounts in cents, and ends with the year that is known', () => {
    const last = lawOf(smicHoraire).at(-1);
    expect(last?.value).toEqual(exact(1231));
    expect(last?.until).toMatch(/-12-31$/);
    const plafond = lawOf(pass).find(({ from }) => from === '2026-01-01');
    expect(plafond?.value).toEqual(exact(48_060_00));
    for (const { until } of lawOf(pass).slice(0, -1)) expect(until).toMatch(/-12-31$/);
  });

  it('of names is told by the sentence that names each', () => {
    const rows = (['non', 'oui'] as const).map((value, index) => ({
      from: day(`202${index}-01-01`),
      value,
      text: 'un décret',
      url: 'https://example.org/',
      confidence: 'high' as const,
      verified: day('2026-03-14'),
    }));
    const series: Series<'oui' | 'non'> = {
      id: 'essai',
      unit: 'version',
      article: 'CSS L323-3',
      yearly: false,
      counts: 'jour',
      rows,
    };
    const law = lawOfNames(series, { oui: 'valeur.cmra', non: 'valeur.gainJournalier' });
    expect(spans(law)).toEqual([
      ['2020-01-01', '2020-12-31', 'valeur.gainJournalier', false],
      ['2021-01-01', undefined, 'valeur.cmra', true],
    ]);
  });
});

describe('a time limit, as the law of a kind', () => {
  it('is its length, since what is known of its article: two months for the CMRA', () => {
    const [law] = lawOfLimit('recours-cmra');
    expect(law).toMatchObject({
      value: exact(2),
      from: ruleOf('recours-cmra').since,
      article: 'CSS R142-8',
    });
    expect(law).not.toHaveProperty('until');
    expect(law).not.toHaveProperty('began');
  });

  it('began and ended where the rule itself says so, and is none without a length', () => {
    for (const rule of RULES) {
      const { id } = rule;
      const law = lawOfLimit(id);
      if (rule.length === null) {
        expect(law, id).toEqual([]);
        continue;
      }
      expect(law, id).toHaveLength(1);
      expect(law[0]?.until, id).toBe(rule.until);
      expect(law[0]?.began === true, id).toBe(rule.runsFrom !== undefined);
      if (rule.runsFrom) expect(law[0]?.from, id).toBe(rule.runsFrom);
      expect(law[0]?.value, id).toEqual(exact(rule.length));
    }
  });

  it('is trusted as the weakest of its articles is, as they stand at the last check', () => {
    for (const rule of RULES) {
      const [law] = lawOfLimit(rule.id);
      if (!law) continue;
      const rows = rule.articles
        .filter((article) => article !== 'C. civ. 2228')
        .flatMap((article) => ARTICLES.get(article)?.rows.at(-1) ?? []);
      const confidences = [rule.confidence, ...rows.map(({ confidence }) => confidence)];
      expect(law.confidence, rule.id).toBe(confidences.reduce(weaker));
      expect(law.verified, rule.id).toBe(rows.map(({ verified }) => verified).sort()[0]);
    }
  });

  it('leads to a body by its name, over the same days', () => {
    const [length] = lawOfLimit('recours-cmra');
    const [body] = lawOfWord('recours-cmra', 'valeur.cmra');
    expect(body).toEqual({ ...length, value: 'valeur.cmra', rule: 'valeur.cmra' });
  });

  it('that no number tells stands since its article is known, or since a day that is told', () => {
    const [known] = lawOfRule('CSS R323-3', 'valeur.gainJournalier');
    expect(known).not.toHaveProperty('began');
    const since = day('2019-08-23');
    const [told] = lawOfRule('CSS R323-3', 'valeur.gainJournalier', since);
    expect(told).toMatchObject({ from: since, began: true, value: 'valeur.gainJournalier' });
    expect(told?.url).toBe(known?.url);
    const rows = ARTICLES.get('CSS R142-8')?.rows ?? [];
    expect(rows.length).toBeGreaterThan(2);
    expect(lawOfRule('CSS R142-8', 'valeur.cmra')).toMatchObject([
      { from: rows[0]?.from, url: rows.at(-1)?.url },
    ]);
  });

  it('is none without a registered article', () => {
    const none = 'CSS R0-0' as ArticleId;
    expect(lawOfRule(none, 'valeur.cmra')).toEqual([]);
    expect(lawOfRule(none, 'valeur.cmra', day('2020-01-01'))).toEqual([]);
  });
});

describe('the caps of the IJ since 2009', () => {
  const caps = () => capsAs((cap) => cap.daily);

  it('follow each other without gap, each with its article and its source', () => {
    const daily = caps();
    expect(daily[0]?.from).toBe('2009-01-01');
    daily.forEach(({ from, until, url, article }, index) => {
      const next = daily[index + 1];
      expect(until === undefined || from <= until, from).toBe(true);
      if (next) expect(until && addDays(until, 1)).toBe(next.from);
      expect([article, url.startsWith('https://')]).toEqual(['CSS R323-4', true]);
    });
  });

  // As published each year: PASS / 720, then PASS / 730, then 1,8 SMIC × 12 / 730, then 1,4.
  it.each([
    ['2009-06-01', 47.65],
    ['2010-06-01', 48.08],
    ['2010-12-15', 47.42],
    ['2011-06-01', 48.43],
    ['2013-06-01', 42.32],
    ['2014-06-01', 42.77],
    ['2015-06-01', 43.13],
    ['2016-06-01', 43.4],
    ['2017-06-01', 43.8],
    ['2024-06-01', 52.28],
    ['2025-06-01', 41.47],
  ])('on %s gave %f € a day at most', (on, euros) => {
    const held = caps()
      .filter(({ from }) => from <= on)
      .at(-1);
    const value = held?.value;
    expect(value && typeof value === 'object' && roundToCent(value) / 100).toBe(euros);
  });

  it('are known as of the older of two checks: that of the SMIC, that of its multiple', () => {
    const known = new Map(caps().map(({ from, verified }) => [from, verified]));
    for (const { from, smic, coefficient } of periodesPlafondsIj()) {
      const [older] = [smic.verified, coefficient.verified].sort();
      expect(known.get(from), from).toBe(older);
    }
  });

  it('differ by a reform, or by a new amount alone', () => {
    const daily = caps();
    const rules = new Set(daily.map(({ rule }) => rule));
    expect([...rules]).toEqual(['pass', '1.8', '1.4']);
    expect(daily.find(({ from }) => from === '2012-01-01')?.rule).toBe('1.8');
    expect(daily.find(({ from }) => from === '2025-04-01')?.rule).toBe('1.4');
  });
});
