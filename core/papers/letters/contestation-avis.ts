import type { Letter } from './letter.ts';

/**
 * Disputes what the médecin du travail wrote (CT L4624-7), fifteen days from its notification; in
 * farming the same way (CRPM R717-25 refers to R4624-45).
 */
export const contestationAvis: Letter = () => ({
  to: ['Conseil de prud’hommes', 'Greffe', '{conseil}'],
  subject: 'contestation d’un avis du médecin du travail, procédure accélérée au fond',
  registered: true,
  parts: [
    'Je présente cette requête en mon nom. Date et lieu de naissance : {naissance}. Nationalité : {nationalite}. Profession : {emploi}. Partie adverse : mon employeur, {employeur}.',
    'Le {dateAvis}, le médecin du travail a rendu à mon sujet un avis ou des propositions, dont la copie est jointe. Je les ai reçus le {dateNotificationAvis}.',
    `Je les conteste devant le conseil, selon la procédure accélérée au fond (articles L4624-7 et R4624-45 du Code du travail). Mes raisons sont les suivantes : {raisons}.`,
    'Je demande au conseil de confier au médecin inspecteur du travail toute mesure utile pour l’éclairer, puis de remplacer cet avis par sa décision, dans le sens suivant : {demandes}.',
    'Cette requête ne contient aucun détail médical.',
  ],
  enclosures: [
    'copie de l’avis ou des propositions contestés',
    'dernier bulletin de paie',
    'bordereau : la liste numérotée des pièces',
  ],
  articles: ['CT L4624-7', 'CT R4624-45'],
});
