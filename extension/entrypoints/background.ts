import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { judgedInSlices } from '../answers/judged-in-slices.ts';
import { mine } from '../answers/mine.ts';
import { languageOf } from '../language.ts';
import { obeyKeys, offerMenus } from '../menus.ts';
import type { CountMessage, Mine, MineMessage, PageMessage, Shown } from '../protocol.ts';
import { readerMessage } from '../received.ts';
import { remembered } from '../remembered.ts';
import { daySet, today } from '../today.ts';

const TEAL = '#0b5a5e';

async function showCount(tabId: number, { count }: CountMessage): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: TEAL });
  await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' });
}

const now = async () => (await daySet(browser.storage.session)) ?? today();

/** Between two slices of a long page, others are answered. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

async function marksOf(page: PageMessage): Promise<Shown[]> {
  const slices = judgedInSlices(page, await now(), languageOf([page.lang]));
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value;
    await pause();
  }
}

async function myFigure({ own, lang }: MineMessage): Promise<Mine | undefined> {
  const found = await remembered(browser.storage.local);
  return found.is === 'known'
    ? mine(own, found.situation, await now(), languageOf([lang]))
    : undefined;
}

export default defineBackground(() => {
  offerMenus();
  obeyKeys();
  browser.runtime.onMessage.addListener((data: unknown, sender, reply) => {
    const message = readerMessage(data);
    // A tab may be closed before its count arrives: there is nothing left to show it on.
    if (message?.about === 'count' && sender.tab?.id !== undefined)
      showCount(sender.tab.id, message).catch(() => undefined);
    if (message?.about !== 'page' && message?.about !== 'mine') return false;
    const answer = message.about === 'page' ? marksOf(message) : myFigure(message);
    answer.then(reply, () => reply(undefined));
    return true;
  });
});
