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
  /\b(?:dans (?:les|un delai de)|sous|au plus tard|avant|delai de|suivant|pendant|anciennete|depuis) ?(?:les |la |le |un delai de )?$/;
const AFTER = /^ ?(?:suivant|qui suivent|apres|avant|precedant|qui precedent)/;

/** "sauf arrêt de moins de 30 jours": the threshold told from below. */
const BELOW = /\b(?:moins de|inferieure?s? a|en[- ]dessous de|en deca de) ?$/;
const NOT_DUE =
  /\b(?:sauf|hors|except\w+|pas|plus|aucune?|dispens\w+|facultati\w+|ni|inutile|seulement|uniquement)\b/;

const isExempt = (found: Found, place: Place): boolean =>
  NOT_DUE.test(`${place.lead} ${place.tail}`) && lengthIn(found.text).most > 8;

/** "30 jours pour accident du travail, maladie ou accident non professionnel": one threshold for all. */
const BOTH =
  /(?=.*\baccidents? du travail)(?=.*(?:\bmaladies?(?! professionnelle)|\bnon professionnel))/;

/** Where nothing nearer says so, a page that begins with accidents at work speaks of them. */
const isAccident = (place: Place): boolean =>
  !BOTH.test(/^[^.;\d]*/.exec(place.tail)?.[0] ?? '') &&
  (regimeAt(place) ?? (/\baccidents? du travail/.test(place.title) ? 'atmp' : '')) === 'atmp';

function read(found: Found, place: Place): Statement | undefined {
  const { unit } = lengthIn(found.text);
  if (unit !== 'days' || OTHER_TIME.test(place.lead) || AFTER.test(place.tail)) return undefined;
  const below = BELOW.test(place.lead);
  if (visitAt(place) !== 'reprise') return undefined;
  if (below ? !isExempt(found, place) : !isThreshold(place)) return undefined;
  const law = isAccident(place) ? ACCIDENT : MALADIE;
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
