import { isAtmp } from '../../situation/regime.ts';
import { cite } from '../cite.ts';
import type { Letter } from './letter.ts';

/** Asks the employer to agree to a prescribed TPT. No text sets a form for it. */
export const demandeEmployeur: Letter = ({ situation }) => {
  const atmp = isAtmp(situation) && situation.statut !== 'salarie-agricole';
  const attestation = atmp
    ? `Ma caisse d’assurance maladie a besoin d’une attestation de votre part, qui indique la nature exacte de l’emploi et la rémunération (${cite('CSS R433-15')}). Merci de me la remettre avec votre réponse.`
    : 'Ma caisse d’assurance maladie peut demander une attestation de votre part, avec l’emploi, les horaires et la rémunération. Merci de me la remettre avec votre réponse.';
  return {
    to: ['{employeur}'],
    subject: 'demande de temps partiel thérapeutique',
    parts: [
      'Mon médecin me prescrit un temps partiel thérapeutique à {quotite} d’un temps plein, du {debutTpt} au {finTpt}. Vous trouverez avec cette lettre la partie de la prescription destinée à l’employeur.',
      'Je vous demande votre accord pour travailler à ce rythme pendant cette période. Pour un temps plein de {heuresTempsPlein} par semaine, cela représente {heuresTpt} par semaine. Je vous propose la répartition suivante : {repartition}.',
      `Nous pourrions l’écrire dans un avenant à mon contrat, avec les mentions de l’${cite('CT L3123-6')} (rémunération, durée et répartition du travail), les dates de début et de fin et le retour au temps plein.`,
      attestation,
      'Si une visite de reprise auprès du médecin du travail est nécessaire, merci de la demander dès maintenant.',
      'Aucune information médicale n’est utile pour me répondre. Je vous remercie de me donner votre réponse par écrit avant le {debutTpt}, et je reste à votre disposition pour en parler.',
    ],
    enclosures: ['partie de la prescription destinée à l’employeur'],
    articles: atmp ? ['CSS R433-15', 'CT L3123-6'] : ['CT L3123-6'],
  };
};
