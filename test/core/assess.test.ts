import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../core/assess.ts';
import { cents, centsFromEuros, roundToCent } from '../../core/money/cents.ts';
import { compare, type Exact, exact, exactly } from '../../core/money/exact.ts';
import { regimes } from '../../core/regimes/index.ts';
import type { Evenement } from '../../core/situation/evenements.ts';
import type { Situation } from '../../core/situation/situation.ts';
import { asMonth, day, epochDay, fromEpochDay } from '../../core/time/day.ts';
import { anySituation } from './situation/any-situation.ts';

const ON = day('2026-11-23');
const pay = centsFromEuros(2500);
const JULY: Situation = {
  salairesBruts: [pay, pay, pay],
  quotite: exactly(0.6),
  debutArret: day('2026-07-06'),
};

const words = (notices: readonly { readonly word: string }[]) => notices.map(({ word }) => word);

describe('an assessment', () => {
  it('gives the month, its net and what they stand on', () => {
    const { figures, missing, trust } = assess(JULY, ON);
    expect(figures.tptMois && roundToCent(figures.tptMois.amounts.total)).toBe(2500_00);
    expect(figures.ijMaladie && roundToCent(figures.ijMaladie.amounts.ij)).toBe(41_10);
    expect(figures.salaireNet && roundToCent(figures.salaireNet.amounts.net)).toBe(1187_40);
    expect(figures.ijNette && roundToCent(figures.ijNette.amounts.net)).toBe(933_00);
    expect(missing).toEqual([]);
    expect(trust?.stale).toBe(false);
  });

  it('says what is missing, and still gives what can be known', () => {
    const { figures, missing } = assess({ debutArret: day('2026-07-06') }, ON);
    expect(missing).toEqual(['salairesBruts', 'quotite']);
    expect(figures.plafonds && roundToCent(figures.plafonds.amounts.ijMax)).toBe(42_97);
    expect(assess({}, ON).missing).toEqual(['salairesBruts', 'quotite', 'debutArret']);
  });

  it('shows the month of the day once the TPT fills it, else the first whole one', () => {
    const mois = (situation: Situation, on: string) =>
      assess(situation, day(on)).figures.tptMois?.amounts.mois;
    expect(mois({ ...JULY, debutTpt: day('2026-09-14') }, '2026-09-20')).toBe('2026-10');
    expect(mois({ ...JULY, debutTpt: day('2026-09-01') }, '2026-09-20')).toBe('2026-09');
    expect(mois({ ...JULY, debutTpt: day('2026-09-14') }, '2026-11-02')).toBe('2026-11');
  });

  it('lays the months out, to the end that is known or to half a year', () => {
    const months = (situation: Situation) =>
      assess(situation, ON).figures.plan?.map(({ amounts }) => amounts.mois);
    const began = { ...JULY, debutTpt: day('2026-09-14') };
    const whole = ['2026-09', '2026-10', '2026-11', '2026-12', '2027-01', '2027-02'];
    expect(months(began)).toEqual(whole);
    expect(months({ ...began, finTpt: day('2026-10-04') })).toEqual(['2026-09', '2026-10']);
  });

  it('shows a month of the quotité under way, and none of full time', () => {
    const began = { ...JULY, debutTpt: day('2026-09-01') };
    const at = (situation: Situation, on: string) => {
      const { figures, warnings } = assess(situation, day(on));
      const { mois, salaireVerse } = figures.tptMois?.amounts ?? {};
      return [mois, salaireVerse && roundToCent(salaireVerse), ...words(warnings)];
    };
    const suite = [
      { debut: day('2026-11-01'), quotite: exactly(0.8) },
      { debut: day('2026-12-01'), quotite: exactly(1) },
    ];
    expect(at({ ...began, suite }, '2026-10-20')).toEqual(['2026-10', 1500_00]);
    expect(at({ ...began, suite }, '2026-11-20')).toEqual(['2026-11', 2000_00]);
    expect(at({ ...began, suite }, '2026-12-20')).toEqual(['2026-11', 2000_00]);
    expect(at({ ...began, finTpt: day('2026-11-15') }, '2026-11-20')).toEqual(['2026-10', 1500_00]);
    const short = [{ debut: day('2026-09-20'), quotite: exactly(1) }];
    expect(at({ ...JULY, debutTpt: day('2026-09-07'), suite: short }, '2026-09-20')).toEqual([
      undefined,
      undefined,
      'aucunMoisEntier',
    ]);
  });

  it('takes the law of the stop, not that of the day it is asked', () => {
    const high = centsFromEuros(4000);
    const old: Situation = {
      ...JULY,
      salairesBruts: [high, high, high],
      debutArret: day('2026-01-15'),
    };
    const { figures } = assess(old, ON);
    expect(figures.ijMaladie && roundToCent(figures.ijMaladie.amounts.ij)).toBe(41_47);
  });

  it('says so when the first day of the TPT stands in for that of a stop', () => {
    const { debutArret: _, ...without } = JULY;
    const assessed = assess({ ...without, debutTpt: day('2026-07-06') }, ON);
    expect(words(assessed.notes)).toContain('sansArret');
    expect(assessed.figures.ijMaladie?.amounts.ij).toEqual(
      assess(JULY, ON).figures.ijMaladie?.amounts.ij,
    );
  });

  it('gives no figure for a day outside the law that is known, and names the limit', () => {
    const before = assess({ ...JULY, debutArret: day('2017-05-01') }, ON);
    expect(before.figures).toEqual({});
    expect(before.warnings).toEqual([{ word: 'horsLoiAvant', params: { jour: '2018-02-01' } }]);
    const after = assess({ ...JULY, debutArret: day('2027-02-01') }, ON);
    expect(after.figures).toEqual({});
    expect(after.warnings).toEqual([{ word: 'horsLoiApres', params: { jour: '2027-01-31' } }]);
  });

  it('gives the gross of a month whose levies are not known, and says that only the net is not', () => {
    const late = assess({ ...JULY, debutTpt: day('2026-12-20') }, ON);
    expect(late.figures.tptMois?.amounts.mois).toBe('2027-01');
    expect(late.figures.salaireNet).toBeUndefined();
    expect(words(late.warnings)).toEqual(['netInconnu']);
  });

  it('computes nothing from answers that contradict each other', () => {
    const { figures, problems } = assess({ ...JULY, debutTpt: day('2026-07-01') }, ON);
    expect(figures).toEqual({});
    expect(problems).toEqual([{ question: 'debutTpt', problem: 'tpt-avant-arret' }]);
  });

  it('would rather show nothing than the rules of another regime, and says which it needs', () => {
    for (const other of [{ statut: 'titulaire' }, { origine: 'accident-du-travail' }] as const) {
      const { figures, needs, warnings } = assess({ ...JULY, ...other }, ON);
      expect({ figures, needs, warnings }).toEqual({ figures: {}, needs: 'regimes', warnings: [] });
    }
    expect(assess(JULY, ON).needs).toBeUndefined();
    expect(assess({ ...JULY, embauche: day('2015-03-02') }, ON).needs).toBe('regimes');
  });

  it('names the article that gives employees in farming the same rules', () => {
    const { figures } = assess({ ...JULY, statut: 'salarie-agricole' }, ON);
    expect(figures.ijMaladie?.articles).toContain('CRPM L742-3');
    expect(figures.tptMois?.amounts).toEqual(assess(JULY, ON).figures.tptMois?.amounts);
  });

  it('shows no month beyond the four years that a TPT may last, and warns beyond three', () => {
    const long: Situation = {
      ...JULY,
      debutArret: day('2022-01-10'),
      debutTpt: day('2022-02-01'),
    };
    const fourth = assess(long, day('2025-06-15'));
    expect(words(fourth.warnings)).toEqual(['dureeTroisAns']);
    expect(fourth.figures.tptMois?.amounts.mois).toBe('2025-06');
    const fifth = assess(long, day('2026-02-15'));
    expect(fifth.figures.tptMois).toBeUndefined();
    expect(fifth.warnings).toEqual([{ word: 'dureeDepassee', params: { jour: '2026-01-09' } }]);
  });

  it('says which pay stands for full time when the three differ, and is less sure of it', () => {
    const low = centsFromEuros(1500);
    const { figures, notes } = assess({ ...JULY, salairesBruts: [pay, pay, low] }, ON);
    expect(words(notes)).toContain('salairesDifferents');
    expect(figures.ijMaladie?.confidence).toBe('high');
    expect(figures.tptMois?.confidence).toBe('medium');
    expect(words(assess(JULY, ON).notes)).not.toContain('salairesDifferents');
  });

  it('says from a day on that its figures must be confirmed, without losing them', () => {
    const later = assess(JULY, day('2027-08-01'));
    expect(later.trust?.stale).toBe(true);
    expect(later.figures.ijMaladie && roundToCent(later.figures.ijMaladie.amounts.ij)).toBe(41_10);
  });

  it('never throws, whatever the situation and the day', () => {
    const anyDay = fc
      .integer({ min: epochDay(day('1990-01-01')), max: epochDay(day('9999-12-31')) })
      .map(fromEpochDay);
    fc.assert(
      fc.property(anySituation, anyDay, (situation, on) => {
        const { figures, warnings, missing, problems, needs } = assess(situation, on);
        const silent = warnings.length + missing.length + problems.length === 0 && !needs;
        if (silent) expect(figures.tptMois).toBeDefined();
      }),
    );
  });
});

describe('what happens inside a TPT', () => {
  const BEGUN: Situation = {
    ...JULY,
    debutTpt: day('2026-09-01'),
    finTpt: day('2027-01-31'),
  };
  const told = (nature: 'arret' | 'conges', jour: string, fin?: string): Evenement => ({
    nature,
    jour: day(jour),
    ...(fin && { fin: day(fin) }),
  });
  const living = (situation: Situation) => assess({ ...BEGUN, ...situation }, ON, regimes);
  const monthOf = (situation: Situation, mois: string) =>
    living(situation).figures.plan?.find(({ amounts }) => amounts.mois === mois);
  const inCents = (...amounts: readonly (Exact | undefined)[]) =>
    amounts.map((one) => one && roundToCent(one));

  it('pays a full stop in its month, and shares the pay by days', () => {
    const evenements = [told('arret', '2026-11-09', '2026-11-15')];
    const november = monthOf({ evenements }, '2026-11');
    // 1 to 8: 666,67 × 60 %, loss 266,67. 9 to 15: 7 × 41,096. 16 to 30: 1 250 × 60 %, loss 500.
    const { salaireVerse, perte, indemnite, indemniteBasse, total } = november?.amounts ?? {};
    expect(inCents(salaireVerse, indemnite, total)).toEqual([1150_00, 1054_34, 2204_34]);
    expect(inCents(perte, indemniteBasse)).toEqual([1350_00, 1054_34]);
    expect(november?.confidence).toBe('medium');
    const assessed = living({ evenements });
    expect(words(assessed.notes)).toContain('arretDansTpt');
    // The month shown stays a whole one, and its net is that of what is shown.
    expect(inCents(assessed.figures.tptMois?.amounts.total)).toEqual([2500_00]);
    expect(inCents(assessed.figures.salaireNet?.amounts.net)).toEqual([1187_40]);
    expect(inCents(assessed.figures.ijNette?.amounts.net)).toEqual([933_00]);
  });

  it('reads paid leave in two ways', () => {
    const evenements = [told('conges', '2026-12-21', '2026-12-27')];
    const { indemnite, indemniteBasse } = monthOf({ evenements }, '2026-12')?.amounts ?? {};
    // A loss of 1 000 €, less the share of 7 days of 31.
    expect(inCents(indemnite, indemniteBasse)).toEqual([1000_00, 774_19]);
  });

  it('counts nothing from a stop without a last day on, and says so', () => {
    const { figures, warnings } = living({ evenements: [told('arret', '2026-11-09')] });
    const last = figures.plan?.at(-1)?.amounts.troncons.at(-1)?.troncon;
    expect(last?.fin).toBe('2026-11-08');
    expect(figures.tptMois?.amounts.mois).toBe('2026-10');
    expect(warnings).toEqual([{ word: 'arretSansFin', params: { jour: '2026-11-09' } }]);
    const none = living({ evenements: [told('arret', '2026-09-01')] });
    expect(none.figures.plan).toBeUndefined();
    expect(none.figures.tptMois).toBeUndefined();
  });

  it('takes the pay of the months that have their own, for the month shown too', () => {
    const november = asMonth('2026-11');
    if (!november) throw new Error('not a month');
    const salairesDesMois = [{ mois: november, salaire: centsFromEuros(2900) }];
    const low = centsFromEuros(2400);
    const assessed = living({ salairesDesMois, salairesBruts: [low, low, pay] });
    expect(inCents(assessed.figures.tptMois?.amounts.perte)).toEqual([1160_00]);
    expect(words(assessed.notes)).toContain('salairesSaisis');
    expect(words(assessed.notes)).not.toContain('salairesDifferents');
    expect(monthOf({ salairesDesMois }, '2026-11')?.confidence).toBe('medium');
    expect(inCents(monthOf({ salairesDesMois }, '2026-12')?.amounts.perte)).toEqual([1000_00]);
  });

  it('counts another job in the IJ, not in the loss', () => {
    const alone = living({ quotite: exactly(0.1) }).figures.tptMois?.amounts;
    const both = living({ quotite: exactly(0.1), salaireAutreEmploi: cents(80_00) });
    const { ijPleine, perte } = both.figures.tptMois?.amounts ?? {};
    // (2 500 + 80) × 3 / 91,25 / 2
    expect(inCents(ijPleine)).toEqual([42_41]);
    expect(perte).toEqual(alone?.perte);
    expect(words(both.notes)).toContain('autreEmploi');
    expect(both.figures.tptMois?.confidence).toBe('medium');
  });

  it('needs the rules that come with the regimes, and shows no amount without them', () => {
    const salaireAutreEmploi = cents(80_00);
    for (const one of [
      { salaireAutreEmploi },
      { evenements: [told('arret', '2026-11-09', '2026-11-15')] },
      { evenements: [told('conges', '2026-11-09')] },
    ]) {
      const { figures, needs } = assess({ ...BEGUN, ...one }, ON);
      expect({ figures, needs }).toEqual({ figures: {}, needs: 'regimes' });
    }
    const other = { evenements: [{ nature: 'prescription' as const, jour: ON }] };
    expect(assess({ ...BEGUN, ...other }, ON).needs).toBeUndefined();
  });

  it('never pays more IJ in a month than a full stop would', () => {
    fc.assert(
      fc.property(anySituation, ({ statut: _, origine: __, ...situation }) => {
        const { figures } = assess(situation, ON, regimes);
        for (const { amounts } of figures.plan ?? []) {
          const jours = amounts.troncons.reduce((so, { troncon }) => so + troncon.jours, 0);
          const { n, d } = figures.ijMaladie?.amounts.ij ?? exact(0);
          expect(compare(amounts.indemnite, { n: n * jours, d })).toBeLessThanOrEqual(0);
          expect(compare(amounts.indemniteBasse, amounts.indemnite)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});
