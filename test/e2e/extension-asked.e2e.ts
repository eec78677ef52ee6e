import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from './drive/browser.ts';
import { browserNames, openBrowser } from './drive/open.ts';
import { CARD, HOST, isThere, painted, sample, setDay, stored } from './extension-page.ts';

declare const chrome: {
  readonly tabs: {
    query(which: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
};

const blog = sample('blog-mi-temps');
const BLOG = 'https://carnet.example/mi-temps';
const PLAIN = 'https://carnet.example/jardin';
const OPTED_OUT = 'https://carnet.example/sans';
const ENGLISH = 'https://carnet.example/en';
const ACCOUNT = 'https://connexion.example/';
const AMELI = 'https://www.ameli.fr/assure/essai';

const headers = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'",
};
const pages = {
  [BLOG]: { html: blog, headers },
  [PLAIN]: { html: '<!doctype html><html lang="fr"><title>Jardin</title><p>Les tomates.</p>' },
  [OPTED_OUT]: { html: blog.replace('<meta ', '<meta name="quotite" content="off"><meta ') },
  [ENGLISH]: { html: blog.replace('lang="fr"', 'lang="en"') },
  [ACCOUNT]: { html: blog },
  [AMELI]: { html: sample('ameli-indemnites') },
};

const faults = async (page: Page) => (await page.axe()).map(({ id, targets }) => [id, targets]);

describe.each(browserNames)('a page that is read when asked, in %s', (name) => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser(name, { extension: 'asked', pages });
    await setDay(browser, '2026-11-21');
  });

  afterAll(() => browser?.close());

  const tabOf = (url: string) =>
    browser.inExtension(
      async (address) =>
        (await chrome.tabs.query({})).find((tab) => tab.url === address)?.id ?? Number.NaN,
      url,
    );

  /** The popup as it stands over a page, in a tab of its own. */
  async function beside(url: string): Promise<{ page: Page; popup: Page }> {
    const page = await browser.newPage();
    await page.goto(url);
    const popup = await browser.newPage();
    await popup.goto(`${browser.popupUrl}?tab=${await tabOf(url)}`);
    await popup.waitFor(
      () =>
        document.querySelector('#check, .marks') !== null ||
        /\S/.test(document.querySelector('#beside [role=status]')?.textContent ?? ''),
    );
    return { page, popup };
  }

  it('is left alone until then, then marked, and nothing of it is sent', async () => {
    const { page, popup } = await beside(BLOG);
    expect(await painted(page)).toEqual([]);
    expect(await isThere(page, HOST)).toBe(false);
    expect(await faults(popup)).toEqual([]);
    await popup.click('#check');
    expect(await popup.text('.marks')).toContain('53,31');
    const marks = await painted(page);
    expect(marks.filter((mark) => mark.includes('53,31'))).toHaveLength(1);
    // Words of the banner, of the English block and of the field are no one's claims.
    expect(marks.filter((mark) => mark.startsWith('perime 41,95'))).toHaveLength(3);
    expect(await faults(popup)).toEqual([]);
    expect(browser.requests()).toEqual([]);
    await popup.click('.marks button');
    await page.pryOpen(HOST);
    expect(await page.text(CARD)).toContain('La page dit');
    await popup.close();
    await page.close();
  });

  it('is told kindly about, when there is nothing to read or nothing may be read', async () => {
    const said: Record<string, string> = {
      [OPTED_OUT]: 'a demandé à ne pas être lu',
      [ENGLISH]: 'n’est pas en français',
      [PLAIN]: 'Rien à signaler',
    };
    for (const [url, sentence] of Object.entries(said)) {
      const { page, popup } = await beside(url);
      await popup.click('#check');
      await expect.poll(() => popup.text('#beside')).toContain(sentence);
      expect(await painted(page)).toEqual([]);
      await popup.close();
      await page.close();
    }
    const { page, popup } = await beside(ACCOUNT);
    expect(await popup.text('#beside')).toContain('Quotité ne la lit jamais');
    expect(await popup.evaluate(() => document.querySelector('#check') === null)).toBe(true);
    await popup.close();
    await page.close();
  });

  it('shows what is selected, and says when that claims nothing', async () => {
    const { page, popup } = await beside(BLOG);
    await popup.click('#check');
    await page.waitFor(() => CSS.highlights.size > 0);
    const tab = await tabOf(BLOG);
    const select = (selector: string) =>
      page.evaluate((wanted) => {
        const element = document.querySelector(wanted);
        if (element) getSelection()?.selectAllChildren(element);
      }, selector);
    const check = () =>
      browser.inExtension(
        (id) => void chrome.tabs.sendMessage(id, { about: 'check', selection: true }),
        tab,
      );
    await select('#rtl');
    await check();
    await page.pryOpen(HOST);
    expect(await page.text(CARD)).toContain('41,95');
    await page.front();
    await page.press('Escape');
    await select('h1');
    await check();
    await expect.poll(() => page.text(`${HOST} >>> .bar`)).toContain('Rien à signaler dans votre');
    await popup.close();
    await page.close();
  });

  it('gives a report to read, to copy and to print', async () => {
    const { page, popup } = await beside(AMELI);
    const tab = await tabOf(AMELI);
    expect(await popup.text('#beside')).toContain('Rapport de cette page');
    await popup.goto(browser.popupUrl.replace('popup.html', `report.html?tab=${tab}`));
    const text = await popup.text('main');
    expect(text).toContain(AMELI);
    expect(text).toMatch(/Périmé.* 1er juillet 2026/);
    expect(text).toContain('Elle ne peut pas dépasser');
    expect(text).toContain('CSS R323-4');
    expect(await faults(popup)).toEqual([]);
    await popup.click('#markdown');
    await expect.poll(() => popup.text('[role=status]')).toMatch(/copié|copie/);
    await popup.setViewport({ width: 320, height: 568 });
    expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
    await popup.goto(browser.popupUrl.replace('popup.html', 'report.html?tab=999999'));
    expect(await popup.text('main')).toContain('n’est plus ouverte');
    await popup.close();
    await page.close();
  });

  it('is hidden from its bar, in every tab of the site, until it is asked for again', async () => {
    const { page, popup } = await beside(AMELI);
    await page.pryOpen(HOST);
    await page.click(`${HOST} >>> [aria-controls=choix]`);
    expect((await page.axe(HOST)).map(({ id, why }) => [id, why])).toEqual([]);
    await page.click(`${HOST} >>> .choices button:last-of-type`);
    await page.waitFor((host) => document.querySelector(host) === null, HOST);
    expect(await painted(page)).toEqual([]);
    expect(await stored(browser)).toMatchObject({ lecteur: { sites: ['www.ameli.fr'] } });
    await popup.goto(`${browser.popupUrl}?tab=${await tabOf(AMELI)}`);
    await expect.poll(() => popup.text('#beside')).toContain('masqué Quotité sur ce site');
    expect(await faults(popup)).toEqual([]);
    await popup.click('#check');
    expect(await popup.text('.marks')).toContain('41,95');
    await page.waitFor(() => CSS.highlights.size > 0);
    expect(await stored(browser)).toMatchObject({ lecteur: { sites: [] } });
    await popup.close();
    await page.close();
  });
});
