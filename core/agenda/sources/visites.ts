import { dueOn } from '../../deadlines/due.ts';
import { type CauseAbsence, visiteRequise } from '../../deadlines/visite-de-reprise.ts';
import { addDays, type Day, daysBetween } from '../../time/day.ts';
import type { AgendaRule } from '../../words/fr/agenda.ts';
import type { Case, Told } from '../case.ts';
import { type Found, fromEvent, fromField, tellFait, tellField } from '../start.ts';
import { stated } from '../stated.ts';

/** Days on end away from work; `fin` is the last, where it is known. */
interface Absence {
  readonly debut: Day;
  readonly fin: Day | undefined;
  readonly cause: CauseAbsence;
  readonly told?: Told;
}

function causeOf({ situation: { origine } }: Case): CauseAbsence {
  if (origine === 'accident-du-travail') return 'AT';
  return origine === 'maladie-professionnelle' ? 'MP' : 'maladie';
}

function absences(c: Case): Absence[] {
  const { debutArret, debutTpt } = c.situation;
  const cause = causeOf(c);
  const all: Absence[] = c.of('arret', 'maternite').map((told) => ({
    debut: told.jour,
    fin: told.fin,
    cause: told.nature === 'maternite' ? 'maternite' : cause,
    told,
  }));
  if (debutArret && debutArret !== debutTpt)
    all.push({ debut: debutArret, fin: debutTpt && addDays(debutTpt, -1), cause });
  return all;
}

const found = (rule: AgendaRule, trigger: Day, { told }: Absence): Found =>
  told
    ? fromEvent(rule, told, trigger)
    : fromField(rule, trigger, rule === 'visite-de-reprise' ? 'debutTpt' : 'debutArret');

/** The day of a rule counted from the start of an absence, where the absence reaches it. */
function reached(c: Case, rule: AgendaRule, absence: Absence): Found[] {
  const dated = dueOn(rule, absence.debut, c.zone, c.code);
  const day = dated.ok ? (dated.deadline.due ?? dated.deadline.opens) : null;
  const { fin } = absence;
  return !day || (fin && day > fin) ? [] : [found(rule, absence.debut, absence)];
}

/** Before the return: who can be met, and from when the visit will be compulsory. */
function before(c: Case, absence: Absence): Found[] {
  const { debut, fin, cause } = absence;
  if (cause === 'maternite' || (fin && fin < c.on)) return [];
  const met = c.of('visite-de-prereprise').some(({ jour }) => jour >= debut);
  return [
    ...reached(c, 'rendez-vous-de-liaison', absence),
    ...(met ? [] : reached(c, 'visite-de-prereprise', absence)),
    ...(cause === 'maladie' ? reached(c, 'visite-de-reprise-maladie', absence) : []),
    ...(cause === 'AT' ? reached(c, 'visite-de-reprise-accident', absence) : []),
  ];
}

/** Eight days from the return, where the absence was long enough (CT R4624-31). */
function after(c: Case, absence: Absence): Found[] {
  const { debut, fin, cause, told } = absence;
  if (!fin)
    return [
      told
        ? tellFait('visite-de-reprise', told, 'fin', 'finAbsence')
        : tellField('visite-de-reprise', 'debutTpt', 'debutTpt'),
    ];
  const reprise = addDays(fin, 1);
  const visited = c
    .of('visite-de-reprise', 'avis-medecin-du-travail')
    .some(({ jour }) => jour >= reprise);
  const jours = daysBetween(debut, reprise);
  const answer = visiteRequise({ cause, jours, reprise }, c.code);
  // A stop of farming begun before its thresholds were read may well have asked for none.
  const asked = answer.ok ? answer.visite.requise : c.code === 'travail';
  if (visited || !asked) return [];
  return [found('visite-de-reprise', reprise, absence)];
}

/** The opinion of the occupational doctor, and what it sets running. */
function avis(c: Case): Found[] {
  const opinions = c.of('avis-medecin-du-travail');
  const contested = c.of('contestation-avis');
  return opinions.flatMap((told) => [
    ...(contested.some(({ jour }) => jour >= told.jour)
      ? []
      : [stated(c, 'contestation-avis-medecin-du-travail', told)]),
    ...(told.inapte
      ? [
          fromEvent('inaptitude-reprise-du-salaire', told, told.jour, {
            supposes: ['recuLeJourMeme'],
          }),
        ]
      : []),
  ]);
}

/** Visits with the occupational doctor. */
export const visites = (c: Case): Found[] =>
  c.prive
    ? [...absences(c).flatMap((one) => [...before(c, one), ...after(c, one)]), ...avis(c)]
    : [];
