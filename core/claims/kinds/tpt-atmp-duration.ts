import { DURATION, type Form, type Found } from '../forms.ts';
import { isHistory } from '../history.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawOfRule } from '../law-of.ts';
import { type Place, sentenceOf } from '../place.ts';
import { regimeAt, statutAt } from '../regimes.ts';
import { statesWord } from '../stating.ts';
import { tptAt } from '../therapeutic.ts';
import { lengthAt } from '../tpt-length.ts';

const END = '(?:guerison|consolidation|stabilisation)';
const HEALED: Form = {
  name: 'consolidation',
  source: [
    `\\bjusqu'a (?:la |votre |sa |leur )?(?:date de (?:la |votre |sa )?)?${END}(?: (?:complete|de (?:la blessure|l'etat de sante|votre etat de sante|son etat de sante)))?(?: ou (?:a )?(?:la |votre |sa )?${END})?`,
    "\\b(?:tant que|jusqu'a ce que) [^.;\\n]{0,50}?(?:consolide|gueri|stabilise)e?s?(?![a-z])",
    `\\b(?:prend fin|s'arrete|cesse|se termine) (?:a|lors de|au jour de|des|avec) (?:la |votre |sa )?(?:date de (?:la )?)?${END}`,
  ].join('|'),
};

const LAW = lawOfRule('CSS L433-1', 'valeur.consolidation');
/** Hedged, or said of any illness at once. */
const NOT_FLAT =
  /\bproteg|\bavenant|\bcontrat|\bgeneral|\bsouvent|\ben pratique|\bmaladie(?! professionnelle)[^.;]{0,20}(?:,| ou| et)[^.;]{0,12}accident|\baccident[^.;]{0,30}(?:ou|et) (?:de |d'une )?maladie(?! professionnelle)/;
const measure = { unit: 'word' } as const;

function read(found: Found, place: Place): Statement | undefined {
  if (found.form === HEALED) {
    if (!tptAt(place) || statutAt(place) === 'fp' || regimeAt(place) !== 'atmp') return undefined;
    return statesWord(found, 'valeur.consolidation', { law: LAW, measure });
  }
  if (lengthAt(found, place) !== 'atmp') return undefined;
  const flat = !isHistory(place) && !NOT_FLAT.test(sentenceOf(place));
  return statesWord(found, 'valeur.consolidation', {
    law: LAW,
    measure,
    told: { verdict: flat ? 'errone' : 'depend', why: 'cas.tpt.atmp_duration' },
  });
}

/**
 * How long a TPT lasts after an accident at work or an occupational disease: until it is healed or
 * stable (CSS L433-1). "Six months, once renewable" was the rule of public servants until 2021.
 */
export const tptAtmpDuration: Kind = {
  name: 'tpt.atmp_duration',
  forms: [HEALED, DURATION],
  words: 'regle',
  read,
};
