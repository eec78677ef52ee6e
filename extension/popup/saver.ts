import type { Situation } from '../../core/situation/situation.ts';
import { writeSituation } from '../../core/situation/written.ts';

const PAUSE_MS = 250;

export interface Saver {
  /** What is remembered already, or was erased: it is not written again. */
  known(situation: Situation): void;
  /** Remembers a situation once typing pauses. */
  later(situation: Situation): void;
  /** Remembers at once what waits: the popup may be gone the next moment. */
  now(): void;
}

const textOf = (situation: Situation) => JSON.stringify(writeSituation(situation));

/** Writes situations one after the other, only those that changed, and says when one was not written. */
export function saverTo(
  write: (situation: Situation) => Promise<void>,
  done: (written: boolean) => void,
): Saver {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: Situation | undefined;
  let last = textOf({});
  const now = () => {
    clearTimeout(timer);
    if (!waiting) return;
    const situation = waiting;
    waiting = undefined;
    last = textOf(situation);
    write(situation).then(
      () => done(true),
      () => {
        last = '';
        done(false);
      },
    );
  };
  return {
    known(situation) {
      clearTimeout(timer);
      waiting = undefined;
      last = textOf(situation);
    },
    later(situation) {
      clearTimeout(timer);
      waiting = textOf(situation) === last ? undefined : situation;
      if (waiting) timer = setTimeout(now, PAUSE_MS);
    },
    now,
  };
}
