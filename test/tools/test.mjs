// Every check there is, closing with one line: N passed, N failed.

import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build, firefoxBuild, weigh } from './build.mjs';
import { report, root, run } from './step.mjs';

const cache = join(root, 'node_modules/.cache/quotite');
let passed = 0;
let failed = 0;

/** @param {import('./step.mjs').Step} step */
function count(step) {
  report(step);
  if (step.ok) passed++;
  else failed++;
  return step.ok;
}

/** Two at a time: the machines this runs on have two cores. @param {(() => Promise<unknown>)[]} works */
async function twoByTwo(works) {
  const queue = [...works];
  const lane = async () => {
    for (let work = queue.shift(); work; work = queue.shift()) await work();
  };
  await Promise.all([lane(), lane()]);
}

/**
 * Shows the tests as they run, and counts them from what the reporter wrote. A run that wrote
 * nothing has failed.
 * @param {string} project
 */
async function vitest(project) {
  const counts = join(cache, `${project}.json`);
  rmSync(counts, { force: true });
  const args = ['run', '-c', 'test/vitest.config.ts', '--project', project];
  const reporters = ['--reporter', 'dot', '--reporter', './test/tools/counts.mjs'];
  const code = await new Promise((resolve) => {
    spawn(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), ...args, ...reporters], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, COUNTS_FILE: counts },
    }).on('close', resolve);
  });
  if (!existsSync(counts)) {
    console.log(`✕ ${project}: the tests did not finish`);
    failed++;
    return;
  }
  const result = JSON.parse(readFileSync(counts, 'utf8'));
  passed += result.passed;
  failed += result.failed;
  if (code !== 0 && result.failed === 0) failed++;
}

await mkdir(cache, { recursive: true });
await twoByTwo([
  () => run('types', 'tsc', ['--noEmit', '-p', '.']).then(count),
  () => run('lint and format', 'biome', ['check', '--error-on-warnings']).then(count),
  () => run('floors', process.execPath, ['test/tools/floors.mjs']).then(count),
  () => run('unused code', 'knip', []).then(count),
]);
const steps = await build();
steps.forEach(count);
const built = steps.every(({ ok }) => ok);
if (built) count(await weigh());
else console.log('✕ sizes: not weighed, as the build failed');
if (steps.some(({ name, ok }) => ok && name === firefoxBuild)) {
  const folder = 'dist/extension/firefox-mv3';
  count(await run('web-ext lint', 'web-ext', ['lint', '-s', folder, '--no-config-discovery']));
}
await vitest('unit');
if (built) await vitest('e2e');
else console.log('✕ e2e: not run, as the build failed');

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
