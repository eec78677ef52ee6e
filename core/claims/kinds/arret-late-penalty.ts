import { retenueEnvoiTardif } from '../../law/contentieux.ts';
import { DURATION, type Found, SHARE } from '../forms.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawOf, lawOfLimit } from '../law-of.ts';
import { type Place, sentenceOf } from '../place.ts';
import { shareIn } from '../quantity.ts';
import { statesLength, statesShare } from '../stating.ts';

const SHARES = lawOf(retenueEnvoiTardif);
const REPEAT = lawOfLimit('envoi-tardif-recidive');
const CUT =
  /\bretenue|\breduit\w*|\breduction|\bsanction|\bpenalite|\bdiminu|\bminor|\bbaisse|\bperd\w*|\bampute|\bretien\w*|\bretir\w+|\bpriv(?:e|ation)|\bdivis\w+ par deux|[ (:]- ?…/;
const LATE =
  /\btardi|\btrop tard|\bretard|\bhors delai|\bdelai\b[^.;]{0,30}\b(?:pas respecte|non respecte|depasse)|\bnon-respect|\bpas\b[^.;]{0,60}\b(?:a temps|dans les temps)\b|\bhors des delais|\bdelais?\b/;
/** The share of the pay that an IJ is. */
const OF_PAY = /^ ?(?:de |du )(?:votre |son |leur |ce |la |le )?(?:salaire|gain|sjb|remuneration)/;
const SENDING = /\benvo|\badress|\btransm|\barret|\bavis\b/;

function read(found: Found, place: Place): Statement | undefined {
  const sentence = sentenceOf(place);
  const around = `${place.title} ${place.before} ${sentence}`;
  if (!LATE.test(around) || !SENDING.test(around)) return undefined;
  if (found.form === SHARE) {
    if (!CUT.test(sentence) || !/\bindemnit|\bij(?:ss)?\b/.test(around)) return undefined;
    if (OF_PAY.test(place.tail)) return undefined;
    return statesShare(found, shareIn(found.text), {
      law: SHARES,
      measure: { unit: 'ratio' },
      sure: false,
    });
  }
  if (
    !/\btardi|\bretard|\brecidiv|\bnouve(?:l|au) |\b(?:deuxieme|seconde) fois|\b(?:deuxieme|second|2e|autre) (?:envoi|arret|retard)|\bla (?:deuxieme|seconde)\b|\brepet|\bencore\b/.test(
      sentence,
    )
  )
    return undefined;
  if (
    !/\b(?:dans les|au cours des|pendant|durant|sur|sous|en|d'ici|periode de)\b[^.;]{0,20}$/.test(
      place.lead,
    )
  )
    return undefined;
  return statesLength(found, { law: REPEAT, measure: { unit: 'months' }, sure: false });
}

/** A second late sending within 24 months halves the IJ of the days before it was sent (CSS D323-2). */
export const arretLatePenalty: Kind = {
  name: 'arret.late_penalty',
  forms: [SHARE, DURATION],
  words: 'regle',
  read,
};
