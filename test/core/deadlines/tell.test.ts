import { describe, expect, it } from 'vitest';
import { dueOn } from '../../../core/deadlines/due.ts';
import { type Telling, tellHow } from '../../../core/deadlines/tell.ts';
import { day } from '../../../core/time/day.ts';
import type { Zone } from '../../../core/time/holidays.ts';
import { deadlinesEn } from '../../../core/words/en/deadlines.ts';
import { holidaysEn } from '../../../core/words/en/holidays.ts';
import { type DeadlineId, deadlinesFr } from '../../../core/words/fr/deadlines.ts';
import { holidaysFr } from '../../../core/words/fr/holidays.ts';

const FR: Telling = { lang: 'fr', words: deadlinesFr, holidays: holidaysFr };
const EN: Telling = { lang: 'en', words: deadlinesEn, holidays: holidaysEn };

/** Lines with plain spaces, as an eye compares them. */
function told(id: DeadlineId, trigger: string, telling = FR, zone?: Zone) {
  const dated = dueOn(id, day(trigger), zone);
  if (!dated.ok) throw new Error('outside');
  return tellHow(dated.deadline, telling).map((line) => line.replace(/[\u00a0\u202f]/g, ' '));
}

describe('how a day was reached, told', () => {
  it('says the month without such a date and each day moved', () => {
    expect(told('recours-cmra', '2025-12-31')).toEqual([
      'notification du refus : 31 décembre 2025',
      '2 mois : le mois n’a pas cette date, donc son dernier jour, samedi 28 février 2026',
      'le 28 février 2026 est un samedi : reporté au dimanche 1er mars 2026',
      'le 1er mars 2026 est un dimanche : reporté au lundi 2 mars 2026',
    ]);
    expect(told('recours-cmra', '2025-12-31', EN).at(-1)).toBe(
      '1 March 2026 is a Sunday: moved to Monday 2 March 2026',
    );
  });

  it('names holidays', () => {
    expect(told('contestation-avis-medecin-du-travail', '2026-05-12', FR, 'guadeloupe')).toEqual([
      'notification de l’avis du médecin du travail : 12 mai 2026',
      '15 jours sans compter le premier jour : mercredi 27 mai 2026',
      'le 27 mai 2026 est férié (commémoration de l’abolition de l’esclavage) : reporté au jeudi 28 mai 2026',
    ]);
    expect(told('dsn-evenement', '2026-11-09')).toEqual([
      'jour où l’employeur apprend l’événement : 9 novembre 2026',
      '5 jours ouvrés : mardi 17 novembre 2026 (jours fériés sautés : armistice de 1918)',
    ]);
    expect(told('dsn-evenement', '2026-11-16').at(-1)).toBe(
      '5 jours ouvrés : lundi 23 novembre 2026',
    );
  });

  it('says years, one month, one day, a quarter and an eve', () => {
    expect(told('action-paiement-ij', '2027-02-15').slice(1)).toEqual([
      'premier jour du trimestre suivant : jeudi 1er avril 2027',
      '2 ans : dimanche 1er avril 2029',
      'la période finit la veille : samedi 31 mars 2029',
    ]);
    expect(told('quatrieme-annee-tpt', '2026-12-31').slice(1, 3)).toEqual([
      '1 jour sans compter le premier jour : vendredi 1er janvier 2027',
      '1 an : samedi 1er janvier 2028',
    ]);
    expect(told('conges-information', '2026-11-02').at(-1)).toBe(
      '1 mois : mercredi 2 décembre 2026',
    );
    expect(told('conges-report', '2026-11-25', EN).at(-1)).toBe(
      '15 months: Friday 25 February 2028',
    );
    expect(told('conges-information', '2026-11-02', EN).at(-1)).toBe(
      '1 month: Wednesday 2 December 2026',
    );
  });

  it('says that nothing runs, or that it is at once', () => {
    expect(told('refus-employeur', '2026-11-02')).toEqual([
      'propositions du médecin du travail non suivies : 2 novembre 2026',
      'aucun délai ne court',
    ]);
    expect(told('reprise-anticipee', '2026-11-02')).toEqual([
      'jour de la reprise : 2 novembre 2026',
    ]);
    expect(told('visite-de-prereprise', '2026-11-02')).toHaveLength(2);
  });
});
