import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** A package from npm, unpacked. */
export interface Package {
  readonly name: string;
  readonly version: string;
  readonly folder: string;
}

/** Asked through npm itself, so that its settings (registry, proxy) hold. */
async function npm(args: readonly string[], cwd: string): Promise<string> {
  const own = process.env.npm_execpath;
  const [command, ...before] = own?.endsWith('.js') ? [process.execPath, own] : ['npm'];
  try {
    const done = await execute(command, [...before, ...args, '--loglevel=error'], {
      cwd,
      timeout: 300_000,
    });
    return done.stdout.trim();
  } catch (error) {
    throw new Error(`npm ${args.slice(0, 2).join(' ')}: ${reasonOf(error)}`, { cause: error });
  }
}

/** What npm says went wrong, without its warnings and the address of its log. */
function reasonOf(error: unknown): string {
  const { stderr, message } = Object(error);
  const said = String(stderr ?? '')
    .split('\n')
    .filter((line) => /^npm (ERR!|error)/.test(line) && !/log/.test(line))
    .map((line) => line.replace(/^npm (ERR!|error) ?/, '').trim())
    .filter((line) => line !== '');
  return said.slice(0, 3).join('. ') || String(message ?? error);
}

/**
 * The newest version of a package, without installing it nor running anything of it. Kept in
 * `cache`, where the last one alone stays. Throws with a message for people.
 */
export async function newest(name: string, cache: string): Promise<Package> {
  await mkdir(cache, { recursive: true });
  const version = await npm(['view', `${name}@latest`, 'version'], cache);
  if (!/^\d+\.\d+\.\d+[\w.+-]*$/.test(version)) {
    throw new Error(`npm view ${name}: “${version}” is not a version`);
  }
  const prefix = `${name.replace(/\W/g, '-')}@`;
  const folder = join(cache, `${prefix}${version}`);
  if (existsSync(folder)) return { name, version, folder };
  const work = await mkdtemp(join(tmpdir(), 'quotite-'));
  try {
    await npm(['pack', `${name}@${version}`, '--ignore-scripts'], work);
    const archive = (await readdir(work)).find((file) => file.endsWith('.tgz'));
    if (!archive) throw new Error(`npm pack ${name}@${version} gave no archive`);
    const unpacked = await mkdtemp(join(cache, 'unpacking-'));
    await execute('tar', ['-xzf', join(work, archive), '-C', unpacked, '--strip-components=1']);
    for (const old of await readdir(cache)) {
      if (old.startsWith(prefix)) await rm(join(cache, old), { recursive: true, force: true });
    }
    await rename(unpacked, folder);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return { name, version, folder };
}
