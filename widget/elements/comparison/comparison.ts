import { type Assessment, assess } from '../../../core/assess.ts';
import type { Avis } from '../../../core/figures/reste-a-vivre/avis.ts';
import type { Colonne } from '../../../core/figures/reste-a-vivre/colonne.ts';
import { roundToCent } from '../../../core/money/cents.ts';
import type { Exact } from '../../../core/money/exact.ts';
import type { Regimes } from '../../../core/regimes/regimes.ts';
import type { Situation } from '../../../core/situation/situation.ts';
import {
  formatDay,
  formatEuros,
  formatMonth,
  formatPercent,
  type Language,
} from '../../../core/words/format.ts';
import { say } from '../../../core/words/say.ts';
import { doubtsOf } from '../engine/lines.ts';
import { type Cell, cell, cellAbout, type Section } from '../engine/section.ts';
import { wholeEuros } from '../figure/whole-euros.ts';
import type { LawWords, Speech } from '../language/speech.ts';

/** A gap between two estimates is told to the euro, one between gross amounts to the cent. */
function sentenceOf({ word, params }: Avis, { lang }: Speech, { resteAVivre }: LawWords): string {
  const cents = word.startsWith('net') ? wholeEuros : roundToCent;
  const filled = Object.entries(params).map(([name, { unit, value }]) => [
    name,
    unit === 'rapport'
      ? formatPercent(value, lang)
      : formatEuros(cents(value), lang, { whole: true }),
  ]);
  return say(resteAVivre[word], Object.fromEntries(filled));
}

/** Said where the month passes full time, which looks like a mistake, and where a complement comes to nothing. */
export const aboveFullTime = (
  { figures: { resteAVivre, complement } }: Assessment,
  speech: Speech,
  words: LawWords,
): readonly string[] => [
  ...(complement?.amounts.complement.n === 0 ? [words.months.complementNul] : []),
  ...(resteAVivre?.amounts.avis ?? [])
    .filter(({ word }) => word === 'netAuDessusDuTempsPlein' || word === 'brutAuDelaDuTempsPlein')
    .map((one) => sentenceOf(one, speech, words)),
];

/** What the law would have the employer add to a full stop: that it is not known, or why it is so. */
const saidOfStop = (
  { figures: { maintien } }: Assessment,
  { months, droits }: LawWords,
): readonly string[] => {
  if (!maintien) return [months.sansComplement];
  const reasons = maintien.amounts.reasons.map((word) => droits[word]);
  return [
    maintien.amounts.complement.n > 0 ? months.avecMaintien : months.sansMaintien,
    ...reasons,
  ];
};

/** The same case with another share wherever it is not full time: the month shown stays the same. */
function withShare(situation: Situation, quotite: Exact): Situation {
  const { suite } = situation;
  const changed = suite?.map((step) =>
    step.quotite.n < step.quotite.d ? { ...step, quotite } : step,
  );
  return { ...situation, quotite, ...(changed && { suite: changed }) };
}

/** Another share of full time, assessed with what the first was assessed with. */
export interface OtherShare {
  readonly share: Exact;
  readonly regimes: Regimes | undefined;
}

interface Other {
  readonly part: string;
  readonly tpt: Colonne;
  readonly avis: readonly Avis[];
}

function otherOf(
  { situation, on }: Assessment,
  { share, regimes }: OtherShare,
  lang: Language,
): readonly Other[] {
  const { resteAVivre } = assess(withShare(situation, share), on, regimes).figures;
  if (!resteAVivre) return [];
  const { tpt, avis } = resteAVivre.amounts;
  return [{ part: formatPercent(share, lang), tpt, avis }];
}

const OF_THE_SHARE: readonly Avis['word'][] = [
  'brutAuDelaDuTempsPlein',
  'netAuDessusDuTempsPlein',
  'netSousArret',
  'netSousArretSansComplement',
];

/** What is said of the other share: only where it passes full time, or falls below a full stop. */
const saidOf = ({ part, avis }: Other, speech: Speech, words: LawWords): readonly string[] =>
  avis
    .filter(({ word }) => OF_THE_SHARE.includes(word))
    .map((one) => {
      const said = sentenceOf(one, speech, words);
      const phrase = said.charAt(0).toLowerCase() + said.slice(1);
      return say(words.months.avecPart, { part, phrase });
    });

/**
 * The month shown, beside full time and a full stop; empty while it is not known.
 *
 * @param beside another share of full time to stand beside them
 */
export function comparisonOf(
  assessment: Assessment,
  speech: Speech,
  words: LawWords,
  beside?: OtherShare,
): readonly Section[] {
  const { figures, on, trust } = assessment;
  const { resteAVivre, tptMois, plan = [] } = figures;
  if (!resteAVivre || !tptMois) return [];
  const { lang } = speech;
  const { months } = words;
  const { mois, tpt, tempsPlein, arret, avis } = resteAVivre.amounts;
  // What is compared is the month as it is lived, with what interrupts it.
  const own = plan.find(({ amounts }) => amounts.mois === mois) ?? tptMois;
  const unsure = own.confidence !== 'high' || trust?.stale === true;
  const known = tpt.complement.n > 0 || arret.complement.n > 0;
  const others = beside ? otherOf(assessment, beside, lang) : [];
  const columns = [tpt, ...others.map((one) => one.tpt), tempsPlein, arret];
  const gross = (of: (column: Colonne) => Colonne['brut'], doubtful: boolean): Cell[] =>
    columns.map((column) =>
      cell(of(column), doubtful && ![tempsPlein, arret].includes(column), lang),
    );
  const net = (of: (column: Colonne) => Colonne['net']): Cell[] =>
    columns.map((column) => cellAbout(of(column), lang));
  const complements = columns.map((column): Cell => {
    const isKnown = column === arret ? figures.maintien : figures.complement;
    if (column !== tempsPlein && isKnown) return cell(column.complement, true, lang);
    const text = column === tempsPlein ? months.aucun : months.nonConnu;
    return { text, doubtful: false, isWords: true };
  });
  return [
    {
      id: 'comparer',
      title: months.comparer,
      opens: say(months.comparerQuoi, { mois: formatMonth(mois, lang) }),
      bars: [],
      caption: say(months.euros, { mois: formatMonth(mois, lang) }),
      columns: [
        months.tempsPartiel,
        ...others.map(({ part }) => say(months.part, { part })),
        months.tempsPleinColonne,
        months.arret,
      ],
      groups: [
        {
          title: months.brut,
          rows: [
            { name: months.salaire, cells: gross(({ salaire }) => salaire, false) },
            { name: months.indemnites, cells: gross(({ indemnite }) => indemnite, unsure) },
            { name: months.complement, cells: complements },
            { name: months.total, cells: gross(({ brut }) => brut, unsure) },
          ],
        },
        {
          title: months.net,
          rows: [
            {
              name: known ? months.salaireEtComplement : months.salaire,
              cells: net(({ salaireNet }) => salaireNet),
            },
            { name: months.indemnites, cells: net(({ ijNette }) => ijNette) },
            { name: months.total, cells: net((column) => column.net) },
          ],
        },
      ],
      doubts: [
        months.douteNet,
        ...doubtsOf([own], assessment).map((doubt) =>
          speech.say(doubt, { jour: formatDay(trust?.verified ?? on, lang) }),
        ),
      ],
      sentences: [
        ...saidOfStop(assessment, words),
        ...avis.map((one) => sentenceOf(one, speech, words)),
        ...others.flatMap((one) => saidOf(one, speech, words)),
      ],
    },
  ];
}
