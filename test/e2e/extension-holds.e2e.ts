import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from './drive/browser.ts';
import { browserNames, openBrowser } from './drive/open.ts';
import { CARD, HOST, isThere, openMarked, painted, sample, setDay } from './extension-page.ts';

/** A page drawn by React, as one script. */
async function renderedApp(): Promise<string> {
  const entry = new URL('../pages/rendered-app.tsx', import.meta.url).pathname;
  const made = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    build: { write: false, lib: { entry, formats: ['iife'], name: 'app' } },
  });
  const [first] = [made].flat();
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('nothing was built');
  // React holds the text of a closing tag, which would end the script of the page.
  const code = chunk.code.replaceAll('</script', '<\\/script');
  return `<!doctype html><html lang="fr"><title>Site dessiné</title><div id="app"></div><script>${code}</script></html>`;
}

const base = 'https://www.ameli.fr';
const APP = `${base}/app/montant`;
const HOSTILE = `${base}/assure/hostile`;
const HUGE = `${base}/assure/longue`;
const RESTLESS = `${base}/assure/agitee`;
const PLAIN = `${base}/assure/simple`;

const claim = 'L’indemnité journalière de maladie ne peut pas dépasser 41,95 € par jour.';

/** Whatever a page could do to be in the way of whoever reads it. */
const hostile = sample('ameli-indemnites')
  .replace('<html ', '<html style="transform: none; direction: rtl" ')
  .replace(
    '</body>',
    `${['body', 'createRange', 'createTreeWalker', 'getSelection', 'hidden', 'location']
      .map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`)
      .join('')}
<form><input name="firstChild"><input name="nextSibling"><input name="parentNode"><input name="matches"><input name="getAttribute"><input name="localName"><input name="scrollIntoView"><p id="in-form">${claim}</p></form>
<p>&lt;img src=x onerror="document.title='run'"&gt; ${claim.replace('41,95', '<b>41</b>,<i>95</i>')}</p>
<style>* { color: rgb(1, 2, 3) !important; font-size: 40px !important; display: inline !important } quotite-reader { display: none !important; opacity: 0 !important }</style>
<script>Range = Highlight = MutationObserver = TreeWalker = undefined; Element.prototype.matches = () => { throw 1 }; CSS.highlights.set('quotite-page', 0) </script></body>`,
  );

const huge = `<!doctype html><html lang="fr"><title>Longue</title><main><p>${claim}</p>${'<p>Votre caisse répond à votre demande <b>dans l’ordre</b> où elle la reçoit, sans que rien ne presse.</p>'.repeat(52_000)}<p id="last">${claim}</p></main>`;

const restless = sample('ameli-indemnites').replace(
  '</body>',
  `<p id="clock">0</p><script>setInterval(() => { document.querySelector('#clock').textContent = String(performance.now()) }, 30)</script></body>`,
);

describe.each(browserNames)('a difficult page in %s', (name) => {
  let browser: Browser;

  beforeAll(async () => {
    const pages = {
      [APP]: { html: await renderedApp() },
      [HOSTILE]: { html: hostile },
      [HUGE]: { html: huge },
      [RESTLESS]: { html: restless },
      [PLAIN]: { html: sample('ameli-indemnites') },
    };
    browser = await openBrowser(name, { extension: true, pages, patience: 30_000 });
    await setDay(browser, '2026-11-21');
  });

  afterAll(() => browser?.close());

  it('cannot stop the reading, run anything, or dress what is not its own', async () => {
    const page = await browser.newPage();
    await page.goto(HOSTILE);
    await page.waitFor((host) => document.querySelector(host) !== null, HOST);
    await page.pryOpen(HOST);
    await page.click(`${HOST} >>> [aria-label="Repère suivant"]`);
    const card = await page.text(CARD);
    expect(Number(/sur (\d+)/.exec(card)?.[1])).toBe(7);
    const seen = await page.evaluate((host) => {
      const element = document.querySelector(host);
      const inside = element?.shadowRoot?.querySelector('.card');
      if (!element || !inside) return undefined;
      const { color, fontSize, direction, display } = getComputedStyle(inside);
      const shown = inside.getBoundingClientRect().width > 0;
      return { color, fontSize, direction, display, shown, title: document.title };
    }, HOST);
    expect(seen).toMatchObject({
      fontSize: '16px',
      direction: 'ltr',
      display: 'block',
      shown: true,
    });
    expect(seen?.color).not.toBe('rgb(1, 2, 3)');
    expect(seen?.title).not.toBe('run');
    await page.close();
  });

  it('is read to its end without being held up, however long', async () => {
    const page = await browser.newPage();
    await page.goto(HUGE);
    expect(await page.evaluate(() => document.documentElement.textContent?.length)).toBeGreaterThan(
      4_500_000,
    );
    await page.waitFor(() => CSS.highlights.size > 0);
    expect(await painted(page)).toEqual(['perime 41,95 € par jour', 'perime 41,95 € par jour']);
    await page.close();
  });

  it('keeps its marks when it never rests', async () => {
    const page = await openMarked(browser, RESTLESS);
    const before = await painted(page);
    await page.evaluate(() => {
      const late = document.createElement('p');
      late.textContent = 'L’indemnité journalière maximale est de 41,95 € par jour.';
      document.querySelector('#outdated')?.before(late);
    });
    await expect
      .poll(() => painted(page), { timeout: 20_000 })
      .toEqual(['perime 41,95 € par jour', ...before]);
    await page.close();
  });

  it('keeps its marks when a framework draws it anew and changes page by itself', async () => {
    const page = await openMarked(browser, APP);
    const mark = (verdict: string, amount: string) => [`${verdict} ${amount} € bruts par jour`];
    expect(await painted(page)).toEqual(mark('perime', '41,95'));
    await page.click('#again');
    await expect.poll(() => painted(page)).toEqual(mark('a-jour', '42,97'));
    await page.click('#to-other');
    await page.waitFor((host) => document.querySelector(host) === null, HOST);
    expect(await painted(page)).toEqual([]);
    await page.click('#to-amount');
    await expect.poll(() => painted(page)).toEqual(mark('a-jour', '42,97'));
    expect(await page.text('article')).toContain('42,97');
    await page.close();
  });
});

describe('a browser that cannot paint', () => {
  it('still lists and leads to what it found', async () => {
    const browser = await openBrowser('chromium', {
      extension: 'unpainted',
      pages: { [PLAIN]: { html: sample('ameli-indemnites') } },
    });
    try {
      await setDay(browser, '2026-11-21');
      const page: Page = await browser.newPage();
      await page.goto(PLAIN);
      await page.waitFor((host) => document.querySelector(host) !== null, HOST);
      await page.pryOpen(HOST);
      expect(await painted(page)).toEqual([]);
      await page.click(`${HOST} >>> [aria-label="Repère suivant"]`);
      expect(await page.text(CARD)).toContain('Repère 1 sur 5');
      await page.press('Escape');
      await page.click('#outdated strong');
      expect(await isThere(page, CARD)).toBe(true);
    } finally {
      await browser.close();
    }
  });
});
