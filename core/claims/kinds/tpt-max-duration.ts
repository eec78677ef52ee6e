import { anneesTptEnPlus } from '../../law/limites-ij.ts';
import { DURATION, type Found } from '../forms.ts';
import { isHistory } from '../history.ts';
import type { Kind, Statement, Told } from '../kind.ts';
import { lawOf } from '../law-of.ts';
import type { Place } from '../place.ts';
import { lengthIn } from '../quantity.ts';
import { statesLength } from '../stating.ts';
import { isInAll, lengthAt, monthsIn } from '../tpt-length.ts';

const LAW = lawOf(anneesTptEnPlus);
const DEPEND: Told = { verdict: 'depend', why: 'cas.tpt.max_duration' };
const NEVER: Told = { verdict: 'errone', why: 'cas.tpt.max_durationJamais' };

const CAP =
  /\b(?:maxim\w*|max|ne (?:peut|peuvent|pourra|doit|saurait)\b[^.;]{0,25}(?:exced|depass)\w+|limitee? a|au plus|plafonn\w+)\b/;
const HEDGED =
  /\b(?:en general|general\w+|souvent|rarement|habituel\w+|en pratique|environ|parfois|selon|varie\w*|systematiquement|peu(?:t|vent) (?:etre|durer|aller)|moyenne)\b/;

/** What holds for somebody, or by an agreement, is no rule of the law. */
const OF_A_FIRM = /\b(?:mon|ma|notre|mes|entreprise|convention|accord)\b/;

/** Two or three years in all, flatly: no text ever said so. */
function isNever(months: number, place: Place): boolean {
  const sentence = `${place.lead} … ${place.tail}`;
  if (OF_A_FIRM.test(sentence)) return false;
  if (HEDGED.test(place.lead) || isHistory(place)) return false;
  if (/\bald\b|\blongue duree/.test(sentence) || /\bn'\w+ (?:pas|plus|jamais)/.test(place.lead))
    return false;
  if (months === 12)
    return /^(?: maximum)?,? \(?renouvelable (?:1|une|deux|2) (?:seule )?fois/.test(place.tail);
  return (
    isInAll(place) || (months !== 36 && (CAP.test(place.lead) || CAP.test(place.tail.slice(0, 25))))
  );
}

function read(found: Found, place: Place): Statement | undefined {
  if (lengthAt(found, place) !== 'longest') return undefined;
  const months = monthsIn(lengthIn(found.text)) ?? 0;
  const told = isNever(months, place) ? NEVER : DEPEND;
  return statesLength(found, { law: LAW, measure: { unit: 'years' }, told });
}

/**
 * How long IJ are paid for a TPT (CSS R323-3): one year at most beyond the three years of R323-1. "One year"
 * alone is right once these are used up; looks like it and is not: the three years themselves, a
 * prescription's own length, a seniority, the TPT of public servants or after an accident at work.
 */
export const tptMaxDuration: Kind = {
  name: 'tpt.max_duration',
  forms: [DURATION],
  words: 'regle',
  read,
};
