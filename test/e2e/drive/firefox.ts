import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Bidi } from './bidi.ts';
import type { BrowserOptions } from './browser.ts';
import { type Closing, type Engine, headersOf } from './engine.ts';
import { extensionToLoad } from './extension.ts';
import { ended, launchFirefox, socketOf } from './firefox-process.ts';
import { extensionUuid, preferences } from './firefox-profile.ts';
import { tabOf } from './firefox-tab.ts';
import { address, type Outside } from './outside.ts';

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
    return bidi.send('network.provideResponse', {
      request,
      statusCode: 200,
      reasonPhrase: 'OK',
      headers: Object.entries(headersOf(page)).map(([name, value]) => ({
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

async function launch(options: BrowserOptions, outside: Outside, closing: Closing): Promise<Bidi> {
  const profile = await mkdtemp(join(tmpdir(), 'quotite-firefox-'));
  closing.add(() => rm(profile, { recursive: true, force: true }));
  await writeFile(join(profile, 'user.js'), preferences(options, outside.port));
  const firefox = launchFirefox(profile);
  closing.add(() => ended(firefox));
  const bidi = await Bidi.connect(await socketOf(firefox));
  closing.add(() => bidi.close());
  await bidi.send('session.new', { capabilities: {} });
  closing.add(() => bidi.send('browser.close'));
  return bidi;
}

export async function startFirefox(
  options: BrowserOptions,
  outside: Outside,
  closing: Closing,
): Promise<Engine> {
  const bidi = await launch(options, outside, closing);
  await servePages(bidi, outside, options.pages ?? {});
  const newTab = () => tabOf(bidi);
  const path = await extensionToLoad('firefox-mv3', options, closing);
  if (!path) return { newTab };
  const extensionData = { type: 'path', path };
  await bidi.send('webExtension.install', { extensionData });
  return { newTab, extension: `moz-extension://${extensionUuid}` };
}
