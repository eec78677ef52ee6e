import * as z from 'zod/mini';

const Case = z.object({
  id: z.string(),
  ask: z.string(),
  given: z.record(z.string(), z.unknown()),
  expect: z.record(z.string(), z.unknown()),
  tolerance: z.optional(z.number()),
  source: z.optional(z.string()),
  derivation: z.optional(z.string()),
});

/** A worked case: what is asked, with what, and what must come out. */
export type Case = z.infer<typeof Case>;

const Cases = z.array(Case);

/** The cases of a file's text. Throws with what does not fit. */
export function parseCases(text: string): Case[] {
  return Cases.parse(JSON.parse(text));
}
