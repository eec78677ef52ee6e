import { ANCIENNES_SERIES } from './anciennes-valeurs.ts';
import {
  ANCIENS_TPT_SERIES,
  arretPrealable,
  congeMaladiePrealable,
  instanceMedicale,
} from './anciens-tpt.ts';
import type { Series } from './series.ts';

/** Every dated value that nothing is computed with: they only tell what an old page says. */
export const PAST: readonly Series[] = [...ANCIENNES_SERIES, ...ANCIENS_TPT_SERIES];

/** The same, where the values are names. */
export const NAMED_PAST: readonly Series<string>[] = [
  arretPrealable,
  congeMaladiePrealable,
  instanceMedicale,
];
