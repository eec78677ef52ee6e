import { claimsEn } from '../../core/words/en/claims.ts';
import { extensionEn } from '../../core/words/en/extension.ts';
import { type ClaimWord, claimsFr } from '../../core/words/fr/claims.ts';
import { type ExtensionWord, extensionFr } from '../../core/words/fr/extension.ts';
import type { Language } from '../../core/words/format.ts';
import { type Catalogue, say } from '../../core/words/say.ts';

const CATALOGUES: Readonly<Record<Language, Catalogue<ExtensionWord | ClaimWord>>> = {
  fr: { ...extensionFr, ...claimsFr },
  en: { ...extensionEn, ...claimsEn },
};

/** A sentence of the popup or of a claim. */
export const popupWord = (
  lang: Language,
  word: ExtensionWord | ClaimWord,
  params: Readonly<Record<string, string | number>> = {},
): string => say(CATALOGUES[lang][word], params);
