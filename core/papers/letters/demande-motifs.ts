import { isPublic } from '../../situation/regime.ts';
import { cite } from '../cite.ts';
import type { Letter, LetterText } from './letter.ts';

/** CRPA L211-2: a refused authorisation is given its reasons. */
const administration: LetterText = {
  to: ['{administration}'],
  subject: 'demande des motifs d’un refus de temps partiel thérapeutique',
  registered: true,
  parts: [
    'Par une décision que j’ai reçue le {dateNotification}, vous avez refusé ma demande de temps partiel pour raison thérapeutique.',
    `Les motifs de ce refus ne m’ont pas été donnés, ou pas assez précisément pour que je les comprenne. L’${cite('CRPA L211-2')} donne le droit d’être informé sans délai des motifs d’une décision individuelle défavorable.`,
    'Je vous remercie de me les communiquer par écrit.',
    'Je reste à votre disposition pour chercher avec vous une organisation qui convienne au service et à mon état de santé. Aucun détail médical n’est utile à cet échange.',
  ],
  enclosures: ['copie de la décision'],
  articles: ['CRPA L211-2'],
};

/** CT L4624-6: an employer who does not follow the médecin du travail says why, in writing. */
const employeur: LetterText = {
  to: ['{employeur}'],
  subject: 'demande des motifs écrits de votre refus',
  registered: true,
  parts: [
    'Le {datePropositions}, le médecin du travail a proposé par écrit un aménagement de mon temps de travail. Le {dateRefus}, vous m’avez fait savoir que vous n’y donniez pas suite.',
    `L’${cite('CT L4624-6')} demande à l’employeur de prendre en considération les propositions du médecin du travail et, s’il les refuse, d’en faire connaître les motifs par écrit au travailleur et au médecin du travail.`,
    'Je vous remercie donc de nous adresser ces motifs par écrit, à lui et à moi, dans les meilleurs délais.',
    'Je souhaite continuer à travailler dans l’entreprise. Je reste à votre disposition pour chercher avec vous et le médecin du travail une organisation possible : autres horaires, autre répartition, autre poste. Aucun détail médical n’est utile à cet échange.',
  ],
  enclosures: ['copie des propositions du médecin du travail'],
  articles: ['CT L4624-6'],
};

/** Asks for the reasons of a refusal. */
export const demandeMotifs: Letter = ({ situation }) =>
  isPublic(situation) ? administration : employeur;
