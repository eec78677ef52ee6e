import { readFileSync } from 'node:fs';
import { ANSWERS } from './answers/index.ts';
import { type Case, parseCases } from './case.ts';
import { check } from './check.ts';

const USAGE = 'npm run -s cases -- FILE…';

function describe(one: Case, differences: readonly string[]): string {
  const lines = [`${one.id} (${one.ask}) given ${JSON.stringify(one.given)}`];
  for (const difference of differences) lines.push(`  ${difference}`);
  lines.push(`  source: ${one.source ?? one.derivation ?? 'none'}`);
  return lines.join('\n');
}

/** Asks the core every case of these files; gives 0 when none failed. */
export async function main(files: readonly string[]): Promise<number> {
  if (files.length === 0) {
    console.error(USAGE);
    return 2;
  }
  let passed = 0;
  let failed = 0;
  for (const file of files) {
    let cases: Case[];
    try {
      cases = parseCases(readFileSync(file, 'utf8'));
    } catch (unreadable) {
      console.log(`${file}: not a file of cases. ${String(unreadable)}`);
      failed += 1;
      continue;
    }
    for (const one of cases) {
      const { differences } = check(one, ANSWERS);
      if (differences.length === 0) passed += 1;
      else {
        failed += 1;
        console.log(describe(one, differences));
      }
    }
  }
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
