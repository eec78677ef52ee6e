import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Bidi } from './bidi.ts';
import type { Browser, BrowserOptions } from './browser.ts';
import { blankPage, extensionFolder } from './extension.ts';
import { ended, startFirefox } from './firefox-process.ts';
import { extensionUuid, preferences } from './firefox-profile.ts';
import { tabOf } from './firefox-tab.ts';
import { address, keepInside, type Outside } from './outside.ts';
import { pageOf } from './tab.ts';

const origin = `moz-extension://${extensionUuid}`;

/** What the specification says of network.beforeRequestSent, as far as it is used here. */
interface BeforeRequest {
  isBlocked?: boolean;
  request?: { request: string; url: string };
}

async function servePages(
  bidi: Bidi,
  outside: Outside,
  pages: NonNullable<BrowserOptions['pages']>,
): Promise<void> {
  const answer = ({ request, url }: { request: string; url: string }) => {
    const passage = outside.passage(url, pages);
    const page = pages[address(url)];
    if (passage === 'let') return bidi.send('network.continueRequest', { request });
    if (!page) return bidi.send('network.failRequest', { request });
    const headers = { 'content-type': 'text/html; charset=utf-8', ...page.headers };
    return bidi.send('network.provideResponse', {
      request,
      statusCode: 200,
      reasonPhrase: 'OK',
      headers: Object.entries(headers).map(([name, value]) => ({
        name,
        value: { type: 'string', value },
      })),
      body: { type: 'string', value: page.html },
    });
  };
  await bidi.send('network.addIntercept', { phases: ['beforeRequestSent'] });
  await bidi.listen('network.beforeRequestSent', (event: BeforeRequest) => {
    // A request whose page has gone meanwhile can no longer be answered.
    if (event.isBlocked && event.request) answer(event.request).catch(() => undefined);
  });
}

export async function openFirefox(options: BrowserOptions): Promise<Browser> {
  const profile = await mkdtemp(join(tmpdir(), 'quotite-firefox-'));
  const outside = await keepInside();
  await writeFile(join(profile, 'user.js'), preferences(options, outside.port));
  const { process, url } = await startFirefox(profile);
  const bidi = await Bidi.connect(url);
  await bidi.send('session.new', { capabilities: {} });
  await servePages(bidi, outside, options.pages ?? {});
  if (options.extension)
    await bidi.send('webExtension.install', {
      extensionData: { type: 'path', path: extensionFolder('firefox-mv3') },
    });
  const newPage = async () => {
    const page = pageOf(await tabOf(bidi), options.patience);
    await page.setViewport(options.viewport ?? { width: 1280, height: 800 });
    return page;
  };
  const inside = () => {
    if (!options.extension) throw new Error('the extension is not loaded');
    return origin;
  };
  return {
    name: 'firefox',
    newPage,
    get popupUrl() {
      return `${inside()}/popup.html`;
    },
    async inExtension(fn, ...args) {
      const page = await newPage();
      await page.goto(`${inside()}/${blankPage}`);
      return page.evaluate(fn, ...args).finally(() => page.close());
    },
    requests: () => outside.requests(),
    async close() {
      await bidi.send('browser.close');
      bidi.close();
      await ended(process);
      outside.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
