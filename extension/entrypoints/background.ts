import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { judged } from '../answers/judged.ts';
import { mine } from '../answers/mine.ts';
import { languageOf } from '../language.ts';
import { type CountMessage, type Mine, type MineMessage, readerMessage } from '../protocol.ts';
import { remembered } from '../remembered.ts';
import { today } from '../today.ts';

const TEAL = '#0b5a5e';

async function showCount(tabId: number, { count }: CountMessage): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: TEAL });
  await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' });
}

async function myFigure({ own, lang }: MineMessage): Promise<Mine | undefined> {
  const found = await remembered(browser.storage.local);
  return found.is === 'known' ? mine(own, found.situation, today(), languageOf([lang])) : undefined;
}

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((data: unknown, sender, reply) => {
    const message = readerMessage(data);
    if (message?.about === 'page') reply(judged(message, today(), languageOf([message.lang])));
    // A tab may be closed before its count arrives: there is nothing left to show it on.
    if (message?.about === 'count' && sender.tab?.id !== undefined)
      showCount(sender.tab.id, message).catch(() => undefined);
    if (message?.about !== 'mine') return false;
    myFigure(message).then(reply, () => reply(undefined));
    return true;
  });
});
