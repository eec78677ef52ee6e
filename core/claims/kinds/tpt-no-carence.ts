import { day } from '../../time/day.ts';
import { fold } from '../fold.ts';
import type { Form, Found } from '../forms.ts';
import { isHistory } from '../history.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawOfRule } from '../law-of.ts';
import { type Place, sentenceOf } from '../place.ts';
import { statutAt } from '../regimes.ts';
import { statesWord } from '../stating.ts';
import { isTpt, tptAt } from '../therapeutic.ts';

const CARENCE = '(?:(?:delais?|jours?|periode) de )?carence';
const NONE: Form = {
  name: 'no-carence',
  source: [
    "(?:sans|aucune?|pas (?:de|d'un|non plus de)|plus de|ni|zero|0|exoner\\w+ d[eu]|dispens\\w+ d[eu]|(?:non|pas|plus) soumise?s? a(?:u| un)|pas concernee?s? par le|echapp\\w+ (?:au|a la|aux)|n'applique (?:pas|aucun)(?: de)?) ?(?:nouve(?:au|lle) )?(?:(?:3|trois) )?(?:delai |jours? |periode )?(?:de )?(?:la )?carence",
    `${CARENCE} (?:de (?:3|trois) jours )?(?:\\w+ ){0,3}?ne (?:lui |leur |vous |se )?(?:s'appliqu\\w+|sont|sera|joue\\w*|trouve\\w*|concern\\w+)? ?(?:pas|plus|jamais)(?: appliqu\\w+)?`,
    `${CARENCE} (?:\\w+ ){0,3}?n'(?:est|y est|a|intervient|existe) (?:pas|plus)(?: (?:lieu d'etre|appliqu\\w+|retenu\\w*|decompt\\w+|applicable|due?))?`,
    `${CARENCE} (?:\\w+ ){0,3}?(?:est|sont|a ete) (?:supprime|leve|neutralise|ecarte)e?s?`,
    `${CARENCE}[^.;?\\n]{0,70}\\? ?\\n?non\\b`,
    `${CARENCE} ?[:=|\\t] ?(?:aucune?|neant|non|zero|0(?! ?,))\\b`,
    "(?:indemnis|vers|pay|percu|du(?=e?s? ))\\w* (?:des le|a compter du|a partir du) (?:1 ?er|premier) jour(?! d'arret)",
  ].join('|'),
};
const SOME: Form = {
  name: 'carence-applies',
  source: [
    "(?:delais?|jours?) de carence (?:de (?:3|trois) jours |habituels? |legal |legaux )?(?:est |sont )?(?:s'applique(?:nt|ra|ront)?|applique\\w*)(?! (?:pas|plus|que|seulement))",
    '(?:delais?|jours?) de carence (?:de (?:3|trois) jours |habituels? |legal |legaux )?(?:est|sont|sera|seront|restent?) (?:(?!pas\\b|plus\\b)[a-z]+ ){0,2}?(?:retenu|preleve|impose|decompte|compte|du|a (?:votre|sa|leur) charge)e?s?(?! (?:pas|plus|que|seulement))(?![a-z])',
    "(?:apres|soumise?s? a|comporte|prevoit) (?:le |un |l'|les )?(?:(?:3|trois) )?(?:delais?|jours?) de carence(?: de (?:3|trois) jours)?",
  ].join('|'),
};

/** The text has said so since this version of L323-3. */
const LAW = lawOfRule('CSS L323-3', 'valeur.sansCarence', day('2019-12-28'));
const measure = { unit: 'word' } as const;
const OTHER =
  /\baccidents? (?:du|de) (?:travail|trajet)|\bmaladies? professionnelles?|\bat ?[/-] ?mp\b|\bmaternite|\bfausse couche|\b48 ?h|\bprolongation|\bcomplement|\bemployeur\b|\b(?:7|sept) jours/;
const BUT = /\b(?:sauf|hors|excepte|contrairement|mais pas|en revanche|sans|pas|aucun|ni)\b/;

/** What no comma parts from the days. */
const clauseOf = ({ lead, tail }: Place): string =>
  `${lead.split(/[,;:]/).at(-1)} … ${tail.split(/[,;:]/, 1)[0]}`;

function read(found: Found, place: Place): Statement | undefined {
  const sentence = sentenceOf(place);
  if (statutAt(place) === 'fp' || OTHER.test(sentence)) return undefined;
  if (found.form === SOME) {
    // Where a stop is named too, the days may be those of the stop.
    if (!isTpt(clauseOf(place)) || /\barret/.test(sentence)) return undefined;
    if (BUT.test(sentence) || isHistory(place)) return undefined;
    const told = { verdict: 'errone', why: 'cas.tpt.no_carence' } as const;
    return statesWord(found, 'valeur.sansCarence', { law: LAW, measure, told });
  }
  const about = isTpt(fold(found.text)) ? 'here' : tptAt(place);
  // Above the sentence only, it may speak of the stop: its words are then looked at.
  if (!about || (about === 'above' && /\barret|\bald\b|\bmaladie/.test(sentence))) return undefined;
  return statesWord(found, 'valeur.sansCarence', { law: LAW, measure });
}

/** No day without IJ at the start of a TPT (CSS L323-3). The three days are those of a full stop. */
export const tptNoCarence: Kind = {
  name: 'tpt.no_carence',
  forms: [NONE, SOME],
  words: 'regle',
  read,
};
