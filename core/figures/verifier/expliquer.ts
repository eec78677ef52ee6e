import { exact, minus } from '../../money/exact.ts';
import { concorde, type Hypothese, montantsDe, montreAinsi } from './hypothese.ts';
import type { Cause } from './paiement.ts';
import type { Dossier, Piste } from './piste.ts';
import { pistesIj } from './pistes-ij.ts';
import { pistesJours } from './pistes-jours.ts';
import { pistesPerte, pistesVersement } from './pistes-perte.ts';

const toTheCent = ({ exactitude }: Pick<Cause, 'exactitude'>): boolean =>
  exactitude === 'au-centime';

/** The best that some mistakes together give of the amount paid, if they give it. */
function essayer(
  { input, partNette }: Dossier,
  pistes: readonly Piste[],
  sounds: readonly Hypothese[],
): readonly Cause[] {
  const { paye } = input;
  const tried = pistes.reduce<readonly Hypothese[]>(
    (so, piste) => so.flatMap(piste.essais),
    sounds,
  );
  const fits = tried.flatMap((one) => {
    const exactitude = concorde(one, paye, partNette);
    return exactitude && montreAinsi(one, paye, partNette) ? [{ one, exactitude }] : [];
  });
  const best = fits.find(toTheCent) ?? fits[0];
  if (!best) return [];
  const montant = montantsDe(best.one, partNette).total;
  return [
    {
      mots: pistes.map(({ word, params }) => ({ word, params })),
      montant,
      ecart: minus(exact(paye.montant), montant),
      exactitude: best.exactitude,
      enNet: best.one.enNet,
      articles: [...new Set(pistes.flatMap(({ articles }) => articles))],
    },
  ];
}

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
 * likeliest, which are tried first. Two mistakes together are tried only where none alone gives it,
 * and count only to the cent, since many pairs come near by chance.
 */
export function expliquer(dossier: Dossier, sounds: readonly Hypothese[]): readonly Cause[] {
  const pistes = [
    ...pistesJours(dossier),
    ...pistesPerte(dossier),
    ...pistesVersement(dossier),
    ...pistesIj(dossier),
  ];
  const alone = pistes.flatMap((piste) => essayer(dossier, [piste], sounds));
  const near = alone.filter((one) => !toTheCent(one));
  if (alone.length > 0) return [...alone.filter(toTheCent), ...near];
  return [...paires(pistes)].flatMap((pair) => essayer(dossier, pair, sounds)).filter(toTheCent);
}
