import { type Cents, cents, MAX_CENTS } from './cents.ts';

/**
 * Why a text is not an amount. `ambiguous`: 2.500 or 2,500, which one reader takes for two thousand
 * five hundred and another for two and a half. Ask for `2 500` or `2500,00`: nothing here may be
 * wrong by a factor of a thousand without a word.
 */
export type EurosProblem =
  | 'empty'
  | 'not-a-number'
  | 'negative'
  | 'too-many-decimals'
  | 'too-large'
  | 'ambiguous';

export type EurosRead =
  | { readonly ok: true; readonly cents: Cents }
  | { readonly ok: false; readonly problem: EurosProblem };

const failed = (problem: EurosProblem): EurosRead => ({ ok: false, problem });

const CURRENCY = '(?:€|euros?|eur)';
/** What a payslip writes beside a gross amount of a month; "net" is another amount and is refused. */
const BESIDE = / ?(?:(?:\/|par) ?mois|mensuels?|bruts?)$/;
const BEFORE = new RegExp(`^${CURRENCY} ?`);
const AFTER = new RegExp(` ?${CURRENCY}$`);

const EUROS_AND_CENTS = /^([\d ']*\d) ?(?:€|euros?) ?(\d{2})$/;
const GROUPS = /^[1-9]\d{0,2}(?:([ '.,])\d{3})(?:\1\d{3})*$/;
/** One mark with three digits behind, where a thousand may be meant as well as a thousandth. */
const AMBIGUOUS = /^[1-9]\d{0,2}[.,]\d{3}$/;
const DECIMALS = /^(.*\d)([.,])(\d+)$/;

/** All spaces and apostrophes that group digits made plain, unseen characters gone. */
const plainNumber = (text: string): string =>
  text
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/[’ʼ‘`´]/g, "'")
    .trim()
    .toLowerCase();

function withoutBeside(text: string): string {
  const bare = text.replace(BESIDE, '');
  return bare === text || bare === '' ? text : withoutBeside(bare);
}

/**
 * An amount in euros as people type or paste it: `2 500,50`, `2500.5`, `2 500 €`, `€2,500.50`,
 * `2.500,50`, `2'500`, `2500€50`, `2 500 € brut par mois`. A dot and a comma together tell which is which; alone, a mark is
 * decimal with one or two digits behind it. Never throws.
 *
 * @param max the most that makes sense; that of a month's pay unless told otherwise
 */
export function readEuros(text: string, max: Cents = MAX_CENTS): EurosRead {
  const plain = withoutBeside(plainNumber(text));
  if (plain === '') return failed('empty');
  const signed = plain.replace(BEFORE, '');
  const positive = signed.replace(/^[-\u2212\u2013] ?/, '').replace(BEFORE, '');
  const split = EUROS_AND_CENTS.exec(positive);
  const amount = split ? `${split[1]},${split[2]}` : positive.replace(AFTER, '');
  const read = amountIn(amount);
  if (read.ok && positive !== signed) return failed('negative');
  return read.ok && read.cents > max ? failed('too-large') : read;
}

function amountIn(amount: string): EurosRead {
  if (AMBIGUOUS.test(amount)) return failed('ambiguous');
  const whole = wholeIn(amount);
  if (whole !== undefined) return centsRead(whole, '');
  const [, before = '', mark = '', decimals = ''] = DECIMALS.exec(amount) ?? [];
  const euros = wholeIn(before);
  // The mark that groups cannot be the one that divides: 2.500.50 is nothing.
  if (euros === undefined || before.includes(mark)) return failed('not-a-number');
  return decimals.length > 2 ? failed('too-many-decimals') : centsRead(euros, decimals);
}

/** The digits of a whole number, grouped by three or not at all. */
function wholeIn(text: string): string | undefined {
  return /^\d+$/.test(text) || GROUPS.test(text) ? text.replace(/\D/g, '') : undefined;
}

function centsRead(euros: string, decimals: string): EurosRead {
  const size = euros.replace(/^0+/, '').length;
  const amount = Number(euros) * 100 + Number(decimals.padEnd(2, '0'));
  return size > 9 ? failed('too-large') : { ok: true, cents: cents(amount) };
}
