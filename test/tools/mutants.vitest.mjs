import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The unit tests of the core alone: no project, no browser. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    environment: 'node',
    include: ['**/mutants.once.ts'],
    setupFiles: ['test/tools/mutants.setup.ts'],
    // Code that counts its own turns is slow, and a busy machine slower.
    testTimeout: 60_000,
  },
});
