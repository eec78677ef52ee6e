import './style.css';
import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { languageOf } from '../../language.ts';
import type { ReaderMessage } from '../../protocol.ts';
import { type KeptSettings, Reader } from '../../reader/reader.ts';
import { mineFrom, popupMessage, shownFrom } from '../../received.ts';
import {
  changeSettings,
  DEFAULT,
  readSettings,
  SETTINGS_KEY,
  settingsFrom,
} from '../../settings.ts';

/** An extension that is gone, or whose background does not answer, gives nothing. */
async function ask(message: ReaderMessage): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return undefined;
  }
}

/** What the popup, the menus and the report ask. */
function answer(reader: Reader, signal: AbortSignal): void {
  const listen = (data: unknown, _sender: unknown, reply: (answer: unknown) => void) => {
    const message = popupMessage(data);
    if (message?.about === 'report') reply(reader.report());
    if (message?.about === 'show') reader.show(message.index);
    if (message?.about === 'step') reader.step(message.by);
    if (message?.about !== 'list' && message?.about !== 'check') return false;
    const checked = message.about === 'check' ? reader.check(message.selection) : undefined;
    Promise.resolve(checked)
      .then(() => reader.listing())
      .then(reply, () => reply(undefined));
    return true;
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listen));
}

/** A browser whose memory does not answer reads pages as if nothing had ever been kept. */
const settings = (signal: AbortSignal): KeptSettings => ({
  read: () => readSettings(browser.storage.local).catch(() => DEFAULT),
  change: (change) => void changeSettings(browser.storage.local, change).catch(() => undefined),
  watch(changed) {
    const { onChanged } = browser.storage.local;
    const tell = (changes: Record<string, { newValue?: unknown }>) => {
      const change = changes[SETTINGS_KEY];
      if (change) changed(settingsFrom(change.newValue));
    };
    onChanged.addListener(tell);
    signal.addEventListener('abort', () => onChanged?.removeListener(tell));
  },
});

/** An extension that was switched off or updated says nothing: its absence shows when one looks. */
function noticeEnd(ctx: ContentScriptContext): void {
  for (const type of ['visibilitychange', 'click'])
    document.addEventListener(type, () => ctx.isInvalid, { signal: ctx.signal, capture: true });
}

export default defineContentScript({
  // Never the account hosts, such as assure.ameli.fr.
  matches: [
    'https://www.ameli.fr/*',
    'https://forum-assures.ameli.fr/*',
    'https://www.service-public.gouv.fr/*',
    'https://entreprendre.service-public.gouv.fr/*',
    'https://www.service-public.fr/*',
    'https://entreprendre.service-public.fr/*',
  ],
  // Nor an account that lives under a host of public pages.
  excludeMatches: ['*://*/compte*', '*://*/mon-compte*', '*://*/espace-*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const lang = languageOf(navigator.languages);
    const reader = new Reader(document, {
      lang,
      count: (count) => void ask({ about: 'count', count }),
      judge: async (page) => shownFrom(await ask({ about: 'page', lang, ...page })),
      mine: async (own) => mineFrom(await ask({ about: 'mine', lang, own })),
      settings: settings(ctx.signal),
      signal: ctx.signal,
    });
    answer(reader, ctx.signal);
    noticeEnd(ctx);
  },
});
