import './style.css';
import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { languageOf } from '../../language.ts';
import {
  type Listed,
  mineFrom,
  popupMessage,
  type ReaderMessage,
  shownFrom,
} from '../../protocol.ts';
import { mayRead } from '../../reader/may-read.ts';
import { type Reader, readAndMark } from '../../reader/reader.ts';

/** An extension that is gone, or whose background does not answer, gives nothing. */
async function ask(message: ReaderMessage): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return undefined;
  }
}

const listed = (reader: Reader): Listed[] =>
  reader
    .findings()
    .map(({ mark: { verdict, title, stated, per } }) => ({ verdict, title, stated, per }));

function answerPopup(reader: Reader, signal: AbortSignal): void {
  const answer = (data: unknown, _sender: unknown, reply: (answer: Listed[]) => void) => {
    const message = popupMessage(data);
    if (message?.about === 'list') reply(listed(reader));
    if (message?.about === 'show') reader.show(message.index);
  };
  browser.runtime.onMessage.addListener(answer);
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(answer));
}

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
    if (!mayRead(document)) return;
    const lang = languageOf(navigator.languages);
    const reader = readAndMark(document, {
      lang,
      count: (count) => void ask({ about: 'count', count }),
      judge: async (page) => shownFrom(await ask({ about: 'page', lang, ...page })),
      mine: async (own) => mineFrom(await ask({ about: 'mine', lang, own })),
      signal: ctx.signal,
    });
    answerPopup(reader, ctx.signal);
    noticeEnd(ctx);
  },
});
