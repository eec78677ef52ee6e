import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type EligibiliteInput,
  eligibilitePublique,
  traitementIntegral,
} from '../../../../core/figures/fonction-publique/eligibilite.ts';
import { quotiteRecevable } from '../../../../core/figures/fonction-publique/quotite.ts';
import { exact } from '../../../../core/money/exact.ts';
import { day } from '../../../../core/time/day.ts';
import { anyVersant, rulingOf } from './arbitraries.ts';

const ON = day('2026-11-21');

describe('who may have a TPT', () => {
  const verdict = (input: Omit<EligibiliteInput, 'versant'>) =>
    rulingOf(eligibilitePublique({ versant: 'FPT', ...input }, ON));

  it('asks a titulaire for no earlier leave', () => {
    const { value, articles } = verdict({ statut: 'titulaire' });
    expect(value).toBe('oui');
    expect(articles).toEqual(['CGFP L823-1', 'Décret 87-602']);
    const decrets = (statut: EligibiliteInput['statut']) => verdict({ statut }).articles;
    expect(decrets('stagiaire')).toEqual(['CGFP L823-1', 'CGFP R327-41', 'Décret 87-602']);
    expect(decrets('contractuel')).toEqual(['CGFP L823-1', 'Décret 88-145']);
    expect(decrets('titulaire-ircantec')).toEqual(['CGFP L823-1', 'Décret 91-298']);
  });

  // CGFP R327-41: not for a traineeship in a training school.
  it('excludes trainees in a school, and asks where it is not known', () => {
    expect(verdict({ statut: 'stagiaire', stageEnEcole: true }).value).toBe('non');
    expect(verdict({ statut: 'stagiaire', stageEnEcole: false }).value).toBe('oui');
    const unknown = verdict({ statut: 'stagiaire' });
    expect([unknown.value, unknown.reasons]).toEqual(['depend', ['stageEnEcoleAPreciser']]);
  });

  it.each(['contractuel', 'titulaire-ircantec'] as const)(
    'lets social security decide for a %s',
    (statut) => {
      expect(verdict({ statut }).value).toBe('depend');
      expect(verdict({ statut, accordCpam: true }).value).toBe('oui');
      expect(verdict({ statut, accordCpam: false }).reasons).toEqual(['accordCpamManquant']);
      expect(verdict({ statut, accordCpam: true, certificat: false }).value).toBe('non');
    },
  );

  it('is less sure of contractuels since the decree of 2026, which was not read', () => {
    const of = (on: string) =>
      rulingOf(
        eligibilitePublique({ versant: 'FPH', statut: 'contractuel', accordCpam: true }, day(on)),
      ).confidence;
    expect([of('2026-07-31'), of('2026-08-01')]).toEqual(['high', 'medium']);
  });
});

describe('what an answer stands on', () => {
  const asked = (statut: EligibiliteInput['statut'], on: string) =>
    eligibilitePublique({ statut, versant: 'FPE' }, day(on));

  it('is the rule of traineeships for trainees alone, and a yes says that no leave is needed', () => {
    const series = (statut: EligibiliteInput['statut']) =>
      rulingOf(asked(statut, '2026-11-21')).sources.map((one) => one.series);
    expect(series('stagiaire')).toEqual(['congePrealableFp', 'regleStageTpt']);
    expect(series('titulaire')).toEqual(['congePrealableFp']);
    const reasons = (more: Partial<EligibiliteInput>) =>
      rulingOf(eligibilitePublique({ statut: 'stagiaire', versant: 'FPE', ...more }, ON)).reasons;
    expect(reasons({ stageEnEcole: false })).toEqual(['stageAdmis', 'aucunCongeExige']);
    expect(reasons({ statut: 'titulaire' })).toEqual(['aucunCongeExige']);
    expect(reasons({ stageEnEcole: true })).toEqual(['stageEnEcole']);
  });

  it('is nothing in a council before the decree of November 2021', () => {
    const eve = day('2021-11-10');
    expect(eligibilitePublique({ statut: 'titulaire', versant: 'FPT' }, eve).ok).toBe(false);
    expect(quotiteRecevable(exact(1, 2), 'FPT', eve).ok).toBe(false);
  });
});

describe('who keeps the whole traitement', () => {
  const whole = (
    statut: EligibiliteInput['statut'],
    versant: EligibiliteInput['versant'],
    hours: number,
  ) => rulingOf(traitementIntegral({ statut, versant }, exact(hours * 2, 2), ON)).value;

  it('follows the 28 hours of the CNRACL outside the State', () => {
    expect(whole('titulaire', 'FPT', 27.5)).toBe(false);
    expect(whole('titulaire', 'FPT', 28)).toBe(true);
    expect(whole('titulaire', 'FPH', 20)).toBe(false);
    expect(whole('titulaire', 'FPE', 20)).toBe(true);
  });

  it('is never someone affiliated to the general scheme', () => {
    expect(whole('titulaire-ircantec', 'FPT', 35)).toBe(false);
    expect(whole('contractuel', 'FPE', 35)).toBe(false);
  });
});

describe('the quotités', () => {
  const allowed = (share: [number, number], statut?: EligibiliteInput['statut']) =>
    rulingOf(quotiteRecevable(exact(...share), 'FPE', ON, statut));

  it('are 50, 60, 70, 80 and 90 %, nothing between and nothing beyond', () => {
    const percents = Array.from({ length: 101 }, (_, percent) => percent);
    const kept = percents.filter((percent) => allowed([percent, 100]).value);
    expect(kept).toEqual([50, 60, 70, 80, 90]);
    expect(allowed([3, 4]).reasons).toEqual(['quotiteHorsListe']);
  });

  it('are the same for contractuels, under their own decree', () => {
    expect(allowed([4, 5], 'contractuel').articles).toEqual(['CGFP L823-3', 'Décret 86-83']);
  });

  it('are the same in every service', () => {
    fc.assert(
      fc.property(anyVersant, fc.integer({ min: 1, max: 999 }), (versant, n) => {
        const quotite = exact(n, 1000);
        const other = rulingOf(quotiteRecevable(quotite, versant, ON));
        expect(other.value).toBe(allowed([n, 1000]).value);
      }),
    );
  });
});
