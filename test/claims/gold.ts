import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

/** A statement that careful readers marked in a page, or a trap to leave alone. */
const annotation = z.object({
  pageSlug: z.string(),
  quote: z.string(),
  kind: z.string(),
  verdictAt20261121: z.string(),
  unsure: z.optional(z.boolean()),
  trap: z.optional(z.boolean()),
});

const gold = z.object({
  asOf: z.string(),
  pages: z.array(z.object({ slug: z.string(), kind: z.string(), exhaustive: z.boolean() })),
  annotations: z.array(annotation),
});

const page = z.object({
  text: z.string(),
  date: z.optional(z.nullable(z.string())),
  kind: z.optional(z.string()),
  title: z.optional(z.nullable(z.string())),
  url: z.optional(z.nullable(z.string())),
});

export type Annotation = z.infer<typeof annotation>;
export type Gold = z.infer<typeof gold>;
export type GoldPage = z.infer<typeof page>;

const parsed = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** Throws when the file is not one of gold marks. */
export const readGold = (path: string): Gold => z.parse(gold, parsed(path));

export const readGoldPage = (folder: string, slug: string): GoldPage =>
  z.parse(page, parsed(join(folder, `${slug}.json`)));
