import { compare, exact, minus } from '../../money/exact.ts';
import { concorde, type Hypothese, montantsDe, montreAinsi } from './hypothese.ts';
import type { Cause } from './paiement.ts';
import type { Dossier, Piste } from './piste.ts';
import { pistesIj } from './pistes-ij.ts';
import { pistesJours } from './pistes-jours.ts';
import { pistesPerte, pistesVersement } from './pistes-perte.ts';

interface Trouvee extends Cause {
  /** Place of the mistakes among those tried: the likeliest are tried first. */
  readonly rang: number;
}

/** The best that some mistakes together give of the amount paid, if they give it. */
function essayer(
  { input, partNette }: Dossier,
  pistes: readonly Piste[],
  sounds: readonly Hypothese[],
  rang: number,
): readonly Trouvee[] {
  const { paye } = input;
  const tried = pistes.reduce<readonly Hypothese[]>(
    (so, piste) => so.flatMap(piste.essais),
    sounds,
  );
  let best: Trouvee | undefined;
  for (const one of tried) {
    const exactitude = concorde(one, paye, partNette);
    if (!exactitude || !montreAinsi(one, paye, partNette)) continue;
    if (best?.exactitude === 'au-centime') break;
    const montant = montantsDe(one, partNette).total;
    best = {
      mots: pistes.map(({ word, params }) => ({ word, params })),
      montant,
      ecart: minus(exact(paye.montant), montant),
      exactitude,
      articles: [...new Set(pistes.flatMap(({ articles }) => articles))],
      rang,
    };
  }
  return best ? [best] : [];
}

const size = ({ ecart }: Cause) => (ecart.n < 0 ? { n: -ecart.n, d: ecart.d } : ecart);

const best = (a: Trouvee, b: Trouvee): number => {
  if (a.exactitude !== b.exactitude) return a.exactitude === 'au-centime' ? -1 : 1;
  return a.rang - b.rang || compare(size(a), size(b));
};

const said = ({ rang: _, ...cause }: Trouvee): Cause => cause;

/** Every two mistakes that can come together. */
function* paires(pistes: readonly Piste[]): Generator<readonly [Piste, Piste]> {
  const close = pistes.filter(({ seule }) => !seule);
  for (const [index, first] of close.entries()) {
    for (const second of close.slice(index + 1)) {
      if (first.famille !== second.famille) yield [first, second];
    }
  }
}

/**
 * The mistakes that give the amount paid, best first: to the cent before a cent a day, then the
 * likeliest. Two mistakes together are tried only where none alone gives it, and count only to the
 * cent, since many pairs come near by chance.
 */
export function expliquer(dossier: Dossier, sounds: readonly Hypothese[]): readonly Cause[] {
  const pistes = [
    ...pistesJours(dossier),
    ...pistesPerte(dossier),
    ...pistesVersement(dossier),
    ...pistesIj(dossier),
  ];
  const alone = pistes.flatMap((piste, rang) => essayer(dossier, [piste], sounds, rang));
  if (alone.length > 0) return alone.sort(best).map(said);
  const together = [...paires(pistes)].flatMap((pair, rang) =>
    essayer(dossier, pair, sounds, rang).filter(({ exactitude }) => exactitude === 'au-centime'),
  );
  return together.sort(best).map(said);
}
