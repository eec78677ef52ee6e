import { fold } from '../fold.ts';
import type { Form, Found } from '../forms.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawOfWord } from '../law-of.ts';
import type { Place } from '../place.ts';
import { bodyAt, groundAt } from '../recourse.ts';
import { statesWord } from '../stating.ts';

const COMMISSION: Form = {
  name: 'commission',
  source:
    '\\bcommissions? (?:de )?(?:medicales? )?de recours amiables?\\b(?: ?\\((?:cmra|cra)\\))?|\\bcmra\\b|\\bcra\\b',
};
/** Words that send somebody to a commission; without them it is only talked about. */
const SENT =
  /\b(?:saisi\w*|saisir|contest\w*|recours(?: \w+){0,3} (?:devant|aupres)|reclamation\w*|adress\w*|ecri\w+|porte\w* devant|presente\w* (?:a|devant)|soumi\w+|transm\w+|envo\w+)\b[^.;]{0,90}$/;
/** Or it is said to be the one that hears them. */
const COMPETENT =
  /^[^.;]{0,30}\b(?:est competente|(?:doit|peut) (?:d'abord )?etre saisie|connait d|qui est competente|examine les|traite les)/;

const CMRA = lawOfWord('recours-cmra', 'valeur.cmra');
const CRA = lawOfWord('recours-cra', 'valeur.cra');

function read(found: Found, place: Place): Statement | undefined {
  if (!SENT.test(place.lead) && !COMPETENT.test(place.tail)) return undefined;
  const named = /medical|cmra/.test(fold(found.text)) ? 'cmra' : 'cra';
  const ground = groundAt(place);
  const measure = { unit: 'word' } as const;
  if (named === 'cmra') {
    return ground === 'administrative'
      ? undefined
      : statesWord(found, 'valeur.cmra', { law: CMRA, measure });
  }
  const { both } = bodyAt(place);
  if (ground === 'administrative' || (both && ground !== 'tpt'))
    return statesWord(found, 'valeur.cra', { law: CRA, measure });
  const told =
    ground === 'medical' && /\bmedical/.test(place.lead)
      ? ({ verdict: 'perime', why: 'cas.recours.bodyMedical' } as const)
      : ({ verdict: 'depend', why: 'cas.recours.body' } as const);
  return statesWord(found, 'valeur.cra', { law: CMRA, measure, told });
}

/**
 * The commission to turn to: the CMRA for a refusal on medical grounds (CSS R142-8), the CRA for the rest
 * (CSS R142-1, R142-7). Many pages send everybody to the CRA.
 */
export const recoursBody: Kind = {
  name: 'recours.body',
  forms: [COMMISSION],
  words: 'regle',
  read,
};
