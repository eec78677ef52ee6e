import fc from 'fast-check';
import { STATUTS } from '../../../core/situation/situation.ts';
import { addDays, day } from '../../../core/time/day.ts';
import { anySituation } from '../situation/any-situation.ts';

/** A day of the years of the law that is known, or close to them. */
export const aDay = fc.integer({ min: -2500, max: 400 }).map((n) => addDays(day('2026-11-23'), n));

/** Situations of every statut, most of them in the years of the law that is known. */
export const ofAnyStatut = fc
  .tuple(anySituation, fc.constantFrom(...STATUTS), aDay, fc.nat(900), fc.nat(4000))
  .map(([one, statut, debutArret, later, active]) => ({
    ...one,
    statut,
    ...(one.debutArret && { debutArret }),
    ...(one.debutTpt && { debutTpt: addDays(debutArret, later) }),
    ...(one.finTpt && { finTpt: addDays(debutArret, later + 200) }),
    ...(one.debutStage && { debutStage: debutArret }),
    ...(one.debutActivite && { debutActivite: addDays(debutArret, -1 - active) }),
    ...(one.suite && { suite: [] }),
  }));
