import { assessBench } from './assess.ts';
import type { Comparison } from './compare.ts';
import { planBench } from './plan.ts';
import { readingBench } from './reading.ts';

const BENCHES = [assessBench, planBench, readingBench];

/** Runs each bench and closes with one line of JSON. */
export async function main(): Promise<number> {
  const all: Record<string, Comparison> = {};
  for (const bench of BENCHES) Object.assign(all, await bench());
  console.table(all);
  console.log(JSON.stringify(all));
  return 0;
}
