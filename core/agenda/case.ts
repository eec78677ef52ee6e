import { type CodeDuTravailleur, dueOn } from '../deadlines/due.ts';
import { byDay, type Evenement, type NatureEvenement } from '../situation/evenements.ts';
import { hasCaisse, hasEmployer, isAgricole, isAtmp, isPublic } from '../situation/regime.ts';
import type { Situation, Statut } from '../situation/situation.ts';
import type { Day } from '../time/day.ts';
import type { Zone } from '../time/holidays.ts';
import type { DeadlineId } from '../words/fr/deadlines.ts';

/** An event with its place in the situation's list. */
export interface Told extends Evenement {
  readonly index: number;
}

/** A situation as the agenda reads it: under which rules, and its events in order of day. */
export interface Case {
  readonly situation: Situation;
  readonly on: Day;
  readonly zone: Zone;
  readonly statut: Statut;
  /** The code du travail holds. */
  readonly prive: boolean;
  readonly publique: boolean;
  /** In which code the visits with the médecin du travail stand. */
  readonly code: CodeDuTravailleur;
  /** A caisse pays IJ, and what it decides can be contested. */
  readonly caisse: boolean;
  /** Those IJ follow the rules of employees: 360 in three years, the ALD, the attestation. */
  readonly ijSalarie: boolean;
  readonly atmp: boolean;
  readonly ald: boolean;
  readonly of: (...natures: readonly NatureEvenement[]) => readonly Told[];
}

export function caseOf(situation: Situation, on: Day): Case {
  const { statut = 'salarie', origine, zone = 'metropole', evenements = [] } = situation;
  const told = evenements.map((evenement, index) => ({ ...evenement, index })).sort(byDay);
  const publique = isPublic(situation);
  const prive = hasEmployer(situation) && !publique;
  return {
    situation,
    on,
    zone,
    statut,
    prive,
    publique,
    code: isAgricole(situation) ? 'rural' : 'travail',
    caisse: hasCaisse(situation),
    ijSalarie: hasEmployer(situation) && hasCaisse(situation),
    atmp: isAtmp(situation),
    ald: origine === 'ald',
    of: (...natures) => told.filter(({ nature }) => natures.includes(nature)),
  };
}

/**
 * The first of `answers` that answers an event: on its day or after, and not past the next of its
 * rivals, which it then answers.
 */
export function answerTo(
  told: Told,
  rivals: readonly Told[],
  answers: readonly Told[],
): Told | undefined {
  const next = rivals.find((one) => one.jour > told.jour);
  return answers.find(({ jour }) => jour >= told.jour && (!next || jour < next.jour));
}

/** The first day of full time again, for good: nothing is prescribed from that day on. */
export function backForGood(c: Case): Day | undefined {
  const back = c
    .of('reprise')
    .filter(({ jour }) => jour <= c.on)
    .at(-1)?.jour;
  const { debutTpt } = c.situation;
  if (!back || (debutTpt && debutTpt >= back)) return undefined;
  return c.of('prescription').some(({ jour }) => jour >= back) ? undefined : back;
}

/** Whether the TPT is over for good. */
export const tptOver = (c: Case): boolean => backForGood(c) !== undefined;

/** The day on which a limit falls, counted from a day; null where it has none or no law is known. */
export function dueDay({ zone }: Case, id: DeadlineId, from: Day): Day | null {
  const dated = dueOn(id, from, zone);
  return dated.ok ? dated.deadline.due : null;
}
