import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readPage } from '../../core/claims/read-page.ts';
import { day } from '../../core/time/day.ts';
import type { Browser, Page } from './drive/browser.ts';
import { openBrowser } from './drive/open.ts';

type PageTextModule = typeof import('../../extension/reader/page-text.ts');
declare const reading: PageTextModule;

const on = day('2026-11-21');
const ADDRESS = 'https://page.example/';
const SAMPLES = new URL('../pages/', import.meta.url);
/** Real pages, where they are there. */
const BESIDE = new URL('../../../shared/claims/html/', import.meta.url);

const pagesOf = (folder: URL): [name: string, html: string][] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.html'))
        .map((file) => [file, readFileSync(new URL(file, folder), 'utf8')])
    : [];

async function bundle(): Promise<string> {
  const entry = new URL('../../extension/reader/page-text.ts', import.meta.url).pathname;
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'reading' } },
  });
  const [first] = [made].flat();
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('nothing was built');
  return chunk.code;
}

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const html = `<!doctype html><html lang="fr"><script>${await bundle()}</script><body></body></html>`;
  browser = await openBrowser('chromium', { pages: { [ADDRESS]: { html } } });
  page = await browser.newPage();
  await page.goto(ADDRESS);
});

afterAll(() => browser?.close());

const bare = (text: string) => text.replace(/\s+/g, '');

it('leads each mark of the text back to the same words of the page', async () => {
  const pages = [...pagesOf(SAMPLES), ...pagesOf(BESIDE)];
  let marks = 0;
  for (const [name, html] of pages) {
    const text = await page.evaluate((markup) => {
      const parsed = new DOMParser().parseFromString(markup, 'text/html');
      document.body.replaceChildren(...parsed.body.childNodes);
      return reading.pageText(document).text;
    }, html);
    const found = readPage({ text, official: true }, on);
    const places = found.map(({ start, end }) => ({ start, end }));
    const words = await page.evaluate((wanted) => {
      const { range } = reading.pageText(document);
      return wanted.map(({ start, end }) => `${range(start, end) ?? ''}`);
    }, places);
    expect(words.map(bare), name).toEqual(found.map(({ quote }) => bare(quote)));
    marks += found.length;
  }
  expect(marks).toBeGreaterThan(10);
});
