import { exact } from '../../money/exact.ts';
import { DURATION, type Found } from '../forms.ts';
import type { Kind, Period, Statement } from '../kind.ts';
import { lawOfLimit } from '../law-of.ts';
import { type Place, sentenceOf } from '../place.ts';
import { lengthIn } from '../quantity.ts';
import { statutAt } from '../regimes.ts';
import { statesNumber } from '../stating.ts';

const FIRST = lawOfLimit('prescription-initiale');
const NEXT = lawOfLimit('prolongation');
const CAP =
  /\blimit|\bplafon|\bmaxim|\bne pourr\w+|\bpas plus d|\bne peu(?:t|vent) (?:pas |plus )?(?:depass|exced|etre|prescri)|\bne depass|\bau plus\b|\bjusqu'a\b/;
const PRESCRIBED =
  /\bprescri|\barrets? (?:de travail|maladie|initia)|\bpremiers? arrets?|\bprolong|\brenouvel/;
const FIRST_OR_NEXT =
  /\b(?:(premiere? (?:prescription|arret)|prescription initiale|arrets? (?:de travail )?(?:initia(?:l|ux))|duree initiale|initiale?s?|primo[- ]?(?:prescription|arret))|(?:prolong|renouvel)\w*)/g;
const REACH = 70;

/** Which prescription a length is of: named right after it, else last before, else soon after. */
function lawAt({ lead, tail }: Place): readonly Period[] | undefined {
  const named = (text: string) => [...text.matchAll(FIRST_OR_NEXT)];
  const [clause = ''] = tail.split(/[,;.\t|]|\bet\b/);
  const nearest =
    named(clause)[0] ?? named(lead.slice(-REACH * 2)).at(-1) ?? named(tail.slice(0, REACH))[0];
  return nearest && (nearest[1] ? FIRST : NEXT);
}

const REFORM = /\b2026\b|(?<!commissions? de )\breforme|\blfss|\bseptembre/;

function read(found: Found, place: Place): Statement | undefined {
  const { unit } = lengthIn(found.text);
  if (unit !== 'months' && unit !== 'days') return undefined;
  const sentence = sentenceOf(place);
  const around = [sentence, place.before, ...place.headings, place.below, place.title].join(' ');
  if (/\btherapeutique|\bteleconsult|\bcarence/.test(sentence)) return undefined;
  const law = statutAt(place) === 'fp' ? undefined : lawAt(place);
  if (!law || !CAP.test(around) || !PRESCRIBED.test(around) || !REFORM.test(around))
    return undefined;
  return {
    ...statesNumber(found, exact(lengthIn(found.text).most), {
      law,
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
