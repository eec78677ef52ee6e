import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  cents,
  centsExactly,
  centsFromEuros,
  eurosFromCents,
  MAX_CENTS,
  roundToCent,
} from '../../../core/money/cents.ts';
import { dividedBy, exact, exactly, times } from '../../../core/money/exact.ts';

it('rounds a half cent up in size, as the published maxima are', () => {
  expect(roundToCent(centsExactly(41.466))).toBe(4147);
  expect(roundToCent(exact(5, 2))).toBe(3);
  expect(roundToCent(exact(-5, 2))).toBe(-3);
  expect(roundToCent(exact(249, 100))).toBe(2);
  expect(Object.is(roundToCent(exact(-1, 3)), 0)).toBe(true);
});

it('gives the published maximum of June 2026 from its three factors', () => {
  const smic = centsExactly(1823.03);
  const threeMonths = times(times(smic, exactly(1.4)), exact(3));
  const half = dividedBy(dividedBy(threeMonths, exactly(91.25)), exact(2));
  expect(roundToCent(half)).toBe(4195);
});

it('goes from euros to cents and back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -MAX_CENTS, max: MAX_CENTS }), (n) => {
      expect(centsFromEuros(eurosFromCents(cents(n)))).toBe(n === 0 ? 0 : n);
    }),
  );
});

it('refuses what is not a number of cents', () => {
  expect(() => cents(0.5)).toThrow(RangeError);
  expect(() => cents(Number.NaN)).toThrow(RangeError);
  expect(() => centsFromEuros(41.466)).toThrow(RangeError);
  expect(() => roundToCent({ n: Number.POSITIVE_INFINITY, d: 1 })).toThrow(RangeError);
});
