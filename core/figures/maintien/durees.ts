import type { ArticleId } from '../../law/articles.ts';
import {
  ancienneteMaintien,
  anneesParPalier,
  joursMaintien,
  joursMaintienMax,
  joursParPalier,
} from '../../law/maintien.ts';
import type { Day } from '../../time/day.ts';
import type { DroitsWord } from '../../words/fr/droits.ts';
import { readAll } from '../figure.ts';
import { type Ruled, ruling } from '../ruling.ts';

/** Workers whom the legal maintien leaves out (CT L1226-1). */
export type CategorieExclue = 'domicile' | 'saisonnier' | 'intermittent' | 'temporaire';

/** Days at 90 %, then as many at two thirds; 0 without the right. */
export interface DureesMaintien {
  readonly joursParPeriode: number;
}

const ARTICLES: readonly ArticleId[] = ['CT L1226-1', 'CT D1226-1', 'CT D1226-2', 'CT D1226-8'];

/**
 * Days of each of the two periods of the legal maintien: min(90, 30 + 10 for each whole five years
 * beyond the first), 0 below one year (CT L1226-1, D1226-1, D1226-2). The version of L1226-1 of
 * June 2026 was not read: 'medium' since.
 *
 * @param annees years in the company on the first day of absence (D1226-8), parts of years allowed
 * @param on first day of absence
 */
export function dureesMaintien(
  annees: number,
  on: Day,
  exclu?: CategorieExclue,
): Ruled<DureesMaintien, DroitsWord> {
  const law = readAll({
    anciennete: [ancienneteMaintien, on],
    base: [joursMaintien, on],
    palier: [joursParPalier, on],
    tous: [anneesParPalier, on],
    max: [joursMaintienMax, on],
  });
  if (!law.ok) return law;
  const { anciennete, base, palier, tous, max } = law.read;
  const open = annees >= anciennete.row.value && !exclu;
  const spans = Math.floor((annees - anciennete.row.value) / tous.row.value);
  const longest = Math.min(max.row.value, base.row.value + palier.row.value * spans);
  const reasons: DroitsWord[] = [];
  if (exclu) reasons.push('categorieExclue');
  else reasons.push(open ? 'ancienneteSuffisante' : 'ancienneteInsuffisante');
  if (open) reasons.push('conditionsDuMaintien');
  if (anciennete.row.confidence !== 'high') reasons.push('maintienVersion2026');
  const value = { joursParPeriode: open ? longest : 0 };
  return {
    ok: true,
    ruling: ruling(value, reasons, ARTICLES, Object.values(law.read)),
  };
}

/**
 * Whether the legal maintien completes the hours not worked in a TPT: it does not. CT L1226-1 and
 * D1226-1 pay for an absence; no text read extends it to part-time hours, and the decision reported
 * (Cour de cassation, chambre sociale, 8 February 2023) was not read itself: 'medium'.
 */
export function maintienEnTpt(on: Day): Ruled<'non', DroitsWord> {
  const law = readAll({ anciennete: [ancienneteMaintien, on] });
  if (!law.ok) return law;
  const reasons: readonly DroitsWord[] = ['pasEnTpt'];
  return {
    ok: true,
    ruling: ruling('non', reasons, ['CT L1226-1', 'CT D1226-1'], [law.read.anciennete], 'medium'),
  };
}

/**
 * In Alsace-Moselle the local law keeps pay up (CT L1226-23), under terms that the core does not
 * compute: "une durée relativement sans importance" is no number. Changed in 2026, 'medium'.
 */
export function maintienAlsaceMoselle(on: Day): Ruled<'droit-local', DroitsWord> {
  const law = readAll({ anciennete: [ancienneteMaintien, on] });
  if (!law.ok) return law;
  const reasons: readonly DroitsWord[] = ['alsaceMoselle'];
  return {
    ok: true,
    ruling: ruling('droit-local', reasons, ['CT L1226-23'], [law.read.anciennete], 'medium'),
  };
}
