import { plafondRevenuLiberal } from '../../law/independants.ts';
import type { Series } from '../../law/series.ts';
import type { Day } from '../../time/day.ts';
import { readAll } from '../figure.ts';
import type { StatutIndependant } from './plafonds.ts';

/** A profession libérale has these rights since 1 July 2021 only: read beside what it asks. */
export const readFor = (statut: StatutIndependant, series: Series, on: Day) =>
  readAll({
    first: [statut === 'profession-liberale' ? plafondRevenuLiberal : series, on],
    asked: [series, on],
  });
