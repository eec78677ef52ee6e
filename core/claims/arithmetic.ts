import type { Place } from './place.ts';

/** "1 800 × 3 / 91,25", "(2 000 + 1 900 + 1 800) / 91,25": arithmetic, whose result is what counts. */
const ARITHMETIC = /(?:[\d€]|\d{3}.*[)\]]) ?[/÷:] ?$/;
/** "5 400 / 91,25 = 59,18 € (salaire journalier)": the result is called by the name of the rule. */
const IS_DAILY_PAY =
  /^ ?=[^.;a-z]{0,12}(?:€|euros?)?(?: ?(?:,|:|\(|de|par jour|bruts?|est|c'est|le|la|votre|son)){0,5} ?(?:salaires? (?:journalier|quotidien)|sjb|gains? journalier)/;

/** Whether a divisor only stands in a sum: where its result is called the daily pay, the rule is told too. */
export const isSum = ({ lead, tail }: Place): boolean =>
  ARITHMETIC.test(lead) && !IS_DAILY_PAY.test(tail);
