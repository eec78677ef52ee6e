import { claimsEn } from '../../core/words/en/claims.ts';
import { readerEn } from '../../core/words/en/reader.ts';
import { type ClaimWord, claimsFr } from '../../core/words/fr/claims.ts';
import { type ReaderWord, readerFr } from '../../core/words/fr/reader.ts';
import type { Language } from '../../core/words/format.ts';
import { type Catalogue, say } from '../../core/words/say.ts';

const CATALOGUES: Readonly<Record<Language, Catalogue<ReaderWord | ClaimWord>>> = {
  fr: { ...readerFr, ...claimsFr },
  en: { ...readerEn, ...claimsEn },
};

/** A sentence of the bar, of the card or of a claim. */
export const readerWord = (
  lang: Language,
  word: ReaderWord | ClaimWord,
  params: Readonly<Record<string, string | number>> = {},
): string => say(CATALOGUES[lang][word], params);
