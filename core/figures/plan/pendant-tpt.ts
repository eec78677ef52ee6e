import type { Cents } from '../../money/cents.ts';
import { byDay, type Evenement } from '../../situation/evenements.ts';
import type { Situation } from '../../situation/situation.ts';
import {
  addDays,
  addMonthsToMonth,
  type Day,
  firstDay,
  lastDay,
  type Month,
} from '../../time/day.ts';
import { firstWholeMonth, type PlanDeLaSituation, planDeLaSituation } from './calendrier.ts';
import type { Periode } from './periode.ts';
import { jusquALaReprise } from './reprise.ts';

/** The calendar of a situation with what happens inside its TPT. */
export interface PlanPendantTpt extends PlanDeLaSituation {
  readonly arrets: readonly Periode[];
  readonly conges: readonly Periode[];
  /** Full-time pays of the months that have their own. */
  readonly salaires: Readonly<Partial<Record<Month, Cents>>>;
  /** Stops and leave cut every month of it: none can be shown as a whole month of TPT. */
  readonly sansMoisEntier?: true;
}

export interface PendantTpt {
  /** Undefined as that of the situation is, and where a stop without a last day leaves no day. */
  readonly calendrier: PlanPendantTpt | undefined;
  /** First day of the stop without a last day, from which nothing is counted. */
  readonly arretSansFin?: Day;
  /** First day of the maternity leave from which nothing is counted, where it comes first. */
  readonly maternite?: Day;
  /** First day of the leave without a last day, which is not counted. */
  readonly congesSansFin?: Day;
}

const told = ({ evenements = [] }: Situation, nature: Evenement['nature']): readonly Evenement[] =>
  evenements.filter((one) => one.nature === nature).sort(byDay);

/** The events of a nature that reach into a plan. One without a last day that began before is over for it. */
function within(
  situation: Situation,
  nature: 'arret' | 'conges' | 'maternite',
  { etapes, fin }: PlanDeLaSituation,
): readonly Evenement[] {
  const debut = etapes[0]?.debut ?? fin;
  return told(situation, nature).filter((one) => (one.fin ?? one.jour) >= debut && one.jour <= fin);
}

const closed = (events: readonly Evenement[], { etapes }: PlanDeLaSituation): readonly Periode[] =>
  events.flatMap(({ jour, fin }) => {
    const first = etapes[0]?.debut ?? jour;
    return fin ? [{ debut: jour < first ? first : jour, fin }] : [];
  });

const open = (events: readonly Evenement[]): Day | undefined =>
  events.find(({ fin }) => !fin)?.jour;

/** The first day from which nothing is counted, and what begins on it. */
function sansSuite(situation: Situation, calendrier: PlanDeLaSituation) {
  const stop = open(within(situation, 'arret', calendrier));
  const leave = within(situation, 'maternite', calendrier)[0]?.jour;
  if (leave && (!stop || leave < stop)) return { word: 'maternite', jour: leave } as const;
  return stop && ({ word: 'arretSansFin', jour: stop } as const);
}

const endingBefore = (situation: Situation, day: Day): Situation => ({
  ...situation,
  finTpt: addDays(day, -1),
});

/**
 * Where the first day of the TPT is not told, the stops told are still those before it: it is taken to
 * begin after the last of them.
 */
function asLived(situation: Situation): Situation {
  if (situation.debutTpt) return jusquALaReprise(situation);
  const evenements = situation.evenements?.filter(({ nature }) => nature !== 'arret') ?? [];
  const last = told(situation, 'arret')
    .flatMap(({ fin }) => fin ?? [])
    .at(-1);
  const begins = last && { debutTpt: firstDay(firstWholeMonth(addDays(last, 1))) };
  return { ...situation, ...begins, evenements };
}

/** The month to show: the wanted one where the TPT alone fills it, else the nearest before, else after. */
function uncut(calendrier: PlanDeLaSituation, cuts: readonly Periode[]): Month | undefined {
  const { etapes, fin, moisMontre } = calendrier;
  const debut = etapes[0]?.debut ?? fin;
  const whole = (mois: Month): boolean =>
    firstDay(mois) >= debut &&
    lastDay(mois) <= fin &&
    !cuts.some((one) => one.debut <= lastDay(mois) && one.fin >= firstDay(mois));
  for (let mois = moisMontre; lastDay(mois) >= debut; mois = addMonthsToMonth(mois, -1))
    if (whole(mois)) return mois;
  for (let mois = moisMontre; firstDay(mois) <= fin; mois = addMonthsToMonth(mois, 1))
    if (whole(mois)) return mois;
  return undefined;
}

/**
 * Full stops, paid leave and pays of given months, laid on the calendar of a TPT. A stop whose last
 * day is not known ends the count on its eve, rather than guess how long it lasts; leave without one
 * is left out, since the pay goes on and only one of its two readings is lost. A maternity leave ends it
 * too, whatever its last day: it is not paid together with an illness (CSS L331-3), and nothing that was
 * read says whether the TPT goes on after it.
 */
export function pendantTpt(given: Situation, on: Day): PendantTpt {
  const situation = asLived(given);
  const whole = planDeLaSituation(situation, on);
  const ends = whole && sansSuite(situation, whole);
  const cut = ends && planDeLaSituation(endingBefore(situation, ends.jour), on);
  const calendrier = cut ?? whole;
  if (!calendrier) return { calendrier };
  const leave = within(situation, 'conges', calendrier);
  const congesSansFin = open(leave);
  const said = {
    ...(ends && { [ends.word]: ends.jour }),
    ...(congesSansFin && { congesSansFin }),
  };
  const first = calendrier.etapes[0]?.debut;
  if (cut && first && first > cut.fin) return { calendrier: undefined, ...said };
  const salaires = Object.fromEntries(
    (situation.salairesDesMois ?? []).map(({ mois, salaire }) => [mois, salaire]),
  );
  const arrets = closed(within(situation, 'arret', calendrier), calendrier);
  const conges = closed(leave, calendrier);
  const lived =
    cut || arrets.length + conges.length > 0 ? shown(calendrier, [...arrets, ...conges]) : {};
  return { calendrier: { ...calendrier, ...lived, arrets, conges, salaires }, ...said };
}

/** The month to show and the share worked in it, or that there is none. */
function shown(
  calendrier: PlanDeLaSituation,
  cuts: readonly Periode[],
): Partial<Pick<PlanPendantTpt, 'moisMontre' | 'etape' | 'sansMoisEntier'>> {
  const moisMontre = uncut(calendrier, cuts);
  if (!moisMontre) return { sansMoisEntier: true };
  const etape = calendrier.etapes.filter(({ debut }) => debut <= firstDay(moisMontre)).at(-1);
  return { moisMontre, ...(etape && { etape }) };
}
