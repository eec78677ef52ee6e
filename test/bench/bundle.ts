import { join } from 'node:path';
import { build } from 'vite';

const CACHE = join(process.cwd(), 'node_modules/.cache/quotite/bench');

/** Bundles an entry for a page, whose exports stand in the global `bench`; gives the file. */
export async function bundle(entry: string): Promise<string> {
  const name = entry.replace(/\W+/g, '-');
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: CACHE,
      emptyOutDir: false,
      lib: { entry, formats: ['iife'], name: 'bench', fileName: () => `${name}.js` },
      rolldownOptions: { output: { minify: true } },
    },
  });
  return join(CACHE, `${name}.js`);
}
