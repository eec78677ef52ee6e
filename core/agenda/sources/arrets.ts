import { addDays, type Day } from '../../time/day.ts';
import type { AgendaRule } from '../../words/fr/agenda.ts';
import { type Case, dueDay, type Told, tptOver } from '../case.ts';
import { type Found, fromEvent, fromField, tellFait, tellField } from '../start.ts';

/** What had to be sent at once is not worth a reproach a month later. */
const JOURS_DE_RAPPEL = 30;

function envoi({ ijSalarie, statut }: Case): AgendaRule {
  if (ijSalarie) return 'envoi-avis-caisse';
  return statut === 'chef-exploitation' ? 'exploitant-avis-arret' : 'independant-avis-arret';
}

/** Sending the form, and telling the employer (CSS R321-2, CRPM D732-2-7, CT L1226-1). */
function envois(c: Case): Found[] {
  // The two days of farmers are those of an illness: for their accidents no text was found.
  if (c.statut === 'chef-exploitation' && c.atmp) return [];
  const { debutArret } = c.situation;
  const until = (day: Day) => ({ until: addDays(day, JOURS_DE_RAPPEL) });
  const sent = c
    .of('arret', 'prescription')
    .filter(({ papier }) => papier !== false)
    .map((told) => fromEvent(envoi(c), told, told.jour, until(told.jour)));
  const away = c
    .of('arret')
    .map((told) => fromEvent('information-employeur', told, told.jour, until(told.jour)));
  return [
    ...(debutArret ? [fromField(envoi(c), debutArret, 'debutArret', until(debutArret))] : []),
    ...sent,
    ...(c.prive && debutArret
      ? [fromField('information-employeur', debutArret, 'debutArret', until(debutArret))]
      : []),
    ...(c.prive ? away : []),
  ];
}

/** One prescription longer than the caps of September 2026 allow without a reason on the form. */
function tropLongue(c: Case, told: Told, fin: Day, first: boolean): Found[] {
  const rule = first ? 'prescription-initiale' : 'prolongation';
  const last = dueDay(c, rule, told.jour);
  return last && fin > last ? [fromEvent(rule, told)] : [];
}

/** The end of what is prescribed, and its renewal without a day missing. */
function renouvellement(c: Case): Found[] {
  const { debutTpt, finTpt } = c.situation;
  if (tptOver(c)) return [];
  const prescriptions = c.of('prescription');
  const last = prescriptions.at(-1);
  if (last) {
    if (!last.fin) return [tellFait('conseil-renouvellement', last, 'fin', 'finPrescription')];
    return [
      fromEvent('conseil-renouvellement', last, last.fin),
      fromEvent('continuite-prescriptions', last, last.fin),
      ...tropLongue(c, last, last.fin, prescriptions.length === 1),
    ];
  }
  if (finTpt) {
    return [
      fromField('conseil-renouvellement', finTpt, 'finTpt'),
      fromField('continuite-prescriptions', finTpt, 'finTpt'),
    ];
  }
  return debutTpt ? [tellField('conseil-renouvellement', 'finTpt', 'finTpt')] : [];
}

/**
 * Back to full time before the end of what was prescribed, TPT or full stop (CSS L323-6 5°). Farmers in
 * an illness have two days (CRPM D732-2-7).
 */
function repriseAnticipee(c: Case): Found[] {
  const { finTpt } = c.situation;
  const farmer = c.statut === 'chef-exploitation' && !c.atmp;
  const rule = farmer ? 'exploitant-reprise-anticipee' : 'reprise-anticipee';
  const prescribed = c.of('arret', 'prescription');
  return c
    .of('reprise')
    .filter(
      ({ jour }) =>
        (finTpt && jour <= finTpt) ||
        prescribed.some((one) => one.jour < jour && one.fin && jour <= one.fin),
    )
    .map((told) => fromEvent(rule, told));
}

/** Sending, following and ending what is prescribed, where a caisse pays. */
export const arrets = (c: Case): Found[] =>
  c.caisse ? [...envois(c), ...renouvellement(c), ...repriseAnticipee(c)] : [];
