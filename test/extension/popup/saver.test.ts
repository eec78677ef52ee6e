import { describe, expect, it } from 'vitest';
import type { Situation } from '../../../core/situation/situation.ts';
import { day } from '../../../core/time/day.ts';
import { saverTo } from '../../../extension/popup/saver.ts';

const [first, second, third] = ['2026-07-06', '2026-07-07', '2026-07-08'].map(
  (text): Situation => ({ debutArret: day(text) }),
) as [Situation, Situation, Situation];

describe('a saver', () => {
  /** A slow store: each writing ends when the test says so. */
  function watched() {
    const written: Situation[] = [];
    const done: boolean[] = [];
    let end: (ok: boolean) => void = () => undefined;
    const saver = saverTo(
      (situation) => {
        written.push(situation);
        return new Promise((resolve, reject) => {
          end = (ok) => (ok ? resolve() : reject(new Error('full')));
        });
      },
      (ok) => done.push(ok),
    );
    const settle = async (ok = true) => {
      end(ok);
      await new Promise(setImmediate);
    };
    return { saver, written, done, settle };
  }

  it('writes at once: what is typed last before the end is not lost', () => {
    const { saver, written } = watched();
    saver.save(first);
    expect(written).toEqual([first]);
  });

  it('waits for no earlier writing, and asks in the order of the answers', () => {
    const { saver, written } = watched();
    saver.save(first);
    saver.save(second);
    saver.save(third);
    expect(written).toEqual([first, second, third]);
  });

  it('ends with what was typed last, even when that was written before', () => {
    const { saver, written } = watched();
    saver.save(first);
    saver.save(second);
    saver.save({ ...first });
    saver.save({ ...first });
    expect(written).toEqual([first, second, first]);
  });

  it('writes neither what is known nor nothing', () => {
    const { saver, written } = watched();
    saver.save({});
    saver.known(first);
    saver.save({ ...first });
    expect(written).toEqual([]);
  });

  it('says when it could not write, and tries the same again', async () => {
    const { saver, written, done, settle } = watched();
    saver.save(first);
    await settle(false);
    saver.save(first);
    await settle();
    expect(written).toEqual([first, first]);
    expect(done).toEqual([false, true]);
  });
});
