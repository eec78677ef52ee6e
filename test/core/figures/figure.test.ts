import { describe, expect, it } from 'vitest';
import {
  combine,
  figure,
  type Outcome,
  readAll,
  type Source,
} from '../../../core/figures/figure.ts';
import { ijMaladie } from '../../../core/figures/ij-maladie.ts';
import { moisIj } from '../../../core/figures/mois-ij.ts';
import { salaireNet } from '../../../core/figures/net.ts';
import { keep, keepNet, type Notice } from '../../../core/figures/notice.ts';
import { ruling } from '../../../core/figures/ruling.ts';
import { carried, type Operation, operand, recompute, step } from '../../../core/figures/step.ts';
import { tptIndemnite, tptPerte } from '../../../core/figures/tpt-indemnite.ts';
import { tptJour } from '../../../core/figures/tpt-jour.ts';
import { tptMois } from '../../../core/figures/tpt-mois.ts';
import type { ArticleId } from '../../../core/law/articles.ts';
import type { Confidence, Series } from '../../../core/law/series.ts';
import { cents, roundToCent } from '../../../core/money/cents.ts';
import { exact } from '../../../core/money/exact.ts';
import { day, monthOf } from '../../../core/time/day.ts';
import { figureOf } from './checks.ts';

const euros = (value: number) => operand('salaireBrut', 'cents', exact(value));
const line = (article: ArticleId, value = 1) =>
  step('perte', 'sum', [euros(value)], 'cents', article);

const source = (value: number, confidence: Confidence, verified: string): Source => ({
  series: 'essai',
  article: 'CSS R323-4',
  row: {
    from: day('2020-01-01'),
    value,
    text: 'un décret',
    url: 'https://example.org/',
    confidence,
    verified: day(verified),
  },
});
const sure = source(1, 'high', '2026-03-01');
const old = source(2, 'high', '2025-12-31');
const doubtful = source(3, 'medium', '2026-06-01');

describe('a line of arithmetic', () => {
  it.each<[Operation, number[], number]>([
    ['sum', [7, 5, 3], 15],
    ['difference', [7, 5, 3], -1],
    ['product', [7, 5, 3], 105],
    ['quotient', [60, 5, 3], 4],
    ['min', [7, 3, 5], 3],
    ['difference', [7], 7],
  ])('%s of %j is %i', (operation, values, result) => {
    const made = step('perte', operation, values.map(euros), 'cents', 'CSS R323-3');
    expect(made.result).toEqual({ unit: 'cents', value: exact(result) });
    expect(recompute(operation, made.operands)).toEqual(exact(result));
  });

  it('marks what decided of a smallest, the first of two that are the same, and nothing else', () => {
    const min = (...values: number[]) =>
      step('perte', 'min', values.map(euros), 'cents', 'CSS R323-3').bound;
    expect([min(7, 3, 5), min(3, 7), min(4, 4)]).toEqual([1, 0, 0]);
    expect(line('CSS R323-3')).not.toHaveProperty('bound');
  });

  it('needs an operand, and is carried to the next under its own name', () => {
    expect(() => step('perte', 'sum', [], 'cents', 'CSS R323-3')).toThrow(RangeError);
    const result = { label: 'perte', unit: 'cents', value: exact(8) };
    expect(carried(line('CSS R323-3', 8))).toEqual(result);
  });
});

describe('a figure', () => {
  it('names each article once, in the order of its lines', () => {
    const steps = [line('CSS R323-4'), line('CSS R323-3'), line('CSS R323-4')];
    expect(figure({}, steps, [sure]).articles).toEqual(['CSS R323-4', 'CSS R323-3']);
  });

  it('is as sure as the weakest of its sources and its reading, and as old as the oldest', () => {
    const trust = (sources: readonly Source[], reading?: Confidence) => {
      const { confidence, verified } = figure({}, [], sources, reading);
      return [confidence, verified];
    };
    expect(trust([sure])).toEqual(['high', '2026-03-01']);
    expect(trust([sure, old])).toEqual(['high', '2025-12-31']);
    expect(trust([old, sure])).toEqual(['high', '2025-12-31']);
    expect(trust([sure, doubtful])).toEqual(['medium', '2026-03-01']);
    expect(trust([sure, doubtful], 'low')).toEqual(['low', '2026-03-01']);
    expect(() => figure({}, [], [])).toThrow(RangeError);
  });

  it('made of others holds their lines in order and each value of the law once', () => {
    const one = figure({}, [line('CSS R323-4')], [sure, old]);
    const other = figure({}, [line('CSS R323-3')], [old, doubtful]);
    const whole = combine({ total: 1 }, [one, { steps: [line('CSS L323-1')] }, other]);
    expect(whole.articles).toEqual(['CSS R323-4', 'CSS L323-1', 'CSS R323-3']);
    expect(whole.sources).toEqual([sure, old, doubtful]);
    expect([whole.confidence, whole.verified]).toEqual(['medium', '2025-12-31']);
    expect(whole.amounts).toEqual({ total: 1 });
  });

  it('made of one that is a reading is no surer than it', () => {
    const reading = figure({}, [], [sure], 'low');
    expect(combine({}, [reading, figure({}, [], [old])]).confidence).toBe('low');
    expect(combine({}, [figure({}, [], [sure]), { steps: [] }]).confidence).toBe('high');
  });
});

it('a ruling names each article once, and is trusted as its sources and its reading', () => {
  const ruled = ruling('oui', ['une', 'autre'], ['CSS R323-4', 'CSS R323-4'], [sure, old], 'low');
  expect(ruled).toEqual({
    value: 'oui',
    reasons: ['une', 'autre'],
    articles: ['CSS R323-4'],
    sources: [sure, old],
    confidence: 'low',
    verified: '2025-12-31',
  });
});

describe('values of the law read together', () => {
  const series = (id: string, from: string): Series => ({
    id,
    unit: '€',
    article: 'CSS R323-4',
    yearly: false,
    counts: 'jour',
    rows: [{ ...sure.row, from: day(from) }],
  });
  const early = series('early', '2020-01-01');
  const late = series('late', '2024-01-01');

  it('are all there, each under its name, or the first that is not is the answer', () => {
    const on = day('2025-01-01');
    expect(readAll({ a: [early, on], b: [late, on] })).toMatchObject({
      ok: true,
      read: { a: { series: 'early' }, b: { series: 'late', article: 'CSS R323-4' } },
    });
    const before = day('2019-01-01');
    expect(readAll({ a: [early, on], b: [late, before], c: [early, before] })).toEqual({
      ok: false,
      outside: { reason: 'before', series: 'late', limit: '2024-01-01' },
    });
  });
});

describe('what is said where a figure cannot be', () => {
  const refused = (limit: string, reason: 'before' | 'after'): Outcome<unknown> => ({
    ok: false,
    outside: { reason, series: 'essai', limit: day(limit) },
  });

  it('is the day that is missing, once for each day', () => {
    const said: Notice[] = [];
    expect(keep(refused('2020-01-01', 'before'), said)).toBeUndefined();
    keep(refused('2020-01-01', 'before'), said);
    keep(refused('2021-01-01', 'before'), said);
    keep(refused('2021-01-01', 'after'), said);
    expect(said).toEqual([
      { word: 'horsLoiAvant', params: { jour: '2020-01-01' } },
      { word: 'horsLoiAvant', params: { jour: '2021-01-01' } },
      { word: 'horsLoiApres', params: { jour: '2021-01-01' } },
    ]);
  });

  it('of a net is said once, whatever is missing, and nothing is said of a figure', () => {
    const said: Notice[] = [];
    const found = figure({}, [], [sure]);
    expect([
      keep({ ok: true, figure: found }, said),
      keepNet({ ok: true, figure: found }, said),
    ]).toEqual([found, found]);
    expect(said).toEqual([]);
    expect(keepNet(refused('2020-01-01', 'before'), said)).toBeUndefined();
    keepNet(refused('2021-01-01', 'after'), said);
    expect(said).toEqual([{ word: 'netInconnu', params: {} }]);
    const other: Notice[] = [{ word: 'dureeTroisAns', params: {} }];
    keepNet(refused('2020-01-01', 'before'), other);
    expect(other.map(({ word }) => word)).toEqual(['dureeTroisAns', 'netInconnu']);
  });
});

describe('the levies on a pay, by its place beside the plafond of 4 005 €', () => {
  const on = day('2026-07-01');
  const of = (brut: number) => figureOf(salaireNet(cents(brut * 100), on));
  const labels = (brut: number) => of(brut).steps.map(({ label }) => label);
  const amount = (brut: number, label: string) => {
    const found = of(brut).steps.find((one) => one.label === label);
    return found && roundToCent(found.result.value) / 100;
  };

  it('have no second slice up to the plafond, to the cent', () => {
    expect(labels(4005)).not.toContain('cet');
    expect(labels(4005).filter((label) => label === 'agircArrco')).toHaveLength(1);
    expect(labels(4005.01)).toContain('cet');
    expect(labels(4005.01).filter((label) => label === 'agircArrco')).toHaveLength(2);
    expect(labels(4005.01).filter((label) => label === 'ceg')).toHaveLength(2);
  });

  it('bear on nothing where nothing is paid', () => {
    expect(labels(0)).toEqual(['assietteCsg', 'assietteCsgTotale', 'salaireNet']);
    expect(roundToCent(of(0).amounts.net)).toBe(0);
  });

  it('leave 1,75 % out of the CSG up to four plafonds, 16 020 €, and nothing beyond', () => {
    // 16 020 × 98,25 % = 15 739,65.
    expect(amount(16_020, 'assietteCsgTotale')).toBe(15_739.65);
    expect(amount(17_020, 'assietteCsgTotale')).toBe(16_739.65);
    expect(amount(1000, 'assietteCsgTotale')).toBe(982.5);
  });

  it('stand on the values that they use, and on those alone', () => {
    const used = (brut: number) => of(brut).sources.map(({ series }) => series);
    expect(new Set(used(4005)).size).toBe(used(4005).length);
    expect(used(4005.01).length).toBe(used(4005).length + 3);
    expect(used(0)).toEqual(['pmss', 'assietteCsgSalaire']);
  });
});

describe('the IJ of a period, line by line', () => {
  const on = day('2026-08-31');
  const labels = (found: Outcome<unknown>) => figureOf(found).steps.map(({ label }) => label);

  it('shows the loss, the IJ of a full stop and the smaller of them', () => {
    expect(labels(tptPerte(exact(2000_00), exact(1100_00), on))).toEqual(['perte']);
    expect(labels(tptIndemnite(exact(4000), 30, exact(1000_00), on))).toEqual([
      'ijPeriode',
      'indemnite',
    ]);
    const pleine = figureOf(ijMaladie([cents(0), cents(0), cents(0)], day('2026-07-06')));
    const perte = figureOf(tptPerte(exact(2000_00), exact(1100_00), on));
    const mean = figureOf(tptJour(pleine, perte, on));
    expect(mean.steps.slice(-3).map(({ label }) => label)).toEqual([
      'perteTroisMois',
      'perteParJour',
      'ijTptParJour',
    ]);
  });

  it('takes a loss below nothing for none, and is sure up to three quarters of one', () => {
    const of = (ij: number, perte: number) =>
      figureOf(tptIndemnite(exact(ij), 30, exact(perte), on));
    expect(of(4000, -1).amounts).toEqual({ total: exact(0), limite: 'perte' });
    // 30 × 25 € is 75 % of 1 000 €.
    expect(of(2500, 1000_00).confidence).toBe('high');
    expect(of(2501, 1000_00).confidence).toBe('medium');
  });

  it('of a month before the rule is refused', () => {
    const pay = cents(2000_00);
    const pleine = figureOf(ijMaladie([pay, pay, pay], day('2019-06-01')));
    const month = (jour: string) =>
      tptMois(pleine, { salaireRetabli: pay, quotite: exact(1, 2), mois: monthOf(day(jour)) });
    // The rule of 23 August 2019 is that of the last day of the month.
    expect(month('2019-07-01')).toMatchObject({ ok: false, outside: { limit: '2019-08-23' } });
    expect(month('2019-08-01').ok).toBe(true);
  });
});

it('a month of IJ is due for each of its days, on what its day stands on', () => {
  const daily = figure({}, [line('CSS D622-7')], [old], 'medium');
  const due = { daily, ij: exact(3000), label: 'ijTpt', article: 'CSS D622-10' } as const;
  const month = moisIj(due, monthOf(day('2026-02-14')));
  expect(month.amounts).toEqual({
    mois: '2026-02',
    jours: 28,
    ij: exact(3000),
    indemnite: exact(84_000),
  });
  expect(month.articles).toEqual(['CSS D622-10']);
  expect([month.confidence, month.verified]).toEqual(['medium', '2025-12-31']);
  const [product] = month.steps;
  expect(product?.operands.map(({ label }) => label)).toEqual(['ijTpt', 'jours']);
});
