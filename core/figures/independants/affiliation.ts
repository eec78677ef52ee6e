import { affiliationIndependant } from '../../law/independants.ts';
import type { Day } from '../../time/day.ts';
import type { IndependantsWord } from '../../words/fr/independants.ts';
import { type Ruled, ruling } from '../ruling.ts';
import type { StatutIndependant } from './plafonds.ts';
import { readFor } from './read-for.ts';

/**
 * Affiliated for a year at the medical finding, periods of another scheme added when it came just
 * before (CSS D622-1, L172-2). That they make up a year is for the caisse to check: 'medium'.
 */
export function affiliationSuffisante(
  statut: StatutIndependant,
  moisAffiliation: number,
  autreRegimeSansInterruption: boolean,
  constat: Day,
): Ruled<boolean, IndependantsWord> {
  const law = readFor(statut, affiliationIndependant, constat);
  if (!law.ok) return law;
  const sources = [law.read.asked];
  if (moisAffiliation >= law.read.asked.row.value) {
    return {
      ok: true,
      ruling: ruling(true, ['affiliationSuffisante'], ['CSS D622-1'], sources),
    };
  }
  const articles = ['CSS D622-1', 'CSS L172-2'] as const;
  return {
    ok: true,
    ruling: autreRegimeSansInterruption
      ? ruling(true, ['affiliationCoordonnee'], articles, sources, 'medium')
      : ruling(false, ['affiliationInsuffisante'], articles, sources),
  };
}
