import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const CACHE = join(process.cwd(), 'node_modules/.cache/quotite/bench');

/** Bundles an entry as it ships, so that what is measured is not the loader of the sources. */
export async function bundle(entry: string, format: 'es' | 'iife'): Promise<string> {
  const name = entry.replace(/\W+/g, '-');
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: CACHE,
      emptyOutDir: false,
      lib: { entry, formats: [format], name: 'bench', fileName: () => `${name}.${format}.js` },
      rolldownOptions: { output: { minify: true } },
    },
  });
  return join(CACHE, `${name}.${format}.js`);
}

export async function shipped<Module>(entry: string): Promise<Module> {
  const file = await bundle(entry, 'es');
  return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Module;
}
