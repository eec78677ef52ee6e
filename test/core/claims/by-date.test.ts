import { describe, expect, it } from 'vitest';
import type { Told } from '../../../core/claims/kind.ts';
import { day } from '../../../core/time/day.ts';
import {
  AGAIN,
  at,
  BACK,
  ENDED,
  type Given,
  KEPT,
  LAW,
  period,
  said,
  since,
  span,
  TWICE,
  until,
  year,
} from './game.ts';

describe('a value without a date', () => {
  it('is that of the day of reading', () => {
    expect(said(30)).toBe('a-jour actuel 2028-03-01');
    expect(said(20)).toBe('perime plusActuel 2025-01-01');
    expect(said(10)).toBe('perime plusActuel 2020-01-01');
  });

  it('is left open where the law of the day is not known, but for what it replaced', () => {
    expect(said(30, undefined, { law: ENDED })).toBe('depend sansActuel 2028-03-01');
    expect(said(20, undefined, { law: ENDED })).toBe('perime sansActuel 2025-01-01');
  });

  it('may be one to come, or only a rounding of an older one', () => {
    expect(said(30, undefined, { on: '2027-06-15' })).toBe('depend pasEncore 2028-03-01');
    expect(said(20, undefined, { rounded: true })).toBe('depend arrondi 2025-01-01');
    expect(said(30, undefined, { rounded: true })).toBe('a-jour actuel 2028-03-01');
  });

  it('that was several times is the last of them that ended, not one to come', () => {
    expect(said(10, undefined, { law: AGAIN })).toBe('perime plusActuel 2026-01-01');
    expect(said(10, undefined, { law: AGAIN, on: '2024-06-15' })).toBe(
      'perime plusActuel 2022-01-01',
    );
    expect(said(20, undefined, { law: AGAIN })).toBe('a-jour actuel 2028-01-01');
  });
});

describe('a value of the past', () => {
  it('is the last that it was, and today’s where it never ended', () => {
    const past = { past: true };
    expect(said(20, undefined, past)).toBe('a-jour exactAlors 2025-01-01');
    expect(said(30, undefined, past)).toBe('a-jour actuel 2028-03-01');
    expect(said(10, undefined, { past: true, law: KEPT })).toBe('a-jour exactAlors 2025-01-01');
    expect(said(20, undefined, { past: true, rounded: true })).toBe('depend arrondi 2025-01-01');
    expect(said(20, undefined, { past: true, law: AGAIN })).toBe('a-jour exactAlors 2024-01-01');
    expect(said(30, undefined, { past: true, on: '2027-06-15' })).toBe(
      'depend pasEncore 2028-03-01',
    );
    expect(said(8, undefined, past)).toBe('nothing');
  });

  it('keeps the bounds that the sentence gives', () => {
    expect(said(20, until('2024-12-31'), { past: true })).toBe('errone mauvaiseDate 2025-01-01');
    expect(said(20, at('2021-05-05'), { past: true })).toBe('a-jour exactAlors 2025-01-01');
    expect(said(20, span('2021-01-01', '2021-12-31'), { past: true })).toBe(
      'errone mauvaiseDate 2025-01-01',
    );
  });
});

describe('a value at a day', () => {
  it('is right for the period of that day, first and last day included', () => {
    for (const jour of ['2025-01-01', '2026-05-05', '2028-02-29'])
      expect(said(20, at(jour)), jour).toBe('a-jour exactAlors 2025-01-01');
    expect(said(30, at('2029-05-05'))).toBe('a-jour actuel 2028-03-01');
  });

  it('is wrong at any other, beside the last period that had begun, else the first', () => {
    expect(said(10, at('2026-05-05'))).toBe('errone mauvaiseDate 2020-01-01');
    expect(said(20, at('2024-12-31'))).toBe('errone mauvaiseDate 2025-01-01');
    expect(said(30, at('2026-05-05'))).toBe('errone mauvaiseDateActuel 2028-03-01');
    expect(said(10, at('2028-05-05'), { law: KEPT })).toBe('errone mauvaiseDate 2025-01-01');
    expect(said(10, at('2021-05-05'), { law: BACK })).toBe('errone mauvaiseDate 2020-01-01');
    expect(said(10, at('2026-05-05'), { law: BACK })).toBe('errone mauvaiseDate 2024-01-01');
  });

  it('is not known after the last check', () => {
    expect(said(10, at('2030-05-01'))).toBe('errone mauvaiseDate 2020-01-01');
    expect(said(10, at('2030-05-02'))).toBe('depend registreDepasse');
    expect(said(20, at('2019-12-31'))).toBe('depend avantRegistre');
  });

  it('may be quoted of the day of what it follows from, by as much as that lies before', () => {
    const lag = 31;
    expect(said(30, at('2028-01-30'), { lag })).toBe('a-jour decale 2028-03-01');
    expect(said(30, at('2028-01-29'), { lag })).toBe('errone mauvaiseDateActuel 2028-03-01');
    expect(said(30, at('2028-02-10'))).toBe('errone mauvaiseDateActuel 2028-03-01');
    // The first day of a stop is the law's own.
    expect(said(30, at('2028-02-10', true), { lag })).toBe('errone mauvaiseDateActuel 2028-03-01');
  });

  it('that it began on in the year of reading is taken for today’s', () => {
    expect(said(20, at('2030-03-01'), { law: TWICE })).toBe('perime plusActuel 2030-03-01');
    expect(said(20, at('2030-04-15'), { law: TWICE })).toBe('a-jour exactAlors 2030-03-01');
    expect(said(20, at('2030-03-01', true), { law: TWICE })).toBe('a-jour exactAlors 2030-03-01');
    const later = { law: TWICE, on: '2031-06-15' };
    expect(said(20, at('2030-03-01'), later)).toBe('a-jour exactAlors 2030-03-01');
  });
});

describe('a value over a span', () => {
  it('is right within one period, or within several that follow with the same value', () => {
    expect(said(20, span('2025-01-01', '2028-02-29'))).toBe('a-jour exactAlors 2025-01-01');
    expect(said(20, span('2025-01-01', '2028-03-01'))).toBe('errone mauvaiseDate 2025-01-01');
    expect(said(30, span('2028-03-01', '2030-12-31'))).toBe('a-jour actuel 2028-03-01');
    const law = KEPT;
    expect(said(10, span('2024-06-01', '2026-12-31'), { law })).toMatch(/^a-jour exactAlors/);
    expect(said(10, span('2024-06-01', '2027-01-01'), { law })).toMatch(/^errone/);
    expect(said(10, span('2026-01-01', '2026-06-01'), { law })).toMatch(/^a-jour exactAlors/);
    expect(said(10, span('2022-01-01', '2023-05-05'), { law: BACK })).toBe(
      'errone mauvaiseDate 2022-01-01',
    );
  });

  it('that begins before the register is left open, unless what follows was another value', () => {
    expect(said(10, span('2019-06-01', '2021-05-31'))).toBe('depend avantRegistre');
    expect(said(20, span('2019-06-01', '2021-05-31'))).toBe('errone mauvaiseDate 2025-01-01');
    expect(said(10, span('2019-06-01', '2025-01-01'))).toBe('errone mauvaiseDate 2020-01-01');
    expect(said(10, span('2020-01-01', '2021-05-31'))).toBe('a-jour exactAlors 2020-01-01');
  });

  it('that ends before the period begins may only be dated in people’s way', () => {
    const lag = 31;
    expect(said(30, span('2028-02-01', '2028-02-29'), { lag })).toBe('depend decale 2028-03-01');
    expect(said(30, span('2028-02-01', '2028-03-01'), { lag })).toBe('a-jour actuel 2028-03-01');
  });
});

describe('a value of a year', () => {
  it('is right for the most of a year gone by, else outdated', () => {
    expect(said(20, year(2026))).toBe('a-jour exactAlors 2025-01-01');
    expect(said(30, year(2028))).toBe('a-jour actuel 2028-03-01');
    expect(said(20, year(2028))).toBe('perime plusActuel 2025-01-01');
    expect(said(10, year(2026))).toBe('errone mauvaiseDate 2020-01-01');
    expect(said(30, year(2026))).toBe('errone mauvaiseDateActuel 2028-03-01');
  });

  it('in which it began or ended counts, to the first and the last day', () => {
    const law = [
      period('2020-01-01', '2027-12-30', 10),
      period('2027-12-31', '2029-01-01', 20),
      period('2029-01-02', undefined, 30),
    ];
    expect(said(20, year(2027), { law })).toBe('perime plusActuel 2027-12-31');
    expect(said(20, year(2029), { law })).toBe('perime plusActuel 2027-12-31');
    expect(said(20, year(2026), { law })).toBe('errone mauvaiseDate 2027-12-31');
  });

  it('counts for what it was where the page was written later, as today’s where it was then', () => {
    expect(said(20, year(2028), { page: '2029-01-10' })).toBe('a-jour exactAlors 2025-01-01');
    expect(said(20, year(2028), { page: '2027-06-01' })).toBe('perime plusActuel 2025-01-01');
    expect(said(20, year(2026), { page: '2026-04-01' })).toBe('perime plusActuel 2025-01-01');
    expect(said(20, year(2030), { law: TWICE })).toBe('perime plusActuel 2030-03-01');
    // In its own year a value is taken for today's, though it held for the most of that year.
    expect(said(20, year(2026), { on: '2026-11-15' })).toBe('a-jour actuel 2025-01-01');
    const law = [period('2020-01-01', '2030-09-30', 10), period('2030-10-01', undefined, 20)];
    expect(said(10, year(2030), { law, on: '2030-11-15' })).toBe('perime plusActuel 2020-01-01');
    expect(said(10, year(2030), { law, on: '2031-11-15' })).toBe('a-jour exactAlors 2020-01-01');
  });

  it('is not known past the register', () => {
    const checked = (on: string) => ENDED.map((one) => ({ ...one, verified: day(on) }));
    const law = checked('2029-06-01');
    expect(said(30, year(2030), { law })).toBe('depend registreDepasse');
    expect(said(30, year(2029), { law })).toBe('a-jour exactAlors 2028-03-01');
    // What is known to have ended is wrong of a year after.
    expect(said(30, year(2030), { law: checked('2030-01-01') })).toBe(
      'errone mauvaiseDate 2028-03-01',
    );
    // Known for its first month alone, a year is not known.
    const month = [...LAW.slice(0, 2), period('2028-03-01', '2030-01-31', 30)];
    const early = month.map((one) => ({ ...one, verified: day('2029-06-01') }));
    expect(said(30, year(2030), { law: early })).toBe('depend registreDepasse');
    // What has no known end goes on.
    expect(said(30, year(2031))).toBe('a-jour actuel 2028-03-01');
  });
});

describe('a value since a day', () => {
  it('goes on to the day of reading', () => {
    expect(said(30, since('2028-03-01'))).toBe('a-jour actuel 2028-03-01');
    expect(said(30, since('2029-01-01'))).toBe('a-jour actuel 2028-03-01');
    expect(said(20, since('2025-01-01'))).toBe('perime plusActuel 2025-01-01');
    expect(said(20, since('2019-01-01'))).toBe('perime plusActuel 2025-01-01');
    expect(said(10, since('2025-01-01'))).toBe('errone mauvaiseDate 2020-01-01');
    // Stops of before the register may have had any value.
    expect(said(20, since('2019-01-01', true))).toBe('perime plusActuel 2025-01-01');
  });

  it('is right where that of today is the same, whatever there was between', () => {
    expect(said(20, since('2020-01-01'), { law: AGAIN })).toBe('a-jour actuel 2028-01-01');
  });

  it('above a column tells the state of that time', () => {
    expect(said(20, since('2025-01-01'), { caption: true })).toBe('a-jour exactAlors 2025-01-01');
  });

  it('may be that of the rule, and the value of today: for stops, from the day of the rule alone', () => {
    expect(said(30, since('2025-01-01'))).toBe('a-jour actuel 2028-03-01');
    expect(said(30, since('2025-01-01', true))).toBe('a-jour actuel 2028-03-01');
    expect(said(30, since('2026-01-01'))).toBe('a-jour actuel 2028-03-01');
    expect(said(30, since('2026-01-01', true))).toBe('errone mauvaiseDateActuel 2028-03-01');
    expect(said(30, since('2020-01-01', true))).toBe('errone mauvaiseDateActuel 2028-03-01');
  });
});

describe('a value until a day', () => {
  it('is right to that day, and only in part where it ended sooner', () => {
    expect(said(10, until('2024-12-31'))).toBe('a-jour exactAlors 2020-01-01');
    expect(said(10, until('2025-01-01'))).toBe('depend partiel 2020-01-01');
    expect(said(20, until('2024-12-31'))).toBe('errone mauvaiseDate 2025-01-01');
    expect(said(20, until('2025-01-01'))).toBe('a-jour exactAlors 2025-01-01');
    expect(said(10, until('2019-12-31'))).toBe('depend avantRegistre');
    expect(said(10, until('2020-01-01'))).toBe('a-jour exactAlors 2020-01-01');
  });

  it('that is not over is that of the day of reading', () => {
    expect(said(30, until('2030-06-15'))).toBe('a-jour actuel 2028-03-01');
    expect(said(20, until('2030-06-15'))).toBe('perime plusActuel 2025-01-01');
    expect(said(20, until('2030-06-14'))).toBe('depend partiel 2025-01-01');
  });
});

describe('a value that the law never had', () => {
  it('is wrong at a time that is known, and open at none', () => {
    expect(said(8, year(2026))).toBe('errone jamais');
    expect(said(8, at('2020-01-01'))).toBe('errone jamais');
    expect(said(8)).toBe('depend inconnuDuRegistre');
    expect(said(8, undefined, { sure: false })).toBe('nothing');
    expect(said(8, since('2019-01-01'))).toBe('depend inconnuDuRegistre');
  });

  it('may have been set after the last check, the more so above the last one', () => {
    expect(said(40)).toBe('depend registreDepasse');
    expect(said(8, at('2030-05-02'))).toBe('depend registreDepasse');
    expect(said(8, at('2030-05-01'))).toBe('errone jamais');
    expect(said(40, at('2030-05-01'))).toBe('errone jamais');
    expect(said(40, since('2026-01-01'))).toBe('depend registreDepasse');
    expect(said(8, undefined, { law: ENDED })).toBe('depend registreDepasse');
    const official = true;
    expect(said(40, undefined, { page: '2030-05-02', official })).toBe('depend registreDepasse');
    expect(said(40, undefined, { page: '2030-05-01', official })).toBe('depend inconnuDuRegistre');
  });

  it('is wrong on a page of that time, unless an administration wrote it', () => {
    expect(said(8, undefined, { page: '2026-01-01' })).toBe('errone jamais');
    expect(said(40, undefined, { page: '2030-05-01' })).toBe('errone jamais');
    expect(said(40, undefined, { page: '2030-05-02' })).toBe('depend registreDepasse');
    expect(said(8, undefined, { page: '2012-01-01' })).toBe('depend inconnuDuRegistre');
    expect(said(8, undefined, { page: '2026-01-01', official: true })).toBe(
      'depend inconnuDuRegistre',
    );
  });

  it('is wrong at any time where no law ever had another', () => {
    expect(said(8, undefined, { timeless: true })).toBe('errone jamais');
    expect(said(8, undefined, { timeless: true, official: true })).toBe('depend inconnuDuRegistre');
    expect(said(8, undefined, { timeless: true, past: true })).toBe('depend inconnuDuRegistre');
  });
});

describe('a date that may belong to something else', () => {
  it('acquits, and never convicts', () => {
    const shared = { shared: true };
    expect(said(20, at('2026-05-05'), shared)).toBe('a-jour exactAlors 2025-01-01');
    expect(said(10, at('2026-05-05'), shared)).toBe('perime plusActuel 2020-01-01');
    expect(said(30, at('2026-05-05'), shared)).toBe('a-jour actuel 2028-03-01');
    expect(said(8, at('2026-05-05'), shared)).toBe('errone jamais');
  });

  it('beside a rule is often that of its text', () => {
    expect(said(10, at('2026-05-05'), { unit: 'days' })).toBe('perime plusActuel 2020-01-01');
  });
});

describe('a date of the reckoning of a value', () => {
  it('keeps no value of the past alive, and convicts as any date does', () => {
    const vintage = { vintage: true };
    expect(said(20, at('2026-05-05'), vintage)).toBe('perime plusActuel 2025-01-01');
    expect(said(30, at('2029-05-05'), vintage)).toBe('a-jour actuel 2028-03-01');
    expect(said(10, at('2026-05-05'), vintage)).toBe('errone mauvaiseDate 2020-01-01');
  });
});

describe('what the words of a page decide', () => {
  const saying = (verdict: Told['verdict'], more: Given = {}) =>
    said(10, undefined, { told: { verdict, why: 'cas.tpt.quotite' }, ...more });

  it('is shown beside the value of today, unless it is not that one', () => {
    expect(saying('a-jour')).toBe('a-jour cas.tpt.quotite 2028-03-01');
    expect(saying('errone')).toBe('errone cas.tpt.quotite 2028-03-01');
    expect(saying('perime')).toBe('perime cas.tpt.quotite');
    expect(saying('a-jour', { law: ENDED })).toBe('a-jour cas.tpt.quotite');
  });

  it('never makes an administration wrong, though its page may be outdated', () => {
    const official = true;
    expect(saying('errone', { official })).toBe('depend cas.tpt.quotite 2028-03-01');
    expect(saying('perime', { official })).toBe('perime cas.tpt.quotite');
    expect(saying('a-jour', { official })).toBe('a-jour cas.tpt.quotite 2028-03-01');
  });
});

describe('a law of which nothing is known', () => {
  it('judges nothing', () => {
    expect(said(10, undefined, { law: [] })).toBe('nothing');
  });
});
