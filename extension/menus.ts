import { type Browser, browser } from 'wxt/browser';
import { extensionEn } from '../core/words/en/extension.ts';
import { extensionFr } from '../core/words/fr/extension.ts';
import { askReader, bringReader } from './bring-reader.ts';
import { languageOf } from './language.ts';

const PAGE = 'verifier-page';
const SELECTION = 'verifier-selection';

/** Nothing else can be read, and on nothing else is the entry offered. */
const WEB = ['http://*/*', 'https://*/*'];

/** The entries of the context menu. Browsers of phones have none. */
export function offerMenus(): void {
  const words = languageOf([browser.i18n.getUILanguage()]) === 'en' ? extensionEn : extensionFr;
  const { contextMenus } = browser;
  if (!contextMenus) return;
  const create = () => {
    const documentUrlPatterns = WEB;
    contextMenus.create({
      id: PAGE,
      title: words.menuPage,
      contexts: ['page'],
      documentUrlPatterns,
    });
    contextMenus.create({
      id: SELECTION,
      title: words.menuSelection,
      contexts: ['selection'],
      documentUrlPatterns,
    });
  };
  browser.runtime.onInstalled.addListener(() => void contextMenus.removeAll().then(create));
  contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id !== undefined) void checkIn(tab.id, tab, menuItemId === SELECTION);
  });
}

async function checkIn(id: number, { url }: Browser.tabs.Tab, selection: boolean): Promise<void> {
  const came = await bringReader(id, url);
  if (came === 'there') await askReader(id, { about: 'check', selection });
  // Nothing can be shown in such a page: the button of the toolbar says that it was heard.
  else await browser.action.setBadgeText({ tabId: id, text: '–' });
}

/** The next and the previous mark, from anywhere in a page. */
export function obeyKeys(): void {
  browser.commands?.onCommand.addListener(async (command, tab) => {
    const by = command === 'repere-suivant' ? 1 : command === 'repere-precedent' ? -1 : undefined;
    const [active] = tab ? [tab] : await browser.tabs.query({ active: true, currentWindow: true });
    if (by && active?.id !== undefined) await askReader(active.id, { about: 'step', by });
  });
}
