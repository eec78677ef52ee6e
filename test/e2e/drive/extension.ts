import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the built extension. */
export function extensionFolder(build: 'chrome-mv3' | 'firefox-mv3'): string {
  const folder = fileURLToPath(new URL(`../../../dist/extension/${build}`, import.meta.url));
  if (!existsSync(`${folder}/manifest.json`))
    throw new Error(`dist/extension/${build} is not built: run npm run build first`);
  return folder;
}
