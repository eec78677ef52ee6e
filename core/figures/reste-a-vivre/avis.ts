import { compare, type Exact, exact, minus } from '../../money/exact.ts';
import type { ResteAVivreWord } from '../../words/fr/reste-a-vivre.ts';
import type { Quantity } from '../step.ts';
import type { Colonne } from './colonne.ts';

/** A sentence to show, with what fills its blanks: an amount or a share, as its unit says. */
export interface Avis {
  readonly word: ResteAVivreWord;
  readonly params: Readonly<Record<string, Quantity>>;
}

export const avis = (word: ResteAVivreWord, params: Avis['params'] = {}): Avis => ({
  word,
  params,
});

const inCents = (value: Exact): Quantity => ({ unit: 'cents', value });

/** Half a euro: less would be told as no more than 0 €. */
const SHOWN = exact(50);

const share = (value: Exact): Quantity => ({ unit: 'rapport', value });

/** The three ways of living the same days. */
export interface Comparaison {
  readonly tpt: Colonne;
  readonly tempsPlein: Colonne;
  readonly arret: Colonne;
}

function aboveFullTime({ tpt, tempsPlein }: Comparaison): readonly Avis[] {
  const said: Avis[] = [];
  const more = minus(tpt.brut, tempsPlein.brut);
  if (compare(more, SHOWN) >= 0) {
    const ecart = inCents(more);
    said.push(avis('brutAuDelaDuTempsPlein', { ecart }));
  } else if (compare(tpt.net, tempsPlein.net) > 0 && tpt.indemnite.n > 0) {
    said.push(
      avis('netAuDessusDuTempsPlein', {
        ecart: inCents(minus(tpt.net, tempsPlein.net)),
        prelevementIj: share(tpt.prelevementIj),
        prelevementSalaire: share(tempsPlein.prelevementSalaire),
      }),
    );
  }
  return said;
}

function belowFullStop({ tpt, arret }: Comparaison): readonly Avis[] {
  if (compare(tpt.net, arret.net) >= 0) return [];
  const ecart = inCents(minus(arret.net, tpt.net));
  return [avis(arret.complement.n > 0 ? 'netSousArret' : 'netSousArretSansComplement', { ecart })];
}

/** What to say when the net of a TPT passes that of full time, or falls below that of a full stop. */
export const avisDeComparaison = (columns: Comparaison): readonly Avis[] => [
  ...aboveFullTime(columns),
  ...belowFullStop(columns),
];
