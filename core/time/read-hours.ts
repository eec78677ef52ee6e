/** Why a text is not a number of hours. `no-such-minutes`: 35 h 75. */
export type HoursProblem =
  | 'empty'
  | 'not-hours'
  | 'no-such-minutes'
  | 'negative'
  | 'too-many-decimals'
  | 'too-large';

export type HoursRead =
  | { readonly ok: true; readonly minutes: number }
  | { readonly ok: false; readonly problem: HoursProblem };

export interface HoursReading {
  /** The most that makes sense; a week, 168 hours, unless told otherwise. */
  readonly maxMinutes?: number;
}

const WEEK = 168 * 60;
const HOURS = /^(\d{1,5})(?:[.,](\d+))? ?(?:h|hr|hrs|heures?|hours?)?$/;
const HOURS_AND_MINUTES =
  /^(\d{1,5}) ?(?:h|:|heures?|hours?)(?: ?et)? ?(\d{2}) ?(?:m|mn|min|minutes?)?$/;

const failed = (problem: HoursProblem): HoursRead => ({ ok: false, problem });

/**
 * Hours as people type them, in whole minutes: `35`, `35,5`, `35 h`, `31h30`, `31 h 30 min`, `31:30`.
 * Decimals are tenths or hundredths of an hour, as pay slips write them: a hundredth is 36 seconds,
 * so that 151,67 h is the 9 100 minutes it stands for. Never throws.
 */
export function readHours(text: string, { maxMinutes = WEEK }: HoursReading = {}): HoursRead {
  const plain = text
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  if (plain === '') return failed('empty');
  const positive = plain.replace(/^[-\u2212\u2013] ?/, '');
  const minutes = minutesIn(positive);
  if (typeof minutes === 'string') return failed(minutes);
  if (positive !== plain) return failed('negative');
  return minutes > maxMinutes ? failed('too-large') : { ok: true, minutes };
}

function minutesIn(plain: string): number | HoursProblem {
  const clock = HOURS_AND_MINUTES.exec(plain);
  if (clock) {
    const minutes = Number(clock[2]);
    return minutes < 60 ? Number(clock[1]) * 60 + minutes : 'no-such-minutes';
  }
  const decimal = HOURS.exec(plain);
  if (!decimal) return 'not-hours';
  const decimals = decimal[2] ?? '';
  if (decimals.length > 2) return 'too-many-decimals';
  const hundredths = Number(decimal[1]) * 100 + Number(decimals.padEnd(2, '0'));
  return Math.round((hundredths * 60) / 100);
}
