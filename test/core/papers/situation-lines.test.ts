import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cents } from '../../../core/money/cents.ts';
import { exact, exactly } from '../../../core/money/exact.ts';
import { situationLines } from '../../../core/papers/situation-lines.ts';
import type { Situation } from '../../../core/situation/situation.ts';
import { writeSituation } from '../../../core/situation/written.ts';
import { asMonth, day } from '../../../core/time/day.ts';
import { anySituation } from '../situation/any-situation.ts';
import { plain, summaryInEnglish, summaryInFrench } from './telling.ts';

const linesIn = ({ lang, papers }: typeof summaryInFrench, situation: Situation) =>
  situationLines(situation, lang, papers.situation).map(plain);
const lines = (situation: Situation) => linesIn(summaryInFrench, situation);

const june = asMonth('2026-06');
if (!june) throw new Error('a month');

describe('the lines of a situation', () => {
  it('hold every answer given, in both languages, in words', () => {
    fc.assert(
      fc.property(anySituation, (any) => {
        const { version: _, ...answers } = writeSituation(any);
        const told = Object.values(answers).filter(
          (answer) => !(Array.isArray(answer) && answer.length === 0),
        );
        for (const words of [summaryInFrench, summaryInEnglish]) {
          const all = linesIn(words, any);
          const empty = all.filter((line) => /[:\s]$/.test(line));
          expect(empty).toEqual([]);
          expect(all.length).toBeGreaterThanOrEqual(told.length);
          expect(all.join()).not.toMatch(/[{}…]|undefined|NaN|object/);
        }
      }),
    );
  });

  it('are none where nothing was answered, nor for a list without anything in it', () => {
    expect(lines({})).toEqual([]);
    expect(lines({ suite: [], salairesDesMois: [] })).toEqual([]);
  });

  it('have words for every choice', () => {
    expect(lines({ origine: 'ald', zone: 'la-reunion' })).toEqual([
      'Origine : affection de longue durée',
      'Jours fériés : La Réunion',
    ]);
  });

  it('of an employee whose share and pay change', () => {
    expect(
      lines({
        statut: 'salarie',
        debutTpt: day('2026-09-01'),
        finTpt: day('2027-02-28'),
        quotite: exactly(0.5),
        suite: [
          { debut: day('2026-11-01'), quotite: exact(6667, 10_000) },
          { debut: day('2027-02-15'), quotite: exact(1) },
        ],
        minutesHebdo: 37 * 60 + 30,
        salairesDesMois: [{ mois: june, salaire: cents(310_050) }],
        salaireAutreEmploi: cents(40_000),
        embauche: day('2015-01-01'),
        evenements: [{ nature: 'reprise', jour: day('2027-03-01') }],
        faites: ['mise-en-place.accord', 'mise-en-place.visite'],
      }),
    ).toEqual([
      'Statut : salarié du privé',
      'Premier jour du temps partiel : 1er septembre 2026',
      'Dernier jour du temps partiel : 28 février 2027',
      'Changements de quotité : 66,67 % à partir du 1er novembre 2026, 100 % à partir du 15 février 2027',
      'Part du temps plein travaillée : 50 %',
      'Heures par semaine, selon le contrat : 37 h 30',
      'Embauche : 1er janvier 2015',
      'Salaire brut mensuel gardé dans un autre emploi : 400,00 €',
      'Salaires bruts à temps plein des mois différents : juin 2026 3 100,50 €',
      'Événements notés : 1',
      'Étapes faites : 2',
    ]);
  });

  it.each([
    [{ mode: 'montant', montant: cents(12_050) }, '120,50 €'],
    [{ mode: 'part-de-la-perte', taux: exactly(0.8) }, '80 % de la perte, indemnités comprises'],
    [{ mode: 'part-du-salaire', taux: exactly(0.9) }, '90 % du salaire, indemnités comprises'],
  ] as const)('tell the complement as it is agreed: %j', (complement, told) => {
    expect(lines({ complement })).toEqual([`Complément de l’employeur : ${told}`]);
  });

  it('of a trainee of a hospital, whose pay is the sum of its parts', () => {
    expect(
      lines({
        statut: 'stagiaire',
        versant: 'FPH',
        typePrime: 'alignee-sur-le-traitement',
        stageEnEcole: false,
        dureeStage: 12,
        joursParSemaine: 2.5,
        debutStage: day('2026-01-02'),
        paiePublique: {
          traitement: cents(180_033),
          indemniteResidence: cents(1001),
          supplementFamilial: cents(229),
          nbi: cents(0),
          primes: cents(20_000),
        },
      }),
    ).toEqual([
      'Statut : fonctionnaire stagiaire',
      'Fonction publique : hospitalière',
      'Texte de la prime : suit le traitement',
      'Stage en école : non',
      'Durée du stage, en mois : 12',
      'Jours travaillés par semaine : 2,5',
      'Premier jour du stage : 2 janvier 2026',
      'Rémunération brute d’un mois à temps plein : 2 012,63 €',
    ]);
  });

  it('of somebody without an employer', () => {
    expect(
      lines({
        statut: 'artisan-commercant',
        debutActivite: day('2024-03-01'),
        revenus: [cents(0), cents(2_000_000), cents(2_500_099)],
        revenuActivite: cents(4_500_099),
        cotisationAJour: true,
        gainForfaitaire: cents(1_500_000),
        salaireMoisPrecedent: cents(199_999),
      }),
    ).toEqual([
      'Statut : artisan ou commerçant',
      'Cotisation à jour : oui',
      'Début de l’activité : 1er mars 2024',
      'Salaire brut du mois d’avant : 1 999,99 €',
      'Revenu depuis le début de l’activité : 45 000,99 €',
      'Gain forfaitaire annuel : 15 000,00 €',
      'Revenus annuels, du plus ancien au plus récent : 0,00 €, 20 000,00 €, 25 000,99 €',
    ]);
  });

  it('speak English too', () => {
    expect(
      linesIn(summaryInEnglish, {
        debutTpt: day('2026-09-01'),
        minutesHebdo: 37 * 60 + 30,
        accordCpam: true,
        suite: [{ debut: day('2026-11-01'), quotite: exactly(0.8) }],
      }),
    ).toEqual([
      expect.stringMatching(/: 1 September 2026$/),
      expect.stringMatching(/: 80% .*1 November 2026$/),
      expect.stringMatching(/: 37 h 30 min$/),
      expect.stringMatching(/: yes$/),
    ]);
  });
});
