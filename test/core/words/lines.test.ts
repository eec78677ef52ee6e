import { expect, it } from 'vitest';
import { figuresFr } from '../../../core/words/fr/figures.ts';
import { fonctionPubliqueLignes } from '../../../core/words/fr/fonction-publique.ts';
import { independantsLignes } from '../../../core/words/fr/independants.ts';
import { msaLignes } from '../../../core/words/fr/msa.ts';
import { resteAVivreLignes } from '../../../core/words/fr/reste-a-vivre.ts';

it('no line of a calculation takes the name of another: each is told in its own words', () => {
  const all: Readonly<Record<string, string>> = figuresFr;
  const rooms = [fonctionPubliqueLignes, independantsLignes, msaLignes, resteAVivreLignes];
  const lost = rooms
    .flatMap((lines) => Object.entries(lines))
    .filter(([key, line]) => all[key] !== line);
  expect(lost).toEqual([]);
});
