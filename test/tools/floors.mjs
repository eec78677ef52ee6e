// node test/tools/floors.mjs [folder]: checks the floors of floors.cjs over the sources.
// It fails too when hardly anything was read: a tool that saw no module has no violation to show.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const folder = resolve(process.argv[2] ?? join(here, '../..'));
const cli = join(here, '../../node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

const rooms = ['core', 'widget', 'extension'];
const missing = rooms.filter((room) => !existsSync(join(folder, room)));
if (missing.length > 0) {
  console.error(`no such room: ${missing.join(', ')}`);
  process.exit(1);
}

const { stdout, stderr } = spawnSync(
  process.execPath,
  [cli, '--config', join(here, 'floors.cjs'), '--output-type', 'json', ...rooms],
  { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 },
);
if (!stdout.startsWith('{')) {
  console.error(stderr || stdout);
  process.exit(1);
}

/** @type {{ modules: { source: string }[], summary: { violations: { from: string, to: string, rule: { name: string } }[] } }} */
const { modules, summary } = JSON.parse(stdout);
const own = modules.filter(({ source }) => /^(core|widget|extension)\/.*\.tsx?$/.test(source));
for (const { rule, from, to } of summary.violations) console.log(`${rule.name}: ${from} → ${to}`);
console.log(`${own.length} modules, ${summary.violations.length} breaches`);
const unread = rooms.filter((room) => !own.some(({ source }) => source.startsWith(`${room}/`)));
if (unread.length > 0) console.log(`nothing was read in ${unread.join(', ')}`);
process.exitCode = summary.violations.length > 0 || unread.length > 0 ? 1 : 0;
