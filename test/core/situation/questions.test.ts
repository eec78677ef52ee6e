import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QUESTIONS, questionsFor } from '../../../core/situation/questions.ts';
import { type Situation, STATUTS } from '../../../core/situation/situation.ts';
import { day } from '../../../core/time/day.ts';
import { anySituation } from './any-situation.ts';

const debutTpt = day('2026-09-14');
const asked = (situation: Situation) => questionsFor(situation).map(({ id }) => id);

const COMMON = ['statut', 'debutTpt'];

describe('the questions that follow from a situation', () => {
  it('ask staff of the public service what they are paid, and never three payslips', () => {
    for (const statut of ['titulaire', 'stagiaire'] as const) {
      const ids = asked({ statut, debutTpt });
      expect(ids).toEqual(
        expect.arrayContaining([...COMMON, 'quotite', 'versant', 'paiePublique', 'finTpt']),
      );
      expect(ids).not.toEqual(expect.arrayContaining(['salairesBruts']));
      for (const id of ['salairesBruts', 'debutArret', 'origine', 'revenus', 'suite'] as const)
        expect(ids).not.toContain(id);
    }
    expect(asked({ statut: 'stagiaire' })).toContain('stageEnEcole');
    expect(asked({ statut: 'titulaire' })).not.toContain('stageEnEcole');
    expect(asked({ statut: 'stagiaire' })).toEqual(
      expect.arrayContaining(['debutStage', 'dureeStage']),
    );
    expect(asked({ statut: 'titulaire' })).not.toContain('debutStage');
  });

  it('ask what decides of the bonuses only where they depend on it', () => {
    const both = ['deliberationPrimes', 'typePrime'] as const;
    const of = (situation: Situation) => both.filter((id) => asked(situation).includes(id));
    expect(of({ statut: 'titulaire', versant: 'FPT' })).toEqual(['deliberationPrimes']);
    expect(of({ statut: 'titulaire', versant: 'FPH' })).toEqual(['typePrime']);
    expect(of({ statut: 'titulaire', versant: 'FPE' })).toEqual([]);
    expect(of({ statut: 'contractuel', versant: 'FPT' })).toEqual([]);
  });

  it('ask agents alone how many days a week they come', () => {
    for (const statut of STATUTS) {
      const agent = ['titulaire', 'titulaire-ircantec', 'stagiaire', 'contractuel'].includes(
        statut,
      );
      expect(asked({ statut }).includes('joursParSemaine')).toBe(agent);
    }
  });

  it('ask for the last day of any TPT, and for steps of quotité of employees', () => {
    for (const statut of STATUTS) {
      expect(asked({ statut, debutTpt })).toContain('finTpt');
      const employee = statut === 'salarie' || statut === 'salarie-agricole';
      const accident = { statut, origine: 'accident-du-travail', debutTpt } as const;
      expect(asked(accident).includes('suite')).toBe(employee);
    }
  });

  it('ask contractuels for their pays and the agreement of social security', () => {
    const ids = asked({ statut: 'contractuel' });
    expect(ids).toEqual(expect.arrayContaining(['versant', 'salairesBruts', 'accordCpam']));
    expect(ids).not.toContain('paiePublique');
    expect(ids).not.toContain('complement');
  });

  it('ask indépendants for three years, or for what was earned since the start', () => {
    const artisan = { statut: 'artisan-commercant', debutTpt } as const;
    expect(asked(artisan)).toContain('revenus');
    expect(asked(artisan)).not.toContain('revenuActivite');
    expect(asked(artisan)).not.toContain('salairesBruts');
    const young = { ...artisan, debutActivite: day('2024-12-31') };
    expect(asked(young)).toContain('revenuActivite');
    expect(asked(young)).not.toContain('revenus');
    expect(asked({ ...artisan, debutActivite: day('2023-01-01') })).toContain('revenus');
  });

  it('ask farmers for their contribution in an illness, not for an accident', () => {
    const farmer = { statut: 'chef-exploitation' } as const;
    expect(asked(farmer)).toEqual(expect.arrayContaining(['gainForfaitaire', 'cotisationAJour']));
    expect(asked({ ...farmer, origine: 'accident-du-travail' })).not.toContain('cotisationAJour');
  });

  it('ask for one pay after an accident at work, three in an illness', () => {
    const accident = asked({ statut: 'salarie', origine: 'accident-du-travail' });
    expect(accident).toContain('salaireMoisPrecedent');
    expect(accident).not.toContain('salairesBruts');
    expect(asked({})).toContain('salairesBruts');
    expect(asked({})).not.toContain('salaireMoisPrecedent');
    const disease = asked({ statut: 'salarie', origine: 'maladie-professionnelle' });
    expect(disease).toContain('salaireMoisPrecedent');
  });

  it('ask what follows the start once it is known', () => {
    expect(asked({})).not.toContain('finTpt');
    expect(asked({ statut: 'salarie', debutTpt })).toEqual(
      expect.arrayContaining(['quotite', 'debutTpt', 'finTpt', 'suite']),
    );
    const shop = asked({ statut: 'artisan-commercant', debutTpt });
    expect(shop).toContain('finTpt');
    // Their IJ is the same whatever the share worked.
    expect(shop).not.toContain('suite');
  });

  it('ask for no share worked where nothing depends on it', () => {
    for (const statut of [
      'artisan-commercant',
      'profession-liberale',
      'chef-exploitation',
    ] as const)
      expect(asked({ statut, debutTpt })).not.toContain('quotite');
  });

  it('always ask for the status and the start, each question once', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        expect(asked(situation)).toEqual(expect.arrayContaining(COMMON));
      }),
    );
    expect(new Set(QUESTIONS.map(({ id }) => id)).size).toBe(QUESTIONS.length);
    for (const statut of STATUTS) expect(asked({ statut }).length).toBeLessThan(12);
  });
});
