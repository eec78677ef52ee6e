/** What comes, what to do and by when: the package's entry of the agenda. */
export {
  EVENEMENTS_MAX,
  type Evenement,
  type Fait,
  MOTIFS,
  type Motif,
  NATURES,
  type NatureEvenement,
} from '../situation/evenements.ts';
export { FAITS, JOUR_DE } from '../situation/faits.ts';
export { agenda } from './agenda.ts';
export type { Agenda, Entry, EntryState, From, ToTell } from './entry.ts';
