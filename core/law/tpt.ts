import { day } from '../time/day.ts';
import { legifrance } from './legifrance.ts';
import type { Series } from './series.ts';

/**
 * The IJ of a TPT under today's rule: that of a full stop, within the loss of pay (CSS R323-3).
 * Before its first row another rule held, which the core does not know.
 */
export const regleTpt: Series = {
  id: 'regleTpt',
  unit: 'rapport',
  article: 'CSS R323-3',
  yearly: false,
  counts: 'jour du temps partiel',
  rows: [
    {
      from: day('2019-08-23'),
      value: 1,
      text: 'CSS R323-3 (décret 2019-856)',
      url: legifrance('LEGIARTI000038956374'),
      confidence: 'high',
      verified: day('2026-08-20'),
    },
  ],
};
