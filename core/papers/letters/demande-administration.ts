import { cite } from '../cite.ts';
import type { Letter } from './letter.ts';

/**
 * Asks the administration for the authorisation. The code speaks of civil servants (CGFP L823-1);
 * contract agents and trainees stand under texts of their own, which the letter leaves unnamed.
 */
export const demandeAdministration: Letter = ({ situation: { statut } }) => {
  const titulaire = statut === 'titulaire' || statut === 'titulaire-ircantec';
  return {
    to: ['{administration}'],
    subject: 'demande d’autorisation de travailler à temps partiel pour raison thérapeutique',
    parts: [
      titulaire
        ? `Je vous demande l’autorisation d’accomplir mon service à temps partiel pour raison thérapeutique (${cite('CGFP L823-1')}), à {quotite} d’un temps plein, du {debutTpt} au {finTpt}.`
        : 'Je vous demande l’autorisation d’accomplir mon service à temps partiel pour raison thérapeutique, à {quotite} d’un temps plein, du {debutTpt} au {finTpt}.',
      'Le certificat de mon médecin est joint. Il indique la quotité, la durée et les modalités de ce temps partiel. Il n’a pas à indiquer de diagnostic.',
      'J’occupe l’emploi suivant : {emploi}. Je vous propose la répartition suivante : {repartition}.',
      ...(statut === 'contractuel'
        ? [
            'Je vous transmettrai la réponse de ma caisse d’assurance maladie dès que je l’aurai reçue.',
          ]
        : []),
      'Je reste à votre disposition pour en parler avec vous et avec le médecin du travail. Je vous remercie de me faire connaître votre décision par écrit.',
    ],
    enclosures: ['certificat médical, sans diagnostic'],
    articles: titulaire ? ['CGFP L823-1'] : [],
  };
};
