import { expect, it } from 'vitest';
import { serve } from '../../tools/serve.mjs';
import type { BrowserName, Page } from './browser.ts';
import { openBrowser } from './open.ts';

/** Runs in the page: what is wider than its place, inside open shadow roots. What a table cuts off counts. */
function squeezed(): string[] {
  const found: string[] = [];
  const inside = (root: ParentNode, shadow: boolean) => {
    for (const one of root.querySelectorAll<HTMLElement>('*')) {
      if (one.shadowRoot) inside(one.shadowRoot, true);
      const wider = one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1;
      if (shadow && wider && !one.matches('.unseen, input, select, textarea'))
        found.push(`${one.localName}.${one.className} ${one.innerText.slice(0, 40)}`);
    }
  };
  inside(document, false);
  return found;
}

/** What axe finds, what is wider than its place, and whether the page is wider than its window. */
export async function flaws(page: Page, state: string): Promise<string[]> {
  const violations = await page.axe();
  const [wide, room] = await page.evaluate(
    () => [document.documentElement.scrollWidth, window.innerWidth] as const,
  );
  return [
    ...violations.map(({ id, targets }) => `${state}: ${id} ${targets}`),
    ...(await page.evaluate(squeezed)).map((one) => `${state}: squeezed ${one}`),
    ...(wide > room ? [`${state}: ${wide} px wide`] : []),
  ];
}

/** A page in one look, at one width. */
interface Look {
  readonly page: Page;
  readonly url: string;
  readonly width: number;
  /** Looks at the page as it stands. */
  readonly look: (state: string) => Promise<void>;
}

const LOOKS = [
  ['light', false],
  ['dark', false],
  ['light', true],
] as const;

const WIDTHS = [1280, 320];

/** Tests that the states that a page is brought to have no flaw, in each look, wide and narrow. */
export function flawless(
  name: BrowserName,
  folder: string,
  states: (look: Look) => Promise<void>,
): void {
  it.each(LOOKS)('is nothing in %s (forced colours: %s)', async (colorScheme, forcedColors) => {
    const server = await serve(folder);
    const browser = await openBrowser(name, { colorScheme, forcedColors });
    const found: string[] = [];
    try {
      const page = await browser.newPage();
      for (const width of WIDTHS) {
        await page.setViewport({ width, height: 800 });
        const look = async (state: string) => {
          found.push(...(await flaws(page, `${state}, ${width}`)));
        };
        await states({ page, url: server.url, width, look });
      }
    } finally {
      await browser.close();
      await server.close();
    }
    expect(found).toEqual([]);
  });
}
