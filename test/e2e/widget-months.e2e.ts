import { describe, expect, it } from 'vitest';
import type { Page } from './drive/browser.ts';
import { flawless } from './drive/looks.ts';
import { browserNames } from './drive/open.ts';
import { visiting } from './drive/visiting.ts';
import {
  breaches,
  focused,
  inside,
  opened,
  plain,
  read,
  shows,
  site,
  typedIn,
} from './widget-page.ts';

const DAY = '2026-09-20';

/** The lines of the table of months, once the answers give so many. */
async function months(page: Page, count: number): Promise<string[]> {
  const lines = await page.waitFor((wanted: number) => {
    const root = document.querySelector('tpt-calculator')?.shadowRoot;
    const bodies = [...(root?.querySelectorAll<HTMLElement>('#mois tbody') ?? [])];
    // What a month opens on is no part of its line.
    const line = (body: HTMLElement) =>
      [...body.querySelectorAll('tr')]
        .filter((row) => !row.querySelector('details'))
        .flatMap(({ cells }) => [...cells].map(({ textContent }) => textContent))
        .join(' ');
    return bodies.length === wanted && bodies.map(line);
  }, count);
  return (lines || []).map((line) => plain(line).trim());
}

async function begin(page: Page, url: string): Promise<void> {
  await opened(page, url, DAY);
  await page.type(inside('#salaire'), '3 500');
  await page.click(inside('#part-50'));
  await page.type(inside('#debutArret'), '6 juillet 2026');
  await page.type(inside('#debutTpt'), '14/09/2026');
}

async function plan(page: Page, url: string): Promise<void> {
  await begin(page, url);
  await page.type(inside('#finTpt'), '31/08/2027');
  await page.click(inside('#ajouter'));
  await page.type(inside('#changement-0'), '11/01/2027');
  await page.type(inside('#nouvelle-part-0'), '70 %');
  await page.press('Tab');
}

describe.each(browserNames)('the months and the comparison, in %s', (name) => {
  const { browser, page, server } = visiting(name, site);

  it('asks what follows the start only once the start is known', async () => {
    await opened(page, server.url, DAY);
    await page.type(inside('#salaire'), '3 500');
    expect(await read(page, inside('.form'))).not.toContain('Dernier jour');
    await page.type(inside('#debutTpt'), '14/09/2026');
    expect(await read(page, inside('.form'))).toContain(
      'Dernier jour du temps partiel (facultatif)',
    );
    expect(await read(page, inside('#ajouter'))).toContain('Ajouter un changement de quotité');
  });

  it('shows twelve months, partial and changing ones in words, with their sums', async () => {
    await plan(page, server.url);
    const lines = await months(page, 12);
    expect(lines[0]).toMatch(/^septembre 2026 50 %/);
    expect(lines[0]).toContain('mois incomplet, du 14 septembre 2026 au 30 septembre 2026');
    // 31 365,94 € / 730 × 30 days, below the loss of 50 % of 3 500 €.
    expect(lines[2]).toMatch(/1 750,00 1 750,00 1 289,01 3 039,01$/);
    // 3 500 € × (10 × 50 % + 21 × 70 %) / 31. 10 days at 42,967 €, then a loss of 711,30 € that the IJ
    // of 21 days would pass: what the first 10 rounded up in pay, these round down.
    expect(lines[4]).toContain('70 % à partir du 11 janvier 2027');
    expect(lines[4]).toContain('2 224,19 1 275,81 1 140,97 3 365,16');
    expect(lines[11]).toMatch(/2 450,00 1 050,00 1 050,00 3 500,00$/);
  });

  it('names the month shown by the share that is worked in it', async () => {
    await plan(page, server.url);
    await shows(page, '.result', 'Octobre 2026, mois entier à 50 %');
    await page.evaluate(() =>
      document.querySelector('tpt-calculator')?.setAttribute('jour', '2027-02-15'),
    );
    await shows(page, '.result', 'Février 2027, mois entier à 70 %');
  });

  it('draws a bar a month, for the eye alone', async () => {
    await plan(page, server.url);
    await months(page, 12);
    const drawn = await page.evaluate(() => {
      const root = document.querySelector('tpt-calculator')?.shadowRoot;
      const chart = root?.querySelector('#mois [aria-hidden="true"].months');
      const widths = [...(chart?.querySelectorAll('svg .pay') ?? [])].map((one) =>
        Math.round(one.getBoundingClientRect().width),
      );
      return [widths.length, widths.every((width) => width > 0), new Set(widths).size] as const;
    });
    // Three shares of pay, and two months that are shared by days.
    expect(drawn).toEqual([12, true, 4]);
  });

  it('compares the month with full time and a full stop, which has no complement here', async () => {
    await plan(page, server.url);
    await months(page, 12);
    const compared = await read(page, inside('#comparer'));
    expect(compared).toMatch(/octobre 2026, en euros/i);
    expect(compared).toContain('Total 3 081,98 3 500,00 1 331,98');
    expect(compared).toContain('L’arrêt complet est montré sans complément de l’employeur');
  });

  it('takes a change away again, and gives the focus to the button that adds', async () => {
    await plan(page, server.url);
    await months(page, 12);
    await page.click(inside('.remove'));
    await page.waitFor(() => {
      const root = document.querySelector('tpt-calculator')?.shadowRoot;
      return !root?.querySelector('#changement-0');
    });
    const lines = await months(page, 12);
    expect(lines[4]).toMatch(/50 % 1 750,00 1 750,00 1 331,98 3 081,98$/);
    expect(await focused(page)).toBe('ajouter');
    await page.click(inside('#ajouter'));
    expect(
      await page.waitFor(
        () => document.querySelector('tpt-calculator')?.shadowRoot?.activeElement?.id,
      ),
    ).toBe('changement-0');
    expect(await typedIn(page, 'changement-0')).toBe('');
  });

  it('keeps the other change where one of two is removed', async () => {
    await plan(page, server.url);
    await page.click(inside('#ajouter'));
    await page.type(inside('#changement-1'), '1er mars 2027');
    await page.type(inside('#nouvelle-part-1'), 'temps plein');
    await page.press('Tab');
    expect((await months(page, 12))[7]).toContain('temps plein');
    await page.click(inside('.change .remove'));
    await page.waitFor(() => {
      const root = document.querySelector('tpt-calculator')?.shadowRoot;
      return root?.querySelectorAll('input[id^="nouvelle-part-"]').length === 1;
    });
    expect(await typedIn(page, 'changement-1')).toBe('1er mars 2027');
    const lines = await months(page, 12);
    expect([lines[4], lines[7]].join()).toMatch(/50 %.*temps plein/);
  });

  it.each([
    ['changement-0', '30/02/2027', 'n’existe pas dans le calendrier'],
    ['changement-0', '10 septembre 2026', 'après le début du temps partiel'],
    ['changement-0', '01/09/2027', 'après le dernier jour'],
    ['nouvelle-part-0', '120 %', 'plus qu’un temps plein'],
    ['nouvelle-part-0', '', 'Écrivez la part travaillée'],
    ['finTpt', '01/09/2026', 'ne peut pas finir avant d’avoir commencé'],
  ])('says in place what is wrong with %s « %s », and keeps it', async (id, text, sentence) => {
    await plan(page, server.url);
    await page.type(inside(`#${id}`), text);
    await page.press('Tab');
    expect(await read(page, inside(`#${id}-error`))).toContain(sentence);
    expect(await typedIn(page, id)).toBe(text);
    // An end before the start leaves the change after the end: both are counted.
    expect(await read(page, inside('.result'))).toMatch(/réponses? (est|sont) à corriger/);
  });

  it('keeps what was answered when the start is being changed', async () => {
    await plan(page, server.url);
    await page.type(inside('#debutTpt'), 'bientôt');
    await page.press('Tab');
    expect(await typedIn(page, 'changement-0')).toBe('11/01/2027');
    expect(await typedIn(page, 'finTpt')).toBe('31/08/2027');
  });

  it('can be gone through with the keyboard alone', async () => {
    await begin(page, server.url);
    for (const key of ['Tab', 'Tab', 'Enter']) await page.press(key);
    await page.waitFor(
      () =>
        document.querySelector('tpt-calculator')?.shadowRoot?.activeElement?.id === 'changement-0',
    );
    for (const key of '11/01/2027') await page.press(key);
    await page.press('Tab');
    for (const key of '70') await page.press(key);
    // Without an end, six months are laid out.
    expect((await months(page, 6))[4]).toContain('70 % à partir du 11 janvier 2027');
    for (const key of ['Tab', 'Enter']) await page.press(key);
    await page.waitFor(
      () => document.querySelector('tpt-calculator')?.shadowRoot?.activeElement?.id === 'ajouter',
    );
    expect((await months(page, 6))[4]).not.toContain('70 %');
  });

  it('folds the two where it is narrow, and breaks no policy', async () => {
    const open = () =>
      ['mois', 'comparer'].map(
        (id) =>
          document
            .querySelector('tpt-calculator')
            ?.shadowRoot?.querySelector<HTMLDetailsElement>(`#${id}`)?.open,
      );
    await plan(page, server.url);
    expect(await page.evaluate(open)).toEqual([true, true]);
    await page.setViewport({ width: 320, height: 800 });
    await plan(page, server.url);
    expect(await page.evaluate(open)).toEqual([false, false]);
    await page.setViewport({ width: 1280, height: 900 });
    expect(await breaches(page)).toBe('none');
    expect(browser.requests()).toEqual([]);
  });
});

describe.each(browserNames)('what axe finds in the months, in %s', (name) => {
  flawless(name, site, async ({ page, url, width, look }) => {
    await plan(page, url);
    if (width === 320) {
      await page.click(inside('#mois summary'));
      await page.click(inside('#comparer summary'));
    }
    await months(page, 12);
    await look('told');
    await page.type(inside('#changement-0'), '10/09/2026');
    await page.press('Tab');
    await look('wrong');
  });
});
