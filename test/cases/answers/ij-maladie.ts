import { ijMaladie, plafondsIjMaladie } from '../../../core/figures/ij-maladie.ts';
import { ijNet, salaireNet } from '../../../core/figures/net.ts';
import { tptIndemnite, tptPerte } from '../../../core/figures/tpt-indemnite.ts';
import { tptMois } from '../../../core/figures/tpt-mois.ts';
import { type Cents, centsFromEuros } from '../../../core/money/cents.ts';
import { exact } from '../../../core/money/exact.ts';
import { day } from '../../../core/time/day.ts';
import { type Answers, euros, figureOf } from '../answer.ts';
import type { Given } from '../given.ts';

/** The law of a question that names no day: the day of the collection of cases. */
const DEFAULT_DAY = day('2026-11-21');

function threePays(given: Given): readonly [Cents, Cents, Cents] {
  const [first, second, third, ...others] = given.numbers('salairesBruts').map(centsFromEuros);
  if (first === undefined || second === undefined || third === undefined || others.length > 0) {
    throw new TypeError('salairesBruts are not three');
  }
  return [first, second, third];
}

export const ijMaladieAnswers: Answers = {
  'ij-maladie': {
    takes: ['salairesBruts', 'debutArret'],
    gives: (given) => {
      const { amounts } = figureOf(ijMaladie(threePays(given), given.day('debutArret')));
      return {
        ij: euros(amounts.ij),
        ijSansPlafond: euros(amounts.ijSansPlafond),
        sjb: euros(amounts.sjb),
        sjbSansPlafond: euros(amounts.sjbSansPlafond),
        sommePlafonnee: euros(amounts.sommePlafonnee),
      };
    },
  },
  'ij-maladie-plafonds': {
    takes: ['debutArret'],
    gives: (given) => {
      const { amounts } = figureOf(plafondsIjMaladie(given.day('debutArret')));
      return { ijMax: euros(amounts.ijMax), plafondMensuel: euros(amounts.plafondMensuel) };
    },
  },
  'tpt-perte': {
    takes: ['salaireRetabli', 'salaireVerse'],
    gives: (given) => {
      const loss = tptPerte(
        exact(given.euros('salaireRetabli')),
        exact(given.euros('salaireVerse')),
        DEFAULT_DAY,
      );
      return { perte: euros(figureOf(loss).amounts.perte) };
    },
  },
  'tpt-indemnite': {
    takes: ['ijPleine', 'jours', 'perte'],
    gives: (given) => {
      const { amounts } = figureOf(
        tptIndemnite(
          exact(given.euros('ijPleine')),
          given.number('jours'),
          exact(given.euros('perte')),
          DEFAULT_DAY,
        ),
      );
      return { total: euros(amounts.total), limite: amounts.limite };
    },
  },
  'tpt-mois': {
    takes: ['salaireBrut', 'debutArret', 'quotite', 'mois'],
    gives: (given) => {
      const pay = given.euros('salaireBrut');
      const full = figureOf(ijMaladie([pay, pay, pay], given.day('debutArret')));
      const month = {
        salaireRetabli: pay,
        quotite: given.exact('quotite'),
        mois: given.month('mois'),
      };
      const { amounts } = figureOf(tptMois(full, month));
      return {
        jours: amounts.jours,
        salaireVerse: euros(amounts.salaireVerse),
        perte: euros(amounts.perte),
        ijPleine: euros(amounts.ijPleine),
        indemnite: euros(amounts.indemnite),
      };
    },
  },
  'ij-net': {
    takes: ['ij'],
    gives: (given) => ({
      net: euros(figureOf(ijNet(exact(given.euros('ij')), DEFAULT_DAY)).amounts.net),
    }),
  },
  'salaire-net': {
    takes: ['brut'],
    gives: (given) => ({
      net: euros(figureOf(salaireNet(given.euros('brut'), DEFAULT_DAY)).amounts.net),
    }),
  },
};
