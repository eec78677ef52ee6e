import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figure } from '../../../../core/figures/figure.ts';
import { ijMaladie } from '../../../../core/figures/ij-maladie.ts';
import { moisDuPlan } from '../../../../core/figures/plan/mois-du-plan.ts';
import { type Calendrier, troncons } from '../../../../core/figures/plan/periode.ts';
import {
  type ResteAVivreInput,
  resteAVivre,
} from '../../../../core/figures/reste-a-vivre/reste-a-vivre.ts';
import { type Cents, cents, centsFromEuros, roundToCent } from '../../../../core/money/cents.ts';
import { compare, type Exact, exact, exactly, minus, plus } from '../../../../core/money/exact.ts';
import type { ComplementEmployeur } from '../../../../core/situation/complement.ts';
import { day, monthOf } from '../../../../core/time/day.ts';
import { anyPay, anyQuotite, figureOf, tellsTheTruth } from '../checks.ts';

const MOIS = monthOf(day('2026-09-01'));

function month(pay: Cents, quotite: Exact, more: Partial<Calendrier> = {}) {
  const pleine = figureOf(ijMaladie([pay, pay, pay], day('2026-07-06')));
  const calendar = {
    etapes: [{ debut: day('2026-09-01'), quotite }],
    fin: day('2026-09-30'),
    ...more,
  };
  const mois = figureOf(moisDuPlan(pleine, MOIS, troncons(calendar), pay));
  return { pleine, mois };
}

const left = (
  euros: number,
  quotite: number,
  input: Partial<ResteAVivreInput> = {},
  more: Partial<Calendrier> = {},
) =>
  figureOf(resteAVivre({ ...month(centsFromEuros(euros), exactly(quotite), more), ...input }))
    .amounts;

const words = (euros: number, quotite: number, input: Partial<ResteAVivreInput> = {}) =>
  left(euros, quotite, input).avis.map(({ word }) => word);

const legal = (euros: number) => {
  const { pleine } = month(centsFromEuros(2000), exactly(0.5));
  return figure({ complement: exact(centsFromEuros(euros)) }, [], pleine.sources);
};

describe('what is left to live on', () => {
  it('of 2 000 € at 50 %: about 1 712 € net, beside 1 583 € at full time', () => {
    const { tpt, tempsPlein } = left(2000, 0.5);
    expect(roundToCent(tpt.net)).toBeGreaterThanOrEqual(1711_50);
    expect(roundToCent(tpt.net)).toBeLessThan(1712_50);
    expect(roundToCent(tempsPlein.net)).toBeGreaterThanOrEqual(1582_50);
    expect(roundToCent(tempsPlein.net)).toBeLessThan(1583_50);
  });

  it('of 3 400 € at 50 %: about 2 548 €, below the 2 691 € of full time', () => {
    const { tpt, tempsPlein, avis } = left(3400, 0.5);
    expect(Math.round(roundToCent(tpt.net) / 100)).toBe(2548);
    expect(Math.round(roundToCent(tempsPlein.net) / 100)).toBe(2691);
    expect(avis.map(({ word }) => word)).toEqual(['maintienPasEnTpt']);
  });

  it('says why the net passes that of full time: 6,7 % against about 21 %', () => {
    const said = left(2000, 0.5).avis.find(({ word }) => word === 'netAuDessusDuTempsPlein');
    expect(said?.params.prelevementIj?.value).toEqual(exact(67, 1000));
    const pay = said?.params.prelevementSalaire?.value ?? exact(0);
    expect(compare(pay, exactly(0.208))).toBeGreaterThan(0);
    expect(compare(pay, exactly(0.21))).toBeLessThan(0);
    const { tpt, tempsPlein } = left(2000, 0.5);
    expect(said?.params.ecart?.value).toEqual(minus(tpt.net, tempsPlein.net));
  });

  it('falls below a full stop that the employer makes up, and says so', () => {
    expect(words(3400, 0.2, { maintien: legal(1700) })).toContain('netSousArret');
    expect(words(3400, 0.2)).not.toContain('netSousArret');
  });

  it('takes the legal maintien for the full stop only', () => {
    const { tpt, arret } = left(3400, 0.5, { maintien: legal(500) });
    expect(tpt.complement).toEqual(exact(0));
    expect(arret.complement).toEqual(exact(500_00));
  });

  it('pays the better of the law and of the agreement in a full stop, not both', () => {
    const complementArret: ComplementEmployeur = { mode: 'montant', montant: cents(800_00) };
    const better = left(3400, 0.5, { maintien: legal(500), complementArret });
    expect(better.arret.complement).toEqual(exact(800_00));
    const worse = left(3400, 0.5, { maintien: legal(900), complementArret });
    expect(worse.arret.complement).toEqual(exact(900_00));
  });

  it('counts no IJ for the days of carence of a full stop', () => {
    const all = left(3400, 0.5).arret.indemnite;
    const fewer = left(3400, 0.5, { joursSansIj: 3 }).arret.indemnite;
    expect(compare(fewer, all)).toBeLessThan(0);
    expect(left(3400, 0.5, { joursSansIj: 40 }).arret.indemnite).toEqual(exact(0));
  });

  it('compares the days of the plan only, and says so', () => {
    const { tempsPlein, avis } = left(3000, 0.5, {}, { fin: day('2026-09-15') });
    expect(tempsPlein.brut).toEqual(exact(1500_00));
    expect(avis.map(({ word }) => word)).toContain('surUnePartieDuMois');
  });

  it('refuses a month whose levies are not known', () => {
    const { pleine, mois } = month(centsFromEuros(2000), exactly(0.5));
    const later = { ...mois, amounts: { ...mois.amounts, mois: monthOf(day('2035-01-01')) } };
    expect(resteAVivre({ pleine, mois: later })).toMatchObject({
      ok: false,
      outside: { reason: 'after' },
    });
  });
});

describe('a complement entered by hand', () => {
  const given = (complement: ComplementEmployeur, more: Partial<Calendrier> = {}) =>
    left(3400, 0.5, { complement }, more).tpt;

  it('brings pay and IJ up to a rate of full pay: 90 % of 3 400 is 3 060 €', () => {
    const { brut } = given({ mode: 'part-du-salaire', taux: exactly(0.9) });
    expect(roundToCent(brut)).toBe(3060_00);
  });

  it('brings IJ up to a rate of the loss: 80 % of 1 700 is 1 360 €', () => {
    const { indemnite, complement } = given({ mode: 'part-de-la-perte', taux: exactly(0.8) });
    expect(roundToCent(plus(indemnite, complement))).toBe(1360_00);
  });

  it('is nothing where the IJ reach the rate already', () => {
    expect(given({ mode: 'part-de-la-perte', taux: exactly(0.5) }).complement).toEqual(exact(0));
  });

  it('is the amount of a month, shared by days in part of one: half of 300 €', () => {
    const montant = { mode: 'montant', montant: cents(300_00) } as const;
    expect(given(montant).complement).toEqual(exact(300_00));
    expect(given(montant, { fin: day('2026-09-15') }).complement).toEqual(exact(150_00));
  });

  it('does not bear on days of full-time work', () => {
    const etapes = [
      { debut: day('2026-09-01'), quotite: exactly(0.5) },
      { debut: day('2026-09-16'), quotite: exact(1) },
    ];
    expect(given({ mode: 'montant', montant: cents(300_00) }, { etapes }).complement).toEqual(
      exact(150_00),
    );
  });

  it('is doubted when it brings more than full time', () => {
    const complement = { mode: 'montant', montant: cents(2000_00) } as const;
    expect(words(3400, 0.5, { complement })).toContain('brutAuDelaDuTempsPlein');
    expect(words(3400, 0.5, { complement })).not.toContain('maintienPasEnTpt');
  });
});

const anyComplement: fc.Arbitrary<ComplementEmployeur | undefined> = fc.oneof(
  fc.constant(undefined),
  fc
    .integer({ min: 0, max: 5000_00 })
    .map((n) => ({ mode: 'montant', montant: cents(n) }) as const),
  fc
    .integer({ min: 0, max: 10_000 })
    .map((n) => ({ mode: 'part-de-la-perte', taux: exact(n, 10_000) }) as const),
  fc
    .integer({ min: 0, max: 10_000 })
    .map((n) => ({ mode: 'part-du-salaire', taux: exact(n, 10_000) }) as const),
);

const anyRest = fc
  .tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 }))
  .map(([a, b]) => [
    {
      debut: day(`2026-09-${String(Math.min(a, b)).padStart(2, '0')}`),
      fin: day(`2026-09-${String(Math.max(a, b)).padStart(2, '0')}`),
    },
  ]);

describe('any month', () => {
  it('adds up, is never negative, and every line recomputes', () => {
    fc.assert(
      fc.property(
        anyPay,
        anyQuotite,
        anyComplement,
        anyComplement,
        anyRest,
        (pay, quotite, complement, complementArret, arrets) => {
          const base = month(pay, quotite, { arrets });
          const found = figureOf(resteAVivre({ ...base, complement, complementArret }));
          tellsTheTruth(found, day('2026-09-30'));
          for (const column of [found.amounts.tpt, found.amounts.tempsPlein, found.amounts.arret]) {
            for (const name of ['salaire', 'indemnite', 'complement', 'net'] as const) {
              expect(column[name].n).toBeGreaterThanOrEqual(0);
            }
            expect(plus(column.salaireNet, column.ijNette)).toEqual(column.net);
            // Pay and IJ are each paid in whole cents: half a cent each may go up.
            expect(compare(minus(column.net, exact(1)), column.brut)).toBeLessThanOrEqual(0);
          }
        },
      ),
    );
  });

  it('never brings more gross than full time without an amount typed by hand', () => {
    fc.assert(
      fc.property(anyPay, anyQuotite, (pay, quotite) => {
        const { tpt, tempsPlein } = figureOf(resteAVivre(month(pay, quotite))).amounts;
        expect(compare(tpt.brut, tempsPlein.brut)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
