import { describe, it } from 'vitest';

// The tests of a room as one file: what they import is loaded once for each change of the code, not
// once for each of their files.
const room = process.env.MUTANTS_ROOM ?? 'core';
const files = Object.entries(import.meta.glob('../core/**/*.test.ts'));
for (const [path, load] of files.filter(([path]) => path.startsWith(`../${room}/`)))
  describe(path, async () => {
    await load().catch((error: unknown) => {
      // Without a test that fails, a change that cannot even be loaded would count as unseen.
      it('loads', () => Promise.reject(error));
    });
  });
