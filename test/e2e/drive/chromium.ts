import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { findBrowser } from '../../tools/browsers.mjs';
import type { Browser, BrowserOptions } from './browser.ts';
import { tabOf } from './chromium-tab.ts';
import { blankPage, extensionFolder } from './extension.ts';
import { address, keepInside, type Outside } from './outside.ts';
import { pageOf } from './tab.ts';

function launch(
  profile: string,
  options: BrowserOptions,
  outside: Outside,
): Promise<BrowserContext> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('no Chromium found: see CHROMIUM_PATH');
  const folder = options.extension ? extensionFolder('chrome-mv3') : undefined;
  return chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    viewport: options.viewport ?? { width: 1280, height: 800 },
    locale: 'fr-FR',
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
    forcedColors: options.forcedColors ? 'active' : 'none',
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--proxy-server=http://127.0.0.1:${outside.port}`,
      ...(folder ? [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`] : []),
    ],
  });
}

async function servePages(
  context: BrowserContext,
  outside: Outside,
  pages: NonNullable<BrowserOptions['pages']>,
): Promise<void> {
  await context.route(/^https?:/, async (route) => {
    const url = route.request().url();
    const page = pages[address(url)];
    const passage = outside.passage(url, pages);
    if (passage === 'let') return route.continue();
    if (!page) return route.abort('blockedbyclient');
    const contentType = 'text/html; charset=utf-8';
    await route.fulfill({ body: page.html, contentType, headers: page.headers ?? {} });
  });
}

async function extensionOrigin(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return `chrome-extension://${new URL(worker.url()).host}`;
}

/** A profile that opens no connection before a page asks for one. */
async function newProfile(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'quotite-chromium-'));
  const preferences = { net: { network_prediction_options: 2 } };
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}

export async function openChromium(options: BrowserOptions): Promise<Browser> {
  const profile = await newProfile();
  const outside = await keepInside();
  const context = await launch(profile, options, outside);
  await servePages(context, outside, options.pages ?? {});
  const origin = options.extension ? await extensionOrigin(context) : undefined;
  const inside = () => {
    if (!origin) throw new Error('the extension is not loaded');
    return origin;
  };
  const newPage = async () => pageOf(await tabOf(context), options.patience);
  return {
    name: 'chromium',
    newPage,
    get popupUrl() {
      return `${inside()}/popup.html`;
    },
    async inExtension(fn, ...args) {
      const page = await newPage();
      await page.goto(`${inside()}/${blankPage}`);
      return page.evaluate(fn, ...args).finally(() => page.close());
    },
    requests: () => outside.requests(),
    async close() {
      await context.close();
      outside.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
