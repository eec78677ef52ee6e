import { roundToCent } from '../money/cents.ts';
import { exact, exactly, sum } from '../money/exact.ts';
import type { Situation } from '../situation/situation.ts';
import { type WrittenSituation, writeSituation } from '../situation/written.ts';
import { asDay, asMonth } from '../time/day.ts';
import {
  formatDay,
  formatEuros,
  formatHours,
  formatMonth,
  formatNumber,
  formatPercent,
  type Language,
} from '../words/format.ts';
import type { PapersWords } from '../words/fr/papers.ts';
import { say } from '../words/say.ts';

type Words = PapersWords['situation'];
type Key = keyof Words['labels'];

interface Shown {
  readonly lang: Language;
  readonly words: Words;
}

const MINUTES = 60;

const euros = (amounts: readonly number[], { lang }: Shown): string =>
  amounts.map((one) => formatEuros(roundToCent(exact(Math.round(one * 100))), lang)).join(', ');

const share = (ratio: number, { lang }: Shown): string => formatPercent(exactly(ratio), lang);

const oneAmount = (amount: number, shown: Shown): string => euros([amount], shown);

/** What stands under each label of the written form. */
type Answers = { readonly [K in Key]: NonNullable<WrittenSituation[K]> };

/** Answers whose form alone does not say what they are. */
const FORMS: { readonly [K in Key]?: (value: Answers[K], shown: Shown) => string } = {
  quotite: share,
  heuresHebdo: (hours, { lang }) => formatHours(Math.round(hours * MINUTES), lang),
  salaireAutreEmploi: oneAmount,
  salairesDesMois: (months, shown) =>
    months
      .map(({ mois, salaire }) => {
        const month = asMonth(mois);
        return say(shown.words.salaireDuMois, {
          mois: month ? formatMonth(month, shown.lang) : mois,
          salaire: oneAmount(salaire, shown),
        });
      })
      .join(', '),
  salaireMoisPrecedent: oneAmount,
  revenuActivite: oneAmount,
  gainForfaitaire: oneAmount,
  salairesBruts: euros,
  revenus: euros,
  paiePublique: (parts, { lang }) => {
    const all = Object.values(parts).map((one) => exact(Math.round(one * 100)));
    return formatEuros(roundToCent(sum(all)), lang);
  },
  complement: (added, shown) => {
    if (added.mode === 'montant') return oneAmount(added.montant, shown);
    const { partDeLaPerte, partDuSalaire } = shown.words;
    const sentence = added.mode === 'part-de-la-perte' ? partDeLaPerte : partDuSalaire;
    return say(sentence, { part: share(added.taux, shown) });
  },
  suite: (steps, shown) =>
    steps
      .map(({ debut, quotite }) =>
        say(shown.words.changement, {
          quotite: share(quotite, shown),
          jour: answer(debut, shown),
        }),
      )
      .join(', '),
  evenements: (events) => String(events.length),
  faites: (done) => String(done.length),
};

const isLabel = (key: string, { labels }: Words): key is Key => Object.hasOwn(labels, key);

const isChoice = (value: string, { choices }: Words): value is keyof Words['choices'] =>
  Object.hasOwn(choices, value);

/** An answer whose form says what it is: a day, a choice, a yes or no, a number. */
function answer(value: unknown, { lang, words }: Shown): string {
  if (typeof value === 'boolean') return value ? words.oui : words.non;
  if (typeof value === 'number') return formatNumber(exactly(value), lang);
  const text = String(value);
  const found = asDay(text);
  if (found) return formatDay(found, lang);
  return isChoice(text, words) ? words.choices[text] : text;
}

/** Every answer given, a line each, in the order of the written form. */
export function situationLines(
  situation: Situation,
  lang: Language,
  words: Words,
): readonly string[] {
  const written = writeSituation(situation);
  const shown = { lang, words };
  const lines: string[] = [];
  for (const [key, value] of Object.entries(written)) {
    if (!isLabel(key, words)) continue;
    // The value and the form are those of the same key.
    const form = FORMS[key] as ((value: unknown, shown: Shown) => string) | undefined;
    const reponse = (form ?? answer)(value, shown);
    if (reponse) lines.push(say(words.ligne, { nom: words.labels[key], reponse }));
  }
  return lines;
}
