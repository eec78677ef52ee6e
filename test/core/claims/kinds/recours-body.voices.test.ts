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

describe('recours.body: both commissions, each for its own disputes', () => {
  tellsOf(recoursBody, [
    [
      'La CMRA juge les refus d’ordre médical.\nPour tout le reste, saisissez la CRA.',
      'CMRA: a-jour regle.actuel',
      'CRA: a-jour regle.actuel',
    ],
    [
      'Saisissez la CMRA pour un refus médical, la CRA pour le reste.',
      'CMRA: a-jour regle.actuel',
      'CRA: a-jour regle.actuel',
    ],
    [
      'La CMRA juge les refus d’ordre médical.\nPour un refus de mi-temps thérapeutique, saisissez la CRA.',
      'CMRA: a-jour regle.actuel',
      'CRA: depend cas.recours.body',
    ],
    [
      'La CMRA existe depuis 2019.\nContestez l’avis médical devant la CRA.',
      'CRA: perime cas.recours.bodyMedical',
    ],
    [
      'Refus de mi-temps thérapeutique : saisissez la CMRA ou la CRA.',
      'CMRA: a-jour regle.actuel',
      'CRA: depend cas.recours.body',
    ],
    [
      'Litige à la fois médical et administratif : la CRA doit surseoir à statuer en attendant l’avis médical.',
      'CRA: a-jour regle.actuel',
    ],
    [
      'Refus médical : saisissez la CRA et demandez au tribunal de surseoir.',
      'CRA: perime cas.recours.bodyMedical',
    ],
    ['Refus pour raisons médicales : saisissez la CRA.', 'CRA: perime cas.recours.bodyMedical'],
    [
      'La commission de recours amiable siège à la caisse.\nUne décision médicale se conteste devant la CRA.',
      'CRA: perime cas.recours.bodyMedical',
    ],
  ]);
});

describe('recours.body: what the page around makes of it', () => {
  tellsOf(recoursBody, [
    [
      'Vos recours\nRefus médical : demandez-en les motifs.\nTrop-perçu : écrivez d’abord au service comptable.\nS’il persiste, saisissez la CRA.',
      'CRA: a-jour regle.actuel',
    ],
    [
      'Refus de mi-temps thérapeutique : malgré l’avis de la commission médicale de recours, saisissez la CRA.',
      'CRA: depend cas.recours.body',
    ],
    [
      'Saisissez la CRA de votre caisse.\nElle répond par écrit.\nUn refus médical se conteste autrement.',
      'CRA: depend cas.recours.body',
    ],
    [
      'Saisissez la commission de recours amiable.\nElle regarde le montant des indemnités.',
      'commission de recours amiable: a-jour regle.actuel',
    ],
  ]);
  tellsOf(
    recoursBody,
    [
      [
        'Saisissez la commission de recours amiable.',
        'commission de recours amiable: depend cas.recours.body',
      ],
    ],
    { title: 'Contester un refus de mi-temps thérapeutique' },
  );
  tellsOf(
    recoursBody,
    [['Refus d’un médicament : saisissez la CRA.', 'CRA: depend cas.recours.body']],
    { title: 'Mi-temps thérapeutique : vos droits' },
  );
  tellsOf(
    recoursBody,
    [
      [
        'Saisissez la commission de recours amiable.',
        'commission de recours amiable: a-jour regle.actuel',
      ],
    ],
    { title: 'Contester le montant de ses indemnités' },
  );
});

describe('recours.body: named, but nobody is sent there', () => {
  tellsOf(recoursBody, [
    ['Litige\tCe que vous avez reçu\nRefus médical\tUn courrier de la CMRA'],
    ['Les recours\nComposition\nCRA : des représentants'],
    ['Que contester ?\nCe mois-ci encore, les médecins de la CMRA étaient en congé.'],
    ['Pour un trop-perçu, saisissez la CMRA.'],
  ]);

  // Which of both is left open where the two are joined: the ground of the refusal decides.
  tellsOf(recoursBody, [
    [
      'Adressez votre recours à la CRA ou à la CMRA.',
      'CRA: depend cas.recours.body',
      'CMRA: a-jour regle.actuel',
    ],
    [
      'En cas de refus médical, saisissez la commission de recours amiable (CRA) ou la commission médicale de recours amiable (CMRA).',
      'commission de recours amiable (CRA): depend cas.recours.body',
      'commission médicale de recours amiable (CMRA): a-jour regle.actuel',
    ],
    [
      'Vous pouvez saisir la CMRA ou la CRA.',
      'CMRA: a-jour regle.actuel',
      'CRA: depend cas.recours.body',
    ],
    [
      'Contestez le montant de vos indemnités devant la CRA ou la CMRA.',
      'CRA: a-jour regle.actuel',
    ],
  ]);

  // A medical refusal is never for the CRA, whatever is said of the CMRA beside it.
  tellsOf(recoursBody, [
    [
      'Un refus médical se conteste devant la CRA, et pas devant la CMRA.',
      'CRA: perime cas.recours.bodyMedical',
    ],
    [
      'Refus du médecin conseil : saisissez la CRA, qui transmettra à la CMRA.',
      'CRA: perime cas.recours.bodyMedical',
      'CMRA: a-jour regle.actuel',
    ],
    [
      'La CMRA a remplacé l’expertise médicale. Pour un refus de mi-temps thérapeutique par le médecin-conseil, saisissez la CRA.',
      'CRA: depend cas.recours.body',
    ],
  ]);
});
