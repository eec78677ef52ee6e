import { DURATION, type Found } from '../forms.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawOfRule } from '../law-of.ts';
import { askedBefore, opensAnswer, type Place, sentenceOf } from '../place.ts';
import { lengthIn } from '../quantity.ts';
import { statutAt } from '../regimes.ts';
import { statesWord } from '../stating.ts';
import { tptAt } from '../therapeutic.ts';

const LAW = lawOfRule('CSS L315-2', 'valeur.sansDelai');
const CAISSE =
  /\b(?:cpam|caisse|securite sociale|assurance[- ]maladie|medecin[- ]conseil|service medical|msa)\b/;
const DECIDES =
  /\b(?:statu\w+|repon\w+|se prononc\w+|accept\w+|etudi\w+|examin\w+|decision|decider|notifi\w+|rendre|accord|refus|instrui\w+|instruction|traite\w*|valid\w+|avis)\b/;
const WAITS =
  /\b(?:delai\w*|dispos\w+|sous|dans les|d'ici|attendre|compter|prend\w*|intervien\w+|general\w+|habituel\w+|combien|moyenne|environ|en general|maximum|entre|comptez|rend)\b|\b(?:a|ont) $/;
/** Other delays of a caisse: disputes, accidents, payments, examinations. */
const OTHER =
  /\brecours|\bcontest|\bcm?ra\b|\bcommission|\btribunal|\breconn|\bdeclaration d'accident|\bsilence|\brejet|\bvirement|\bpaiement|\bversement|\bpaye|\bindemnites? (?:est|sont|vers)|\battestation|\benvoy\w+|\btransm\w+|\badress\w+|\bconvo|\bexpertise|\bnotifie?r? votre arret|\bhospital/;
const AFTER = /^ ?(?:avant|apres|d'arret|de mi-temps|de temps|renouvel|maximum de|par semaine)/;

function read(found: Found, place: Place): Statement | undefined {
  const { most, unit } = lengthIn(found.text);
  const short = unit === 'days' || unit === 'weeks' || (unit === 'months' && most <= 2);
  const asked = opensAnswer(place) ? askedBefore(place) : '';
  const sentence = `${asked} ${sentenceOf(place)}`;
  if (!short || !tptAt(place) || !CAISSE.test(sentence) || statutAt(place) === 'fp')
    return undefined;
  if (OTHER.test(sentence) || AFTER.test(place.tail)) return undefined;
  if (!DECIDES.test(sentence) || !WAITS.test(`${asked} ${place.lead}`)) return undefined;
  return statesWord(found, 'valeur.sansDelai', {
    law: LAW,
    measure: { unit: 'word' },
    told: { verdict: 'depend', why: 'cas.cpam.decision_delay' },
  });
}

/** How long a caisse is said to take over a TPT: no text gives it a time (CSS L315-2). */
export const cpamDecisionDelay: Kind = {
  name: 'cpam.decision_delay',
  forms: [DURATION],
  words: 'regle',
  read,
};
