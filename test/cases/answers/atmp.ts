import { ijAtmp, plafondsAtmp } from '../../../core/figures/atmp/ij-atmp.ts';
import { type Answers, euros, figureOf } from '../answer.ts';

export const atmpAnswers: Answers = {
  'ij-atmp': {
    takes: ['salaireBrut', 'debutArret', 'jour'],
    gives: (given) => {
      const payes = { rythme: 'mois', paye: given.euros('salaireBrut') } as const;
      const jour = given.has('jour') ? given.number('jour') : 1;
      const { amounts } = figureOf(ijAtmp(payes, given.day('debutArret'), jour));
      return {
        ij: euros(amounts.ij),
        ijSansPlafond: euros(amounts.ijSansPlafond),
        sjb: euros(amounts.sjb),
      };
    },
  },
  'ij-atmp-plafonds': {
    takes: ['debutArret'],
    gives: (given) => {
      const { amounts } = figureOf(plafondsAtmp(given.day('debutArret')));
      return {
        sjbMax: euros(amounts.sjbMax),
        ijMax60: euros(amounts.ijMax60),
        ijMax80: euros(amounts.ijMax80),
      };
    },
  },
};
