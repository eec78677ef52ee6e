/** What `npm run bench` closes with, by name: our time and the peer's in the same unit, and their ratio. */
export interface Comparison {
  readonly ours: number;
  readonly peer: number;
  readonly ratio: number;
  readonly unit: string;
}

const significant = (value: number): number => Number(value.toPrecision(3));

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Microseconds a call, over as many calls as fill about 20 ms. */
function timed(work: () => unknown): number {
  let calls = 1;
  for (;;) {
    const start = performance.now();
    for (let i = 0; i < calls; i += 1) work();
    const spent = performance.now() - start;
    if (spent >= 20) return (spent * 1000) / calls;
    calls *= spent < 2 ? 10 : 2;
  }
}

/**
 * Two works side by side, in turn, so that a busy moment of the machine falls on both; the medians.
 * Times on a shared machine are noise: only the ratio is worth quoting.
 */
export function compare(ours: () => unknown, peer: () => unknown, rounds = 9): Comparison {
  timed(ours);
  timed(peer);
  const both = Array.from({ length: rounds }, () => [timed(ours), timed(peer)] as const);
  return comparison(median(both.map(([a]) => a)), median(both.map(([, b]) => b)), 'µs');
}

const comparison = (ours: number, peer: number, unit: string): Comparison => ({
  ours: significant(ours),
  peer: significant(peer),
  ratio: significant(ours / peer),
  unit,
});

/** The same comparison where one call of ours does `units` of what one call of the peer does. */
export const perUnit = ({ ours, peer, unit }: Comparison, units: number): Comparison =>
  comparison(ours / units, peer, unit);
