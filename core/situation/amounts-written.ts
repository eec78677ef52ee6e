import * as z from 'zod/mini';
import { type Cents, centsFromEuros } from '../money/cents.ts';
import { asDay } from '../time/day.ts';

export const rounded = (value: number, decimals: number): number =>
  Math.round(value * 10 ** decimals) / 10 ** decimals;

export const decimals = (most: number) => (value: number) =>
  Math.abs(value - rounded(value, most)) < 1e-9;

export const WrittenDay = z.string().check(z.refine((text) => asDay(text) !== undefined));

/** An amount in euros, to the cent. */
export const eurosUpTo = (most: number) =>
  z.number().check(z.minimum(0), z.maximum(most), z.refine(decimals(2)));

export const Euros = eurosUpTo(100_000);

/** A share above nothing, up to the whole, to the hundredth of a per cent. */
export const Share = z.number().check(z.gt(0), z.maximum(1), z.refine(decimals(4)));

export const centsOf = (euros: number): Cents => centsFromEuros(rounded(euros, 2));
