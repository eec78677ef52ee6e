import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const tool = fileURLToPath(new URL('./floors.mjs', import.meta.url));
const folders: string[] = [];

/** A house of one line a file, in a folder of its own. */
function house(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'floors-'));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), `${text}\n`);
  }
  return folder;
}

function check(folder: string): { lines: string[]; code: number | null } {
  const { stdout, status } = spawnSync(process.execPath, [tool, folder], { encoding: 'utf8' });
  return { lines: stdout.trim().split('\n'), code: status };
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const packages = Object.fromEntries(
  ['zod', 'lit', 'preact'].flatMap((name) => [
    [
      `node_modules/${name}/package.json`,
      JSON.stringify({
        name,
        type: 'module',
        exports: { '.': './index.js', './mini': './mini/index.js' },
      }),
    ],
    [`node_modules/${name}/index.js`, 'export const x = 1;'],
    [`node_modules/${name}/mini/index.js`, 'export const x = 1;'],
  ]),
);

const sound = {
  ...packages,
  'package.json': JSON.stringify({ dependencies: { zod: '1', lit: '1', preact: '1' } }),
  'core/time/day.ts': 'export type Day = string;',
  'core/money/cents.ts': 'export const cents = 1;',
  'core/law/series.ts': "import type { Day } from '../time/day.ts'; export const series: Day = '';",
  'core/words/fr.ts': 'export const fr = {};',
  'core/situation/schema.ts': "import * as z from 'zod/mini'; export const schema = z;",
  'core/figures/ij.ts': "export { series as ij } from '../law/series.ts';",
  'core/deadlines/rule.ts': 'export const rule = 1;',
  'core/claims/read.ts': 'export const read = 1;',
  'core/papers/letter.ts': 'export const letter = 1;',
  'core/assess.ts': "export { ij as assess } from './figures/ij.ts';",
  'core/index.ts': "export { assess } from './assess.ts';",
  'widget/element.ts': "export { assess } from '../core/index.ts'; export { x } from 'lit';",
  'extension/popup.tsx':
    "export { assess } from '../widget/element.ts'; export { x } from 'preact';",
  'extension/reader/mark.ts': "export { read } from '../../core/claims/read.ts';",
  'test/page.ts': 'export const page = 1;',
};

/** Each breach in a file of its own, with the rule that must name it. */
const breaches: [rule: string, path: string, text: string][] = [
  ['lower-floors-only:core/time', 'core/time/a.ts', "import '../law/series.ts';"],
  ['lower-floors-only:core/time', 'core/time/b.ts', "import '../money/cents.ts';"],
  ['lower-floors-only:core/law', 'core/law/a.ts', "import type {} from '../figures/ij.ts';"],
  ['lower-floors-only:core/situation', 'core/situation/a.ts', "import '../claims/read.ts';"],
  ['lower-floors-only:core/figures', 'core/figures/a.ts', "import '../assess.ts';"],
  ['lower-floors-only:core/papers', 'core/papers/a.ts', "import '../index.ts';"],
  ['lower-floors-only:core/claims', 'core/claims/a.ts', "import '../../widget/element.ts';"],
  ['lower-floors-only:widget', 'widget/a.ts', "import '../extension/popup.tsx';"],
  ['core-needs-zod-mini-alone', 'core/words/a.ts', "import 'zod';"],
  ['core-needs-zod-mini-alone', 'core/words/b.ts', "import 'lit';"],
  ['core-needs-zod-mini-alone', 'core/words/c.ts', "import 'node:fs';"],
  ['core-needs-zod-mini-alone', 'core/words/d.ts', "import type {} from 'preact';"],
  ['sources-know-no-tests', 'extension/a.ts', "import '../test/page.ts';"],
  ['widget-without-preact', 'widget/b.ts', "import 'preact';"],
  ['reader-without-lit', 'extension/reader/a.ts', "import 'lit';"],
  ['reader-without-lit', 'extension/reader/b.ts', "import '../../widget/element.ts';"],
  ['reader-without-lit', 'extension/entrypoints/a.content.ts', "import '../reader/a.ts';"],
  ['reader-without-lit', 'extension/entrypoints/content/index.ts', "import 'lit';"],
  ['no-circles', 'core/money/a.ts', "import './b.ts';"],
  ['resolvable', 'widget/c.ts', "import './nowhere.ts';"],
];

describe('the floors', () => {
  it('lets a sound house stand, having read every room of it', () => {
    const { lines, code } = check(house(sound));
    expect(lines).toEqual(['14 modules, 0 breaches']);
    expect(code).toBe(0);
  });

  it('names every breach', () => {
    const planted = Object.fromEntries(breaches.map(([, path, text]) => [path, text]));
    const closing = { 'core/money/b.ts': "import type {} from './a.ts';" };
    const { lines, code } = check(house({ ...sound, ...planted, ...closing }));
    const missed = breaches.filter(
      ([rule, path]) => !lines.some((line) => line.startsWith(`${rule}: ${path} → `)),
    );
    expect(missed).toEqual([]);
    expect(code).toBe(1);
  });

  it('fails when a room holds nothing that it can read', () => {
    const empty = Object.fromEntries(
      Object.entries(sound).filter(
        ([path]) => !path.startsWith('widget/') && !path.includes('popup'),
      ),
    );
    const { lines, code } = check(house({ ...empty, 'widget/notes.txt': '' }));
    expect(lines.at(-1)).toBe('nothing was read in widget');
    expect(code).toBe(1);
  });
});
