import { afterAll, beforeAll } from 'vitest';
import { serve } from '../../tools/serve.mjs';
import type { Browser, BrowserName, BrowserOptions, Page } from './browser.ts';
import { openBrowser } from './open.ts';

type Server = Awaited<ReturnType<typeof serve>>;

interface Visit {
  readonly browser: Browser;
  readonly page: Page;
  readonly server: Server;
}

/** Stands for what is there only once the tests run: asked for at each use. */
const once = <T extends object>(there: () => T | undefined): T =>
  new Proxy({} as T, {
    get(_, key) {
      const it = there();
      if (!it) throw new Error('the browser is not open yet');
      return Reflect.get(it, key);
    },
  });

/** A folder served to a browser with one page, for all the tests of the suite that calls it. */
export function visiting(
  name: BrowserName,
  folder: string,
  options: BrowserOptions = { viewport: { width: 1280, height: 900 } },
): Visit {
  let server: Server | undefined;
  let browser: Browser | undefined;
  let page: Page | undefined;
  beforeAll(async () => {
    server = await serve(folder);
    browser = await openBrowser(name, options);
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return { browser: once(() => browser), page: once(() => page), server: once(() => server) };
}
