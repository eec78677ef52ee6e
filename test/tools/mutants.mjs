// node test/tools/mutants.mjs [ROOM|FILE…]: breaks the code of the core on purpose, one small change
// at a time, and tells which changes no test of that room saw. MUTANTS_AT_ONCE=1 leaves a core free.
import { existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { root } from './step.mjs';

/** @typedef {Awaited<ReturnType<Stryker['runMutationTest']>>[number]} Mutant */

/** Counting days wrong is the worst that the core can do. */
const LEAST = { 'core/time': 90, 'core/deadlines': 90 };
const LEAST_ELSEWHERE = 85;

/** Words and pure data: their own tests compare them with their sources. */
const DATA = [
  '!core/**/index.ts',
  '!core/words/{fr,en}/**',
  '!core/deadlines/rules/**',
  '!core/law/articles/**',
  '!core/law/!(series|plafonds-ij).ts',
];

const ROOMS = readdirSync(join(root, 'core'), { withFileTypes: true })
  .filter((one) => one.isDirectory() && existsSync(join(root, 'test/core', one.name)))
  .map(({ name }) => `core/${name}`);

/** The room of a file of the core, or the front door. @param {string} path */
const roomOf = (path) => ROOMS.find((room) => `${path}/`.startsWith(`${room}/`)) ?? 'core';

/** @param {string} room @param {string} wanted */
function patterns(room, wanted) {
  if (wanted.endsWith('.ts')) return [wanted];
  return [room === 'core' ? 'core/*.ts' : `${wanted.replace(/\/$/, '')}/**/*.ts`, ...DATA];
}

/** @param {string} wanted a room of the core, a folder or a file in it @returns {Promise<Mutant[]>} */
function mutate(wanted) {
  const room = roomOf(wanted);
  process.env.MUTANTS_ROOM = room;
  const stryker = new Stryker({
    testRunner: 'vitest',
    vitest: { configFile: 'test/tools/mutants.vitest.mjs', related: false },
    mutate: patterns(room, wanted),
    // Strings are names of closed lists, which the types hold, or messages for programmers.
    mutator: { excludedMutations: ['StringLiteral'] },
    coverageAnalysis: 'perTest',
    // A busy machine is slow, not wrong: endless loops are cut by the count of their turns.
    timeoutMS: 60_000,
    concurrency: Number(process.env.MUTANTS_AT_ONCE ?? 2),
    // What is built once, at loading, costs a run of every test for each change.
    ignoreStatic: !wanted.endsWith('.ts'),
    tempDirName: join(tmpdir(), 'quotite-mutants'),
    ignorePatterns: ['dist', 'extension', 'widget'],
    reporters: process.stdout.isTTY ? ['progress'] : [],
    cleanTempDir: 'always',
    logLevel: /** @type {import('@stryker-mutator/api/core').LogLevel} */ ('error'),
    thresholds: { high: 100, low: LEAST_ELSEWHERE, break: null },
  });
  return stryker.runMutationTest();
}

/** @param {Mutant} mutant */
const seen = ({ status }) => status === 'Killed' || status === 'Timeout';
/** @param {Mutant} mutant */
const missed = ({ status }) => status === 'Survived' || status === 'NoCoverage';

/** @param {Mutant[]} mutants */
function score(mutants) {
  const killed = mutants.filter(seen).length;
  return (100 * killed) / (killed + mutants.filter(missed).length);
}

/** @param {Mutant} mutant */
function line({ fileName, location, mutatorName, replacement, status }) {
  const { line: row, column } = location.start;
  const instead = (replacement ?? '').replace(/\s+/g, ' ').slice(0, 80);
  const unread = status === 'NoCoverage' ? ', never run' : '';
  return `${relative(root, fileName)}:${row}:${column} ${mutatorName} → ${instead}${unread}`;
}

const wanted = process.argv.slice(2);
/** @type {Record<string, { mutants: number, score: string, least: number }>} */
const table = {};
for (const one of wanted.length > 0 ? wanted : ['core', ...ROOMS]) {
  const mutants = await mutate(one);
  for (const mutant of mutants.filter(missed)) console.log(line(mutant));
  const least = LEAST[/** @type {keyof LEAST} */ (roomOf(one))] ?? LEAST_ELSEWHERE;
  table[one] = { mutants: mutants.length, score: score(mutants).toFixed(1), least };
  if (!(score(mutants) >= least)) process.exitCode = 1;
}
console.table(table);
