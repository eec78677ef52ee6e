import { describe, expect, it } from 'vitest';
import { assess } from '../../../core/assess.ts';
import { cents } from '../../../core/money/cents.ts';
import { exact } from '../../../core/money/exact.ts';
import { regimes } from '../../../core/regimes/index.ts';
import type { Situation } from '../../../core/situation/situation.ts';
import { day } from '../../../core/time/day.ts';

const ON = day('2026-11-23');

const paie = {
  traitement: cents(200_000),
  indemniteResidence: cents(0),
  supplementFamilial: cents(0),
  nbi: cents(0),
  primes: cents(30_000),
};
const titulaire: Situation = {
  statut: 'titulaire',
  versant: 'FPE',
  quotite: exact(1, 2),
  paiePublique: paie,
};
const artisan: Situation = {
  statut: 'artisan-commercant',
  debutArret: day('2025-12-01'),
  debutTpt: day('2026-01-12'),
  debutActivite: day('2010-01-01'),
  revenus: [cents(3_000_000), cents(3_000_000), cents(3_000_000)],
};
const exploitant: Situation = {
  statut: 'chef-exploitation',
  debutTpt: day('2025-12-12'),
  gainForfaitaire: cents(1_500_000),
};

function shown(situation: Situation, on = ON) {
  const { figures, warnings } = assess(situation, on, regimes);
  const figure = figures.remuneration ?? figures.moisIj ?? figures.moisAtmp ?? figures.tptMois;
  return {
    mois: figure?.amounts.mois,
    said: warnings.map(({ word }) => word),
    jours: warnings.flatMap(({ params }) => (params.jour ? [params.jour] : [])),
  };
}

describe('the month that amounts are shown for', () => {
  it.each([
    ['ninety days of an artisan', artisan, '2026-03', '2026-04-11'],
    ['ninety days of a farmer', exploitant, '2026-02', '2026-03-11'],
    [
      'twelve months of a civil servant',
      { ...titulaire, debutTpt: day('2025-09-01') },
      '2026-08',
      '2026-08-31',
    ],
  ] as const)('never goes past the %s', (_, situation, mois, jour) => {
    expect(shown(situation)).toEqual({ mois, said: ['droitEpuise'], jours: [jour] });
    expect(shown(situation, day(jour)).said).toEqual([]);
  });

  it('is none where the TPT fills no month', () => {
    const dates = { debutTpt: day('2026-09-12'), finTpt: day('2026-09-25') };
    const expected = { mois: undefined, said: ['aucunMoisEntier'], jours: [] };
    expect(shown({ ...titulaire, ...dates })).toEqual(expected);
    expect(shown({ ...artisan, debutArret: day('2026-08-03'), ...dates })).toEqual(expected);
  });

  it('is the last that a TPT within its right fills, once it has ended', () => {
    const dates = { debutTpt: day('2025-09-01'), finTpt: day('2025-12-31') };
    expect(shown({ ...titulaire, ...dates })).toEqual({ mois: '2025-12', said: [], jours: [] });
  });
});

describe('amounts without an open right', () => {
  const debutTpt = day('2026-10-01');
  const { debutArret: _, ...sansArret } = artisan;

  it.each<[string, Situation]>([
    ['an artisan without a full stop before', { ...sansArret, debutTpt }],
    ['a trainee in a school', { ...titulaire, statut: 'stagiaire', stageEnEcole: true, debutTpt }],
    ['a farmer whose contribution is due', { ...exploitant, cotisationAJour: false }],
  ])('are said not to be due: %s', (_case, situation) => {
    expect(shown(situation).said).toContain('droitNonOuvert');
  });

  it('are shown without reserve where the right is open', () => {
    expect(shown({ ...titulaire, debutTpt }).said).toEqual([]);
  });
});

it('says once that a net is an estimate', () => {
  const { notes } = assess(
    {
      statut: 'salarie',
      origine: 'accident-du-travail',
      debutArret: day('2026-08-15'),
      debutTpt: day('2026-09-12'),
      quotite: exact(1, 2),
      salaireMoisPrecedent: cents(250_000),
    },
    ON,
    regimes,
  );
  expect(notes.filter(({ word }) => word === 'netEstime')).toHaveLength(1);
});
