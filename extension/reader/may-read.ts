/** Whether a page is written in French, or does not say, and has not asked to be left alone. */
export function mayRead(page: Document): boolean {
  const { lang } = page.documentElement;
  if (lang && !/^fr\b/i.test(lang)) return false;
  return page.querySelector('meta[name="quotite" i][content="off" i]') === null;
}
