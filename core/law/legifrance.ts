/** The address at Légifrance of a text of the Journal officiel (JORF…) or of a version of an article of a code. */
export const legifrance = (id: string): string =>
  `https://www.legifrance.gouv.fr/${id.startsWith('JORF') ? 'jorf/id' : 'codes/article_lc'}/${id}`;
