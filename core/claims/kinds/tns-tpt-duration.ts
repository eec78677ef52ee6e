import {
  dureeTptAldArtisan,
  dureeTptIndependant,
  TPT_ARTISANS_DEPUIS,
} from '../../law/independants.ts';
import { exact } from '../../money/exact.ts';
import { DURATION, type Form, type Found } from '../forms.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawSince } from '../law-of.ts';
import { type Place, sentenceOf } from '../place.ts';
import { lengthIn } from '../quantity.ts';
import { statutAt } from '../regimes.ts';
import { statesLength, statesNumber } from '../stating.ts';
import { tptAt } from '../therapeutic.ts';
import { lengthAt } from '../tpt-length.ts';

const COMMON = lawSince(dureeTptIndependant, TPT_ARTISANS_DEPUIS);
const LONG = lawSince(dureeTptAldArtisan, TPT_ARTISANS_DEPUIS);
/** "90 indemnités journalières": the limit is one of days paid. */
const ALLOWANCES: Form = {
  name: 'allowances',
  source: '(?<![\\w.,])(?:90|270) (?:indemnites(?: journalieres)?|ij(?:ss)?)(?![a-z])',
};
/** "90 jours sur trois ans": what the days are counted over. */
const WINDOW =
  /\b(?:sur|par|dans|periode) (?:une |la |les |chaque )?(?:periode |duree )?(?:de |d')?$/;
const ALD = /\bald\b|\baffections? de longue duree|\blongue maladie/;

function read(found: Found, place: Place): Statement | undefined {
  if (found.form === ALLOWANCES) {
    if (statutAt(place) !== 'tns' || !tptAt(place)) return undefined;
    const days = Number.parseInt(found.text, 10);
    const law = days === 270 ? LONG : COMMON;
    return statesNumber(found, exact(days), { law, measure: { unit: 'days' } });
  }
  if (lengthAt(found, place) !== 'tns') return undefined;
  const { most, unit } = lengthIn(found.text);
  const measure = { unit: 'days' } as const;
  if (most === 90 || most === 270)
    return statesLength(found, { law: most === 270 ? LONG : COMMON, measure });
  if (WINDOW.test(place.lead) || (unit === 'years' && /\b(?:90|270) /.test(place.lead)))
    return undefined;
  // Days of a full stop, or months for days: the law is told, and nobody is called wrong.
  const law = ALD.test(sentenceOf(place)) ? LONG : COMMON;
  const told = { verdict: 'depend', why: 'cas.tns.tpt_duration' } as const;
  return statesNumber(found, exact(most), { law, measure, told });
}

/** The TPT of indépendants (CSS D622-10): 90 days, 270 in ALD for artisans and commerçants. */
export const tnsTptDuration: Kind = {
  name: 'tns.tpt_duration',
  forms: [DURATION, ALLOWANCES],
  words: 'regle',
  read,
};
