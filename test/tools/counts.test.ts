import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';

const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
const reporter = fileURLToPath(new URL('./counts.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'counts-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('counts as failed whatever did not pass', () => {
  const files = {
    'good.test.mjs': "it('a', () => {}); describe('b', () => { it('c', () => {}); });",
    'bad.test.mjs': "it('a', () => { throw new Error('a'); }); it('b', () => {});",
    'skipped.test.mjs': "it('a', (context) => context.skip()); it('b', () => {});",
    'unreadable.test.mjs': "import './nowhere.mjs'; it('a', () => {});",
    'empty.test.mjs': '',
    'hook.test.mjs':
      "describe('a', () => { afterAll(() => { throw new Error(); }); it('b', () => {}); });",
    'later.test.mjs': "it('a', () => { Promise.reject(new Error('unheard')); });",
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const counts = join(folder, 'counts.json');
  const { VITEST: _, ...env } = process.env;
  spawnSync(
    process.execPath,
    [vitest, 'run', '--root', folder, '--globals', '--reporter', reporter],
    { env: { ...env, COUNTS_FILE: counts }, cwd: folder },
  );
  expect(JSON.parse(readFileSync(counts, 'utf8'))).toEqual({ passed: 6, failed: 6 });
});
