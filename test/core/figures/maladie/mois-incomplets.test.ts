import { describe, expect, it } from 'vitest';
import {
  ijMaladieMoisIncomplets,
  type MoisDeReference,
} from '../../../../core/figures/maladie/mois-incomplets.ts';
import { cents, roundToCent } from '../../../../core/money/cents.ts';
import { day, monthOf } from '../../../../core/time/day.ts';
import { figureOf } from '../checks.ts';

const debut = day('2026-07-06');
const april = monthOf(day('2026-04-01'));
const may = monthOf(day('2026-05-01'));
const june = monthOf(day('2026-06-01'));

const entier = (mois: typeof april, euros: number): MoisDeReference => ({
  mois,
  cas: 'entier',
  paye: cents(euros * 100),
});
const absent = (mois: typeof april, euros: number, jours: number): MoisDeReference => ({
  mois,
  cas: 'absence',
  paye: cents(euros * 100),
  jours,
});
const change = (sansPaye: number): MoisDeReference => ({
  mois: april,
  cas: 'change',
  paye: cents(1500_00),
  derniere: { paye: cents(800_00), jours: 16 },
  sansPaye,
});

type Three = readonly [MoisDeReference, MoisDeReference, MoisDeReference];
const rebuilt = (...three: Three) => {
  const outcome = ijMaladieMoisIncomplets(three, debut);
  if (!('outside' in outcome) && !outcome.ok) throw new Error(`missing ${outcome.missing}`);
  return figureOf(outcome);
};
const sum = (...three: Three) => roundToCent(rebuilt(...three).amounts.sommePlafonnee) / 100;

describe('a month made up for (CSS R323-8 II)', () => {
  it('by its own days where it has some: 30 days of 60 € from ten of them', () => {
    expect(sum(absent(april, 600, 10), entier(may, 0), entier(june, 0))).toBe(1800);
    expect(sum(absent(april, 600, 30), entier(may, 0), entier(june, 0))).toBe(600);
    expect(sum(absent(april, 60, 1), entier(may, 0), entier(june, 0))).toBe(1800);
  });

  it('by the others without the days that a change left unpaid: 3 300 € over 25 + 30 days', () => {
    // April: 1 500 + 5 × 50 €; May: 31 × 60 €; June: 1 800 €.
    expect(sum(change(5), absent(may, 0, 0), entier(june, 1800))).toBe(1750 + 1860 + 1800);
  });

  it('by the others, months before any contract left out of them', () => {
    const found = rebuilt(
      { mois: april, cas: 'sans-contrat' },
      absent(may, 0, 0),
      entier(june, 1800),
    );
    expect(roundToCent(found.amounts.sommePlafonnee) / 100).toBe(1860 + 1800);
    expect(found.amounts.reserves).toEqual(['jourDePayeCalendaire', 'moisSansContrat']);
    expect(found.confidence).toBe('medium');
  });

  it('shows how, before the lines of the IJ, and stands on the rule of 2021', () => {
    const labels = (...three: Three) => rebuilt(...three).steps.map(({ label }) => label);
    const made = labels(absent(april, 600, 10), entier(may, 0), entier(june, 0));
    expect(made.indexOf('payeJournaliere')).toBeGreaterThan(-1);
    expect(made.indexOf('payeComplete')).toBe(made.indexOf('payeJournaliere') + 1);
    expect(made.indexOf('payeComplete')).toBeLessThan(made.indexOf('salaireRetenu'));
    const changed = labels(change(5), entier(may, 0), entier(june, 0));
    expect(changed).toEqual(
      expect.arrayContaining(['payeJournaliere', 'salaireAjoute', 'payeComplete']),
    );
    const whole = rebuilt(entier(april, 2000), entier(may, 2000), entier(june, 2000));
    expect(whole.steps.map(({ label }) => label)).not.toContain('payeComplete');
    expect(whole.sources.map(({ article }) => article)).toContain('CSS R323-8');
  });

  it('has days that fit it', () => {
    for (const jours of [-1, 1.5, 31])
      expect(() => sum(absent(april, 600, jours), entier(may, 0), entier(june, 0))).toThrow(
        RangeError,
      );
    for (const sansPaye of [-1, 0.5, 31])
      expect(() => sum(change(sansPaye), entier(may, 0), entier(june, 0))).toThrow(RangeError);
    expect(sum(change(0), entier(may, 0), entier(june, 0))).toBe(1500);
  });

  it('cannot be made up for by pay since then that covers no day', () => {
    const none: Three = [absent(april, 0, 0), absent(may, 0, 0), absent(june, 0, 0)];
    const since = { paye: cents(0), jours: 0 };
    expect(ijMaladieMoisIncomplets(none, debut, since)).toEqual({
      ok: false,
      missing: 'payeDepuis',
    });
  });
});
