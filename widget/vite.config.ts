import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, defineConfig, type InlineConfig, type Plugin } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const outDir = process.env.WIDGET_OUT ?? at('../dist/widget');

/** The parts that come when they are needed, each beside the script that asks for it. */
const PARTS: Readonly<Record<string, string>> = {
  'quotite-engine': at('./elements/engine/engine.ts'),
  'quotite-regimes': at('./elements/regimes/part.ts'),
  'quotite-dates': at('./elements/dates/part.ts'),
  'quotite-dates-en': at('./elements/dates/english.ts'),
  'quotite-memory': at('./elements/memory/memory.ts'),
  'quotite-en': at('./elements/language/english.ts'),
};

const shared = {
  root: at('.'),
  publicDir: false,
  configFile: false,
  logLevel: 'warn',
} satisfies InlineConfig;

const output = {
  outDir,
  target: 'es2022',
  // Newer than the script's: what is added for older ones would weigh more than it gives.
  cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
  sourcemap: true,
  modulePreload: false,
} satisfies InlineConfig['build'];

/** Leaves the parts out of the script: it asks for the files that the module build wrote. */
const partsApart = (): Plugin => ({
  name: 'parts-apart',
  enforce: 'pre',
  async resolveId(source, importer) {
    const resolved = await this.resolve(source, importer, { skipSelf: true });
    const part = Object.entries(PARTS).find(([, path]) => path === resolved?.id);
    return part ? { id: `./${part[0]}.mjs`, external: 'relative' } : null;
  },
});

/** The classic script: light, with its parts beside it; or whole, for one fingerprint over everything. */
function classic(fileName: string, plugins: Plugin[]): Promise<unknown> {
  return build({
    ...shared,
    plugins,
    build: {
      ...output,
      emptyOutDir: false,
      lib: {
        entry: at('./define.ts'),
        name: 'Quotite',
        formats: ['iife'],
        fileName: () => fileName,
      },
    },
  });
}

/** Minified scripts carry no notices: they stand beside them. */
async function licenses(): Promise<void> {
  const [ours, lit] = await Promise.all(
    ['../LICENSE', '../node_modules/lit-html/LICENSE'].map((path) => readFile(at(path), 'utf8')),
  );
  await writeFile(join(outDir, 'LICENSES.txt'), `Quotité\n\n${ours}\n\nlit-html\n\n${lit}`);
}

export default defineConfig({
  root: at('.'),
  publicDir: false,
  plugins: [
    {
      name: 'classic-scripts',
      async closeBundle() {
        await classic('quotite.iife.js', [partsApart()]);
        await classic('quotite-complet.iife.js', []);
        await licenses();
      },
    },
  ],
  build: {
    ...output,
    emptyOutDir: true,
    lib: { entry: { quotite: at('./define.ts'), ...PARTS }, formats: ['es'] },
    rolldownOptions: {
      output: {
        minify: true,
        entryFileNames: '[name].mjs',
        chunkFileNames: 'quotite-[name].mjs',
        codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] },
      },
    },
  },
});
