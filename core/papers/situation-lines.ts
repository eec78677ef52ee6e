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

/** Answers whose form alone does not say what they are. */
const FORMS: Readonly<
  Partial<Record<Key, (written: WrittenSituation, shown: Shown) => string | undefined>>
> = {
  quotite: ({ quotite = 0 }, shown) => share(quotite, shown),
  heuresHebdo: ({ heuresHebdo = 0 }, { lang }) =>
    formatHours(Math.round(heuresHebdo * MINUTES), lang),
  salaireAutreEmploi: ({ salaireAutreEmploi = 0 }, shown) => euros([salaireAutreEmploi], shown),
  salairesDesMois: ({ salairesDesMois = [] }, shown) =>
    salairesDesMois
      .map(({ mois, salaire }) => {
        const month = asMonth(mois);
        return say(shown.words.salaireDuMois, {
          mois: month ? formatMonth(month, shown.lang) : mois,
          salaire: euros([salaire], shown),
        });
      })
      .join(', '),
  salaireMoisPrecedent: ({ salaireMoisPrecedent = 0 }, shown) =>
    euros([salaireMoisPrecedent], shown),
  revenuActivite: ({ revenuActivite = 0 }, shown) => euros([revenuActivite], shown),
  gainForfaitaire: ({ gainForfaitaire = 0 }, shown) => euros([gainForfaitaire], shown),
  salairesBruts: ({ salairesBruts = [] }, shown) => euros(salairesBruts, shown),
  revenus: ({ revenus = [] }, shown) => euros(revenus, shown),
  paiePublique: ({ paiePublique }, { lang }) => {
    const parts = Object.values(paiePublique ?? {}).map((one) => exact(Math.round(one * 100)));
    return formatEuros(roundToCent(sum(parts)), lang);
  },
  complement: ({ complement }, shown) => {
    if (!complement) return undefined;
    if (complement.mode === 'montant') return euros([complement.montant], shown);
    const { partDeLaPerte, partDuSalaire } = shown.words;
    const sentence = complement.mode === 'part-de-la-perte' ? partDeLaPerte : partDuSalaire;
    return say(sentence, { part: share(complement.taux, shown) });
  },
  suite: ({ suite = [] }, shown) =>
    suite
      .map(({ debut, quotite }) => {
        const jour = answer(debut, shown) ?? debut;
        return say(shown.words.changement, { quotite: share(quotite, shown), jour });
      })
      .join(', '),
  evenements: ({ evenements = [] }) => String(evenements.length),
  faites: ({ faites = [] }) => String(faites.length),
};

const isLabel = (key: string, { labels }: Words): key is Key => Object.hasOwn(labels, key);

const isChoice = (value: string, { choices }: Words): value is keyof Words['choices'] =>
  Object.hasOwn(choices, value);

/** An answer whose form says what it is: a day, a choice, a yes or no, a number. */
function answer(value: unknown, { lang, words }: Shown): string | undefined {
  if (typeof value === 'boolean') return value ? words.oui : words.non;
  if (typeof value === 'number') return formatNumber(exactly(value), lang);
  if (typeof value !== 'string') return undefined;
  const found = asDay(value);
  if (found) return formatDay(found, lang);
  return isChoice(value, words) ? words.choices[value] : value;
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
    const form = FORMS[key];
    const reponse = form ? form(written, shown) : answer(value, shown);
    if (reponse) lines.push(say(words.ligne, { nom: words.labels[key], reponse }));
  }
  return lines;
}
