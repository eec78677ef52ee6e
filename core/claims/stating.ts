import { compare, type Exact, exact, times } from '../money/exact.ts';
import { type Amount, agreement, amountShown } from './amount.ts';
import type { Found } from './forms.ts';
import type { Period, Statement, Told } from './kind.ts';
import type { ClaimValue, Measure } from './mark.ts';
import { type Length, lengthIn, sameShare } from './quantity.ts';

/** What a kind knows of a place, once it has decided what the place speaks of. */
interface Said {
  readonly law: readonly Period[];
  readonly measure: Measure;
  readonly sure?: boolean;
  readonly timeless?: boolean;
  readonly told?: Told;
  /** Where the mark begins and ends, when it is more than the value found. */
  readonly start?: number;
  readonly end?: number;
  readonly stated?: string;
}

const isNumber = (value: ClaimValue): value is Exact => typeof value !== 'string';

function stating(found: Found, said: Said, agrees: Statement['agrees'], than: Exact): Statement {
  const { law, measure, sure = true, timeless, told } = said;
  return {
    start: said.start ?? found.start,
    end: said.end ?? found.end,
    stated: said.stated ?? found.text.replace(/\s/g, '\u00a0'),
    measure,
    law,
    agrees,
    exceeds: (value) => isNumber(value) && compare(than, value) > 0,
    sure,
    ...(timeless && { timeless }),
    ...(told && { told }),
  };
}

/** Whether an amount as written is a value of the law. */
export const agreesWith = (amount: Amount, law: ClaimValue): boolean =>
  isNumber(law) && agreement(amount, law) !== undefined;

/** The same, or within a euro of it where no cent is written: no other value of a month is so close. */
export const isNear = (amount: Amount, law: ClaimValue): boolean =>
  agreesWith(amount, law) ||
  (amount.decimals === 0 && isNumber(law) && Math.abs(amount.cents - law.n / law.d) < 100);

/** An amount is stated, in cents: its cents are the law's, or it is the law's once rounded. */
export const statesAmount = (found: Found, amount: Amount, said: Said): Statement =>
  stating(
    found,
    { stated: amountShown(amount), ...said },
    (law) => (isNumber(law) ? agreement(amount, law) : undefined),
    exact(amount.cents),
  );

const exactlyWhere =
  (same: (law: Exact) => boolean): Statement['agrees'] =>
  (law) =>
    isNumber(law) && same(law) ? 'exact' : undefined;

/** A number of the kind's own reading is stated: a multiple, a divisor, a rank. */
export const statesNumber = (found: Found, value: Exact, said: Said): Statement =>
  stating(
    found,
    said,
    exactlyWhere((law) => compare(law, value) === 0),
    value,
  );

/** A share is stated; two thirds may be written 66,66 %. */
export const statesShare = (found: Found, value: Exact, said: Said): Statement =>
  stating(
    found,
    said,
    exactlyWhere((law) => sameShare(found.text, law)),
    value,
  );

/** How many of a unit one is, where that is always so. */
const INTO: Readonly<Record<string, number>> = {
  'years months': 12,
  'weeks days': 7,
  'days hours': 24,
};

/** A length in the unit of the law: "un an" is 12 months, "2 jours" 48 hours. Undefined where it cannot be told. */
function counted({ most, unit }: Length, into: Measure['unit']): Exact | undefined {
  if (unit === into) return exact(most);
  const more = INTO[`${unit} ${into}`];
  if (more) return exact(most * more);
  const fewer = INTO[`${into} ${unit}`];
  return fewer ? times(exact(most), exact(1, fewer)) : undefined;
}

/** A length is stated, counted in the unit of the law; undefined where that unit cannot be reached. */
export function statesLength(found: Found, said: Said): Statement | undefined {
  const value = counted(lengthIn(found.text), said.measure.unit);
  return value && statesNumber(found, value, said);
}

/** A name or a rule is stated in words: the law's value is the sentence that names it. */
export const statesWord = (found: Found, value: ClaimValue, said: Said): Statement =>
  stating(found, said, (law) => (law === value ? 'exact' : undefined), exact(0));
