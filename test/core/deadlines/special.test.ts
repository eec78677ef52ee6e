import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compteurIj,
  compteurRetraite,
  jourDuPlafond,
  type PeriodeIj,
} from '../../../core/deadlines/compteur-ij.ts';
import { continuite } from '../../../core/deadlines/continuite.ts';
import { envoiAvis, recidive, signalement } from '../../../core/deadlines/envoi.ts';
import { longueMaladie } from '../../../core/deadlines/longue-maladie.ts';
import { silence } from '../../../core/deadlines/silence.ts';
import { addDays, addMonths, type Day, day } from '../../../core/time/day.ts';
import { dayWithin } from '../time/any-day.ts';

const periode = (debut: string, fin: string): PeriodeIj => ({ debut: day(debut), fin: day(fin) });

function counted(periodes: readonly PeriodeIj[], on: string) {
  const result = compteurIj(periodes, day(on));
  if (!result.ok) throw new Error('outside');
  return result.compteur;
}

describe('360 IJ in any three years', () => {
  it('counts what lies in the three years that end that day', () => {
    const paid = [periode('2023-11-01', '2023-11-30'), periode('2026-01-01', '2026-03-31')];
    expect(counted(paid, '2026-11-21')).toMatchObject({
      windowStart: '2023-11-22',
      used: 99,
      remaining: 261,
    });
    expect(counted([], '2026-11-21')).toMatchObject({ used: 0, remaining: 360 });
  });

  it('counts a day once, and nothing of the future', () => {
    const paid = [
      periode('2026-02-01', '2026-02-28'),
      periode('2026-01-15', '2026-02-10'),
      periode('2026-01-20', '2026-01-22'),
      periode('2026-12-01', '2026-12-31'),
    ];
    expect(counted(paid, '2026-11-21').used).toBe(17 + 28);
    expect(counted(paid, '2026-12-01').used).toBe(17 + 28 + 1);
  });

  it('leaves nothing once the 360th is paid, nor less than nothing', () => {
    expect(counted([periode('2026-01-01', '2026-12-26')], '2026-12-26').remaining).toBe(0);
    expect(counted([periode('2025-01-01', '2026-12-26')], '2026-12-26').remaining).toBe(0);
    expect(counted([periode('2026-01-01', '2026-12-25')], '2026-12-25').remaining).toBe(1);
  });

  it('refuses days before the law that is known, and periods that end before they begin', () => {
    expect(compteurIj([], day('2015-12-31')).ok).toBe(false);
    expect(() => counted([periode('2026-02-01', '2026-01-31')], '2026-11-21')).toThrow(RangeError);
  });

  it('agrees with a count day by day', () => {
    const within = dayWithin(2020, 2030);
    const some = fc
      .tuple(within, fc.integer({ min: 0, max: 400 }))
      .map(([debut, more]): PeriodeIj => ({ debut, fin: addDays(debut, more) }));
    fc.assert(
      fc.property(fc.array(some, { maxLength: 5 }), within, (periodes, on) => {
        const days = new Set<Day>();
        for (const { debut, fin } of periodes) {
          for (let d = debut; d <= fin; d = addDays(d, 1)) {
            if (d > addMonths(on, -36) && d <= on) days.add(d);
          }
        }
        expect(counted(periodes, on).used).toBe(days.size);
      }),
      { numRuns: 60 },
    );
  });

  it('finds the day of the 360th, old days leaving on the way', () => {
    expect(jourDuPlafond([], day('2026-01-01'))).toBe('2026-12-26');
    expect(jourDuPlafond([periode('2025-01-01', '2025-04-10')], day('2026-01-01'))).toBe(
      '2026-09-17',
    );
    const leaving = [periode('2023-01-01', '2023-04-10')];
    expect(jourDuPlafond(leaving, day('2026-01-01'))).toBe('2026-12-26');
    expect(jourDuPlafond([periode('2025-01-01', '2025-12-26')], day('2026-01-01'))).toBe(
      '2026-01-01',
    );
    expect(jourDuPlafond([], day('2015-01-01'))).toBeUndefined();
  });

  it('is 60 in all for someone who draws a pension', () => {
    const paid = [periode('2025-12-01', '2026-01-20')];
    expect(compteurRetraite(paid, day('2026-01-01'), day('2026-03-01'))).toMatchObject({
      ok: true,
      compteur: { windowStart: '2026-01-01', used: 20, remaining: 40 },
    });
    expect(
      compteurRetraite([periode('2026-01-01', '2026-12-31')], day('2026-01-01'), day('2026-12-31')),
    ).toMatchObject({ ok: true, compteur: { remaining: 0 } });
    expect(compteurRetraite(paid, day('2010-01-01'), day('2010-03-01')).ok).toBe(false);
  });
});

describe('a long illness', () => {
  it.each([
    ['2024-01-01', '2026-12-31', '2027-12-31'],
    ['2021-01-01', '2023-12-31', '2024-12-31'],
    ['2024-03-01', '2027-02-28', '2028-02-29'],
    ['2024-02-29', '2027-02-28', '2028-02-29'],
  ] as const)('from %s is paid until %s, in TPT until %s', (debut, full, tpt) => {
    const result = longueMaladie(day(debut));
    if (!result.ok) throw new Error('outside');
    expect(result.longueMaladie.troisAns.due).toBe(full);
    expect(result.longueMaladie.quatriemeAnnee.due).toBe(tpt);
    expect(result.longueMaladie.quatriemeAnnee.conditions).toEqual(['accordMedical']);
  });

  it('is not known before its text', () => {
    expect(longueMaladie(day('2015-12-31')).ok).toBe(false);
  });
});

describe('a silence', () => {
  it.each([
    ['silence-cmra', '2026-10-31', '2027-02-28', '2027-04-28'],
    ['silence-cra', '2026-09-01', '2026-11-01', '2027-01-04'],
    ['silence-recours-mixte', '2026-05-20', '2026-11-20', '2027-01-20'],
  ] as const)('%s from %s rejects on %s: court until %s', (id, received, rejet, tribunal) => {
    const result = silence(id, day(received));
    if (!result.ok) throw new Error('outside');
    expect(result.silence.rejet.due).toBe(rejet);
    expect(result.silence.rejet.safeBy).toBeNull();
    expect(result.silence.tribunal).toMatchObject({
      trigger: rejet,
      due: tribunal,
      conditions: ['accuseReception'],
    });
  });

  it('follows the holidays of the zone for the court alone', () => {
    const result = silence('silence-cra', day('2027-11-22'), 'martinique');
    if (!result.ok) throw new Error('outside');
    expect(result.silence.rejet.due).toBe('2028-01-22');
    const spring = silence('silence-cra', day('2028-01-22'), 'martinique');
    expect(spring).toMatchObject({ ok: true, silence: { tribunal: { due: '2028-05-23' } } });
  });

  it('is not known before its text', () => {
    expect(silence('silence-cmra', day('2021-12-31')).ok).toBe(false);
  });
});

describe('sending', () => {
  it('asks nothing where the doctor sent it', () => {
    expect(envoiAvis(day('2026-10-30'), true)).toMatchObject({
      ok: true,
      deadline: { due: null, safeBy: null },
    });
    expect(envoiAvis(day('2026-10-30'), false)).toMatchObject({
      ok: true,
      deadline: { due: '2026-11-01', safeBy: '2026-10-30' },
    });
  });

  it('gives the employer five days, or the month', () => {
    expect(signalement(day('2026-11-09'), false)).toMatchObject({
      ok: true,
      deadline: { due: '2026-11-17', safeBy: '2026-11-17' },
    });
    expect(signalement(day('2026-05-21'), false, 'martinique')).toMatchObject({
      ok: true,
      deadline: { due: '2026-06-01' },
    });
    const subroge = signalement(day('2026-11-09'), true);
    expect(subroge).toMatchObject({ ok: true, deadline: { due: null } });
    expect(subroge.ok && subroge.deadline.notes).toContain('avecDeclarationDuMois');
  });

  it.each([
    ['2024-02-29', '2026-02-28', '2026-02-28', true],
    ['2024-02-29', '2026-03-01', '2026-02-28', false],
    ['2025-03-10', '2025-03-10', '2027-03-10', false],
    ['2025-03-10', '2025-03-11', '2027-03-10', true],
  ] as const)(
    'late from %s and again on %s: watched until %s, halved: %s',
    (first, second, end, halved) => {
      expect(recidive(day(first), day(second))).toMatchObject({
        ok: true,
        recidive: { surveillance: { due: end }, sanction: halved },
      });
    },
  );

  it('is not known before its text', () => {
    expect(recidive(day('2004-01-01'), day('2004-02-01')).ok).toBe(false);
  });
});

describe('a gap between two prescriptions', () => {
  it.each([
    ['2026-11-20', '2026-11-21', 'arret', 0, 0],
    ['2026-11-20', '2026-11-23', 'arret', 2, 0],
    ['2026-11-20', '2026-11-24', 'arret', 3, 3],
    ['2026-11-20', '2026-11-24', 'tpt', 3, 0],
    ['2026-11-20', '2026-11-18', 'arret', 0, 0],
  ] as const)(
    'from %s to %s (%s): %i unpaid days, %i waiting days',
    (fin, next, mode, days, wait) => {
      expect(continuite(day(fin), day(next), mode)).toMatchObject({
        ok: true,
        continuite: { uncoveredDays: days, carence: wait },
      });
    },
  );

  it('is not known before its text', () => {
    expect(continuite(day('2015-01-01'), day('2015-01-05'), 'arret').ok).toBe(false);
  });
});

describe('without a zone', () => {
  it('counts by the holidays of metropolitan France', () => {
    const from = day('2026-11-02');
    const dated = [envoiAvis(from, true), envoiAvis(from, false), signalement(from, true)];
    for (const one of dated) {
      expect(one).toMatchObject({ ok: true, deadline: { zone: 'metropole' } });
    }
    expect(signalement(from, false, 'mayotte')).toMatchObject({ deadline: { zone: 'mayotte' } });
    expect(recidive(from, from)).toMatchObject({
      recidive: { surveillance: { zone: 'metropole' } },
    });
    expect(silence('silence-cra', from)).toMatchObject({
      silence: { rejet: { zone: 'metropole' }, tribunal: { zone: 'metropole' } },
    });
    expect(longueMaladie(from)).toMatchObject({
      longueMaladie: { troisAns: { zone: 'metropole' } },
    });
  });

  it('says why the doctor who sent the notice leaves nothing to do', () => {
    const sent = envoiAvis(day('2026-11-02'), true);
    expect(sent.ok && sent.deadline.notes).toEqual(['plusDeTransmission']);
  });
});
