import { cite } from '../cite.ts';
import type { Letter } from './letter.ts';

/** Asks the caisse to look again at what it paid for a month, the count beside it (CSS R323-3). */
export const correctionVersement: Letter = ({ facts }) => ({
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
    `L’${cite('CSS R323-3')} limite l’indemnité du temps partiel à la perte de gain journalière. J’ai comparé la perte en brut, comme mon employeur la déclare, et sans dépasser l’indemnité d’un arrêt complet. Mon calcul peut contenir une erreur : c’est pourquoi je vous le montre en entier.`,
    'Je vous remercie de vérifier ce versement, de m’envoyer le détail de votre calcul (salaires retenus, jours payés, montant par jour) et, s’il y a lieu, de me verser la différence.',
    'Aucun document médical n’est nécessaire à cette vérification.',
  ],
  enclosures: ['bulletin de paie du mois', 'relevé d’indemnités du mois'],
  articles: ['CSS R323-3'],
});
