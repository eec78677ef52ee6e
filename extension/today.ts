import { asDay, type Day, dayOf } from '../core/time/day.ts';

/** The day it is where the reader is. */
export function today(now = new Date()): Day {
  const found = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (!found) throw new RangeError('the clock shows no year that we know');
  return found;
}

/** As much of `browser.storage.session` as is needed. */
export interface SessionStore {
  get(key: string): Promise<Record<string, unknown>>;
}

/**
 * The day set for this session of the browser: what the law says of a given day can then be looked
 * at on any other. Nothing here ever sets one. No page and no content script reaches this storage,
 * and it is gone with the browser: of all that could stand in for the clock, the least to fear.
 */
export async function daySet(session: SessionStore): Promise<Day | undefined> {
  const { jour } = await session.get('jour').catch(() => ({ jour: undefined }));
  return typeof jour === 'string' ? asDay(jour) : undefined;
}
