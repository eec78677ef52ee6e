import { firstKnown } from '../../law/series.ts';
import { regleTpt } from '../../law/tpt.ts';
import { fold } from '../fold.ts';
import type { Found } from '../forms.ts';
import { isHistory } from '../history.ts';
import type { Kind, Statement, Told } from '../kind.ts';
import { lawOfRule } from '../law-of.ts';
import { aboveOf, type Place, sentenceOf } from '../place.ts';
import { regimeAt, statutAt } from '../regimes.ts';
import { statesWord } from '../stating.ts';
import { isOwnCase, isTpt, tptAt } from '../therapeutic.ts';
import {
  BY_CAISSE,
  BY_ITSELF,
  HALF_OF_GAIN,
  HALF_OF_IJ,
  LOSS_CAP,
  PAY_CAP,
  SAME_AS_STOP,
  WITHIN_STOP,
} from '../tpt-amounts.ts';

const LAW = lawOfRule('CSS R323-3', 'valeur.gainJournalier', firstKnown(regleTpt));
const ALLOWANCE = /\bindemni|\bij(?:ss)?\b|\bcumul|\bmontant|\bverse|\bpa[iy]e(?:nt|ra|ront)?\b/;
/** Sums and rights which are no IJ, and may be reckoned as in a stop as well. */
const OTHER_SUM = /\bconges? payes|\blicenciement|\bprimes?\b|\bpreavis|\banciennete/;
const HOW_MUCH = /\bmontants?\b|\bindemnit\w+ (?:journaliere|est|sont)|\bij(?:ss)?\b/;

function byItself(place: Place): Told {
  const why = 'cas.tpt.amountCaisse';
  const sentence = `${aboveOf(place)} ${place.title} ${sentenceOf(place)}`;
  const accident = /\baccidents? du travail|\bmaladies? professionnelle|\bat[/-]?mp\b/.test(
    sentence,
  );
  if (accident) return { verdict: regimeAt(place) === 'atmp' ? 'a-jour' : 'depend', why };
  return { verdict: /\bmaladie|\b323-3\b/.test(sentence) ? 'perime' : 'depend', why };
}

/** The cap in the words of L323-3 before the decree of 2019 is of its time; pay that nothing exceeds may be said of today. */
function payCap(found: Found, place: Place): Told {
  if (isHistory(place)) return { verdict: 'a-jour', why: 'cas.tpt.amountAncien' };
  const former =
    /\bnormal/.test(fold(found.text)) || /\bmeme categorie professionnelle/.test(place.tail);
  const agreed = /\bconvention|\baccord|\bprevoyance|\bemployeur/.test(sentenceOf(place));
  if (!former || agreed || regimeAt(place) === 'atmp')
    return { verdict: 'depend', why: 'cas.tpt.amountCap' };
  return { verdict: 'perime', why: 'cas.tpt.amountAncien' };
}

/** Half of the IJ, as an example or for somebody who works half of the time, is no rule. */
const LOOSE =
  /\bgeneral|\bsouvent|\bexemple|\benviron|\bpratique|\bparfois|\bsi (?:vous|le|la|elle|il)\b|\bpour un (?:mi-temps|50)|\bjusqu'a|\bau m(?:oins|aximum)|\bpeu(?:t|vent)\b|\bpas\b|\bselon|\bvari/;

function half(place: Place): Told | 'none' {
  const sentence = sentenceOf(place);
  if (/\bprevoyance|\bcomplem|\bmutuelle|\bemployeur (?:vers|compl)/.test(sentence)) return 'none';
  const loose = LOOSE.test(sentence) || regimeAt(place) === 'atmp' || isOwnCase(place);
  return { verdict: loose ? 'depend' : 'errone', why: 'cas.tpt.amountMoitie' };
}

function toldBy(found: Found, place: Place): Told | undefined | 'none' {
  const sentence = sentenceOf(place);
  if (found.form === HALF_OF_GAIN || found.form === LOSS_CAP) return undefined;
  if (found.form === PAY_CAP) return payCap(found, place);
  if (isHistory(place)) return 'none';
  if (found.form === SAME_AS_STOP || found.form === WITHIN_STOP)
    return regimeAt(place) === 'atmp' || OTHER_SUM.test(sentence) ? 'none' : undefined;
  if (found.form === HALF_OF_IJ) return half(place);
  if (found.form === BY_ITSELF) return byItself(place);
  if (!HOW_MUCH.test(place.lead) || /\bduree|\bplafon|\bquotite|\btaux\b/.test(place.lead))
    return 'none';
  return regimeAt(place) === 'atmp' && /\baccident|\bprofessionnel|\bat\b/.test(sentence)
    ? 'none'
    : { verdict: 'depend', why: 'cas.tpt.amountCaisse' };
}

/** Work that goes on in part, in the sentence that gives the limit of its IJ. */
const REDUCED =
  /\brepr[a-z]+ (?:le travail |votre activite |son activite )?a (?:temps partiel|mi-temps)\b/;
/** "comme lors d'un arrêt complet, mais": the stop is what the first clause compares with. */
const COMPARED = /.*\bcomme\b[^,]*\barret[^,]*, ?(?=mais|sans|et\b)/;
/** What was found may name the TPT beside the full stop that it is compared with. */
const aboutTpt = (found: Found, place: Place): boolean =>
  isTpt(fold(found.text)) ||
  tptAt(place) !== undefined ||
  (found.form === LOSS_CAP &&
    ((REDUCED.test(place.lead) && !/^(?:maternite|other)$/.test(regimeAt(place) ?? '')) ||
      tptAt({ ...place, lead: place.lead.replace(COMPARED, '') }) !== undefined));

function read(found: Found, place: Place): Statement | undefined {
  const sentence = `${place.lead}${fold(found.text)}${place.tail}`;
  const about = aboutTpt(found, place);
  const statut = statutAt(place);
  if (!about || statut === 'fp' || statut === 'tns' || !ALLOWANCE.test(sentence)) return undefined;
  // A page on TPT also tells how any IJ is worked out.
  if (found.form === HALF_OF_GAIN && !isTpt(sentence)) return undefined;
  const told = toldBy(found, place);
  if (told === 'none') return undefined;
  return statesWord(found, 'valeur.gainJournalier', {
    law: LAW,
    measure: { unit: 'word' },
    ...(told && { told }),
  });
}

/**
 * The IJ of a TPT (CSS R323-3): that of a full stop, half of the daily base, within the daily loss of pay.
 * Before the decree of August 2019 each caisse set it, and pay and IJ together had a cap.
 */
export const tptAmount: Kind = {
  name: 'tpt.amount',
  forms: [
    HALF_OF_GAIN,
    LOSS_CAP,
    SAME_AS_STOP,
    WITHIN_STOP,
    HALF_OF_IJ,
    PAY_CAP,
    BY_ITSELF,
    BY_CAISSE,
  ],
  words: 'regle',
  read,
};
