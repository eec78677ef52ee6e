import { cite } from '../cite.ts';
import { refusalFor } from './known-facts.ts';
import type { Letter } from './letter.ts';

/** Disputes an administrative ground: rights, counts, amounts, a late form (CSS R142-1). */
export const recoursCra: Letter = ({ situation }) => {
  const mixte = refusalFor('recoursCra', situation)?.motif === 'mixte';
  return {
    to: ['Commission de recours amiable', '{caisse}'],
    subject: 'réclamation contre une décision administrative, référence {reference}',
    registered: true,
    withNumber: true,
    parts: [
      'Par une décision que j’ai reçue le {dateNotification}, dont la copie est jointe, vos services ont pris la décision suivante : {objetDecision}.',
      `Je conteste cette décision et je saisis votre commission (${cite('CSS R142-1')}). Mes raisons sont les suivantes : {raisons}.`,
      'Je vous demande de revenir sur cette décision et de me verser ce qui m’est dû.',
      mixte
        ? `La décision a aussi un motif médical : je saisis également la commission médicale de recours amiable (${cite('CSS R142-9-1')}). Cette lettre ne contient aucun détail médical.`
        : 'Cette réclamation ne porte sur aucune question médicale et ne contient aucun détail médical.',
      'Je vous remercie d’accuser réception de cette réclamation.',
    ],
    enclosures: [
      'copie de la décision contestée',
      'documents utiles, par exemple bulletins de paie',
    ],
    articles: mixte ? ['CSS R142-1', 'CSS R142-9-1'] : ['CSS R142-1'],
  };
};
