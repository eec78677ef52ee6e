import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ijMaladie } from '../../../../core/figures/ij-maladie.ts';
import { salaireNet } from '../../../../core/figures/net.ts';
import { moisDuPlan } from '../../../../core/figures/plan/mois-du-plan.ts';
import { troncons } from '../../../../core/figures/plan/periode.ts';
import type { PaiementAVerifier, Paye } from '../../../../core/figures/verifier/paiement.ts';
import { verifier } from '../../../../core/figures/verifier/verifier.ts';
import { type Cents, cents, roundToCent } from '../../../../core/money/cents.ts';
import {
  approximate,
  compare,
  type Exact,
  exact,
  smaller,
  times,
} from '../../../../core/money/exact.ts';
import {
  addMonthsToMonth,
  type Day,
  day,
  daysIn,
  firstDay,
  lastDay,
  type Month,
  monthOf,
} from '../../../../core/time/day.ts';
import { anyDay, anyPay, figureOf, tellsTheTruth } from '../checks.ts';

const ordinaryPay = fc.integer({ min: 1000_00, max: 6000_00 }).map(cents);
const anyMonth: fc.Arbitrary<Month> = fc
  .integer({ min: 0, max: 82 })
  .map((n) => addMonthsToMonth(monthOf(day('2020-02-01')), n));
const anyShare = fc.integer({ min: 1, max: 9 }).map((n) => exact(n, 10));

interface Case {
  readonly pays: readonly [Cents, Cents, Cents];
  readonly debutArret: Day;
  readonly mois: Month;
  readonly quotite: Exact;
}

const anyCase: fc.Arbitrary<Case> = fc.record({
  pays: fc.tuple(ordinaryPay, ordinaryPay, ordinaryPay),
  debutArret: anyDay,
  mois: anyMonth,
  quotite: anyShare,
});

function sound({ pays, debutArret, mois, quotite }: Case) {
  const pleine = figureOf(ijMaladie(pays, debutArret));
  const periode = { debut: firstDay(mois), fin: lastDay(mois) };
  const spans = troncons({ etapes: [{ debut: periode.debut, quotite }], fin: periode.fin });
  const { amounts } = figureOf(moisDuPlan(pleine, mois, spans, pays[2]));
  const input = { salairesBruts: pays, debutArret, periode, travail: { quotite } };
  return { pleine, input, amounts, jours: daysIn(mois), ij: pleine.amounts.ij };
}

type Sound = ReturnType<typeof sound>;

const asked = ({ pleine, input }: Sound, paye: Paye, more: Partial<PaiementAVerifier> = {}) =>
  figureOf(verifier(pleine, { ...input, ...more, paye }));

const limited = (ij: Exact, jours: number, perte: Exact) => smaller(times(ij, exact(jours)), perte);

/** Each mistake, worked out here by itself: the whole amount paid, or nothing where it cannot be. */
const MISTAKES: Readonly<Record<string, (one: Sound, other: Day) => Exact | undefined>> = {
  plafondAutreDate: ({ input, jours, amounts }, other) => {
    const { ij } = figureOf(ijMaladie(input.salairesBruts, other)).amounts;
    return limited(ij, jours, amounts.perte);
  },
  payeManquante: ({ input, jours, amounts }) => {
    const [, b, c] = input.salairesBruts;
    const { ij } = figureOf(ijMaladie([cents(0), b, c], input.debutArret)).amounts;
    return limited(ij, jours, amounts.perte);
  },
  carenceAppliquee: ({ ij, jours, amounts }) => limited(ij, jours - 3, amounts.perte),
  trenteJours: ({ ij, amounts }) => limited(ij, 30, amounts.perte),
  sansLimite: ({ ij, jours }) => times(ij, exact(jours)),
  netPourBrut: ({ amounts }) => times(amounts.indemnite, exact(933, 1000)),
  perteEnNet: ({ amounts, input, ij, jours }) => {
    const on = input.periode.debut;
    const net = (brut: Exact) =>
      roundToCent(figureOf(salaireNet(roundToCent(brut), on)).amounts.net);
    const loss = exact(net(amounts.salaireRetabli) - net(amounts.salaireVerse));
    return limited(ij, jours, loss);
  },
};

describe('any payment', () => {
  it('agrees when it is the one of the plan, gross or net, rounded or cut short', () => {
    const cut = fc.constantFrom(roundToCent, (amount: Exact) =>
      cents(Math.floor(approximate(amount) + 1e-9)),
    );
    fc.assert(
      fc.property(anyCase, cut, fc.boolean(), fc.boolean(), (one, whole, net, told) => {
        const paid = sound(one);
        const { indemnite } = paid.amounts;
        const montant = whole(net ? times(indemnite, exact(933, 1000)) : indemnite);
        const nature = told ? { nature: net ? ('net' as const) : ('brut' as const) } : {};
        const found = asked(paid, { montant, ...nature });
        expect(found.amounts.verdict).toBe('accord');
        expect(found.amounts.attendu.brut).toEqual(indemnite);
        tellsTheTruth(found, paid.input.periode.fin);
      }),
    );
  });

  it.each(Object.keys(MISTAKES))('is explained to the cent when its one mistake is %s', (name) => {
    let seen = 0;
    fc.assert(
      fc.property(anyCase, anyDay, (one, other) => {
        const paid = sound(one);
        const wrong = MISTAKES[name]?.(paid, other);
        if (!wrong) return;
        const montant = roundToCent(wrong);
        const { verdict, causes, tolerance } = asked(paid, { montant, nature: 'brut' }).amounts;
        const apart = Math.abs(approximate(wrong) - approximate(paid.amounts.indemnite));
        if (verdict === 'accord') {
          expect(apart).toBeLessThanOrEqual(approximate(tolerance) + 1);
          return;
        }
        seen += 1;
        expect(verdict).toBe('explique');
        const [best] = causes;
        expect(best?.exactitude).toBe('au-centime');
        expect(best?.mots).toHaveLength(1);
        // Another mistake that gives the very same cents may come first, or four of them alone.
        const words = causes.flatMap(({ mots }) => mots.map(({ word }) => word));
        if (causes.length < 4) expect(words).toContain(name);
      }),
      { numRuns: 60 },
    );
    expect(seen).toBeGreaterThan(0);
  });

  it('is never explained by what does not give it', () => {
    fc.assert(
      fc.property(anyCase, anyPay, (one, montant) => {
        const paid = sound(one);
        const { causes, verdict } = asked(paid, { montant }).amounts;
        if (verdict === 'inexplique') expect(causes).toEqual([]);
        for (const cause of causes) {
          const apart = { n: Math.abs(cause.ecart.n), d: cause.ecart.d };
          expect(compare(apart, exact(paid.jours))).toBeLessThanOrEqual(0);
          expect(cause.articles.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never throws, whatever is asked', () => {
    const odd = fc.record({
      nature: fc.constantFrom('brut' as const, 'net' as const, undefined),
      jours: fc.option(fc.integer({ min: -5, max: 400 }), { nil: undefined }),
      parJour: fc.option(anyPay, { nil: undefined }),
      montant: anyPay,
    });
    fc.assert(
      fc.property(
        fc.tuple(anyPay, anyPay, anyPay),
        fc.record({ debutArret: anyDay, debut: anyDay, fin: anyDay }),
        fc.oneof(
          fc.integer({ min: 1, max: 12_000 }).map((n) => ({ quotite: exact(n, 10_000) })),
          anyPay.map((salaireVerse) => ({ salaireVerse })),
        ),
        fc.record({
          salaireRetabli: fc.option(anyPay, { nil: undefined }),
          complement: fc.option(anyPay, { nil: undefined }),
          joursConges: fc.option(fc.integer({ min: -5, max: 400 }), { nil: undefined }),
        }),
        odd,
        (pays, { debutArret, debut, fin }, travail, more, paye) => {
          const pleine = figureOf(ijMaladie(pays, debutArret));
          const periode = { debut, fin };
          const input = { salairesBruts: pays, debutArret, periode, travail, ...more, paye };
          const found = verifier(pleine, input);
          if (found.ok) expect(found.figure.amounts.causes.length).toBeLessThanOrEqual(4);
        },
      ),
    );
  });
});
