import * as z from 'zod/mini';
import { centsFromEuros, eurosFromCents } from '../money/cents.ts';
import { asDay } from '../time/day.ts';
import { EVENEMENTS_MAX, type Evenement, MOTIFS, NATURES } from './evenements.ts';

const Jour = z.string().check(z.refine((text) => asDay(text) !== undefined));
const Oui = z.optional(z.boolean());

/** The written form of events: days as YYYY-MM-DD, amounts in euros. */
export const Evenements = z
  .array(
    z.object({
      nature: z.enum(NATURES),
      jour: Jour,
      debut: z.optional(Jour),
      fin: z.optional(Jour),
      effet: z.optional(Jour),
      recu: z.optional(Jour),
      motif: z.optional(z.enum(MOTIFS)),
      mentionne: Oui,
      favorable: Oui,
      ecrit: Oui,
      inapte: Oui,
      papier: Oui,
      montant: z.optional(
        z.number().check(
          z.minimum(0),
          z.maximum(100_000),
          z.refine((euros) => Math.abs(euros * 100 - Math.round(euros * 100)) < 1e-6),
        ),
      ),
    }),
  )
  .check(z.maxLength(EVENEMENTS_MAX));

type Written = z.infer<typeof Evenements>;

/** Days were read by the schema: their type is what is still missing. */
export const readEvenements = (written: Written): readonly Evenement[] =>
  written.map((one) => {
    const { montant, ...rest } = one as Omit<Evenement, 'montant'> & { montant?: number };
    return montant === undefined
      ? rest
      : { ...rest, montant: centsFromEuros(Math.round(montant * 100) / 100) };
  });

const ORDER = [
  'nature',
  'jour',
  'debut',
  'fin',
  'effet',
  'recu',
  'motif',
  'mentionne',
  'favorable',
  'ecrit',
  'inapte',
  'papier',
  'montant',
] as const;

/** Keys always in the same order, those without a value left out. */
export const writeEvenements = (evenements: readonly Evenement[]): Written =>
  evenements.map((one) => {
    const plain: Record<string, string | number | boolean> = {};
    for (const key of ORDER) {
      const value = key === 'montant' ? one.montant && eurosFromCents(one.montant) : one[key];
      if (value !== undefined) plain[key] = value;
    }
    return plain as Written[number];
  });
