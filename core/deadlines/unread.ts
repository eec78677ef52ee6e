import type { NoteWord } from '../words/fr/deadlines.ts';
import type { ArticleSource } from './trust.ts';

/** Versions in force whose text could not be read, and what is said wherever one counts. */
const UNREAD: Readonly<Record<string, NoteWord>> = {
  LEGIARTI000054856818: 'r3231NonLu',
  LEGIARTI000054331868: 'texte2026NonLu',
  LEGIARTI000054336538: 'texte2026NonLu',
  LEGIARTI000054336551: 'texte2026NonLu',
  LEGIARTI000054167679: 'texte2026NonLu',
  LEGIARTI000054250639: 'texte2026NonLu',
  LEGIARTI000054250636: 'texte2026NonLu',
};

/** The warnings of the versions that a limit stands on, each once. */
export function unreadNotes(sources: readonly ArticleSource[]): readonly NoteWord[] {
  const notes = sources.map(({ row }) => UNREAD[row.value]).filter((note) => note !== undefined);
  return [...new Set(notes)];
}
