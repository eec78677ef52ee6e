import { describe, expect, it } from 'vitest';
import { accesTptIndependant } from '../../../../core/figures/independants/acces.ts';
import { affiliationSuffisante } from '../../../../core/figures/independants/affiliation.ts';
import { dureeTptIndependant } from '../../../../core/figures/independants/duree.ts';
import { day } from '../../../../core/time/day.ts';

const ON = day('2026-11-21');

describe('the full stop before the TPT of an indépendant (CSS D622-10)', () => {
  it.each([
    [{ arretJusteAvant: true, ald: false }, 'oui', 'arretJusteAvant'],
    [{ arretJusteAvant: true, ald: true, aldImposeLeTpt: false }, 'oui', 'arretJusteAvant'],
    [{ arretJusteAvant: false, ald: false }, 'non', 'arretManquant'],
    [{ arretJusteAvant: false, ald: false, aldImposeLeTpt: true }, 'non', 'arretManquant'],
    [{ arretJusteAvant: false, ald: true, aldImposeLeTpt: true }, 'oui', 'aldImposeLeTpt'],
    [{ arretJusteAvant: false, ald: true, aldImposeLeTpt: false }, 'non', 'aldSansEmpechement'],
    [{ arretJusteAvant: false, ald: true }, 'depend', 'aldLienAPreciser'],
  ])('of %j: %s, because %s', (given, value, reason) => {
    const answer = accesTptIndependant({ statut: 'artisan-commercant', ...given }, ON);
    expect(answer).toMatchObject({
      ok: true,
      ruling: { value, reasons: [reason], articles: ['CSS D622-10'], confidence: 'high' },
    });
  });

  it('is refused to a profession libérale before its IJ existed', () => {
    const given = { statut: 'profession-liberale', arretJusteAvant: true, ald: false } as const;
    expect(accesTptIndependant(given, day('2021-06-30'))).toMatchObject({
      ok: false,
      outside: { reason: 'before', limit: '2021-07-01' },
    });
    expect(accesTptIndependant(given, day('2021-07-01')).ok).toBe(true);
  });
});

describe('the days of TPT of an indépendant (CSS D622-10)', () => {
  it.each([
    ['artisan-commercant', false, 60, 90, 30, 'high'],
    ['artisan-commercant', false, 90, 90, 0, 'high'],
    ['artisan-commercant', false, 120, 90, 0, 'high'],
    ['artisan-commercant', true, 100, 270, 170, 'high'],
    ['profession-liberale', false, 0, 90, 90, 'high'],
    ['profession-liberale', true, 0, 90, 90, 'medium'],
  ] as const)(
    '%s, ALD %s, %i taken: %i, %i left',
    (statut, ald, pris, max, restants, confidence) => {
      expect(dureeTptIndependant(statut, ald, pris, ON)).toMatchObject({
        ok: true,
        ruling: { value: { max, restants }, confidence },
      });
    },
  );
});

describe('the affiliation of an indépendant (CSS D622-1, L172-2)', () => {
  it.each([
    [12, false, true, 'high'],
    [11, false, false, 'high'],
    [11, true, true, 'medium'],
    [30, true, true, 'high'],
  ])('%i months, coordinated %s: %s', (mois, autre, value, confidence) => {
    expect(affiliationSuffisante('artisan-commercant', mois, autre, ON)).toMatchObject({
      ok: true,
      ruling: { value, confidence },
    });
  });
});
