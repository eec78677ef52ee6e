// node test/tools/run-ts.mjs ENTRY args…: bundles a TypeScript entry that exports
// `main(args: string[]): Promise<number>`, and runs it; its number is the exit code.
import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const [entry, ...args] = process.argv.slice(2);
if (!entry) throw new Error('which entry?');

const outDir = join(
  process.cwd(),
  'node_modules/.cache/quotite/run',
  basename(entry, '.ts'),
  String(process.pid),
);
await build({
  configFile: false,
  logLevel: 'error',
  build: {
    ssr: entry,
    outDir,
    emptyOutDir: true,
    rolldownOptions: { output: { entryFileNames: 'run.mjs' } },
  },
});

/** @type {{ main?: (args: string[]) => number | Promise<number> }} */
const { main } = await import(pathToFileURL(join(outDir, 'run.mjs')).href);
if (!main) throw new Error(`${entry} exports no main(args)`);
try {
  process.exitCode = await main(args);
} finally {
  rmSync(outDir, { recursive: true, force: true });
}
