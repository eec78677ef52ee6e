import { arretPrealableIndependant } from '../../law/independants.ts';
import type { Day } from '../../time/day.ts';
import type { IndependantsWord } from '../../words/fr/independants.ts';
import { type Ruled, ruling, type Verdict } from '../ruling.ts';
import type { StatutIndependant } from './plafonds.ts';
import { readFor } from './read-for.ts';

export interface AccesIndependant {
  readonly statut: StatutIndependant;
  /** An indemnified full stop ends just before the TPT. */
  readonly arretJusteAvant: boolean;
  readonly ald: boolean;
  /** Whether it is the ALD that rules out full time; undefined when not known. */
  readonly aldImposeLeTpt?: boolean | undefined;
}

/**
 * Whether the TPT can be indemnified: an indemnified full stop just before, or an ALD that makes full
 * time impossible (CSS D622-10, 1st and 2nd paragraphs).
 */
export function accesTptIndependant(
  { statut, arretJusteAvant, ald, aldImposeLeTpt }: AccesIndependant,
  on: Day,
): Ruled<Verdict, IndependantsWord> {
  const law = readFor(statut, arretPrealableIndependant, on);
  if (!law.ok) return law;
  const answer = (value: Verdict, reason: IndependantsWord): Ruled<Verdict, IndependantsWord> => ({
    ok: true,
    ruling: ruling(value, [reason], ['CSS D622-10'], [law.read.asked]),
  });
  if (arretJusteAvant) return answer('oui', 'arretJusteAvant');
  if (!ald) return answer('non', 'arretManquant');
  if (aldImposeLeTpt === undefined) return answer('depend', 'aldLienAPreciser');
  return aldImposeLeTpt ? answer('oui', 'aldImposeLeTpt') : answer('non', 'aldSansEmpechement');
}
