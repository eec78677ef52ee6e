import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planDeLaSituation } from '../../../../core/figures/plan/calendrier.ts';
import { pendantTpt } from '../../../../core/figures/plan/pendant-tpt.ts';
import { cents } from '../../../../core/money/cents.ts';
import { exactly } from '../../../../core/money/exact.ts';
import type { Evenement } from '../../../../core/situation/evenements.ts';
import type { Situation } from '../../../../core/situation/situation.ts';
import { addDays, asMonth, day } from '../../../../core/time/day.ts';
import { anySituation } from '../../situation/any-situation.ts';

const ON = day('2026-11-23');
const BEGUN: Situation = {
  debutArret: day('2026-07-06'),
  debutTpt: day('2026-09-14'),
  finTpt: day('2027-01-31'),
  quotite: exactly(0.5),
};

const event = (nature: Evenement['nature'], jour: string, fin?: string): Evenement => ({
  nature,
  jour: day(jour),
  ...(fin && { fin: day(fin) }),
});

const inside = (evenements: readonly Evenement[], on = ON) =>
  pendantTpt({ ...BEGUN, evenements }, on);

describe('what happens inside a TPT', () => {
  it('is its full stops and its leave, from its first day on and not after its last', () => {
    const { calendrier } = inside([
      event('arret', '2026-07-06', '2026-09-20'),
      event('arret', '2026-10-05', '2026-10-12'),
      event('arret', '2027-02-01', '2027-02-05'),
      event('conges', '2026-12-21', '2026-12-31'),
      event('prescription', '2026-09-14', '2026-12-31'),
    ]);
    expect(calendrier?.arrets).toEqual([
      { debut: '2026-09-14', fin: '2026-09-20' },
      { debut: '2026-10-05', fin: '2026-10-12' },
    ]);
    expect(calendrier?.conges).toEqual([{ debut: '2026-12-21', fin: '2026-12-31' }]);
  });

  it('ends on the eve of a stop without a last day, and no month after that is shown', () => {
    const found = inside([event('arret', '2026-11-10'), event('conges', '2026-12-21')]);
    expect(found.arretSansFin).toBe('2026-11-10');
    expect(found.calendrier).toMatchObject({ fin: '2026-11-09', moisMontre: '2026-10' });
    expect(found.congesSansFin).toBeUndefined();
  });

  it('takes the first of two such stops, in whatever order they were told', () => {
    const found = inside([event('arret', '2026-12-01'), event('arret', '2026-11-10')]);
    expect(found.calendrier?.fin).toBe('2026-11-09');
  });

  it('has no calendar where such a stop begins with the TPT itself', () => {
    expect(inside([event('arret', '2026-09-14')])).toEqual({
      calendrier: undefined,
      arretSansFin: '2026-09-14',
    });
  });

  // CSS L331-3: not paid together with an illness. No text that was read says what comes after.
  it('ends on the eve of a maternity leave, whatever its last day', () => {
    const leave = event('maternite', '2026-11-10', '2026-12-20');
    const found = inside([leave, event('arret', '2026-12-28')]);
    expect([found.maternite, found.arretSansFin]).toEqual(['2026-11-10', undefined]);
    expect(found.calendrier).toMatchObject({ fin: '2026-11-09', moisMontre: '2026-10' });
    const before = inside([leave, event('arret', '2026-10-28')]);
    expect([before.maternite, before.arretSansFin]).toEqual([undefined, '2026-10-28']);
    expect(inside([event('maternite', '2026-03-02', '2026-08-28')])).toEqual(inside([]));
  });

  it('is over where somebody is back at full time, and so is a stop before that', () => {
    const found = inside([event('arret', '2026-10-05'), event('reprise', '2026-10-20')]);
    expect(found.arretSansFin).toBeUndefined();
    expect(found.calendrier).toMatchObject({
      fin: '2026-10-19',
      arrets: [{ debut: '2026-10-05', fin: '2026-10-19' }],
    });
    // A return told for after its end, or for before its start, changes nothing.
    const { calendrier } = inside([event('reprise', '2027-03-01'), event('reprise', '2026-09-01')]);
    expect(calendrier?.fin).toBe('2027-01-31');
  });

  it('is shown by a month that nothing cuts, before the one of the day or else after it', () => {
    const shown = (...stops: [string, string][]) => {
      const found = inside(stops.map(([jour, fin]) => event('arret', jour, fin))).calendrier;
      return found?.sansMoisEntier ?? found?.moisMontre;
    };
    expect(shown()).toBe('2026-11');
    expect(shown(['2026-11-01', '2026-11-30'])).toBe('2026-10');
    expect(shown(['2026-10-31', '2026-11-01'])).toBe('2026-12');
    expect(shown(['2026-10-31', '2026-11-01'], ['2026-12-24', '2027-01-03'])).toBe(true);
  });

  it('works in the month shown the share of its first day', () => {
    const suite = [{ debut: day('2026-11-01'), quotite: exactly(0.8) }];
    const evenements = [event('conges', '2026-11-02', '2026-11-06')];
    const { calendrier } = pendantTpt({ ...BEGUN, suite, evenements }, ON);
    expect(calendrier?.moisMontre).toBe('2026-10');
    expect(calendrier?.etape.quotite).toEqual(exactly(0.5));
  });

  it('is taken to begin after the last stop told, where its own first day is not', () => {
    const { debutTpt: _, finTpt: __, ...unsaid } = BEGUN;
    const evenements = [event('arret', '2026-08-06', '2026-10-31')];
    const { calendrier } = pendantTpt({ ...unsaid, evenements }, ON);
    expect(calendrier?.etapes[0]?.debut).toBe('2026-11-01');
    expect(calendrier?.arrets).toEqual([]);
  });

  it('leaves out leave without a last day, and says which', () => {
    const found = inside([event('conges', '2026-10-05')]);
    expect(found.congesSansFin).toBe('2026-10-05');
    expect(found.calendrier).toMatchObject({ fin: '2027-01-31', conges: [] });
  });

  it('carries the pays of the months that have their own', () => {
    const mois = asMonth('2026-12');
    if (!mois) throw new Error('not a month');
    const situation = { ...BEGUN, salairesDesMois: [{ mois, salaire: cents(2900_00) }] };
    expect(pendantTpt(situation, ON).calendrier?.salaires).toEqual({ '2026-12': 2900_00 });
  });

  it('is the calendar of the situation where nothing happens', () => {
    fc.assert(
      fc.property(anySituation, ({ evenements: _, salairesDesMois: __, ...situation }) => {
        const whole = planDeLaSituation(situation, ON);
        const none = { arrets: [], conges: [], salaires: {} };
        expect(pendantTpt(situation, ON).calendrier).toEqual(whole && { ...whole, ...none });
      }),
    );
  });

  it('never reaches past the first stop without a last day', () => {
    fc.assert(
      fc.property(anySituation, fc.integer({ min: 0, max: 400 }), (situation, after) => {
        const whole = planDeLaSituation(situation, ON);
        // Without the first day of the TPT, stops told are those before it.
        fc.pre(whole !== undefined && situation.debutTpt !== undefined);
        const jour = addDays(whole.etapes[0]?.debut ?? ON, after);
        const evenements = [{ nature: 'arret' as const, jour }];
        const { calendrier } = pendantTpt({ ...situation, evenements }, ON);
        if (jour <= whole.fin) expect((calendrier?.fin ?? '') < jour).toBe(true);
        else expect(calendrier?.fin).toBe(whole.fin);
      }),
    );
  });
});
