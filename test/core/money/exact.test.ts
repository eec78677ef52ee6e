import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  approximate,
  compare,
  dividedBy,
  type Exact,
  exact,
  exactly,
  larger,
  minus,
  nearestWhole,
  plus,
  smaller,
  sum,
  times,
  ZERO,
} from '../../../core/money/exact.ts';

const size = 1_000_000;
const fraction = fc
  .tuple(fc.integer({ min: -size, max: size }), fc.integer({ min: 1, max: size }))
  .map(([n, d]) => exact(n, d));

/** The same value as `n/d`, in lowest terms over a positive denominator: what no drift can fake. */
function same(value: Exact, n: bigint, d: bigint): void {
  expect(BigInt(value.n) * d).toBe(n * BigInt(value.d));
  expect(value.d).toBeGreaterThan(0);
  expect(gcd(BigInt(Math.abs(value.n)), BigInt(value.d))).toBe(1n);
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));
const big = (a: Exact) => ({ n: BigInt(a.n), d: BigInt(a.d) });

describe('exact arithmetic, beside BigInt', () => {
  it('adds, takes away, multiplies, divides', () => {
    fc.assert(
      fc.property(fraction, fraction, (x, y) => {
        const [a, b] = [big(x), big(y)];
        same(plus(x, y), a.n * b.d + b.n * a.d, a.d * b.d);
        same(minus(x, y), a.n * b.d - b.n * a.d, a.d * b.d);
        same(times(x, y), a.n * b.n, a.d * b.d);
        if (y.n !== 0) same(dividedBy(x, y), a.n * b.d, a.d * b.n);
      }),
    );
  });

  it('compares', () => {
    fc.assert(
      fc.property(fraction, fraction, (x, y) => {
        const difference = BigInt(x.n) * BigInt(y.d) - BigInt(y.n) * BigInt(x.d);
        expect(Math.sign(compare(x, y))).toBe(difference > 0n ? 1 : difference < 0n ? -1 : 0);
        expect(compare(smaller(x, y), larger(x, y))).toBeLessThanOrEqual(0);
        expect([x, y]).toContain(smaller(x, y));
      }),
    );
  });

  it('gives the right value or throws, however large the parts', () => {
    const any = fc.maxSafeInteger();
    fc.assert(
      fc.property(
        any,
        any.filter((d) => d !== 0),
        any,
        any.filter((d) => d !== 0),
        (a, b, c, d) => {
          const [x, y] = [exact(a, b), exact(c, d)];
          for (const [operation, n] of [
            [plus, BigInt(a) * BigInt(d) + BigInt(c) * BigInt(b)],
            [minus, BigInt(a) * BigInt(d) - BigInt(c) * BigInt(b)],
            [times, BigInt(a) * BigInt(c)],
          ] as const) {
            let result: Exact | undefined;
            try {
              result = operation(x, y);
            } catch (error) {
              expect(error).toBeInstanceOf(RangeError);
            }
            if (result) same(result, n, BigInt(b) * BigInt(d));
          }
        },
      ),
    );
  });

  it('does not let two products too large cancel into a wrong sum', () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect(() => plus(exact(most, 2), exact(-most, 3))).toThrow(RangeError);
  });

  it('sums', () => {
    expect(sum([exact(1, 2), exact(1, 3), exact(1, 6)])).toEqual(exact(1));
    expect(sum([])).toEqual(ZERO);
  });

  it('orders two fractions, given in either order, over one divisor or two', () => {
    const [third, half, twoThirds] = [exact(1, 3), exact(1, 2), exact(2, 3)];
    for (const [small, large] of [
      [third, half],
      [third, twoThirds],
      [half, twoThirds],
    ] as const) {
      expect(compare(small, large)).toBeLessThan(0);
      expect(compare(large, small)).toBeGreaterThan(0);
      expect([smaller(small, large), smaller(large, small)]).toEqual([small, small]);
      expect([larger(small, large), larger(large, small)]).toEqual([large, large]);
    }
    expect(compare(exact(-2, 3), third)).toBeLessThan(0);
  });

  it('throws where one product alone is beyond safe integers, though the sum looks safe', () => {
    // 3 × 3 002 399 751 580 333 is odd and past 2^53, where odd numbers are not kept.
    expect(() => plus(exact(3_002_399_751_580_333), exact(-1000, 3))).toThrow(RangeError);
    expect(() => plus(exact(-1000, 3), exact(3_002_399_751_580_333))).toThrow(RangeError);
  });

  it('gives the nearest binary number for display', () => {
    expect(approximate(exact(-365, 4))).toBe(-91.25);
  });

  it('keeps no sign on a zero', () => {
    for (const zero of [exact(-0), exact(0, -3), times(ZERO, exact(-1)), minus(ZERO, ZERO)]) {
      expect(Object.is(zero.n, 0)).toBe(true);
      expect(Object.is(approximate(zero), 0)).toBe(true);
    }
  });
});

describe('decimals as they are written', () => {
  it.each([
    [1.4, 7, 5],
    [91.25, 365, 4],
    [0.1, 1, 10],
    [-41.95, -839, 20],
    [0.000000001, 1, 1e9],
    [0, 0, 1],
  ])('%d is %i/%i', (decimal, n, d) => expect(exactly(decimal)).toEqual({ n, d }));

  it('reads any decimal of up to six places', () => {
    const places = fc.integer({ min: 0, max: 6 });
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), places, (n, k) => {
        expect(exactly(Number(`${n}e-${k}`))).toEqual(exact(n, 10 ** k));
      }),
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1 / 3, 1e-10])('refuses %d', (value) => {
    expect(() => exactly(value)).toThrow(RangeError);
  });

  it('refuses what is no fraction', () => {
    expect(() => exact(1, 0)).toThrow(RangeError);
    expect(() => exact(0.5)).toThrow(RangeError);
    expect(() => dividedBy(exact(1), ZERO)).toThrow(RangeError);
  });
});

it('rounds to the nearest whole, a half going up in size, for any fraction', () => {
  const any = fc.maxSafeInteger();
  const halves = fc.integer({ min: -1e9, max: 1e9 }).map((n) => exact(2 * n + 1, 2));
  const anything = fc
    .tuple(
      any,
      any.filter((d) => d !== 0),
    )
    .map(([n, d]) => exact(n, d));
  fc.assert(
    fc.property(fc.oneof(halves, fraction, anything), ({ n, d }) => {
      const size = (2n * BigInt(Math.abs(n)) + BigInt(d)) / (2n * BigInt(d));
      expect(BigInt(nearestWhole({ n, d }))).toBe(n < 0 ? -size : size);
      expect(Object.is(nearestWhole({ n, d }), -0)).toBe(false);
    }),
  );
});
