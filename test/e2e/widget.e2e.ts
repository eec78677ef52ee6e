import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Page } from './drive/browser.ts';
import { flawless } from './drive/looks.ts';
import { browserNames } from './drive/open.ts';
import { visiting } from './drive/visiting.ts';
import {
  breaches,
  focused,
  inside,
  opened as openedOn,
  plain,
  read,
  shows as showsIn,
  site,
  typedIn,
} from './widget-page.ts';

const DAY = '2026-07-15';
const result = inside('.result');

const lastChange = () => JSON.parse(document.documentElement.dataset.change ?? 'null');

const shows = (page: Page, part: string) => showsIn(page, '.result', part);

async function fillIn(page: Page): Promise<void> {
  await page.type(inside('#salaire'), '2 500');
  await page.click(inside('#part-60'));
  await page.type(inside('#debutArret'), '6 juillet 2026');
  await page.press('Tab');
  await shows(page, '2 500,00 €');
}

const opened = (page: Page, url: string) => openedOn(page, url, DAY);

describe.each(browserNames)('the calculator on a page, in %s', (name) => {
  const { browser, page, server } = visiting(name, site);

  it('computes a month from three answers, and says what is missing until then', async () => {
    await opened(page, server.url);
    expect(await read(page, result)).toContain('Répondez aux questions');
    await page.type(inside('#salaire'), '2 500');
    await shows(page, 'la part du temps plein travaillée');
    await page.click(inside('#part-60'));
    expect(await read(page, result)).not.toContain('brut par jour');
    await page.type(inside('#debutArret'), '06/07/2026');
    await shows(page, 'Août 2026, mois entier à 60 %');
    expect(await read(page, inside('.total'))).toMatch(/^2 500,00 € brut/);
    expect(await read(page, inside('tr.pay'))).toContain('1 500,00 €');
    expect(await read(page, inside('tr.ij'))).toContain('1 000,00 €');
    expect(await read(page, inside('#debutArret-hint'))).toBe('lundi 6 juillet 2026');
  });

  it('tells the page, across the shadow root', async () => {
    const change = await page.waitFor(lastChange);
    expect(change).toEqual({
      composed: true,
      total: { n: 250_000, d: 1 },
      missing: [],
      situation: {
        statut: 'salarie',
        origine: 'maladie',
        debutArret: '2026-07-06',
        quotite: { n: 3, d: 5 },
        salairesBruts: [250_000, 250_000, 250_000],
      },
    });
  });

  it('announces the month politely once the answers rest', async () => {
    const said = () =>
      document
        .querySelector('tpt-calculator')
        ?.shadowRoot?.querySelector('.result > [role="status"]')?.textContent;
    expect(plain((await page.waitFor(said)) ?? '')).toBe(
      'août 2026 : 2 500,00 € brut, à confirmer.',
    );
  });

  it('opens each amount on its arithmetic, line by line with its article', async () => {
    await page.click(inside('#steps-indemnites summary'));
    const steps = await read(page, inside('#steps-indemnites .paper'));
    expect(steps).toContain('31 365,94 € Plafond annuel du salaire pris en compte ÷ 730');
    expect(steps).toContain('= 42,97 € par jour');
    expect(steps).toContain('41,10 € Indemnité journalière d’un arrêt complet × 31');
    expect(steps).toContain('Limité par : Perte de gain');
    expect(steps).toContain('Code de la sécurité sociale, article R323-3');
    const links = await page.evaluate(() =>
      [
        ...(document
          .querySelector('tpt-calculator')
          ?.shadowRoot?.querySelectorAll<HTMLAnchorElement>('#steps-indemnites .paper li a') ?? []),
      ].map(({ href, target, rel }) => `${new URL(href).host} ${target} ${rel}`),
    );
    expect(links).toHaveLength(11);
    expect(new Set(links)).toEqual(new Set(['www.legifrance.gouv.fr _blank noopener noreferrer']));
  });

  it('gives the calculation as text to take away', async () => {
    await page.click(inside('#steps-indemnites .copy'));
    const done = () =>
      document
        .querySelector('tpt-calculator')
        ?.shadowRoot?.querySelector<HTMLElement>('#steps-indemnites .done')?.innerText;
    expect(['Calcul copié.', 'La copie est bloquée ici']).toContain(
      ((await page.waitFor(done)) ?? '').split(' : ')[0],
    );
  });

  it.each([
    ['salaire', '2.500', 'se lire de deux façons'],
    ['salaire', 'abc', 'Écrivez un montant en chiffres'],
    ['salaire', '0', 'Écrivez un montant au-dessus de 0'],
    ['debutArret', '30 février 2026', 'n’existe pas dans le calendrier'],
    ['debutTpt', '1er juillet 2026', 'ne peut pas commencer avant l’arrêt'],
  ])('says in place what is wrong with %s « %s », and keeps it', async (id, text, sentence) => {
    await opened(page, server.url);
    await fillIn(page);
    await page.type(inside(`#${id}`), text);
    await page.press('Tab');
    expect(await read(page, inside(`#${id}-error`))).toContain(sentence);
    expect(await typedIn(page, id)).toBe(text);
    const described = await page.evaluate((field: string) => {
      const input = document
        .querySelector('tpt-calculator')
        ?.shadowRoot?.querySelector(`#${field}`);
      return [input?.getAttribute('aria-invalid'), input?.getAttribute('aria-describedby')];
    }, id);
    expect(described).toEqual(['true', `${id}-error ${id}-hint`]);
    expect(await read(page, result)).toContain('Une réponse est à corriger');
    expect(await read(page, result)).not.toContain('2 500,00 €');
  });

  it('does not scold while one is still typing, and forgives at once', async () => {
    await opened(page, server.url);
    await fillIn(page);
    await page.click(inside('#debutArret'));
    await page.press('End');
    await page.press('Backspace');
    expect(await typedIn(page, 'debutArret')).toBe('6 juillet 202');
    expect(await read(page, inside('.form'))).not.toContain('✕');
    expect(await read(page, inside('.total'))).toContain('2 500,00 €');
    await page.press('Tab');
    expect(await read(page, inside('#debutArret-error'))).toContain('Écrivez une date');
    await page.type(inside('#debutArret'), '7 juillet 2026');
    await shows(page, '2 500,00 €');
    expect(await read(page, inside('.form'))).not.toContain('✕');
  });

  it('leads from the result to each answer that is to be mended, and counts them', async () => {
    await opened(page, server.url);
    await fillIn(page);
    await page.type(inside('#salaire'), '2.500');
    await page.press('Tab');
    await shows(page, 'Une réponse est à corriger');
    await page.type(inside('#debutArret'), '30/02/2026');
    await page.press('Tab');
    await shows(page, '2 réponses sont à corriger');
    await page.click(inside('.result .missing button'));
    expect(await focused(page)).toBe('salaire');
  });

  it('needs no full stop where there was none', async () => {
    await opened(page, server.url);
    await page.type(inside('#salaire'), '2 500');
    await page.click(inside('#part-60'));
    await shows(page, 'ou du temps partiel s’il n’y a pas eu d’arrêt');
    await page.type(inside('#debutTpt'), '1er septembre 2026');
    await page.press('Tab');
    await shows(page, '2 500,00 €');
    expect(await read(page, inside('#debutTpt-hint'))).toBe(
      'mardi 1er septembre 2026, date à venir',
    );
  });

  it('shows the net beside that of full time, and why it is above', async () => {
    await opened(page, server.url);
    await fillIn(page);
    expect(await read(page, inside('tr.full'))).toMatch(/2 500,00 € 1 979 €$/);
    // An estimate is told to the euro, under its name as in the phrase above it.
    const [estimated] = (await read(page, inside('.net'))).match(/\d \d{3} €/) ?? [];
    expect(await read(page, inside('#steps-totalNet .much'))).toBe(`${estimated} net`);
    expect(await read(page, result)).toMatch(/environ \d+ € net de plus qu’à temps plein/);
  });

  it('asks an artisan nothing that an employee is asked', async () => {
    await opened(page, server.url);
    await fillIn(page);
    await page.type(inside('#statut'), 'Artisan');
    await shows(page, 'vos revenus des trois dernières années');
    const fields = () =>
      [
        ...(document
          .querySelector('tpt-calculator')
          ?.shadowRoot?.querySelectorAll('.form :is(input, select, button)') ?? []),
      ].map(({ id }) => id);
    const asked = await page.evaluate(fields);
    expect(asked.slice(0, 4)).toEqual(['statut', 'origine', 'debutArret', 'debutTpt']);
    expect(asked.slice(4).every((id) => id.startsWith('plus-'))).toBe(true);
  });

  it.each([
    [320, '30 000'],
    [320, '99 999,99'],
    [160, '30 000'],
  ])('keeps the month inside its card at %i px with %s €', async (width, salaire) => {
    await page.setViewport({ width, height: 800 });
    await opened(page, server.url);
    await fillIn(page);
    await page.type(inside('#salaire'), salaire);
    await page.press('Tab');
    await shows(page, salaire === '30 000' ? '30 000,00 €' : '99 999,99 €');
    const out = await page.evaluate(() => {
      const root = document.querySelector('tpt-calculator')?.shadowRoot;
      const edge = root?.querySelector('.result')?.getBoundingClientRect().right ?? 0;
      const far = [...(root?.querySelectorAll('[part="table"], [part="table"] *') ?? [])].filter(
        (one) => !one.closest('.unseen') && one.getBoundingClientRect().right > edge + 0.5,
      );
      const { scrollWidth, clientWidth } = document.documentElement;
      return [far.map(({ textContent }) => textContent), scrollWidth - clientWidth] as const;
    });
    await page.setViewport({ width: 1280, height: 900 });
    expect(out).toEqual([[], 0]);
  });

  it('can be gone through with the keyboard alone', async () => {
    await opened(page, server.url);
    await page.type(inside('#salaire'), '2500');
    for (const key of ['Tab', 'Tab', 'Space', 'ArrowRight', 'Tab']) await page.press(key);
    for (const key of '06/07/2026') await page.press(key);
    // The start, two parts of the form that are folded, the first amount; the second is opened.
    for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Enter']) await page.press(key);
    await shows(page, 'Août 2026, mois entier à 60 %');
    const open = () =>
      [
        ...(document
          .querySelector('tpt-calculator')
          ?.shadowRoot?.querySelectorAll<HTMLDetailsElement>('[part="steps"]') ?? []),
      ].map((one) => one.open);
    expect(await page.evaluate(open)).toEqual([false, true, false, false]);
  });

  it('asks for three pays when they differ, by their months', async () => {
    await opened(page, server.url);
    await fillIn(page);
    await page.click(inside('#differents'));
    await page.type(inside('#salaire1'), '1 200,50');
    const labels = await read(page, inside('.form'));
    expect(labels).toContain('Salaire brut, avril 2026');
    expect(await typedIn(page, 'salaire3')).toBe('2 500');
    const pays = await page.waitFor((cents: number) => {
      const change = JSON.parse(document.documentElement.dataset.change ?? '{}');
      const { salairesBruts } = change.situation ?? {};
      return salairesBruts?.[0] === cents && salairesBruts;
    }, 120_050);
    expect(pays).toEqual([120_050, 250_000, 250_000]);
  });

  it('says honestly what it cannot compute', async () => {
    await opened(page, server.url);
    await fillIn(page);
    await page.type(inside('#debutArret'), '6 juillet 2016');
    await page.press('Tab');
    await shows(page, 'Nous ne connaissons pas la loi avant le');
    expect(await read(page, result)).not.toContain('2 500,00 €');
    await page.type(inside('#statut'), 'Fonctionnaire titulaire');
    await shows(page, 'votre traitement brut');
  });

  it('takes a situation and prefilled answers from its host, wrong ones included', async () => {
    await page.goto(server.url);
    await page.evaluate(() => {
      const prefilled = document.createElement('tpt-calculator');
      prefilled.setAttribute('jour', '2026-07-15');
      prefilled.setAttribute('salaire', '2.500');
      prefilled.setAttribute('quotite', '65 %');
      prefilled.setAttribute('debut-arret', '2026-07-06');
      document.querySelector('tpt-calculator')?.replaceWith(prefilled);
    });
    expect(await read(page, inside('#salaire-error'))).toContain('deux façons');
    expect(await typedIn(page, 'quotite')).toBe('65 %');
    await page.evaluate(() => {
      const element = document.querySelector('tpt-calculator');
      const { debutArret } = element?.situation ?? {};
      if (element && debutArret) element.situation = { debutArret };
    });
    await shows(page, 'votre salaire brut');
    expect(await typedIn(page, 'salaire')).toBe('');
    expect(await typedIn(page, 'debutArret')).toBe('6 juillet 2026');
  });

  it('speaks English when asked', async () => {
    await opened(page, server.url);
    await fillIn(page);
    await page.evaluate(() => document.querySelector('tpt-calculator')?.setAttribute('lang', 'en'));
    await shows(page, 'August 2026, whole month at 60%');
    expect(await read(page, result)).toContain('€2,500.00');
    expect(await read(page, inside('#steps-indemnites'))).toContain('Why this amount?');
  });

  it('gives publishers one file that holds everything, with its true fingerprint', async () => {
    await page.goto(server.url);
    const snippet = await page.text('#snippet-sri');
    const complete = readFileSync(`${site}/quotite-complet.iife.js`);
    const fingerprint = createHash('sha384').update(complete).digest('base64');
    expect(snippet).toContain(`integrity="sha384-${fingerprint}"`);
    // All but the writer of Word documents, which is fetched when one is asked for.
    const brought = complete.toString().match(/\bimport\s*\([^)]*\)/g);
    expect(brought).toEqual([expect.stringMatching(/quotite-docx\.mjs/)]);
  });

  it('breaks no policy and asks nothing of the outside', async () => {
    await opened(page, server.url);
    await fillIn(page);
    await page.click(inside('#steps-indemnites summary'));
    expect(await breaches(page)).toBe('none');
    expect(browser.requests()).toEqual([]);
  });
});

describe.each(browserNames)('what axe finds in the page of the calculator, in %s', (name) => {
  flawless(name, site, async ({ page, url, look }) => {
    await opened(page, url);
    await look('empty');
    await fillIn(page);
    await look('filled');
    await page.click(inside('#steps-indemnites summary'));
    await page.click(inside('#steps-totalNet summary'));
    await look('opened');
    await page.click(inside('#part-autre'));
    await page.type(inside('#quotite'), '120 %');
    await page.press('Tab');
    await look('wrong');
  });
});
