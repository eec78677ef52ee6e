import { isAgricole, isPublic } from '../../situation/regime.ts';
import { cite } from '../cite.ts';
import type { Letter } from './letter.ts';

/**
 * Asks the médecin du travail for a visit (CT R4624-34, CRPM R717-18 in farming), or for one of
 * préreprise while a stop lasts (CT L4624-2-4). Public servants have texts of their own, which the
 * letter leaves unnamed.
 */
export const demandeVisite: Letter = ({ situation }) => {
  const agent = isPublic(situation);
  const right = isAgricole(situation) ? ('CRPM R717-18' as const) : ('CT R4624-34' as const);
  return {
    to: ['À l’attention du médecin du travail', '{serviceSante}'],
    subject: 'demande de visite',
    parts: [
      agent
        ? 'Je travaille comme {emploi} pour {administration}. Je vous demande un rendez-vous.'
        : `Je travaille comme {emploi} pour {employeur}. Je vous demande un rendez-vous, comme tout travailleur peut le faire (${cite(right)}). Si je suis encore en arrêt ce jour-là, il peut s’agir d’une visite de préreprise (${cite('CT L4624-2-4')}).`,
      'Mon médecin envisage ou prescrit un temps partiel thérapeutique à {quotite} d’un temps plein, à partir du {debutTpt}. Je souhaite que nous regardions ensemble quels horaires et quelles tâches me permettent de travailler sans nuire à ma santé.',
      agent
        ? 'Si un aménagement vous paraît utile, je vous remercie de le proposer par écrit, avec un exemplaire pour moi.'
        : `Si un aménagement vous paraît utile, je vous remercie de le proposer par écrit (${cite('CT L4624-3')}), avec un exemplaire pour moi : mon employeur devra le prendre en considération.`,
      'J’apporterai au rendez-vous les documents nécessaires. Cette lettre ne contient aucun détail médical.',
    ],
    articles: agent ? [] : [right, 'CT L4624-2-4', 'CT L4624-3'],
  };
};
