import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { mine } from '../mine.ts';
import { readerMessage } from '../protocol.ts';
import { remembered } from '../remembered.ts';
import { today } from '../today.ts';

const TEAL = '#0b5a5e';

async function showCount(tabId: number, count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: TEAL });
  await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' });
}

async function myFigure() {
  const found = await remembered(browser.storage.local);
  return found.is === 'known' ? mine(found.situation, today()) : undefined;
}

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((data: unknown, sender, reply) => {
    const message = readerMessage(data);
    // A tab may be closed before its count arrives: there is nothing left to show it on.
    if (message?.about === 'count' && sender.tab?.id !== undefined)
      showCount(sender.tab.id, message.count).catch(() => undefined);
    if (message?.about !== 'mine') return false;
    myFigure().then(reply, () => reply(undefined));
    return true;
  });
});
