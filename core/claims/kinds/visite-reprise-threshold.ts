import { seuilRepriseAccident, seuilRepriseMaladie } from '../../law/visites.ts';
import { DURATION, type Found } from '../forms.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawOf } from '../law-of.ts';
import type { Place } from '../place.ts';
import { lengthIn } from '../quantity.ts';
import { regimeAt } from '../regimes.ts';
import { statesLength } from '../stating.ts';
import { isThreshold, visitAt } from '../visits.ts';

const MALADIE = lawOf(seuilRepriseMaladie);
const ACCIDENT = lawOf(seuilRepriseAccident);
/** Other times of the same visit: when it takes place, what it exempts from. */
const OTHER_TIME =
  /\b(?:dans (?:les|un delai de)|sous|au plus tard|avant|delai de|suivant|pendant|moins de|inferieure? a|anciennete|depuis) ?(?:les |la |le |un delai de )?$/;
const AFTER = /^ ?(?:suivant|qui suivent|apres|avant|precedant|qui precedent)/;

function read(found: Found, place: Place): Statement | undefined {
  const { unit } = lengthIn(found.text);
  if (unit !== 'days' || OTHER_TIME.test(place.lead) || AFTER.test(place.tail)) return undefined;
  if (visitAt(place) !== 'reprise' || !isThreshold(place)) return undefined;
  const law = regimeAt(place) === 'atmp' ? ACCIDENT : MALADIE;
  return statesLength(found, { law, measure: { unit: 'days' }, sure: false });
}

/**
 * The absence from which the visite de reprise is due (CT R4624-31): 60 days for an illness, 30 after an
 * accident at work. Looks like it and is not: the eight days after the return, the préreprise visit,
 * what the maintien of pay lasts.
 */
export const visiteRepriseThreshold: Kind = {
  name: 'visite.reprise_threshold',
  forms: [DURATION],
  words: 'regle',
  read,
};
