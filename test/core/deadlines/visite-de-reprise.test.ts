import { describe, expect, it } from 'vitest';
import { type Absence, visiteRequise } from '../../../core/deadlines/visite-de-reprise.ts';
import { day } from '../../../core/time/day.ts';

const base: Absence = {
  cause: 'maladie',
  jours: 76,
  reprise: day('2026-11-04'),
  prescription: day('2026-08-20'),
};

function visit(changed: Partial<Absence>) {
  const answer = visiteRequise({ ...base, ...changed });
  if (!answer.ok) throw new Error('outside');
  return answer.visite;
}

describe('the return visit', () => {
  it.each([
    ['maladie', 59, false, 60],
    ['maladie', 60, true, 60],
    ['AT', 29, false, 30],
    ['AT', 30, true, 30],
    ['MP', 1, true, 0],
    ['maternite', 1, true, 0],
  ] as const)('after %s of %i days: %s', (cause, jours, requise, seuil) => {
    expect(visit({ cause, jours })).toMatchObject({ requise, seuil, depuisPrereprise: undefined });
  });

  it('was compulsory from thirty days for stops begun by 31 March 2022', () => {
    const reprise = day('2022-05-10');
    expect(visit({ jours: 39, reprise }).requise).toBe(false);
    expect(visit({ jours: 40, reprise })).toMatchObject({ requise: true, seuil: 30 });
    expect(visit({ jours: 40, reprise, cause: 'AT' })).toMatchObject({ requise: true, seuil: 30 });
  });

  it.each([
    ['2026-10-05', 'none', false, 30],
    ['2026-10-04', 'none', true, 31],
    ['2026-11-04', 'none', false, 0],
    ['2026-11-05', 'none', true, -1],
    ['2026-10-20', 'poste', true, 15],
    ['2026-10-20', 'temps-de-travail', true, 15],
  ] as const)('with a preparatory visit on %s (%s): %s', (jour, mesures, requise, days) => {
    const found = visit({ prereprise: { jour: day(jour), mesures } });
    expect(found).toMatchObject({ requise, depuisPrereprise: days });
    expect(found.trust.confidence).toBe('medium');
    expect(found.notes).toEqual(['mesuresTpt', 'texte2026NonLu']);
  });

  it('is exempted only for stops prescribed from 15 June 2026, and when nobody asks for it', () => {
    const prereprise = { jour: day('2026-10-20'), mesures: 'none' } as const;
    expect(visit({ prereprise, prescription: day('2026-06-14') }).requise).toBe(true);
    expect(visit({ prereprise, prescription: day('2026-06-15') }).requise).toBe(false);
    expect(visit({ prereprise, prescription: undefined }).requise).toBe(true);
    expect(visit({ prereprise, demandee: true }).requise).toBe(true);
    expect(visit({ prereprise, demandee: false }).requise).toBe(false);
  });

  describe('in farming', () => {
    const farming = (changed: Partial<Absence>) => visiteRequise({ ...base, ...changed }, 'rural');

    it('has the same thresholds, for stops begun since they were read', () => {
      const reprise = day('2026-06-01');
      const of = (jours: number) => {
        const answer = farming({ jours, reprise });
        return answer.ok && [answer.visite.requise, answer.visite.trust.confidence];
      };
      expect([of(59), of(60)]).toEqual([
        [false, 'high'],
        [true, 'high'],
      ]);
      // Sixty days before 30 April 2023 is 1 March; a day more began under a text that was not read.
      expect(farming({ jours: 60, reprise: day('2023-04-30') }).ok).toBe(true);
      expect(farming({ jours: 61, reprise: day('2023-04-30') }).ok).toBe(false);
    });

    it('knows no exemption, and doubts what it knew since the code du travail changed', () => {
      const prereprise = { jour: day('2026-10-20'), mesures: 'none' } as const;
      expect(visit({ prereprise }).requise).toBe(false);
      expect(farming({ prereprise })).toMatchObject({ visite: { requise: true } });
      expect(farming({})).toMatchObject({
        visite: { notes: ['ruralPeutSuivre2026'], trust: { confidence: 'medium' } },
      });
      const before = farming({ reprise: day('2026-06-14') });
      expect(before).toMatchObject({ visite: { notes: [], trust: { confidence: 'high' } } });
    });
  });

  it('is trusted as its text was read', () => {
    expect(visit({ reprise: day('2026-06-14') }).trust.confidence).toBe('high');
    expect(visit({ reprise: day('2026-06-14') }).notes).toEqual([]);
    expect(visit({}).trust.confidence).toBe('medium');
    expect(visiteRequise({ ...base, reprise: day('2016-01-01') }).ok).toBe(false);
  });
});
