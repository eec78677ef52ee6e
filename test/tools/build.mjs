// Builds all that is published: dist/core, dist/widget, dist/site, dist/extension.
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as viteBuild } from 'vite';
import { perform, report, root, run } from './step.mjs';

/** @typedef {import('./step.mjs').Step} Step */

/** The name of the step that the linter of extensions waits for. */
export const firefoxBuild = 'build: extension for Firefox';

/** The core as npm users get it: plain ESM with its types, and its one dependency. */
async function corePackage() {
  const { version, license, description, engines, dependencies } = JSON.parse(
    await readFile(join(root, 'package.json'), 'utf8'),
  );
  const published = {
    name: 'quotite',
    version,
    description,
    license,
    type: 'module',
    sideEffects: false,
    exports: {
      '.': { types: './index.d.ts', default: './index.js' },
      './agenda': { types: './agenda/index.d.ts', default: './agenda/index.js' },
      './demarches': { types: './demarches/index.d.ts', default: './demarches/index.js' },
      './regimes': { types: './regimes/index.d.ts', default: './regimes/index.js' },
      './situation': { types: './situation/index.d.ts', default: './situation/index.js' },
      './law': { types: './law/index.d.ts', default: './law/index.js' },
      './papers': { types: './papers/index.d.ts', default: './papers/index.js' },
      './law.json': './law.json',
      './law.csv': './law.csv',
    },
    engines,
    dependencies: { zod: dependencies.zod },
  };
  for (const file of ['LICENSE', 'core/README.md'])
    await copyFile(join(root, file), join(root, 'dist/core', basename(file)));
  await writeFile(join(root, 'dist/core/package.json'), `${JSON.stringify(published, null, 2)}\n`);
  return '';
}

/**
 * One minified file of an entry; only its weight matters. The one dependency stands aside, as it does
 * in the package.
 * @param {string} entry
 * @param {string} name
 */
async function bundleToWeigh(entry, name) {
  await viteBuild({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      outDir: 'node_modules/.cache/quotite',
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry, formats: ['es'], fileName: () => `${name}.js` },
      rolldownOptions: { external: ['zod/mini'], output: { minify: true } },
    },
  });
}

/** What `dist/core` gives from its front door, and the money with the register, which it only reads from. */
async function bundlesToWeigh() {
  await bundleToWeigh('core/index.ts', 'core');
  await bundleToWeigh('test/tools/money-to-weigh.ts', 'money');
  return '';
}

/**
 * One after the other; what follows a failure could only fail for the same reason.
 * @param {(() => Promise<Step>)[]} works
 */
async function inTurn(works) {
  /** @type {Step[]} */
  const steps = [];
  for (const work of works) {
    const step = await work();
    steps.push(step);
    if (!step.ok) break;
  }
  return steps;
}

/**
 * Builds everything, in two lanes as the two extension builds share WXT's folder and the site
 * embeds the built widget.
 * @returns {Promise<Step[]>}
 */
export async function build() {
  await rm(join(root, 'dist'), { recursive: true, force: true });
  await mkdir(join(root, 'dist'), { recursive: true });
  const vite = (/** @type {string} */ config) => ['build', '--logLevel', 'warn', '-c', config];
  const lanes = await Promise.all([
    inTurn([
      () => run('build: core', 'tsc', ['-p', 'test/tools/core.tsconfig.json']),
      () => perform('build: core package', corePackage),
    ]),
    inTurn([
      () => run('build: widget', 'vite', vite('widget/vite.config.ts')),
      () => run('build: site', 'vite', vite('widget/site/vite.config.ts')),
    ]),
    inTurn([
      () => run('build: extension for Chrome', 'wxt', ['build', '-b', 'chrome', '--mv3']),
      () => run(firefoxBuild, 'wxt', ['build', '-b', 'firefox', '--mv3']),
    ]),
  ]);
  const steps = lanes.flat();
  // The build of the site empties its folder: its copy comes after.
  const law = ['test/tools/run-ts.mjs', 'test/tools/law-files.ts', 'dist/core', 'dist/site'];
  if (steps.every((step) => step.ok)) steps.push(await run('build: law', process.execPath, law));
  return steps;
}

/** Weighs what was built against the budgets of package.json. @returns {Promise<Step>} */
export async function weigh() {
  const bundle = await perform('sizes', bundlesToWeigh);
  return bundle.ok ? run('sizes', 'size-limit', []) : bundle;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const steps = await build();
  if (steps.every((step) => step.ok)) steps.push(await weigh());
  steps.forEach(report);
  process.exitCode = steps.every((step) => step.ok) ? 0 : 1;
}
