import type { ArticleId } from '../../law/articles.ts';
import { dureeAutorisation } from '../../law/fonction-publique.ts';
import type { OutsideLaw } from '../../law/series.ts';
import { DECRET, type Versant } from '../../law/versants.ts';
import type { Statut } from '../../situation/situation.ts';
import { type Day, day } from '../../time/day.ts';
import { readAll, type Source } from '../figure.ts';

/** Under which rules staff of the public service work. */
export type StatutPublic = Extract<
  Statut,
  'titulaire' | 'titulaire-ircantec' | 'stagiaire' | 'contractuel'
>;

/** Titulaires and trainees of the special schemes keep their whole pay; the others are paid IJ. */
export const garderTraitement = (statut: StatutPublic): boolean =>
  statut === 'titulaire' || statut === 'stagiaire';

/** The first day of the regime of décret 2026-705, the same for the three services. */
export const REFORME = day('2026-08-01');

export interface Regime {
  /** The decree of the service, and that of 2026 where it holds. */
  readonly articles: readonly ArticleId[];
  readonly source: Source;
  /** Whether décret 2026-705, known through secondary sources only, holds on that day. */
  readonly depuis2026: boolean;
}

/**
 * The regime of the TPT on a day. Where the service is not said, that of the territorial service,
 * the last to be reformed: what it knows, the three know.
 */
export function regimeTpt(
  on: Day,
  versant: Versant = 'FPT',
):
  | { readonly ok: true; readonly regime: Regime }
  | { readonly ok: false; readonly outside: OutsideLaw } {
  const law = readAll({ source: [dureeAutorisation[versant], on] });
  if (!law.ok) return law;
  const depuis2026 = on >= REFORME;
  const articles: readonly ArticleId[] = depuis2026
    ? [DECRET[versant], 'Décret 2026-705']
    : [DECRET[versant]];
  return { ok: true, regime: { articles, source: law.read.source, depuis2026 } };
}
