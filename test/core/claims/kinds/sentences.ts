import { expect, it } from 'vitest';
import type { Kind } from '../../../../core/claims/kind.ts';
import type { Mark } from '../../../../core/claims/mark.ts';
import { readPage } from '../../../../core/claims/read-page.ts';
import { day } from '../../../../core/time/day.ts';
import { claimsEn } from '../../../../core/words/en/claims.ts';
import { claimsFr } from '../../../../core/words/fr/claims.ts';

/** The day on which the sentences are read. */
const READ_ON = day('2026-11-23');

interface Written {
  readonly date?: string;
  readonly official?: boolean;
  /** What the page is called, and where it stands. */
  readonly title?: string;
  readonly address?: string;
}

/** What one kind alone finds in a text. */
export const readAs =
  (kind: Kind) =>
  (text: string, { date, official = false, ...named }: Written = {}): Mark[] =>
    readPage({ text, official, ...named, ...(date && { date: day(date) }) }, READ_ON, [kind]);

/** "3 jours: a-jour regle.actuel": what is stated, the verdict, why, and since when it is not right. */
const told = ({ stated, verdict, why, since }: Mark): string =>
  `${stated.replace(/\s/g, ' ')}: ${[verdict, why, since].filter(Boolean).join(' ')}`;

const blanksOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

/** A sentence in our own words, then what is told of it: nothing where it means something else. */
export type Sentence = readonly [text: string, ...told: string[]];

/** One test a sentence; no sentence of a card may show a hole. */
export function tellsOf(kind: Kind, sentences: readonly Sentence[], written: Written = {}): void {
  const read = readAs(kind);
  it.each(sentences)('%s', (text, ...expected) => {
    const marks = read(text, written);
    expect(marks.map(told)).toEqual(expected);
    for (const { params, title, why, quote, today, former } of marks) {
      expect(quote).toBe(quote.trim());
      for (const value of [today, former]) if (value) expect(value).toHaveProperty('unit');
      for (const words of [claimsFr, claimsEn])
        for (const blank of blanksOf(words[title] + words[why]))
          expect(params).toHaveProperty(blank);
    }
  });
}
