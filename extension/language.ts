import type { Language } from '../core/words/format.ts';

const known = (tag: string): Language | undefined =>
  /^fr\b/i.test(tag) ? 'fr' : /^en\b/i.test(tag) ? 'en' : undefined;

/** The first of the languages that a person reads which we speak; French when there is none. */
export function languageOf(tags: readonly string[]): Language {
  for (const tag of tags) {
    const found = known(tag);
    if (found) return found;
  }
  return 'fr';
}
