import { roundToCent } from '../../money/cents.ts';
import { dividedBy, type Exact, exact, larger, minus, ZERO } from '../../money/exact.ts';
import { salaireNet } from '../net.ts';
import type { Dossier, Piste } from './piste.ts';

/** The loss counted in net pay, in whole cents; nothing where the levies of that day are not known. */
function perteNette({ input, attendu }: Dossier): readonly Exact[] {
  const on = input.periode.debut;
  const full = salaireNet(roundToCent(attendu.salaireRetabli), on);
  const part = salaireNet(roundToCent(attendu.salaireVerse), on);
  if (!full.ok || !part.ok) return [];
  const loss = minus(
    exact(roundToCent(full.figure.amounts.net)),
    exact(roundToCent(part.figure.amounts.net)),
  );
  return [larger(loss, ZERO)];
}

/** Mistakes on the loss that limits the IJ, the likeliest first. */
export function pistesPerte(dossier: Dossier): readonly Piste[] {
  const { input, attendu, partNette } = dossier;
  const found: Piste[] = [
    {
      word: 'sansLimite',
      params: {},
      famille: 'perte',
      articles: ['CSS R323-3'],
      essais: (sound) => [{ ...sound, perte: undefined }],
    },
  ];
  for (const perte of perteNette(dossier)) {
    found.push({
      word: 'perteEnNet',
      params: {},
      famille: 'perte',
      articles: ['CSS R323-3'],
      // The gross IJ within a net loss, or the net IJ within it.
      essais: (sound) => [
        { ...sound, perte },
        { ...sound, perte: dividedBy(perte, partNette) },
      ],
    });
  }
  if (input.complement) {
    const perte = larger(minus(attendu.perte, exact(input.complement)), ZERO);
    found.push({
      word: 'complementCommeSalaire',
      params: {},
      famille: 'perte',
      articles: ['CSS R323-3', 'CSS R323-11'],
      essais: (sound) => [{ ...sound, perte }],
    });
  }
  return found;
}

/** Mistakes on what is paid out in the end. */
export function pistesVersement({ input }: Dossier): readonly Piste[] {
  const found: Piste[] = [];
  const { complement, paye } = input;
  if (paye.nature !== undefined) {
    found.push({
      word: paye.nature === 'brut' ? 'netPourBrut' : 'brutPourNet',
      params: {},
      famille: 'versement',
      articles: ['CSS L136-8', 'Ordonnance 96-50'],
      essais: (sound) => [{ ...sound, enNet: !sound.enNet }],
    });
  }
  if (complement) {
    const deduit = exact(complement);
    found.push({
      word: 'complementDeduit',
      params: {},
      famille: 'versement',
      articles: ['CSS R323-11'],
      essais: (sound) => [{ ...sound, deduit }],
    });
  }
  return found;
}
