import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../core/assess.ts';
import { centsFromEuros, roundToCent } from '../../core/money/cents.ts';
import { compare, exactly } from '../../core/money/exact.ts';
import { regimes } from '../../core/regimes/index.ts';
import type { Evenement } from '../../core/situation/evenements.ts';
import type { Situation } from '../../core/situation/situation.ts';
import { asMonth, day, daysIn } from '../../core/time/day.ts';
import { anySituation } from './situation/any-situation.ts';

const ON = day('2026-11-23');
const pay = centsFromEuros(3000);
const TPT: Situation = {
  salairesBruts: [pay, pay, pay],
  quotite: exactly(0.5),
  debutArret: day('2026-07-06'),
  debutTpt: day('2026-09-01'),
  finTpt: day('2027-01-31'),
};
const stop = (jour: string, fin?: string): Evenement => ({
  nature: 'arret',
  jour: day(jour),
  ...(fin && { fin: day(fin) }),
});
const with_ = (evenements: readonly Evenement[], more: Situation = {}) =>
  assess({ ...TPT, evenements, ...more }, ON, regimes);

describe('a TPT with a full stop inside', () => {
  it('is shown by a month that the stop does not cut', () => {
    const month = (...stops: Evenement[]) => with_(stops).figures.tptMois?.amounts.mois;
    expect(month()).toBe('2026-11');
    expect(month(stop('2026-11-01', '2026-11-30'))).toBe('2026-10');
    expect(month(stop('2026-11-10'))).toBe('2026-10');
    expect(month(stop('2026-08-25', '2026-09-05'))).toBe('2026-11');
  });

  it('adds to a month of TPT no complement of a month of stop: never more than the pay', () => {
    const complement = { mode: 'part-du-salaire', taux: exactly(1) } as const;
    const { figures } = with_([stop('2026-11-01', '2026-11-30')], { complement });
    const total = figures.tptMois?.amounts.total;
    const added = figures.complement?.amounts.complement;
    // Half of 3 000 €, and 31 × 42,967… €; the rest of the 3 000 € is the complement.
    expect(total && roundToCent(total)).toBe(1500_00 + 1331_98);
    expect(added && roundToCent(added)).toBe(168_02);
  });

  it('counts no month from a maternity leave on, and says why', () => {
    const leave = { nature: 'maternite', jour: day('2026-11-09'), fin: day('2026-12-31') } as const;
    const { figures, warnings } = with_([leave]);
    expect(figures.tptMois?.amounts.mois).toBe('2026-10');
    expect(figures.plan?.map(({ amounts }) => amounts.mois)).toEqual([
      '2026-09',
      '2026-10',
      '2026-11',
    ]);
    expect(warnings).toEqual([{ word: 'moisJusquALaMaternite', params: { jour: '2026-11-09' } }]);
    expect(assess({ ...TPT, evenements: [leave] }, ON)).toMatchObject({
      figures: {},
      needs: 'regimes',
    });
  });

  it('says that no month is whole where stops cut each of them', () => {
    const cut = ['09', '10', '11', '12'].map((m) => stop(`2026-${m}-10`, `2026-${m}-12`));
    const { figures, warnings } = with_([...cut, stop('2027-01-04', '2027-01-05')]);
    expect(figures.tptMois).toBeUndefined();
    expect(figures.plan).toHaveLength(5);
    expect(warnings.map(({ word }) => word)).toEqual(['aucunMoisEntier']);
  });
});

it('a month with a pay of its own is to be confirmed where it is shown as in its row', () => {
  const mois = asMonth('2026-11');
  if (!mois) throw new Error('not a month');
  const { figures } = with_([], { salairesDesMois: [{ mois, salaire: centsFromEuros(4000) }] });
  expect(figures.tptMois?.amounts.salaireRetabli).toEqual({ n: 4000_00, d: 1 });
  expect(figures.tptMois?.confidence).toBe('medium');
  expect(with_([]).figures.ijMaladie?.confidence).toBe('high');
});

it('another job leaves out the comparison with a stop, in which its pay would be missing', () => {
  const other = { salaireAutreEmploi: centsFromEuros(1200), embauche: day('1990-01-01') };
  const { figures, notes } = with_([], other);
  expect([figures.resteAVivre, figures.maintien]).toEqual([undefined, undefined]);
  expect(figures.tptMois).toBeDefined();
  expect(notes.map(({ word }) => word)).toContain('autreEmploi');
});

it('the month shown is that of its row, wherever the row is one span of TPT', () => {
  fc.assert(
    fc.property(anySituation, (situation) => {
      const { figures } = assess(situation, ON, regimes);
      const { tptMois: month, plan = [] } = figures;
      const row = plan.find(({ amounts }) => amounts.mois === month?.amounts.mois);
      const [only, ...others] = row?.amounts.troncons ?? [];
      if (!month || !row || !only || others.length > 0) return;
      if (only.troncon.jours < daysIn(only.troncon.mois)) return;
      expect(only.troncon.activite).toBe('tpt');
      expect(compare(month.amounts.total, row.amounts.total)).toBe(0);
      expect(month.confidence).toBe(row.confidence);
    }),
  );
});
