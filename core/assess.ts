import { combine, type Figure, unsure } from './figures/figure.ts';
import {
  type IjMaladie,
  ijMaladie,
  type PlafondsIjMaladie,
  plafondsIjMaladie,
} from './figures/ij-maladie.ts';
import { ijNet, salaireNet } from './figures/net.ts';
import { keep, keepNet, type Notice, notice } from './figures/notice.ts';
import { type PlanDeLaSituation, planDeLaSituation } from './figures/plan/calendrier.ts';
import type { MoisDuPlan } from './figures/plan/mois-du-plan.ts';
import type { PlanPendantTpt } from './figures/plan/pendant-tpt.ts';
import { plan } from './figures/plan/plan.ts';
import type { MaintienDuMoisMontants } from './figures/reste-a-vivre/maintien-du-mois.ts';
import {
  complementDuMois,
  type ResteAVivre,
  resteAVivre,
} from './figures/reste-a-vivre/reste-a-vivre.ts';
import { tptMois } from './figures/tpt-mois.ts';
import type { ArticleId } from './law/articles.ts';
import { type Confidence, isStale } from './law/series.ts';
import { type Cents, roundToCent } from './money/cents.ts';
import type { Exact } from './money/exact.ts';
import type { FiguresOfRegime, Regimes, Rulings } from './regimes/regimes.ts';
import { coherenceMaladie } from './situation/coherence-maladie.ts';
import type { Problem } from './situation/problem.ts';
import type { QuestionId } from './situation/questions.ts';
import { type Regime, regimeOf } from './situation/regime.ts';
import { jourDeReference, type Situation } from './situation/situation.ts';
import { type Day, day, firstDay, lastDay } from './time/day.ts';

export type { Notice };

export interface Figures extends FiguresOfRegime {
  readonly plafonds?: Figure<PlafondsIjMaladie>;
  /** The TPT month by month, from its start to its end, or to half a year where that is not known. */
  readonly plan?: readonly Figure<MoisDuPlan>[];
  /** What the employer adds to the month shown under an agreement, gross. */
  readonly complement?: Figure<{ readonly complement: Exact }>;
  /** What the law would have the employer add to a full stop in the month shown, with why. */
  readonly maintien?: Figure<MaintienDuMoisMontants>;
  /** The month shown, beside full time and beside a full stop, gross and net. */
  readonly resteAVivre?: Figure<ResteAVivre>;
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
  /** Whose rules answer. */
  readonly regime: Regime;
  /** What was asked for needs the rules of the regimes, which were not given. */
  readonly needs?: 'regimes';
  readonly figures: Figures;
  /** Answers that are no amounts; none where the rules of the regimes were not given. */
  readonly rulings: Rulings;
  /** What must still be answered for the month to be computed, in the order of the questions. */
  readonly missing: readonly QuestionId[];
  /** Answers that cannot be true together. Nothing is computed from them. */
  readonly problems: readonly Problem[];
  readonly warnings: readonly Notice[];
  readonly notes: readonly Notice[];
  readonly trust?: Trust;
}

const END_OF_HIGHER_RATE = day('2020-07-01');

function missingFrom({ salairesBruts, quotite, ...dates }: Situation): QuestionId[] {
  const missing: QuestionId[] = [];
  if (!salairesBruts) missing.push('salairesBruts');
  if (!quotite) missing.push('quotite');
  if (!jourDeReference(dates)) missing.push('debutArret');
  return missing;
}

type CalendrierDuTpt = PlanDeLaSituation &
  Partial<Pick<PlanPendantTpt, 'salaires' | 'sansMoisEntier'>>;

/** What is asked, and what answers it. */
interface Asked {
  readonly situation: Situation;
  readonly regimes: Regimes | undefined;
  /** What happens inside the TPT is in it where the rules of the regimes were given. */
  readonly calendrier: CalendrierDuTpt | undefined;
  readonly warnings: Notice[];
}

function figuresOf(asked: Asked): Figures {
  const { situation, regimes, calendrier, warnings } = asked;
  const reference = jourDeReference(situation);
  if (!reference) return {};
  const plafonds = keep(plafondsIjMaladie(reference), warnings);
  const { salairesBruts, salaireAutreEmploi: other } = situation;
  if (!plafonds || !salairesBruts) return plafonds ? { plafonds } : {};
  const found = keep(
    other && regimes
      ? regimes.plusieursEmplois(salairesBruts, other, reference)
      : ijMaladie(salairesBruts, reference),
    warnings,
  );
  if (!found) return { plafonds };
  const daily = situation.statut === 'salarie-agricole' ? agricole(found) : found;
  const base = paysDiffer(situation) ? unsure(daily) : daily;
  const tpt = calendrier && tptFiguresOf(asked, base, calendrier, salairesBruts[2]);
  return { plafonds, ijMaladie: daily, ...tpt };
}

/** What the employer adds to a month: under an agreement, and to a full stop under the law. */
function addedTo(
  mois: Figure<MoisDuPlan>,
  pleine: Figure<IjMaladie>,
  salaireTempsPlein: Cents,
  { situation, regimes }: Asked,
): Pick<Figures, 'complement' | 'maintien'> {
  const { complement, embauche, salaireAutreEmploi } = situation;
  const byHand = complement && { complement: complementDuMois(mois, complement) };
  const du = jourDeReference(situation);
  // The maintien of one employer has no IJ of another job to take off.
  if (!embauche || !du || !regimes || salaireAutreEmploi) return { ...byHand };
  const arret = { du, cause: 'maladie' } as const;
  const byLaw = regimes.maintien({ mois, pleine, salaireTempsPlein, embauche, arret });
  return { ...byHand, ...(byLaw.ok && { maintien: byLaw.figure }) };
}

/** The month shown and its net, the months around it, and the same month lived otherwise. */
function tptFiguresOf(
  asked: Asked,
  daily: Figure<IjMaladie>,
  calendrier: CalendrierDuTpt,
  usual: Cents,
): Figures {
  const { warnings } = asked;
  const { complement } = asked.situation;
  const { moisMontre: mois, etape, finTroisAns, finQuatreAns, salaires } = calendrier;
  const salaire = salaires?.[mois] ?? usual;
  if (lastDay(mois) > finQuatreAns) {
    warnings.push(notice('dureeDepassee', { jour: finQuatreAns }));
    return {};
  }
  if (lastDay(mois) > finTroisAns) warnings.push(notice('dureeTroisAns'));
  const months = plan(daily, { ...calendrier, salaireTempsPlein: usual });
  if (!months.ok) keep(months, warnings);
  const laidOut = months.ok ? { plan: months.mois } : {};
  const { quotite } = etape;
  if (calendrier.sansMoisEntier || quotite.n >= quotite.d) {
    warnings.push(notice('aucunMoisEntier'));
    return laidOut;
  }
  // A pay of the month alone may hold a bonus that is paid whole.
  const base = salaires?.[mois] === undefined ? daily : unsure(daily);
  const month = keep(tptMois(base, { salaireRetabli: salaire, quotite, mois }), warnings);
  if (!month) return laidOut;
  const { salaireVerse, indemnite } = month.amounts;
  const payday = firstDay(mois);
  const own = months.ok ? months.mois.find(({ amounts }) => amounts.mois === mois) : undefined;
  const added = own ? addedTo(own, daily, salaire, asked) : {};
  const { maintien } = added;
  // Beside a full stop, the pay of another job would be missing.
  const living =
    own &&
    !asked.situation.salaireAutreEmploi &&
    keepNet(resteAVivre({ mois: own, pleine: daily, complement, maintien }), warnings);
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

/** The MSA applies the same rules to employees in farming. */
const AGRICOLE: readonly ArticleId[] = ['CRPM L742-3', 'CRPM D742-3'];

const agricole = <A>(found: Figure<A>): Figure<A> => ({
  ...found,
  articles: [...found.articles, ...AGRICOLE],
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
  // A month whose own pay is known supposes nothing.
  if (
    month &&
    paysDiffer(situation) &&
    month.amounts.salaireRetabli.n === situation.salairesBruts?.[2]
  )
    notes.push(notice('salairesDifferents', { salaire: month.amounts.salaireRetabli }));
  if (daily && reference && reference < END_OF_HIGHER_RATE) notes.push(notice('arretTauxMajore'));
  if (month) notes.push(notice('brutContreBrut'));
  if (net) notes.push(notice('netEstime'));
  if (daily) notes.push(notice('centimePres'), notice('horsMayotte'));
  return notes;
}

/** Then a month of the usual pay and days would be wrong: the rules for it come with the regimes. */
const variesInside = ({ evenements, salairesDesMois, salaireAutreEmploi }: Situation) =>
  salairesDesMois ||
  salaireAutreEmploi ||
  evenements?.some(({ nature }) => /^(arret|conges|maternite)$/.test(nature));

function trustOf(figures: Figures, on: Day): Trust | undefined {
  const all = Object.values(figures)
    .flat()
    .filter((one) => one !== undefined);
  if (all.length === 0) return undefined;
  const parts = all.map((one) => ({ ...one, steps: [] }));
  const { verified, confidence } = combine(undefined, parts);
  return { verified, confidence, stale: isStale(verified, on) };
}

/**
 * The front door: what follows from a situation, as the law stands and as it is known on `on`.
 *
 * The law applied is that of the day each rule names (start of the stop, month of pay), never `on`;
 * `on` says which month is shown and how old the register's last check is. Never throws on a
 * situation whose parts are of their types: what is missing, contradictory or unknown is said.
 *
 * @param regimes from `quotite/regimes`: without them, only employees in an illness have amounts
 */
export function assess(situation: Situation, on: Day, regimes?: Regimes): Assessment {
  const problems = [...coherenceMaladie(situation), ...(regimes?.coherence(situation) ?? [])];
  const warnings: Notice[] = [];
  const regime = regimeOf(situation);
  const ours = regime === 'maladie';
  const sound = problems.length === 0;
  const other = sound ? regimes?.of(situation, on) : undefined;
  const varies = !regimes && variesInside(situation);
  const inside = (): CalendrierDuTpt | undefined =>
    other ? other.calendrier : planDeLaSituation(situation, on);
  const own =
    ours && sound && !varies
      ? figuresOf({ situation, regimes, calendrier: inside(), warnings })
      : {};
  const figures: Figures = { ...own, ...other?.figures };
  const trust = trustOf(figures, on);
  const needs = !regimes && (!ours || varies || situation.embauche !== undefined);
  return {
    situation,
    on,
    regime,
    ...(needs && { needs: 'regimes' as const }),
    figures,
    rulings: other?.rulings ?? {},
    missing: ours ? missingFrom(situation) : (other?.missing ?? []),
    problems,
    warnings: [...warnings, ...(other?.warnings ?? [])],
    notes: [...(other?.notes ?? []), ...notesOf(situation, figures)],
    ...(trust && { trust }),
  };
}
