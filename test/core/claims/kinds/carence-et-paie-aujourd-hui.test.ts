import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../../core/claims/kinds/index.ts';
import { readPage } from '../../../../core/claims/read-page.ts';
import { exact } from '../../../../core/money/exact.ts';
import { day } from '../../../../core/time/day.ts';

/** What the first mark of a kind says of today. */
function todayIn(name: string, text: string) {
  const kinds = KINDS.filter((kind) => kind.name === name);
  const [mark] = readPage({ text, official: false }, day('2026-11-23'), kinds);
  return mark?.today;
}

describe('what the law says today, in its own unit', () => {
  it.each([
    ['ij.carence', 'Le délai de carence est de 3 jours.', 'days', exact(3)],
    ['maintien.carence', 'Délai de carence de l’employeur : 7 jours.', 'days', exact(7)],
    [
      'maintien.rate',
      'Le maintien de salaire est de 90 % pendant 30 jours.',
      'ratio',
      exact(9, 10),
    ],
    [
      'maintien.rate',
      'Le maintien de salaire passe à deux tiers au bout de 30 jours.',
      'ratio',
      exact(2, 3),
    ],
    ['fp.carence', 'Les fonctionnaires ont un jour de carence.', 'days', exact(1)],
    ['fp.carence', 'Fonctionnaires : le premier jour d’arrêt n’est pas payé.', 'days', exact(1)],
    [
      'fp.sick_leave_pay',
      'Le fonctionnaire malade touche un demi-traitement après trois mois.',
      'ratio',
      exact(1, 2),
    ],
    [
      'fp.instance',
      'Le comité médical du fonctionnaire est saisi.',
      'word',
      'valeur.conseilMedical',
    ],
    [
      'fp.same_rules',
      'Les fonctionnaires en TPT sont soumis aux mêmes règles que les salariés.',
      'word',
      'valeur.reglesPropres',
    ],
    [
      'fp.tpt_pay',
      'Le fonctionnaire en TPT conserve son plein traitement.',
      'word',
      'valeur.pleinTraitement',
    ],
    [
      'fp.tpt_quotite',
      'Le fonctionnaire en TPT travaille entre 50 % et 90 % du temps.',
      'word',
      'valeur.quotitesPubliques',
    ],
    [
      'atmp.no_carence',
      'En accident du travail, pas de délai de carence.',
      'word',
      'valeur.sansCarence',
    ],
    [
      'atmp.no_carence',
      'Y a-t-il une carence en accident du travail ? Non.',
      'word',
      'valeur.sansCarence',
    ],
    [
      'ij.carence_exception',
      'En ALD, la carence n’est retenue qu’une fois.',
      'word',
      'valeur.carenceUneFois',
    ],
    [
      'ij.carence_exception',
      'En ALD, une seule carence par période de trois ans.',
      'years',
      exact(3),
    ],
    [
      'ij.carence_exception',
      'Pas de carence si moins de 48 heures séparent deux arrêts.',
      'hours',
      exact(48),
    ],
  ] as const)('%s: %s', (name, text, unit, value) => {
    expect(todayIn(name, text)).toMatchObject({ unit, value });
  });
});
