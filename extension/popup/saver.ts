import type { Situation } from '../../core/situation/situation.ts';
import { writeSituation } from '../../core/situation/written.ts';

export interface Saver {
  /** What is remembered already, or was erased: it is not written again. */
  known(situation: Situation): void;
  /** Remembers a situation: at once, or as soon as what is being written is written. */
  save(situation: Situation): void;
}

const textOf = (situation: Situation) => JSON.stringify(writeSituation(situation));

/**
 * Writes situations one after the other, only those that changed, the last of those that came
 * meanwhile. Without a pause before: a popup may be gone the next moment, and what it starts to
 * write while it goes is lost. Says after each whether it was written.
 */
export function saverTo(
  write: (situation: Situation) => Promise<void>,
  done: (written: boolean) => void,
): Saver {
  let last = textOf({});
  let waiting: Situation | undefined;
  let busy = false;

  async function run(): Promise<void> {
    if (busy) return;
    busy = true;
    for (let next = waiting; next; next = waiting) {
      waiting = undefined;
      last = textOf(next);
      const written = await write(next).then(
        () => true,
        () => false,
      );
      if (!written) last = '';
      done(written);
    }
    busy = false;
  }

  return {
    known(situation) {
      waiting = undefined;
      last = textOf(situation);
    },
    save(situation) {
      waiting = textOf(situation) === last ? undefined : situation;
      run();
    },
  };
}
