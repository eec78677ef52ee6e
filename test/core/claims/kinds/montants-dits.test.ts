import { describe } from 'vitest';
import { atmpMaxDay } from '../../../../core/claims/kinds/atmp-max-day.ts';
import { tellsOf } from './sentences.ts';

describe('atmp.max_day: the day on which a page was written', () => {
  const OLD = '314,25 €: perime montant.plusActuel 2026-01-01';
  const THEN = '314,25 €: a-jour montant.exactAlors';
  const page = (byline: string) => `IJ d’accident du travail\n${byline}\n- 80 %, maximum 314,25 €`;
  tellsOf(
    atmpMaxDay,
    [
      [page('Article du 4 mai 2025'), OLD],
      [page('Publié le 4 mai 2025'), OLD],
      [page('Fiche actualisée le 4 mai 2025'), OLD],
      [page('(Mise à jour le 4 mai 2025)'), OLD],
      [page('Page modifiée le 4 mai 2025'), OLD],
      [page('Posté le 4 mai 2025'), OLD],
      // A caption that dates its values.
      [page('Montants au 4 mai 2025'), THEN],
      [page('Accidents du 4 mai 2025'), THEN],
      [page('Barème du 4 mai 2025'), THEN],
    ],
    { date: '2025-05-04' },
  );
});
