import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from './drive/browser.ts';
import { browserNames, openBrowser } from './drive/open.ts';

const address = 'https://www.ameli.fr/essai';
const pictures = mkdtempSync(join(tmpdir(), 'pictures-'));

/** A page under a strict policy, with a field inside a shadow root and a picture from elsewhere. */
const html = `<!doctype html>
<html lang="fr">
<head><title>Essai</title></head>
<body>
<main>
<h1>Essai</h1>
<x-form><template shadowrootmode="open">
<label>Montant <input id="amount" value="ancien"></label>
<label>Motif <select id="reason"><option>Maladie</option><option>Accident</option></select></label>
<button>Valider</button>
</template></x-form>
<p id="covered">Dessous</p>
<img src="https://ailleurs.example/image.png" alt="Image absente">
<img src="http://encore.example/image.png" alt="">
</main>
</body>
</html>`;

const headers = { 'content-security-policy': "default-src 'none'; img-src *; connect-src wss:" };

/** The events that the field and the button have seen, as the page knows them. */
function watch(): void {
  const root = document.querySelector('x-form')?.shadowRoot;
  const seen: string[] = [];
  for (const type of ['keydown', 'click', 'change'])
    root?.addEventListener(type, (event) => {
      const key = event instanceof KeyboardEvent ? event.key : '';
      seen.push(`${type}${key && ' '}${key}${event.isTrusted ? '' : ' (not real)'}`);
      document.documentElement.dataset.seen = JSON.stringify(seen);
    });
}

const seen = (): string[] => JSON.parse(document.documentElement.dataset.seen ?? '[]');

afterAll(() => rmSync(pictures, { recursive: true, force: true }));

describe.each(browserNames)('the drive of %s', (name) => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const pages = { [address]: { html, headers } };
    browser = await openBrowser(name, {
      pages,
      viewport: { width: 320, height: 600 },
      colorScheme: 'dark',
      reducedMotion: true,
      patience: 3000,
    });
    page = await browser.newPage();
    await page.goto(`${address}#ici`);
    await page.evaluate(watch);
  });

  afterAll(() => browser?.close());

  it('opens a page of the real address without any network', async () => {
    const at = await page.evaluate(() => [location.href, document.title, isSecureContext]);
    expect(at).toEqual([`${address}#ici`, 'Essai', true]);
  });

  it('sends arguments, waits for promises, and brings errors back', async () => {
    const sum = await page.evaluate(async (a: number, b: { c: number }) => a + b.c, 1, { c: 2 });
    expect(sum).toBe(3);
    expect(await page.evaluate(() => undefined)).toBe(undefined);
    const thrown = page.evaluate(() => Promise.reject(new Error('tombé')));
    await expect(thrown).rejects.toThrow('tombé');
  });

  it('types over what a field held, with real keys', async () => {
    await page.type('x-form >>> #amount', '2 500,5 é');
    await page.press('Backspace');
    await page.press('Shift+Tab');
    const value = await page.evaluate(() => {
      const field = document.querySelector('x-form')?.shadowRoot?.querySelector('input');
      return field?.value;
    });
    expect(value).toBe('2 500,5 ');
    const events = await page.evaluate(seen);
    expect(events).toContain('keydown 5');
    expect(events).toContain('change');
    expect(events.filter((event) => event.includes('not real'))).toEqual([]);
  });

  it('chooses in a list by its label', async () => {
    await page.type('x-form >>> #reason', 'Acc');
    const chosen = () =>
      document.querySelector('x-form')?.shadowRoot?.querySelector('select')?.value;
    expect(await page.waitFor(chosen)).toBe('Accident');
  });

  it('presses what is visible, and says why when it cannot', async () => {
    await page.click('x-form >>> button');
    expect(
      await page.waitFor(() =>
        JSON.parse(document.documentElement.dataset.seen ?? '[]').includes('click'),
      ),
    ).toBe(true);
    await expect(page.click('x-form >>> #nowhere')).rejects.toThrow('nothing matches #nowhere');
    expect(await page.text('h1')).toBe('Essai');
  });

  it('shows the page as it was asked to', async () => {
    const matches = await page.evaluate(() =>
      [
        '(prefers-color-scheme: dark)',
        '(prefers-reduced-motion: reduce)',

        '(width: 320px)',
      ].filter((query) => !matchMedia(query).matches),
    );
    expect(matches).toEqual([]);
    await page.setViewport({ width: 700, height: 500 });
    expect(await page.evaluate(() => innerWidth)).toBe(700);
  });

  it('takes a picture, and prints', async () => {
    await page.screenshot(join(pictures, `${name}.png`));
    const picture = readFileSync(join(pictures, `${name}.png`));
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect(picture.readUInt32BE(16)).toBe(700);
    await page.pdf(join(pictures, `${name}.pdf`));
    expect(
      readFileSync(join(pictures, `${name}.pdf`))
        .subarray(0, 4)
        .toString(),
    ).toBe('%PDF');
  });

  it('lets axe look into shadow roots', async () => {
    const before = await page.axe();
    expect(before.map(({ id }) => id)).toEqual([]);
    await page.evaluate(() => {
      document
        .querySelector('x-form')
        ?.shadowRoot?.querySelector('label')
        ?.replaceWith(document.createElement('input'));
    });
    const [violation] = await page.axe('x-form >>> input');
    expect(violation?.id).toBe('label');
    expect(violation?.targets).toEqual(['x-form >>> input']);
  });

  it('lets nothing out, and remembers what wanted to', async () => {
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const socket = new WebSocket('wss://prise.example/');
          socket.addEventListener('close', () => resolve());
        }),
    );
    const asked = browser.requests();
    expect(asked).toContain('https://ailleurs.example/image.png');
    const hosts = asked.map(
      (url) => /([\w.-]+)(:443)?(\/|$)/.exec(url.replace(/^\w+:\/\//, ''))?.[1],
    );
    expect([...new Set(hosts)].sort()).toEqual([
      'ailleurs.example',
      'encore.example',
      'prise.example',
    ]);
  });
});

describe.each(browserNames)('a quiet page in %s', (name) => {
  it('asks for nothing at all, in forced colours as well', async () => {
    const pages = { [address]: { html: '<h1>Calme</h1>' } };
    const browser = await openBrowser(name, { pages, forcedColors: true });
    try {
      const page = await browser.newPage();
      await page.goto(address);
      expect(await page.text('h1')).toBe('Calme');
      expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      expect(browser.requests()).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
