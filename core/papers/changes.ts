import type { Figure } from '../figures/figure.ts';
import type { IjMaladie } from '../figures/ij-maladie.ts';
import type { TptMois } from '../figures/tpt-mois.ts';
import { ARTICLES, type ArticleId } from '../law/articles.ts';
import { type Cents, roundToCent } from '../money/cents.ts';
import type { Day, Month } from '../time/day.ts';
import type { Said, Shared } from './share-link.ts';

/** What a comparison needs of an assessment. */
export interface Assessed {
  readonly on: Day;
  readonly figures: {
    readonly ijMaladie?: Figure<IjMaladie>;
    readonly tptMois?: Figure<TptMois>;
  };
}

type What = keyof Said;

/** Something that is no longer as it was when a link was made. */
export type Change =
  /** The link announced another amount than the one now computed for its own day. */
  | { readonly kind: 'corrige'; readonly what: What; readonly before: Cents; readonly after: Cents }
  /** The amount is another on today's day. */
  | { readonly kind: 'evolue'; readonly what: What; readonly before: Cents; readonly after: Cents }
  | { readonly kind: 'mois'; readonly before: Month; readonly after: Month }
  /** An article that the amounts stand on has had a new version since. */
  | { readonly kind: 'texte'; readonly article: ArticleId; readonly from: Day };

/** The amounts that a link takes along. */
export function saidOf({ figures: { ijMaladie, tptMois } }: Assessed): Said {
  return {
    ...(ijMaladie && { ij: roundToCent(ijMaladie.amounts.ij) }),
    ...(tptMois && { total: roundToCent(tptMois.amounts.total) }),
  };
}

const WHATS: readonly What[] = ['ij', 'total'];

function differing(kind: 'corrige' | 'evolue', before: Said, after: Said): Change[] {
  return WHATS.flatMap((what) => {
    const [was, is] = [before[what], after[what]];
    return was === undefined || is === undefined || was === is
      ? []
      : [{ kind, what, before: was, after: is }];
  });
}

function newVersions({ on: then, figures }: Assessed, now: Day): Change[] {
  const shown = [figures.ijMaladie, figures.tptMois].filter((one) => one !== undefined);
  const cited = new Set(shown.flatMap(({ articles }) => articles));
  return [...cited].flatMap((article) => {
    const since = ARTICLES.get(article)?.rows.filter(({ from }) => from > then && from <= now);
    const last = since?.at(-1);
    return last ? [{ kind: 'texte', article, from: last.from } as const] : [];
  });
}

/**
 * What has changed since a link was made: the register corrected, the day gone on, articles in a new
 * version. Empty when all is as it was.
 *
 * @param then the situation of the link, assessed on its own day
 * @param now the same, assessed today
 */
export function changesSince({ said }: Pick<Shared, 'said'>, then: Assessed, now: Assessed) {
  const before = then.figures.tptMois?.amounts.mois;
  const after = now.figures.tptMois?.amounts.mois;
  const months: Change[] =
    before && after && before !== after ? [{ kind: 'mois', before, after }] : [];
  const changes: readonly Change[] = [
    ...differing('corrige', said, saidOf(then)),
    ...months,
    ...differing('evolue', saidOf(then), saidOf(now)),
    ...newVersions(then, now.on),
  ];
  return changes;
}
