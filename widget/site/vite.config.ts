import { createHash } from 'node:crypto';
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const widget = process.env.WIDGET_OUT ?? at('../../dist/widget');
const outDir = process.env.SITE_OUT ?? at('../../dist/site');

/** The page stays as it is written: only the fingerprint of the widget is put in. */
const page = (): Plugin => ({
  name: 'page',
  async writeBundle() {
    await Promise.all(
      ['site.css', 'icon.svg'].map((file) => cp(at(`./${file}`), join(outDir, file))),
    );
    await cp(widget, outDir, { recursive: true });
  },
  async generateBundle() {
    const complete = await readFile(join(widget, 'quotite-complet.iife.js'));
    const fingerprint = createHash('sha384').update(complete).digest('base64');
    const source = await readFile(at('./index.html'), 'utf8');
    this.emitFile({
      type: 'asset',
      fileName: 'index.html',
      source: source.replace('%COMPLETE_INTEGRITY%', `sha384-${fingerprint}`),
    });
  },
});

/** Embeds the built widget as a publisher would: the widget is built before. */
export default defineConfig({
  root: at('.'),
  publicDir: false,
  plugins: [page()],
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: {
      input: at('./embed.ts'),
      output: { format: 'iife', entryFileNames: 'embed.js' },
    },
  },
});
