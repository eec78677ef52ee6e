import { dureeTptIndependant as dureeSimple, dureeTptAldArtisan } from '../../law/independants.ts';
import type { Day } from '../../time/day.ts';
import type { IndependantsWord } from '../../words/fr/independants.ts';
import { type Ruled, ruling } from '../ruling.ts';
import type { StatutIndependant } from './plafonds.ts';
import { readFor } from './read-for.ts';

/** Days of IJ in TPT. */
export interface DureeTpt {
  readonly max: number;
  readonly restants: number;
}

/**
 * Days of IJ in TPT, at most and left: 90, or 270 in ALD over three years and one more for artisans
 * and commerçants (CSS D622-10, 4th and 5th paragraphs). How the 90 days of a profession libérale in
 * ALD combine with its 87 days of full stop (D622-12) is not written: 'medium'.
 *
 * @param joursPris days of IJ in TPT already paid within the window that counts
 */
export function dureeTptIndependant(
  statut: StatutIndependant,
  ald: boolean,
  joursPris: number,
  on: Day,
): Ruled<DureeTpt, IndependantsWord> {
  const longer = ald && statut === 'artisan-commercant';
  const law = readFor(statut, longer ? dureeTptAldArtisan : dureeSimple, on);
  if (!law.ok) return law;
  const max = law.read.asked.row.value;
  const value = { max, restants: Math.max(0, max - joursPris) };
  const sources = [law.read.asked];
  if (ald && !longer) {
    const articles = ['CSS D622-10', 'CSS D622-12'] as const;
    return {
      ok: true,
      ruling: ruling(value, ['liberalSansAld', 'duree90'], articles, sources, 'medium'),
    };
  }
  const reason: IndependantsWord = longer ? 'duree270Ald' : 'duree90';
  return { ok: true, ruling: ruling(value, [reason], ['CSS D622-10'], sources) };
}
