import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser, Page } from './drive/browser.ts';
import { browserNames, openBrowser } from './drive/open.ts';
import {
  badges,
  CARD,
  forgetAll,
  HOST,
  opened,
  openMarked,
  REFUSED,
  SITUATION,
  sample,
  setDay,
  store,
  stored,
} from './extension-page.ts';

const AMELI = 'https://www.ameli.fr/assure/essai';
const CALCULATOR = '#popup tpt-calculator';

/** Begins from nothing, as a person would. */
async function answer(page: Page): Promise<void> {
  await page.click('#popup .first');
  await page.type(`${CALCULATOR} >>> #salaire`, '2 500');
  await page.click(`${CALCULATOR} >>> #part-60`);
  await page.type(`${CALCULATOR} >>> #debutArret`, '6 juillet 2026');
}

const HURT = { salaireMoisPrecedent: 3000, debutTpt: '2026-09-14' };
const AGENT = {
  version: 1,
  statut: 'titulaire',
  versant: 'FPE',
  paiePublique: {
    traitement: 2400,
    indemniteResidence: 24,
    supplementFamilial: 0,
    nbi: 0,
    primes: 420,
  },
  quotite: 0.5,
  debutTpt: '2026-09-14',
};
const ARTISAN = {
  version: 1,
  statut: 'artisan-commercant',
  debutArret: '2026-07-06',
  debutTpt: '2026-09-15',
  revenus: [30_000, 33_000, 36_000],
};

const faults = async (page: Page) => (await page.axe()).map(({ id, targets }) => [id, targets]);

describe.each(browserNames)('the popup in %s', (name) => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser(name, {
      extension: true,
      pages: { [AMELI]: { html: sample('ameli-indemnites') } },
      viewport: { width: 400, height: 600 },
    });
    await setDay(browser, '2026-11-21');
  });

  beforeEach(() => forgetAll(browser));

  afterAll(() => browser?.close());

  async function openPopup(query = ''): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(`${browser.popupUrl}${query}`);
    await page.waitFor(
      () =>
        /\S/.test(document.querySelector('#popup #page ~ *')?.textContent ?? '') ||
        document.querySelector('#check, .marks') !== null,
    );
    return page;
  }

  it('says what it is for and offers to begin when nothing is known', async () => {
    const page = await openPopup();
    const text = await page.text('#popup');
    expect(text).toContain('Rien n’est encore enregistré');
    expect(text).toContain('Le navigateur ne laisse aucune extension lire cette page');
    expect(await page.evaluate(() => document.querySelector('tpt-calculator') === null)).toBe(true);
    expect(await faults(page)).toEqual([]);
    await page.close();
  });

  it('computes 2 500 € at 60 % for a stop of 6 July 2026, step by step', async () => {
    const page = await openPopup();
    await answer(page);
    expect(await page.text('.quick')).toMatch(/2\s500\s€/);
    await page.waitFor(
      (selector) => document.querySelector(selector)?.shadowRoot?.querySelector('details') !== null,
      CALCULATOR,
    );
    await page.click(`${CALCULATOR} >>> details[part=steps] summary`);
    const steps = await page.text(`${CALCULATOR} >>> details[part=steps]`);
    expect(steps).toContain('1\u202f500,00\u00a0€');
    expect(steps).toMatch(/R\.?\s?323-3/);
    expect(await faults(page)).toEqual([]);
    await page.close();
  });

  it('remembers the situation, and takes it up again', async () => {
    const page = await openPopup();
    await answer(page);
    await expect
      .poll(() => stored(browser))
      .toEqual({
        situation: {
          version: 1,
          statut: 'salarie',
          origine: 'maladie',
          debutArret: '2026-07-06',
          quotite: 0.6,
          salairesBruts: [2500, 2500, 2500],
        },
      });
    await page.close();
    const again = await openPopup();
    expect(await again.text('.quick')).toMatch(/2\s500\s€/);
    await again.close();
  });

  // Each case with what its month begins with: the same amount stands in large in the calculator.
  it.each([
    ['a complement of 250 €', { ...SITUATION, complement: { mode: 'montant', montant: 250 } }],
    ['an accident at work', { ...SITUATION, origine: 'accident-du-travail', ...HURT }],
    ['a titulaire', AGENT],
    ['an artisan', ARTISAN],
  ])('tells the month of %s as the calculator does', async (_, situation) => {
    await store(browser, { situation });
    const page = await openPopup();
    const large = await page.waitFor(
      (selector) =>
        document.querySelector(selector)?.shadowRoot?.querySelector('.total .amount')?.textContent,
      CALCULATOR,
    );
    const told = (large ?? '').replace(/,00/, '').trim();
    expect(told).toMatch(/\d\s€$/);
    expect(await page.text('.quick')).toContain(told);
    expect(await faults(page)).toEqual([]);
    await page.close();
  });

  it('keeps what is typed just before it is closed', async () => {
    const page = await openPopup();
    await answer(page);
    await page.goto('about:blank');
    await expect
      .poll(async () => JSON.stringify(await stored(browser)))
      .toContain('"debutArret":"2026-07-06"');
    await page.close();
  });

  it('keeps the last answer that could be read, until it is really taken back', async () => {
    await store(browser, { situation: SITUATION });
    const pays = async () => {
      const { situation } = (await stored(browser)) as { situation?: typeof SITUATION };
      return situation?.salairesBruts;
    };
    const page = await openPopup();
    await page.type(`${CALCULATOR} >>> #salaire`, '2.500');
    await expect.poll(pays).toEqual([2500, 2500, 2500]);
    await page.type(`${CALCULATOR} >>> #debutArret`, '7 juillet 2026');
    await expect.poll(async () => JSON.stringify(await stored(browser))).toContain('2026-07-07');
    expect(await pays()).toEqual([2500, 2500, 2500]);
    await page.type(`${CALCULATOR} >>> #salaire`, '');
    await expect.poll(pays).toBe(undefined);
    expect(JSON.stringify(await stored(browser))).toContain('2026-07-07');
    await page.close();
  });

  it('sets aside what it cannot read, says so, and loses nothing', async () => {
    await store(browser, { situation: { version: 99 }, 'situation.illisible.1': 'avant' });
    const page = await openPopup();
    expect(await page.text('[role=status]')).toContain('mis de côté');
    expect(await stored(browser)).toEqual({
      'situation.illisible.1': 'avant',
      'situation.illisible.2': { version: 99 },
    });
    expect(await page.text('#popup')).toContain('Rien n’est encore enregistré');
    expect(await faults(page)).toEqual([]);
    await page.close();
  });

  it('erases everything, once asked twice', async () => {
    await store(browser, { situation: SITUATION, 'situation.illisible.1': 'avant' });
    const page = await openPopup();
    // The month comes in above once it is computed, and moves what would be pressed.
    await page.waitFor(() => document.querySelector('.quick') !== null);
    await page.click('#erase');
    await page.click('#keep');
    expect(Object.keys(await stored(browser))).toHaveLength(2);
    await page.click('#erase');
    await page.click('.danger');
    await expect.poll(() => page.text('[role=status]')).toContain('C’est effacé');
    expect(await stored(browser)).toEqual({});
    expect(await page.text('#popup')).toContain('Rien n’est encore enregistré');
    await page.close();
  });

  it('lists what was found on the page beside, and leads to it', async () => {
    const marked = await openMarked(browser, AMELI);
    const found = async () => (await badges(browser)).find(({ text }) => text === '5')?.tab;
    await expect.poll(found).toBeDefined();
    const page = await openPopup(`?tab=${await found()}`);
    const list = await page.text('.marks');
    expect(list).toContain('41,95\u00a0€ brut par jour');
    expect(list).toMatch(/Périmé.* 1er juillet 2026/);
    expect(list).toContain('À jour');
    expect(await faults(page)).toEqual([]);
    await page.click('.marks li:nth-child(2) button');
    await marked.pryOpen(HOST);
    expect(await marked.text(CARD)).toContain('Repère 2 sur 5');
    await page.close();
    await marked.close();
  });

  it('tells the next date, and leads to all of them', async () => {
    await store(browser, { situation: REFUSED });
    const page = await openPopup();
    const next = await page.text('#next');
    expect(next).toContain('Prochaine date');
    expect(next.toLowerCase()).toContain('lundi 14 décembre 2026');
    expect(next).toContain('Contester un refus médical');
    expect(await faults(page)).toEqual([]);
    await page.click('#next');
    await expect
      .poll(() => page.text(`${CALCULATOR} >>> #dates`))
      .toContain('Comment cette date est comptée');
    await page.close();
  });

  it('writes a letter, and remembers the steps that were ticked', async () => {
    await store(browser, { situation: REFUSED });
    const page = await openPopup();
    const inside = (selector: string) => `${CALCULATOR} >>> ${selector}`;
    await page.waitFor(
      (selector) => document.querySelector(selector)?.shadowRoot?.querySelector('#papiers') != null,
      CALCULATOR,
    );
    await page.click(inside('#papiers summary'));
    await expect.poll(() => page.text(inside('#papiers'))).toContain('Quel papier');
    await page.type(inside('#papier'), 'Demander les motifs écrits');
    await expect.poll(() => page.text(inside('#papiers'))).toContain('Aperçu');
    await page.click(inside('#demarches summary'));
    await expect.poll(() => page.text(inside('#demarches'))).toContain('médicale');
    await page.click(inside('#demarches input[type="checkbox"]'));
    await expect.poll(async () => JSON.stringify(await stored(browser))).toContain('faites');
    expect(await faults(page)).toEqual([]);
    await page.close();
  });

  it('opens in a tab of its own, about the same page', async () => {
    const page = await openPopup();
    await page.click('#in-tab');
    await expect
      .poll(() => opened(browser))
      .toContainEqual(expect.stringMatching(/\/popup\.html\?tab=\d+$/));
    const alone = await openPopup('?tab=');
    expect(await alone.evaluate(() => document.querySelector('#in-tab') === null)).toBe(true);
    await alone.close();
  });

  it('holds together at 320 px', async () => {
    await store(browser, { situation: SITUATION });
    const page = await openPopup();
    await page.setViewport({ width: 320, height: 568 });
    expect(await page.text('.quick')).toMatch(/2\s500\s€/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
    await page.close();
  });

  it('sends nothing out of the browser', () => {
    expect(browser.requests()).toEqual([]);
  });
});
