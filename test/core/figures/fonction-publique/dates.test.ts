import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delaiDeDecision } from '../../../../core/figures/fonction-publique/decision.ts';
import {
  dureeMax,
  moisRestants,
  nouveauDroit,
} from '../../../../core/figures/fonction-publique/duree.ts';
import {
  examenMedecinAgree,
  moisCumules,
} from '../../../../core/figures/fonction-publique/examen.ts';
import {
  type CongePrealable,
  effetAutomatique,
  priseEffetAncienRegime,
} from '../../../../core/figures/fonction-publique/prise-effet.ts';
import { addDays, day, daysBetween } from '../../../../core/time/day.ts';
import { anyKnownDay, rulingOf } from './arbitraries.ts';

const decided = (reception: string, context: Parameters<typeof delaiDeDecision>[1]) =>
  rulingOf(delaiDeDecision(day(reception), context));

// https://github.com/fonctiopoint/fonctio, sheet of August 2026: the decree itself was not read.
describe('the day by which the administration decides', () => {
  it('is thirty days after a first request', () => {
    const { value, confidence } = decided('2026-09-10', { contexte: 'initiale' });
    expect([value, confidence]).toEqual(['2026-10-10', 'medium']);
  });

  it('is the return to work, or the start of a renewal', () => {
    const renewal = { contexte: 'renouvellement', debutRenouvellement: day('2026-12-01') } as const;
    expect(decided('2026-11-03', renewal).value).toBe('2026-12-01');
    const back = { contexte: 'apres-cld', dateReprise: day('2026-11-03') } as const;
    expect(decided('2026-11-03', back).value).toBe('2026-11-03');
  });

  it('falls back on thirty days where that day was past already', () => {
    const back = { contexte: 'apres-citis', dateReprise: day('2026-11-02') } as const;
    const { value, confidence, reasons } = decided('2026-11-03', back);
    expect([value, confidence, reasons[0]]).toEqual(['2026-12-03', 'low', 'dateDejaPassee']);
  });

  it('was none before August 2026', () => {
    const before = decided('2026-07-31', { contexte: 'initiale' });
    expect([before.value, before.reasons]).toEqual([null, ['pasDeDelai']]);
    expect(decided('2026-08-01', { contexte: 'initiale' }).value).toBe('2026-08-31');
  });
});

describe('the effect of an authorisation', () => {
  const effect = (reception: string, leave: CongePrealable) =>
    priseEffetAncienRegime(day(reception), leave);

  it('was the reception of the request, unless the conseil médical had to be heard', () => {
    expect(rulingOf(effect('2026-05-04', 'aucun')).value).toBe('2026-05-04');
    expect(rulingOf(effect('2026-05-04', 'disponibilite')).value).toBeNull();
    expect(rulingOf(effect('2026-05-04', 'clm-d-office')).value).toBeNull();
    const clm = rulingOf(effect('2026-05-04', 'clm'));
    expect([clm.value, clm.confidence]).toEqual(['2026-05-04', 'medium']);
  });

  it('is not known since August 2026', () => {
    expect(effect('2026-07-31', 'aucun').ok).toBe(true);
    expect(effect('2026-08-01', 'aucun')).toMatchObject({
      ok: false,
      outside: { reason: 'after', limit: '2026-07-31' },
    });
    expect(effect('2021-11-10', 'aucun').ok).toBe(false);
  });

  it('comes by itself to no one under the general scheme', () => {
    const automatic = (statut: Parameters<typeof effetAutomatique>[1], on = '2026-05-04') =>
      rulingOf(effetAutomatique(day(on), statut, 'FPT'));
    expect(automatic('contractuel').value).toBe(false);
    expect(automatic('titulaire-ircantec').articles).toEqual(['Décret 91-298']);
    expect(automatic('titulaire').value).toBe(true);
    const now = automatic('titulaire', '2026-08-01');
    expect([now.value, now.confidence]).toEqual([false, 'low']);
  });
});

describe('the examination by a médecin agréé', () => {
  const examined = (months: number, on: string) =>
    rulingOf(examenMedecinAgree(months, day(on))).value;

  it('was compulsory beyond three months in all, until August 2026', () => {
    expect(examined(3, '2026-03-16')).toEqual({ obligatoire: false, possible: true });
    expect(examined(4, '2026-03-16').obligatoire).toBe(true);
    expect(examined(4, '2026-07-31').obligatoire).toBe(true);
    expect(examined(4, '2026-08-01')).toEqual({ obligatoire: false, possible: true });
  });

  // DGAFP, 2 June 2022: periods add up when less than a year parts them.
  it('adds up periods that less than a year parts, in any order', () => {
    const last = { debut: day('2026-01-12'), mois: 1 };
    expect(moisCumules([{ debut: day('2025-09-01'), mois: 2 }, last])).toBe(3);
    expect(moisCumules([last, { debut: day('2024-11-12'), mois: 2 }])).toBe(1);
    expect(moisCumules([last, { debut: day('2024-11-13'), mois: 2 }])).toBe(3);
    const older = { debut: day('2025-01-06'), mois: 3 };
    const between = { debut: day('2025-09-01'), mois: 2 };
    // Without the period between, the older one is too far from the last.
    for (const told of [
      [older, between, last],
      [last, older, between],
      [between, last, older],
    ])
      expect(moisCumules(told)).toBe(6);
    const far = { debut: day('2024-08-01'), mois: 3 };
    expect([moisCumules([far, last]), moisCumules([last, far])]).toEqual([1, 1]);
    expect(moisCumules([])).toBe(0);
  });
});

describe('how long it lasts', () => {
  const end = (debut: string) => rulingOf(dureeMax(day(debut), true)).value;

  it('is a year from date to date, its last day included', () => {
    expect(end('2026-09-01')).toBe('2027-08-31');
    expect(end('2026-11-21')).toBe('2027-11-20');
    expect(end('2027-03-01')).toBe('2028-02-29');
    expect(end('2028-02-29')).toBe('2029-02-28');
    expect(rulingOf(dureeMax(day('2026-09-01'), false)).value).toBeNull();
  });

  it('takes 365 or 366 days', () => {
    fc.assert(
      fc.property(anyKnownDay, (debut) => {
        const fin = rulingOf(dureeMax(debut, true)).value;
        expect([365, 366]).toContain(daysBetween(debut, fin ?? debut) + 1);
      }),
    );
  });

  // https://bip.cig929394.fr, fiche TEMTHE: the periods add up to twelve months.
  it('leaves what the periods did not use, never less than nothing', () => {
    const left = (months: number[]) => rulingOf(moisRestants(months, day('2026-11-21')));
    expect(left([3, 5]).value).toBe(4);
    expect(left([]).value).toBe(12);
    expect(left([6, 7]).value).toBe(0);
    expect(left([12]).reasons[0]).toBe('dureeEpuisee');
  });

  it('opens again after a year of activity, later by the days out of it', () => {
    const again = (last: string, away = 0) => rulingOf(nouveauDroit(day(last), away));
    expect(again('2026-08-31').value).toBe('2027-09-01');
    expect(again('2026-08-31', 90).value).toBe('2027-11-30');
    expect([again('2026-08-31').confidence, again('2026-08-31', 90).confidence]).toEqual([
      'high',
      'medium',
    ]);
    expect(again('2028-02-28').value).toBe('2029-03-01');
  });

  it('moves the new right by exactly the days out of activity', () => {
    fc.assert(
      fc.property(anyKnownDay, fc.integer({ min: 0, max: 900 }), (last, away) => {
        const plain = rulingOf(nouveauDroit(last, 0)).value;
        expect(rulingOf(nouveauDroit(last, away)).value).toBe(addDays(plain, away));
      }),
    );
  });
});
