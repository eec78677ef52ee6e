import { ancienSilenceCra } from '../../law/contentieux.ts';
import { exact } from '../../money/exact.ts';
import { addDays } from '../../time/day.ts';
import { isDoubted } from '../doubt.ts';
import { DURATION, type Form, type Found } from '../forms.ts';
import type { Kind, Period, Statement } from '../kind.ts';
import { lawOf, lawOfLimit } from '../law-of.ts';
import { aboveOf, type Place, sentenceOf } from '../place.ts';
import { lengthIn } from '../quantity.ts';
import { type Body, bodyAt, isSilence, names } from '../recourse.ts';
import { statesLength, statesNumber } from '../stating.ts';

/** One month, then two since the décret of October 2018. */
const before = lawOf(ancienSilenceCra);
const since = before.at(-1)?.until;
const ofCra: readonly Period[] = lawOfLimit('silence-cra').map((period) =>
  since ? { ...period, from: addDays(since, 1), began: true } : period,
);
const LAWS: Readonly<Record<Body, readonly Period[]>> = {
  cra: [...before, ...ofCra],
  cmra: lawOfLimit('silence-cmra'),
};
/** "dans le mois qui suit". */
const MONTH: Form = {
  name: 'the-month',
  source: '\\b(?:dans|sous) le mois(?= (?:suivant|qui suit|de (?:la|votre|sa|reception)))',
};
const ELSEWHERE = /\btribunal administratif|\badministration\b|\bemployeur|\bgracieux/;

/** What the caisse or an expert has to answer is no commission's time. */
const ANSWERS =
  /\b(?:caisse|cpam|msa|medecin[- ]conseil|expert|service medical|assurance[- ]maladie)\b[^.;,]{0,60}\b(?:dispos\w+|a|ont)\b[^.;,]{0,30}$/;
const isOfCaisse = (place: Place): boolean =>
  ANSWERS.test(place.lead) && !/\bcommission|\bcm?ra\b/.test(sentenceOf(place));

/** A dispute that both commissions hear (CSS R142-9-1). */
const MIXED = lawOfLimit('silence-recours-mixte');
const isMixed = (place: Place): boolean => {
  const text = `${place.before} ${sentenceOf(place)}`;
  return (
    /\bcra\b|\bcommission de recours/.test(text) && /\bcmra\b|\bcommission medicale/.test(text)
  );
};

/** "La CMRA qui ne répond pas dans les … est réputée", "son silence vaut rejet au bout de …": the whole rule, of nobody else. */
const UNANSWERED =
  '\\b(?:(?:silence|(?:absence|defaut) de reponse) de la (?:cmra|commission medicale de recours amiable)|(?:cmra|commission medicale de recours amiable)(?: qui)? ne (?:repond|statue) pas)';
const BEFORE_IT = new RegExp(`${UNANSWERED} (?:dans les|pendant|sous) $`);
const IS_REFUSAL =
  /^(?:(?!\bmais\b)[^.;\d]){0,50}?(?<!\bn[e'] ?)\b(?:vaut|equivaut|est (?:alors )?(?:reputee?|consideree?|censee?))\b/;
const REFUSAL_AFTER = new RegExp(
  `${UNANSWERED} (?:vaut|equivaut a un) (?:rejet|refus) (?:au bout de|apres) $`,
);
function isWhole(place: Place): boolean {
  const { lead, tail } = place;
  return (
    ((BEFORE_IT.test(lead) && IS_REFUSAL.test(tail)) || REFUSAL_AFTER.test(lead)) &&
    !isDoubted(place)
  );
}

function read(found: Found, place: Place): Statement | undefined {
  const month = found.form === MONTH;
  if (!isSilence(place)) return undefined;
  if (ELSEWHERE.test(sentenceOf(place)) || isOfCaisse(place)) return undefined;
  const measure = { unit: 'months' } as const;
  if (!month && lengthIn(found.text).most === 6 && isMixed(place))
    return statesLength(found, { law: MIXED, measure, sure: false });
  const body = bodyAt(place);
  if (!body) return undefined;
  const sure = isWhole(place);
  const stated = (law: readonly Period[]) =>
    month
      ? statesNumber(found, exact(1), { law, measure, sure: false })
      : statesLength(found, { law, measure, sure, timeless: sure });
  const said = stated(LAWS[body]);
  const agrees = said?.law.some(({ value }) => said.agrees(value));
  // Where both are named, the CMRA is often called by the name of the other, and never the CRA.
  return agrees || !names('cmra', aboveOf(place)) ? said : stated(LAWS.cmra);
}

/** After how long silence is a refusal: two months for the CRA (CSS R142-6), once one, four for the CMRA (R142-8-5). */
export const recoursSilence: Kind = {
  name: 'recours.silence',
  forms: [DURATION, MONTH],
  words: 'regle',
  read,
  own: 'echeance:silence-cmra,silence-cra,silence-recours-mixte',
};
