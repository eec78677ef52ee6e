import { expect, it } from 'vitest';
import { daySet, today } from '../../extension/today.ts';

const holding = (items: Record<string, unknown>) => ({ get: () => Promise.resolve(items) });

it('knows the day of the clock, as it is where the reader is', () => {
  expect(today(new Date(2026, 10, 21, 23, 59))).toBe('2026-11-21');
});

it('takes a day that is set for the session, and nothing that is no day', async () => {
  expect(await daySet(holding({ jour: '2027-02-01' }))).toBe('2027-02-01');
  for (const jour of [undefined, null, 7, '2027-02-30', 'demain'])
    expect(await daySet(holding({ jour }))).toBe(undefined);
  expect(await daySet({ get: () => Promise.reject(new Error('gone')) })).toBe(undefined);
});
