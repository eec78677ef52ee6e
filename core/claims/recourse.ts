import {
  aboveOf,
  askedBefore,
  oncePerPlace,
  opensAnswer,
  type Place,
  sentenceOf,
} from './place.ts';

/** The commissions that a dispute goes to first. */
export type Body = 'cra' | 'cmra';

const NAMED =
  /\b(?:commiss?ions? (?:des? )?(medicales? )?(?:des? )?recours( medica(?:le?|ux))?(?: amiables?( medica(?:le?|ux))?)?|(cmra|crma)|cra)\b/g;

const bodies = (text: string): Body[] =>
  [...text.matchAll(NAMED)].map((match) => (match.slice(1).some(Boolean) ? 'cmra' : 'cra'));

/** Whether a text names this commission. */
export const names = (body: Body, text: string): boolean => bodies(text).includes(body);

/** What all that stands around names, where it names one alone. */
function onlyAround({ around, title }: Place): Body | undefined {
  const named = new Set(bodies(around));
  if (named.size === 0) for (const body of bodies(title)) named.add(body);
  return named.size === 1 ? [...named][0] : undefined;
}

/**
 * The commission that a place speaks of: named in its sentence, last before the value, else first after;
 * else in what stands above, else alone around.
 */
export const bodyAt = (place: Place): Body | undefined =>
  bodies(place.lead).at(-1) ??
  bodies(place.tail)[0] ??
  bodies(place.before).at(-1) ??
  bodies(aboveOf(place))[0] ??
  onlyAround(place);

/** Where a time limit leads: to a commission, or past it to the court. */
export type Road = 'commission' | 'court';

/** A commission whose answer is spoken of is behind: what comes next is the court. */
const ROADS =
  /\b(?:((?:decision|refus|rejet|avis|reponse|silence|notification|confirm|maint)\w*(?: \w+){0,4}? (?:de |par |a )(?:la |cette |votre |ladite )?|\bapres (?:(?:le )?passage (?:devant|par) )?(?:la )?)?(commiss?ions?|cm?ra|crma)|(tribuna(?:l|ux)|tass|tgi|pole social|juge|juridictions?|juridictionnel|voie judiciaire|justice))\b/g;

const roadsIn = (text: string): Road[] =>
  [...text.matchAll(ROADS)].map(([, behind, , court]) =>
    court || behind !== undefined ? 'court' : 'commission',
  );

/** "deux mois pour saisir …", "… dans les deux mois devant …": what follows at once says before whom. */
const TO_ACT =
  /^ ?(?:francs? )?(?:, [^,.;]{3,30}, ?|[:,] ?(?:c'est|tel est|voila) le (?:temps|delai)[^.;,]{0,40} |(?:vous )?(?:sont|seront) (?:laisses|accordes|donnes|ouverts|prevus) )?(?:pour|afin de) (?:[\w']+ ){0,2}?(?:saisir|contester|former|introduire|faire(?! connaitre| part| savoir)|adresser|porter|deposer|exercer|agir|engager|presenter|envoyer|ecrire|reclamer|aller|(?:se |vous )?tourner)\b/;
const BEFORE_WHOM =
  /^[^.;]{0,60}?\b(?:devant|aupres|au(?= (?:tribunal|pole|tass|tgi|greffe))|a (?:la|cette)(?= (?:commission|cm?ra)))\b/;
const CLOSE = 110;
/** "Elle doit être saisie …": no court is meant. */
const SHE = /^\W*(?:elle|celle-ci)\b[^.;]{0,40}\bsaisi/;

export const isToAct = ({ tail }: Place): boolean => TO_ACT.test(tail);

/** Whom the length at a place is given for, by its sentence, else by the text before. */
export const roadAt = oncePerPlace((place: Place): Road | undefined => {
  const { lead, tail, before, headings } = place;
  const next = roadsIn(tail.slice(0, CLOSE))[0];
  if (!next && SHE.test(lead) && /\bcommission|\bcm?ra\b/.test(before)) return 'commission';
  if (next && (TO_ACT.test(tail) || BEFORE_WHOM.test(tail))) return next;
  return (
    roadsIn(lead).at(-1) ??
    next ??
    roadsIn(before).at(-1) ??
    headings.map((heading) => roadsIn(heading).at(-1)).find((road) => road)
  );
});

/** What is said to be left out is not the subject: "à l'exception des contestations d'ordre médical". */
const LEFT_OUT =
  /\b(?:sauf|hors|hormis|a l'exception|excepte|exclu\w*|autres? qu|non)\b[^.;,]{0,40}\bmedica\w+/g;
const MEDICAL =
  /\bmedica(?:l|les?)\b(?! de recours)|\bcontentieux technique|\bmedicaux|\bordre medical|\bmedecin[- ]conseil|\betat de sante|\bincapacite|\binvalidite|\binaptitude|\bjustifi\w* medicalement/;
const TPT = /\btemps partiel therapeutique|\bmi-temps therapeutique|\btpt\b/;
const ADMINISTRATIVE =
  /\badministrati(?!\w* prealable)|\bmontant|\bcalcul|\bretard|\bindu\b|\btrop[- ]percu|\bouverture des? droits?|\bremboursement|\bversement|\baffiliation|\bretenue|\bcontentieux general|\bcotisation/;
/** A decision, an opinion or a dispute that is itself medical; a medical paper makes none. */
const MEDICAL_DISPUTE =
  /\b(?:decisions?|refus|avis|motifs?|ordre|litiges?|contestations?|raisons?|contentieux|nature|conclusions?|differends?|desaccords?|caractere|expertise)\b[^.;,]{0,25}\b(?:medical(?!e de recours)|medicaux|medecin[- ]conseil)/;

/** What the dispute is about, by its sentence, else by what stands above. */
export type Ground = 'medical' | 'tpt' | 'administrative';

export function groundIn(all: string): Ground | undefined {
  const text = all.replace(LEFT_OUT, ' ');
  if (MEDICAL.test(text)) return 'medical';
  if (ADMINISTRATIVE.test(text)) return 'administrative';
  return TPT.test(text) ? 'tpt' : undefined;
}

export const groundAt = (place: Place): Ground | undefined =>
  [sentenceOf(place), nearestOf(place), place.before, aboveOf(place)]
    .map(groundIn)
    .find((ground) => ground);

/** The line just above: a heading that parts the disputes. */
const nearestOf = ({ before }: Place): string => before.trim().split('\n').at(-1) ?? '';

/** Whether nothing around, near or far, is medical or of a TPT: the rule for all disputes is told, not its exception. */
export const isGeneral = (place: Place): boolean =>
  [aboveOf(place), place.around, place.title].every((text) => {
    const ground = groundIn(text);
    return ground === undefined || ground === 'administrative';
  });

/** Whether the words before a place make the dispute a medical one, and nothing else could be meant. */
export function isMedicalDispute({ lead, tail }: Place): boolean {
  const [dispute = ''] = MEDICAL_DISPUTE.exec(lead.replace(LEFT_OUT, ' ')) ?? [];
  return (dispute !== '' && !/\badministrati/.test(dispute)) || HEARS_MEDICAL.test(tail);
}
/** "… examine les contestations d'ordre médical": the commission comes first, and at once what it hears. */
const HEARS_MEDICAL =
  /^\)? (?:examine|traite|tranche|juge|connait d|statue sur|est competente pour|se prononce sur)(?: tou(?:s|tes))?(?: |')?(?:l?es |l')?(?:contestations?|litiges?|refus|decisions?|differends?|desaccords?) (?:(?:qui sont )?(?:d'ordre |de nature |a caractere |purement ))?medica(?:l|le|les|ux)\b(?! (?:et|ou|comme) )/;

const SILENT =
  /\bsilence|\breste\w* muet|\b(?:absence|defaut|sans|pas de|aucune?|faute de) (?:de |d'une |une )?(?:reponse|decision|retour|nouvelle)|\bne (?:vous )?(?:repond|s'est pas prononc|s'est pas expri|donne pas (?:de |sa )?(?:reponse|suite|decision)|notifie pas)|\bn'a (?:toujours )?pas (?:ete )?(?:repondu|statue|rendu|traite|port|notifi|donne|communiqu)|\bn'(?:avez|obten\w+|a|ont|est) (?:recu |obtenu |eu )?(?:pas|aucune?) (?:recu |obtenu |eu )?(?:de )?reponse|\bimplicite|\bconsideree? comme (?:rejete|refuse)|\bfaute de (?:quoi|reponse)|\ba defaut\b[^.]{0,40}\b(?:rejet|refus)|\breputee? (?:rejete|negati|refuse)|\bvaut (?:rejet|refus|decision de rejet)|\bpour (?:obtenir|avoir|recevoir) (?:la|une|sa|leur) (?:reponse|decision)|\b(?:pour|de) (?:vous )?(?:repondre|statuer|se prononcer|(?:prendre|rendre|donner|notifier|communiquer) (?:sa|une|la|son) (?:decision|reponse|avis)|(?:examiner|traiter|instruire) (?:votre|la|le|une))/g;
const LENGTH =
  /\b(?:\d{1,2}|une?|deux|trois|quatre|cinq|six)(?: ?\([^)]{1,8}\))? (?:mois|jours|semaines)\b/g;

/** "En combien de temps la CMRA répond-elle ? Quatre mois." */
const ANSWERED = /\brepond|\breponse|\bstatue|\bse prononce/;
/** The commission is given the time, or its answer is: "la CMRA dispose de quatre mois", "sa décision intervient sous deux mois". */
const ANSWERS =
  /\b(?:commissions?|cm?ra)\b(?: \w+){0,5}? (?:dispose|beneficie|a)(?: \w+){0,2}? (?:d'un delai (?:maximal |maximum |legal )?de |de )$|\b(?:repond(?:re|ra|ent)?|statue(?:r|ra|nt)?|se prononce(?:r|ra)?|rend(?:re|ra|ent)? (?:sa|son|une?|leur) (?:decision|reponse|avis)|(?:decision|reponse|avis) (?:de (?:la |cette )?(?:commission(?: \w+){0,4}?|cm?ra) )?(?:intervien(?:t|dra)|doi(?:t|vent) intervenir|tombe(?:ra)?|est rendue?|arrive(?:ra)?))(?! \w+ (?:form|depos|saisi))[^.;,]{0,40}$|\bdelai de (?:reponse|decision)\b[^.;]{0,60}$/;
const TIME_TO_ANSWER = /\breponse|\bsilence|\brejet implicite|\bstatuer/;

/**
 * "silence", "sans réponse": the length tells when nothing said means no. Where a sentence has several lengths, each
 * word of silence speaks of the closest.
 */
export const isSilence = oncePerPlace((place: Place): boolean => {
  const { lead, tail } = place;
  if (TO_ACT.test(tail)) return false;
  if (opensAnswer(place) && ANSWERED.test(askedBefore(place))) return true;
  if (ANSWERS.test(lead) || (place.bare && TIME_TO_ANSWER.test(place.headings[0] ?? '')))
    return true;
  const text = `${lead}#${tail}`;
  const here = lead.length;
  const others = [...text.matchAll(LENGTH)].map(({ index }) => index);
  return [...text.matchAll(SILENT)].some(({ index, 0: { length } }) => {
    const far = (at: number) => (at < index ? index - at : Math.max(0, at - index - length));
    return others.every((other) => far(here) <= far(other));
  });
});
