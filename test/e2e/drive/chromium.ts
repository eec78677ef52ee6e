import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { findBrowser } from '../../tools/browsers.mjs';
import type { BrowserOptions } from './browser.ts';
import { tabOf } from './chromium-tab.ts';
import { type Closing, type Engine, headersOf } from './engine.ts';
import { extensionToLoad } from './extension.ts';
import { address, type Outside } from './outside.ts';

function launch(
  profile: string,
  options: BrowserOptions,
  outside: Outside,
  folder: string | undefined,
): Promise<BrowserContext> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('no Chromium found: see CHROMIUM_PATH');
  return chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
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
    await route.fulfill({ body: page.html, headers: headersOf(page) });
  });
}

async function extensionOrigin(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return `chrome-extension://${new URL(worker.url()).host}`;
}

/** A profile that opens no connection before a page asks for one. */
async function newProfile(closing: Closing): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'quotite-chromium-'));
  closing.add(() => rm(profile, { recursive: true, force: true }));
  const preferences = { net: { network_prediction_options: 2 } };
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}

export async function startChromium(
  options: BrowserOptions,
  outside: Outside,
  closing: Closing,
): Promise<Engine> {
  const folder = await extensionToLoad('chrome-mv3', options, closing);
  const context = await launch(await newProfile(closing), options, outside, folder);
  closing.add(() => context.close());
  await servePages(context, outside, options.pages ?? {});
  const newTab = () => tabOf(context);
  return options.extension ? { newTab, extension: await extensionOrigin(context) } : { newTab };
}
