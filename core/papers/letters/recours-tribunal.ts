import { cite } from '../cite.ts';
import type { Letter } from './letter.ts';

/** The request to the court (CSS R142-10-1): who asks, what, why, and what is enclosed. */
export const recoursTribunal: Letter = ({ facts }) => {
  const silence = facts.dateSilence !== undefined && facts.dateRejet === undefined;
  return {
    to: ['Tribunal judiciaire, pôle social', 'Greffe', '{tribunal}'],
    subject: 'requête contre une décision de la caisse',
    registered: true,
    withNumber: true,
    parts: [
      'Je présente cette requête en mon nom. Date et lieu de naissance : {naissance}. Nationalité : {nationalite}. Profession : {emploi}. Partie adverse : {caisse}.',
      'Par une décision que j’ai reçue le {dateNotification}, la caisse a pris la décision suivante : {objetDecision}.',
      silence
        ? 'J’ai contesté cette décision devant la commission le {dateRecours}. Sans réponse de sa part, mon recours est rejeté depuis le {dateSilence}.'
        : 'J’ai contesté cette décision devant la commission le {dateRecours}. J’ai reçu le rejet de mon recours le {dateRejet}.',
      `Je saisis le tribunal (${cite('CSS R142-10-1')}). Mes raisons sont les suivantes : {raisons}.`,
      'Je demande au tribunal de me donner raison sur ce point : {demandes}.',
      'Si des documents médicaux doivent être communiqués, je désigne pour les recevoir : {medecin}. Cette requête ne contient aucun détail médical.',
    ],
    enclosures: [
      'bordereau : la liste numérotée des pièces',
      'copie de la décision de la caisse',
      silence
        ? 'copie de mon recours et preuve de sa réception'
        : 'copie de mon recours et de la décision qui le rejette',
    ],
    articles: ['CSS R142-10-1'],
  };
};
