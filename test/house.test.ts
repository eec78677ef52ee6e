import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What git knows or would take: generated and ignored files are nobody's to read. */
const files = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\0')
  .filter((path) => path && existsSync(join(root, path)));

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const code = files.filter((path) => /\.(ts|tsx|mjs|cjs)$/.test(path));
const sources = code.filter((path) => /^(core|widget|extension)\//.test(path));
const core = code.filter((path) => path.startsWith('core/'));
const tests = code.filter((path) => path.startsWith('test/') && path !== 'test/house.test.ts');

/** The sources' code without its comments, which may well name what the code must not do. */
const bare = (path: string) =>
  read(path)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '');

/** Without the names of the files it imports either. */
const unnamed = (text: string) => text.replace(/ from '[^']+'/g, '');

/** Each `path: match` of a pattern, so that a failure says where to look. */
function found(paths: string[], pattern: RegExp): string[] {
  return paths.flatMap((path) =>
    [...unnamed(bare(path)).matchAll(new RegExp(pattern, 'g'))].map(
      ([match]) => `${path}: ${match}`,
    ),
  );
}

describe('the house', () => {
  it('has sources to look at', () => {
    expect(core.length).toBeGreaterThan(10);
    expect(sources.length).toBeGreaterThan(core.length);
    expect(tests.length).toBeGreaterThan(5);
  });

  it('keeps its top level to the rooms and what tools ask for', () => {
    const allowed =
      /^(\..+|core|widget|extension|test|package(-lock)?\.json|wxt\.config\.ts|tsconfig\.json|(README|CONTRIBUTING)\.md|LICENSE)$/;
    const top = new Set(files.map((path) => path.split('/')[0] ?? ''));
    expect([...top].filter((entry) => !allowed.test(entry))).toEqual([]);
  });

  it('has no file of over 400 lines, data tables aside', () => {
    const isTable = (path: string) => /^core\/(law|words)\/|\.sentences\.ts$/.test(path);
    const long = code.filter((path) => !isTable(path) && read(path).split('\n').length > 401);
    expect(long).toEqual([]);
  });

  it('names files in kebab-case after the one thing they hold', () => {
    const kebab = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/;
    const vague = /(^|[-./])(utils?|helpers?|common|misc|managers?)([-./]|$)/;
    const ours = files.filter((path) => /^(core|widget|extension|test)\//.test(path));
    expect(code.filter((path) => !kebab.test(basename(path)))).toEqual([]);
    expect(ours.filter((path) => vague.test(path))).toEqual([]);
  });

  it('gives every file of the core a room', () => {
    const rooms =
      /^core\/((law|time|money|situation|figures|deadlines|claims|agenda|regimes|demarches|papers|words)\/|(assess|index)\.ts$)/;
    expect(core.filter((path) => !rooms.test(path))).toEqual([]);
  });

  it('builds no markup from strings and runs no text as code', () => {
    const markup =
      /\b(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|unsafeHTML|unsafeSVG|dangerouslySetInnerHTML|document\.write|createContextualFragment)\b|\beval\(|new Function\(/;
    expect(found(sources, markup)).toEqual([]);
  });

  it('keeps the core pure', () => {
    const outside =
      /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b|\bMath\.random\b|\bcrypto\.|\bfetch\(|\bXMLHttpRequest\b|\b(local|session)Storage\b|\bindexedDB\b|\bdocument\.|\bwindow\.|\bnavigator\.|\bprocess\.|\bsetTimeout\b|\bconsole\./;
    expect(found(core, outside)).toEqual([]);
  });

  it('turns no check off', () => {
    const off =
      /\b(it|test|describe|suite)\.(skip|only|todo|fails|skipIf|runIf)\b|\bx(it|describe)\(/;
    expect(found(tests, off)).toEqual([]);
    const silenced = code.filter((path) => path !== 'test/house.test.ts');
    const lines = silenced.filter((path) =>
      /@ts-(ignore|nocheck|expect-error)|as unknown as\b/.test(read(path)),
    );
    expect(lines).toEqual([]);
  });
});
