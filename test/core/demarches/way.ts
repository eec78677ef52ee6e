import { demarches } from '../../../core/demarches/demarches.ts';
import type { Etape, Voie } from '../../../core/demarches/etape.ts';
import type { Situation } from '../../../core/situation/situation.ts';
import { type Day, day } from '../../../core/time/day.ts';
import type { ActeurDemarche, EtapeId, VoieId } from '../../../core/words/fr/demarches.ts';

export const TODAY = day('2026-11-23');
export const ACTORS: readonly ActeurDemarche[] = ['salarie', 'employeur', 'conseil'];

export function way(
  id: VoieId,
  situation: Situation,
  actor: ActeurDemarche = 'salarie',
  on: Day = TODAY,
): Voie {
  const found = demarches(situation, actor, on).find((one) => one.id === id);
  if (!found) throw new Error(`no way ${id}`);
  return found;
}

export const steps = (
  id: VoieId,
  situation: Situation,
  actor?: ActeurDemarche,
): readonly EtapeId[] => way(id, situation, actor).etapes.map(({ quoi }) => quoi);

/** All the steps of a way, by who does them. */
export const byActor = (id: VoieId, situation: Situation) => {
  const { etapes } = way(id, situation, 'conseil');
  const of = (actor: ActeurDemarche) =>
    etapes.filter(({ qui }) => qui === actor).map(({ quoi }) => quoi);
  return { salarie: of('salarie'), employeur: of('employeur'), conseil: of('conseil') };
};

export function step(id: VoieId, quoi: EtapeId, situation: Situation, on: Day = TODAY): Etape {
  const found = way(id, situation, 'conseil', on).etapes.find((one) => one.quoi === quoi);
  if (!found) throw new Error(`no step ${quoi}`);
  return found;
}

/** The day that a step is filed under, or the words where none is known. */
export function when(id: VoieId, quoi: EtapeId, situation: Situation, on: Day = TODAY) {
  const { quand } = step(id, quoi, situation, on);
  return quand.kind === 'mot' ? quand.word : quand.entry.day;
}

/** The ways where a case is on a day. */
export const current = (situation: Situation, on: Day = TODAY): readonly VoieId[] =>
  demarches(situation, 'conseil', on)
    .filter(({ enCours }) => enCours)
    .map(({ id }) => id);
