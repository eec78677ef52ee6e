import { fileURLToPath } from 'node:url';
import type { Page } from './drive/browser.ts';

/** The built site, which embeds the calculator as a publisher would. */
export const site = fileURLToPath(new URL('../../dist/site', import.meta.url));

/** What a selector means inside the calculator. */
export const inside = (selector: string) => `tpt-calculator >>> ${selector}`;

/** Spaces of any kind as plain ones, hyphens that only may show left out: what is read, in any browser. */
export const plain = (text: string) => text.replace(/\u00ad/g, '').replace(/\s+/g, ' ');

export const read = async (page: Page, selector: string) => plain(await page.text(selector));

/** Runs in the page: fixes the day, and remembers breaches of the policy and events. */
function watch(jour: string): void {
  document.querySelector('tpt-calculator')?.setAttribute('jour', jour);
  const { dataset } = document.documentElement;
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile }) => {
    dataset.breaches = `${dataset.breaches ?? ''}${violatedDirective} ${sourceFile}\n`;
  });
  document.addEventListener('tpt-change', ({ detail, composed }) => {
    const { assessment, situation } = detail;
    const total = assessment.figures.tptMois?.amounts.total;
    dataset.change = JSON.stringify({ composed, total, missing: assessment.missing, situation });
  });
}

/** Opens the site as if it were that day. */
export async function opened(page: Page, url: string, jour: string): Promise<void> {
  await page.goto(url);
  await page.evaluate(watch, jour);
}

/** What broke the page's policy since it was opened. */
export const breaches = (page: Page): Promise<string> =>
  page.evaluate(() => document.documentElement.dataset.breaches ?? 'none');

/** The id of what has the focus in the calculator. */
export const focused = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.querySelector('tpt-calculator')?.shadowRoot?.activeElement?.id);

/** What stands in a field of the calculator. */
export const typedIn = (page: Page, id: string): Promise<string | undefined> =>
  page.evaluate(
    (field: string) =>
      document
        .querySelector('tpt-calculator')
        ?.shadowRoot?.querySelector<HTMLInputElement>(`#${field}`)?.value,
    id,
  );

/** Waits until a part of the calculator shows some words. */
export const shows = (page: Page, selector: string, part: string): Promise<boolean> =>
  page.waitFor(
    (within: string, wanted: string) => {
      const shown = document.querySelector('tpt-calculator')?.shadowRoot?.querySelector(within);
      return shown instanceof HTMLElement && shown.innerText.replace(/\s+/g, ' ').includes(wanted);
    },
    selector,
    part,
  );

/** What is said aloud, once the answers rest. */
export const aloud = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      document
        .querySelector('tpt-calculator')
        ?.shadowRoot?.querySelector('.result > [role="status"]')?.textContent ?? '',
  );
