import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from './drive/browser.ts';
import { browserNames, openBrowser } from './drive/open.ts';

type PageTextModule = typeof import('../../extension/reader/page-text.ts');
declare const reading: PageTextModule;

/** The walk as one script, to be run on pages of our own. */
async function bundle(): Promise<string> {
  const entry = new URL('../../extension/reader/page-text.ts', import.meta.url).pathname;
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'reading' } },
  });
  const [first] = [made].flat();
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('nothing was built');
  return chunk.code;
}

const ADDRESS = 'https://page.example/';

describe.each(browserNames)('the text of a page in %s', (name) => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const html = `<!doctype html><html lang="fr"><script>${await bundle()}</script><body></body></html>`;
    browser = await openBrowser(name, { pages: { [ADDRESS]: { html } } });
    page = await browser.newPage();
    await page.goto(ADDRESS);
  });

  afterAll(() => browser?.close());

  const textOf = (html: string): Promise<string> =>
    page.evaluate((markup) => {
      document.body.innerHTML = markup;
      return reading.pageText(document.body).text;
    }, html);

  it('joins what inline tags part, and parts what blocks part', async () => {
    expect(await textOf('<p>Le <b>4</b><i>2</i>,97&nbsp;€<sup>1</sup></p><div>Après</div>')).toBe(
      'Le 42,97\u00a0€1\nAprès',
    );
    expect(await textOf('un<br>deux<hr>trois<ul><li>a</li>\n<li>b</li></ul>')).toBe(
      'un\ndeux\ntrois\na\nb',
    );
  });

  it('folds white space as the screen does, no-break spaces aside', async () => {
    expect(await textOf('\n <p>\n  un \t <b> deux</b>\n trois </p> \n')).toBe('un deux trois');
    expect(await textOf('<p>1\u202f867,02&nbsp; &nbsp;€</p>')).toBe('1\u202f867,02\u00a0 \u00a0€');
  });

  it('parts the cells of a row by tabs, whatever stands in them', async () => {
    const table =
      '<table><caption>Plafonds</caption><tr><th>Date</th> <th><p>Montant</p></th></tr>' +
      '<tr><td>2026</td><td><div>41,95&nbsp;€</div></td></tr></table>';
    expect(await textOf(table)).toBe('Plafonds\nDate\tMontant\n2026\t41,95\u00a0€');
  });

  it('passes over what is not prose, without joining what stands around', async () => {
    const within = [
      '<code>x</code>',
      '<textarea>x</textarea>',
      '<select><option>x</select>',
      '<del>x</del>',
      '<span aria-hidden="true">x</span>',
      '<span contenteditable>x</span>',
      '<script>x</script>',
    ];
    const between = ['<nav>x</nav>', '<pre>x</pre>', '<div id="tarteaucitronRoot">x</div>'];
    for (const one of within) expect(await textOf(`<p>42${one}97</p>`)).toBe('42 97');
    for (const one of between) expect(await textOf(`<div>42${one}97</div>`)).toBe('42\n97');
    expect(await textOf('<div hidden>plié</div><details><p>fermé</p></details>')).toBe(
      'plié\nfermé',
    );
  });

  it('passes over a block in another language, and takes up what comes back to French', async () => {
    expect(
      await textOf(
        '<p>Un</p><div lang="en"><p>two</p><p lang="fr-FR">trois</p>four</div><p lang="">cinq</p>',
      ),
    ).toBe('Un\ntrois\ncinq');
  });

  it('asks nothing of a form by the names of its fields', async () => {
    const fields = ['firstChild', 'nextSibling', 'parentNode', 'matches', 'getAttribute'];
    const inputs = [...fields, 'localName', 'hasAttributes'].map(
      (name) => `<input name="${name}">`,
    );
    expect(
      await textOf(`<p>Un</p><form id="f">${inputs.join('')}<p>deux</p></form><p>trois</p>`),
    ).toBe('Un\ndeux\ntrois');
  });

  it('leads from any stretch of the text back to the same words', async () => {
    const found = await page.evaluate(() => {
      document.body.innerHTML =
        '<p>\n  Le  maximum <b>est de <i>42</i>,97</b>&nbsp;€ </p><table><tr><td>a</td><td> b</td></tr></table>';
      const { text, range } = reading.pageText(document.body);
      const fold = (words: string) => words.replace(/[ \n\t]+/g, ' ').trim();
      const wrong: string[] = [];
      for (let start = 0; start < text.length; start++)
        for (let end = start + 1; end <= text.length; end++) {
          const wanted = fold(text.slice(start, end)).replaceAll(' ', '');
          const got = fold(`${range(start, end) ?? ''}`).replaceAll(' ', '');
          if (wanted !== got) wrong.push(`${wanted} | ${got}`);
        }
      return { text, wrong };
    });
    expect(found).toEqual({ text: 'Le maximum est de 42,97\u00a0€\na\tb', wrong: [] });
  });

  it('walks a page nested deeper than any stack', async () => {
    const length = await page.evaluate(() => {
      document.body.replaceChildren();
      let at: Element = document.body;
      for (let depth = 0; depth < 20_000; depth++) {
        const inner = document.createElement('span');
        inner.append('a');
        at.append(inner);
        at = inner;
      }
      const { text } = reading.pageText(document.body);
      document.body.replaceChildren();
      return text.length;
    });
    expect(length).toBe(20_000);
  });
});
