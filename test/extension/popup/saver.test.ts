import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Situation } from '../../../core/situation/situation.ts';
import { day } from '../../../core/time/day.ts';
import { saverTo } from '../../../extension/popup/saver.ts';

const first: Situation = { debutArret: day('2026-07-06') };
const second: Situation = { debutArret: day('2026-07-07') };

describe('a saver', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  function watched(write: (situation: Situation) => Promise<void> = async () => undefined) {
    const written: Situation[] = [];
    const done: boolean[] = [];
    const saver = saverTo(
      (situation) => {
        written.push(situation);
        return write(situation);
      },
      (ok) => done.push(ok),
    );
    return { saver, written, done };
  }

  it('writes the last of what is typed, once it pauses', async () => {
    const { saver, written, done } = watched();
    saver.later(first);
    saver.later(second);
    expect(written).toEqual([]);
    await vi.runAllTimersAsync();
    expect(written).toEqual([second]);
    expect(done).toEqual([true]);
  });

  it('writes at once when there is no time left, and only once', async () => {
    const { saver, written } = watched();
    saver.later(first);
    saver.now();
    await vi.runAllTimersAsync();
    expect(written).toEqual([first]);
  });

  it('writes neither what is known nor nothing', async () => {
    const { saver, written } = watched();
    saver.later({});
    saver.known(first);
    saver.later({ ...first });
    saver.later(second);
    saver.later({ ...first });
    await vi.runAllTimersAsync();
    expect(written).toEqual([]);
  });

  it('says when it could not write, and tries the same again', async () => {
    const { saver, written, done } = watched(() => Promise.reject(new Error('full')));
    saver.later(first);
    await vi.runAllTimersAsync();
    saver.later(first);
    await vi.runAllTimersAsync();
    expect(written).toEqual([first, first]);
    expect(done).toEqual([false, false]);
  });
});
