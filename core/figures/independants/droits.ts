import {
  affiliationIndependant,
  arretPrealableIndependant,
  dureeTptIndependant as dureeSimple,
  dureeTptAldArtisan,
  plafondRevenuLiberal,
} from '../../law/independants.ts';
import type { Series } from '../../law/series.ts';
import type { Day } from '../../time/day.ts';
import type { IndependantsWord } from '../../words/fr/independants.ts';
import { readAll } from '../figure.ts';
import { type Ruled, ruling, type Verdict } from '../ruling.ts';
import type { StatutIndependant } from './plafonds.ts';

type Answer<T> = Ruled<T, IndependantsWord>;

/** A profession libérale has these rights since 1 July 2021 only: read beside what it asks. */
const readFor = (statut: StatutIndependant, series: Series, on: Day) =>
  readAll({
    first: [statut === 'profession-liberale' ? plafondRevenuLiberal : series, on],
    asked: [series, on],
  });

/**
 * Affiliated for a year at the medical finding, periods of another scheme added when it came just
 * before (CSS D622-1, L172-2). That they make up a year is for the caisse to check: 'medium'.
 */
export function affiliationSuffisante(
  statut: StatutIndependant,
  moisAffiliation: number,
  autreRegimeSansInterruption: boolean,
  constat: Day,
): Answer<boolean> {
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
): Answer<Verdict> {
  const law = readFor(statut, arretPrealableIndependant, on);
  if (!law.ok) return law;
  const answer = (value: Verdict, reason: IndependantsWord): Answer<Verdict> => ({
    ok: true,
    ruling: ruling(value, [reason], ['CSS D622-10'], [law.read.asked]),
  });
  if (arretJusteAvant) return answer('oui', 'arretJusteAvant');
  if (!ald) return answer('non', 'arretManquant');
  if (aldImposeLeTpt === undefined) return answer('depend', 'aldLienAPreciser');
  return aldImposeLeTpt ? answer('oui', 'aldImposeLeTpt') : answer('non', 'aldSansEmpechement');
}

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
): Answer<DureeTpt> {
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
