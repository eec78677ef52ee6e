import type { Browser, BrowserName, BrowserOptions } from './browser.ts';
import { openChromium } from './chromium.ts';
import { openFirefox } from './firefox.ts';

export const browserNames: readonly BrowserName[] = ['chromium', 'firefox'];

/** A fresh browser without any past, to be closed by the test. */
export function openBrowser(name: BrowserName, options: BrowserOptions = {}): Promise<Browser> {
  return name === 'chromium' ? openChromium(options) : openFirefox(options);
}
