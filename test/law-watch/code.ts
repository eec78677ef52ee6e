import * as z from 'zod/mini';
import { asDay, type Day, fromEpochDay } from '../../core/time/day.ts';

/** A version of an article as a code in the database of the codes has it. */
export interface Version {
  /** Its identifier at Légifrance. */
  readonly id: string;
  readonly from: Day;
  /** First day on which it is no longer in force; undefined when no end is known. */
  readonly until: Day | undefined;
}

/** A code as it stood on a day, with what was already decided for later. */
export interface Code {
  readonly title: string;
  readonly asOf: Day;
  /** Versions that were or will be in force, by number of the article, oldest first. */
  readonly articles: ReadonlyMap<string, readonly Version[]>;
}

const Head = z.object({ data: z.object({ title: z.string(), dateModif: z.string() }) });
const Node = z.object({
  type: z.string(),
  data: z.unknown(),
  children: z.optional(z.array(z.unknown())),
});
const Article = z.object({
  num: z.nullable(z.string()),
  articleVersions: z.optional(
    z.array(
      z.object({
        id: z.string(),
        etat: z.nullable(z.string()),
        dateDebut: z.number(),
        dateFin: z.number(),
      }),
    ),
  ),
});

const DAY_IN_MS = 86_400_000;
/** Stands for "no end" in the database: 1 January 2999. */
const NO_END = Date.UTC(2999, 0, 1);
/** Replaced before they began, or annulled as if they had never been. */
const NEVER = ['MODIFIE_MORT_NE', 'ABROGE_MORT_NE', 'ANNULE'];

const dayAt = (ms: number) => fromEpochDay(Math.round(ms / DAY_IN_MS));

function versionsOf(article: z.infer<typeof Article>): Version[] {
  return (article.articleVersions ?? [])
    .filter(({ etat, dateDebut, dateFin }) => !NEVER.includes(etat ?? '') && dateDebut < dateFin)
    .map(({ id, dateDebut, dateFin }) => ({
      id,
      from: dayAt(dateDebut),
      until: dateFin >= NO_END ? undefined : dayAt(dateFin),
    }));
}

/** Reads a code from its tree. Throws when the tree has not the known form. */
export function readCode(tree: unknown): Code {
  const { title, dateModif } = Head.parse(tree).data;
  const asOf = asDay(dateModif);
  if (!asOf) throw new RangeError(`${title}: ${dateModif} is not a day`);
  const found = new Map<string, Map<string, Version>>();
  const walk = (node: unknown) => {
    const { type, data, children } = Node.parse(node);
    if (type === 'article') {
      const article = Article.parse(data);
      const versions = found.get(article.num ?? '') ?? new Map<string, Version>();
      for (const version of versionsOf(article)) versions.set(version.id, version);
      found.set(article.num ?? '', versions);
    }
    children?.forEach(walk);
  };
  walk(tree);
  const articles = new Map(
    [...found].map(([number, versions]) => [
      number,
      [...versions.values()].sort((a, b) => (a.from < b.from ? -1 : 1)),
    ]),
  );
  return { title, asOf, articles };
}
