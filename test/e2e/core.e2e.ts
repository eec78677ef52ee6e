import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the core as a package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'core-'));
  const installed = join(folder, 'node_modules/quotite');

  beforeAll(() => {
    mkdirSync(installed, { recursive: true });
    cpSync(join(root, 'dist/core'), installed, { recursive: true });
    symlinkSync(join(root, 'node_modules/zod'), join(folder, 'node_modules/zod'));
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('loads in plain Node', () => {
    writeFileSync(
      join(folder, 'use.js'),
      "import * as core from 'quotite'; import { REGISTER } from 'quotite/law'; import { agenda } from 'quotite/agenda'; import { demarches } from 'quotite/demarches'; import { regimes } from 'quotite/regimes'; import { readSituation } from 'quotite/situation'; console.log(typeof core.assess, REGISTER.length > 0, typeof agenda, typeof demarches, typeof regimes.of, readSituation({ version: 1 }).ok);",
    );
    const { stdout, stderr } = spawnSync(process.execPath, ['use.js'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(stdout).toBe('function true function function function true\n');
  });

  const compiled = (source: string) => {
    writeFileSync(join(folder, 'use.ts'), source);
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022'];
    const run = spawnSync(process.execPath, [tsc, ...options, 'use.ts'], {
      cwd: folder,
      encoding: 'utf8',
    });
    return run.stdout.trim();
  };

  it('carries its types, and refuses what they refuse', () => {
    const wrong =
      "import { assess } from 'quotite';\nconst answer: ReturnType<typeof assess> = assess(1, 2, 3, 4);\nexport { answer };\n";
    expect(compiled(wrong)).toMatch(/^use\.ts\(2,\d+\): error TS2554: Expected[^\n]*$/);
  });

  it('does what its README shows', () => {
    const readme = readFileSync(join(root, 'core/README.md'), 'utf8');
    const example = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
    expect(compiled(`declare const console: { log(...all: unknown[]): void };\n${example}`)).toBe(
      '',
    );
    writeFileSync(join(folder, 'example.js'), example);
    const { stdout, stderr } = spawnSync(process.execPath, ['example.js'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(stdout).toContain('{ n: 100000, d: 1 }');
  });

  it('needs zod alone, and points to files that are there', () => {
    const { exports, dependencies } = JSON.parse(
      readFileSync(join(installed, 'package.json'), 'utf8'),
    );
    expect(Object.keys(dependencies)).toEqual(['zod']);
    for (const path of Object.values<string>(exports['.']))
      expect(existsSync(join(installed, path))).toBe(true);
  });
});
