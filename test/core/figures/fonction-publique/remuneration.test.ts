import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SortDesPrimes } from '../../../../core/figures/fonction-publique/primes.ts';
import type { StatutPublic } from '../../../../core/figures/fonction-publique/regime.ts';
import { remunerationPublique } from '../../../../core/figures/fonction-publique/remuneration.ts';
import type { Versant } from '../../../../core/law/versants.ts';
import { cents, roundToCent } from '../../../../core/money/cents.ts';
import { compare, exact, sum } from '../../../../core/money/exact.ts';
import type { PaiePublique } from '../../../../core/situation/paie-publique.ts';
import { day } from '../../../../core/time/day.ts';
import { figureOf, tellsTheTruth } from '../checks.ts';
import {
  anyAllowedQuotite,
  anyElements,
  anyKnownDay,
  anyVersant,
  elements,
} from './arbitraries.ts';

const ON = day('2026-11-21');

function paid(
  versant: Versant,
  tenths: number,
  pay: PaiePublique,
  how: SortDesPrimes & { statut?: StatutPublic } = {},
) {
  const { statut = 'titulaire', ...bonuses } = how;
  const input = { versant, statut, quotite: exact(tenths, 10), elements: pay, ...bonuses };
  const { amounts, confidence } = figureOf(remunerationPublique(input, ON));
  const cents = {
    primes: roundToCent(amounts.primes),
    total: roundToCent(amounts.totalBrut),
    most: roundToCent(amounts.totalAuPlus),
  };
  return { amounts, confidence, ...cents };
}

describe('pay of a titulaire in TPT', () => {
  // https://github.com/CISIRH/portail-barri (FAQ): bonuses of the State are whole since 31 July 2021.
  it('is whole at the State, bonuses and NBI included', () => {
    const pay = elements(2500, {
      indemniteResidence: 25,
      supplementFamilial: 2.29,
      nbi: 49.23,
      primes: 600,
    });
    const { total, most, confidence, amounts } = paid('FPE', 5, pay);
    expect(total).toBe(3176_52);
    expect(most).toBe(total);
    expect(confidence).toBe('high');
    expect(amounts.raisons).toEqual(['primesEtat']);
  });

  // https://bip.cig929394.fr, fiche TEMTHE: parity lets a local authority decide as the State does.
  it('keeps territorial bonuses where a decision does, and prorates them where none does', () => {
    const pay = elements(2100, { supplementFamilial: 73.79, primes: 350 });
    const kept = paid('FPT', 6, pay, { deliberationPrimes: 'maintien' });
    expect([kept.total, kept.confidence]).toEqual([2523_79, 'medium']);
    const prorated = paid('FPT', 6, pay, { deliberationPrimes: 'aucune' });
    expect([prorated.primes, prorated.total]).toEqual([210_00, 2383_79]);
    expect(prorated.most).toBe(prorated.total);
  });

  it('gives both readings where nobody said what was decided', () => {
    const pay = elements(2100, { primes: 350 });
    const territorial = paid('FPT', 6, pay);
    expect([territorial.total, territorial.most]).toEqual([2310_00, 2450_00]);
    expect([territorial.confidence, territorial.amounts.raisons]).toEqual([
      'low',
      ['primesAVerifier'],
    ]);
    const hospital = paid('FPH', 6, pay);
    expect([hospital.total, hospital.most]).toEqual([2310_00, 2450_00]);
    expect(hospital.amounts.raisons).toEqual(['primesHospitalieresAVerifier']);
  });

  // https://emploi.fhf.fr (DGOS, 2019): aligned bonuses whole, silent ones pro rata.
  it('follows the text of each hospital bonus', () => {
    const pay = elements(1900, { primes: 200 });
    expect(paid('FPH', 5, pay, { typePrime: 'alignee-sur-le-traitement' }).total).toBe(2100_00);
    const silent = paid('FPH', 5, pay, { typePrime: 'muette' });
    expect([silent.total, silent.confidence]).toEqual([2000_00, 'medium']);
  });

  it('asks nothing of bonuses when there are none', () => {
    const { confidence, total } = paid('FPT', 5, elements(2000));
    expect([confidence, total]).toEqual(['high', 2000_00]);
  });

  it('is that of a contractuel for staff affiliated to Ircantec', () => {
    const pay = elements(1200, { supplementFamilial: 10 });
    const { total, amounts, confidence } = paid('FPT', 5, pay, { statut: 'titulaire-ircantec' });
    expect([total, confidence]).toEqual([605_00, 'medium']);
    expect(amounts.raisons).toEqual(['contratReduit', 'sftPlancher']);
  });

  it('is not known before the reform of each service', () => {
    const of = (versant: Versant, on: string) =>
      remunerationPublique(
        { versant, statut: 'titulaire', quotite: exact(1, 2), elements: elements(2000) },
        day(on),
      );
    expect(of('FPE', '2021-07-30').ok).toBe(false);
    expect(of('FPE', '2021-07-31').ok).toBe(true);
    expect(of('FPT', '2021-11-10')).toEqual({
      ok: false,
      outside: { reason: 'before', series: 'dureeAutorisationFpt', limit: '2021-11-11' },
    });
    expect(of('FPT', '2021-11-11').ok).toBe(true);
  });

  const anyStatut = fc.constantFrom<StatutPublic>(
    'titulaire',
    'stagiaire',
    'titulaire-ircantec',
    'contractuel',
  );

  it('tells no step of an element that is not paid at full time', () => {
    const pay = { ...elements(2000), primes: cents(30_000) };
    const input = { versant: 'FPE', statut: 'titulaire', quotite: exact(1, 2) } as const;
    const labels = (of: PaiePublique) =>
      figureOf(remunerationPublique({ ...input, elements: of }, day('2026-11-02'))).steps.map(
        ({ label, operands }) => [label, operands.length],
      );
    const none = { indemniteResidence: cents(0), supplementFamilial: cents(0), nbi: cents(0) };
    expect(labels({ ...pay, ...none })).toEqual([
      ['traitementVerse', 2],
      ['primesVersees', 2],
      ['totalBrutMois', 2],
    ]);
    expect(labels({ ...pay, ...none, traitement: cents(0), primes: cents(0) })).toEqual([
      ['traitementVerse', 2],
      ['totalBrutMois', 1],
    ]);
  });

  it('never exceeds full time, and its steps recompute', () => {
    fc.assert(
      fc.property(
        anyVersant,
        anyStatut,
        anyAllowedQuotite,
        anyElements,
        anyKnownDay,
        (versant, statut, quotite, pay, on) => {
          const input = { versant, statut, quotite, elements: pay };
          const figure = figureOf(remunerationPublique(input, on));
          const full = sum(Object.values(pay).map((one) => exact(one)));
          expect(compare(figure.amounts.totalBrut, full)).toBeLessThanOrEqual(0);
          expect(compare(figure.amounts.totalBrut, figure.amounts.totalAuPlus)).toBeLessThanOrEqual(
            0,
          );
          expect(figure.amounts.totalBrut.n).toBeGreaterThanOrEqual(0);
          tellsTheTruth(figure, on);
        },
      ),
    );
  });
});
