import { isStale, type Series } from '../../core/law/series.ts';
import type { Day } from '../../core/time/day.ts';
import type { Finding } from './finding.ts';

/**
 * The rows of a series that hold on `today` or later, and whose last check is too old to be shown as
 * certain. What no longer holds cannot change: nobody needs to read it again.
 */
export function agedRows<T>({ id, rows, until }: Series<T>, today: Day): Finding[] {
  if (until && until < today) return [];
  const holding = rows.filter((_, index) => (rows[index + 1]?.from ?? '9999') > today);
  const days = holding
    .map(({ verified }) => verified)
    .filter((verified) => isStale(verified, today));
  return [...new Set(days)].sort().map((verified) => ({
    kind: 'stale',
    subject: id,
    rows: days.filter((one) => one === verified).length,
    verified,
  }));
}
