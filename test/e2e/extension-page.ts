import { readFileSync } from 'node:fs';
import type { Browser, Page } from './drive/browser.ts';

/** As much of the extension's own API as the tests look at. */
declare const chrome: {
  readonly storage: {
    readonly local: {
      get(key: null): Promise<Record<string, never>>;
      set(items: object): Promise<void>;
      clear(): Promise<void>;
    };
    readonly session: { set(items: object): Promise<void> };
  };
  readonly tabs: { query(which: object): Promise<{ id: number; url?: string }[]> };
  readonly action: { getBadgeText(of: { tabId: number }): Promise<string> };
};

export const HOST = 'quotite-reader';
export const CARD = `${HOST} >>> .card`;

/** A case that the law of July 2026 answers: 2 500 € a month, 60 %. */
export const SITUATION = {
  version: 1,
  statut: 'salarie',
  origine: 'maladie',
  debutArret: '2026-07-06',
  quotite: 0.6,
  salairesBruts: [2500, 2500, 2500],
} as const;

/** A medical refusal of 12 October 2026, to be contested by 14 December. */
export const REFUSED = {
  version: 1,
  debutArret: '2026-07-06',
  evenements: [{ nature: 'refus-caisse', jour: '2026-10-12', motif: 'medical', mentionne: true }],
} as const;

/** A sample page of test/pages. */
export const sample = (name: string): string =>
  readFileSync(new URL(`../pages/${name}.html`, import.meta.url), 'utf8');

/** What is painted in a page: each mark's verdict and words, in the order of the page. */
export function painted(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ranges = [...CSS.highlights].flatMap(([name, highlight]) =>
      [...highlight].map((range) => ({ name, range: range as Range })),
    );
    return ranges
      .filter(({ name }) => name !== 'quotite-ouvert')
      .sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range))
      .map(({ name, range }) => `${name.replace('quotite-', '')} ${range}`);
  });
}

/** Waits for the marks, and makes what the extension draws visible to the test. */
export async function openMarked(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.waitFor(() => CSS.highlights.size > 0);
  await page.pryOpen(HOST);
  return page;
}

export const isThere = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate(
    (host, inside) => {
      const found = document.querySelector(host);
      return inside ? found?.shadowRoot?.querySelector(inside) != null : found !== null;
    },
    ...parts(selector),
  );

function parts(selector: string): [host: string, inside: string] {
  const [host = '', inside = ''] = selector.split(' >>> ');
  return [host, inside];
}

/** The label of what has the focus, inside the extension's own element. */
export const focusedLabel = (page: Page): Promise<string | undefined> =>
  page.evaluate(
    (host) =>
      document.querySelector(host)?.shadowRoot?.activeElement?.getAttribute('aria-label') ??
      document.querySelector(host)?.shadowRoot?.activeElement?.className,
    HOST,
  );

export const store = (browser: Browser, items: object): Promise<void> =>
  browser.inExtension((text) => chrome.storage.local.set(JSON.parse(text)), JSON.stringify(items));

export const stored = (browser: Browser): Promise<Record<string, never>> =>
  browser.inExtension(() => chrome.storage.local.get(null));

export const forgetAll = (browser: Browser): Promise<void> =>
  browser.inExtension(() => chrome.storage.local.clear());

/** Makes it another day for the extension, until the browser is closed. */
export const setDay = (browser: Browser, jour: string): Promise<void> =>
  browser.inExtension((day) => chrome.storage.session.set({ jour: day }), jour);

/** The badge of every tab, by tab. */
export const badges = (browser: Browser): Promise<{ tab: number; text: string }[]> =>
  browser.inExtension(async () => {
    const tabs = await chrome.tabs.query({});
    return Promise.all(
      tabs.map(async ({ id }) => ({
        tab: id,
        text: await chrome.action.getBadgeText({ tabId: id }),
      })),
    );
  });

/** The address of every tab that the extension may know. */
export const opened = (browser: Browser): Promise<string[]> =>
  browser.inExtension(async () => (await chrome.tabs.query({})).map(({ url }) => url ?? ''));
