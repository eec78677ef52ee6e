import type { Series } from '../../core/law/series.ts';
import type { Day } from '../../core/time/day.ts';
import type { Finding } from './finding.ts';

/** A value of a model, from a day on, in the unit of the register's series. */
export interface Published {
  readonly from: Day;
  readonly value: number;
}

/** What is in force on a day among rows sorted by their first day. */
const on = <T extends { readonly from: Day }>(rows: readonly T[], day: Day) =>
  rows.filter(({ from }) => from <= day).at(-1);

/** A series of the register beside the same values of a model, from the model's oldest one on. */
export function compareValues(series: Series, published: readonly Published[]): Finding[] {
  const model = [...published].sort((a, b) => (a.from < b.from ? -1 : 1));
  const newestHeld = series.rows.at(-1)?.from;
  const newest = model.at(-1)?.from;
  const found = model.flatMap(({ from, value }): Finding[] => {
    const held = on(series.rows, from);
    if (held?.value === value) return [];
    const kind = newestHeld && from <= newestHeld ? 'other value' : 'new value';
    return [{ kind, series: series.id, from, value, held: held?.value }];
  });
  for (const row of series.rows) {
    const theirs = on(model, row.from);
    if (!theirs || theirs.from === row.from || theirs.value === row.value) continue;
    if (newest && row.from > newest) {
      found.push({ kind: 'beyond', subject: series.id, from: row.from });
    } else {
      const { value } = theirs;
      found.push({
        kind: 'other value',
        series: series.id,
        from: row.from,
        value,
        held: row.value,
      });
    }
  }
  return found;
}
