import { describe, expect, it } from 'vitest';
import {
  enDebutDActivite,
  hasCaisse,
  hasEmployer,
  isAgricole,
  isPublic,
  regimeOf,
} from '../../../core/situation/regime.ts';
import { ORIGINES, STATUTS, type Statut } from '../../../core/situation/situation.ts';
import { day } from '../../../core/time/day.ts';

/** Of each statut: administration, caisse, employer, farming. Who pays and who decides is in the law. */
const WHO: Readonly<Record<Statut, string>> = {
  // Employees: IJ of their caisse (CSS L321-1; CRPM L742-3 in farming).
  salarie: 'caisse employer',
  'salarie-agricole': 'caisse employer farming',
  // The administration alone pays them (CGFP L823-4).
  titulaire: 'administration employer',
  stagiaire: 'administration employer',
  // Below 28 hours a week, and contractuels: social security (décret 91-298; décret 86-83).
  'titulaire-ircantec': 'administration caisse employer',
  contractuel: 'administration caisse employer',
  // Their own work (CSS L622-1; CRPM L732-4).
  'artisan-commercant': 'caisse',
  'profession-liberale': 'caisse',
  'chef-exploitation': 'caisse',
};

describe('who decides and who pays', () => {
  it.each(STATUTS)('for %s follows from the statut', (statut) => {
    const situation = { statut };
    const is = [
      isPublic(situation) && 'administration',
      hasCaisse(situation) && 'caisse',
      hasEmployer(situation) && 'employer',
      isAgricole(situation) && 'farming',
    ];
    expect(is.filter((one) => one).join(' ')).toBe(WHO[statut]);
  });

  it('is asked of an employee where nothing is told', () => {
    expect([isPublic({}), hasCaisse({}), hasEmployer({}), isAgricole({})]).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('the regime', () => {
  it('of an employee is that of the accident for work alone; a long-term illness is an illness', () => {
    expect(ORIGINES.map((origine) => regimeOf({ statut: 'salarie', origine }))).toEqual([
      'maladie',
      'maladie',
      'atmp',
      'atmp',
    ]);
    expect(regimeOf({ statut: 'salarie-agricole', origine: 'maladie-professionnelle' })).toBe(
      'atmp',
    );
  });

  it('of anyone else is that of the statut, whatever the origin', () => {
    for (const origine of ORIGINES) {
      expect(regimeOf({ statut: 'chef-exploitation', origine })).toBe('exploitants');
      expect(regimeOf({ statut: 'titulaire', origine })).toBe('titulaires');
    }
  });

  it('of a beginner counts civil years of the stop, not of the TPT (CSS D622-7 II)', () => {
    const debutActivite = day('2023-12-31');
    expect(enDebutDActivite({ debutActivite, debutArret: day('2026-01-01') })).toBe(false);
    expect(
      enDebutDActivite({
        debutActivite,
        debutArret: day('2025-12-31'),
        debutTpt: day('2026-02-01'),
      }),
    ).toBe(true);
    expect(enDebutDActivite({ debutActivite })).toBe(false);
    expect(enDebutDActivite({ debutArret: day('2026-01-01') })).toBe(false);
  });
});
