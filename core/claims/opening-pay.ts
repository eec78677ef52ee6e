import { smicHoraireDepuis2005 } from '../law/anciennes-valeurs.ts';
import { smicAuDela, smicSixMois } from '../law/ouverture-droits.ts';
import type { Series } from '../law/series.ts';
import { compare, type Exact, exact, exactly, times } from '../money/exact.ts';
import { addMonths, addMonthsToMonth, type Day, firstDay, monthOf } from '../time/day.ts';
import { type Amount, amountIn } from './amount.ts';
import { datesIn } from './dates.ts';
import type { Found } from './forms.ts';
import type { Period, Statement } from './kind.ts';
import { covers } from './known.ts';
import { lawOf } from './law-of.ts';
import type { Place } from './place.ts';
import { agreesWith, statesAmount } from './stating.ts';

const lastOf = ({ rows }: Series): Exact => exactly(rows.at(-1)?.value ?? 0);
const later = (on: Day, months: number): Day => firstDay(addMonthsToMonth(monthOf(on), months));

/**
 * So many hours of SMIC, by start of the stop. The SMIC that counts is that of the first day of the months in which
 * the pay is added up (CSS R313-3): a new one counts that many months later.
 */
const payOf = (hours: Series, months: number): readonly Period[] =>
  lawOf(smicHoraireDepuis2005).map((period) => ({
    ...period,
    value: typeof period.value === 'string' ? period.value : times(period.value, lastOf(hours)),
    article: hours.article,
    from: later(period.from, months),
    ...(period.until && { until: addMonths(period.until, months) }),
  }));

const LAWS = [
  { months: 6, law: payOf(smicSixMois, 6) },
  { months: 12, law: payOf(smicAuDela, 12) },
] as const;

/** Months that an example counts in: the SMIC of their first day makes its amount. */
const firstDays = ({ before, lead }: Place): Day[] =>
  [...datesIn(`${before}\n${lead}`)].flatMap(({ bound, from }) =>
    bound === 'span' ? (from ?? []) : [],
  );

/** The amount in euros that the hours of SMIC make, where it is one. */
export function openingPay(found: Found, place: Place): Statement | undefined {
  const amount = amountIn(found.text);
  const said = LAWS.find(({ law }) => law.some(({ value }) => agreesWith(amount, value)));
  if (!said) return undefined;
  const { law, months } = said;
  const shown = { law, measure: { unit: 'cents' }, sure: false } as const;
  const days = firstDays(place);
  if (days.length === 0) return statesAmount(found, amount, shown);
  const made = days.some((on) => isPayOn(amount, law, addMonths(on, months)));
  return made
    ? statesAmount(found, amount, {
        ...shown,
        told: { verdict: 'a-jour', why: 'cas.ij.opening' },
      })
    : undefined;
}

const isPayOn = (amount: Amount, law: readonly Period[], on: Day): boolean =>
  law.some((period) => covers(period, on) && agreesWith(amount, period.value));

/** A number of hours of SMIC that nobody could mean: 1,15 for 1 015. */
export const isTooFew = (hours: Exact): boolean => compare(hours, exact(10)) < 0;
