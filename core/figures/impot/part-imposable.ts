import { partImposableAld, partImposableAtmp, partImposableMaladie } from '../../law/impot.ts';
import { type Exact, exactly } from '../../money/exact.ts';
import type { Day } from '../../time/day.ts';
import type { IjWord } from '../../words/fr/ij.ts';
import { readAll } from '../figure.ts';
import { type Ruled, ruling } from '../ruling.ts';

/** What the IJ comes from, for income tax: `ald` is an ALD exonérante (long and costly care). */
export type OrigineImpot = 'maladie' | 'ald' | 'atmp';

const RULES = {
  maladie: [partImposableMaladie, 'CGI 80 quinquies', ['imposable', 'csgDeductible']],
  ald: [partImposableAld, 'CGI 80 quinquies', ['aldExonerante']],
  atmp: [
    partImposableAtmp,
    'CGI 81',
    ['atmpMoitieImposable', 'atmpProjetImposition', 'csgDeductible'],
  ],
} as const;

/**
 * Share of the IJ that is taxed, 1 for the whole: CGI 80 quinquies (all, nothing for an ALD
 * exonérante), CGI 81 8° (half, for AT/MP). Known from publishers: 'medium'.
 *
 * @param on day of payment
 */
export function partImposable(origine: OrigineImpot, on: Day): Ruled<Exact, IjWord> {
  const [series, article, reasons] = RULES[origine];
  const law = readAll({ part: [series, on] });
  if (!law.ok) return law;
  const { part } = law.read;
  return { ok: true, ruling: ruling(exactly(part.row.value), reasons, [article], [part]) };
}
