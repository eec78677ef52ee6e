import { exact } from '../../money/exact.ts';
import { DURATION, type Found } from '../forms.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawOfLimit } from '../law-of.ts';
import { type Place, sentenceOf } from '../place.ts';
import { lengthIn } from '../quantity.ts';
import { statesNumber } from '../stating.ts';

const FIRST = lawOfLimit('prescription-initiale');
const NEXT = lawOfLimit('prolongation');
const CAP =
  /\blimit|\bplafon|\bmaxim|\bne pourr?a|\bne peu(?:t|vent) (?:pas |plus )?(?:depass|exced|etre|prescri)|\bne depass|\bau plus\b|\bjusqu'a\b/;
const PRESCRIBED = /\bprescri|\barrets? (?:de travail|maladie|initia)|\bprolong|\brenouvel/;
const FIRST_AFTER =
  /^ ?(?:maximum |au plus |au maximum )?(?:pour|lors d|en cas d)[^,;.]{0,30}\b(?:premiere?|initiale?|primo)/;
const NEXT_AFTER =
  /^ ?(?:maximum |au plus |au maximum )?(?:pour|lors d|en cas d|par)[^,;.]{0,30}\b(?:prolong|renouvel)/;
const REFORM = /\b2026\b|\breforme|\blfss|\bseptembre/;

function read(found: Found, place: Place): Statement | undefined {
  const { unit } = lengthIn(found.text);
  if (unit !== 'months' && unit !== 'days') return undefined;
  const sentence = sentenceOf(place);
  const around = `${sentence} ${place.before.slice(-300)}`;
  if (/\btherapeutique|\bteleconsult|\bcarence/.test(sentence)) return undefined;
  const next =
    NEXT_AFTER.test(place.tail) ||
    (!FIRST_AFTER.test(place.tail) && /\bprolong[^.;,]{0,60}$/.test(place.lead));
  const first =
    FIRST_AFTER.test(place.tail) ||
    /\b(?:premiere prescription|arret initial|prescription initiale|premier arret)\b[^.;]{0,60}$/.test(
      place.lead,
    );
  if (!(next || first) || !CAP.test(around) || !PRESCRIBED.test(around) || !REFORM.test(around))
    return undefined;
  return {
    ...statesNumber(found, exact(lengthIn(found.text).most), {
      law: next ? NEXT : FIRST,
      measure: { unit: 'days' },
    }),
    told: { verdict: 'depend', why: 'cas.arret.prescription_max' },
  };
}

/** The longest first prescription and prolongation since September 2026; the décret was not read itself. */
export const arretPrescriptionMax: Kind = {
  name: 'arret.prescription_max',
  forms: [DURATION],
  words: 'regle',
  read,
};
