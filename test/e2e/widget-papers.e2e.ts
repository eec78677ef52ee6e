import { describe, expect, it } from 'vitest';
import { entriesOf } from '../widget/papers/unzip.ts';
import type { Page } from './drive/browser.ts';
import { flawless } from './drive/looks.ts';
import { browserNames } from './drive/open.ts';
import { visiting } from './drive/visiting.ts';
import { breaches, focused, inside, opened, read, shows, site, typedIn } from './widget-page.ts';

const PAPERS = '#papiers';

async function answered(page: Page, url: string, jour = '2026-12-05'): Promise<void> {
  await opened(page, url, jour);
  await page.type(inside('#salaire'), '3 400');
  await page.click(inside('#part-50'));
  await page.type(inside('#debutArret'), '6 juillet 2026');
  await page.type(inside('#debutTpt'), '14/09/2026');
  await page.press('Tab');
  await shows(page, '.result', 'Vos papiers');
}

async function chosen(page: Page, url: string, paper: string): Promise<void> {
  await answered(page, url);
  await page.click(inside(`${PAPERS} summary`));
  await shows(page, PAPERS, 'Quel papier');
  await page.type(inside('#papier'), paper);
  await shows(page, PAPERS, 'Aperçu');
}

/** Runs in the page: what is downloaded is kept. */
function keep(): void {
  const { dataset } = document.documentElement;
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob: Blob | MediaSource) => {
    if (blob instanceof Blob)
      blob.arrayBuffer().then((octets) => {
        dataset.file = btoa(String.fromCharCode(...new Uint8Array(octets)));
      });
    return make(blob);
  };
}

/** The link that was copied, as it is when it is pasted. */
async function link(page: Page): Promise<string> {
  await shows(page, '.share', 'Lien copié');
  await page.click(inside('#lien-recu'));
  await page.press('Control+v');
  return (await typedIn(page, 'lien-recu')) ?? '';
}

describe.each(browserNames)('papers, in %s', (name) => {
  const { browser, page, server } = visiting(name, site);

  it('fill in a letter as it is typed, and keep what cannot be read as a blank', async () => {
    await chosen(page, server.url, 'Demander les motifs écrits');
    await page.type(inside('#papier-nom'), 'Camille Martin');
    await shows(page, '.sheet', 'Camille Martin');
    await page.type(inside('#papier-dateRefus'), '31/02/2026');
    await page.press('Tab');
    await shows(page, PAPERS, 'Ce jour n’existe pas');
    expect(await read(page, inside('.sheet'))).toContain('[date du refus]');
    expect(await typedIn(page, 'papier-nom')).toBe('Camille Martin');
    await page.type(inside('#papier-dateRefus'), '30/11/2026');
    await shows(page, '.sheet', 'Le [date des propositions]');
    await shows(page, '.sheet', '30 novembre 2026');
  });

  it('keep what was typed from one letter to the next, and forget it with the page', async () => {
    await page.type(inside('#papier'), 'Prolonger le temps partiel');
    await shows(page, '.sheet', 'Camille Martin');
    await chosen(page, server.url, 'Prolonger le temps partiel');
    expect(await read(page, inside('.sheet'))).toContain('[votre prénom et votre nom]');
  });

  it('give a .docx with what was typed, and no blank of it left', async () => {
    await chosen(page, server.url, 'Demander les motifs écrits');
    await page.evaluate(keep);
    const fields = await page.evaluate(() => {
      const root = document.querySelector('tpt-calculator')?.shadowRoot;
      return [...(root?.querySelectorAll('.blanks :is(input, textarea)') ?? [])].map(
        ({ id }) => id,
      );
    });
    for (const id of fields)
      await page.type(inside(`#${id}`), id.startsWith('papier-date') ? '01/12/2026' : 'Camille');
    await page.press('Tab');
    await shows(page, PAPERS, 'Tout est complété');
    await page.click(inside('#papier-word'));
    await shows(page, PAPERS, 'Le fichier est prêt');
    const file = await page.waitFor(() => document.documentElement.dataset.file);
    const written = entriesOf(Buffer.from(file ?? '', 'base64')).get('word/document.xml') ?? '';
    expect(`${written}`).toContain('Camille');
    expect(`${written}`).not.toContain('w:highlight');
  });

  it('share a situation with its day, and ask before they replace another', async () => {
    await chosen(page, server.url, 'Résumé');
    await page.click(inside('#copier-lien'));
    const address = await link(page);
    expect(address).toMatch(/#v1\./);
    const fragment = address.slice(address.indexOf('#'));
    const fresh = await browser.newPage();
    await fresh.goto(`${server.url}${fragment}`);
    await shows(fresh, '#lien-ouvert', 'Lien fait le 5 décembre 2026');
    expect(await typedIn(fresh, 'debutTpt')).toBe('14 septembre 2026');
    await fresh.type(inside('#salaire'), '2 000');
    await fresh.evaluate((to: string) => {
      location.hash = '';
      location.hash = to;
    }, fragment);
    await shows(fresh, '#lien-ouvert', 'remplace les réponses');
    expect(await typedIn(fresh, 'salaire')).toBe('2 000');
    await fresh.click(inside('#lien-garder'));
    await shows(fresh, '.result', 'Vos réponses sont restées comme elles étaient.');
    expect(await typedIn(fresh, 'salaire')).toBe('2 000');
    await fresh.close();
  });

  it.each([
    ['#v1.<img src=x onerror=alert(1)>', 'incomplet ou abîmé'],
    ['#v1.e30', 'incomplet ou abîmé'],
    ['#v9.AAAA', 'une autre version'],
  ])('refuse %s, and leave the answers as they were', async (fragment, why) => {
    await page.type(inside('#lien-recu'), fragment);
    await page.click(inside('#lien-ouvrir'));
    await shows(page, PAPERS, why);
    expect(await focused(page)).toBe('lien-ouvrir');
    expect(await typedIn(page, 'salaire')).toBe('3 400');
  });

  it('refuse a hostile link that opens the page', async () => {
    const fresh = await browser.newPage();
    await fresh.goto(`${server.url}#v1.${'A'.repeat(40_000)}`);
    await shows(fresh, '.result', 'Ce lien est trop long');
    expect(await typedIn(fresh, 'salaire')).toBe('');
    await fresh.close();
  });

  it('break no policy and ask nothing of the outside', async () => {
    expect(await breaches(page)).toBe('none');
    expect(browser.requests()).toEqual([]);
  });
});

describe.each(browserNames)('what axe finds among the papers, in %s', (name) => {
  flawless(name, site, async ({ page, url, look }) => {
    for (const paper of ['Contester un refus médical', 'Résumé', 'Fiche mensuelle']) {
      await chosen(page, url, paper);
      await look(paper);
    }
  });
});
