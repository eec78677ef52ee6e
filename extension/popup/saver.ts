import type { Situation } from '../../core/situation/situation.ts';
import { writeSituation } from '../../core/situation/written.ts';

export interface Saver {
  /** What is remembered already, or was erased: it is not written again. */
  known(situation: Situation): void;
  /** Remembers a situation, at once. */
  save(situation: Situation): void;
}

const textOf = (situation: Situation) => JSON.stringify(writeSituation(situation));

/**
 * Writes each situation that differs from the one before, without a pause and without waiting for
 * the writing before it: a popup may be gone the next moment, and what still waits then is lost. The
 * store keeps the order in which it is asked. Says after each whether it was written.
 */
export function saverTo(
  write: (situation: Situation) => Promise<void>,
  done: (written: boolean) => void,
): Saver {
  let last = textOf({});
  return {
    known(situation) {
      last = textOf(situation);
    },
    save(situation) {
      const text = textOf(situation);
      if (text === last) return;
      last = text;
      write(situation).then(
        () => done(true),
        () => {
          // Nothing is known of what the store holds now: the same answer is worth another try.
          if (last === text) last = '';
          done(false);
        },
      );
    },
  };
}
