import { day } from '../time/day.ts';
import { TEXTES_PRIVE } from './articles/prive.ts';
import type { Series } from './series.ts';

const share = (id: string, article: 'CGI 80 quinquies' | 'CGI 81', value: number): Series => ({
  id,
  unit: 'rapport',
  article,
  yearly: false,
  counts: 'jour du versement',
  rows: [
    {
      from: day(TEXTES_PRIVE[article].from),
      value,
      text: TEXTES_PRIVE[article].text,
      url: TEXTES_PRIVE[article].url,
      confidence: 'medium',
      verified: day('2026-11-21'),
    },
  ],
});

/** Share of the IJ maladie that is taxed as pay. */
export const partImposableMaladie = share('partImposableMaladie', 'CGI 80 quinquies', 1);

/** Share taxed when the IJ comes from an ALD that needs long and costly care (ALD exonérante). */
export const partImposableAld = share('partImposableAld', 'CGI 80 quinquies', 0);

/** Share of the IJ AT/MP that is taxed. */
export const partImposableAtmp = share('partImposableAtmp', 'CGI 81', 0.5);

export const IMPOT_SERIES: readonly Series[] = [
  partImposableMaladie,
  partImposableAld,
  partImposableAtmp,
];
