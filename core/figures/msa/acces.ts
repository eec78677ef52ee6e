import { arretPrealableAmexa, arretPrealableAtexa } from '../../law/msa.ts';
import type { Day } from '../../time/day.ts';
import type { MsaWord } from '../../words/fr/msa.ts';
import { readAll } from '../figure.ts';
import { type Ruled, ruling, type Verdict } from '../ruling.ts';
import type { AssuranceExploitant } from './ij-exploitant.ts';

export interface AccesExploitant {
  readonly assurance: AssuranceExploitant;
  /** A full stop came before the TPT. */
  readonly arretPrealable: boolean;
  /** What the medical officer of the MSA said; undefined when not known. */
  readonly avisFavorable?: boolean | undefined;
}

/**
 * Whether a farmer's TPT can be indemnified: its benefit recognised (CSS L323-3 by CRPM L732-4 for
 * AMEXA; the medical officer by CRPM L752-5-1 for ATEXA). The texts ask for no full stop first, while
 * D752-22 speaks of a "reprise" and sheets of the MSA still ask for one: 'medium' without it.
 * Refuses days before 28 December 2019 (AMEXA) or 1 January 2021 (ATEXA).
 */
export function accesTptExploitant(
  { assurance, arretPrealable, avisFavorable }: AccesExploitant,
  on: Day,
): Ruled<Verdict, MsaWord> {
  const amexa = assurance === 'AMEXA';
  const law = readAll({ arret: [amexa ? arretPrealableAmexa : arretPrealableAtexa, on] });
  if (!law.ok) return law;
  const articles = amexa
    ? (['CRPM L732-4', 'CSS L323-3'] as const)
    : (['CRPM L752-5-1', 'CRPM D752-22'] as const);
  const stop: MsaWord = arretPrealable ? 'arretPrealable' : 'arretNonExige';
  const reading = arretPrealable ? 'high' : 'medium';
  const answer = (value: Verdict, reason: MsaWord): Ruled<Verdict, MsaWord> => ({
    ok: true,
    ruling: ruling(value, [reason, stop], articles, [law.read.arret], reading),
  });
  if (avisFavorable === undefined) return answer('depend', 'avisADemander');
  return avisFavorable ? answer('oui', 'avisFavorable') : answer('non', 'avisDefavorable');
}
