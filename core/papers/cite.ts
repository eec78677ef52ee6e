import type { ArticleId } from '../law/articles.ts';

const CODES: Readonly<Record<string, string>> = {
  CSS: 'du Code de la sécurité sociale',
  CT: 'du Code du travail',
  CRPM: 'du Code rural et de la pêche maritime',
  CRPA: 'du Code des relations entre le public et l’administration',
  CGFP: 'du Code général de la fonction publique',
};

/** An article of a code as a French sentence cites it: "article L4624-6 du Code du travail". */
export function cite(id: ArticleId): string {
  const [code = '', number = ''] = id.split(' ');
  const ofCode = CODES[code];
  if (!ofCode) throw new RangeError(`${id} is not cited in letters`);
  return `article ${number} ${ofCode}`;
}
