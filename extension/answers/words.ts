import { answersEn } from '../../core/words/en/answers.ts';
import { claimsEn } from '../../core/words/en/claims.ts';
import type { Language } from '../../core/words/format.ts';
import { type AnswerWord, answersFr } from '../../core/words/fr/answers.ts';
import { type ClaimWord, claimsFr } from '../../core/words/fr/claims.ts';
import { type Catalogue, say } from '../../core/words/say.ts';

const CATALOGUES: Readonly<Record<Language, Catalogue<AnswerWord | ClaimWord>>> = {
  fr: { ...answersFr, ...claimsFr },
  en: { ...answersEn, ...claimsEn },
};

/** A sentence of the background's answers or of a claim. */
export const answerWord = (
  lang: Language,
  word: AnswerWord | ClaimWord,
  params: Readonly<Record<string, string>> = {},
): string => say(CATALOGUES[lang][word], params);

/** What a kind of claim is about; '' for a kind without a name. */
export function subjectOf(kind: string, lang: Language): string {
  const named: Readonly<Record<string, string>> = CATALOGUES[lang];
  return named[`kind.${kind}`] ?? '';
}
