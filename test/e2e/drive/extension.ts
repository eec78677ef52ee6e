import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserOptions } from './browser.ts';
import type { Closing } from './engine.ts';

type Build = 'chrome-mv3' | 'firefox-mv3';

/** The folder of the built extension. */
export function extensionFolder(build: Build): string {
  const folder = fileURLToPath(new URL(`../../../dist/extension/${build}`, import.meta.url));
  if (!existsSync(`${folder}/manifest.json`))
    throw new Error(`dist/extension/${build} is not built: run npm run build first`);
  return folder;
}

/** A copy that may read every page, as a press on its button lets the real one read a single page. */
function asAsked(folder: string): void {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: ['<all_urls>'] }));
}

/** A copy whose reader finds nothing to paint with. */
function unpainted(folder: string): void {
  const file = join(folder, 'content-scripts/reader.js');
  writeFileSync(file, `delete CSS.highlights;${readFileSync(file, 'utf8')}`);
}

/** The extension to load: as it is, or a copy that stands for what no test can bring about. */
export async function extensionToLoad(
  build: Build,
  { extension }: BrowserOptions,
  closing: Closing,
): Promise<string | undefined> {
  if (!extension) return undefined;
  const folder = extensionFolder(build);
  if (extension === true) return folder;
  const copy = await mkdtemp(join(tmpdir(), 'quotite-extension-'));
  closing.add(() => rm(copy, { recursive: true, force: true }));
  cpSync(folder, copy, { recursive: true });
  if (extension === 'asked') asAsked(copy);
  else unpainted(copy);
  return copy;
}
