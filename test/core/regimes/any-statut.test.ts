import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Assessment, assess } from '../../../core/assess.ts';
import type { Figure } from '../../../core/figures/figure.ts';
import type { Ruling } from '../../../core/figures/ruling.ts';
import { recompute } from '../../../core/figures/step.ts';
import { ARTICLES } from '../../../core/law/articles.ts';
import { compare, type Exact } from '../../../core/money/exact.ts';
import { regimes } from '../../../core/regimes/index.ts';
import { questionsFor } from '../../../core/situation/questions.ts';
import { regimeOf } from '../../../core/situation/regime.ts';
import { aDay, ofAnyStatut } from './any-statut.ts';

const figuresOf = ({ figures }: Assessment): readonly Figure<unknown>[] =>
  Object.values(figures)
    .flat()
    .filter((one) => one !== undefined);

const rulingsOf = ({ rulings }: Assessment): readonly Ruling<unknown>[] =>
  Object.values(rulings).filter((one) => one !== undefined);

const isExact = (value: unknown): value is Exact =>
  typeof value === 'object' && value !== null && 'n' in value && 'd' in value;

const checked = (check: (assessment: Assessment) => void) =>
  fc.assert(
    fc.property(ofAnyStatut, aDay, (one, on) => check(assess(one, on, regimes))),
    { numRuns: 400 },
  );

describe('an assessment of any situation of any statut', () => {
  it('never throws, and says something', () => {
    checked((assessment) => {
      const { figures, rulings, missing, warnings, problems } = assessment;
      const said = Object.keys(figures).length + Object.keys(rulings).length;
      expect(said + missing.length + warnings.length + problems.length).toBeGreaterThan(0);
      expect(assessment.needs).toBeUndefined();
    });
  });

  it('gives no amount below zero', () => {
    checked((assessment) => {
      for (const { amounts } of figuresOf(assessment))
        for (const value of Object.values(amounts as object))
          if (isExact(value)) expect(value.n).toBeGreaterThanOrEqual(0);
    });
  });

  it('gives steps that recompute, and articles that are known', () => {
    checked((assessment) => {
      for (const { steps, articles, sources } of figuresOf(assessment)) {
        expect(articles.length).toBeGreaterThan(0);
        const rows = articles.map((id) => ARTICLES.get(id)?.rows ?? []);
        expect(rows.every(({ length }) => length > 0)).toBe(true);
        // In force on the day that the law is asked for, or by the latest value that it gives.
        const { debutTpt = assessment.on } = assessment.situation;
        const since = [debutTpt, assessment.on, ...sources.map(({ row }) => row.from)].sort();
        expect(rows.some(([first]) => first && first.from <= (since.at(-1) ?? ''))).toBe(true);
        for (const { operation, operands, result } of steps)
          expect(recompute(operation, operands)).toEqual(result.value);
      }
      for (const { articles, sources, reasons } of rulingsOf(assessment)) {
        expect(articles.length * sources.length * reasons.length).toBeGreaterThan(0);
      }
    });
  });

  it('never pays more in gross for fewer hours than for all of them', () => {
    checked(({ figures: { tptMois, moisAtmp, remuneration }, situation: { paiePublique } }) => {
      for (const month of [tptMois, moisAtmp])
        if (month) {
          const { total, salaireRetabli } = month.amounts;
          expect(compare(total, salaireRetabli)).toBeLessThanOrEqual(0);
        }
      if (remuneration && paiePublique) {
        const full = Object.values<number>({ ...paiePublique }).reduce((so, one) => so + one, 0);
        expect(compare(remuneration.amounts.totalAuPlus, { n: full, d: 1 })).toBeLessThanOrEqual(0);
      }
    });
  });

  it('is missing only what it asks for', () => {
    checked(({ missing, situation: asked }) => {
      const ids = questionsFor(asked).map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining([...missing]));
    });
  });

  it('gives half of the IJ of a full stop to indépendants', () => {
    checked(({ figures: { ijIndependant } }) => {
      if (!ijIndependant) return;
      const { ijTpt, ijTempsComplet } = ijIndependant.amounts;
      expect(compare({ n: ijTpt.n * 2, d: ijTpt.d }, ijTempsComplet)).toBe(0);
    });
  });

  it('says of every amount after an accident at work that it is an estimate', () => {
    checked(({ figures: { moisAtmp } }) => {
      if (!moisAtmp) return;
      expect(moisAtmp.confidence).toBe('low');
      expect(moisAtmp.amounts.reserves).toContain('decisionCaisse');
    });
  });

  it('gives no amount of a regime to another', () => {
    checked(({ figures, situation: asked }) => {
      const regime = regimeOf(asked);
      if (regime !== 'titulaires') expect(figures.remuneration).toBeUndefined();
      if (regime !== 'independants') expect(figures.ijIndependant).toBeUndefined();
      if (regime !== 'exploitants') expect(figures.ijExploitant).toBeUndefined();
      if (regime !== 'atmp') expect(figures.moisAtmp).toBeUndefined();
      if (regime === 'maladie') expect(figures.mois).toBeUndefined();
      else expect(figures.plan).toBeUndefined();
    });
  });
});
