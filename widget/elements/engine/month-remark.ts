import type { Assessment } from '../../../core/assess.ts';
import { jusquALaReprise } from '../../../core/figures/plan/reprise.ts';
import { type Day, firstDay, lastDay, type Month, monthOf } from '../../../core/time/day.ts';
import { formatDay } from '../../../core/words/format.ts';
import { say } from '../../../core/words/say.ts';
import type { LawWords, Speech } from '../language/speech.ts';

export const listed = (parts: readonly string[], { months }: LawWords): string =>
  parts.reduce((avant, apres) => (avant ? say(months.puis, { avant, apres }) : apres), '');

/** What is worked from a day on; `dated` where its words name both its ends. */
export interface Part {
  readonly debut: Day;
  readonly part: string;
  readonly dated?: true;
}

/** From which day to which a TPT fills a month, and with what, each from its day on. */
export interface Filled {
  readonly mois: Month;
  readonly debut: Day;
  readonly fin: Day;
  readonly parts: readonly Part[];
}

/** What fills a month, each from its day on, and between which days where that is not the whole of it. */
export function remark({ mois, debut, fin, parts }: Filled, speech: Speech, words: LawWords) {
  const { lang } = speech;
  const shares = parts.map(({ debut: since, part, dated }, index) =>
    index > 0 && !dated ? say(words.months.change, { part, jour: formatDay(since, lang) }) : part,
  );
  if (debut > firstDay(mois) || fin < lastDay(mois)) {
    const days = { debut: formatDay(debut, lang), fin: formatDay(fin, lang) };
    shares.push(say(words.months.incomplet, days));
  }
  return listed(shares, words);
}

/** The words that say from which day on, and why, no more months are counted. */
const ENDS = /^arretSansFin$|^moisJusqu/;

/** Whether something ends the months before the TPT, and says so by itself. */
export const endEarly = ({ warnings, notes }: Assessment): boolean =>
  [...warnings, ...notes].some(({ word }) => ENDS.test(word));

/** What was supposed where the start, the end or what comes after is not known. */
export function supposed(
  { debut, last, n }: { readonly debut: Day; readonly last: Month; readonly n: number },
  assessment: Assessment,
  { lang }: Speech,
  { months }: LawWords,
): readonly string[] {
  const { debutTpt, finTpt } = jusquALaReprise(assessment.situation);
  const said: string[] = [];
  if (!debutTpt) said.push(say(months.sansDebut, { jour: formatDay(debut, lang) }));
  if (endEarly(assessment)) return said;
  if (!finTpt) said.push(say(months.sansFin, { n }));
  else if (last < monthOf(finTpt)) said.push(say(months.tronque, { n }));
  return said;
}
