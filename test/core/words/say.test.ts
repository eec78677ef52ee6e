import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { say } from '../../../core/words/say.ts';

describe('a sentence with blanks', () => {
  it('takes its values, each as often as it is named', () => {
    expect(say('{who} a {n} jours, {who} attend', { who: 'Ana', n: 3 })).toBe(
      'Ana a 3 jours, Ana attend',
    );
  });

  it('shows a blank that has no value, and nothing inherited', () => {
    expect(say('Depuis le {day}', {})).toBe('Depuis le …');
    expect(say('Depuis le {day}')).toBe('Depuis le …');
    expect(say('{constructor} {toString}', {})).toBe('… …');
  });

  it('puts values in as they are, without reading them again', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(say('« {a} »', { a: value, b: 'never' })).toBe(`« ${value} »`);
      }),
    );
    expect(say('{a}', { a: '{b} $& $1', b: 'x' })).toBe('{b} $& $1');
  });

  it('leaves a sentence without blanks alone', () => {
    expect(say('60 % {} { a }', { a: 1 })).toBe('60 % {} { a }');
  });
});
