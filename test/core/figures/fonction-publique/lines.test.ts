import { describe, expect, it } from 'vitest';
import { congeMaladiePendantTpt } from '../../../../core/figures/fonction-publique/conge-maladie.ts';
import { fractionPayee } from '../../../../core/figures/fonction-publique/fraction.ts';
import { remunerationPublique } from '../../../../core/figures/fonction-publique/remuneration.ts';
import { remunerationContractuel } from '../../../../core/figures/fonction-publique/remuneration-contractuel.ts';
import { retraiteTpt } from '../../../../core/figures/fonction-publique/retraite.ts';
import { stageProlonge } from '../../../../core/figures/fonction-publique/stage.ts';
import { ijMaladie } from '../../../../core/figures/ij-maladie.ts';
import type { Versant } from '../../../../core/law/versants.ts';
import { cents, roundToCent } from '../../../../core/money/cents.ts';
import { exact } from '../../../../core/money/exact.ts';
import { day } from '../../../../core/time/day.ts';
import { figureOf } from '../checks.ts';
import { elements } from './arbitraries.ts';

/** Before the decree of 2026, which was not read. */
const ON = day('2026-05-04');
const HALF = exact(1, 2);
const PAY = elements(2000, {
  indemniteResidence: 20,
  supplementFamilial: 74,
  nbi: 50,
  primes: 500,
});

type Lines = readonly { readonly label: string; readonly article: string }[];
const lines = (steps: Lines) => steps.map(({ label, article }) => `${label}: ${article}`);

describe('the lines of a month of a titulaire', () => {
  const of = (versant: Versant) =>
    figureOf(
      remunerationPublique({ versant, statut: 'titulaire', quotite: HALF, elements: PAY }, ON),
    );

  it('stand on the code, the NBI and the bonuses on texts of their own', () => {
    expect(lines(of('FPE').steps)).toEqual([
      'traitementVerse: CGFP L823-4',
      'indemniteResidenceVersee: CGFP L823-4',
      'supplementFamilialVerse: CGFP L823-4',
      'nbiVersee: Décret 93-863',
      'primesVersees: Décret 2010-997',
      'totalBrutMois: CGFP L823-4',
    ]);
    expect(lines(of('FPT').steps)).toContain('primesVersees: Circulaire 15-05-2018');
    expect(lines(of('FPH').steps)).toContain('primesVersees: DGOS 2019');
  });

  it('pay each element whole but the bonuses: half of 500 € at the least outside the State', () => {
    const paid = (versant: Versant) => {
      const { amounts } = of(versant);
      const { traitement, indemniteResidence, supplementFamilial, nbi, primes } = amounts;
      return [traitement, indemniteResidence, supplementFamilial, nbi, primes].map(roundToCent);
    };
    expect(paid('FPE')).toEqual([2000_00, 20_00, 74_00, 50_00, 500_00]);
    expect(paid('FPT')).toEqual([2000_00, 20_00, 74_00, 50_00, 250_00]);
  });

  it('stand on the value of the State where parity is the limit, not in hospitals', () => {
    const sources = (versant: Versant) => of(versant).sources.length;
    expect([sources('FPE'), sources('FPT'), sources('FPH')]).toEqual([3, 3, 2]);
  });
});

describe('the fraction of a contractuel', () => {
  const of = (versant: Versant, tenths: number) => {
    const { amounts, articles, confidence } = figureOf(
      fractionPayee(versant, exact(tenths, 10), ON),
    );
    return { ...amounts, articles, confidence };
  };

  it('is that of the hours, save 6/7 and 32/35 at the State (décret 86-83)', () => {
    expect(of('FPE', 5)).toEqual({
      fraction: HALF,
      fractionEtat: HALF,
      raisons: ['contratReduit'],
      articles: ['Décret 86-83'],
      confidence: 'high',
    });
    expect(of('FPE', 8)).toMatchObject({
      fraction: exact(6, 7),
      raisons: ['contratReduit', 'fractionEtat'],
    });
    expect(of('FPE', 9)).toMatchObject({ fraction: exact(32, 35), fractionEtat: exact(32, 35) });
  });

  it('elsewhere follows the hours, with the other reading beside, under the decree of the service', () => {
    expect(of('FPT', 8)).toEqual({
      fraction: exact(4, 5),
      fractionEtat: exact(6, 7),
      raisons: ['contratReduit', 'fractionHorsEtat'],
      articles: ['Décret 88-145'],
      confidence: 'medium',
    });
    expect(of('FPH', 9)).toMatchObject({
      fraction: exact(9, 10),
      fractionEtat: exact(32, 35),
      articles: ['Décret 91-155'],
    });
    expect(of('FPT', 7)).toMatchObject({ raisons: ['contratReduit'], fractionEtat: exact(7, 10) });
  });

  it('reduces every element alike, the supplément familial to its floor', () => {
    const month = (pay: typeof PAY) =>
      figureOf(
        remunerationPublique(
          { versant: 'FPE', statut: 'contractuel', quotite: HALF, elements: pay },
          ON,
        ),
      );
    expect(roundToCent(month(PAY).amounts.totalBrut)).toBe(1322_00);
    expect(month(PAY).amounts.raisons).toEqual(['contratReduit', 'sftPlancher']);
    expect(month(elements(2000)).amounts.raisons).toEqual(['contratReduit']);
    expect(lines(month(PAY).steps)).toEqual([
      'fractionPayee: Décret 86-83',
      'traitementVerse: Décret 86-83',
      'indemniteResidenceVersee: Décret 86-83',
      'supplementFamilialVerse: Décret 86-83',
      'nbiVersee: Décret 86-83',
      'primesVersees: Décret 86-83',
      'totalBrutMois: Décret 86-83',
    ]);
  });

  it('leaves a loss, brought to a day by 91,25, within the IJ: 1 200 € make 39,45 € a day', () => {
    const pay = cents(2400_00);
    const pleine = figureOf(ijMaladie([pay, pay, pay], ON));
    const found = figureOf(
      remunerationContractuel(pleine, { versant: 'FPE', quotite: HALF, salaireBrut: pay }, ON),
    );
    expect(roundToCent(found.amounts.perte)).toBe(1200_00);
    expect(roundToCent(found.amounts.perteParJour)).toBe(39_45);
    expect(found.amounts.raisons).toEqual(['contratReduit', 'perteParJourConvention']);
    expect(found.confidence).toBe('medium');
    expect(found.articles).toEqual(expect.arrayContaining(['Décret 86-83', 'CSS R323-3']));
    expect(found.steps.slice(-3).map(({ label }) => label)).toEqual([
      'perteTroisMois',
      'perteParJour',
      'ijTptParJour',
    ]);
  });
});

describe('a month of sick leave', () => {
  const of = (versant: Versant, jourDeCarence = false, primes = 500) =>
    figureOf(
      congeMaladiePendantTpt(
        { versant, elements: elements(2000, { primes }), moisCmo: 1, jourDeCarence },
        ON,
      ),
    );

  it('says why its bonuses are what they are, and that it takes the place of the TPT', () => {
    expect(of('FPE').amounts.raisons).toEqual(['cmoRemplaceTpt', 'cmoPrimesEtat']);
    expect(of('FPH').amounts.raisons).toEqual(['cmoRemplaceTpt', 'cmoPrimesAuPlus']);
    expect(of('FPE', true).amounts.raisons).toEqual([
      'cmoRemplaceTpt',
      'cmoPrimesEtat',
      'carenceDeduite',
    ]);
  });

  it('is as sure as its bonuses are, where there are any', () => {
    expect([of('FPE').confidence, of('FPT').confidence]).toEqual(['high', 'low']);
    expect([of('FPT', false, 0).confidence, of('FPT', true, 0).confidence]).toEqual([
      'high',
      'medium',
    ]);
    expect([of('FPE', true).confidence, of('FPT', true).confidence]).toEqual(['medium', 'low']);
  });

  it('shows the thirtieth that is lost only where one is', () => {
    const labels = (carence: boolean) => lines(of('FPE', carence).steps);
    expect(labels(false)[0]).toBe('traitementVerse: CGFP L822-3');
    expect(labels(true).slice(0, 2)).toEqual([
      'joursDuMoisPayes: Loi 2017-1837',
      'partDuMoisPayee: Loi 2017-1837',
    ]);
    expect(of('FPE', true).sources.length).toBe(of('FPE').sources.length + 1);
    expect(lines(of('FPH').steps)).toContain('primesVersees: DGOS 2019');
    expect(lines(of('FPT').steps)).toContain('primesVersees: Décret 2010-997');
  });
});

describe('a pension and a traineeship', () => {
  it('show their quarters, and the days done before the TPT and in it', () => {
    const pension = figureOf(retraiteTpt(exact(12), 'CNRACL', ON));
    expect(pension.amounts.raisons).toEqual(['retraitePleine']);
    expect(lines(pension.steps)).toEqual([
      'trimestres: Décret 2003-1306',
      'trimestresConstitution: Décret 2003-1306',
      'trimestresLiquidation: Décret 2003-1306',
    ]);
    const stage = figureOf(
      stageProlonge({
        debutStage: day('2026-01-01'),
        dureeStatutaireJours: 365,
        debutTpt: ON,
        finTpt: day('2026-06-02'),
        quotite: HALF,
      }),
    );
    expect(stage.amounts.raisons).toEqual(['stageProlonge']);
    expect(lines(stage.steps)).toEqual([
      'joursComptes: CGFP R327-55',
      'joursRestants: CGFP R327-55',
    ]);
    // 30 days at half time count for 15: 365 − 123 − 15.
    expect(stage.amounts.joursRestants).toEqual(exact(227));
  });
});
