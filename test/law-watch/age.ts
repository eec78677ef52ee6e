import { isStale, type Series } from '../../core/law/series.ts';
import type { Day } from '../../core/time/day.ts';
import type { Finding } from './finding.ts';

/** The rows of a series whose last check is too old to be shown as certain on `today`. */
export function agedRows<T>({ id, rows }: Series<T>, today: Day): Finding[] {
  const days = rows.map(({ verified }) => verified).filter((verified) => isStale(verified, today));
  return [...new Set(days)].sort().map((verified) => ({
    kind: 'stale',
    subject: id,
    rows: days.filter((one) => one === verified).length,
    verified,
  }));
}
