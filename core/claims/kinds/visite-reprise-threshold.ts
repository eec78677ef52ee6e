import { seuilRepriseAccident, seuilRepriseMaladie } from '../../law/visites.ts';
import { exact } from '../../money/exact.ts';
import { DURATION, type Found } from '../forms.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawOf } from '../law-of.ts';
import { type Place, sentenceOf } from '../place.ts';
import { lengthIn } from '../quantity.ts';
import { regimeAt, statutAt } from '../regimes.ts';
import { statesLength, statesNumber } from '../stating.ts';
import { isThreshold, saysNoVisit, visitAt } from '../visits.ts';

const MALADIE = lawOf(seuilRepriseMaladie);
const ACCIDENT = lawOf(seuilRepriseAccident);
/** Other times of the same visit: when it takes place, what it exempts from. */
const OTHER_TIME =
  /\b(?:dans (?:les|un delai de)|sous|au plus tard|avant|delai de|suivant|suivie?s? de|pendant|anciennete|depuis) ?(?:les |la |le |un delai de )?$/;
const AFTER = /^ ?(?:suivant|qui suivent|apres|avant|precedant|qui precedent|de preavis|de conges)/;

/** "sauf arrêt de moins de 30 jours": the threshold told from below. */
const BELOW =
  /\b(?:moins de|inferieure?s? (?:ou egale?s? )?a|en[- ](?:dessous|deca) de|entre|n'(?:excede|atteint|a pas (?:depasse|atteint))(?: pas)?|ne depass\w+ pas)(?: les)? $|< ?$/;
const NOT_DUE =
  /\b(?:sauf|hors|pas|plus|aucune?|ni|inutile|seulement|uniquement)\b|\b(?:except|dispens|facultati)/;

const isExempt = (place: Place): boolean =>
  NOT_DUE.test(`${place.lead} ${place.tail}`) || saysNoVisit(place);

const AT_WORK = /\baccidents? d[eu] travail|\bat\b/;
const OF_ALL =
  /\b(?:maladies?(?! professionnelle)|non[- ]professionnel|quel(?:le)? que soit (?:le |la |l'|son |sa )(?:motif|cause|origine|nature))/;

const ANY_STOP = /\b(?:tous|toute?s?) (?:les )?(?:arret|absence|interruption)s?\b/;
/** Another number has its own cause. */
const OTHER_CLAUSE = /[.;\d]|\b(?:trente|soixante)\b/;

/**
 * Whether the absence is one after an accident at work: its cause follows it, else stands before. "30 jours pour
 * accident du travail, maladie": one threshold for all is that of the illness. Undefined where "every stop" is
 * said among words of accidents: nobody knows of which.
 */
function isAccident(place: Place): boolean | undefined {
  const [after = ''] = place.tail.slice(0, 110).split(OTHER_CLAUSE);
  const before = place.lead.split(OTHER_CLAUSE).at(-1) ?? '';
  for (const clause of [after, before]) {
    if (OF_ALL.test(clause)) return false;
    if (AT_WORK.test(clause)) return true;
  }
  // Where nothing nearer says so, a page that begins with accidents at work speaks of them.
  const above = (regimeAt(place) ?? (AT_WORK.test(place.title) ? 'atmp' : '')) === 'atmp';
  return above && ANY_STOP.test(place.lead) ? undefined : above;
}

/** Thirty days are often told as a month, where a sentence says that the visit is due. */
const ABSENT =
  /\b(?:absence|absente?|arret|interruption)(?: maladie| de travail)?(?: (?:de plus|d'au moins|superieure? a|depassant))?(?: d')? ?$/;
const DUE =
  /^(?!.*(?:\b(?:pas|aucune?|sauf|inutile)\b|\?$))(?=.*\bvisite).*\b(?:doit|oblig\w+|impos\w+)/;
function isMonth(found: Found, place: Place): boolean {
  const { least, most, unit } = lengthIn(found.text);
  return (
    unit === 'months' &&
    least === 1 &&
    most === 1 &&
    ABSENT.test(place.lead) &&
    DUE.test(sentenceOf(place))
  );
}

function read(found: Found, place: Place): Statement | undefined {
  if (OTHER_TIME.test(place.lead) || AFTER.test(place.tail)) return undefined;
  // Hospitals have a text of their own (CT R4626-29), where thirty days still stand.
  if (statutAt(place) === 'fp') return undefined;
  const below = BELOW.test(place.lead);
  if (visitAt(place) !== 'reprise') return undefined;
  if (below ? !isExempt(place) : !isThreshold(place)) return undefined;
  const accident = isAccident(place);
  if (accident === undefined) return undefined;
  const law = accident ? ACCIDENT : MALADIE;
  const said = { law, measure: { unit: 'days' }, sure: false } as const;
  if (law === MALADIE && isMonth(found, place)) return statesNumber(found, exact(30), said);
  return statesLength(found, said);
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
