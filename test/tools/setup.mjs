// Runs before every command: makes a fresh clone ready, and says nothing when it already is.
// Node's own modules only: nothing else is installed yet. It speaks on stderr alone, so that
// the output of the command that follows stays clean.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browsers.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const packages = { chromium: 'chromium', firefox: 'firefox-esr' };

/** @param {string} why */
function stop(why) {
  console.error(why);
  process.exit(1);
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) stop(`${command} ${args.join(' ')} failed${error ? `: ${error.message}` : ''}`);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    stop(`Node 20.19 or newer is needed; this is ${process.versions.node}. See https://nodejs.org`);
}

function installPackages() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  const wanted = createHash('sha256').update(lock).digest('hex');
  const stamp = join(root, 'node_modules', '.setup-stamp');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.error('Installing the packages of package-lock.json…');
  const npm = process.env.npm_execpath;
  if (npm) run(process.execPath, [npm, 'ci', '--no-audit', '--no-fund']);
  else run('npm', ['ci', '--no-audit', '--no-fund']);
  writeFileSync(stamp, wanted);
}

function installBrowsers() {
  const missing = /** @type {const} */ (['chromium', 'firefox']).filter((b) => !findBrowser(b));
  if (missing.length === 0) return;
  for (const name of missing) {
    const said = process.env[`${name.toUpperCase()}_PATH`];
    if (said)
      stop(`${name.toUpperCase()}_PATH is ${said}, which is not a program that can be run.`);
  }
  const wanted = missing.map((name) => packages[name]);
  const asRoot = process.getuid?.() === 0;
  if (!asRoot || spawnSync('apt-get', ['--version']).status !== 0)
    stop(
      `The tests run in real browsers, and ${missing.join(' and ')} could not be found.\n` +
        `Install ${missing.length > 1 ? 'them' : 'it'} (Debian, Ubuntu: sudo apt-get install ${wanted.join(' ')}),\n` +
        `or say where ${missing.length > 1 ? 'they are' : 'it is'} with CHROMIUM_PATH and FIREFOX_PATH.`,
    );
  console.error(`Installing ${wanted.join(' and ')}…`);
  run('apt-get', ['update', '-q']);
  run('apt-get', ['install', '-yq', '--no-install-recommends', ...wanted]);
}

checkNode();
installPackages();
if (process.argv.includes('--browsers')) installBrowsers();
