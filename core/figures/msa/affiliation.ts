import { affiliationAmexa } from '../../law/msa.ts';
import type { Day } from '../../time/day.ts';
import type { MsaWord } from '../../words/fr/msa.ts';
import { readAll } from '../figure.ts';
import { type Ruled, ruling } from '../ruling.ts';

/**
 * Affiliated to AMEXA for a year, periods of another scheme added when it came just before (CRPM
 * D732-2-1 I 1°, CSS L172-2). That they make up a year is for the MSA to check: 'medium'.
 */
export function affiliationAmexaSuffisante(
  moisAffiliation: number,
  autreRegimeSansInterruption: boolean,
  constat: Day,
): Ruled<boolean, MsaWord> {
  const law = readAll({ mois: [affiliationAmexa, constat] });
  if (!law.ok) return law;
  const sources = [law.read.mois];
  const articles = ['CRPM D732-2-1', 'CSS L172-2'] as const;
  if (moisAffiliation >= law.read.mois.row.value) {
    const reasons = ['affiliationAmexaSuffisante'] as const;
    return { ok: true, ruling: ruling(true, reasons, ['CRPM D732-2-1'], sources) };
  }
  return {
    ok: true,
    ruling: autreRegimeSansInterruption
      ? ruling(true, ['affiliationAmexaCoordonnee'], articles, sources, 'medium')
      : ruling(false, ['affiliationAmexaInsuffisante'], articles, sources),
  };
}
