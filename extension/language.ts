import type { Language } from '../core/words/format.ts';

/** French, unless the browser speaks English. */
export const languageOf = (tag: string): Language => (/^en\b/i.test(tag) ? 'en' : 'fr');
