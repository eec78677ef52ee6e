import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Page } from './drive/browser.ts';
import { flawless } from './drive/looks.ts';
import { browserNames } from './drive/open.ts';
import { visiting } from './drive/visiting.ts';
import {
  aloud,
  breaches,
  focused,
  inside,
  opened,
  read,
  shows,
  site,
  typedIn,
} from './widget-page.ts';

const ON = '2026-01-10';

/** Half time from 5 January 2026, with the dates opened. */
async function begun(page: Page, url: string): Promise<void> {
  await opened(page, url, ON);
  await page.click(inside('#part-50'));
  await page.type(inside('#debutArret'), '6 octobre 2025');
  await page.type(inside('#debutTpt'), '05/01/2026');
  await page.press('Tab');
  await shows(page, '.result', 'Vos dates');
  await page.click(inside('#dates summary'));
  await shows(page, '#dates', 'Ajouter un événement');
}

/** Adds a medical refusal notified on 31 December 2025. */
async function refused(page: Page, url: string): Promise<void> {
  await begun(page, url);
  await page.click(inside('#evenement-ajouter'));
  await shows(page, '#dates', 'Un nouvel événement');
  await page.type(inside('#evenement-nature'), 'Refus de la caisse');
  await shows(page, '#dates', 'Raison du refus');
  await page.type(inside('#evenement-jour'), '31 décembre 2025');
  await page.click(inside('#evenement-motif-medical'));
  await page.click(inside('#evenement-mentionne-oui'));
  await page.click(inside('#evenement-garder'));
  await shows(page, '#dates', 'Ce que vous avez noté');
}

/** Runs in the page: keeps the text of each file that is handed over, which no test could open. */
function watchFiles(): void {
  const made = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (file: Blob | MediaSource) => {
    if (file instanceof Blob)
      file.text().then((text) => {
        document.documentElement.dataset.file = text;
      });
    return made(file);
  };
}

async function handedOver(page: Page) {
  const text = await page.waitFor(() => document.documentElement.dataset.file ?? '');
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
}

const ticked = (page: Page, id: string) =>
  page.evaluate(
    (at: string) =>
      document
        .querySelector('tpt-calculator')
        ?.shadowRoot?.querySelector<HTMLInputElement>(`#${at}`)?.checked,
    id,
  );

const kept = (page: Page) => page.evaluate(() => localStorage.getItem('quotite') ?? 'nothing');

describe.each(browserNames)('the dates and the steps, in %s', (name) => {
  const { browser, page, server } = visiting(name, site);

  it('moves the two months of a refusal of 31 December to Monday 2 March', async () => {
    await refused(page, server.url);
    const dates = await read(page, inside('#dates'));
    expect(dates).toContain('Lundi 2 mars 2026');
    const counted = await page.evaluate(() =>
      [
        ...(document.querySelector('tpt-calculator')?.shadowRoot?.querySelectorAll('.counted') ??
          []),
      ]
        .map(({ textContent }) => textContent?.replace(/\s+/g, ' '))
        .find((text) => text?.includes('31 décembre 2025')),
    );
    expect(counted).toContain('samedi 28 février 2026');
    expect(counted).toContain('est un samedi : reporté au dimanche 1er mars 2026');
    expect(counted).toContain('est un dimanche : reporté au lundi 2 mars 2026');
    expect(dates).toContain('n’est pas compétente pour un refus médical');
    await page.waitFor(() =>
      document
        .querySelector('tpt-calculator')
        ?.shadowRoot?.querySelector('.result > [role="status"]')
        ?.textContent?.includes('Ajouté'),
    );
    expect(await aloud(page)).toContain('Prochaine date');
    expect(await focused(page)).toBe('evenement-ajouter');
  });

  it('says in place what is missing or wrong, and keeps what was typed', async () => {
    await begun(page, server.url);
    await page.click(inside('#evenement-ajouter'));
    await page.click(inside('#evenement-garder'));
    await shows(page, '#evenement-nature-error', 'Choisissez ce qui s’est passé.');
    expect(await read(page, inside('#evenement-jour-error'))).toContain('Écrivez le jour.');
    await page.type(inside('#evenement-nature'), 'Congé de maternité');
    await page.type(inside('#evenement-jour'), '30 février 2026');
    await page.press('Tab');
    expect(await read(page, inside('#evenement-jour-error'))).toContain('n’existe pas');
    await page.type(inside('#evenement-jour'), '2 mars 2026');
    await page.type(inside('#evenement-fin'), '1er mars 2026');
    await page.click(inside('#evenement-garder'));
    expect(await read(page, inside('#evenement-fin-error'))).toContain('avant le premier');
    expect(await typedIn(page, 'evenement-fin')).toBe('1er mars 2026');
  });

  it('changes an event and takes it away', async () => {
    await refused(page, server.url);
    await page.click(inside('.told .acts button'));
    await shows(page, '#dates', 'Modifier l’événement');
    expect(await typedIn(page, 'evenement-jour')).toBe('31 décembre 2025');
    await page.type(inside('#evenement-jour'), '5 janvier 2026');
    await page.click(inside('#evenement-garder'));
    await shows(page, '.agenda', 'Jeudi 5 mars 2026');
    await page.click(inside('.told .acts button:last-child'));
    await page.waitFor(
      () => !document.querySelector('tpt-calculator')?.shadowRoot?.querySelector('.told'),
    );
    expect(await read(page, inside('#dates'))).not.toContain('5 mars 2026');
  });

  it('hands over a calendar that another reader reads, without a word of health', async () => {
    await refused(page, server.url);
    await page.evaluate(watchFiles);
    await page.click(inside('#agenda-tout'));
    const events = await handedOver(page);
    expect(events.map(({ startDate }) => startDate.toString())).toContain('2026-02-27');
    expect(events.map(({ summary }) => summary).join()).not.toMatch(/médical|thérapeutique|caisse/);
  });

  it('remembers a tick once asked to, and erases it', async () => {
    await refused(page, server.url);
    expect(await kept(page)).toBe('nothing');
    await page.click(inside('#souvenir'));
    await page.waitFor(() => localStorage.getItem('quotite'));
    await page.click(inside('#demarches summary'));
    await shows(page, '#demarches', 'La caisse refuse pour une raison médicale');
    const step = 'etape-refus-caisse-medical-lire-refus';
    await page.click(inside(`#${step}`));
    await page.waitFor(() => localStorage.getItem('quotite')?.includes('lire-refus'));
    await opened(page, server.url, ON);
    await shows(page, '.result', 'Vos démarches');
    await page.click(inside('#demarches summary'));
    await shows(page, '#demarches', 'La caisse refuse pour une raison médicale');
    expect(await ticked(page, step)).toBe(true);
    await page.click(inside('#oublier'));
    await shows(page, '.remember', 'C’est effacé');
    expect(await kept(page)).toBe('nothing');
  });

  it('sets aside what it cannot read, and says so', async () => {
    await page.goto(server.url);
    await page.evaluate(() => localStorage.setItem('quotite', '{"version":99}'));
    await opened(page, server.url, ON);
    await shows(page, '.remember', 'mis de côté');
    expect(await page.evaluate(() => localStorage.getItem('quotite.illisible.1'))).toBe(
      '{"version":99}',
    );
    await page.click(inside('#oublier'));
    await page.waitFor(() => localStorage.length === 0);
  });

  it('breaks no policy and asks nothing of the outside', async () => {
    expect(await breaches(page)).toBe('none');
    expect(browser.requests()).toEqual([]);
  });
});

describe.each(browserNames)('what axe finds in the dates and the steps, in %s', (name) => {
  flawless(name, site, async ({ page, url, look }) => {
    await refused(page, url);
    await page.click(inside('.agenda .opened summary'));
    await page.click(inside('#demarches summary'));
    await shows(page, '#demarches', 'Pour qui');
    await page.click(inside('#evenement-ajouter'));
    await page.click(inside('#evenement-garder'));
    await shows(page, '#evenement-nature-error', 'Choisissez');
    await look('told');
  });
});
