/** Where pages write their date for machines: the last revision first, then the publication. */
const WRITTEN = [
  ['meta[property="article:modified_time"]', 'content'],
  ['meta[property="og:updated_time"]', 'content'],
  ['meta[name^="dc" i][name$=".modified" i]', 'content'],
  ['meta[name="last-modified" i]', 'content'],
  ['time[itemprop="dateModified"]', 'datetime'],
  ['meta[property="article:published_time"]', 'content'],
  ['main time[datetime], article time[datetime]', 'datetime'],
] as const;

/** The date that a page tells to machines, as it is written; '' where it tells none. */
export function dateStamp(page: Document): string {
  for (const [selector, attribute] of WRITTEN) {
    const found = page.querySelector(selector)?.getAttribute(attribute);
    if (found) return found;
  }
  return '';
}
