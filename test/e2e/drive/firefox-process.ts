import { type ChildProcess, spawn } from 'node:child_process';
import { findBrowser } from '../../tools/browsers.mjs';

/** Starts Firefox over a profile, and gives the address of its BiDi socket. */
export async function startFirefox(
  profile: string,
): Promise<{ process: ChildProcess; url: string }> {
  const path = findBrowser('firefox');
  if (!path) throw new Error('no Firefox found: see FIREFOX_PATH');
  const flags = ['--headless', '--no-remote', '--profile', profile];
  const remote = ['--remote-debugging-port=0', '--remote-allow-system-access'];
  const child = spawn(path, [...flags, ...remote], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, MOZ_HEADLESS: '1' },
  });
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (data) => {
      said += data;
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    });
    child.on('error', reject);
    child.on('exit', () => reject(new Error(`Firefox ended: ${said}`)));
  });
  return { process: child, url };
}

/** Waits for the end of a browser that was asked to close, and ends it when it does not. */
export async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const end = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
  await end;
  clearTimeout(timer);
}
