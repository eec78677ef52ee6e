import { describe } from 'vitest';
import { recoursBody } from '../../../../core/claims/kinds/recours-body.ts';
import { tellsOf } from './sentences.ts';

describe('recours.body, as writers of every kind put it', () => {
  tellsOf(recoursBody, [
    ['Litige d’ordre médical ? C’est la CMRA qu’il faut saisir.', 'CMRA: a-jour regle.actuel'],
    [
      'La commission médicale de recours amiable est compétente pour les refus d’ordre médical.',
      'commission médicale de recours amiable: a-jour regle.actuel',
    ],
    ['Un désaccord avec le médecin-conseil se porte devant la CMRA.', 'CMRA: a-jour regle.actuel'],
    [
      'Vous contestez une décision médicale : adressez-vous à la commission médicale de recours amiable.',
      'commission médicale de recours amiable: a-jour regle.actuel',
    ],
    ['Les contestations médicales sont examinées par la CMRA.', 'CMRA: a-jour regle.actuel'],
    [
      'Toute contestation d’un avis du médecin-conseil passe obligatoirement par la commission médicale de recours amiable.',
      'commission médicale de recours amiable: a-jour regle.actuel',
    ],
    [
      'Recours préalable obligatoire devant la commission médicale de recours amiable pour tout refus médical.',
      'commission médicale de recours amiable: a-jour regle.actuel',
    ],
    [
      'Les litiges médicaux font l’objet d’un recours préalable devant la commission médicale de recours amiable.',
      'commission médicale de recours amiable: a-jour regle.actuel',
    ],
    [
      'Type de litige\tOrganisme\nMédical\tCMRA\nAdministratif\tCRA',
      'CMRA: a-jour regle.actuel',
      'CRA: a-jour regle.actuel',
    ],
    [
      'Le montant de vos indemnités est erroné ? Saisissez la commission de recours amiable (CRA).',
      'commission de recours amiable (CRA): a-jour regle.actuel',
    ],
    ['Pour un trop-perçu, la CRA est votre interlocuteur.', 'CRA: a-jour regle.actuel'],
    [
      'Le calcul de vos IJ se conteste auprès de la commission de recours amiable.',
      'commission de recours amiable: a-jour regle.actuel',
    ],
    [
      'C’est la commission de recours amiable qui tranche les litiges administratifs.',
      'commission de recours amiable: a-jour regle.actuel',
    ],
    ['Les désaccords administratifs relèvent de la CRA.', 'CRA: a-jour regle.actuel'],
    ['À qui s’adresser en cas de refus médical ? À la CMRA.', 'CMRA: a-jour regle.actuel'],
    ['Refus pour raison médicale → CMRA.', 'CMRA: a-jour regle.actuel'],
    ['Refus médical : écrire à la CMRA dans les 2 mois.', 'CMRA: a-jour regle.actuel'],
    [
      'La CMRA examine les recours contre les avis médicaux de la caisse.',
      'CMRA: a-jour regle.actuel',
    ],
    [
      'La décision du médecin conseil peut être attaquée devant la commission médicale de recours amiable.',
      'commission médicale de recours amiable: a-jour regle.actuel',
    ],
    [
      'Si le refus est d’ordre médical, saisissez la commission de recours amiable.',
      'commission de recours amiable: perime cas.recours.bodyMedical',
    ],
    [
      'En cas de refus du mi-temps thérapeutique, faites un recours devant la commission de recours amiable.',
      'commission de recours amiable: depend cas.recours.body',
    ],
    [
      'Refus de la CPAM pour votre mi-temps thérapeutique : saisissez la CRA.',
      'CRA: depend cas.recours.body',
    ],
    ['Tout litige médical doit d’abord être soumis à la CMRA.', 'CMRA: a-jour regle.actuel'],
    [
      'Pour une contestation d’ordre médical, la CMRA doit être saisie avant tout procès.',
      'CMRA: a-jour regle.actuel',
    ],
    ['Le refus est médical ? Passez par la CMRA.', 'CMRA: a-jour regle.actuel'],
    [
      'La CRA ne traite que les litiges administratifs : montant, délais, indus.',
      'CRA: a-jour regle.actuel',
    ],
    ['Pour un problème de calcul, écrivez à la CRA de votre caisse.', 'CRA: a-jour regle.actuel'],
    ['Les refus médicaux se contestent devant la CMRA.', 'CMRA: a-jour regle.actuel'],
    ['Saisie préalable de la CMRA obligatoire en matière médicale.', 'CMRA: a-jour regle.actuel'],
    ['C’est à la CMRA de trancher les désaccords médicaux.', 'CMRA: a-jour regle.actuel'],
  ]);
});

describe('recours.body: what looks like it and is not', () => {
  tellsOf(recoursBody, [
    ['La CMRA ne se réunit qu’une fois par mois.'],
    ['J’ai reçu un courrier de la CRA hier.'],
    ['La CRA est composée de représentants des employeurs.'],
    ['La CRA sursoit parfois.'],
    ['Aucune décision administrative préalable n’est nécessaire.'],
  ]);
});
