import type { Cents } from '../../money/cents.ts';
import type { Evenement } from '../../situation/evenements.ts';
import type { Situation } from '../../situation/situation.ts';
import { addDays, type Day, type Month } from '../../time/day.ts';
import { type PlanDeLaSituation, planDeLaSituation } from './calendrier.ts';
import type { Periode } from './periode.ts';

/** The calendar of a situation with what happens inside its TPT. */
export interface PlanPendantTpt extends PlanDeLaSituation {
  readonly arrets: readonly Periode[];
  readonly conges: readonly Periode[];
  /** Full-time pays of the months that have their own. */
  readonly salaires: Readonly<Partial<Record<Month, Cents>>>;
}

export interface PendantTpt {
  /** Undefined as that of the situation is, and where a stop without a last day leaves no day. */
  readonly calendrier: PlanPendantTpt | undefined;
  /** First day of the stop without a last day, from which nothing is counted. */
  readonly arretSansFin?: Day;
  /** First day of the leave without a last day, which is not counted. */
  readonly congesSansFin?: Day;
}

/** The events of a nature that begin inside a plan, soonest first. One that began before is over for it. */
function within(
  { evenements = [] }: Situation,
  nature: 'arret' | 'conges',
  { etapes, fin }: PlanDeLaSituation,
): readonly Evenement[] {
  const debut = etapes[0]?.debut ?? fin;
  return evenements
    .filter((one) => one.nature === nature && debut <= one.jour && one.jour <= fin)
    .sort((a, b) => Number(a.jour > b.jour) - Number(a.jour < b.jour));
}

const closed = (events: readonly Evenement[]): readonly Periode[] =>
  events.flatMap(({ jour, fin }) => (fin ? [{ debut: jour, fin }] : []));

const open = (events: readonly Evenement[]): Day | undefined =>
  events.find(({ fin }) => !fin)?.jour;

/**
 * Full stops, paid leave and pays of given months, laid on the calendar of a TPT. A stop whose last
 * day is not known ends the count on its eve, rather than guess how long it lasts; leave without one
 * is left out, since the pay goes on and only one of its two readings is lost.
 */
export function pendantTpt(situation: Situation, on: Day): PendantTpt {
  const whole = planDeLaSituation(situation, on);
  const arretSansFin = whole && open(within(situation, 'arret', whole));
  const cut = arretSansFin && planDeLaSituation(endingBefore(situation, arretSansFin), on);
  const calendrier = cut ?? whole;
  if (!calendrier) return { calendrier };
  const conges = within(situation, 'conges', calendrier);
  const congesSansFin = open(conges);
  const said = {
    ...(arretSansFin && { arretSansFin }),
    ...(congesSansFin && { congesSansFin }),
  };
  const first = calendrier.etapes[0]?.debut;
  if (cut && first && first > cut.fin) return { calendrier: undefined, ...said };
  const salaires = Object.fromEntries(
    (situation.salairesDesMois ?? []).map(({ mois, salaire }) => [mois, salaire]),
  );
  const arrets = closed(within(situation, 'arret', calendrier));
  return { calendrier: { ...calendrier, arrets, conges: closed(conges), salaires }, ...said };
}

const endingBefore = (situation: Situation, day: Day): Situation => ({
  ...situation,
  finTpt: addDays(day, -1),
});
