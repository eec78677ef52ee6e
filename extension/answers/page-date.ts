import { ownDate } from '../../core/claims/dates.ts';
import { asDay, type Day } from '../../core/time/day.ts';

/** A line near the top that is nothing but a day: the day of publication, by custom. */
const LONE_DAY = /^(?:le )?\d{1,2}(?:er)?\s\p{L}{3,9}\.?\s\d{4}$/imu;

/** When a page was written or last revised: what it shows to people goes before what it tells machines. */
export function pageDate(text: string, stamp: string): Day | undefined {
  const said = ownDate(text);
  if (said) return said;
  const line = LONE_DAY.exec(text.slice(0, 1500))?.[0];
  const published = line && ownDate(`Publié le ${line.replace(/^le /i, '')}`);
  return published || asDay(stamp.trim().slice(0, 10));
}
