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
  it('is its full stops and its leave, and nothing that began before or after it', () => {
    const { calendrier } = inside([
      event('arret', '2026-07-06', '2026-09-20'),
      event('arret', '2026-10-05', '2026-10-12'),
      event('arret', '2027-02-01', '2027-02-05'),
      event('conges', '2026-12-21', '2026-12-31'),
      event('prescription', '2026-09-14', '2026-12-31'),
    ]);
    expect(calendrier?.arrets).toEqual([{ debut: '2026-10-05', fin: '2026-10-12' }]);
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
        fc.pre(whole !== undefined);
        const jour = addDays(whole.etapes[0]?.debut ?? ON, after);
        const evenements = [{ nature: 'arret' as const, jour }];
        const { calendrier } = pendantTpt({ ...situation, evenements }, ON);
        if (jour <= whole.fin) expect((calendrier?.fin ?? '') < jour).toBe(true);
        else expect(calendrier?.fin).toBe(whole.fin);
      }),
    );
  });
});
