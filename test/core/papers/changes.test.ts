import { describe, expect, it } from 'vitest';
import { assess } from '../../../core/assess.ts';
import { cents } from '../../../core/money/cents.ts';
import { exactly } from '../../../core/money/exact.ts';
import { changesSince, saidOf } from '../../../core/papers/changes.ts';
import { regimes } from '../../../core/regimes/index.ts';
import type { Situation } from '../../../core/situation/situation.ts';
import { day } from '../../../core/time/day.ts';

const pay = cents(250_000);
const situation: Situation = {
  statut: 'salarie',
  salairesBruts: [pay, pay, pay],
  quotite: exactly(0.6),
  debutArret: day('2026-07-06'),
  debutTpt: day('2026-09-01'),
};
const { quotite: _, ...unshared } = situation;

/** What has changed, on a day, since a link that was made on another. */
function since(made: string, read: string, whose: Situation = situation) {
  const then = assess(whose, day(made), regimes);
  return changesSince({ said: saidOf(then) }, then, assess(whose, day(read), regimes));
}

describe('what has changed since a link was made', () => {
  it('is nothing on the same day, nor later in the same month', () => {
    expect(since('2026-09-23', '2026-09-23')).toEqual([]);
    expect(since('2026-11-01', '2026-11-30')).toEqual([]);
  });

  it('tells the month gone on', () => {
    expect(since('2026-09-23', '2026-11-23')).toEqual([
      { kind: 'mois', before: '2026-09', after: '2026-11' },
    ]);
  });

  it('tells a new version of an article from its very day, and not to who knew it', () => {
    const text = { kind: 'texte', article: 'CSS R323-4', from: '2025-02-22' };
    expect(since('2025-01-10', '2025-02-21')).toEqual([]);
    expect(since('2025-01-10', '2025-02-22')).toEqual([text]);
    expect(since('2025-02-21', '2025-02-22')).toEqual([text]);
    expect(since('2025-02-22', '2025-12-31')).toEqual([]);
    // Of the day of a full stop alone, where no month is shown.
    expect(since('2025-01-10', '2026-11-23', unshared)).toEqual([text]);
    expect(since('2025-01-10', '2026-11-23', { statut: 'titulaire' })).toEqual([]);
  });

  it('tells an amount that is no longer the one announced', () => {
    const then = assess(situation, day('2026-09-23'));
    const announced = { ij: cents(4000), total: cents(250_000) };
    expect(changesSince({ said: announced }, then, then)).toEqual([
      { kind: 'corrige', what: 'ij', before: 4000, after: 4110 },
    ]);
    expect(changesSince({ said: {} }, then, then)).toEqual([]);
  });

  it('tells an amount that another month makes another', () => {
    const suite = [{ debut: day('2026-11-01'), quotite: exactly(0.99) }];
    // Half time: 1 250 € of pay and 30 days at 41,0959 €; nearly full time: a loss of 25 €.
    expect(
      since('2026-09-23', '2026-11-23', { ...situation, quotite: exactly(0.5), suite }),
    ).toEqual([
      { kind: 'mois', before: '2026-09', after: '2026-11' },
      { kind: 'evolue', what: 'total', before: 248_288, after: 250_000 },
    ]);
  });

  it('tells an amount that is given no more', () => {
    const then = assess(unshared, day('2026-09-23'));
    expect(changesSince({ said: { ij: cents(4110), total: pay } }, then, then)).toEqual([
      { kind: 'corrige', what: 'total', before: 250_000 },
    ]);
    // Four years from the stop, no month is shown any more.
    expect(since('2026-09-23', '2030-09-01')).toContainEqual({
      kind: 'evolue',
      what: 'total',
      before: 250_000,
    });
  });

  it('tells no month where only one of the two days has one', () => {
    const [then, now] = ['2026-09-23', '2030-09-01'].map((on) =>
      assess(situation, day(on), regimes),
    );
    if (!then || !now) throw new Error('two assessments');
    for (const [from, to] of [
      [then, now],
      [now, then],
    ] as const)
      expect(changesSince({ said: {} }, from, to).map(({ kind }) => kind)).not.toContain('mois');
  });

  it('says nothing of an amount whose rules were not there to give it', () => {
    const agent: Situation = {
      ...situation,
      statut: 'contractuel',
      versant: 'FPE',
      accordCpam: true,
    };
    const whole = assess(agent, day('2026-09-23'), regimes);
    const bare = assess(agent, day('2026-09-23'));
    expect(saidOf(whole)).toEqual({ ij: 4110, total: 250_000 });
    expect(changesSince({ said: saidOf(whole) }, bare, bare)).toEqual([]);
    expect(changesSince({ said: saidOf(whole) }, bare, whole)).toEqual([]);
  });
});
