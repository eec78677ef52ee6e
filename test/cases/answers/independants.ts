import { accesTptIndependant } from '../../../core/figures/independants/acces.ts';
import { affiliationSuffisante } from '../../../core/figures/independants/affiliation.ts';
import { dureeTptIndependant } from '../../../core/figures/independants/duree.ts';
import { ijDebutActivite } from '../../../core/figures/independants/ij-debut-activite.ts';
import { ijIndependant } from '../../../core/figures/independants/ij-independant.ts';
import {
  plafondsIndependant,
  type StatutIndependant,
} from '../../../core/figures/independants/plafonds.ts';
import { seuilIndependant } from '../../../core/figures/independants/seuil.ts';
import { centsFromEuros } from '../../../core/money/cents.ts';
import { exact, exactly } from '../../../core/money/exact.ts';
import { asDay, type Day, day } from '../../../core/time/day.ts';
import { type Answers, euros, figureOf, rulingOf, yesOrNo } from '../answer.ts';
import type { Given } from '../given.ts';

/** The law of a question that names no day: the day of the collection of cases. */
const DEFAULT_DAY = day('2026-11-21');

const STATUTS: readonly StatutIndependant[] = ['artisan-commercant', 'profession-liberale'];

const statutOf = (given: Given): StatutIndependant => given.choice('statut', STATUTS);

/** A year stands for its last day: the law of a year that saw a reform is the new one. */
const endOf = (year: number): Day => day(`${year}-12-31`);

function constatOf(given: Given): Day {
  const written = given.raw('constat');
  if (typeof written === 'number') return endOf(written);
  if (written === undefined) return DEFAULT_DAY;
  return asDay(given.text('constat')) ?? endOf(Number(given.text('constat')));
}

const flagOf = (given: Given, name: string): boolean => given.has(name) && given.flag(name);

const numberOf = (given: Given, name: string): number => (given.has(name) ? given.number(name) : 0);

function anneesOf(given: Given) {
  const parts = given.has('partCotisationsPayees') ? given.numbers('partCotisationsPayees') : [];
  const [first, second, third, ...others] = given.numbers('revenus').map((revenu, index) => {
    const part = parts[index];
    return {
      revenu: centsFromEuros(revenu),
      partPayee: part === undefined ? exact(1) : exactly(part),
    };
  });
  if (!first || !second || !third || others.length > 0)
    throw new TypeError('revenus are not three');
  return [first, second, third] as const;
}

export const independantAnswers: Answers = {
  'independant-ij': {
    takes: ['statut', 'anneeConstat', 'revenus', 'partCotisationsPayees'],
    gives: (given) => {
      const { amounts } = figureOf(
        ijIndependant({
          statut: statutOf(given),
          constat: endOf(given.number('anneeConstat')),
          annees: anneesOf(given),
        }),
      );
      return {
        raam: euros(amounts.revenu),
        seuil: euros(amounts.seuil),
        ijTempsComplet: euros(amounts.ijTempsComplet),
        ijTpt: euros(amounts.ijTpt),
      };
    },
  },
  'independant-ij-debut-activite': {
    takes: ['statut', 'constat', 'joursActivite', 'moinsDe3AnneesCiviles', 'revenuRetenu'],
    gives: (given) => {
      if (given.has('moinsDe3AnneesCiviles') && !given.flag('moinsDe3AnneesCiviles')) {
        throw new RangeError('the three years before are counted, not the days of activity');
      }
      const { amounts } = figureOf(
        ijDebutActivite({
          statut: statutOf(given),
          constat: constatOf(given),
          revenuRetenu: given.euros('revenuRetenu'),
          joursActivite: given.number('joursActivite'),
        }),
      );
      return {
        revenuAnnualise: euros(amounts.revenu),
        ijTempsComplet: euros(amounts.ijTempsComplet),
        ijTpt: euros(amounts.ijTpt),
      };
    },
  },
  'independant-ij-max': {
    takes: ['statut', 'annee'],
    gives: (given) => {
      const { amounts } = figureOf(
        plafondsIndependant(statutOf(given), endOf(given.number('annee'))),
      );
      return { ijMax: euros(amounts.ijMax), ijTptMax: euros(amounts.ijTptMax) };
    },
  },
  'independant-seuil': {
    takes: ['annee'],
    gives: (given) => ({
      seuilRaam: euros(figureOf(seuilIndependant(endOf(given.number('annee')))).amounts.seuil),
    }),
  },
  'independant-affiliation': {
    takes: ['statut', 'moisAffiliation', 'autreRegimeSansInterruption'],
    gives: (given) => ({
      droit: rulingOf(
        affiliationSuffisante(
          given.has('statut') ? statutOf(given) : 'artisan-commercant',
          given.number('moisAffiliation'),
          flagOf(given, 'autreRegimeSansInterruption'),
          DEFAULT_DAY,
        ),
      ).value,
    }),
  },
  'independant-duree': {
    takes: ['statut', 'ald', 'joursDejaPris'],
    gives: (given) => ({
      ...rulingOf(
        dureeTptIndependant(
          statutOf(given),
          flagOf(given, 'ald'),
          numberOf(given, 'joursDejaPris'),
          DEFAULT_DAY,
        ),
      ).value,
    }),
  },
  'independant-eligibilite': {
    takes: ['statut', 'ald', 'arretCompletImmediatementAvant', 'tempsCompletImpossibleDuFaitAld'],
    gives: (given) => {
      const ald = flagOf(given, 'ald');
      const because = 'tempsCompletImpossibleDuFaitAld';
      const access = accesTptIndependant(
        {
          statut: statutOf(given),
          ald,
          arretJusteAvant: flagOf(given, 'arretCompletImmediatementAvant'),
          // A case that names an ALD and nothing more asks about the TPT that it imposes.
          aldImposeLeTpt: given.has(because) ? given.flag(because) : ald,
        },
        DEFAULT_DAY,
      );
      return { eligible: yesOrNo(rulingOf(access).value) };
    },
  },
};
