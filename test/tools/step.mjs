import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);

/**
 * @typedef {object} Step a check or a part of the build that has run
 * @property {string} name
 * @property {boolean} ok
 * @property {string} output what it printed, both streams
 * @property {number} seconds
 */

/**
 * Runs a command of node_modules/.bin or of the PATH, from the top of the project.
 * @param {string} name
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<Step>}
 */
export function run(name, command, args, env = {}) {
  const began = performance.now();
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, PATH: path, FORCE_COLOR: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (data) => (output += data));
  child.stderr.on('data', (data) => (output += data));
  return new Promise((resolve) => {
    const end = (/** @type {boolean} */ ok) =>
      resolve({ name, ok, output, seconds: (performance.now() - began) / 1000 });
    child.on('error', (error) => {
      output += error.message;
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}

/**
 * A step done in this process: what it returns is its output, what it throws its failure.
 * @param {string} name
 * @param {() => Promise<string>} work
 * @returns {Promise<Step>}
 */
export async function perform(name, work) {
  const began = performance.now();
  const end = (/** @type {boolean} */ ok, /** @type {string} */ output) => ({
    name,
    ok,
    output,
    seconds: (performance.now() - began) / 1000,
  });
  try {
    return end(true, await work());
  } catch (error) {
    return end(false, error instanceof Error ? error.message : String(error));
  }
}

/** One line for what went well; everything it printed for what did not. @param {Step} step */
export function report(step) {
  console.log(`${step.ok ? '✓' : '✕'} ${step.name} (${step.seconds.toFixed(1)} s)`);
  if (!step.ok) console.log(`${step.output.trimEnd()}\n`);
}
