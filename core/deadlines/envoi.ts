import type { Day } from '../time/day.ts';
import type { Zone } from '../time/holidays.ts';
import type { Dated, Deadline } from './deadline.ts';
import { dueOn, noLimit } from './due.ts';

/**
 * Sending the avis to the caisse (CSS R321-2): two days for a paper form, nothing where the
 * prescriber sent it electronically.
 */
export const envoiAvis = (debut: Day, electronique: boolean, zone: Zone = 'metropole'): Dated =>
  electronique
    ? noLimit('envoi-avis-caisse', debut, zone, 'plusDeTransmission')
    : dueOn('envoi-avis-caisse', debut, zone);

/**
 * What the employer signals (CSS R133-14 II): within five jours ouvrés, or, where it is paid the IJ
 * in the employee's place, with the DSN of the month, whose day depends on its size.
 */
export const signalement = (appris: Day, subrogation: boolean, zone: Zone = 'metropole'): Dated =>
  subrogation
    ? noLimit('dsn-evenement', appris, zone, 'avecDeclarationDuMois')
    : dueOn('dsn-evenement', appris, zone);

/** Whether a second late sending costs half of the IJ, and until when it would. */
export interface Recidive {
  readonly surveillance: Deadline;
  readonly sanction: boolean;
}

/**
 * CSS D323-2: after a late sending, another within the 24 months from the prescription of that
 * stop halves the IJ between prescription and sending.
 *
 * @param prescription of the stop that was first sent late
 * @param second day of the next late sending
 */
export function recidive(
  prescription: Day,
  second: Day,
  zone: Zone = 'metropole',
): { readonly ok: true; readonly recidive: Recidive } | Extract<Dated, { ok: false }> {
  const dated = dueOn('envoi-tardif-recidive', prescription, zone);
  if (!dated.ok) return dated;
  const { due } = dated.deadline;
  const sanction = due !== null && second > prescription && second <= due;
  return { ok: true, recidive: { surveillance: dated.deadline, sanction } };
}
