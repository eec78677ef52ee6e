import { describe, expect, it } from 'vitest';
import type { Page } from './drive/browser.ts';
import { flawless } from './drive/looks.ts';
import { browserNames } from './drive/open.ts';
import { visiting } from './drive/visiting.ts';
import {
  aloud,
  breaches,
  inside,
  opened,
  plain,
  read,
  shows,
  site,
  typedIn,
} from './widget-page.ts';

const CHECK = '#verifier';

/** Half time from 14 September 2026, 3 400 € at full time: September and November fall below the loss. */
async function answered(page: Page, url: string): Promise<void> {
  await opened(page, url, '2026-12-05');
  await page.type(inside('#salaire'), '3 400');
  await page.click(inside('#part-50'));
  await page.type(inside('#debutArret'), '6 juillet 2026');
  await page.type(inside('#debutTpt'), '14/09/2026');
  await page.press('Tab');
  await shows(page, '.result', 'Vérifier un versement');
}

async function asked(page: Page, url: string): Promise<void> {
  await answered(page, url);
  await page.click(inside(`${CHECK} summary`));
}

/** The table of the comparison, one line a row. */
const compared = (page: Page): Promise<string> => read(page, inside('#comparer table'));

describe.each(browserNames)('what is asked beside the answer, in %s', (name) => {
  const { browser, page, server } = visiting(name, site);

  it('agrees with a payment to the cent: 30 × 42,967… is 1 289,01 €', async () => {
    await asked(page, server.url);
    expect(await typedIn(page, 'verse-periode')).toBe('2026-11-01');
    await page.type(inside('#verse-montant'), '1 289,01');
    await shows(page, CHECK, 'Le montant versé correspond au calcul.');
    const said = await read(page, inside('.checked'));
    expect(said).toContain('Le calcul, pour 30 jours : 1 289,01 € brut, soit 1 202,65 € net');
  });

  it('finds the days that were left out, with what they give and the article', async () => {
    await asked(page, server.url);
    // 21 weekdays of November 2026: 21 × 42,967… is 902,31 €.
    await page.type(inside('#verse-montant'), '902,31');
    await page.click(inside('#verse-nature-brut'));
    await page.type(inside('#verse-jours'), '21');
    await shows(page, CHECK, 'Il manque 386,70 € par rapport au calcul.');
    const causes = await read(page, inside('.causes'));
    expect(causes).toMatch(/^Seuls les jours de semaine semblent avoir été comptés \(21 jours\)/);
    expect(causes).toContain('Calcul refait ainsi : 902,31 €, le montant versé.');
    expect(causes).toContain('Code de la sécurité sociale, article L323-1');
    const said = await page.waitFor(() => {
      const root = document.querySelector('tpt-calculator')?.shadowRoot;
      const text = root?.querySelector('.result > [role="status"]')?.textContent ?? '';
      return text.includes('par rapport') && text;
    });
    expect(said).toContain('Seuls les jours de semaine');
  });

  it('checks a part of a month by its own days, and keeps what was typed', async () => {
    await asked(page, server.url);
    await page.type(inside('#verse-periode'), '14');
    await page.type(inside('#verse-montant'), '730,44');
    await shows(page, CHECK, 'Le montant versé correspond au calcul.');
    expect(await read(page, inside('.checked'))).toContain('pour 17 jours');
    await page.type(inside('#salaire'), '2 000');
    await page.press('Tab');
    await shows(page, CHECK, '171,54 € de plus');
    expect(await typedIn(page, 'verse-montant')).toBe('730,44');
    expect(await typedIn(page, 'verse-periode')).toBe('2026-09-14');
  });

  it.each([
    ['montant', '1.289', 'se lire de deux façons'],
    ['montant', '200 000', 'plus de 100 000 €'],
    ['jours', 'trente', 'nombre de jours entier'],
    ['jours', '367', 'nombre de jours entier'],
  ])('says in place what is wrong with %s « %s », once it is left', async (id, text, sentence) => {
    await asked(page, server.url);
    await page.type(inside('#verse-montant'), '1 289,01');
    await page.type(inside(`#verse-${id}`), text);
    expect(await read(page, inside(CHECK))).not.toContain(sentence);
    await page.press('Tab');
    expect(await read(page, inside(`#verse-${id}-error`))).toContain(sentence);
    expect(await typedIn(page, `verse-${id}`)).toBe(text);
    expect(await read(page, inside(CHECK))).not.toContain('correspond au calcul');
  });

  it('can be gone through with the keyboard alone', async () => {
    await asked(page, server.url);
    for (const key of ['Tab', 'Tab']) await page.press(key);
    for (const key of '1202,65') await page.press(key);
    // The choice made of gross or net takes one stop: arrows move inside it.
    for (const key of ['Tab', 'ArrowUp']) await page.press(key);
    await shows(page, CHECK, 'une fois la CSG et la CRDS retirées');
  });

  it('lays another share beside the plan, and says why its net passes full time', async () => {
    await answered(page, server.url);
    expect(await compared(page)).not.toContain('À 80 %');
    await page.click(inside('#comparer-part-80'));
    await shows(page, '#comparer', 'À 80 %');
    // December: 50 % and 31 × 42,967…; 80 % and a loss of 680 €, which limits.
    expect(await compared(page)).toContain('Total 3 031,98 3 400,00 3 400,00 1 331,98');
    expect(await read(page, inside('#comparer'))).toMatch(
      /À 80 % : vous toucheriez environ \d+ € net de plus qu’à temps plein/,
    );
    await page.waitFor(() =>
      document
        .querySelector('tpt-calculator')
        ?.shadowRoot?.querySelector('.result > [role="status"]')
        ?.textContent?.includes('À 80'),
    );
    expect(plain(await aloud(page))).toContain('Brut 3 400,00');
    await page.click(inside('#comparer-part-autre'));
    await page.type(inside('#comparer-autre'), '120 %');
    await page.press('Tab');
    expect(await read(page, inside('#comparer-autre-error'))).toContain('plus qu’un temps plein');
    await page.type(inside('#comparer-autre'), '28 h / 35 h');
    await shows(page, '#comparer', 'Total 3 031,98 3 400,00 3 400,00 1 331,98');
    await page.click(inside('#comparer-part-'));
    await page.waitFor(
      () =>
        !document
          .querySelector('tpt-calculator')
          ?.shadowRoot?.querySelector<HTMLElement>('#comparer table')
          ?.innerText.includes('80'),
    );
  });

  it('keeps four columns of large amounts one under the other on a narrow screen', async () => {
    await page.setViewport({ width: 320, height: 800 });
    await answered(page, server.url);
    await page.type(inside('#salaire'), '14 000,20');
    await page.press('Tab');
    await page.click(inside('#comparer summary'));
    await page.click(inside('#comparer-part-80'));
    await shows(page, '#comparer', '11 200,16');
    const [ends, cut] = await page.evaluate(() => {
      const root = document.querySelector('tpt-calculator')?.shadowRoot;
      const rows = [...(root?.querySelectorAll('#comparer tr:has(td + td)') ?? [])];
      const told = rows.map((row) =>
        [...row.querySelectorAll('td')].map((one) => Math.round(one.getBoundingClientRect().right)),
      );
      const scroll = root?.querySelector('#comparer .scroll');
      return [told, scroll ? scroll.scrollWidth - scroll.clientWidth : 0] as const;
    });
    await page.setViewport({ width: 1280, height: 900 });
    expect(new Set(ends.map((row) => row.join())).size).toBe(1);
    expect([ends.length, ends[0]?.length, cut]).toEqual([7, 4, 0]);
  });

  it('opens a month on what is declared and on its steps', async () => {
    await answered(page, server.url);
    await page.click(inside('#mois tbody:nth-of-type(2) .opened summary'));
    const october = await read(page, inside('#mois tbody:nth-of-type(2) .opened'));
    expect(october).toContain('Salaire à temps plein (salaire rétabli) 3 400,00 €');
    expect(october).toContain('Perte déclarée 1 700,00 €');
    expect(october).toContain('À déclarer à partir du 1er novembre 2026');
    expect(october).toMatch(/42,97 € Indemnité journalière d’un arrêt complet × 31/);
    expect(october).toMatch(/ ou 1 700,00 € Perte de gain/);
    expect(october).toContain('article R323-3');
  });

  it('counts the complement in the month, and asks for a seniority that can be', async () => {
    await answered(page, server.url);
    await page.click(inside('#complements summary'));
    await page.type(inside('#complement-mode'), 'Un montant');
    await page.type(inside('#complement'), '250');
    await page.press('Tab');
    await shows(page, '.result', '3 281,98 €');
    expect(await read(page, inside('tr.added'))).toMatch(/^Complément 250,00 €/);
    await page.type(inside('#embauche'), '15/03/2027');
    await page.press('Tab');
    expect(await read(page, inside('#embauche-error'))).toContain('avant l’arrêt');
  });

  it('tells the part of a month before the first whole one', async () => {
    await opened(page, server.url, '2026-09-20');
    await page.type(inside('#salaire'), '3 400');
    await page.click(inside('#part-50'));
    await page.type(inside('#debutTpt'), '14/09/2026');
    await page.press('Tab');
    await shows(page, '.result', 'Octobre 2026, mois entier à 50 %');
    // 3 400 € × 17/30 × 50 %, and 17 × 42,967…
    expect(await read(page, inside('.result'))).toContain(
      'Votre temps partiel commence le 14 septembre 2026 : jusqu’à la fin de ce mois-là, vous toucheriez 1 693,77 € brut.',
    );
  });

  it('breaks no policy and asks nothing of the outside', async () => {
    expect(await breaches(page)).toBe('none');
    expect(browser.requests()).toEqual([]);
  });
});

describe.each(browserNames)('what axe finds beside the answer, in %s', (name) => {
  flawless(name, site, async ({ page, url, width, look }) => {
    await asked(page, url);
    if (width === 320) {
      await page.click(inside('#mois summary'));
      await page.click(inside('#comparer summary'));
    }
    await page.click(inside('#complements summary'));
    await page.type(inside('#complement-mode'), 'Un montant');
    await page.type(inside('#complement'), '250');
    await page.click(inside('#mois .opened summary'));
    await page.click(inside('#comparer-part-80'));
    await page.type(inside('#verse-montant'), '902,31');
    await shows(page, CHECK, 'par rapport au calcul');
    await look('told');
    await page.type(inside('#verse-jours'), 'trente');
    await page.press('Tab');
    await look('wrong');
  });
});
