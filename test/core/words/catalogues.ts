import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const WORDS = fileURLToPath(new URL('../../../core/words/', import.meta.url));

/** Every sentence of a catalogue file, by the path that leads to it. */
export type Sentences = ReadonlyMap<string, string>;

/** The catalogue files of either language, `figures.ts` and the like. */
export function catalogueFiles(): string[] {
  const files = ['fr', 'en'].flatMap((lang) => readdirSync(`${WORDS}${lang}`));
  return [...new Set(files)].filter((file) => file.endsWith('.ts')).sort();
}

export async function sentencesOf(lang: 'fr' | 'en', file: string): Promise<Sentences> {
  const path = `${WORDS}${lang}/${file}`;
  if (!existsSync(path)) return new Map();
  const exported: Record<string, unknown> = await import(pathToFileURL(path).href);
  // The name of the export carries the language (figuresFr, figuresEn); the keys are below it.
  return new Map(Object.values(exported).flatMap((value) => leaves(value, '')));
}

function leaves(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    leaves(inner, path ? `${path}.${key}` : key),
  );
}

/** The `{name}` blanks of a sentence, sorted. */
export const blanksOf = (sentence: string): string[] =>
  [...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();

const UNACCENTED = [
  'a (?:confirmer|partir|jour|temps|compter|defaut|titre|verifier|payer|quel(?:le)?s?)',
  "jusqu['’]a",
  'deja|voila|apres|tres|pres|meme|etre|ete|des que',
  'salariee?s?|employee?s?|interessee?s?',
  'indemnites?|securite|activite|quotite|qualite|duree|periodes?|annees?|journee',
  'medecins?|therapeutique|sante|arret|arrete|prevoyance|prelevements?',
  'decisions?|reponses?|delais?|evenements?|echeances?|etapes?|element|eligible',
  'recu|recus|perime|verifie|reel|reelle|egale?|differente?s?|precedente?s?',
  'numero|regle|cout|bientot|plutot|theorique|francaise?s?|fevrier|aout|decembre',
];
const WITHOUT_ACCENT = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${UNACCENTED.join('|')})(?![\\p{L}])`,
  'iu',
);

/** What a French typographer would mark in a sentence; empty when nothing. */
export function flawsInFrench(sentence: string): string[] {
  const flaws: string[] = [];
  const text = sentence.replace(/https?:\/\/[^\s»)]+/g, '');
  if (/ [:;!?%€»]/.test(text)) flaws.push('an ordinary space before : ; ! ? % € »');
  if (/[\p{L}\p{N})}][;!?%€]/u.test(text) || /[\p{L})}]:(?:\s|$)/u.test(text)) {
    flaws.push('no space before : ; ! ? % €');
  }
  if (/\d \d{3}(?!\d)/.test(text)) flaws.push('an ordinary space inside a number');
  if (/« |«[^\s]|[^\s]»/.test(text)) flaws.push('guillemets without their no-break spaces');
  const bare = WITHOUT_ACCENT.exec(text.replace(/\{\w+\}/g, '{}'));
  if (bare) flaws.push(`an accent is missing in "${bare[0]}"`);
  return [...flaws, ...flawsAnywhere(sentence)];
}

/** What is wrong in any language. */
export function flawsAnywhere(sentence: string): string[] {
  const flaws: string[] = [];
  if (sentence.trim() === '') flaws.push('empty');
  if (/[ \u00a0\u202f]{2}/.test(sentence)) flaws.push('two spaces');
  // A mark without words, such as a colon, brings its own spaces.
  if (/\p{L}/u.test(sentence) && /^\s|\s$/.test(sentence)) flaws.push('a space at an end');
  if (/\{(?!\w+\})|(?<!\{\w+)\}/.test(sentence)) flaws.push('a blank that is not closed');
  return flaws;
}
