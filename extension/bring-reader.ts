import { browser } from 'wxt/browser';
import { isAccount } from './account-pages.ts';
import type { Listing, PopupMessage } from './protocol.ts';
import { listingFrom } from './received.ts';

/** Asks the reader in a tab; undefined where there is none. */
export async function askReader(tab: number, message: PopupMessage): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tab, message);
  } catch {
    return undefined;
  }
}

/** What stands in a tab's page, or undefined where no reader is. */
export const listingIn = async (tab: number): Promise<Listing | undefined> =>
  listingFrom(await askReader(tab, { about: 'list' }));

/** Why no reader came: the page is an account, or the browser keeps it to itself. */
export type Refused = 'compte' | 'interdit';

/** Why nothing is read at an address; undefined where it may be, or where the address is not known. */
export function refusedAt(url: string | undefined): Refused | undefined {
  if (url === undefined) return undefined;
  if (!/^https?:/.test(url)) return 'interdit';
  return isAccount(new URL(url)) ? 'compte' : undefined;
}

/**
 * Brings the reader into the page of a tab, where it does not stand already. The person has just asked
 * for it: that is what gives access, to this one page and until it is left.
 */
export async function bringReader(
  tab: number,
  url: string | undefined,
): Promise<Refused | 'there'> {
  const refused = refusedAt(url);
  if (refused) return refused;
  if (await listingIn(tab)) return 'there';
  const target = { tabId: tab };
  try {
    await browser.scripting.insertCSS({ target, files: ['content-scripts/reader.css'] });
    await browser.scripting.executeScript({ target, files: ['/content-scripts/reader.js'] });
  } catch {
    return 'interdit';
  }
  return 'there';
}
