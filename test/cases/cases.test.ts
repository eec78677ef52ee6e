import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ANSWERS } from './answers/index.ts';
import { parseCases } from './case.ts';
import { check } from './check.ts';

/** Published by others; and counted by hand from the articles, by someone who had not read the code. */
const FOLDERS = ['published/', 'counted/'].map((name) => new URL(name, import.meta.url));
/** A larger collection that may stand beside the project; its questions of other chapters are left out. */
const BESIDE = new URL('../../../shared/cases/figures.json', import.meta.url);

const files = FOLDERS.flatMap((folder) => readdirSync(folder).map((name) => new URL(name, folder)));
if (existsSync(BESIDE)) files.push(BESIDE);

describe.each(files.map((file) => [file.pathname.split('/').pop(), file] as const))(
  '%s',
  (_, file) => {
    const cases = parseCases(readFileSync(file, 'utf8')).filter((one) => one.ask in ANSWERS);

    it.each(cases.map((one) => [one.id, one] as const))('%s', (__, one) => {
      expect(check(one, ANSWERS).differences).toEqual([]);
    });
  },
);
