import { passDepuis2009 } from '../../law/anciennes-valeurs.ts';
import { partPassAtmp, tauxAtmp, tauxAtmpMajore } from '../../law/ij-atmp.ts';
import type { Series } from '../../law/series.ts';
import { type Exact, exactly, times } from '../../money/exact.ts';
import { isAtmp, namesIj } from '../allowances.ts';
import { amountIn } from '../amount.ts';
import { isCapped } from '../capped.ts';
import { EUROS, type Found, FRANCS } from '../forms.ts';
import { statesFrancs } from '../francs.ts';
import type { Kind, Period, Statement } from '../kind.ts';
import { lawOf } from '../law-of.ts';
import type { Place } from '../place.ts';
import { regimeAt } from '../regimes.ts';
import { agreesWith, statesAmount } from '../stating.ts';

const ratio = ({ rows }: Series): Exact => exactly(rows[0]?.value ?? 0);

/** The yearly PASS, by the share of it that is the largest of a day. */
const shareOfPass = (share: Exact): readonly Period[] =>
  lawOf(passDepuis2009).map((period) => ({
    ...period,
    value: typeof period.value === 'string' ? period.value : times(period.value, share),
    article: partPassAtmp.article,
  }));

const BASE = shareOfPass(ratio(partPassAtmp));
const RATES = [tauxAtmp, tauxAtmpMajore].map((rate) =>
  shareOfPass(times(ratio(partPassAtmp), ratio(rate))),
);
const LAWS = [BASE, ...RATES];
const MEASURE = { unit: 'cents', per: 'day', net: false } as const;

const DAILY = /\bjournali|\bpar jour|\/ ?j(?:our)?\b|\bquotidien|\bij(?:ss)?\b/;
const NOT_DAILY =
  /^ ?(?:(?:bruts?|nets?) ?)?(?:par|\/) ?(?:mois|an|semaine|trimestre)|^ ?(?:mensuel|annuel)/;

/** "240 € par jour au maximum": told without its cents, in a sentence of its own. */
const isRounded = (place: Place): boolean =>
  regimeAt(place) === 'atmp' &&
  isCapped(place.near.lead, place.near.tail) &&
  DAILY.test(`${place.lead} ${place.tail}`) &&
  /^ ?(?:bruts? )?(?:par jour|\/ ?j|maxim|au plus)/.test(place.tail);

/** A daily maximum of no regime that is named: to the cent, no other has these values. */
const isCalledSo = (place: Place): boolean =>
  regimeAt(place) === undefined &&
  isCapped(place.lead, place.tail) &&
  DAILY.test(`${place.lead} ${place.tail}`);

function read(found: Found, place: Place): Statement | undefined {
  if (found.form === FRANCS) return inFrancs(found, place);
  const amount = amountIn(found.text);
  // To the cent, an amount is one of these maxima, or it is no maximum of the law.
  const law = LAWS.find((periods) => periods.some(({ value }) => agreesWith(amount, value)));
  if (!law || NOT_DAILY.test(place.tail)) return undefined;
  if (amount.decimals === 0 && !isRounded(place)) return undefined;
  if (!isAtmp(place) && !isCalledSo(place)) return undefined;
  return statesAmount(found, amount, { law, measure: MEASURE });
}

/** "1 067,24 F à partir du 29e jour": not what comes after a comma or "puis", which is another amount's. */
const FROM_29TH = /^(?:(?! puis\b)[^;.,]){0,40}\b29/;
const FROM_29TH_BEFORE = /\b29[^;.]{0,60}$/;

function inFrancs(found: Found, place: Place): Statement | undefined {
  const { lead, tail } = place;
  if (regimeAt(place) !== 'atmp' || !namesIj(place) || !isCapped(lead, tail)) return undefined;
  if (NOT_DAILY.test(tail)) return undefined;
  const [first, later] = RATES;
  const law = FROM_29TH_BEFORE.test(lead) || FROM_29TH.test(tail) ? later : first;
  return law && statesFrancs(found, place, law, MEASURE);
}

/**
 * The largest daily base and the largest IJ of the AT/MP: 0,834 % of the PASS, and 60 or 80 % of that (CSS
 * R433-2). Looks like it and is not: the maximum of maternité, somebody's own IJ, a monthly amount.
 */
export const atmpMaxDay: Kind = {
  name: 'atmp.max_day',
  forms: [EUROS, FRANCS],
  words: 'montant',
  read,
};
