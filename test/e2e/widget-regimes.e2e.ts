import { describe, expect, it } from 'vitest';
import { assess } from '../../core/assess.ts';
import { centsFromEuros, roundToCent } from '../../core/money/cents.ts';
import { type Exact, exactly } from '../../core/money/exact.ts';
import { regimes } from '../../core/regimes/index.ts';
import type { Situation } from '../../core/situation/situation.ts';
import { day } from '../../core/time/day.ts';
import { formatEuros } from '../../core/words/format.ts';
import type { Page } from './drive/browser.ts';
import { flaws } from './drive/looks.ts';
import { browserNames } from './drive/open.ts';
import { visiting } from './drive/visiting.ts';
import { inside, plain, site } from './widget-page.ts';

const ON = day('2026-11-23');

/** Runs in the page: fixes the day. */
const watch = () => document.querySelector('tpt-calculator')?.setAttribute('jour', '2026-11-23');

interface Case {
  readonly name: string;
  readonly situation: Situation;
  /** What a person does, in order: a field and what is typed or chosen in it; a radio is clicked. */
  readonly typed: readonly (readonly [selector: string, text?: string])[];
  readonly amount: (figures: ReturnType<typeof assess>['figures']) => Exact | undefined;
  readonly says: readonly string[];
  /** The first and the last of the months laid out, where the start of the TPT is known. */
  readonly months?: readonly [string, string];
}

const euros = (value: Exact | undefined) =>
  plain(value ? formatEuros(roundToCent(value), 'fr') : '');

const CASES: readonly Case[] = [
  {
    name: 'a titulaire of a town',
    situation: {
      statut: 'titulaire',
      versant: 'FPT',
      paiePublique: {
        traitement: centsFromEuros(2100),
        indemniteResidence: centsFromEuros(0),
        supplementFamilial: centsFromEuros(73.79),
        nbi: centsFromEuros(0),
        primes: centsFromEuros(350),
      },
      deliberationPrimes: 'maintien',
      quotite: exactly(0.6),
      debutTpt: day('2026-09-14'),
      finTpt: day('2027-02-10'),
    },
    typed: [
      ['#statut', 'Fonctionnaire titulaire'],
      ['#part-60'],
      ['#plus-versant-FPT'],
      ['#plus-paiePublique-traitement', '2 100'],
      ['#plus-paiePublique-supplementFamilial', '73,79'],
      ['#plus-paiePublique-primes', '350'],
      ['#plus-deliberationPrimes', 'Oui'],
      ['#debutTpt', '14/09/2026'],
      ['#finTpt', '10/02/2027'],
    ],
    amount: ({ remuneration }) => remuneration?.amounts.totalBrut,
    says: ['Une délibération maintient les primes', 'Oui, en principe', '13 septembre 2027'],
    months: ['Septembre 2026', 'Février 2027'],
  },
  {
    name: 'an artisan',
    situation: {
      statut: 'artisan-commercant',
      debutArret: day('2026-07-06'),
      debutTpt: day('2026-09-15'),
      revenus: [centsFromEuros(30_000), centsFromEuros(33_000), centsFromEuros(36_000)],
    },
    typed: [
      ['#statut', 'Artisan'],
      ['#debutArret', '06/07/2026'],
      ['#debutTpt', '15/09/2026'],
      ['#plus-revenus-0', '30 000'],
      ['#plus-revenus-1', '33 000'],
      ['#plus-revenus-2', '36 000'],
    ],
    amount: ({ moisIj }) => moisIj?.amounts.indemnite,
    says: [
      'novembre 2026, mois entier : indemnités',
      'Revenu de 2025',
      '22,60',
      'la moitié de celle d’un arrêt complet',
      '90 jours au plus',
    ],
    months: ['Septembre 2026', 'Décembre 2026'],
  },
  {
    name: 'a farmer',
    situation: { statut: 'chef-exploitation', gainForfaitaire: centsFromEuros(15_000) },
    typed: [
      ['#statut', 'Chef'],
      ['#plus-gainForfaitaire', '15 000'],
      ['#plus-cotisationAJour-oui'],
    ],
    amount: ({ moisIj }) => moisIj?.amounts.indemnite,
    says: ['forfait', 'à confirmer', '90 jours au plus'],
  },
  {
    name: 'someone hurt at work',
    situation: {
      statut: 'salarie',
      origine: 'accident-du-travail',
      salaireMoisPrecedent: centsFromEuros(3000),
      quotite: exactly(0.5),
      debutArret: day('2026-08-03'),
      debutTpt: day('2026-10-01'),
    },
    typed: [
      ['#origine', 'Accident'],
      ['#salaire', '3 000'],
      ['#part-50'],
      ['#debutArret', '03/08/2026'],
      ['#debutTpt', '01/10/2026'],
    ],
    amount: ({ moisAtmp }) => moisAtmp?.amounts.total,
    says: ['ceci est une estimation', 'jusqu’à la guérison ou la consolidation'],
    months: ['Octobre 2026', 'Mars 2027'],
  },
];

async function answer(page: Page, url: string, { typed }: Case): Promise<void> {
  await page.goto(url);
  await page.evaluate(watch);
  for (const [selector, text] of typed) {
    if (selector.startsWith('#plus-')) {
      await page.waitFor(
        (id: string) =>
          document.querySelector('tpt-calculator')?.shadowRoot?.querySelector(id) !== null,
        selector,
      );
    }
    if (text === undefined) await page.click(inside(selector));
    else await page.type(inside(selector), text);
  }
  await page.press('Tab');
}

/** Waits for the large amount, and gives what the answer says. */
async function answered(page: Page, amount: string): Promise<string> {
  const text = await page.waitFor((wanted: string) => {
    const root = document.querySelector('tpt-calculator')?.shadowRoot;
    const large = root?.querySelector('.total')?.textContent ?? '';
    if (!large.replace(/\s+/g, ' ').includes(wanted)) return false;
    return root?.querySelector('.calculator')?.textContent ?? '';
  }, amount);
  return plain(text || '');
}

describe.each(browserNames)('the other regimes, in %s', (name) => {
  const { browser, page, server } = visiting(name, site);

  describe.each(CASES)('for $name', (one) => {
    const { figures } = assess(one.situation, ON, regimes);
    const amount = euros(one.amount(figures));

    it('show what the core computes, and why', async () => {
      expect(amount).toMatch(/\d €$/);
      await answer(page, server.url, one);
      const said = await answered(page, amount);
      for (const words of one.says) expect(said).toContain(words);
    });

    it('lay out its months, drawn and as a table with the same months', async () => {
      await answer(page, server.url, one);
      await answered(page, amount);
      const found = await page.evaluate(() => {
        const root = document.querySelector('tpt-calculator')?.shadowRoot;
        const texts = (selector: string) =>
          [...(root?.querySelectorAll(`#mois ${selector}`) ?? [])].map((one) =>
            (one.textContent ?? '').trim(),
          );
        return { rows: texts('[scope=rowgroup] b'), bars: texts('.months > span') };
      });
      const { rows, bars } = found;
      const name = (text = '') => text.charAt(0).toUpperCase() + text.slice(1);
      const months = [rows.at(0), rows.at(-1)].map(name);
      expect(rows.length > 0 && months).toEqual(one.months ?? false);
      expect(bars.map((bar) => bar.slice(0, 8))).toEqual(rows.map((row) => row.slice(0, 8)));
    });

    it('fit a narrow screen, where axe finds nothing', async () => {
      await page.setViewport({ width: 320, height: 800 });
      await answer(page, server.url, one);
      await answered(page, amount);
      for (const part of ['#steps-total', '#steps-ijTpt', '#mois'])
        await page.evaluate((selector: string) => {
          const root = document.querySelector('tpt-calculator')?.shadowRoot;
          const details = root?.querySelector<HTMLDetailsElement>(selector);
          if (details) details.open = true;
        }, part);
      const found = await flaws(page, '320');
      await page.setViewport({ width: 1280, height: 900 });
      expect(found).toEqual([]);
    });
  });

  it('tell an agent the leave, the RTT days and the pension, with the days and hours asked there', async () => {
    const [titulaire] = CASES;
    if (!titulaire) throw new Error('no case');
    await answer(page, server.url, titulaire);
    await page.waitFor(
      () =>
        document.querySelector('tpt-calculator')?.shadowRoot?.querySelector('#service') !== null,
    );
    await page.click(inside('#service summary'));
    expect(plain(await page.text(inside('#service')))).toContain('Trimestres gagnés en 4 mois');
    await page.type(inside('#plus-joursParSemaine'), '4');
    await page.click(inside('#heures summary'));
    await page.type(inside('#plus-minutesHebdo'), '39 h');
    await page.press('Tab');
    const said = await page.waitFor(() => {
      const text =
        document.querySelector('tpt-calculator')?.shadowRoot?.querySelector('#service')
          ?.textContent ?? '';
      return text.includes('au lieu de 23') && text;
    });
    // 23 days at full time × 60 %.
    expect(plain(said || '')).toContain('13,8 jours par an, au lieu de 23 à temps plein');
    expect(plain(said || '')).toContain('20 jours par an');
  });

  it('ask no fonctionnaire for payslips, and lose nothing when the status changes', async () => {
    const [titulaire] = CASES;
    if (!titulaire) throw new Error('no case');
    await answer(page, server.url, titulaire);
    const fields = () =>
      [
        ...(document
          .querySelector('tpt-calculator')
          ?.shadowRoot?.querySelectorAll('.form :is(input, select)') ?? []),
      ].map(({ id }) => id);
    await page.waitFor(
      () =>
        document
          .querySelector('tpt-calculator')
          ?.shadowRoot?.querySelector('#plus-deliberationPrimes') !== null,
    );
    expect(await page.evaluate(fields)).not.toContain('salaire');
    expect(await page.evaluate(fields)).not.toContain('debutArret');
    await page.type(inside('#statut'), 'Artisan');
    await page.waitFor(
      () =>
        document.querySelector('tpt-calculator')?.shadowRoot?.querySelector('#plus-revenus-0') !==
        null,
    );
    // A list goes on with what was typed a moment ago: the arrows begin anew.
    for (let up = 0; up < 4; up++) await page.press('ArrowUp');
    const kept = await page.waitFor(
      () =>
        document
          .querySelector('tpt-calculator')
          ?.shadowRoot?.querySelector<HTMLInputElement>('#plus-paiePublique-traitement')?.value,
    );
    expect(kept).toBe('2 100');
  });

  it('say in place what is wrong', async () => {
    const [, artisan] = CASES;
    if (!artisan) throw new Error('no case');
    await answer(page, server.url, artisan);
    await page.type(inside('#plus-revenus-1'), '3.300');
    await page.press('Tab');
    expect(plain(await page.text(inside('#plus-revenus-1-error')))).toContain('deux façons');
    expect(plain(await page.text(inside('.result')))).toContain('Une réponse est à corriger');
  });

  it('send nothing anywhere', () => {
    expect(browser.requests()).toEqual([]);
  });
});
