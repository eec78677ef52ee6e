import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowser } from '../tools/browsers.mjs';
import { bundle } from './bundle.ts';
import type { Comparison } from './compare.ts';

const SIZES = { '10kB': 10_000, '100kB': 100_000, '1MB': 1_000_000, '5MB': 5_000_000 };

/**
 * Reading pages in Chromium beside a bare walk of their text with one expression: by size, as it should
 * grow no faster than the page; a page with nothing to find; and up to the marks, painted.
 */
export async function readingBench(): Promise<Record<string, Comparison>> {
  const script = readFileSync(await bundle('test/bench/reading-page.ts'), 'utf8');
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('no Chromium to read a page in: set CHROMIUM_PATH');
  const browser = await chromium.launch({ executablePath });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: script });
    const all: Record<string, Comparison> = {};
    for (const [name, size] of Object.entries(SIZES))
      all[`read-${name}`] = await page.evaluate(
        `bench.measure(${size}, ${size > 500_000 ? 1 : 5})`,
      );
    all['read-nothing-100kB'] = await page.evaluate('bench.measureNothing(100_000)');
    all['paint-100kB'] = await page.evaluate('bench.measurePaint(100_000)');
    return all;
  } finally {
    await browser.close();
  }
}
