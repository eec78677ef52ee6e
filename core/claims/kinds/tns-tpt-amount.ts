import { passDepuis2009 } from '../../law/anciennes-valeurs.ts';
import {
  diviseurIjIndependant,
  partIjTptIndependant,
  plafondRevenuArtisan,
  plafondRevenuLiberal,
  TPT_ARTISANS_DEPUIS,
} from '../../law/independants.ts';
import { firstKnown, type Series } from '../../law/series.ts';
import { dividedBy, exact, exactly, times } from '../../money/exact.ts';
import type { Day } from '../../time/day.ts';
import { type Amount, amountIn } from '../amount.ts';
import { EUROS, type Form, type Found, SHARE } from '../forms.ts';
import type { Kind, Period, Statement } from '../kind.ts';
import { lawOf, lawSince } from '../law-of.ts';
import { type Place, sentenceOf } from '../place.ts';
import { shareIn } from '../quantity.ts';
import { statutAt } from '../regimes.ts';
import { agreesWith, statesAmount, statesNumber, statesShare } from '../stating.ts';
import { isTpt, tptAt } from '../therapeutic.ts';

/** "divisée par deux", "réduite de moitié". */
const HALVED: Form = {
  name: 'halved',
  source:
    '\\b(?:divise|reduit|diminue|abaisse|ampute|minore)e?s? (?:par (?:deux|2)|de (?:la )?moitie)\\b|\\bramenee?s? a (?:la )?moitie\\b|\\bdemi-(?:indemnites?(?: journalieres?)?|ij)\\b',
};
/** "1/1460 du revenu": half of one over 730. */
const OF_REVENUE: Form = {
  name: 'of-revenue',
  source: '(?<![\\w.,/])1 ?/ ?1 ?460(?![\\d])(?:e(?:me)?)?',
};
const HALF = lawSince(partIjTptIndependant, TPT_ARTISANS_DEPUIS);

const lastOf = ({ rows }: Series): number => rows.at(-1)?.value ?? 0;

/** Half of the IJ of the highest revenue that counts, by year of the PASS, since a day. */
const bounds = (ceiling: Series, since: Day): readonly Period[] =>
  lawOf(passDepuis2009)
    .filter(({ until }) => !until || until >= since)
    .map((period) => ({
      ...period,
      article: 'CSS D622-10',
      value:
        typeof period.value === 'string'
          ? period.value
          : dividedBy(
              times(
                period.value,
                times(exactly(lastOf(ceiling)), exactly(lastOf(partIjTptIndependant))),
              ),
              exact(lastOf(diviseurIjIndependant)),
            ),
    }));

const ARTISANS = bounds(plafondRevenuArtisan, TPT_ARTISANS_DEPUIS);
const LIBERAUX = bounds(plafondRevenuLiberal, firstKnown(plafondRevenuLiberal));
const MAXIMUM =
  /\bmaxim|\bplafon|\bjusqu'a|\bau plus\b|\bne (?:peut|pourra)|\blimite|\bcompris|\bentre\b/;
const OF_THE_IJ =
  /^ ?(?:du montant )?(?:de |des |du )?(?:l'|la |le |votre |leurs? |vos |son |sa |ses |cette |ces )?(?:indemnit|ij|montant|celle|celui|allocation)/;

function amountOf(found: Found, amount: Amount, place: Place): Statement | undefined {
  if (!MAXIMUM.test(sentenceOf(place))) return undefined;
  const liberal = /\bliber(?:al|aux)|\bcipav/.test(sentenceOf(place));
  const known = [ARTISANS, LIBERAUX].find((law) =>
    law.some(({ value }) => agreesWith(amount, value)),
  );
  const law = known ?? (liberal ? LIBERAUX : ARTISANS);
  const measure = { unit: 'cents', per: 'day' } as const;
  const told = { verdict: 'depend', why: 'cas.tns.tpt_amount' } as const;
  return statesAmount(found, amount, { law, measure, ...(!known && { told }) });
}

/** "la moitié de celle d'un arrêt complet": the full stop is what it is measured by, where all around is of a TPT. */
const OF_STOP =
  /\b(?:celles?|celui|indemnit\w+|journali\w+|ij|montant|versee?s?|percue?s?)\b[^.;,…]{0,40}\barrets?\b/;
const isBesideStop = (place: Place): boolean =>
  OF_STOP.test(sentenceOf(place)) && isTpt(`${place.before}\n${place.title}`);

function read(found: Found, place: Place): Statement | undefined {
  if (statutAt(place) !== 'tns' || !(tptAt(place) || isBesideStop(place))) return undefined;
  if (found.form === EUROS) {
    const amount = amountIn(found.text);
    return amount.cents > 1000 && amount.cents < 15_000
      ? amountOf(found, amount, place)
      : undefined;
  }
  if (found.form === HALVED || found.form === OF_REVENUE)
    return statesNumber(found, exact(1, 2), { law: HALF, measure: { unit: 'ratio' } });
  if (!OF_THE_IJ.test(place.tail)) return undefined;
  const measure = { unit: 'ratio' } as const;
  return statesShare(found, shareIn(found.text), { law: HALF, measure, sure: false });
}

/** The IJ of indépendants in TPT (CSS D622-10): half of that of a full stop, and its maximum by year. */
export const tnsTptAmount: Kind = {
  name: 'tns.tpt_amount',
  forms: [EUROS, SHARE, HALVED, OF_REVENUE],
  words: 'montant',
  read,
};
