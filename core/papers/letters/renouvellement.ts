import { isPublic } from '../../situation/regime.ts';
import type { Letter } from './letter.ts';

/** Tells that the TPT goes on, and asks for the same agreement again. */
export const renouvellement: Letter = ({ situation }) => {
  const agent = isPublic(situation);
  return {
    to: [agent ? '{administration}' : '{employeur}'],
    subject: agent
      ? 'renouvellement d’un temps partiel pour raison thérapeutique'
      : 'prolongation de mon temps partiel thérapeutique',
    parts: [
      'Mon temps partiel thérapeutique se termine le {finTpt}. Mon médecin le prolonge à {quotiteSuite} d’un temps plein, du {debutSuite} au {finSuite}.',
      agent
        ? 'Je vous demande de renouveler l’autorisation pour cette période. Le certificat joint indique la quotité, la durée et les modalités.'
        : 'Je vous demande votre accord pour continuer pendant cette période. Vous trouverez avec cette lettre la partie de la prescription destinée à l’employeur.',
      'Je vous propose la répartition suivante : {repartition}.',
      ...(agent
        ? []
        : [
            'Si un avenant a été signé, nous pourrions le prolonger aux mêmes conditions, avec les nouvelles dates.',
          ]),
      'Aucune information médicale n’est utile pour me répondre. Je vous remercie de me donner votre réponse par écrit avant le {debutSuite}, afin qu’il n’y ait pas d’interruption.',
    ],
    enclosures: [
      agent
        ? 'certificat médical, sans diagnostic'
        : 'partie de la prescription destinée à l’employeur',
    ],
    articles: [],
  };
};
