import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moisDuTptAtmp } from '../../../../core/figures/atmp/mois-atmp.ts';
import { ijMaladie } from '../../../../core/figures/ij-maladie.ts';
import type { TronconsDuMois } from '../../../../core/figures/mois-du-tpt.ts';
import { moisDuPlan } from '../../../../core/figures/plan/mois-du-plan.ts';
import { type Calendrier, type Troncon, troncons } from '../../../../core/figures/plan/periode.ts';
import { type Cents, cents, centsFromEuros, roundToCent } from '../../../../core/money/cents.ts';
import { type Exact, exact, plus, sum, times } from '../../../../core/money/exact.ts';
import { addDays, day, lastDay, monthOf } from '../../../../core/time/day.ts';
import { figureOf } from '../checks.ts';

const DEBUT = day('2026-10-01');
const OCTOBER = monthOf(DEBUT);
const high = centsFromEuros(3400);
const pleine = figureOf(ijMaladie([high, high, high], day('2026-07-06')));

// Below some euros a month, or above 99 %, the loss of a day is less than the cent that is rounded.
const aPay = fc.integer({ min: 500_00, max: 10_000_00 }).map(cents);
const aShare = fc.integer({ min: 100, max: 9_900 }).map((n) => exact(n, 10_000));

/** October at one to four shares, with a stop and leave that may fall in it. */
const anyOctober = fc
  .record({
    shares: fc.array(fc.tuple(fc.nat(30), aShare), { minLength: 1, maxLength: 4 }),
    stop: fc.tuple(fc.nat(45), fc.nat(12)),
    leave: fc.tuple(fc.nat(45), fc.nat(12)),
  })
  .map(({ shares, stop, leave }): Calendrier => {
    const span = ([from, days]: readonly [number, number]) => {
      const debut = addDays(DEBUT, from);
      return { debut, fin: addDays(debut, days) };
    };
    const later = shares.map(([from, quotite], index) => ({
      debut: addDays(DEBUT, index === 0 ? 0 : from),
      quotite,
    }));
    const etapes = later.sort((a, b) => Number(a.debut > b.debut) - Number(a.debut < b.debut));
    return { etapes, fin: lastDay(OCTOBER), arrets: [span(stop)], conges: [span(leave)] };
  });

const worked = ({ activite }: Troncon) => activite !== 'arret';
const whole = (amount: Exact) => exact(roundToCent(amount));
const shared = (spans: readonly Troncon[], salaire: Cents) =>
  sum(spans.map(({ jours, quotite }) => times(exact(salaire * jours, 31), quotite)));

// No text rounds anything: a payslip is in whole cents, and it is of a month.
describe('the pays of a month that is cut', () => {
  it('are in whole cents, and make the pay of the month to the cent', () => {
    fc.assert(
      fc.property(aPay, anyOctober, (salaire, calendrier) => {
        const spans = troncons(calendrier);
        const month = figureOf(moisDuPlan(pleine, OCTOBER, spans, salaire));
        const paid = month.amounts.troncons.filter(({ troncon }) => worked(troncon));
        for (const { montants } of paid) expect(montants.salaireVerse.d).toBe(1);
        expect(month.amounts.salaireVerse).toEqual(whole(shared(spans.filter(worked), salaire)));
        expect(month.amounts.salaireRetabli).toEqual(exact(salaire));
        expect(plus(month.amounts.salaireVerse, month.amounts.perte)).toEqual(exact(salaire));
      }),
    );
  });

  it('are those of the month left whole, wherever it is cut at the same share', () => {
    fc.assert(
      fc.property(
        aPay,
        aShare,
        fc.uniqueArray(fc.integer({ min: 1, max: 30 })),
        (salaire, quotite, cuts) => {
          const etapes = [0, ...cuts.sort((a, b) => a - b)].map((from) => ({
            debut: addDays(DEBUT, from),
            quotite,
          }));
          const of = (some: Calendrier['etapes']) =>
            figureOf(
              moisDuPlan(
                pleine,
                OCTOBER,
                troncons({ etapes: some, fin: lastDay(OCTOBER) }),
                salaire,
              ),
            ).amounts;
          const [cut, once] = [of(etapes), of(etapes.slice(0, 1))];
          for (const name of ['salaireRetabli', 'salaireVerse', 'perte'] as const)
            expect(cut[name]).toEqual(once[name]);
        },
      ),
    );
  });

  it('make full time with the loss after an accident at work, full time included', () => {
    const tpt = { debut: day('2026-08-03'), arretPrealable: true };
    fc.assert(
      fc.property(aPay, anyOctober, fc.boolean(), (paye, calendrier, back) => {
        const end = { debut: day('2026-10-20'), quotite: exact(1) };
        const etapes = calendrier.etapes.filter(({ debut }) => debut < end.debut);
        const laid = { ...calendrier, etapes: back ? [...etapes, end] : calendrier.etapes };
        const [first, ...others] = troncons({ ...laid, conges: [] }).filter(worked);
        if (!first) return;
        const spans: TronconsDuMois = [first, ...others];
        const { salaireVerse, indemnite, tempsPlein } = figureOf(
          moisDuTptAtmp({ ...tpt, paye }, spans),
        ).amounts;
        const part = shared(
          spans.filter(({ quotite: { n, d } }) => n < d),
          paye,
        );
        const full = shared(
          spans.filter(({ quotite: { n, d } }) => n === d),
          paye,
        );
        expect(salaireVerse).toEqual(plus(whole(part), full));
        const total = plus(salaireVerse, indemnite);
        if (tempsPlein)
          expect(total.n / total.d).toBeLessThanOrEqual(tempsPlein.n / tempsPlein.d + 1e-6);
      }),
    );
  });

  // 1 700 € × 12, 4 and 15 of 31 days: 658,06452; 219,35484; 822,58065, which make 1 699,99 when they are
  // rounded one by one. The second takes the 0,00452 that the first rounded down.
  it('lose no cent on the way', () => {
    const etapes = ['2026-10-01', '2026-10-13', '2026-10-17'].map((from) => ({
      debut: day(from),
      quotite: exact(1, 2),
    }));
    const spans = troncons({ etapes, fin: lastDay(OCTOBER) });
    const { troncons: paid, salaireVerse } = figureOf(
      moisDuPlan(pleine, OCTOBER, spans, high),
    ).amounts;
    expect(paid.map(({ montants }) => roundToCent(montants.salaireVerse))).toEqual([
      658_06, 219_36, 822_58,
    ]);
    expect(salaireVerse).toEqual(exact(1700_00));
  });
});
