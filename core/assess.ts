import { type Figure, type Outcome, weaker } from './figures/figure.ts';
import {
  type IjMaladie,
  ijMaladie,
  type PlafondsIjMaladie,
  plafondsIjMaladie,
} from './figures/ij-maladie.ts';
import { ijNet, type Net, salaireNet } from './figures/net.ts';
import { type PlanDeLaSituation, planDeLaSituation } from './figures/plan/calendrier.ts';
import type { MoisDuPlan } from './figures/plan/mois-du-plan.ts';
import { plan } from './figures/plan/plan.ts';
import {
  type MaintienDuMoisMontants,
  maintienDuMois,
} from './figures/reste-a-vivre/maintien-du-mois.ts';
import {
  complementDuMois,
  type ResteAVivre,
  resteAVivre,
} from './figures/reste-a-vivre/reste-a-vivre.ts';
import { type TptMois, tptMois } from './figures/tpt-mois.ts';
import { type Confidence, isStale, type OutsideLaw } from './law/series.ts';
import { roundToCent } from './money/cents.ts';
import type { Exact } from './money/exact.ts';
import { coherence, type Problem } from './situation/coherence.ts';
import { isSalarie, type QuestionId } from './situation/questions.ts';
import { jourDeReference, type Situation } from './situation/situation.ts';
import { type Day, day, firstDay, lastDay } from './time/day.ts';
import type { AssessWord } from './words/fr/assess.ts';

/** A sentence to show, with what fills its blanks: days as they are, amounts in exact cents. */
export interface Notice {
  readonly word: AssessWord;
  readonly params: Readonly<Record<string, Day | Exact>>;
}

export interface Figures {
  readonly plafonds?: Figure<PlafondsIjMaladie>;
  readonly ijMaladie?: Figure<IjMaladie>;
  readonly tptMois?: Figure<TptMois>;
  /** The TPT month by month, from its start to its end, or to half a year where that is not known. */
  readonly plan?: readonly Figure<MoisDuPlan>[];
  /** What the employer adds to the month shown under an agreement, gross. */
  readonly complement?: Figure<{ readonly complement: Exact }>;
  /** What the law would have the employer add to a full stop in the month shown, with why. */
  readonly maintien?: Figure<MaintienDuMoisMontants>;
  /** The month shown, beside full time and beside a full stop, gross and net. */
  readonly resteAVivre?: Figure<ResteAVivre>;
  readonly salaireNet?: Figure<Net>;
  readonly ijNette?: Figure<Net>;
}

/** How far the figures shown can be relied on, on the day they are shown. */
export interface Trust {
  /** The oldest check among all that the figures stand on. */
  readonly verified: Day;
  readonly confidence: Confidence;
  /** From some day on, every figure says "vérifié le …, à confirmer". */
  readonly stale: boolean;
}

export interface Assessment {
  readonly situation: Situation;
  readonly on: Day;
  readonly figures: Figures;
  /** What must still be answered for the month to be computed, in the order of the questions. */
  readonly missing: readonly QuestionId[];
  /** Answers that cannot be true together. Nothing is computed from them. */
  readonly problems: readonly Problem[];
  readonly warnings: readonly Notice[];
  readonly notes: readonly Notice[];
  readonly trust?: Trust;
}

const END_OF_HIGHER_RATE = day('2020-07-01');

const notice = (word: AssessWord, params: Notice['params'] = {}): Notice => ({ word, params });

function missingFrom({ salairesBruts, quotite, ...dates }: Situation): QuestionId[] {
  const missing: QuestionId[] = [];
  if (!salairesBruts) missing.push('salairesBruts');
  if (!quotite) missing.push('quotite');
  if (!jourDeReference(dates)) missing.push('debutArret');
  return missing;
}

const outsideNotice = ({ reason, limit }: OutsideLaw): Notice =>
  notice(reason === 'before' ? 'horsLoiAvant' : 'horsLoiApres', { jour: limit });

/** Keeps the figure of an outcome, or the sentence that says which law is missing. */
function keep<A>(outcome: Outcome<A>, warnings: Notice[]): Figure<A> | undefined {
  if (outcome.ok) return outcome.figure;
  const said = outsideNotice(outcome.outside);
  if (!warnings.some((one) => one.word === said.word && one.params.jour === said.params.jour))
    warnings.push(said);
  return undefined;
}

/** The gross amounts stand without their net: what is missing is said as that, once. */
function keepNet<A>(outcome: Outcome<A>, warnings: Notice[]): Figure<A> | undefined {
  if (outcome.ok) return outcome.figure;
  if (!warnings.some(({ word }) => word === 'netInconnu')) warnings.push(notice('netInconnu'));
  return undefined;
}

function figuresOf(situation: Situation, on: Day, warnings: Notice[]): Figures {
  const reference = jourDeReference(situation);
  if (!reference) return {};
  const plafonds = keep(plafondsIjMaladie(reference), warnings);
  const { salairesBruts } = situation;
  if (!plafonds || !salairesBruts) return plafonds ? { plafonds } : {};
  const daily = keep(ijMaladie(salairesBruts, reference), warnings);
  if (!daily) return { plafonds };
  const calendrier = planDeLaSituation(situation, on);
  const known = { plafonds, ijMaladie: daily };
  const base = paysDiffer(situation) ? unsure(daily) : daily;
  return calendrier
    ? { ...known, ...tptFiguresOf(base, calendrier, { ...situation, salairesBruts }, warnings) }
    : known;
}

/** What the employer adds to a month: under an agreement, and to a full stop under the law. */
function addedTo(
  mois: Figure<MoisDuPlan>,
  pleine: Figure<IjMaladie>,
  { salairesBruts, complement, embauche, ...dates }: Situation,
): Pick<Figures, 'complement' | 'maintien'> {
  const byHand = complement && complementDuMois(mois, complement);
  const du = jourDeReference(dates);
  const salaireTempsPlein = salairesBruts?.[2];
  if (!embauche || !du || salaireTempsPlein === undefined)
    return byHand ? { complement: byHand } : {};
  const arret = { du, cause: 'maladie' } as const;
  const byLaw = maintienDuMois({ mois, pleine, salaireTempsPlein, embauche, arret });
  return { ...(byHand && { complement: byHand }), ...(byLaw.ok && { maintien: byLaw.figure }) };
}

/** The month shown and its net, the months around it, and the same month lived otherwise. */
function tptFiguresOf(
  daily: Figure<IjMaladie>,
  calendrier: PlanDeLaSituation,
  situation: Situation & Required<Pick<Situation, 'salairesBruts'>>,
  warnings: Notice[],
): Figures {
  const [, , salaire] = situation.salairesBruts;
  const { moisMontre: mois, etape, finTroisAns, finQuatreAns } = calendrier;
  if (lastDay(mois) > finQuatreAns) {
    warnings.push(notice('dureeDepassee', { jour: finQuatreAns }));
    return {};
  }
  if (lastDay(mois) > finTroisAns) warnings.push(notice('dureeTroisAns'));
  const months = plan(daily, { ...calendrier, salaireTempsPlein: salaire });
  if (!months.ok) keep(months, warnings);
  const laidOut = months.ok ? { plan: months.mois } : {};
  const { quotite } = etape;
  if (quotite.n >= quotite.d) {
    warnings.push(notice('aucunMoisEntier'));
    return laidOut;
  }
  const month = keep(tptMois(daily, { salaireRetabli: salaire, quotite, mois }), warnings);
  if (!month) return laidOut;
  const { salaireVerse, indemnite } = month.amounts;
  const payday = firstDay(mois);
  const own = months.ok ? months.mois.find(({ amounts }) => amounts.mois === mois) : undefined;
  const added = own ? addedTo(own, daily, situation) : {};
  const { complement } = situation;
  const { maintien } = added;
  const living =
    own && keepNet(resteAVivre({ mois: own, pleine: daily, complement, maintien }), warnings);
  const pay = keepNet(salaireNet(roundToCent(salaireVerse), payday), warnings);
  const allowance = keepNet(ijNet(indemnite, payday), warnings);
  return {
    ...laidOut,
    tptMois: month,
    ...added,
    ...(living && { resteAVivre: living }),
    ...(pay && { salaireNet: pay }),
    ...(allowance && { ijNette: allowance }),
  };
}

/** What stands on this figure is to be confirmed, though it is sure by itself. */
const unsure = <A>(figure: Figure<A>): Figure<A> => ({
  ...figure,
  confidence: weaker(figure.confidence, 'medium'),
});

/** Then the full pay of the month is a guess: the most recent of the three. */
const paysDiffer = ({ salairesBruts }: Situation): boolean => new Set(salairesBruts).size > 1;

function notesOf(
  situation: Situation,
  { ijMaladie: daily, tptMois: month, salaireNet: net }: Figures,
): Notice[] {
  const notes: Notice[] = [];
  const { debutArret } = situation;
  const reference = jourDeReference(situation);
  if (daily?.amounts.plafonne)
    notes.push(notice('plafonne', { plafond: daily.amounts.plafondMensuel }));
  if (daily && !debutArret) notes.push(notice('sansArret'));
  if (month && paysDiffer(situation))
    notes.push(notice('salairesDifferents', { salaire: month.amounts.salaireRetabli }));
  if (daily && reference && reference < END_OF_HIGHER_RATE) notes.push(notice('arretTauxMajore'));
  if (month) notes.push(notice('brutContreBrut'));
  if (net) notes.push(notice('netEstime'));
  if (daily) notes.push(notice('centimePres'), notice('horsMayotte'));
  return notes;
}

function trustOf(figures: Figures, on: Day): Trust | undefined {
  const all = Object.values(figures)
    .flat()
    .filter((one) => one !== undefined);
  const [first] = all;
  if (!first) return undefined;
  const verified = all.reduce((so, one) => (one.verified < so ? one.verified : so), first.verified);
  const confidence = all.reduce<Confidence>((so, one) => weaker(so, one.confidence), 'high');
  return { verified, confidence, stale: isStale(verified, on) };
}

/**
 * The front door: what follows from a situation, as the law stands and as it is known on `on`.
 *
 * The law applied is that of the day each rule names (start of the stop, month of pay), never `on`;
 * `on` says which month is shown and how old the register's last check is. Never throws on a
 * situation whose parts are of their types: what is missing, contradictory or unknown is said.
 */
export function assess(situation: Situation, on: Day): Assessment {
  const problems = coherence(situation);
  const warnings: Notice[] = [];
  const computable = isSalarie(situation);
  const illness =
    situation.origine === undefined ||
    situation.origine === 'maladie' ||
    situation.origine === 'ald';
  if (!computable) warnings.push(notice('statutNonCalcule'));
  else if (!illness) warnings.push(notice('origineNonCalculee'));
  const figures =
    problems.length === 0 && computable && illness ? figuresOf(situation, on, warnings) : {};
  const trust = trustOf(figures, on);
  return {
    situation,
    on,
    figures,
    missing: computable && illness ? missingFrom(situation) : [],
    problems,
    warnings,
    notes: notesOf(situation, figures),
    ...(trust && { trust }),
  };
}
