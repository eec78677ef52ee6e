import { type Cents, eurosFromCents } from '../money/cents.ts';
import { type Exact, exact, nearestWhole, times } from '../money/exact.ts';
import { type Day, epochDay, firstDay, type Month } from '../time/day.ts';

export type Language = 'fr' | 'en';

const LOCALES = { fr: 'fr-FR', en: 'en-GB' } as const;
const NO_BREAK = '\u00a0';
const MS_A_DAY = 86_400_000;

/** Formatters are slow to make and quick to use: one of each is made when first asked for. */
function kept<F>(make: (locale: string) => F): (lang: Language) => F {
  const made = new Map<Language, F>();
  return (lang) => {
    const formatter = made.get(lang) ?? make(LOCALES[lang]);
    made.set(lang, formatter);
    return formatter;
  };
}

const numbers = (options: Intl.NumberFormatOptions) =>
  kept((locale) => new Intl.NumberFormat(locale, options));

// A civil day has no time zone: it is written out as the UTC day of the same name.
const dates = (options: Intl.DateTimeFormatOptions) =>
  kept((locale) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }));

const euros = numbers({ style: 'currency', currency: 'EUR' });
const wholeEuros = numbers({ style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
const percents = numbers({ style: 'percent', maximumFractionDigits: 3 });
const length = (unit: string) => numbers({ style: 'unit', unit, unitDisplay: 'long' });
const lengths = {
  hours: length('hour'),
  days: length('day'),
  weeks: length('week'),
  months: length('month'),
  years: length('year'),
};

/** What time is counted in. */
export type TimeUnit = keyof typeof lengths;

const plainNumbers = numbers({ maximumFractionDigits: 9 });
const days = dates({ day: 'numeric', month: 'long', year: 'numeric' });
const weekdays = dates({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const months = dates({ month: 'long', year: 'numeric' });

export interface EurosShown {
  /** Leaves out ",00". Cents that are there are always shown: nothing is rounded here. */
  readonly whole?: boolean;
}

/** `2 500,50 €`, with no-break spaces, or `€2,500.50`. */
export function formatEuros(amount: Cents, lang: Language, { whole }: EurosShown = {}): string {
  const formatter = whole && amount % 100 === 0 ? wholeEuros : euros;
  return formatter(lang).format(eurosFromCents(amount));
}

/** `1er juillet 2026` or `1 July 2026`. */
export const formatDay = (day: Day, lang: Language): string => written(days(lang), day, lang);

/** `lundi 2 mars 2026` or `Monday 2 March 2026`. */
export const formatDayWithWeekday = (day: Day, lang: Language): string =>
  written(weekdays(lang), day, lang).replace(',', '');

/** `juillet 2026` or `July 2026`. */
export const formatMonth = (month: Month, lang: Language): string =>
  months(lang).format(epochDay(firstDay(month)) * MS_A_DAY);

function written(formatter: Intl.DateTimeFormat, day: Day, lang: Language): string {
  const text = formatter.format(epochDay(day) * MS_A_DAY);
  return lang === 'fr' ? text.replace(/\b1\b/, '1er') : text;
}

/** `60 %` or `60%`; at most two decimals, or as many as said, a half going up. The ratio 3/5 is 60 %. */
export const formatPercent = (ratio: Exact, lang: Language, maxDecimals: 2 | 3 = 2): string =>
  percents(lang).format(rounded(ratio, maxDecimals + 2));

/** `3 jours`, `un an` as `1 an`, `48 heures`; or `3 days`. */
export const formatCount = (value: Exact, unit: TimeUnit, lang: Language): string =>
  lengths[unit](lang).format(rounded(value, 2));

/** `91,25` or `91.25`; at most `maxDecimals` decimals (9 or fewer), a half going up in size. */
export const formatNumber = (value: Exact, lang: Language, maxDecimals = 2): string =>
  plainNumbers(lang).format(rounded(value, maxDecimals));

// Rounded on the exact fraction: Intl would round the binary number next to it (1,005 to 1,00).
function rounded(value: Exact, decimals: number): number {
  const scale = 10 ** decimals;
  return nearestWhole(times(value, exact(scale))) / scale;
}

/** `31 h 30` or `31 h 30 min`, whole hours alone: `35 h`. From whole minutes. */
export function formatHours(minutes: number, lang: Language = 'fr'): string {
  const hours = Math.trunc(minutes / 60);
  const rest = Math.abs(minutes % 60);
  const parts = [String(hours), 'h'];
  if (rest > 0) parts.push(String(rest).padStart(2, '0'));
  if (rest > 0 && lang === 'en') parts.push('min');
  return parts.join(NO_BREAK);
}
