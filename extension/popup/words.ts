import { extensionEn } from '../../core/words/en/extension.ts';
import type { Language } from '../../core/words/format.ts';
import { type ExtensionWord, extensionFr } from '../../core/words/fr/extension.ts';
import { type Catalogue, say } from '../../core/words/say.ts';

const CATALOGUES: Readonly<Record<Language, Catalogue<ExtensionWord>>> = {
  fr: extensionFr,
  en: extensionEn,
};

/** A sentence of the popup. */
export const popupWord = (
  lang: Language,
  word: ExtensionWord,
  params: Readonly<Record<string, string | number>> = {},
): string => say(CATALOGUES[lang][word], params);
