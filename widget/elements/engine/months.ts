import type { Assessment } from '../../../core/assess.ts';
import type { Figure } from '../../../core/figures/figure.ts';
import { declaration } from '../../../core/figures/plan/declaration.ts';
import type { MoisDuPlan } from '../../../core/figures/plan/mois-du-plan.ts';
import type { Troncon } from '../../../core/figures/plan/periode.ts';
import { complementDuMois } from '../../../core/figures/reste-a-vivre/reste-a-vivre.ts';
import { isStale } from '../../../core/law/series.ts';
import { roundToCent } from '../../../core/money/cents.ts';
import { type Exact, plus, ZERO } from '../../../core/money/exact.ts';
import { addMonthsToMonth, dateOf, daysIn, firstDay, lastDay } from '../../../core/time/day.ts';
import { formatDay, formatEuros, formatMonth, formatPercent } from '../../../core/words/format.ts';
import { say } from '../../../core/words/say.ts';
import type { LawWords, Speech } from '../language/speech.ts';
import { doubtsOf } from './lines.ts';
import { listed, remark, supposed } from './month-remark.ts';
import { onPaper } from './paper.ts';
import { cell, type Group, type MonthBar, type Opened, type Section } from './section.ts';

type Mois = Figure<MoisDuPlan>;
type Kind = 'entier' | 'incomplet' | 'change';

function kindOf({ amounts: { mois, troncons } }: Mois): Kind {
  if (troncons.length > 1) return 'change';
  const [only] = troncons;
  return only && only.troncon.jours < daysIn(mois) ? 'incomplet' : 'entier';
}

const shareOf = ({ activite, quotite }: Troncon, { lang }: Speech, { months }: LawWords) =>
  activite === 'temps-plein' ? months.tempsPlein : formatPercent(quotite, lang);

/** The shares worked in a month, each from its day on, and the days that it counts. */
function remarkOf({ amounts }: Mois, speech: Speech, words: LawWords): string {
  const { mois, troncons } = amounts;
  const [first, last] = [troncons[0]?.troncon, troncons.at(-1)?.troncon];
  if (!first || !last) return '';
  const jours = troncons.reduce((so, { troncon }) => so + troncon.jours, 0);
  const parts = troncons.map(({ troncon }) => ({
    debut: troncon.debut,
    part: shareOf(troncon, speech, words),
  }));
  return remark({ mois, debut: first.debut, fin: last.fin, jours, parts }, speech, words);
}

/** The periods that the employer declares apart, each with its loss; empty where there is but one. */
function periodsOf(one: Mois, { lang }: Speech, words: LawWords): string {
  const { months } = words;
  const periods = declaration(one).value.periodes.map(({ debut, fin, perte }) =>
    say(months.periode, {
      debut: formatDay(debut, lang),
      fin: formatDay(fin, lang),
      perte: formatEuros(roundToCent(perte), lang),
    }),
  );
  if (periods.length < 2) return '';
  return say(months.aDeclarer, { periodes: listed(periods, words) });
}

/** What the employer declares of a month: each period with its three amounts, and from when. */
function declaredOf(
  one: Mois,
  { lang }: Speech,
  { months, plan }: LawWords,
): NonNullable<Opened['declared']> {
  const { value, reasons } = declaration(one);
  const euros = (amount: Exact) => formatEuros(roundToCent(amount), lang);
  const [first] = value.periodes;
  const whole = value.periodes.length === 1 && first?.jours === daysIn(value.mois);
  const periods = value.periodes.map(({ debut, fin, salaireRetabli, salaireVerse, perte }) => ({
    title: whole
      ? ''
      : say(months.declarePeriode, { debut: formatDay(debut, lang), fin: formatDay(fin, lang) }),
    amounts: [
      { name: months.salaireRetabli, amount: euros(salaireRetabli) },
      { name: months.salaireVerse, amount: euros(salaireVerse) },
      { name: months.perte, amount: euros(perte) },
    ],
  }));
  const due = say(months.auPlusTot, { jour: formatDay(value.auPlusTot, lang) });
  const saidBelow = ['declarationMensuelle', 'versementApresAttestation'];
  const said = reasons.filter((word) => !saidBelow.includes(word)).map((word) => plan[word]);
  return { title: months.declare, periods, sentences: first ? [due, ...said] : said };
}

/** What a month opens on: what is declared, and the arithmetic of its amounts. */
function openedOf(one: Mois, speech: Speech, words: LawWords): Opened {
  const { months, figures } = words;
  const on = lastDay(one.amounts.mois);
  return {
    title: months.ouvrir,
    declared: declaredOf(one, speech, words),
    steps: { title: months.pourquoi, paper: onPaper(one.steps, speech, figures, () => on) },
  };
}

function groupOf(one: Mois, stale: boolean, speech: Speech, words: LawWords): Group {
  const { lang } = speech;
  const { mois, salaireVerse, perte, indemnite, total } = one.amounts;
  const kind = kindOf(one);
  const shared = kind !== 'entier';
  const doubtful = stale || one.confidence !== 'high';
  return {
    title: formatMonth(mois, lang),
    remark: remarkOf(one, speech, words),
    rows: [
      {
        cells: [
          cell(salaireVerse, shared, lang),
          cell(perte, shared, lang),
          cell(indemnite, doubtful, lang),
          cell(total, doubtful, lang),
        ],
      },
    ],
    after: periodsOf(one, speech, words),
    opened: openedOf(one, speech, words),
  };
}

function barOf(one: Mois, { lang }: Speech, { months }: LawWords): MonthBar {
  const { mois, salaireVerse, indemnite, salaireRetabli } = one.amounts;
  const kind = kindOf(one);
  return {
    name: formatMonth(mois, lang),
    ...(kind !== 'entier' && { remark: months[`bref-${kind}`] }),
    salaire: salaireVerse,
    indemnite,
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
  const whole = plan.filter((one) => kindOf(one) === 'entier' && one.amounts.indemnite.n > 0);
  const verified = formatDay(trust?.verified ?? on, lang);
  const doubts = doubtsOf(whole, assessment).map((doubt) => speech.say(doubt, { jour: verified }));
  if (plan.some((one) => kindOf(one) !== 'entier')) doubts.push(months.douteJours);
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
      groups: plan.map((one) => groupOf(one, isStale(one.verified, on), speech, words)),
      doubts,
      sentences: [
        ...supposed(reach, situation, speech, words),
        ...(declared
          ? [words.plan.declarationMensuelle, words.plan.versementApresAttestation]
          : []),
      ],
    },
  ];
}
