import type { Situation } from '../../core/situation/situation.ts';

export interface Keeper {
  /** What is kept already, whatever is being typed. */
  known(situation: Situation): void;
  /** Typing in a field begins, or goes on. */
  typing(field: string): void;
  /** The field was left: what is typed in it next is another answer. */
  left(): void;
  /** What to keep of a situation, of which some fields are faulty. */
  keep(situation: Situation, faulty: readonly string[]): Situation;
}

const ANSWERS: ReadonlySet<string> = new Set<keyof Situation>([
  'debutArret',
  'debutTpt',
  'finTpt',
  'quotite',
  'complement',
  'embauche',
]);

/** The answers that a field of the calculator is a part of; a pay is one of three, or stands alone. */
function answersOf(field: string): readonly string[] {
  if (ANSWERS.has(field)) return [field];
  const [kind, more] = field.split('-');
  if (kind === 'plus' && more) return [more];
  return field.startsWith('salaire') ? ['salairesBruts', 'salaireMoisPrecedent'] : ['suite'];
}

const only = (situation: Situation, wanted: (answer: string) => boolean): Situation =>
  Object.fromEntries(Object.entries(situation).filter(([answer]) => wanted(answer)));

/**
 * Keeps, for an answer that cannot be read, the one it had before its field was typed in: on the way
 * to "2.500", "2.50" could be read, and nobody meant it. A field that is emptied is an answer taken
 * back, and is not kept.
 */
export function keeper(): Keeper {
  let kept: Situation = {};
  let before: Situation = {};
  let at: string | undefined;
  return {
    known(situation) {
      kept = situation;
      before = situation;
      at = undefined;
    },
    typing(field) {
      if (field === at) return;
      at = field;
      before = kept;
    },
    left() {
      at = undefined;
    },
    keep(situation, faulty) {
      const unread = new Set(faulty.flatMap(answersOf));
      const sound = only(situation, (answer) => !unread.has(answer));
      kept = { ...sound, ...only(before, (answer) => unread.has(answer)) };
      return kept;
    },
  };
}
