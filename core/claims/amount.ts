import { compare, type Exact, exact, nearestWhole } from '../money/exact.ts';

/** An amount as a page writes it: its cents, and whether the cents were written. */
export interface Amount {
  readonly cents: number;
  readonly decimals: 0 | 1 | 2;
}

/** Reads what the form of euros found. */
export function amountIn(text: string): Amount {
  const [, whole = '', decimals = '', after = ''] =
    /([\d\s.]*?\d)(?:\s?[.,](\d{1,2}))?\s*(?:€|eur)\D*(\d{1,2})?/i.exec(text) ?? [];
  // "5 centimes" are 05, while ",5" is 50.
  const written = decimals || (after === '' ? '' : after.padStart(2, '0'));
  const cents = Number(whole.replace(/\D/g, '')) * 100 + Number(written.padEnd(2, '0'));
  return { cents, decimals: written.length === 2 ? 2 : written.length === 1 ? 1 : 0 };
}

/** `41,95 €`, as French writes it. */
export function amountShown({ cents, decimals }: Amount): string {
  const euros = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  const rest = String(cents % 100).padStart(2, '0');
  return `${euros}${decimals ? `,${rest}` : ''}\u00a0€`;
}

/**
 * Whether an amount written is this exact number of cents. No text names a rounding: amounts are published to the
 * nearest cent, the cent below or the cent above; fewer decimals are a rounding.
 */
export function agreement(
  { cents, decimals }: Amount,
  value: Exact,
): 'exact' | 'rounded' | undefined {
  if (decimals === 2) {
    const close = compare(exact(cents - 1), value) < 0 && compare(value, exact(cents + 1)) < 0;
    return close ? 'exact' : undefined;
  }
  const unit = decimals === 1 ? 10 : 100;
  const rounded = Math.round(nearestWhole(value) / unit) * unit;
  if (rounded !== cents) return undefined;
  return compare(exact(cents), value) === 0 ? 'exact' : 'rounded';
}
