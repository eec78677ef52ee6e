import { readerEn } from '../../core/words/en/reader.ts';
import type { Language } from '../../core/words/format.ts';
import { type ReaderWord, readerFr } from '../../core/words/fr/reader.ts';
import { type Catalogue, say } from '../../core/words/say.ts';

const CATALOGUES: Readonly<Record<Language, Catalogue<ReaderWord>>> = {
  fr: readerFr,
  en: readerEn,
};

/** A sentence of the bar or of the card. */
export const readerWord = (
  lang: Language,
  word: ReaderWord,
  params: Readonly<Record<string, string | number>> = {},
): string => say(CATALOGUES[lang][word], params);
