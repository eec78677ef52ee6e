import type { Situation } from '../../../core/situation/situation.ts';
import type { MoreField } from '../tpt-calculator/more.ts';

/** The field of an answer, or of a part of it. */
export const fieldOf = (question: keyof Situation, part?: string | number): MoreField =>
  part === undefined ? `plus-${question}` : `plus-${question}-${part}`;
