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
  /** Set where the rules that it needs were not there: an amount may then be missing for that alone. */
  readonly needs?: 'regimes';
  readonly figures: {
    readonly ijMaladie?: Figure<IjMaladie>;
    readonly tptMois?: Figure<TptMois>;
  };
}

type What = keyof Said;

/** Something that is no longer as it was when a link was made. */
export type Change =
  /** The link announced another amount than the one now computed for its own day. */
  | (Differing & { readonly kind: 'corrige' })
  /** The amount is another on today's day. */
  | (Differing & { readonly kind: 'evolue' })
  | { readonly kind: 'mois'; readonly before: Month; readonly after: Month }
  /** An article that the amounts stand on has had a new version since. */
  | { readonly kind: 'texte'; readonly article: ArticleId; readonly from: Day };

interface Differing {
  readonly what: What;
  readonly before: Cents;
  /** Missing where no amount is given any more. */
  readonly after?: Cents;
}

/** The amounts that a link takes along. */
export function saidOf({ figures: { ijMaladie, tptMois } }: Assessed): Said {
  return {
    ...(ijMaladie && { ij: roundToCent(ijMaladie.amounts.ij) }),
    ...(tptMois && { total: roundToCent(tptMois.amounts.total) }),
  };
}

const WHATS: readonly What[] = ['ij', 'total'];

function differing(kind: 'corrige' | 'evolue', said: Said, assessed: Assessed): Change[] {
  return WHATS.flatMap((what): Change[] => {
    const [before, after] = [said[what], saidOf(assessed)[what]];
    if (before === undefined || before === after) return [];
    if (after !== undefined) return [{ kind, what, before, after }];
    return assessed.needs ? [] : [{ kind, what, before }];
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
    ...differing('corrige', said, then),
    ...months,
    ...differing('evolue', saidOf(then), now),
    ...newVersions(then, now.on),
  ];
  return changes;
}
