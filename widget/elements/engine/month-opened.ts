import type { Figure } from '../../../core/figures/figure.ts';
import { declaration } from '../../../core/figures/plan/declaration.ts';
import type { MoisDuPlan, TronconPaye } from '../../../core/figures/plan/mois-du-plan.ts';
import type { Activite, Periode } from '../../../core/figures/plan/periode.ts';
import { versement } from '../../../core/figures/plan/versement.ts';
import { isStale } from '../../../core/law/series.ts';
import { roundToCent } from '../../../core/money/cents.ts';
import type { Exact } from '../../../core/money/exact.ts';
import { type Day, daysIn, lastDay } from '../../../core/time/day.ts';
import { formatDay, formatEuros } from '../../../core/words/format.ts';
import { say } from '../../../core/words/say.ts';
import type { LawWords, Speech } from '../language/speech.ts';
import { listed } from './month-remark.ts';
import { onPaper } from './paper.ts';
import type { Opened, Stated } from './section.ts';

type Mois = Figure<MoisDuPlan>;

const euros = (amount: Exact, { lang }: Speech) => formatEuros(roundToCent(amount), lang);

/**
 * The periods that the employer declares apart, each with its loss; empty where there is but one, or
 * where only leave cuts the month, which one of its readings declares as a whole.
 */
export function periodsOf(one: Mois, speech: Speech, words: LawWords): string {
  const { months } = words;
  const { value, reasons } = declaration(one);
  if (value.periodes.length < 2 || !reasons.includes('periodesSeparees')) return '';
  const periods = value.periodes.map(({ debut, fin, activite, perte }) => {
    const days = { debut: formatDay(debut, speech.lang), fin: formatDay(fin, speech.lang) };
    if (activite === 'arret') return say(months.arretDu, days);
    return say(months.periode, { ...days, perte: euros(perte, speech) });
  });
  return say(months.aDeclarer, { periodes: listed(periods, words) });
}

/** The days of a period, and what fills them where it is not the TPT itself. */
function titleOf(
  { debut, fin, activite }: Periode & { readonly activite: Activite },
  { lang }: Speech,
  { months }: LawWords,
): string {
  const days = { debut: formatDay(debut, lang), fin: formatDay(fin, lang) };
  if (activite === 'arret' || activite === 'conges') {
    const said = say(months[`${activite}Du`], days);
    return said.charAt(0).toUpperCase() + said.slice(1);
  }
  return say(months.declarePeriode, days);
}

/** What the employer declares of a month: each period with its three amounts, and from when. */
function declaredOf(one: Mois, speech: Speech, words: LawWords): Stated {
  const { months, plan } = words;
  const { value, reasons } = declaration(one);
  const [first] = value.periodes;
  const whole =
    value.periodes.length === 1 && first?.jours === daysIn(value.mois) && first.activite === 'tpt';
  const periods = value.periodes.map((periode) => ({
    title: whole ? '' : titleOf(periode, speech, words),
    // A full stop has a statement of its own, which tells no loss.
    amounts:
      periode.activite === 'arret'
        ? []
        : [
            { name: months.salaireRetabli, amount: euros(periode.salaireRetabli, speech) },
            { name: months.salaireVerse, amount: euros(periode.salaireVerse, speech) },
            { name: months.perte, amount: euros(periode.perte, speech) },
          ],
  }));
  const due = say(months.auPlusTot, { jour: formatDay(value.auPlusTot, speech.lang) });
  const saidBelow = ['declarationMensuelle', 'versementApresAttestation'];
  const said = reasons.filter((word) => !saidBelow.includes(word)).map((word) => plan[word]);
  return { title: months.declare, periods, sentences: first ? [due, ...said] : said };
}

/** An amount, or the two that the readings of leave give. */
function between(least: Exact, most: Exact, speech: Speech, { months }: LawWords): string {
  const [bas, haut] = [euros(least, speech), euros(most, speech)];
  return bas === haut ? haut : say(months.entre, { bas, haut });
}

/** What the caisse should pay for a month: each period apart, then the whole, gross and net. */
function paidOf(one: Mois, on: Day, speech: Speech, words: LawWords): Stated {
  const { months } = words;
  const { troncons, indemnite, indemniteBasse } = one.amounts;
  const found = versement(one);
  const doubtful = one.confidence !== 'high' || isStale(one.verified, on);
  const amountOf = (name: string, least: Exact, most: Exact) => ({
    name,
    amount: between(least, most, speech, words),
    doubtful,
  });
  const apart = ({ troncon, montants }: TronconPaye) =>
    amountOf(titleOf(troncon, speech, words), montants.indemniteBasse, montants.indemnite);
  const net = found.ok
    ? amountOf(months.verseNet, found.figure.amounts.netBas, found.figure.amounts.net)
    : { name: months.verseNet, amount: months.nonConnu };
  const paid = troncons.filter(({ troncon }) => troncon.activite !== 'temps-plein');
  const amounts = [
    ...(paid.length > 1 ? paid.map(apart) : []),
    amountOf(months.verseBrut, indemniteBasse, indemnite),
    net,
  ];
  const from = found.ok
    ? [say(months.verseDes, { jour: formatDay(found.figure.amounts.auPlusTot, speech.lang) })]
    : [];
  return { title: months.verse, periods: [{ title: '', amounts }], sentences: from };
}

/** What a month opens on: what is declared, what should be paid, and the arithmetic of its amounts. */
export function openedOf(one: Mois, today: Day, speech: Speech, words: LawWords): Opened {
  const { months, figures } = words;
  const on = lastDay(one.amounts.mois);
  const net = versement(one);
  const levies = net.ok ? net.figure.steps : [];
  const isPaid = one.amounts.indemnite.n > 0;
  return {
    title: months.ouvrir,
    stated: [
      declaredOf(one, speech, words),
      ...(isPaid ? [paidOf(one, today, speech, words)] : []),
    ],
    steps: {
      title: months.pourquoi,
      paper: onPaper([...one.steps, ...(isPaid ? levies : [])], speech, figures, () => on),
    },
  };
}
