import type { Fait, NatureEvenement } from './evenements.ts';

/**
 * What may be told of an event beside its day, by nature: the facts that change a time limit. The
 * others have none.
 */
export const FAITS: Readonly<Partial<Record<NatureEvenement, readonly Fait[]>>> = {
  arret: ['fin', 'papier'],
  prescription: ['fin', 'papier'],
  maternite: ['fin'],
  consolidation: ['effet'],
  'refus-employeur': ['ecrit'],
  'avis-medecin-du-travail': ['mentionne', 'inapte'],
  'refus-caisse': ['motif', 'mentionne'],
  'recours-cmra': ['recu'],
  'recours-cra': ['recu'],
  'decision-commission': ['favorable', 'mentionne'],
  versement: ['debut', 'fin', 'montant'],
  'decision-administration': ['favorable', 'motif', 'mentionne'],
  'avis-conseil-medical': ['favorable'],
};
