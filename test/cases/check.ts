import type { Answers } from './answer.ts';
import type { Case } from './case.ts';
import { Given } from './given.ts';

/** What a case gave: nothing wrong, or one line for each name that differs. */
export interface Verdict {
  readonly id: string;
  readonly differences: readonly string[];
}

const written = (value: unknown) => JSON.stringify(value) ?? 'nothing';

function agrees(expected: unknown, got: unknown, tolerance: number): boolean {
  if (typeof expected === 'number' && typeof got === 'number') {
    return Math.abs(expected - got) <= tolerance + 1e-9;
  }
  return written(expected) === written(got);
}

/** Asks the core one case. A question or a name that it does not know is a failure, as is any refusal. */
export function check(one: Case, answers: Answers): Verdict {
  const answer = answers[one.ask];
  if (!answer) return { id: one.id, differences: [`unknown question ${one.ask}`] };
  const unknown = Object.keys(one.given).filter((name) => !answer.takes.includes(name));
  if (unknown.length > 0) {
    return { id: one.id, differences: [`unknown names given: ${unknown.join(', ')}`] };
  }
  let got: Readonly<Record<string, unknown>>;
  try {
    got = answer.gives(new Given(one.given));
  } catch (refusal) {
    return { id: one.id, differences: [String(refusal)] };
  }
  const differences = Object.entries(one.expect)
    .filter(
      ([name, expected]) => !(name in got) || !agrees(expected, got[name], one.tolerance ?? 0),
    )
    .map(
      ([name, expected]) =>
        `${name}: expected ${written(expected)}, got ${name in got ? written(got[name]) : 'no such name'}`,
    );
  return { id: one.id, differences };
}
