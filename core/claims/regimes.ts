import type { Place } from './place.ts';

/** Whose rules a place speaks of. 'other' are payments that are no IJ of a caisse. */
export type Regime = 'maladie' | 'atmp' | 'maternite' | 'fp' | 'tns' | 'other';

const WORDS: readonly (readonly [Regime, string])[] = [
  [
    'atmp',
    'accidents? (?:d[ue]|de) (?:travail|trajet|service)|maladies? professionnelles?|\\bat ?[/-] ?mp\\b|\\batmp\\b',
  ],
  [
    'maternite',
    'maternit|paternit|adoption|naissance|conge parental|deuil|proche aidant|\\bajp[ap]\\b',
  ],
  [
    'tns',
    'independants?|artisans?|commercants?|liberal|liberaux|micro-?entrepre|auto-?entrepre|non[- ]salari|\\btns\\b|exploitants? agricole|\\bgerants?\\b',
  ],
  [
    'fp',
    'fonctionnaires?|fonction publique|agents? publics?|agents? titulaires?|contractuels?\\b|traitement indiciaire',
  ],
  [
    'other',
    "invalidite|crpcen|notair|chomage|\\bare\\b|retour a l'emploi|\\brsa\\b|forfait hospitalier|prevoyance|complement|mutuelle|deces|franchises?\\b|ticket|intemperie|activite partielle",
  ],
  ['maladie', '(?<!assurance[ -])(?<!assurances )maladie|arrets? de travail|non professionnel'],
];

const ANY = new RegExp(WORDS.map(([, words]) => `(${words})`).join('|'), 'g');
const EXCEPT = /\b(?:hors|sauf|contrairement a|a la difference de|excepte|autres? qu)[^,.;]{0,20}$/;
const FOLLOWS = /^[^,;:()]{0,40}/;

function mentions(text: string): Regime[] {
  return [...text.matchAll(ANY)].flatMap((match) => {
    const known = WORDS[match.slice(1).findIndex((group) => group !== undefined)];
    return known && !EXCEPT.test(text.slice(0, match.index)) ? [known[0]] : [];
  });
}

/**
 * The regime in force at a place: named right after the value, else last before it, else by the
 * headings above, nearest first, else by the text before. Undefined where nothing names one.
 */
export function regimeAt({ near, lead, headings, before, bare }: Place): Regime | undefined {
  const right = mentions(FOLLOWS.exec(near.tail)?.[0] ?? '')[0];
  // What is no IJ ("forfait hospitalier") ends with its own amount; a regime goes on.
  const left =
    mentions(near.lead).at(-1) ??
    mentions(lead)
      .filter((regime) => regime !== 'other')
      .at(-1);
  if (right && (!left || /^ ?(?:par jour |brut\w* )*(?:pour|en|au titre|dans)\b/.test(near.tail)))
    return right;
  if (left) return left;
  const running = mentions(before).at(-1);
  if (!bare && running) return running;
  for (const heading of headings) {
    const named = mentions(heading).at(-1);
    if (named) return named;
  }
  return running;
}
