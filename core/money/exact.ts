/**
 * An exact fraction. The law divides by 91,25 and multiplies by 1,4: binary fractions drift, and a
 * cent lost on the way is a figure that the caisse does not find. Numerator and denominator stay
 * safe integers (amounts are bounded where they come in); beyond them `exact` throws.
 */
export interface Exact {
  readonly n: number;
  readonly d: number;
}

function gcd(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}

/** n/d in lowest terms. Throws RangeError on a zero divisor or beyond safe integers. */
export function exact(n: number, d = 1): Exact {
  if (d === 0 || !Number.isSafeInteger(n) || !Number.isSafeInteger(d)) {
    throw new RangeError(`${n}/${d} is not an exact fraction`);
  }
  // A zero keeps no sign: -0 would be shown as "-0,00 €".
  if (n === 0) return { n: 0, d: 1 };
  if (d === 1) return { n, d };
  const common = gcd(Math.abs(n), Math.abs(d)) * (d < 0 ? -1 : 1);
  return { n: n / common, d: d / common };
}

/** The decimal as it is written: 1.4 is 7/5, 91.25 is 365/4. At most nine decimals. */
export function exactly(decimal: number): Exact {
  for (let scale = 1; scale <= 1e9; scale *= 10) {
    const n = Math.round(decimal * scale);
    if (n / scale === decimal) return exact(n, scale);
  }
  throw new RangeError(`${decimal} has more than nine decimals`);
}

export const ZERO: Exact = exact(0);

/** Both numerators over the least common denominator, and that denominator. */
function broughtTogether(a: Exact, b: Exact): readonly [left: number, right: number, d: number] {
  // Common factors go before the multiplication, so that intermediate products stay safe integers too.
  const common = gcd(a.d, b.d);
  const left = a.n * (b.d / common);
  const right = b.n * (a.d / common);
  // Two products beyond safe integers can cancel into a sum that looks safe and is wrong.
  if (!Number.isSafeInteger(left) || !Number.isSafeInteger(right)) {
    throw new RangeError('beyond exact fractions');
  }
  return [left, right, (a.d / common) * b.d];
}

export function plus(a: Exact, b: Exact): Exact {
  if (a.d === b.d) return exact(a.n + b.n, a.d);
  const [left, right, d] = broughtTogether(a, b);
  return exact(left + right, d);
}

export function times(a: Exact, b: Exact): Exact {
  const left = gcd(Math.abs(a.n), b.d);
  const right = gcd(Math.abs(b.n), a.d);
  const n = (a.n / left) * (b.n / right);
  const d = (a.d / right) * (b.d / left);
  if (!Number.isSafeInteger(n) || !Number.isSafeInteger(d)) {
    throw new RangeError('beyond exact fractions');
  }
  // Crosswise nothing is left in common, so the product is in lowest terms already.
  return n === 0 ? { n: 0, d: 1 } : { n, d };
}

export const minus = (a: Exact, b: Exact): Exact => plus(a, { n: -b.n, d: b.d });
export const dividedBy = (a: Exact, b: Exact): Exact => times(a, exact(b.d, b.n));

/** Negative, zero or positive, as `a` is below, equal to or above `b`. */
export function compare(a: Exact, b: Exact): number {
  if (a.d === b.d) return a.n - b.n;
  const [left, right] = broughtTogether(a, b);
  return left - right;
}
export const smaller = (a: Exact, b: Exact): Exact => (compare(b, a) < 0 ? b : a);
export const larger = (a: Exact, b: Exact): Exact => (compare(b, a) > 0 ? b : a);
export const sum = (all: readonly Exact[]): Exact => all.reduce(plus, ZERO);

/** The nearest whole number, a half going up in size. */
export function nearestWhole({ n, d }: Exact): number {
  const rest = Math.abs(n) % d;
  const size = (Math.abs(n) - rest) / d + (rest >= d - rest ? 1 : 0);
  return n < 0 && size > 0 ? -size : size;
}

/** For display and comparison with the world outside only: the nearest binary number. */
export const approximate = (a: Exact): number => a.n / a.d;
