import { isAtmp } from '../../situation/regime.ts';
import { cite } from '../cite.ts';
import type { Letter } from './letter.ts';

const MALADIE = `L’${cite('CSS R323-3')} limite l’indemnité du temps partiel à la perte de gain journalière. J’ai comparé la perte en brut, comme mon employeur la déclare, et sans dépasser l’indemnité d’un arrêt complet. Mon calcul peut contenir une erreur : c’est pourquoi je vous le montre en entier.`;
const ATMP = `L’${cite('CSS R433-15')} laisse à la caisse le soin de décider si l’indemnité est maintenue en tout ou en partie. Mon calcul n’est donc qu’une estimation : c’est pourquoi je vous le montre en entier.`;

/**
 * Asks the caisse to look again at what it paid for a month, the count beside it. The loss limits
 * the IJ of an illness (CSS R323-3); after an accident at work the caisse decides (R433-15).
 */
export const correctionVersement: Letter = ({ situation, facts }) => ({
  to: ['{caisse}'],
  subject: 'vérification de mes indemnités journalières, {mois}',
  withNumber: true,
  parts: [
    'Je travaille en temps partiel thérapeutique. Pour {mois}, le montant que j’ai reçu ne correspond pas à mon calcul :',
    {
      head: ['Montants bruts du mois', 'Euros'],
      rows: [
        ['Salaire que j’aurais reçu à temps plein', '{salaireRetabli}'],
        ['Salaire versé par mon employeur', '{salaireVerse}'],
        ['Perte de salaire', '{perte}'],
        ['Indemnités attendues', '{attendu}'],
        ['Indemnités reçues', '{recu}'],
        ...(facts.ecart === undefined ? [] : [['Écart', '{ecart}']]),
      ],
    },
    isAtmp(situation) ? ATMP : MALADIE,
    'Je vous remercie de vérifier ce versement, de m’envoyer le détail de votre calcul (salaires retenus, jours payés, montant par jour) et, s’il y a lieu, de me verser la différence.',
    'Aucun document médical n’est nécessaire à cette vérification.',
  ],
  enclosures: ['bulletin de paie du mois', 'relevé d’indemnités du mois'],
  articles: [isAtmp(situation) ? 'CSS R433-15' : 'CSS R323-3'],
});
