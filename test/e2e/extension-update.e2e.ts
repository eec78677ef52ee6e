import { describe, expect, it } from 'vitest';
import { browserNames, openBrowser } from './drive/open.ts';
import { CARD, HOST, isThere, openMarked, painted, sample, setDay } from './extension-page.ts';

declare const chrome: { readonly runtime: { reload(): void } };

const AMELI = 'https://www.ameli.fr/assure/essai';

describe.each(browserNames)('an update of the extension in %s', (name) => {
  it('leaves nothing dead in a page that is open', async () => {
    const pages = { [AMELI]: { html: sample('ameli-indemnites') } };
    const browser = await openBrowser(name, { extension: true, pages });
    try {
      await setDay(browser, '2026-11-21');
      const page = await openMarked(browser, AMELI);
      await page.click('#outdated strong');
      expect(await page.text(CARD)).toContain('Périmé');
      await page.evaluate((host) => {
        document.querySelector(host)?.setAttribute('data-before', '');
      }, HOST);
      const reload = () => browser.inExtension(() => chrome.runtime.reload());
      // The page that asks goes away with the extension that it belongs to.
      await reload().catch(() => undefined);
      await expect
        .poll(
          async () => {
            await page.click('h1');
            return page.evaluate(() => document.querySelector('[data-before]') === null);
          },
          { timeout: 10_000 },
        )
        .toBe(true);
      // Firefox reads open pages anew after an update, Chromium only those opened later.
      const left = async () => [await isThere(page, HOST), (await painted(page)).length];
      await expect.poll(left).toEqual(name === 'firefox' ? [true, 5] : [false, 0]);
    } finally {
      await browser.close();
    }
  });
});
