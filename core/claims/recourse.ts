import { aboveOf, type Place, sentenceOf } from './place.ts';

/** The commissions that a dispute goes to first. */
export type Body = 'cra' | 'cmra';

const NAMED = /\b(?:commissions? (?:de )?(medicales? )?de recours amiables?|(cmra)|cra)\b/g;

const bodies = (text: string): Body[] =>
  [...text.matchAll(NAMED)].map(([, medical, short]) => (medical || short ? 'cmra' : 'cra'));

/**
 * The commission that a place speaks of: named in its sentence, last before the value, else first after;
 * else in what stands above. `both` where its sentence and what is above do not name the same.
 */
export function bodyAt(place: Place): { readonly body?: Body; readonly both: boolean } {
  const { lead, tail } = place;
  const own = bodies(lead).at(-1) ?? bodies(tail)[0];
  const above = bodies(aboveOf(place));
  const body = own ?? bodies(place.before).at(-1) ?? above[0];
  return { ...(body && { body }), both: above.some((other) => other !== body) };
}

const MEDICAL =
  /\bmedicale? (?!de recours)|\bmedicaux|\bordre medical|\bmedecin[- ]conseil|\betat de sante|\bincapacite|\binvalidite|\binaptitude|\bjustifi\w* medicalement/;
const TPT = /\btemps partiel therapeutique|\bmi-temps therapeutique|\btpt\b/;
const ADMINISTRATIVE =
  /\badministrati|\bmontant|\bcalcul|\bretard|\bindu\b|\btrop[- ]percu|\bouverture des? droits?|\bremboursement|\bversement|\baffiliation|\bretenue/;

/** What the dispute is about, by its sentence, else by what stands above. */
export type Ground = 'medical' | 'tpt' | 'administrative';

const groundIn = (text: string): Ground | undefined =>
  MEDICAL.test(text)
    ? 'medical'
    : ADMINISTRATIVE.test(text)
      ? 'administrative'
      : TPT.test(text)
        ? 'tpt'
        : undefined;

export const groundAt = (place: Place): Ground | undefined =>
  groundIn(sentenceOf(place)) ?? groundIn(place.before) ?? groundIn(aboveOf(place));

/** "silence", "sans réponse": the length tells when nothing said means no. */
export const isSilence = (place: Place): boolean =>
  /\bsilence|\b(?:absence|defaut|sans) (?:de )?(?:reponse|decision)|\bne (?:vous )?(?:repond|s'est pas prononc|s'est pas expri)|\bn'a pas (?:repondu|statue)|\brejet implicite|\bimplicite|\bpas de reponse|\bconsideree? comme (?:rejete|refuse)|\bsans reponse|\bfaute de (?:quoi|reponse)|\ba defaut\b[^.]{0,40}\b(?:rejet|refus)|\breputee? (?:rejete|negati|refuse)|\bpour (?:vous )?(?:repondre|statuer|se prononcer)|\bne repond pas/.test(
    sentenceOf(place),
  );
