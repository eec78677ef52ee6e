import type { MoisDuPlan } from '../../figures/plan/mois-du-plan.ts';
import { type Cents, cents, roundToCent } from '../../money/cents.ts';
import { approximate, type Exact } from '../../money/exact.ts';
import type { Evenement, NatureEvenement } from '../../situation/evenements.ts';
import type { Situation } from '../../situation/situation.ts';
import { addDays, type Month } from '../../time/day.ts';
import { formatHours, formatMonth, formatPercent } from '../../words/format.ts';
import type { LetterId } from '../../words/fr/papers.ts';
import type { Facts } from '../blanks.ts';

/** The amounts of a month, as a plan gives them. */
export type MonthFigures = Pick<
  MoisDuPlan,
  'mois' | 'salaireRetabli' | 'salaireVerse' | 'perte' | 'indemnite'
>;

const quotiteOf = (share: Exact | undefined) => share && formatPercent(share, 'fr');

function hoursOf({ minutesHebdo, quotite }: Situation): Facts {
  if (minutesHebdo === undefined) return {};
  return {
    heuresTempsPlein: formatHours(minutesHebdo),
    ...(quotite && { heuresTpt: formatHours(Math.round(minutesHebdo * approximate(quotite))) }),
  };
}

/** The latest of the events kept, the last written of a day: that is the one that a letter answers. */
const latest = (events: readonly Evenement[], kept: (one: Evenement) => boolean) =>
  events
    .filter(kept)
    .reduce<Evenement | undefined>((so, one) => (so && so.jour > one.jour ? so : one), undefined);

function datesOf(events: readonly Evenement[]): Facts {
  const last = (...natures: NatureEvenement[]) =>
    latest(events, ({ nature }) => natures.includes(nature));
  const recours = last('recours-cmra', 'recours-cra');
  const rejet = last('decision-commission');
  const rejected = rejet && rejet.favorable !== true && !(recours && rejet.jour < recours.jour);
  return {
    dateRefus: last('refus-employeur')?.jour,
    dateNotificationAvis: last('avis-medecin-du-travail')?.jour,
    dateRecours: recours?.jour,
    dateRejet: rejected ? rejet.jour : undefined,
    dateReprise: last('reprise')?.jour,
  };
}

/** The refusals that each letter may answer. One without its ground may be of either. */
const ANSWERED: Readonly<Partial<Record<LetterId, (one: Evenement) => boolean>>> = {
  demandeMotifs: ({ nature, favorable }) =>
    nature === 'decision-administration' && favorable !== true,
  recoursCmra: ({ nature, motif }) => nature === 'refus-caisse' && motif !== 'administratif',
  recoursCra: ({ nature, motif }) => nature === 'refus-caisse' && motif !== 'medical',
  recoursTribunal: ({ nature }) => nature === 'refus-caisse',
};

/** The decision that a letter is about: never that of another body, nor one that said yes. */
export function refusalFor(id: LetterId, { evenements }: Situation): Evenement | undefined {
  const about = ANSWERED[id];
  return about && evenements && latest(evenements, about);
}

/** What a letter can take from a situation by itself. */
export function factsOf(situation: Situation): Facts {
  const { debutTpt, finTpt, quotite, suite, evenements } = situation;
  const last = suite?.filter((step) => step.quotite.n < step.quotite.d).at(-1)?.quotite ?? quotite;
  return {
    debutTpt,
    finTpt,
    quotite: quotiteOf(quotite),
    quotiteSuite: quotiteOf(last),
    debutSuite: finTpt && addDays(finTpt, 1),
    ...hoursOf(situation),
    ...(evenements && datesOf(evenements)),
  };
}

const monthName = (mois: Month): string => formatMonth(mois, 'fr');

/** What the letter on a payment takes from the month: the loss is that of the two pays as written. */
export function factsOfMonth(month: MonthFigures, recu: Cents | undefined): Facts {
  const salaireRetabli = roundToCent(month.salaireRetabli);
  const salaireVerse = roundToCent(month.salaireVerse);
  const attendu = roundToCent(month.indemnite);
  return {
    mois: monthName(month.mois),
    salaireRetabli,
    salaireVerse,
    perte: cents(salaireRetabli - salaireVerse),
    attendu,
    ...(recu !== undefined && { ecart: cents(attendu - recu) }),
  };
}
