import { type Exact, sum, ZERO } from '../../money/exact.ts';
import { firstDay, lastDay, type Month } from '../../time/day.ts';
import { combine, type Figure, type Outcome } from '../figure.ts';
import { joursDuMois, type MoisDuTpt, partsDuMois, type TronconsDuMois } from '../mois-du-tpt.ts';
import { operand, step } from '../step.ts';
import { resteDePaye } from '../tpt-periode.ts';
import { type PeriodeAtmp, periodeAtmp, type TptAtmp } from './periode-atmp.ts';

export interface MoisAtmpInput extends TptAtmp {
  /** Share of full time worked, above 0 and below 1. */
  readonly quotite: Exact;
  readonly mois: Month;
}

/** A whole calendar month. */
export interface MoisAtmp extends PeriodeAtmp {
  readonly mois: Month;
}

/** A whole month of `periodeAtmp`. */
export function moisAtmp({ quotite, mois, ...tpt }: MoisAtmpInput): Outcome<MoisAtmp> {
  const span = { mois, quotite, debut: firstDay(mois), fin: lastDay(mois) };
  const month = periodeAtmp(tpt, span);
  if (!month.ok) return month;
  return { ok: true, figure: { ...month.figure, amounts: { mois, ...month.figure.amounts } } };
}

/** A month as the TPT fills it: its spans, each estimated by itself, and their sum. */
export function moisDuTptAtmp(tpt: TptAtmp, spans: TronconsDuMois): Outcome<MoisDuTpt> {
  const parts: Figure<PeriodeAtmp>[] = [];
  let reste = ZERO;
  for (const span of spans) {
    const one = periodeAtmp(tpt, span, reste);
    if (!one.ok) return one;
    reste = resteDePaye(reste, one.figure.amounts, span.quotite);
    parts.push(one.figure);
  }
  const added = (name: 'salaireVerse' | 'indemnite' | 'salaireRetabli') =>
    sum(parts.map(({ amounts }) => amounts[name]));
  const [salaireVerse, indemnite] = [added('salaireVerse'), added('indemnite')];
  const whole = step(
    'totalMois',
    'sum',
    [
      operand('salaireVerse', 'cents', salaireVerse),
      operand('indemniteEstimee', 'cents', indemnite),
    ],
    'cents',
    'CSS R433-15',
  );
  const month = {
    ...joursDuMois(spans),
    salaireVerse,
    indemnite,
    total: whole.result.value,
    tempsPlein: added('salaireRetabli'),
    etapes: partsDuMois(spans),
  };
  // The total of a month is given once, after all of its spans.
  const spansOnly = parts.map((one) => ({
    ...one,
    steps: one.steps.filter(({ label }) => label !== 'totalMois'),
  }));
  return { ok: true, figure: combine(month, [...spansOnly, { steps: [whole] }]) };
}
