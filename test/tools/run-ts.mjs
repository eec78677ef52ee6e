// node test/tools/run-ts.mjs ENTRY args…: runs a TypeScript entry that exports
// `main(args: string[]): Promise<number>`, whose number is the exit code.
import { runnerImport } from 'vite';

const [entry, ...args] = process.argv.slice(2);
if (!entry) throw new Error('which entry?');

/** @type {{ module: { main?: (args: string[]) => number | Promise<number> } }} */
const { module } = await runnerImport(entry, { configFile: false, logLevel: 'error' });
if (!module.main) throw new Error(`${entry} exports no main(args)`);
process.exitCode = await module.main(args);
