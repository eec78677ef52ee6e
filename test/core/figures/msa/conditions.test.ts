import { describe, expect, it } from 'vitest';
import { accesTptExploitant } from '../../../../core/figures/msa/acces.ts';
import { affiliationAmexaSuffisante } from '../../../../core/figures/msa/affiliation.ts';
import { cotisationAmexa } from '../../../../core/figures/msa/cotisation.ts';
import { dureeTptExploitant } from '../../../../core/figures/msa/duree.ts';
import { day } from '../../../../core/time/day.ts';

const ON = day('2026-11-21');

describe('the contribution of AMEXA (CRPM D732-2-1, décret 2025-1304)', () => {
  it.each([
    ['2026-01-01', true, undefined, 'oui', 'aJourAnneePrecedente'],
    ['2026-01-01', false, true, 'oui', 'aJourAvantDerniereAnnee'],
    ['2026-01-01', false, false, 'non', 'cotisationDue'],
    ['2026-01-01', false, undefined, 'depend', 'avantDerniereAnneeAPreciser'],
    ['2026-01-01', undefined, true, 'oui', 'aJourAvantDerniereAnnee'],
    ['2026-01-01', undefined, false, 'depend', 'cotisationAPreciser'],
    ['2025-12-31', false, true, 'non', 'cotisationDue'],
    ['2025-12-31', true, false, 'oui', 'aJourAnneePrecedente'],
    ['2025-12-31', undefined, true, 'depend', 'cotisationAPreciser'],
  ])('of a stop of %s, paid %s then %s: %s', (jour, last, before, value, reason) => {
    const answer = cotisationAmexa({
      prescription: day(jour),
      aJourAnneePrecedente: last,
      aJourAvantDerniereAnnee: before,
    });
    expect(answer).toMatchObject({ ok: true, ruling: { value, reasons: [reason] } });
  });

  it('is trusted less where the wording was not read, and refused before 2019', () => {
    const of = (jour: string) =>
      cotisationAmexa({ prescription: day(jour), aJourAnneePrecedente: true });
    expect(of('2026-02-01')).toMatchObject({ ruling: { confidence: 'high' } });
    expect(of('2025-02-01')).toMatchObject({ ruling: { confidence: 'medium' } });
    expect(of('2018-12-31').ok).toBe(false);
  });
});

describe('the days of TPT of a farmer', () => {
  const plain = { ald: false, rechute: false, joursTptPris: 0 };
  it.each([
    [{ ...plain, assurance: 'AMEXA' }, 90, 90],
    [{ ...plain, assurance: 'AMEXA', joursTptPris: 100 }, 90, 0],
    [{ ...plain, assurance: 'AMEXA', ald: true, joursTptPris: 200 }, 270, 70],
    [{ ...plain, assurance: 'AMEXA', rechute: true, joursTptPris: 40 }, 90, 50],
    [{ ...plain, assurance: 'ATEXA', joursTptPris: 270 }, 270, 0],
    [{ ...plain, assurance: 'ATEXA', ald: true, joursTptPris: 10 }, 270, 260],
    [{ ...plain, assurance: 'ATEXA', rechute: true, joursTptPris: 270 }, 270, 270],
  ] as const)('%j: %i, %i left', (input, max, restants) => {
    expect(dureeTptExploitant(input, ON)).toMatchObject({
      ok: true,
      ruling: { value: { max, restants }, confidence: 'high' },
    });
  });

  it('names the relapse that opens them anew', () => {
    const relapse = { ...plain, assurance: 'ATEXA', rechute: true } as const;
    expect(dureeTptExploitant(relapse, ON)).toMatchObject({
      ruling: { reasons: ['dureeAtexaRechute', 'dureeAtexa'], articles: ['CRPM D752-22'] },
    });
    expect(dureeTptExploitant(relapse, day('2017-12-31')).ok).toBe(false);
  });
});

describe('the way into the TPT of a farmer', () => {
  it.each([
    ['AMEXA', true, true, 'oui'],
    ['AMEXA', false, true, 'oui'],
    ['AMEXA', false, false, 'non'],
    ['ATEXA', false, true, 'oui'],
    ['ATEXA', true, false, 'non'],
    ['ATEXA', true, undefined, 'depend'],
  ] as const)('%s, stop %s, opinion %s: %s', (assurance, arretPrealable, avisFavorable, value) => {
    const answer = accesTptExploitant({ assurance, arretPrealable, avisFavorable }, ON);
    expect(answer).toMatchObject({
      ok: true,
      ruling: { value, confidence: arretPrealable ? 'high' : 'medium' },
    });
  });

  it.each([
    ['AMEXA', '2019-12-27', '2019-12-28'],
    ['ATEXA', '2020-12-31', '2021-01-01'],
  ] as const)('%s is refused on %s', (assurance, jour, limit) => {
    const input = { assurance, arretPrealable: true, avisFavorable: true };
    expect(accesTptExploitant(input, day(jour))).toMatchObject({ ok: false, outside: { limit } });
  });
});

describe('the affiliation of AMEXA', () => {
  it.each([
    [12, false, true, 'high'],
    [11, false, false, 'high'],
    [11, true, true, 'medium'],
  ])('%i months, coordinated %s: %s', (mois, autre, value, confidence) => {
    expect(affiliationAmexaSuffisante(mois, autre, ON)).toMatchObject({
      ok: true,
      ruling: { value, confidence },
    });
  });
});
