import { dureeLegale, minimumTempsPartiel } from '../../law/temps-de-travail.ts';
import { DURATION, type Found } from '../forms.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawOf } from '../law-of.ts';
import { type Place, sentenceOf } from '../place.ts';
import { lengthIn } from '../quantity.ts';
import { statesLength } from '../stating.ts';

const LEAST = lawOf(minimumTempsPartiel);
const FULL = lawOf(dureeLegale);
const MINIMUM =
  /\bminim\w*\b[^;]{0,140}$|\bau moins egales? a\b[^;]{0,110}$|\b(?:inferieure?s?|moins) (?:a|de) ?$|\bau moins ?$|\bdescendre (?:sous|en[- ]dessous d)[^.;]{0,12}$|\bplancher\b[^.;]{0,30}$|\bl\.? ?3123-27\b[^;]{0,60}$/;
const MOST =
  /\bport(?:er|ent|e)\b[^.;]{0,60}\b(?:a|au niveau de) ?$|\b(?:depass\w*|exced\w*|superieure?s? a|atteindre|egale?s? a|inferieure?s? a|moins de|limite\w* a|maximum de|(?:duree )?(?:hebdomadaire )?legale? (?:hebdomadaire )?(?:du travail )?(?:de|est de|est fixee a|: ?|[(,] ?(?:soit )?)) ?$/;
const PART_TIME =
  /\btemps partiel|\bmi-temps|\btherapeutique|\btpt\b|\b3123-27\b|\bduree (?:minimale|hebdomadaire|legale)/;
const WEEK = /\bsemaine|\bhebdomadaire|\bhebdo\b/;

function read(found: Found, place: Place): Statement | undefined {
  const { unit, most } = lengthIn(found.text);
  if (unit !== 'hours') return undefined;
  const sentence = sentenceOf(place);
  const weekly = WEEK.test(`${sentence} ${place.before}`);
  if (!weekly && !/\bduree legale\b/.test(place.lead)) return undefined;
  if (!PART_TIME.test(`${place.before} ${sentence}`) || /\bexemple/.test(sentence))
    return undefined;
  const measure = { unit: 'hours' } as const;
  if (most >= 30 && MOST.test(place.lead))
    return statesLength(found, { law: FULL, measure, sure: false });
  const least =
    MINIMUM.test(place.lead) ||
    /^ (?:par semaine |hebdomadaires )?(?:minim|au minimum|est le minimum|(?:le |la )(?:minimum|plancher|duree minimale)|au moins)/.test(
      place.tail,
    );
  return least ? statesLength(found, { law: LEAST, measure, sure: false }) : undefined;
}

/** Part-time work: 24 hours a week at least but for exceptions (CT L3123-27), always below 35 (L3123-9). */
export const hoursLimit: Kind = {
  name: 'hours.limit',
  forms: [DURATION],
  words: 'regle',
  read,
};
