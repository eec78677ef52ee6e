import { describe, expect, it } from 'vitest';
import type { Page } from './drive/browser.ts';
import { flaws } from './drive/looks.ts';
import { browserNames } from './drive/open.ts';
import { visiting } from './drive/visiting.ts';
import { breaches, focused, inside, opened, read, shows, site, typedIn } from './widget-page.ts';

const ON = '2026-11-20';

/** Half time of 3 400 € from 14 September 2026 to the end of February. */
async function begun(page: Page, url: string): Promise<void> {
  await opened(page, url, ON);
  await page.type(inside('#salaire'), '3 400');
  await page.click(inside('#part-50'));
  await page.type(inside('#debutArret'), '6 juillet 2026');
  await page.type(inside('#debutTpt'), '14/09/2026');
  await page.type(inside('#finTpt'), '28/02/2027');
  await page.press('Tab');
  await shows(page, '.form', 'autre emploi, salaire qui varie');
}

/** Tells a stop or leave as any other event, with its last day where it is known. */
async function tell(page: Page, nature: string, debut: string, fin: string): Promise<void> {
  await page.click(inside('#evenement-ajouter'));
  await shows(page, '#dates', 'Un nouvel événement');
  await page.type(inside('#evenement-nature'), nature);
  await shows(page, '#dates', 'Dernier jour');
  await page.type(inside('#evenement-jour'), debut);
  if (fin) await page.type(inside('#evenement-fin'), fin);
  await page.click(inside('#evenement-garder'));
  await shows(page, '#dates', 'Ajouter un événement');
}

/** Folds or unfolds a part, whatever it was before. */
const unfold = (page: Page, selector: string) =>
  page.evaluate((of: string) => {
    const root = document.querySelector('tpt-calculator')?.shadowRoot;
    const part = root?.querySelector<HTMLDetailsElement>(of);
    if (part) part.open = true;
  }, selector);

async function allOfIt(page: Page, url: string): Promise<void> {
  await begun(page, url);
  await page.click(inside('#variations > summary'));
  await page.click(inside('#vers-dates'));
  await shows(page, '#dates', 'Ajouter un événement');
  await tell(page, 'Nouvel arrêt', '09/11/2026', '15/11/2026');
  await tell(page, 'Congés payés', '21/12/2026', '27/12/2026');
  await page.type(inside('#plus-salaireAutreEmploi'), '600');
  await page.type(inside('#plus-salairesDesMois-0-mois'), 'janvier 2027');
  await page.type(inside('#plus-salairesDesMois-0-salaire'), '5 200');
  await page.press('Tab');
  await unfold(page, '#mois');
  await shows(page, '#mois', '2 600,00');
}

describe.each(browserNames)('what happens inside a TPT, in %s', (name) => {
  const { browser, page, server } = visiting(name, site);

  it('stays folded until it is asked for, and leads to the dates', async () => {
    await begun(page, server.url);
    expect(await read(page, inside('#variations'))).not.toContain('Mois différent');
    await page.click(inside('#variations > summary'));
    expect(await read(page, inside('#variations'))).toContain('Mois différent 1');
    await page.click(inside('#vers-dates'));
    await shows(page, '#dates', 'Ajouter un événement');
    expect(
      await page.evaluate(
        () => document.querySelector('tpt-calculator')?.shadowRoot?.activeElement?.tagName,
      ),
    ).toBe('SUMMARY');
  });

  it('gives the two fields of a month its whole width, with and without a button', async () => {
    await page.setViewport({ width: 768, height: 900 });
    await begun(page, server.url);
    await page.click(inside('#variations > summary'));
    await page.type(inside('#plus-salairesDesMois-0-mois'), 'janvier 2027');
    await page.type(inside('#plus-salairesDesMois-0-salaire'), '5 200');
    await page.press('Tab');
    await shows(page, '#variations', 'Mois différent 2');
    const left = await page.evaluate(() => {
      const root = document.querySelector('tpt-calculator')?.shadowRoot;
      return [...(root?.querySelectorAll('#variations .change') ?? [])].map((one) => {
        const ends = [...one.querySelectorAll('.field')].map(
          (f) => f.getBoundingClientRect().right,
        );
        return one.getBoundingClientRect().right - Math.max(...ends);
      });
    });
    await page.setViewport({ width: 1280, height: 900 });
    expect(left).toHaveLength(2);
    for (const gap of left) expect(gap).toBeLessThan(20);
  });

  it('is shown month by month: stop, leave in two readings, another pay', async () => {
    await allOfIt(page, server.url);
    const months = await read(page, inside('#mois'));
    expect(await read(page, inside('#dates'))).toContain(
      'du lundi 9 novembre 2026 au dimanche 15 novembre 2026',
    );
    // 42,967 € a day; half of 3 400 € for the 23 days without the stop.
    expect(months).toContain('arrêt complet du 9 novembre 2026 au 15 novembre 2026');
    expect(months).toContain('1 303,33 1 303,34 1 289,01 2 592,34');
    expect(months).toContain('entre 1 031,21 et 1 331,98');
    expect(months).toContain('2 600,00 2 600,00');
    expect(await read(page, inside('.result'))).toContain(
      'Pour novembre 2026, coupé par un arrêt ou des congés, ce serait 2 592,34 €',
    );
  });

  it('opens each month on what is declared and what the caisse should pay, gross and net', async () => {
    await allOfIt(page, server.url);
    await unfold(page, '#mois tbody:nth-of-type(3) details');
    const november = await read(page, inside('#mois tbody:nth-of-type(3)'));
    expect(november).toContain('Arrêt complet du 9 novembre 2026 au 15 novembre 2026 300,77 €');
    expect(november).toContain('Indemnités brutes 1 289,01 €');
    expect(november).toContain('Indemnités nettes, avant impôt 1 202,65 €');
    expect(november).toContain('Ce n’est pas une date promise');
  });

  it('is kept on the device when that is asked for', async () => {
    await allOfIt(page, server.url);
    await page.click(inside('#souvenir'));
    await shows(page, '.remember', 'gardées sur cet appareil');
    await opened(page, server.url, ON);
    await unfold(page, '#mois');
    await shows(page, '#mois', 'congés payés du 21 décembre 2026');
    await shows(page, '#variations', 'Mois différent 2');
    expect(await typedIn(page, 'plus-salairesDesMois-0-mois')).toBe('janvier 2027');
    expect(await typedIn(page, 'plus-salaireAutreEmploi')).toBe('600');
    await page.click(inside('#oublier'));
    await shows(page, '.remember', 'C’est effacé');
  });

  it('takes a month away again, and says what is wrong with one in place', async () => {
    await allOfIt(page, server.url);
    await page.type(inside('#plus-salairesDesMois-1-mois'), 'janvier 2027');
    await page.press('Tab');
    await shows(page, '#plus-salairesDesMois-1-mois-error', 'déjà écrit');
    await page.click(inside('#variations .change:nth-of-type(2) .remove'));
    // The months were away while an answer was wrong.
    await shows(page, '#mois', 'Mois par mois');
    await unfold(page, '#mois');
    await shows(page, '#mois', '2 600,00');
    expect(await focused(page)).toBe('plus-salairesDesMois-1-mois');
    await page.click(inside('#variations .change .remove'));
    await page.waitFor(
      () =>
        document.querySelector('tpt-calculator')?.shadowRoot?.activeElement?.id ===
        'plus-salairesDesMois-0-mois',
    );
    expect(await typedIn(page, 'plus-salairesDesMois-0-mois')).toBe('');
    expect(await read(page, inside('#mois'))).not.toContain('2 600,00');
  });

  it('counts nothing after a stop whose end is not known, and says so', async () => {
    await begun(page, server.url);
    await page.click(inside('#dates > summary'));
    await shows(page, '#dates', 'Ajouter un événement');
    await tell(page, 'Nouvel arrêt', '09/11/2026', '');
    await shows(page, '.result', 'n’a pas de dernier jour');
    const months = await read(page, inside('#mois'));
    expect(months).toContain('du 1er novembre 2026 au 8 novembre 2026');
    expect(months).not.toContain('Décembre 2026');
  });

  it('breaks no policy, asks for nothing, and fits a narrow screen without a flaw', async () => {
    await page.setViewport({ width: 320, height: 800 });
    await allOfIt(page, server.url);
    for (const month of [3, 4]) await unfold(page, `#mois tbody:nth-of-type(${month}) details`);
    expect(await flaws(page, '320')).toEqual([]);
    await page.setViewport({ width: 1280, height: 900 });
    expect(await breaches(page)).toBe('none');
    expect(browser.requests()).toEqual([]);
  });
});
