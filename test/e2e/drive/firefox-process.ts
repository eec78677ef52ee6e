import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { findBrowser } from '../../tools/browsers.mjs';

export type Firefox = ChildProcessByStdio<null, null, Readable>;

/** Starts Firefox over a profile; it does not outlive the tests. */
export function launchFirefox(profile: string): Firefox {
  const path = findBrowser('firefox');
  if (!path) throw new Error('no Firefox found: see FIREFOX_PATH');
  const flags = ['--headless', '--no-remote', '--profile', profile];
  const remote = ['--remote-debugging-port=0', '--remote-allow-system-access'];
  const firefox = spawn(path, [...flags, ...remote], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, MOZ_HEADLESS: '1' },
  });
  const kill = () => firefox.kill('SIGKILL');
  process.once('exit', kill);
  firefox.once('exit', () => process.off('exit', kill));
  return firefox;
}

/** The address of its BiDi socket, which it writes once it is ready. */
export function socketOf(firefox: Firefox): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    firefox.stderr.on('data', (data) => {
      said += data;
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    });
    firefox.once('error', reject);
    firefox.once('exit', () => reject(new Error(`Firefox ended: ${said}`)));
  });
}

/** Waits for the end of a browser that was asked to close, and ends it when it does not. */
export async function ended(firefox: Firefox): Promise<void> {
  if (firefox.exitCode !== null || firefox.signalCode !== null) return;
  const end = new Promise<void>((resolve) => firefox.once('exit', () => resolve()));
  const timer = setTimeout(() => firefox.kill('SIGKILL'), 5000);
  await end;
  clearTimeout(timer);
}
