import { isAccount } from '../account-pages.ts';
import type { LeftAlone } from '../protocol.ts';

/**
 * Why a page is left alone: it is somebody's account, is written in another language, or has asked for
 * it. Undefined where it may be read. A page may become another one without being loaded anew.
 */
export function leftAlone(page: Document): LeftAlone | undefined {
  if (isAccount(page.location)) return 'compte';
  const { lang } = page.documentElement;
  if (lang && !/^fr\b/i.test(lang)) return 'langue';
  return page.querySelector('meta[name="quotite" i][content="off" i]') ? 'refus' : undefined;
}
