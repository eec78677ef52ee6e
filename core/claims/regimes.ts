import { oncePerPlace, type Place } from './place.ts';

/** Whose rules a place speaks of. 'other' are payments that are no IJ of a caisse. */
export type Regime = 'maladie' | 'atmp' | 'maternite' | 'fp' | 'tns' | 'other';

/** Whose work it is, whatever the cause of the stop. */
export type Statut = 'salarie' | 'fp' | 'tns';

type Words<N extends string> = readonly (readonly [N, string])[];

const FP =
  "fonctionnaires?|fonctions? publiques?|agents? (?:publics?|titulaires?|territoria\\w+|hospitalier\\w*|contractuels?|de (?:la fonction publique|droit public|l'etat|la ville|la collectivite))|(?:secteur|(?:d[ue]|le|un|au|en|de) service) public(?! ?[\\/.(])|dans le public|traitement indiciaire";
const TNS =
  '(?<![a-z])(?:independant|artisan|commercant)e?s?(?![a-z])|liberal|liberaux|micro-?entrepre|auto-?entrepre|non[- ]salari|\\btns\\b|exploitants? agricole|\\bgerants?\\b';

const REGIMES: Words<Regime> = [
  [
    'atmp',
    "accidents? (?:d[ue]|de) (?:travail|trajet|service)|maladies? professionnelles?|\\bat ?[/-] ?mp\\b|\\batmp\\b|\\b(?:un |d'|l'|en )at\\b",
  ],
  [
    'maternite',
    'maternit|paternit|adoption|\\bnaissance|conge parental|deuil|proche aidant|\\bajp[ap]\\b',
  ],
  ['tns', TNS],
  ['fp', `${FP}|contractuels?\\b`],
  [
    'other',
    "invalidite|crpcen|notair|chomage|\\bare\\b|retour a l'emploi|\\brsa\\b|forfait hospitalier|prevoyance|complement|mutuelle|deces|franchises?\\b|ticket|intemperie|activite partielle",
  ],
  ['maladie', '(?<!assurance[ -])(?<!assurances )maladie|arrets? de travail|non professionnel'],
];

/** Words that only one statut knows, besides its name. */
const STATUTS: Words<Statut> = [
  [
    'tns',
    `${TNS}|\\bssi\\b|cnavpl|indemnites? journalieres? forfaitaires?|\\bamexa\\b|\\b[dlr] ?\\.? ?62[12]-\\d`,
  ],
  [
    'fp',
    `${FP}|accidents? (?:de|imputables? au) service|imputab\\w+ au service|\\bcitis\\b|\\b(?:cmo|clm|cld)\\b|conges? de (?:longue (?:maladie|duree)|maladie ordinaire|grave maladie)|medecins? agrees?|conseil medical|comite medical|commission de reforme|centres? de gestion|\\bcdg ?\\d{0,3}\\b|\\bfp[eth]\\b|cnracl|(?:plein|demi)-? ?traitement|\\bcgfp\\b|\\bl ?\\.? ?82[23]-\\d|collectivites? (?:territoriale|employeur|locale)|dans (?:la territoriale|l'hospitaliere)|autorite territoriale|\\b(?:l'|les |un |des |aux |cet |chaque |d')agents?\\b(?! (?:de (?:maitrise|securite|la (?:cpam|caisse|securite))|general|generaux|d'assurance|immobilier))|\\b(?:votre|son|leur) administration|administration employeur|employeurs? publics?|indemnites? de residence|supplement familial de traitement|\\bsft\\b|nouvelle bonification indiciaire|integralite (?:de son|de leur|du) traitement|personnels? (?:non )?(?:medicaux|hospitaliers|titulaires?)|titulaires? (?:et|ou) (?:les |des )?stagiaires?|stagiaires? (?:et|ou) (?:les |des )?titulaires?|stagiaires? (?:de la )?fonction`,
  ],
  [
    'salarie',
    '(?<!non[- ])salarie(?:e?s|e)?\\b|secteur prive|dans le prive|(?<!\\b(?:agents?|fonctionnaires?|stagiaires?|contractuels?)\\b[^.;,\\n]{0,50})regime general|droit prive|\\br ?\\.? ?323-\\d|\\bl ?\\.? ?(?:323|433)-\\d|contrats? de travail',
  ],
];

/** Words of the employees' rules which people of other regimes may also meet. */
const OF_A_CAISSE =
  /\bcpam\b|\bsecurite sociale\b|\bassurance[- ]maladie\b|\bindemnites? journalieres?\b|\bij(?:ss)?\b|\bmedecin[- ]conseil\b|\bcaisse\b/;

const anyOf = (words: Words<string>) =>
  new RegExp(words.map(([, source]) => `(${source})`).join('|'), 'g');
const ANY_REGIME = anyOf(REGIMES);
const ANY_STATUT = anyOf(STATUTS);

const EXCEPT =
  /\b(?:hors|sauf|contrairement a(?:ux)?|a la difference de[s]?|excepte|autres? qu|comme(?: pour)?|a l'(?:instar|inverse) de[s]?|au contraire de[s]?|qu'ils? s(?:oi|')\w+|que vous soyez|non) ?[^,.;]{0,30}$|\bsans prejudice d[^,;]{0,60}$/;
/** What no longer goes with the value that a clause follows. */
const CLAUSE_END = /[,;:()].*/;

function mentions<N extends string>(text: string, words: Words<N>, any: RegExp): N[] {
  return [...text.matchAll(any)].flatMap((match) => {
    const known = words[match.slice(1).findIndex((group) => group !== undefined)];
    return known && !EXCEPT.test(text.slice(Math.max(0, match.index - 80), match.index))
      ? [known[0]]
      : [];
  });
}

const regimesIn = (text: string) => mentions(text, REGIMES, ANY_REGIME);
const statutsIn = (text: string) => mentions(text, STATUTS, ANY_STATUT);

/**
 * The regime in force at a place: named right after the value, else last before it, else by the
 * headings above, nearest first, else by the text before. Undefined where nothing names one.
 */
export const regimeAt = oncePerPlace(regimeOf);

/** The regime that the sentence of a place names by itself. */
export function regimeSaid({ near, lead }: Place): Regime | undefined {
  const right = regimesIn(near.tail.slice(0, 40).replace(CLAUSE_END, ''))[0];
  // What is no IJ ("forfait hospitalier") ends with its own amount; a regime goes on.
  const left =
    regimesIn(near.lead).at(-1) ??
    regimesIn(lead)
      .filter((regime) => regime !== 'other')
      .at(-1);
  if (right && (!left || /^ (?:par jour |brut\w* )*(?:pour|en|au titre|dans)\b/.test(near.tail)))
    return right;
  return left;
}

function regimeOf(place: Place): Regime | undefined {
  const { headings, before, bare, title } = place;
  const said = regimeSaid(place);
  if (said) return said;
  const running = regimesIn(before).at(-1);
  if (running === 'fp' && isPrivate(before)) return undefined;
  if (!bare && running) return running;
  for (const heading of headings) {
    const named = regimesIn(heading).at(-1);
    if (named) return named;
  }
  return running ?? regimeNamed(title);
}

/** "Les salariés du privé sont touchés aussi.": what is then said is no longer of public servants. */
const PRIVATE =
  /(?:^|[.!?»\n] *)(?:pour |quant aux |cote |chez )?(?:les )?salarie\w* (?:du|dans le) (?:secteur )?prive\b/g;
function isPrivate(before: string): boolean {
  const last = [...before.matchAll(PRIVATE)].at(-1);
  return last !== undefined && !regimesIn(before.slice(last.index)).includes('fp');
}

/**
 * Whom a page is for, which is no subject: a paper for artisans also tells employers the rules of employees, and
 * "exercice libéral" is where ameli tells doctors how to prescribe a stop.
 */
const FOR_WHOM =
  /\b(?:monde|journal|gazette|magazine|mag|revue|lettre|club) (?:des |de l'|du )\w+|(?<=^|[|•·»:–—-] ?)l'(?:independant|artisan) ?(?=$|[|•·«–—-]|\b(?:catalan|du|de l[ae])\b)|\bexercice[ -]liberal/gm;
const subjectOf = (title: string): string => title.replace(FOR_WHOM, ' ');

/** The only regime that a title names: accidents or births beside illness are several, a statut is not. */
function regimeNamed(title: string): Regime | undefined {
  const named = new Set(regimesIn(subjectOf(title)));
  const ill = named.delete('maladie');
  named.delete('other');
  const [only] = named;
  const statut = only === 'tns' || only === 'fp';
  return named.size === 1 && (statut || !ill) ? only : undefined;
}

/** The only statut that a text names, if any. */
export function statutNamed(text: string): Statut | undefined {
  const named = new Set(statutsIn(text));
  return named.size === 1 ? [...named][0] : undefined;
}

/** "12 mois pour les fonctionnaires", "12 mois (fonction publique)". */
const STATUT_END = /[,;:.].*/;
const FOR = /^[^,;:.(]{0,30}[ (](?:pour|chez|dans|en faveur|s'agissant|cote)\b/;

/**
 * Whose rules a place speaks of by the work that is done: said in its sentence, else above it, else by
 * how the page begins. Words of a caisse in the sentence are not those of a public servant: where only
 * what stands above speaks of him, nothing is known.
 */
export const statutAt = oncePerPlace(statutOf);

function statutOf(place: Place): Statut | undefined {
  const { near, lead, tail } = place;
  const right = FOR.test(near.tail) && statutsIn(near.tail.slice(0, 60).replace(STATUT_END, ''))[0];
  const own = right || statutsIn(lead).at(-1) || statutsIn(tail)[0];
  if (own) return own;
  const above = statutAbove(place);
  return above === 'fp' && OF_A_CAISSE.test(`${lead} ${tail}`) ? undefined : above;
}

function statutAbove({ headings, before, bare, title }: Place): Statut | undefined {
  const byHeading = () => {
    for (const heading of headings) {
      const named = statutNamed(heading);
      if (named) return named;
    }
    return undefined;
  };
  const running = () => statutsIn(before).at(-1);
  const named = bare ? (byHeading() ?? running()) : (running() ?? byHeading());
  return named ?? statutNamed(subjectOf(title));
}

/** Whether anything around speaks of public servants: enough to leave employees' rules unsaid. */
export const nearPublicService = ({ lead, tail, before, headings, title }: Place): boolean =>
  statutsIn(`${lead} ${tail}\n${before}\n${headings.join('\n')}\n${title}`).includes('fp');
