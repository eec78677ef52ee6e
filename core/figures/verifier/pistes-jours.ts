import { carenceMaladie } from '../../law/limites-ij.ts';
import { onDay } from '../../law/series.ts';
import { exact } from '../../money/exact.ts';
import { addDays, type Day, dateOf, daysIn, monthOf, weekday, yearOf } from '../../time/day.ts';
import { holidaysOf } from '../../time/holidays.ts';
import type { VerifierWord } from '../../words/fr/verifier.ts';
import type { Periode } from '../plan/periode.ts';
import type { Hypothese } from './hypothese.ts';
import type { Dossier, Piste } from './piste.ts';

const SATURDAY = 6;
const TRENTE = 30;

/** Beyond a quarter no one sends one payment: weekdays are not counted one by one. */
const JOURS_COMPTES_AU_PLUS = 92;

const jours = (count: number) => ({ unit: 'jours', value: exact(count) }) as const;

function daysOf({ debut }: Periode, count: number): readonly Day[] {
  return Array.from({ length: Math.min(count, JOURS_COMPTES_AU_PLUS) }, (_, n) =>
    addDays(debut, n),
  );
}

/** Days up to a weekday, with and without public holidays. Both are tried: practices differ. */
function upTo(last: number, days: readonly Day[]): readonly number[] {
  const years = new Set(days.map(yearOf));
  const holidays = new Set(
    [...years].flatMap((year) => holidaysOf(year, 'metropole')).map(({ day }) => day),
  );
  const worked = days.filter((one) => weekday(one) <= last);
  return [...new Set([worked.length, worked.filter((one) => !holidays.has(one)).length])];
}

/** Fewer or more days: the loss is shared between those of the period, or between those counted. */
const counting =
  (count: number): Piste['essais'] =>
  (sound: Hypothese) => [
    { ...sound, joursPayes: count },
    { ...sound, joursPayes: count, joursDeLaPerte: count },
  ];

/** Mistakes on the days counted, the likeliest first. */
export function pistesJours({ input, attendu }: Dossier): readonly Piste[] {
  const { periode, joursConges = 0, paye } = input;
  const expected = attendu.jours;
  const days = daysOf(periode, expected);
  const found: Piste[] = [];
  const add = (word: VerifierWord, count: number, article: 'CSS L323-1' | 'CSS L323-3') => {
    if (!Number.isInteger(count) || count < 0 || count === expected) return;
    found.push({
      word,
      params: { jours: jours(count), attendus: jours(expected) },
      famille: 'jours',
      articles: [article],
      essais: counting(count),
    });
  };
  const carence = onDay(carenceMaladie, periode.debut);
  if (carence.ok) {
    const removed = Math.min(carence.row.value, expected);
    found.push({
      word: 'carenceAppliquee',
      params: { jours: jours(removed) },
      famille: 'jours',
      articles: ['CSS L323-3', 'CSS R323-1'],
      essais: counting(expected - removed),
    });
  }
  add('congesRetires', expected - joursConges, 'CSS L323-1');
  const month = monthOf(periode.debut);
  const whole = dateOf(periode.debut) === 1 && expected === daysIn(month);
  if (whole) add('trenteJours', TRENTE, 'CSS L323-1');
  if (days.length === expected) {
    for (const count of upTo(SATURDAY - 1, days)) add('joursOuvres', count, 'CSS L323-1');
    for (const count of upTo(SATURDAY, days)) add('joursOuvrables', count, 'CSS L323-1');
  }
  if (paye.jours !== undefined) add('autreNombreDeJours', paye.jours, 'CSS L323-1');
  return found;
}
