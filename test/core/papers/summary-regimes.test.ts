import { describe, expect, it } from 'vitest';
import { assess } from '../../../core/assess.ts';
import { cents } from '../../../core/money/cents.ts';
import { exactly } from '../../../core/money/exact.ts';
import { asText } from '../../../core/papers/as-text.ts';
import { summary } from '../../../core/papers/summary.ts';
import { regimes } from '../../../core/regimes/index.ts';
import type { Situation } from '../../../core/situation/situation.ts';
import { day } from '../../../core/time/day.ts';
import { plain, summaryInFrench } from './telling.ts';

const pay = cents(250_000);
const dates: Situation = {
  quotite: exactly(0.5),
  debutArret: day('2026-07-06'),
  debutTpt: day('2026-09-01'),
};

/** The amounts of a summary, then the lines of their calculation, then what is said beside them. */
function shown(situation: Situation, on = '2026-11-23') {
  const assessed = assess({ ...dates, ...situation }, day(on), regimes);
  const text = plain(asText(summary(assessed, [], summaryInFrench)));
  const of = (title: string) => text.split(`\n\n${title}\n\n`)[1]?.split('\n\n') ?? [];
  const [amounts = '', steps = ''] = of('Montants et calcul');
  return {
    amounts: amounts.split('\n'),
    steps: steps.split('\n'),
    said: (of('Bon à savoir')[0] ?? '').split('\n'),
    sources: of('Sources')[0] ?? '',
  };
}

describe('the summary of another statut names its month and its own amounts', () => {
  it('after an accident at work: an estimate, of which each rate is shown as it was used', () => {
    const { amounts, steps } = shown({
      quotite: exactly(0.6),
      origine: 'accident-du-travail',
      salaireMoisPrecedent: pay,
    });
    expect(amounts).toEqual([
      'novembre 2026, mois entier | Euros',
      'Salaire, net estimé avant impôt | 1 187,40 €',
      'Indemnités du mois, net estimé avant impôt | 933,00 €',
      'Total brut du mois (à confirmer) | 2 500,00 €',
    ]);
    // CSS R433-2: 0,834 % of 48 060 €. By 0,83 % it would be 398,90 €.
    expect(steps).toContain(
      '- Salaire journalier de base maximal : 48 060,00 € × 0,834 % = 400,82 € (CSS R433-2)',
    );
    expect(steps).toContain(
      '- Indemnités estimées en temps partiel : le plus petit de 1 947,73 € et 1 000,00 € = 1 000,00 € (CSS R433-15)',
    );
  });

  it('of an official: the pay kept whole', () => {
    const { amounts, steps } = shown({
      statut: 'titulaire',
      versant: 'FPE',
      paiePublique: {
        traitement: cents(200_000),
        indemniteResidence: cents(0),
        supplementFamilial: cents(0),
        nbi: cents(0),
        primes: cents(30_000),
      },
    });
    expect(amounts).toEqual([
      'novembre 2026, mois entier | Euros',
      'Total brut du mois | 2 300,00 €',
    ]);
    expect(steps.at(-1)).toBe(
      '- Total brut du mois : 2 000,00 € + 300,00 € = 2 300,00 € (CGFP L823-4)',
    );
  });

  it('of a contract agent: the pay, the IJ and the fraction, which is a share', () => {
    const { amounts, steps } = shown({
      statut: 'contractuel',
      versant: 'FPE',
      salairesBruts: [pay, pay, pay],
      accordCpam: true,
    });
    expect(amounts).toEqual([
      'novembre 2026, mois entier | Euros',
      'Indemnité d’un jour d’arrêt complet, brut | 41,10 €',
      'Salaire, brut | 1 250,00 €',
      'Indemnités journalières du mois, brut (à confirmer) | 1 232,88 €',
      'Total du mois, brut (à confirmer) | 2 482,88 €',
      'Indemnités du mois, net estimé avant impôt | 1 150,27 €',
      'Fraction payée par l’employeur (à confirmer) | 50 %',
    ]);
    expect(steps.at(-1)).toBe('- Fraction payée par l’employeur : 50 % = 50 % (Décret 86-83)');
  });

  it('of a liberal profession: half the IJ of its revenues, each day of the month', () => {
    const revenu = cents(3_000_000);
    const { amounts, steps, said } = shown({
      statut: 'profession-liberale',
      debutActivite: day('2015-01-01'),
      revenus: [revenu, revenu, revenu],
    });
    // 30 000 € ÷ 730 = 41,096 €; half of it 20,548 €; 31 days of October; less 6,7 %.
    expect(amounts).toEqual([
      'octobre 2026, mois entier | Euros',
      'Indemnités du mois, net estimé avant impôt | 594,31 €',
      'Indemnité journalière en temps partiel thérapeutique | 20,55 €',
      'Indemnités journalières versées en temps partiel thérapeutique | 636,99 €',
    ]);
    // Where no limit holds, there is nothing to choose the smallest of.
    expect(steps).toContain(
      '- Indemnité journalière d’un arrêt complet : 41,10 € = 41,10 € (CSS D622-8)',
    );
    expect(said[0]).toBe(
      '- Mois par mois, le compte s’arrête le 29 novembre 2026 : le droit est alors épuisé, si tous les jours depuis le début du temps partiel comptent.',
    );
  });

  it('of a farmer: 63 % of the yearly gain, to be confirmed', () => {
    const { amounts, steps, sources } = shown({
      statut: 'chef-exploitation',
      gainForfaitaire: cents(1_500_000),
      cotisationAJour: true,
    });
    expect(amounts).toEqual([
      'octobre 2026, mois entier | Euros',
      'Indemnités du mois, net estimé avant impôt | 748,83 €',
      'Indemnité journalière de l’exploitant (à confirmer) | 25,89 €',
      'Indemnités journalières versées en temps partiel thérapeutique (à confirmer) | 802,60 €',
    ]);
    expect(steps).toEqual([
      '- Gain forfaitaire d’un jour : 15 000,00 € ÷ 365 = 41,10 € (CRPM D732-2-5)',
      '- Indemnité journalière de l’exploitant : 41,10 € × 63 % = 25,89 € (CRPM D732-2-5)',
      '- Indemnités journalières versées en temps partiel thérapeutique : 25,89 € × 31 = 802,60 € (CRPM D732-2-5)',
    ]);
    expect(sources.split('\n').map((line) => line.split(', depuis')[0])).toEqual([
      '- CSS L136-8, II, 1° b',
      '- Ordonnance 96-50 du 24 janvier 1996, articles 14 et 19',
      '- Décret 2021-1897 du 29 décembre 2021',
      '- CRPM D732-2-5',
    ]);
  });
});

describe('the summary of an employee', () => {
  const employee: Situation = { statut: 'salarie', salairesBruts: [pay, pay, pay] };

  it('of whom no quotité is known shows the day of a full stop alone, which is sure', () => {
    const { quotite: _, ...unshared } = { ...dates, ...employee };
    const text = plain(
      asText(summary(assess(unshared, day('2026-11-23'), regimes), [], summaryInFrench)),
    );
    expect(text.split('\n\n')[5]).toBe(
      'Montant | Euros\nIndemnité d’un jour d’arrêt complet, brut | 41,10 €',
    );
    expect(text).toContain(
      '= 41,10 € (CSS R323-9)\n\nBon à savoir\n\n- Aucun texte ne dit comment arrondir.',
    );
  });

  it('shows what an agreement adds, with its steps', () => {
    const { amounts, steps } = shown({
      ...employee,
      quotite: exactly(0.4),
      complement: { mode: 'part-du-salaire', taux: exactly(0.95) },
    });
    // 95 % of 2 500 €, less 1 000 € of pay and 1 232,88 € of IJ.
    expect(amounts.at(-1)).toBe('Complément versé par l’employeur (à confirmer) | 142,12 €');
    expect(steps.at(-1)).toBe(
      '- Complément versé par l’employeur : 2 375,00 € − 2 232,88 € = 142,12 € (CSS R323-11)',
    );
  });

  it('never shows as added what the law would have added to a full stop', () => {
    const { amounts, steps, sources } = shown({ ...employee, embauche: day('2015-01-01') });
    expect(amounts.join()).not.toContain('Complément');
    expect(steps.join()).not.toContain('D1226');
    expect(sources).not.toContain('CT ');
  });

  it('says what it took for granted, with the amount', () => {
    const { said } = shown({ ...employee, salairesBruts: [pay, pay, cents(240_000)] });
    expect(said[0]).toBe(
      '- Vos trois salaires sont différents. Le plein salaire retenu est le plus récent, 2 400,00 € brut. Si un mois complet vous aurait rapporté autre chose, le total change.',
    );
  });

  it('says from which day on nothing is shown any more', () => {
    const { amounts, said } = shown({
      ...employee,
      debutArret: day('2021-06-01'),
      debutTpt: day('2021-07-01'),
    });
    expect(amounts).toEqual([
      'Montant | Euros',
      'Indemnité d’un jour d’arrêt complet, brut | 41,10 €',
    ]);
    expect(said[0]).toContain('ici le 31 mai 2025. Aucun montant n’est affiché après.');
  });

  it('leaves out a word that its surface has no sentence for', () => {
    const assessed = assess({ ...dates, ...employee }, day('2026-11-23'), regimes);
    const whole = plain(asText(summary(assessed, [], { ...summaryInFrench, notices: {} })));
    expect(whole).not.toContain('Bon à savoir');
    expect(whole).not.toContain('undefined');
  });
});
