import { delaiNouveauDroit, dureeTotale } from '../../law/fonction-publique.ts';
import { addDays, addMonths, type Day, dateOf } from '../../time/day.ts';
import type { FonctionPubliqueWord } from '../../words/fr/fonction-publique.ts';
import { readAll } from '../figure.ts';
import { type Ruled, ruling } from '../ruling.ts';

/**
 * The last day of a period of whole months that starts on `debut`: the eve of the same date. Where
 * the last month has no such date (a year from 29 February), its last day is already that eve.
 */
function lastDayOf(debut: Day, mois: number): Day {
  const sameDate = addMonths(debut, mois);
  return dateOf(sameDate) === dateOf(debut) ? addDays(sameDate, -1) : sameDate;
}

/**
 * The last day that a TPT in one go can reach: twelve months (CGFP L823-5). `null` when it is not
 * in one go: the months used then decide (`moisRestants`).
 */
export function dureeMax(debut: Day, continu: boolean): Ruled<Day | null, FonctionPubliqueWord> {
  const law = readAll({ total: [dureeTotale, debut] });
  if (!law.ok) return law;
  const { total } = law.read;
  const value = continu ? lastDayOf(debut, total.row.value) : null;
  const reason = continu ? 'dureeContinue' : 'dureeDiscontinue';
  return { ok: true, ruling: ruling(value, [reason], ['CGFP L823-5'], [total]) };
}

/**
 * Months of TPT left: 12 less those of every period since the right was last opened, whatever the
 * illness (CGFP L823-5; DGAFP, 2 June 2022). Never below zero.
 */
export function moisRestants(
  moisUtilises: readonly number[],
  on: Day,
): Ruled<number, FonctionPubliqueWord> {
  const law = readAll({ total: [dureeTotale, on] });
  if (!law.ok) return law;
  const { total } = law.read;
  const used = moisUtilises.reduce((so, mois) => so + mois, 0);
  const left = Math.max(0, total.row.value - used);
  return {
    ok: true,
    ruling: ruling(
      left,
      left > 0 ? ['dureeDiscontinue'] : ['dureeEpuisee', 'dureeDiscontinue'],
      ['CGFP L823-5'],
      [total],
    ),
  };
}

/**
 * The first day from which a new TPT can be authorised: a year after the end of the right, in
 * activity or on detachment (CGFP L823-6). Sick leave and CITIS count as activity; days of
 * disponibilité or parental leave do not and push the day as far ('medium': a reading).
 *
 * @param finDroits last day of the right that was used up
 * @param joursHorsActivite days of that year spent neither in activity nor on detachment
 */
export function nouveauDroit(
  finDroits: Day,
  joursHorsActivite: number,
): Ruled<Day, FonctionPubliqueWord> {
  const law = readAll({ delai: [delaiNouveauDroit, finDroits] });
  if (!law.ok) return law;
  const { delai } = law.read;
  const year = lastDayOf(addDays(finDroits, 1), delai.row.value);
  const shifted = joursHorsActivite > 0;
  return {
    ok: true,
    ruling: ruling(
      addDays(year, 1 + joursHorsActivite),
      shifted ? ['nouveauDroit', 'nouveauDroitDecale'] : ['nouveauDroit'],
      ['CGFP L823-6'],
      [delai],
      shifted ? 'medium' : 'high',
    ),
  };
}
