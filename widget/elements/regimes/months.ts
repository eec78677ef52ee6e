import type { Assessment } from '../../../core/assess.ts';
import type { Figure } from '../../../core/figures/figure.ts';
import type { MoisDuTpt } from '../../../core/figures/mois-du-tpt.ts';
import { isStale } from '../../../core/law/series.ts';
import { daysIn, lastDay } from '../../../core/time/day.ts';
import { formatDay, formatMonth, formatPercent } from '../../../core/words/format.ts';
import { say } from '../../../core/words/say.ts';
import { doubtsOf } from '../engine/lines.ts';
import { type Part, remark, supposed } from '../engine/month-remark.ts';
import { onPaper } from '../engine/paper.ts';
import { type Cell, cell, type Group, type MonthBar, type Section } from '../engine/section.ts';
import type { LawWords, Speech } from '../language/speech.ts';
import { regimesWords } from './words.ts';

type Mois = Figure<MoisDuTpt>;

/** What a regime pays: days of IJ, the pay of an employer, or both. */
type Kind = 'jours' | 'paie' | 'les-deux';

const kindOf = ({ regime }: Assessment): Kind =>
  regime === 'titulaires'
    ? 'paie'
    : regime === 'independants' || regime === 'exploitants'
      ? 'jours'
      : 'les-deux';

const isPart = ({ amounts: { mois, jours } }: Mois) => jours < daysIn(mois);
const changes = ({ amounts: { etapes = [] } }: Mois) => etapes.length > 1;

function columnsOf(kind: Kind, speech: Speech, { months }: LawWords): readonly string[] {
  const { asked } = regimesWords(speech);
  if (kind === 'jours') return [asked.joursColonne, months.indemnites];
  if (kind === 'paie') return [asked.aTempsPlein, asked.verse];
  return [months.salaire, months.indemnites, months.total];
}

function cellsOf(one: Mois, kind: Kind, stale: boolean, { lang }: Speech): readonly Cell[] {
  const { jours, salaireVerse, indemnite, total, tempsPlein = total } = one.amounts;
  const doubtful = stale || one.confidence !== 'high';
  const shared = isPart(one) || changes(one);
  if (kind === 'jours')
    return [{ text: String(jours), doubtful: false }, cell(indemnite, doubtful, lang)];
  if (kind === 'paie') return [cell(tempsPlein, shared, lang), cell(total, doubtful, lang)];
  return [
    cell(salaireVerse, shared, lang),
    cell(indemnite, doubtful, lang),
    cell(total, doubtful, lang),
  ];
}

/** The shares worked, each from its day on, and the stops between them. */
function partsOf(
  { amounts: { etapes = [], arrets = [] } }: Mois,
  { lang }: Speech,
  { months }: LawWords,
): readonly Part[] {
  const shares = etapes.map(({ debut, quotite }) => ({
    debut,
    part: quotite.n >= quotite.d ? months.tempsPlein : formatPercent(quotite, lang),
  }));
  const stops = arrets.map(({ debut, fin }) => ({
    debut,
    part: say(months.arretDu, { debut: formatDay(debut, lang), fin: formatDay(fin, lang) }),
    dated: true as const,
  }));
  return [...shares, ...stops].sort(
    (a, b) => Number(a.debut > b.debut) - Number(a.debut < b.debut),
  );
}

function groupOf(one: Mois, kind: Kind, stale: boolean, speech: Speech, words: LawWords): Group {
  const { lang } = speech;
  const { amounts, steps } = one;
  const parts = partsOf(one, speech, words);
  const on = lastDay(amounts.mois);
  return {
    title: formatMonth(amounts.mois, lang),
    remark: remark({ ...amounts, parts }, speech, words),
    rows: [{ cells: cellsOf(one, kind, stale, speech) }],
    opened: {
      title: words.months.pourquoi,
      stated: [],
      steps: { paper: onPaper(steps, speech, words.figures, () => on) },
    },
  };
}

function barOf(one: Mois, kind: Kind, { lang }: Speech, { months }: LawWords): MonthBar {
  const { mois, salaireVerse, indemnite, tempsPlein, arrets } = one.amounts;
  const cut = arrets ? 'arret' : isPart(one) ? 'incomplet' : undefined;
  const why = changes(one) ? 'change' : cut;
  return {
    name: formatMonth(mois, lang),
    ...(why && { remark: months[`bref-${why}`] }),
    ...(kind !== 'jours' && { salaire: salaireVerse }),
    ...(kind !== 'paie' && { indemnite }),
    ...(tempsPlein && { tempsPlein }),
  };
}

/** Why what is underlined is to be confirmed: what is read in whole months, then their parts. */
function whyDoubtful(mois: readonly Mois[], assessment: Assessment, speech: Speech, law: LawWords) {
  const { on, trust } = assessment;
  const kind = kindOf(assessment);
  // Days of IJ are counted, never shared: part of a month is as sure as a whole one.
  const whole = mois.filter((one) => kind === 'jours' || (!isPart(one) && !changes(one)));
  const jour = formatDay(trust?.verified ?? on, speech.lang);
  const said: string[] = doubtsOf(whole, assessment).map((doubt) => speech.say(doubt, { jour }));
  if (whole.length === mois.length) return said;
  const { asked } = regimesWords(speech);
  return [...said, kind === 'paie' ? asked.douteTrentiemes : law.months.douteJours];
}

/** The TPT of another regime month by month; empty while it is not known. */
export function monthsOf(
  assessment: Assessment,
  speech: Speech,
  words: LawWords,
): readonly Section[] {
  const { figures, on } = assessment;
  const { mois = [] } = figures;
  const [first, last] = [mois[0]?.amounts, mois.at(-1)?.amounts];
  if (!first || !last) return [];
  const { months } = words;
  const kind = kindOf(assessment);
  const reach = { debut: first.debut, last: last.mois, n: mois.length };
  return [
    {
      id: 'mois',
      title: months.moisParMois,
      opens: say(months.deA, {
        debut: formatMonth(first.mois, speech.lang),
        fin: formatMonth(last.mois, speech.lang),
      }),
      bars: mois.map((one) => barOf(one, kind, speech, words)),
      caption: months.eurosBruts,
      columns: columnsOf(kind, speech, words),
      groups: mois.map((one) => groupOf(one, kind, isStale(one.verified, on), speech, words)),
      doubts: whyDoubtful(mois, assessment, speech, words),
      sentences: supposed(reach, assessment, speech, words),
    },
  ];
}
