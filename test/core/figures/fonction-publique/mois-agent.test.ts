import { describe, expect, it } from 'vitest';
import { moisAgent } from '../../../../core/figures/fonction-publique/mois-agent.ts';
import { troncons } from '../../../../core/figures/plan/periode.ts';
import { roundToCent } from '../../../../core/money/cents.ts';
import { exact, exactly, ZERO } from '../../../../core/money/exact.ts';
import { day } from '../../../../core/time/day.ts';
import { figureOf } from '../checks.ts';
import { elements } from './arbitraries.ts';

const QUOTITE = exactly(0.6);
/** A council that decided nothing: bonuses for the share worked. 2 000 € and 500 € are 2 300 €. */
const PAY = {
  versant: 'FPT',
  statut: 'titulaire',
  quotite: QUOTITE,
  elements: elements(2000, { primes: 500 }),
  deliberationPrimes: 'aucune',
} as const;

function month(debut: string, fin: string) {
  const days = { etapes: [{ debut: day(debut), quotite: QUOTITE }], fin: day(fin) };
  const [span] = troncons(days);
  if (!span) throw new Error('no days');
  return figureOf(moisAgent(PAY, [span]));
}

const euros = (debut: string, fin: string) => {
  const { salaireVerse, total, tempsPlein } = month(debut, fin).amounts;
  return [salaireVerse, total, tempsPlein ?? ZERO].map(roundToCent);
};

describe('what the days of a month that a TPT fills are paid', () => {
  it('is the month of the service where they fill it, of 28 days or of 31', () => {
    for (const [debut, fin] of [
      ['2026-10-01', '2026-10-31'],
      ['2027-02-01', '2027-02-28'],
    ] as const)
      expect(euros(debut, fin)).toEqual([2300_00, 2300_00, 2500_00]);
    const { steps, confidence } = month('2026-10-01', '2026-10-31');
    expect(steps.map(({ label }) => label)).not.toContain('totalBrutPeriode');
    expect(confidence).toBe('medium');
  });

  // Décret 62-765: pay is due by thirtieths.
  it('is as many thirtieths as there are days: 15 of September, 30 of the 31 of October', () => {
    expect(euros('2026-09-16', '2026-09-30')).toEqual([1150_00, 1150_00, 1250_00]);
    expect(euros('2026-10-02', '2026-10-31')).toEqual([2300_00, 2300_00, 2500_00]);
    expect(euros('2026-10-03', '2026-10-31')).toEqual([2223_33, 2223_33, 2416_67]);
    const { steps, articles, confidence } = month('2026-09-16', '2026-09-30');
    expect(steps.map(({ label }) => label).slice(-2)).toEqual([
      'partDuMoisPayee',
      'totalBrutPeriode',
    ]);
    expect(steps.at(-2)?.result.value).toEqual(exact(1, 2));
    expect(articles).toContain('Décret 62-765');
    expect(confidence).toBe('medium');
  });

  // Décret 62-765: every month counts for thirty days.
  it('makes thirty days with a leave inside the month, of 28 days or of 31', () => {
    const around = (mois: string, leave: readonly [number, number], last: number) => {
      const on = (date: number) => day(`${mois}-${String(date).padStart(2, '0')}`);
      const spans = [
        [1, leave[0] - 1],
        [leave[1] + 1, last],
      ].flatMap(([from = 1, to = 1]) =>
        troncons({ etapes: [{ debut: on(from), quotite: QUOTITE }], fin: on(to) }),
      );
      const [first, ...others] = spans;
      if (!first) throw new Error('no days');
      const { steps } = figureOf(moisAgent(PAY, [first, ...others]));
      return steps.find(({ label }) => label === 'partDuMoisPayee')?.result.value;
    };
    expect(around('2026-10', [9, 9], 31)).toEqual(exact(29, 30));
    expect(around('2026-10', [9, 18], 31)).toEqual(exact(20, 30));
    expect(around('2027-02', [9, 18], 28)).toEqual(exact(20, 30));
    expect(around('2026-09', [9, 18], 30)).toEqual(exact(20, 30));
  });

  it('names its days, the share worked and no IJ', () => {
    const { mois, debut, fin, jours, indemnite, etapes } = month(
      '2026-09-16',
      '2026-09-30',
    ).amounts;
    expect([mois, debut, fin, jours, indemnite]).toEqual([
      '2026-09',
      '2026-09-16',
      '2026-09-30',
      15,
      ZERO,
    ]);
    expect(etapes).toEqual([{ debut: '2026-09-16', quotite: QUOTITE }]);
  });

  it('is not known before the rule of November 2021', () => {
    const [span] = troncons({
      etapes: [{ debut: day('2021-10-01'), quotite: QUOTITE }],
      fin: day('2021-10-31'),
    });
    expect(span && moisAgent(PAY, [span])).toMatchObject({ ok: false });
  });
});
