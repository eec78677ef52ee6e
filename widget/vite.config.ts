import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, defineConfig, type InlineConfig, type Plugin } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const outDir = process.env.WIDGET_OUT ?? at('../dist/widget');

/** The writer of .docx files weighs more than all the rest: it always stands apart. */
const DOCX = at('./papers/docx.ts');

/** The parts that come when they are needed, each beside the script that asks for it. */
const PARTS: Readonly<Record<string, string>> = {
  'quotite-engine': at('./elements/engine/engine.ts'),
  'quotite-regimes': at('./elements/regimes/part.ts'),
  'quotite-dates': at('./elements/dates/part.ts'),
  'quotite-dates-en': at('./elements/dates/english.ts'),
  'quotite-memory': at('./elements/memory/memory.ts'),
  'quotite-papiers': at('./elements/papers/part.ts'),
  'quotite-docx': DOCX,
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

/** Leaves parts out of a script: it asks for the files that the module build wrote. */
const partsApart = (parts: readonly string[]): Plugin => ({
  name: 'parts-apart',
  enforce: 'pre',
  async resolveId(source, importer) {
    const resolved = await this.resolve(source, importer, { skipSelf: true });
    const part = Object.entries(PARTS).find(
      ([, path]) => path === resolved?.id && parts.includes(path),
    );
    return part ? { id: `./${part[0]}.mjs`, external: 'relative' } : null;
  },
});

/** Readers of the page need no indentation: the lines of the templates start at their first letter. */
const unindented = (): Plugin => ({
  name: 'unindented',
  enforce: 'pre',
  transform: {
    filter: { id: /\/widget\/elements\/.*\.ts$/ },
    handler: (code) => ({ code: code.replace(/\n[ \t]+/g, '\n'), map: null }),
  },
});

/** The classic script: light, with its parts beside it; or whole, for one fingerprint over everything. */
function classic(fileName: string, plugins: Plugin[]): Promise<unknown> {
  return build({
    ...shared,
    plugins: [unindented(), ...plugins],
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

/**
 * Refuses files that wait for one another: one of them would run before what it needs. Merging small
 * shared files can make such a circle, of modules that have none.
 */
const noCircle = (): Plugin => ({
  name: 'no-circle',
  generateBundle(_, bundle) {
    const over = new Set<string>();
    const walk = (file: string, way: readonly string[]) => {
      if (way.includes(file)) this.error(`a circle of files: ${[...way, file].join(' > ')}`);
      const chunk = bundle[file];
      if (over.has(file) || chunk?.type !== 'chunk') return;
      for (const next of chunk.imports) walk(next, [...way, file]);
      over.add(file);
    };
    for (const file of Object.keys(bundle)) walk(file, []);
  },
});

/** Whose words stand in what is published. */
const LICENSES = {
  Quotité: '../LICENSE',
  'lit-html': '../node_modules/lit-html/LICENSE',
  docx: '../node_modules/docx/LICENSE',
  fflate: '../node_modules/fflate/LICENSE',
  nanoid: '../node_modules/nanoid/LICENSE',
} as const;

/** Minified scripts carry no notices: they stand beside them. */
async function licenses(): Promise<void> {
  const notices = Object.entries(LICENSES).map(
    async ([name, path]) => `${name}\n\n${await readFile(at(path), 'utf8')}`,
  );
  await writeFile(join(outDir, 'LICENSES.txt'), (await Promise.all(notices)).join('\n\n'));
}

export default defineConfig({
  root: at('.'),
  publicDir: false,
  plugins: [
    unindented(),
    noCircle(),
    {
      name: 'classic-scripts',
      async closeBundle() {
        await classic('quotite.iife.js', [partsApart(Object.values(PARTS))]);
        await classic('quotite-complet.iife.js', [partsApart([DOCX])]);
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
        chunkFileNames: ({ name }) => `quotite-${name.replace(/~(quotite-)?/g, '-')}.mjs`,
        // What parts share stands apart for those who share it: nobody fetches what waits for another.
        codeSplitting: {
          groups: [
            {
              name: 'shared',
              minShareCount: 2,
              entriesAware: true,
              entriesAwareMergeThreshold: 4000,
            },
          ],
        },
      },
    },
  },
});
