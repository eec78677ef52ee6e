import { cite } from '../cite.ts';
import type { Letter } from './letter.ts';

/** Disputes a medical ground (CSS R142-8): by writing, with a copy of the decision. */
export const recoursCmra: Letter = () => ({
  to: ['Commission médicale de recours amiable', 'Secrétariat', '{commission}'],
  subject: 'recours contre une décision d’ordre médical, référence {reference}',
  registered: true,
  withNumber: true,
  parts: [
    'Par une décision que j’ai reçue le {dateNotification}, dont la copie est jointe, ma caisse ({caisse}) a pris la décision suivante : {objetDecision}. Cette décision repose sur un motif médical.',
    `Je conteste cette décision et je saisis votre commission (articles L142-4 et R142-8 du Code de la sécurité sociale). Mes raisons sont les suivantes : {raisons}.`,
    'Je vous demande de réexaminer ma situation et de revenir sur cette décision.',
    `Je vous remercie de m’adresser le rapport médical et l’avis sur lesquels elle repose, s’ils ne m’ont pas déjà été envoyés. Je souhaite présenter mes observations après les avoir reçus (${cite('CSS R142-8-3')}).`,
    'Cette lettre ne contient aucun détail médical. Les documents médicaux sont dans une enveloppe fermée, marquée « secret médical ».',
    'Je vous remercie d’accuser réception de ce recours.',
  ],
  enclosures: [
    'copie de la décision contestée',
    'documents médicaux, sous enveloppe fermée marquée « secret médical »',
  ],
  articles: ['CSS L142-4', 'CSS R142-8', 'CSS R142-8-3'],
});
