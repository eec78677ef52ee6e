/** Where accounts may stand under the hosts read; the entry point leaves the same addresses out. */
const ACCOUNT = /^\/(?:(?:mon-)?compte|espace-)/i;

/**
 * Whether a page is no one's account, is written in French or does not say, and has not asked to be
 * left alone. A page may become another one without being loaded anew.
 */
export function mayRead(page: Document): boolean {
  if (ACCOUNT.test(page.location.pathname)) return false;
  const { lang } = page.documentElement;
  if (lang && !/^fr\b/i.test(lang)) return false;
  return page.querySelector('meta[name="quotite" i][content="off" i]') === null;
}
