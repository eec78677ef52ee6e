import { readEuros } from '../../../core/money/read-euros.ts';
import { LIMITS, type SalaireDuMois } from '../../../core/situation/situation.ts';
import { firstDay, type Month, yearOf } from '../../../core/time/day.ts';
import { readMonth } from '../../../core/time/read-month.ts';
import type { Errors, FieldError, MoreField, Texts } from '../tpt-calculator/more.ts';
import { fieldOf } from './field-of.ts';

/** The two fields of a month whose pay is another: the month, and its full-time pay. */
export const monthField = (row: number): MoreField => fieldOf('salairesDesMois', `${row}-mois`);
export const payField = (row: number): MoreField => fieldOf('salairesDesMois', `${row}-salaire`);

const isBlank = (texts: Texts, row: number): boolean =>
  !texts[monthField(row)]?.trim() && !texts[payField(row)]?.trim();

const ALL = Array.from({ length: LIMITS.salairesDesMois.max }, (_, row) => row);

/** The rows to show: those that say something, and a blank one to say more. */
export function rowsOf(texts: Texts): readonly number[] {
  const last = ALL.filter((row) => !isBlank(texts, row)).at(-1) ?? -1;
  return ALL.filter((row) => !isBlank(texts, row) || row === last + 1);
}

interface ReadMonths {
  readonly salaires: readonly SalaireDuMois[] | undefined;
  readonly errors: Errors;
}

/** The months typed, each once with its pay; a row that says nothing is no answer. */
export function readMonths(texts: Texts): ReadMonths {
  const salaires: SalaireDuMois[] = [];
  const errors: Partial<Record<MoreField, FieldError>> = {};
  const known = new Set<Month>();
  for (const row of ALL.filter((one) => !isBlank(texts, one))) {
    const month = readMonth(texts[monthField(row)] ?? '');
    const pay = readEuros(texts[payField(row)] ?? '');
    if (!month.ok) errors[monthField(row)] = `mois-${month.problem}`;
    else if (known.has(month.month)) errors[monthField(row)] = 'mois-deux-fois';
    else if (!inBounds(month.month)) errors[monthField(row)] = 'mois-year-too-far';
    if (!pay.ok)
      errors[payField(row)] = pay.problem === 'empty' ? 'mois-salaire' : `euros-${pay.problem}`;
    if (month.ok && !errors[monthField(row)] && pay.ok)
      salaires.push({ mois: month.month, salaire: pay.cents });
    if (month.ok) known.add(month.month);
  }
  return { salaires: salaires.length > 0 ? salaires : undefined, errors };
}

function inBounds(month: Month): boolean {
  const year = yearOf(firstDay(month));
  return year >= LIMITS.year.min && year <= LIMITS.year.max;
}
