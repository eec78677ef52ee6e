import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from './drive/browser.ts';
import { browserNames, openBrowser } from './drive/open.ts';
import {
  CARD,
  focusedLabel,
  HOST,
  openMarked,
  SITUATION,
  sample,
  setDay,
  store,
  stored,
} from './extension-page.ts';

const AMELI = 'https://www.ameli.fr/assure/essai';
const BLOG = 'https://www.ameli.fr/assure/essai-plis';
const pages = {
  [AMELI]: { html: sample('ameli-indemnites') },
  [BLOG]: { html: sample('blog-mi-temps') },
};

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const boxOf = (page: Page, inside: string): Promise<Box> =>
  page.evaluate(
    (host, selector) => {
      const element = document.querySelector(host)?.shadowRoot?.querySelector(selector);
      const { left, top, right, bottom } = element?.getBoundingClientRect() ?? new DOMRect();
      return { left, top, right, bottom };
    },
    HOST,
    inside,
  );

const faults = async (page: Page) => (await page.axe(HOST)).map(({ id, why }) => [id, why]);
const HANDLE = `${HOST} >>> .handle`;

describe.each(browserNames)('the bar in %s', (name) => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser(name, {
      extension: true,
      pages,
      viewport: { width: 1024, height: 640 },
    });
    await setDay(browser, '2026-11-21');
  });

  afterAll(() => browser?.close());

  it('goes where it is sent, stays in the window, and is found there again', async () => {
    const page = await openMarked(browser, AMELI);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const first = await boxOf(page, '.bar');
    expect(first.right).toBeGreaterThan(1000);
    expect(first.bottom).toBeGreaterThan(620);
    await page.click(HANDLE);
    await expect.poll(async () => (await boxOf(page, '.bar')).left).toBe(8);
    expect(await focusedLabel(page)).toContain('Déplacer la barre');
    await page.press('ArrowUp');
    await expect
      .poll(async () => (await boxOf(page, '.bar')).bottom)
      .toBeLessThan(first.bottom - 40);
    await page.press('ArrowRight');
    await expect.poll(async () => (await boxOf(page, '.bar')).left).toBeGreaterThan(40);
    const moved = await boxOf(page, '.bar');
    await page.setViewport({ width: 400, height: 500 });
    const small = await boxOf(page, '.bar');
    for (const side of [small.left, small.top]) expect(side).toBeGreaterThanOrEqual(0);
    expect(small.right).toBeLessThanOrEqual(400);
    expect(small.bottom).toBeLessThanOrEqual(500);
    await page.setViewport({ width: 1024, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
    await expect.poll(() => stored(browser)).toMatchObject({ lecteur: { x: 0.1, y: 0.9 } });
    await page.close();
    const again = await openMarked(browser, AMELI);
    expect((await boxOf(again, '.bar')).left).toBeCloseTo(moved.left, 0);
    await again.close();
  });

  it('folds into a small button, remembers it, and keeps the focus', async () => {
    const page = await openMarked(browser, AMELI);
    await page.click(`${HOST} >>> [aria-label="Réduire la barre"]`);
    expect(await focusedLabel(page)).toMatch(/^Quotité.*5 repères, dont 1 à revoir/);
    expect(await faults(page)).toEqual([]);
    await expect.poll(() => stored(browser)).toMatchObject({ lecteur: { folded: true } });
    await page.close();
    const again = await openMarked(browser, AMELI);
    await again.click(`${HOST} >>> .pill`);
    expect(await again.text(`${HOST} >>> .bar`)).toContain('5 repères');
    await again.click(`${HOST} >>> [aria-controls=choix]`);
    expect(await faults(again)).toEqual([]);
    await again.press('Escape');
    expect(await focusedLabel(again)).toContain('Masquer, fermer');
    await again.close();
  });

  it('leads to what is folded away, or says where it is', async () => {
    const page = await openMarked(browser, BLOG);
    const cards: Record<string, string> = {};
    await page.click(`${HOST} >>> [aria-label="Repère suivant"]`);
    const count = Number(/sur (\d+)/.exec(await page.text(CARD))?.[1]);
    for (let turn = 0; turn < count; turn++) {
      const rank = /Repère (\d+)/.exec(await page.text(CARD))?.[1] ?? '';
      await page.waitFor((host) => {
        const card = document.querySelector(host)?.shadowRoot?.querySelector('.card');
        const open = [...(CSS.highlights.get('quotite-ouvert') ?? [])][0] as Range | undefined;
        const seen = (open?.getBoundingClientRect().height ?? 0) > 0;
        return seen || card?.querySelector('.folded-away') != null;
      }, HOST);
      cards[rank] = await page.text(CARD);
      await page.press('ArrowRight');
    }
    expect(Object.keys(cards)).toHaveLength(count);
    const state = await page.evaluate(() => ({
      details: document.querySelector<HTMLDetailsElement>('#closed')?.open,
      found: document.querySelector('#found')?.hasAttribute('hidden'),
      accordion: document.querySelector('#opener')?.getAttribute('aria-expanded'),
    }));
    expect(state).toEqual({ details: true, found: false, accordion: 'true' });
    const away = Object.values(cards).filter((card) => card.includes('replié'));
    expect(away).toHaveLength(1);
    expect(away[0]).toContain('Une partie qui ne s’ouvre pas');
    await page.close();
  });
});

describe.each(browserNames)('the card on a small phone in %s', (name) => {
  it('opens on its arithmetic, with the ways on and out in reach', async () => {
    const browser = await openBrowser(name, {
      extension: true,
      pages,
      viewport: { width: 320, height: 568 },
      colorScheme: 'dark',
      reducedMotion: true,
    });
    try {
      await setDay(browser, '2026-11-21');
      await store(browser, { situation: SITUATION });
      const page = await openMarked(browser, AMELI);
      expect(await faults(page)).toEqual([]);
      await page.click('#outdated strong');
      await expect.poll(() => page.text(CARD)).toContain('41,10');
      await page.click(`${CARD} summary`);
      expect(await page.text(CARD)).toContain('91,25');
      const card = await boxOf(page, '.card');
      for (const part of ['.head', '.foot']) {
        const { top, bottom } = await boxOf(page, part);
        expect(top).toBeGreaterThanOrEqual(card.top);
        expect(bottom).toBeLessThanOrEqual(card.bottom + 1);
      }
      expect(card.bottom).toBeLessThanOrEqual(568);
      expect(await faults(page)).toEqual([]);
      await page.setViewport({ width: 568, height: 320 });
      const turned = await page.waitFor((host) => {
        const shown = document.querySelector(host)?.shadowRoot?.querySelector('.card');
        const { top, bottom } = shown?.getBoundingClientRect() ?? new DOMRect();
        return bottom > 0 && bottom <= 320 && top >= 0;
      }, HOST);
      expect(turned).toBe(true);
    } finally {
      await browser.close();
    }
  });
});
