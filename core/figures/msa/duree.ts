import { dureeTptAldAmexa, dureeTptAmexa, dureeTptAtexa } from '../../law/msa.ts';
import type { Day } from '../../time/day.ts';
import type { MsaWord } from '../../words/fr/msa.ts';
import { readAll } from '../figure.ts';
import { type Ruled, ruling } from '../ruling.ts';
import type { AssuranceExploitant } from './ij-exploitant.ts';

export interface DureeExploitantInput {
  readonly assurance: AssuranceExploitant;
  readonly ald: boolean;
  /** ATEXA: the TPT follows a relapse. Days taken before it do not count. */
  readonly rechute: boolean;
  /** Days of IJ in TPT already paid within the window that counts. */
  readonly joursTptPris: number;
}

/** Days of IJ in TPT. */
export interface DureeExploitant {
  readonly max: number;
  readonly restants: number;
}

/**
 * Days of IJ in TPT, at most and left. AMEXA: 90, on top of the 360 of full stop, or 270 in ALD over
 * three years and one more (CRPM D732-2-4 II). ATEXA: 270 over three years and one more, anew after a
 * relapse (CRPM D752-22). Refuses days before 2018.
 */
export function dureeTptExploitant(
  { assurance, ald, rechute, joursTptPris }: DureeExploitantInput,
  on: Day,
): Ruled<DureeExploitant, MsaWord> {
  const amexa = assurance === 'AMEXA';
  const series = amexa ? (ald ? dureeTptAldAmexa : dureeTptAmexa) : dureeTptAtexa;
  const law = readAll({ duree: [series, on] });
  if (!law.ok) return law;
  const max = law.read.duree.row.value;
  const taken = !amexa && rechute ? 0 : joursTptPris;
  const reasons: readonly MsaWord[] = amexa
    ? [ald ? 'dureeAmexaAld' : 'dureeAmexa']
    : [...(rechute ? (['dureeAtexaRechute'] as const) : []), 'dureeAtexa'];
  return {
    ok: true,
    ruling: ruling(
      { max, restants: Math.max(0, max - taken) },
      reasons,
      [amexa ? 'CRPM D732-2-4' : 'CRPM D752-22'],
      [law.read.duree],
    ),
  };
}
