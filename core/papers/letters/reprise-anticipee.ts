import { hasEmployer, isAtmp } from '../../situation/regime.ts';
import { cite } from '../cite.ts';
import type { Letter } from './letter.ts';

/** Tells the caisse, without delay, of more work than prescribed before the end (CSS L323-6). */
export const repriseAnticipee: Letter = ({ situation }) => {
  const employed = hasEmployer(situation);
  const cited = employed && !isAtmp(situation);
  return {
    to: ['{caisse}'],
    subject: 'reprise du travail plus tôt que prévu',
    withNumber: true,
    parts: [
      'Mon temps partiel thérapeutique était prescrit jusqu’au {finTpt}. Je reprends le travail à temps plein plus tôt, le {dateReprise}, après en avoir parlé avec mon médecin.',
      cited
        ? `Je vous en informe tout de suite, comme le demande l’${cite('CSS L323-6')}.`
        : 'Je vous en informe tout de suite.',
      `Les indemnités journalières n’ont plus à m’être versées à partir de ce jour.${employed ? ' Mon employeur est prévenu.' : ''}`,
      'Aucun détail médical n’est nécessaire. Je vous remercie de me confirmer que ma reprise est enregistrée.',
    ],
    articles: cited ? ['CSS L323-6'] : [],
  };
};
