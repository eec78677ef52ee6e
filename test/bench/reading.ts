import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowser } from '../tools/browsers.mjs';
import { bundle } from './bundle.ts';
import type { Comparison } from './compare.ts';

/** Reading a 100 kB page in Chromium beside a bare walk of its text. */
export async function readingBench(): Promise<Record<string, Comparison>> {
  const script = readFileSync(await bundle('test/bench/reading-page.ts'), 'utf8');
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('no Chromium to read a page in: set CHROMIUM_PATH');
  const browser = await chromium.launch({ executablePath });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: script });
    return { 'read-100kB': await page.evaluate('bench.measure(100_000)') };
  } finally {
    await browser.close();
  }
}
