import {
  diviseurIjIndependant,
  partIjTptIndependant,
  plafondRevenuArtisan,
  plafondRevenuLiberal,
} from '../../law/independants.ts';
import { pass } from '../../law/pass.ts';
import { firstKnown, type Series } from '../../law/series.ts';
import { dividedBy, exact, exactly, times } from '../../money/exact.ts';
import { type Amount, amountIn } from '../amount.ts';
import { EUROS, type Form, type Found, SHARE } from '../forms.ts';
import type { Kind, Period, Statement } from '../kind.ts';
import { lawOf } from '../law-of.ts';
import { type Place, sentenceOf } from '../place.ts';
import { shareIn } from '../quantity.ts';
import { statutAt } from '../regimes.ts';
import { agreesWith, statesAmount, statesNumber, statesShare } from '../stating.ts';
import { tptAt } from '../therapeutic.ts';

/** "divisée par deux", "réduite de moitié". */
const HALVED: Form = {
  name: 'halved',
  source: '\\b(?:divisee?s?|reduite?s?) (?:par (?:deux|2)|de moitie)\\b',
};
const HALF = lawOf(partIjTptIndependant);

const lastOf = ({ rows }: Series): number => rows.at(-1)?.value ?? 0;

/** Half of the IJ of the highest revenue that counts, by year of the PASS. */
const bounds = (ceiling: Series): readonly Period[] =>
  lawOf(pass)
    .filter(({ until }) => !until || until >= firstKnown(ceiling))
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

const ARTISANS = bounds(plafondRevenuArtisan);
const LIBERAUX = bounds(plafondRevenuLiberal);
const MAXIMUM = /\bmaxim|\bplafon|\bjusqu'a|\bau plus\b|\bne (?:peut|pourra)|\blimite/;
const OF_THE_IJ =
  /^ ?(?:du montant )?(?:de |des |du )?(?:l'|la |votre |leur |vos )?(?:indemnit|ij|montant)/;

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

function read(found: Found, place: Place): Statement | undefined {
  if (statutAt(place) !== 'tns' || !tptAt(place)) return undefined;
  if (found.form === EUROS) {
    const amount = amountIn(found.text);
    return amount.cents > 1000 && amount.cents < 15_000
      ? amountOf(found, amount, place)
      : undefined;
  }
  if (found.form === HALVED)
    return statesNumber(found, exact(1, 2), { law: HALF, measure: { unit: 'ratio' } });
  if (!OF_THE_IJ.test(place.tail)) return undefined;
  const measure = { unit: 'ratio' } as const;
  return statesShare(found, shareIn(found.text), { law: HALF, measure, sure: false });
}

/** The IJ of indépendants in TPT (CSS D622-10): half of that of a full stop, and its maximum by year. */
export const tnsTptAmount: Kind = {
  name: 'tns.tpt_amount',
  forms: [EUROS, SHARE, HALVED],
  words: 'montant',
  read,
};
