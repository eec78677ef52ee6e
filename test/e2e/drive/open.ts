import type { Browser, BrowserName, BrowserOptions } from './browser.ts';
import { startChromium } from './chromium.ts';
import { Closing, type Engine } from './engine.ts';
import { startFirefox } from './firefox.ts';
import { keepInside, type Outside } from './outside.ts';
import { pageOf } from './tab.ts';

export const browserNames: readonly BrowserName[] = ['chromium', 'firefox'];

/** A fresh browser without any past, to be closed by the test. */
export async function openBrowser(
  name: BrowserName,
  options: BrowserOptions = {},
): Promise<Browser> {
  const closing = new Closing();
  try {
    const outside = await keepInside();
    closing.add(() => outside.close());
    const start = name === 'chromium' ? startChromium : startFirefox;
    return browserOf(name, options, await start(options, outside, closing), outside, closing);
  } catch (error) {
    await closing.run().catch(() => undefined);
    throw error;
  }
}

/** A file of the extension that runs nothing when it is opened as a page. */
const blankPage = 'manifest.json';

function browserOf(
  name: BrowserName,
  options: BrowserOptions,
  engine: Engine,
  outside: Outside,
  closing: Closing,
): Browser {
  const newPage = async () => {
    const page = pageOf(await engine.newTab(), options.patience);
    await page.setViewport(options.viewport ?? { width: 1280, height: 800 });
    return page;
  };
  const inside = (path: string) => {
    if (!engine.extension) throw new Error('the extension is not loaded');
    return `${engine.extension}/${path}`;
  };
  return {
    name,
    newPage,
    get popupUrl() {
      return inside('popup.html');
    },
    async inExtension(fn, ...args) {
      const page = await newPage();
      await page.goto(inside(blankPage));
      return page.evaluate(fn, ...args).finally(() => page.close());
    },
    requests: () => outside.requests(),
    close: () => closing.run(),
  };
}
