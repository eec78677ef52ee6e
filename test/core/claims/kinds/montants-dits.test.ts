import { describe } from 'vitest';
import { atmpMaxDay } from '../../../../core/claims/kinds/atmp-max-day.ts';
import { ijSmicMultiple } from '../../../../core/claims/kinds/ij-smic-multiple.ts';
import { tellsOf } from './sentences.ts';

describe('ij.smic_multiple: employees, after public servants', () => {
  const AGENTS = 'Les fonctionnaires gardent 90 % de leur traitement.';
  const CAPPED = 'L’indemnité est calculée dans la limite de 1,4 Smic.';
  const RULE = '1,4 Smic: a-jour regle.actuel';
  tellsOf(ijSmicMultiple, [
    [`${AGENTS} Les salariés du privé y passent aussi. ${CAPPED}`, RULE],
    [`${AGENTS}\nCôté salariés du secteur privé, le changement est proche. ${CAPPED}`, RULE],
    [`${AGENTS} Quant aux salariés dans le privé, tout change. ${CAPPED}`, RULE],
    // Employees are only compared with, or public servants come back.
    [`${AGENTS} C’est moins que les salariés du privé. ${CAPPED}`],
    [`${AGENTS} Les salariés y passent aussi. ${CAPPED}`],
    [`Parlons du congé parental. Les salariés du privé y ont droit. ${CAPPED}`],
    [`Les salariés du privé y passent aussi. ${AGENTS} ${CAPPED}`],
    [`Les salariés du privé y passent, les fonctionnaires aussi. ${CAPPED}`],
  ]);
});

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
