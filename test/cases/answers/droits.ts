import { seuilAuDela, seuilSixMois } from '../../../core/figures/droits/seuils.ts';
import { dureesMaintien } from '../../../core/figures/maintien/durees.ts';
import { day } from '../../../core/time/day.ts';
import { type Answers, euros, figureOf } from '../answer.ts';

/** The law of a question that names no day: the day of the collection of cases. */
const DEFAULT_DAY = day('2026-11-21');

export const droitsAnswers: Answers = {
  'ouverture-droits': {
    takes: ['debutArret'],
    gives: (given) => {
      const short = seuilSixMois(given.day('debutArret'));
      const long = seuilAuDela(given.day('debutArret'));
      // The longer period reaches back before the SMIC known, while the shorter one does not.
      if (!long.ok && short.ok) return { seuil6Mois: euros(short.figure.amounts.seuil) };
      return {
        seuil6Mois: euros(figureOf(short).amounts.seuil),
        seuil12Mois: euros(figureOf(long).amounts.seuil),
      };
    },
  },
  'maintien-legal': {
    takes: ['anneesAnciennete'],
    gives: (given) => {
      const ruled = dureesMaintien(given.number('anneesAnciennete'), DEFAULT_DAY);
      if (!ruled.ok) throw new RangeError(`${ruled.outside.series}: nothing known`);
      return { joursParPeriode: ruled.ruling.value.joursParPeriode };
    },
  },
};
