import type { Fait, NatureEvenement } from './evenements.ts';

/**
 * What may be told of an event beside its day, by nature: the facts that change a time limit. The
 * others have none.
 */
export const FAITS: Readonly<Partial<Record<NatureEvenement, readonly Fait[]>>> = {
  arret: ['fin', 'papier'],
  prescription: ['fin', 'papier'],
  conges: ['fin'],
  maternite: ['fin'],
  consolidation: ['effet'],
  'refus-employeur': ['ecrit'],
  'avis-medecin-du-travail': ['mentionne', 'inapte'],
  'refus-caisse': ['motif', 'mentionne'],
  'recours-cmra': ['recu'],
  'recours-cra': ['recu'],
  'decision-commission': ['favorable', 'mentionne'],
  'trop-percu': ['mentionne'],
  versement: ['debut', 'fin', 'montant'],
  'decision-administration': ['favorable', 'motif', 'mentionne'],
  'avis-conseil-medical': ['favorable'],
};

/** What the day of an event is, where it is not simply the day it happened. */
export const JOUR_DE: Readonly<Partial<Record<NatureEvenement, 'recu' | 'premier' | 'envoye'>>> = {
  arret: 'premier',
  prescription: 'premier',
  conges: 'premier',
  maternite: 'premier',
  consolidation: 'recu',
  stabilisation: 'recu',
  'refus-employeur': 'recu',
  rupture: 'recu',
  'information-conges': 'recu',
  'avis-medecin-du-travail': 'recu',
  'refus-caisse': 'recu',
  'recours-cmra': 'envoye',
  'recours-cra': 'envoye',
  'rapport-medical': 'recu',
  'decision-commission': 'recu',
  suspension: 'recu',
  'trop-percu': 'recu',
  'decision-administration': 'recu',
  'avis-conseil-medical': 'recu',
};
