import { describe } from 'vitest';
import { ijExample } from '../../../../core/claims/kinds/ij-example.ts';
import { ijMaxDay } from '../../../../core/claims/kinds/ij-max-day.ts';
import { leviesRate } from '../../../../core/claims/kinds/levies-rate.ts';
import { maintienCarence } from '../../../../core/claims/kinds/maintien-carence.ts';
import { maintienRate } from '../../../../core/claims/kinds/maintien-rate.ts';
import { recoursDelay } from '../../../../core/claims/kinds/recours-delay.ts';
import { recoursPrudhommesDelay } from '../../../../core/claims/kinds/recours-prudhommes-delay.ts';
import { recoursSilence } from '../../../../core/claims/kinds/recours-silence.ts';
import { tptPriorArret } from '../../../../core/claims/kinds/tpt-prior-arret.ts';
import { visiteReprise8j } from '../../../../core/claims/kinds/visite-reprise-8j.ts';
import { type Sentence, tellsOf } from './sentences.ts';

/** Sentences that nothing is told of. */
const silent = (...texts: readonly string[]): readonly Sentence[] =>
  texts.map((text): Sentence => [text]);

describe('what is of another subject, doubted or a case of its own is never called wrong', () => {
  tellsOf(
    recoursPrudhommesDelay,
    silent(
      'Le licenciement fondé sur un avis d’inaptitude se conteste dans un délai de 12 mois devant les prud’hommes.',
      'La rupture du contrat après un avis d’inaptitude se conteste dans un délai de 12 mois devant les prud’hommes.',
    ),
  );
  tellsOf(
    recoursDelay,
    silent(
      'Vous avez six mois pour saisir la CMRA lorsque la caisse n’a pas notifié les voies de recours.',
      'Si la notification date d’un mois, vous avez un mois pour saisir la CMRA.',
      'À tort, certains sites écrivent : vous avez un mois pour saisir la CMRA.',
      'En Martinique, vous avez trois mois pour saisir la CMRA.',
    ),
  );
  tellsOf(
    recoursSilence,
    silent(
      'Le silence de la CMRA vaut rejet après deux mois selon certains sites.',
      'La CMRA qui ne répond pas dans les 6 mois est réputée avoir rejeté le recours (ancien texte).',
    ),
  );
  tellsOf(
    tptPriorArret,
    silent(
      'Si vous n’avez pas eu d’arrêt de travail, votre assurance emprunteur ne prend pas en charge le mi-temps thérapeutique.',
      'Si vous n’avez pas eu d’arrêt de travail, l’employeur ne peut imposer le temps partiel thérapeutique.',
    ),
  );
  tellsOf(
    maintienCarence,
    silent(
      'Il est faux que le complément légal commence au 4e jour.',
      'Le complément légal débute au 4e jour ? Non, au 8e.',
      'Le complément légal débute au 31e jour au taux de deux tiers.',
    ),
  );
  tellsOf(
    maintienRate,
    silent(
      'Le complément légal s’ajoute à la prévoyance qui verse 70 % du salaire brut pendant les 30 premiers jours.',
      'Le projet de loi ramènerait le maintien légal à 80 % du salaire brut pendant les 30 premiers jours.',
    ),
  );
  tellsOf(
    visiteReprise8j,
    silent(
      'La Cour de cassation condamne l’employeur dont la visite de reprise a lieu 20 jours après la reprise.',
      'Si la visite de reprise a lieu 15 jours après la reprise, l’employeur est en faute.',
      'En pratique, la visite de reprise a lieu 12 jours après la reprise.',
      'La visite de reprise a lieu, au Luxembourg, dans les dix jours suivant la reprise.',
    ),
  );
  tellsOf(
    leviesRate,
    silent(
      'Les sommes versées en plus des IJ supportent une CSG de 9,2 %.',
      'Il est faux que les IJ supportent une CSG de 9,2 %.',
      'Les IJ supportent une CSG de 9,2 % ? Non.',
    ),
  );
  tellsOf(
    ijExample,
    silent(
      'Pour un artisan, un salaire de 1 500 € donne 20,55 € d’IJ maladie par jour.',
      'Après impôt, un salaire de 1 500 € donne 21,00 € d’IJ maladie par jour.',
    ),
  );
  tellsOf(
    ijMaxDay,
    silent(
      'Arrêt | Indemnité journalière maximale (à partir du 31e jour)\nArrêts en 2019 | 60,55 €',
    ),
  );
});
