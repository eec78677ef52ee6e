import { seuilRepriseMaladie } from '../../law/visites.ts';
import type { Form, Found } from '../forms.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawOf } from '../law-of.ts';
import { type Place, sentenceOf } from '../place.ts';
import { statesWord } from '../stating.ts';

const ALWAYS: Form = {
  name: 'visite-de-reprise',
  source:
    '\\bvisites? (?:medicales? )?de reprise\\b(?! (?:si |lorsque|apres|des |a partir|en cas))',
};
/** Said of every stop, or of none. */
const EVERY =
  /^[^.;]{0,60}\b(?:systematique|automatique|toujours (?:obligatoire|necessaire)|obligatoire (?:dans tous les cas|quelle que soit|quel que soit|pour tous)|dans tous les cas)|^[^.;]{0,80}\bquelle que soit la duree/;
const NEVER = /^[^.;]{0,20}\bn'est (?:pas|jamais|plus) (?:obligatoire|necessaire|requise|exigee)/;
const LIMITED =
  /\b(?:\d{2,3}|trente|soixante) jours|\bmaternite|\bmaladies? professionnelle|\bprereprise|\bpre-reprise/;

function read(found: Found, place: Place): Statement | undefined {
  if (!EVERY.test(place.tail) && !NEVER.test(place.tail)) return undefined;
  if (/\?$/.test(place.tail)) return undefined;
  if (LIMITED.test(sentenceOf(place))) return undefined;
  return statesWord(found, 'valeur.visiteReprise', {
    law: lawOf(seuilRepriseMaladie),
    measure: { unit: 'days' },
    told: { verdict: 'depend', why: 'cas.visite.reprise_required' },
  });
}

/**
 * A visite de reprise said to be due after every stop, or after none: it depends on the cause and the length
 * of the absence (CT R4624-31).
 */
export const visiteRepriseRequired: Kind = {
  name: 'visite.reprise_required',
  forms: [ALWAYS],
  words: 'regle',
  read,
};
