import { browser } from 'wxt/browser';
import { askReader, bringReader, listingIn, type Refused, refusedAt } from '../bring-reader.ts';
import type { Listing } from '../protocol.ts';
import { listingFrom } from '../received.ts';

/** The page that the popup is about: its tab, and its address where the browser tells it. */
export interface Beside {
  readonly tab: number;
  readonly url: string | undefined;
}

/** What is known of the page beside: what stands in it, that it may be read when asked, or why not. */
export type PageState =
  | Listing
  | { readonly is: 'offered' }
  | { readonly is: 'asking' }
  | { readonly is: 'refused'; readonly why: Refused };

/** The tab that the popup stands over, or the one named where it stands alone. */
export async function tabBeside(address: URLSearchParams): Promise<Beside | undefined> {
  const named = Number(address.get('tab') ?? Number.NaN);
  const tab = Number.isInteger(named)
    ? await browser.tabs.get(named).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? undefined : { tab: tab.id, url: tab.url };
}

/** What stands in the page beside, as it is. */
export async function lookBeside(beside: Beside | undefined): Promise<PageState> {
  if (!beside) return { is: 'refused', why: 'interdit' };
  const listing = await listingIn(beside.tab);
  if (listing) return listing;
  const why = refusedAt(beside.url);
  return why ? { is: 'refused', why } : { is: 'offered' };
}

/** Reads the page beside because the person asked for it. */
export async function checkBeside({ tab, url }: Beside): Promise<PageState> {
  const came = await bringReader(tab, url);
  if (came !== 'there') return { is: 'refused', why: came };
  const listing = listingFrom(await askReader(tab, { about: 'check', selection: false }));
  return listing ?? { is: 'refused', why: 'interdit' };
}

/** Shows a mark at its place in the page. */
export async function showIn(tab: number, index: number): Promise<void> {
  await askReader(tab, { about: 'show', index });
}

/** Opens the report of a tab's page. */
export async function openReport(tab: number): Promise<void> {
  await browser.tabs.create({ url: `/report.html?tab=${tab}` });
}

/** Opens the popup in a tab of its own, still about the page that it stood over. */
export async function openInTab(beside: Beside | undefined): Promise<void> {
  await browser.tabs.create({ url: `/popup.html?tab=${beside?.tab ?? ''}` });
}
