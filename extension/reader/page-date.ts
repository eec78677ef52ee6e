import { ownDate } from '../../core/claims/dates.ts';
import { asDay, type Day } from '../../core/time/day.ts';

/** Where pages write their date for machines: the last revision first, then the publication. */
const WRITTEN = [
  ['meta[property="article:modified_time"]', 'content'],
  ['meta[property="og:updated_time"]', 'content'],
  ['meta[name^="dc" i][name$=".modified" i]', 'content'],
  ['meta[name="last-modified" i]', 'content'],
  ['time[itemprop="dateModified"]', 'datetime'],
  ['meta[property="article:published_time"]', 'content'],
  ['main time[datetime], article time[datetime]', 'datetime'],
] as const;

/** A line near the top that is nothing but a day: the day of publication, by custom. */
const LONE_DAY = /^(?:le )?\d{1,2}(?:er)?\s(?:\p{L}{3,9}\.?)\s\d{4}$/imu;

/** The civil day at the head of a machine's date: `2026-06-01T08:00:00+02:00`. */
export const dayStamped = (stamp: string): Day | undefined => asDay(stamp.trim().slice(0, 10));

/** The day that a page shows as its own in its text. */
export function dayShown(text: string): Day | undefined {
  const said = ownDate(text);
  if (said) return said;
  const line = LONE_DAY.exec(text.slice(0, 1500))?.[0];
  return line === undefined ? undefined : ownDate(`Publié le ${line.replace(/^le /i, '')}`);
}

/** When a page was written or last revised: what it shows to people goes before what it tells machines. */
export function pageDate(page: Document, text: string): Day | undefined {
  const shown = dayShown(text);
  if (shown) return shown;
  for (const [selector, attribute] of WRITTEN) {
    const found = dayStamped(page.querySelector(selector)?.getAttribute(attribute) ?? '');
    if (found) return found;
  }
  return undefined;
}
