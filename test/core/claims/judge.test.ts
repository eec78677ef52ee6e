import { describe, expect, it } from 'vitest';
import { amountIn } from '../../../core/claims/amount.ts';
import { EUROS } from '../../../core/claims/forms.ts';
import type { Kind, Period } from '../../../core/claims/kind.ts';
import { readPage } from '../../../core/claims/read-page.ts';
import { statesAmount, statesNumber } from '../../../core/claims/stating.ts';
import { exact } from '../../../core/money/exact.ts';
import { day } from '../../../core/time/day.ts';

const ON = day('2030-06-15');

const period = (from: string, until: string | undefined, euros: number, rule: string): Period => ({
  from: day(from),
  ...(until && { until: day(until) }),
  value: exact(euros * 100),
  rule,
  article: 'Règlement du jeu, 7',
  url: 'https://example.org/7',
  confidence: 'high',
  verified: day('2030-05-01'),
});

const LAW = [
  period('2020-01-01', '2024-12-31', 10, 'ancienne'),
  period('2025-01-01', '2028-02-29', 20, 'nouvelle'),
  period('2028-03-01', undefined, 30, 'nouvelle'),
];

/** A kind of no law at all: what a game pays. The judge must not need to know it. */
const toy: Kind = {
  name: 'toy.price',
  forms: [EUROS],
  words: 'arret',
  read: (found) =>
    statesNumber(found, exact(Number.parseInt(found.text, 10) * 100), {
      law: LAW,
      measure: { unit: 'cents' },
    }),
};

const judged = (text: string, date?: string, official = false) => {
  const [mark] = readPage({ text, official, ...(date && { date: day(date) }) }, ON, [toy]);
  return mark && `${mark.verdict}${mark.since ? ` ${mark.since}` : ''}`;
};

describe('the judge, on a kind it does not know', () => {
  it.each([
    ['Le prix est de 30 €.', 'a-jour'],
    ['Le prix est de 20 €.', 'perime 2028-03-01'],
    ['Le prix est de 10 €.', 'perime 2025-01-01'],
    ['Le prix est de 20 € depuis le 1er janvier 2025.', 'perime 2028-03-01'],
    ['Le prix est de 30 € depuis le 1er janvier 2025.', 'a-jour'],
    ['Le prix est de 10 € depuis le 1er janvier 2025.', 'errone'],
    ['Jusqu’au 31 décembre 2024, le prix est de 10 €.', 'a-jour'],
    ['Jusqu’au 31 décembre 2024, le prix est de 20 €.', 'errone'],
    ['Avant 2028, le prix est de 10 €.', 'depend'],
    ['Du 1er janvier 2025 au 29 février 2028, le prix est de 20 €.', 'a-jour'],
    ['Du 1er janvier 2025 au 30 avril 2028, le prix est de 20 €.', 'errone'],
    ['Au 5 mai 2026, le prix est de 20 €.', 'a-jour'],
    ['Au 5 mai 2026, le prix est de 10 €.', 'errone'],
    ['En 2026, le prix est de 20 €.', 'a-jour'],
    ['En 2028, le prix est de 20 €.', 'perime 2028-03-01'],
    ['En 2026, le prix est de 10 €.', 'errone'],
    ['Jusqu’ici, le prix était de 20 €.', 'a-jour'],
    ['Il paie 30 € contre 20 € auparavant.', 'a-jour'],
    ['En 2012, le prix est de 8 €.', 'depend'],
    ['En 2026, le prix est de 8 €.', 'errone'],
    ['Le prix est de 8 €.', 'depend'],
    ['Le prix est de 40 €.', 'depend'],
    ['En 2026, le prix est de 40 €.', 'errone'],
    ['À compter du 1er juin 2030, le prix est de 10 €.', 'depend'],
    ['Au 5 mai 2026, le prix est de 20 €, aujourd’hui 30 €.', 'a-jour'],
  ])('%s: %s', (text, expected) => {
    expect(judged(text)).toBe(expected);
  });

  it('leaves a rounding open, unless the amount was the law’s own too', () => {
    const [first, second, last] = LAW.map((one, index) => ({
      ...one,
      value: exact([42_97, 43_00, 50_00][index] ?? 0),
    }));
    const told = (text: string, law: Period[]) => {
      const read: Kind['read'] = (found) =>
        statesAmount(found, amountIn(found.text), { law, measure: { unit: 'cents' } });
      return readPage({ text, official: false }, ON, [{ ...toy, read }])[0]?.verdict;
    };
    if (!first || !second || !last) throw new Error('no law');
    expect(told('Le prix est de 43 €.', [first, last])).toBe('depend');
    expect(told('Le prix est de 43 €.', [first, second, last])).toBe('perime');
    expect(told('Le prix est de 42,97 €.', [first, second, last])).toBe('perime');
  });

  it('weighs the date of the page for a value that never was', () => {
    expect(judged('Le prix est de 8 €.', '2026-01-01')).toBe('errone');
    expect(judged('Le prix est de 8 €.', '2012-01-01')).toBe('depend');
    expect(judged('Le prix est de 8 €.', '2026-01-01', true)).toBe('depend');
  });

  it('calls no page wrong for its age', () => {
    expect(judged('Le prix est de 10 €.', '2021-01-01', true)).toBe('perime 2025-01-01');
  });

  it('dates a value to the rule that began, not to its first amount', () => {
    expect(judged('Pour les arrêts débutant à compter du 1er janvier 2025 : 30 €.')).toBe('a-jour');
    expect(judged('Pour les arrêts débutant à compter du 1er janvier 2026 : 30 €.')).toBe('errone');
  });
});
