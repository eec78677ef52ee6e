import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from './drive/browser.ts';
import { browserNames, openBrowser } from './drive/open.ts';
import {
  badges,
  CARD,
  focusedLabel,
  forgetAll,
  HOST,
  isThere,
  openMarked,
  painted,
  REFUSED,
  SITUATION,
  sample,
  setDay,
  store,
} from './extension-page.ts';

const ameli = sample('ameli-indemnites');
const AMELI = 'https://www.ameli.fr/assure/essai';
const SERVICE_PUBLIC = 'https://www.service-public.gouv.fr/particuliers/essai';
const ACCOUNT = 'https://assure.ameli.fr/essai';
const ACCOUNT_INSIDE = 'https://www.service-public.gouv.fr/compte/essai';
const ENGLISH = 'https://www.ameli.fr/assure/essai-en';
const OPTED_OUT = 'https://www.ameli.fr/assure/essai-sans';
const PLAIN = 'https://www.ameli.fr/assure/essai-simple';
const AMELI_BACK = 'https://www.ameli.fr/assure/essai-retour';
const LIMIT = 'https://www.ameli.fr/assure/essai-delai';
const EMPTY = 'https://www.ameli.fr/assure/essai-vide';

/** A page that lets nothing of anyone else in. */
const headers = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'",
};

const pages = {
  [AMELI]: { html: ameli, headers },
  [SERVICE_PUBLIC]: { html: sample('service-public-indemnites'), headers },
  [ACCOUNT]: { html: ameli },
  [ACCOUNT_INSIDE]: { html: ameli },
  [ENGLISH]: { html: ameli.replace('lang="fr"', 'lang="en"') },
  [OPTED_OUT]: { html: ameli.replace('<meta ', '<meta name="quotite" content="off"><meta ') },
  [PLAIN]: { html: ameli },
  [AMELI_BACK]: { html: ameli },
  [LIMIT]: {
    html: '<!doctype html><html lang="fr"><title>Contester</title><main><h1>Contester un refus de votre caisse</h1><p>Pour saisir la commission médicale de recours amiable, vous disposez d’un délai de <b id="limit">deux mois</b> à compter de la notification de la décision.</p></main>',
    headers,
  },
  [EMPTY]: { html: '<!doctype html><html lang="fr"><title>Vide</title><main><h1>Rien</h1></main>' },
};

const MARKS = [
  'a-jour la moitié',
  'perime 41,95\u00a0€ bruts par jour',
  'a-jour 41,95\u00a0€ par jour',
  'a-jour trois premiers jours',
  'a-jour 42,97\u202f€ par jour',
];
const OUTDATED = 'perime 41,95\u00a0€ bruts par jour';

describe.each(browserNames)('the reader of pages in %s', (name) => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser(name, { extension: true, pages });
    await setDay(browser, '2026-11-21');
    page = await openMarked(browser, AMELI);
  });

  afterAll(() => browser?.close());

  it('marks what is outdated for new stops, and leaves right what is dated to its time', async () => {
    expect(await painted(page)).toEqual(MARKS);
  });

  it('shows the count on the button of the toolbar', async () => {
    await expect.poll(async () => (await badges(browser)).map(({ text }) => text)).toContain('5');
  });

  it('changes nothing in the page but its one element beside the body', async () => {
    const other = await openMarked(browser, PLAIN);
    const same = await other.evaluate(
      (html, host) => {
        const copy = document.documentElement.cloneNode(true) as Element;
        const own = [...copy.children].filter((child) => child.localName === host);
        for (const one of own) one.remove();
        const served = new DOMParser().parseFromString(html, 'text/html').documentElement;
        return [own.length, copy.outerHTML === served.outerHTML];
      },
      ameli,
      HOST,
    );
    expect(same).toEqual([1, true]);
    await other.close();
  });

  it('says in a card what holds today and since when', async () => {
    await page.click('#outdated strong');
    const card = await page.text(CARD);
    expect(card).toMatch(/Périmé.* 1er juillet 2026/);
    expect(card).toMatch(/La page dit\s+«?\s*41,95\u00a0€/);
    expect(card).toContain('42,97\u00a0€ brut par jour');
    expect(card).toContain('CSS R323-4');
    expect(card).toContain('vérifié le');
    expect(await focusedLabel(page)).toBe('card');
    expect((await page.axe(HOST)).map(({ id, why }) => [id, why])).toEqual([]);
  });

  it('goes on by arrows, and closes by Escape', async () => {
    await page.press('ArrowRight');
    expect(await page.text(CARD)).toContain('Repère 3 sur 5');
    await page.press('ArrowLeft');
    await page.press('ArrowLeft');
    expect(await page.text(CARD)).toContain('Repère 1 sur 5');
    await page.press('Escape');
    expect(await isThere(page, CARD)).toBe(false);
  });

  it('is reached by keyboard after the page, and gives the focus back', async () => {
    await page.evaluate(() => document.querySelector<HTMLElement>('a[href="#ald"]')?.focus());
    await page.press('Tab');
    expect(await focusedLabel(page)).toBe('Repère précédent');
    await page.press('Tab');
    expect(await focusedLabel(page)).toBe('Repère suivant');
    await page.press('Enter');
    expect(await focusedLabel(page)).toBe('card');
    expect(await page.text(CARD)).toContain('Repère 1 sur 5');
    await page.press('Escape');
    expect(await focusedLabel(page)).toBe('Repère suivant');
    expect((await page.axe(HOST)).map(({ id, why }) => [id, why])).toEqual([]);
  });

  it('shows the own figure once a situation is known, and asks for one before', async () => {
    await page.click('#outdated strong');
    expect(await page.text(CARD)).toContain('Ouvrez Quotité');
    await page.press('Escape');
    await store(browser, { situation: SITUATION });
    await page.click('#outdated strong');
    await expect.poll(() => page.text(CARD)).toContain('41,10\u00a0€');
    const card = await page.text(CARD);
    expect(card).toContain('brut par jour d’arrêt complet');
    expect(card).toContain('6 juillet 2026');
    // In therapeutic part-time it is another sum: what is lost of the pay, and no more.
    expect(card).toMatch(/temps partiel à 60\s%.* 1\s000,00\s€ brut.* novembre 2026/);
    await page.press('Escape');
    await forgetAll(browser);
  });

  it('shows the own last day of a time limit, how it is counted, and hands it over', async () => {
    await store(browser, { situation: REFUSED });
    const other = await openMarked(browser, LIMIT);
    await other.click('#limit');
    await expect.poll(() => other.text(CARD)).toContain('lundi 14 décembre 2026');
    const card = await other.text(CARD);
    expect(card).toContain('Pour vous, votre date');
    expect(card).toContain('dans 23 jours');
    expect(card).toContain('Ajouter à mon agenda');
    await other.click(`${CARD} summary`);
    expect(await other.text(CARD)).toContain('12 octobre 2026');
    expect((await other.axe(HOST)).map(({ id, why }) => [id, why])).toEqual([]);
    await other.close();
    await forgetAll(browser);
  });

  it('asks what happened where no date is known', async () => {
    const other = await openMarked(browser, LIMIT);
    await other.click('#limit');
    await expect.poll(() => other.text(CARD)).toMatch(/sous «\sVos dates\s»/);
    await other.close();
  });

  it('shows its own figure to the person, not to the page', async () => {
    const other = await browser.newPage();
    await other.goto(AMELI);
    await other.waitFor((host) => document.querySelector(host) !== null, HOST);
    expect(
      await other.evaluate((host) => document.querySelector(host)?.shadowRoot === null, HOST),
    ).toBe(true);
    await other.close();
  });

  it('hides a mark, and nothing else, when asked to', async () => {
    const other = await openMarked(browser, AMELI);
    await other.click('#outdated strong');
    await other.click(`${CARD} .plain`);
    await expect.poll(() => painted(other)).toEqual(MARKS.filter((mark) => mark !== OUTDATED));
    await other.close();
  });

  it('puts the focus back into the page once nothing of its own is left', async () => {
    const other = await openMarked(browser, SERVICE_PUBLIC);
    const focusedInPage = () => other.evaluate(() => document.activeElement?.id);
    const focusInPage = () =>
      other.evaluate(() => {
        const link = document.createElement('a');
        link.href = '#bas';
        link.id = 'last';
        document.body.append(link);
        link.focus();
      });
    await focusInPage();
    await other.press('Tab');
    expect(await focusedLabel(other)).toBe('Repère précédent');
    await other.press('Enter');
    await other.click(`${CARD} .plain`);
    await other.waitFor((host) => document.querySelector(host) === null, HOST);
    expect(await focusedInPage()).toBe('last');
    await other.close();
    const again = await openMarked(browser, AMELI);
    await again.evaluate(() => document.querySelector<HTMLElement>('a[href="#ald"]')?.focus());
    await again.press('Tab');
    await again.press('Shift+Tab');
    await again.press('Tab');
    await again.press('Tab');
    await again.press('Tab');
    expect(await focusedLabel(again)).toContain('Masquer, fermer');
    await again.press('Enter');
    await again.press('Tab');
    await again.press('Enter');
    await again.waitFor((host) => document.querySelector(host) === null, HOST);
    expect(await again.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#ald');
    await again.close();
  });

  it('opens nothing for a press on what lies over a mark', async () => {
    const other = await openMarked(browser, AMELI);
    await other.evaluate(() => {
      const menu = document.createElement('div');
      menu.id = 'menu';
      const { left, top, width, height } =
        document.querySelector('#outdated strong')?.getBoundingClientRect() ?? new DOMRect();
      Object.assign(menu.style, { position: 'absolute', background: 'white' });
      menu.style.left = `${left + scrollX}px`;
      menu.style.top = `${top + scrollY}px`;
      menu.style.width = `${width}px`;
      menu.style.height = `${height}px`;
      document.body.append(menu);
    });
    await other.click('#menu');
    expect(await isThere(other, CARD)).toBe(false);
    await other.evaluate(() => document.querySelector('#menu')?.remove());
    await other.click('#outdated strong');
    expect(await isThere(other, CARD)).toBe(true);
    await other.close();
  });

  it('shows the count again on the way back to a page', async () => {
    const other = await browser.newPage();
    await other.goto(AMELI_BACK);
    await other.waitFor(() => CSS.highlights.size > 0);
    const shown = async () => (await badges(browser)).filter(({ text }) => text === '5').length;
    const before = await shown();
    await other.goto(EMPTY);
    await expect.poll(shown).toBe(before - 1);
    await other.evaluate(() => history.back());
    await expect.poll(shown).toBe(before);
    await other.close();
  });

  it('closes its bar and leaves the page alone, the marks still there', async () => {
    const other = await openMarked(browser, AMELI);
    await other.click(`${HOST} >>> [aria-controls=choix]`);
    await other.click(`${HOST} >>> .choices button`);
    await other.waitFor((host) => document.querySelector(host) === null, HOST);
    expect(await painted(other)).toEqual(MARKS);
    await other.click('#outdated strong');
    await other.waitFor((host) => document.querySelector(host) !== null, HOST);
    await other.close();
  });

  it('follows a page that replaces its nodes, and one that adds to them', async () => {
    const other = await openMarked(browser, AMELI);
    await other.evaluate(() => {
      const article = document.querySelector('article');
      article?.replaceWith(article.cloneNode(true));
    });
    const connected = () =>
      [...CSS.highlights.values()].every((one) =>
        [...one].every((range) => range.startContainer.isConnected && !range.collapsed),
      );
    await other.waitFor(connected);
    await expect.poll(() => painted(other)).toEqual(MARKS);
    await other.click('#outdated strong');
    expect(await other.text(CARD)).toContain('Périmé');
    await other.evaluate(() => {
      const late = document.createElement('p');
      late.textContent = 'L’indemnité journalière maximale est de 41,95 € par jour.';
      document.querySelector('#outdated')?.before(late);
    });
    await expect.poll(() => painted(other)).toEqual(['perime 41,95 € par jour', ...MARKS]);
    expect(await other.text(CARD)).toContain('Repère 3 sur 6');
    await other.evaluate(() => document.querySelector('article')?.remove());
    await other.waitFor((host) => document.querySelector(host) === null, HOST);
    expect(await painted(other)).toEqual([]);
    await other.close();
  });

  it('reads what a page folds away, across its tags', async () => {
    const other = await openMarked(browser, SERVICE_PUBLIC);
    expect(await painted(other)).toEqual(['perime 41,95\u00a0€ bruts par jour']);
    await other.click(`${HOST} >>> .bar button:nth-of-type(2)`);
    expect(await other.text(CARD)).toMatch(/Périmé.* 1er juillet 2026/);
    await other.close();
  });

  it('leaves alone accounts, pages in another language, and pages that opt out', async () => {
    const left = [ACCOUNT, ACCOUNT_INSIDE, ENGLISH, OPTED_OUT, EMPTY];
    const opened: Page[] = [];
    for (const url of left) {
      const other = await browser.newPage();
      await other.goto(url);
      opened.push(other);
    }
    // A page opened after them is marked: by then they would be, too.
    const marked = await openMarked(browser, AMELI);
    for (const other of [...opened]) {
      expect(await painted(other)).toEqual([]);
      expect(await isThere(other, HOST)).toBe(false);
      await other.close();
    }
    await marked.close();
  });

  it('sends nothing out of the browser', () => {
    expect(browser.requests()).toEqual([]);
  });
});

describe.each(browserNames)(
  'the reader on a day that the law does not reach yet, in %s',
  (name) => {
    it('says so, and keeps the article of what the page says', async () => {
      const browser = await openBrowser(name, { extension: true, pages });
      try {
        await setDay(browser, '2031-01-01');
        const page = await openMarked(browser, AMELI);
        await page.click('#outdated strong');
        const card = await page.text(CARD);
        expect(card).toContain('Valeur pas encore connue');
        expect(card).toMatch(/CSS R323-4,\s+vérifié le .*à confirmer/);
      } finally {
        await browser.close();
      }
    });
  },
);

describe.each(browserNames)('the card at 320 px in forced colours in %s', (name) => {
  it('stays within the window, without a fault that axe knows', async () => {
    const viewport = { width: 320, height: 568 };
    const browser = await openBrowser(name, {
      extension: true,
      pages,
      viewport,
      forcedColors: true,
    });
    try {
      await setDay(browser, '2026-11-21');
      await store(browser, { situation: SITUATION });
      const page = await openMarked(browser, AMELI);
      await page.click('#outdated strong');
      await expect.poll(() => page.text(CARD)).toContain('41,10');
      const box = await page.evaluate((host) => {
        const card = document.querySelector(host)?.shadowRoot?.querySelector('.card');
        const { left, right, top, bottom } = card?.getBoundingClientRect() ?? new DOMRect();
        const words = document.querySelector('#outdated strong')?.getBoundingClientRect();
        const wide = document.documentElement.scrollWidth;
        return { left, right, top, bottom, wide, words: words?.bottom ?? Number.NaN };
      }, HOST);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(320);
      expect(box.bottom).toBeLessThanOrEqual(568);
      expect(box.bottom - box.top).toBeGreaterThan(100);
      expect(box.words).toBeLessThanOrEqual(box.top);
      expect(box.wide).toBeLessThanOrEqual(320);
      expect((await page.axe(HOST)).map(({ id, why }) => [id, why])).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
