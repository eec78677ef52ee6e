import { browser } from 'wxt/browser';
import { type Listed, listedFrom, type PopupMessage } from '../protocol.ts';

/** The tab that the popup is about: the one it stands over, or the one named where it stands alone. */
export async function tabBeside(address: URLSearchParams): Promise<number | undefined> {
  const named = Number(address.get('tab') ?? Number.NaN);
  if (Number.isInteger(named)) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** The marks of a tab's page, or undefined where no reader stands in it. */
export async function marksIn(tab: number | undefined): Promise<readonly Listed[] | undefined> {
  return tab === undefined ? undefined : listedFrom(await ask(tab, { about: 'list' }));
}

/** Shows a mark at its place in the page. */
export async function showIn(tab: number, index: number): Promise<void> {
  await ask(tab, { about: 'show', index });
}

async function ask(tab: number, message: PopupMessage): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tab, message);
  } catch {
    return undefined;
  }
}
