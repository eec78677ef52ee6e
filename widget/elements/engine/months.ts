import type { Assessment } from '../../../core/assess.ts';
import type { Figure } from '../../../core/figures/figure.ts';
import type { MoisDuPlan } from '../../../core/figures/plan/mois-du-plan.ts';
import type { Troncon } from '../../../core/figures/plan/periode.ts';
import { complementDuMois } from '../../../core/figures/reste-a-vivre/reste-a-vivre.ts';
import { isStale } from '../../../core/law/series.ts';
import { roundToCent } from '../../../core/money/cents.ts';
import { type Exact, minus, plus, sum, ZERO } from '../../../core/money/exact.ts';
import {
  addMonthsToMonth,
  type Day,
  dateOf,
  daysIn,
  firstDay,
  monthOf,
} from '../../../core/time/day.ts';
import { formatDay, formatEuros, formatMonth, formatPercent } from '../../../core/words/format.ts';
import { say } from '../../../core/words/say.ts';
import type { LawWords, Speech } from '../language/speech.ts';
import { doubtsOf } from './lines.ts';
import { openedOf, periodsOf } from './month-opened.ts';
import { endEarly, type Part, remark, supposed } from './month-remark.ts';
import { cell, cellBetween, type Group, type MonthBar, type Section } from './section.ts';

type Mois = Figure<MoisDuPlan>;

/** Whether nothing but a TPT at one share fills the month. */
const isPlain = ({ amounts: { mois, troncons } }: Mois): boolean => {
  const [only] = troncons;
  const whole = troncons.length === 1 && only?.troncon.jours === daysIn(mois);
  return whole && !isCut(only.troncon);
};

const isCut = ({ activite }: Troncon): boolean => activite === 'arret' || activite === 'conges';

const has = ({ amounts }: Mois, activite: Troncon['activite']): boolean =>
  amounts.troncons.some(({ troncon }) => troncon.activite === activite);

/** What makes a month unlike the others; nothing where it is like them. */
function kindOf(one: Mois): 'arret' | 'conges' | 'change' | 'incomplet' | undefined {
  if (isPlain(one)) return undefined;
  const [arret, conges] = [has(one, 'arret'), has(one, 'conges')];
  if (arret && conges) return 'change';
  if (arret || conges) return arret ? 'arret' : 'conges';
  return one.amounts.troncons.length > 1 ? 'change' : 'incomplet';
}

const shareOf = ({ activite, quotite }: Troncon, { lang }: Speech, { months }: LawWords) =>
  activite === 'temps-plein' ? months.tempsPlein : formatPercent(quotite, lang);

/** A share from its day on; a stop or leave with both its ends. */
function partOf(troncon: Troncon, speech: Speech, words: LawWords): Part {
  const { debut, fin, activite } = troncon;
  if (activite !== 'arret' && activite !== 'conges')
    return { debut, part: shareOf(troncon, speech, words) };
  const days = { debut: formatDay(debut, speech.lang), fin: formatDay(fin, speech.lang) };
  return { debut, part: say(words.months[`${activite}Du`], days), dated: true };
}

/** What fills a month, each from its day on, and the days that it counts. */
function remarkOf({ amounts }: Mois, speech: Speech, words: LawWords): string {
  const { mois, troncons } = amounts;
  const [first, last] = [troncons[0]?.troncon, troncons.at(-1)?.troncon];
  if (!first || !last) return '';
  const parts = troncons.map(({ troncon }) => partOf(troncon, speech, words));
  return remark({ mois, debut: first.debut, fin: last.fin, parts }, speech, words);
}

/** The loss of the days worked part-time: a full stop is declared without one. */
const declaredLoss = ({ amounts }: Mois): Exact =>
  sum(
    amounts.troncons
      .filter(({ troncon }) => troncon.activite !== 'arret')
      .map(({ montants }) => montants.perte),
  );

function groupOf(one: Mois, on: Day, speech: Speech, words: LawWords): Group {
  const { lang } = speech;
  const { mois, salaireVerse, indemnite, indemniteBasse, total } = one.amounts;
  const shared = !isPlain(one);
  const doubtful = isStale(one.verified, on) || one.confidence !== 'high';
  return {
    title: formatMonth(mois, lang),
    remark: remarkOf(one, speech, words),
    rows: [
      {
        cells: [
          cell(salaireVerse, shared, lang),
          cell(declaredLoss(one), shared, lang),
          cellBetween(indemniteBasse, indemnite, doubtful, speech, words),
          cellBetween(plus(salaireVerse, indemniteBasse), total, doubtful, speech, words),
        ],
      },
    ],
    after: periodsOf(one, speech, words),
    opened: openedOf(one, on, speech, words),
  };
}

function barOf(one: Mois, { lang }: Speech, { months }: LawWords): MonthBar {
  const { mois, salaireVerse, indemnite, indemniteBasse, salaireRetabli } = one.amounts;
  const kind = kindOf(one);
  return {
    name: formatMonth(mois, lang),
    ...(kind && { remark: months[`bref-${kind}`] }),
    salaire: salaireVerse,
    indemnite: indemniteBasse,
    indemniteEnPlus: minus(indemnite, indemniteBasse),
    tempsPlein: salaireRetabli,
  };
}

/** Where the month shown is the first whole one: what the part of a month before it brings. */
export function beforeWhole(
  { figures: { plan = [], tptMois }, situation: { complement } }: Assessment,
  { lang }: Speech,
  { months }: LawWords,
): readonly string[] {
  const [month] = plan;
  const first = month?.amounts;
  const begun = first?.troncons[0]?.troncon.debut;
  if (!month || !first || !begun || dateOf(begun) === 1) return [];
  if (addMonthsToMonth(first.mois, 1) !== tptMois?.amounts.mois) return [];
  const added = complement ? complementDuMois(month, complement).amounts.complement : ZERO;
  const montant = formatEuros(roundToCent(plus(first.total, added)), lang);
  return [say(months.avantEntier, { jour: formatDay(begun, lang), montant })];
}

/** Where a stop or leave falls in the month of the day, which is then not the one shown: what it brings. */
export function cutMonth(
  assessment: Assessment,
  { lang }: Speech,
  { months }: LawWords,
): readonly string[] {
  const { figures, on } = assessment;
  const { plan = [] } = figures;
  const own = plan.find(({ amounts }) => amounts.mois === monthOf(on));
  const ends = own === plan.at(-1) && endEarly(assessment);
  if (!own || !(ends || own.amounts.troncons.some(({ troncon }) => isCut(troncon)))) return [];
  const { mois, salaireVerse, indemniteBasse, total } = own.amounts;
  const euros = (amount: Exact) => formatEuros(roundToCent(amount), lang);
  const [bas, haut] = [euros(plus(salaireVerse, indemniteBasse)), euros(total)];
  const montant = bas === haut ? haut : say(months.entre, { bas, haut });
  return [say(months.moisCoupe, { mois: formatMonth(mois, lang), montant })];
}

/** The TPT month by month; empty while it is not known. */
export function monthsOf(
  assessment: Assessment,
  speech: Speech,
  words: LawWords,
): readonly Section[] {
  const { lang } = speech;
  const { months } = words;
  const { figures, situation, on, trust } = assessment;
  const { plan = [] } = figures;
  const [first, last] = [plan[0], plan.at(-1)];
  if (!first || !last) return [];
  const debut = first.amounts.troncons[0]?.troncon.debut ?? firstDay(first.amounts.mois);
  const reach = { debut, last: last.amounts.mois, n: plan.length };
  const verified = formatDay(trust?.verified ?? on, lang);
  const whole = plan.filter((one) => isPlain(one) && one.amounts.indemnite.n > 0);
  const doubts = doubtsOf(whole, assessment).map((doubt) => speech.say(doubt, { jour: verified }));
  if (plan.some((one) => !isPlain(one))) doubts.push(months.douteJours);
  if (plan.some((one) => has(one, 'arret'))) doubts.push(months.douteArret);
  if (plan.some((one) => has(one, 'conges'))) doubts.push(months.douteConges);
  const declared = plan.some((one) => one.amounts.perte.n > 0);
  return [
    {
      id: 'mois',
      title: months.moisParMois,
      opens: say(months.deA, {
        debut: formatMonth(first.amounts.mois, lang),
        fin: formatMonth(last.amounts.mois, lang),
      }),
      bars: plan.map((one) => barOf(one, speech, words)),
      caption: situation.complement ? months.eurosBrutsSeuls : months.eurosBruts,
      columns: [months.salaire, months.perte, months.indemnites, months.total],
      groups: plan.map((one) => groupOf(one, on, speech, words)),
      doubts,
      sentences: [
        ...supposed(reach, assessment, speech, words),
        ...(declared
          ? [words.plan.declarationMensuelle, words.plan.versementApresAttestation]
          : []),
      ],
    },
  ];
}
