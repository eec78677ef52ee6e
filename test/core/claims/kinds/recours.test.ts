import { describe } from 'vitest';
import { recoursBody } from '../../../../core/claims/kinds/recours-body.ts';
import { recoursCmraComposition } from '../../../../core/claims/kinds/recours-cmra-composition.ts';
import { recoursCourt } from '../../../../core/claims/kinds/recours-court.ts';
import { recoursDelay } from '../../../../core/claims/kinds/recours-delay.ts';
import { recoursPrudhommesDelay } from '../../../../core/claims/kinds/recours-prudhommes-delay.ts';
import { recoursSilence } from '../../../../core/claims/kinds/recours-silence.ts';
import { recoursTribunalDelay } from '../../../../core/claims/kinds/recours-tribunal-delay.ts';
import { tellsOf } from './sentences.ts';

describe('the commission to turn to', () => {
  tellsOf(recoursBody, [
    [
      'Si la caisse refuse pour une raison médicale, saisissez la commission médicale de recours amiable.',
      'commission médicale de recours amiable: a-jour regle.actuel',
    ],
    [
      'Pour contester un refus de temps partiel thérapeutique, adressez-vous à la commission de recours amiable (CRA).',
      'commission de recours amiable (CRA): depend cas.recours.body',
    ],
    [
      'Un désaccord sur le montant de vos indemnités se conteste devant la commission de recours amiable.',
      'commission de recours amiable: a-jour regle.actuel',
    ],
    [
      'L’avis médical du médecin-conseil se conteste devant la CRA.',
      'CRA: perime cas.recours.bodyMedical',
    ],
    ['La CMRA a une compétence régionale.'],
    ['La CRA se réunit chaque mois.'],
    ['Les membres de la commission de recours amiable sont nommés pour quatre ans.'],
  ]);
});

describe('the time to turn to the commission', () => {
  tellsOf(recoursDelay, [
    ['Vous avez deux mois pour saisir la CMRA.', 'deux mois: a-jour regle.actuel'],
    [
      'Dans un délai de 2 mois à compter de la notification, vous pouvez saisir la commission médicale de recours amiable.',
      '2 mois: a-jour regle.actuel',
    ],
    [
      'Le refus de mi-temps thérapeutique se conteste devant la CRA dans les deux mois.',
      'deux mois: depend cas.recours.delay',
    ],
    [
      'Si vous contestez le calcul de vos indemnités, saisissez la commission de recours amiable dans les 2 mois.',
      '2 mois: a-jour regle.actuel',
    ],
    ['Sans réponse de la CRA pendant deux mois, votre demande est considérée comme rejetée.'],
    ['Vous avez deux mois pour saisir le tribunal judiciaire après la décision de la commission.'],
    ['Le recours gracieux auprès de l’administration se fait dans les deux mois.'],
    ['La commission se réunit tous les deux mois.'],
  ]);
});

describe('the silence of the commission', () => {
  tellsOf(recoursSilence, [
    ['Le silence de la CMRA pendant quatre mois vaut rejet.', 'quatre mois: a-jour regle.actuel'],
    [
      'Sans réponse de la commission de recours amiable dans un délai de deux mois, votre demande est considérée comme rejetée.',
      'deux mois: a-jour regle.actuel',
    ],
    [
      'Saisissez la CMRA. Passé 4 mois, l’absence de réponse de la commission de recours amiable est un refus.',
      '4 mois: a-jour regle.actuel',
    ],
    ['Le silence de l’administration pendant deux mois vaut rejet.'],
    ['La CMRA répond en général en trois mois.'],
  ]);
});

describe('the time to turn to the court', () => {
  tellsOf(recoursTribunalDelay, [
    [
      'Vous disposez de deux mois pour saisir le pôle social du tribunal judiciaire.',
      'deux mois: a-jour regle.actuel',
    ],
    [
      'Le tribunal judiciaire doit être saisi dans un délai de 2 mois après la décision de la CRA.',
      '2 mois: a-jour regle.actuel',
    ],
    ['Le tribunal administratif est saisi dans un délai de deux mois.'],
    ['Le conseil de prud’hommes est saisi dans un délai de deux mois.'],
    ['Le tribunal judiciaire rend sa décision en six mois.'],
  ]);
});

describe('the court', () => {
  tellsOf(recoursCourt, [
    [
      'Vous pouvez ensuite saisir le tribunal des affaires de sécurité sociale (TASS).',
      'tribunal des affaires de sécurité sociale (TASS): perime regle.plusActuel 2019-01-01',
    ],
    [
      'La décision de la CRA se conteste devant le tribunal de grande instance.',
      'tribunal de grande instance: perime regle.plusActuel 2020-01-01',
    ],
    [
      'Si la CMRA rejette votre demande, saisissez le tribunal judiciaire.',
      'tribunal judiciaire: a-jour regle.actuel',
    ],
    ['Le tribunal judiciaire a remplacé le tribunal de grande instance pour les divorces.'],
    ['Le pôle social remplace l’ancien TASS dans les recours contre la caisse.'],
  ]);
});

describe('the time to contest the opinion of the occupational doctor', () => {
  tellsOf(recoursPrudhommesDelay, [
    [
      'L’avis du médecin du travail se conteste devant le conseil de prud’hommes dans les 15 jours.',
      '15 jours: a-jour regle.actuel',
    ],
    [
      'Vous avez quinze jours pour saisir les prud’hommes d’une contestation de l’avis d’inaptitude.',
      'quinze jours: a-jour regle.actuel',
    ],
    ['Un second examen est possible dans un délai de 15 jours avant l’avis d’inaptitude.'],
    ['Le conseil de prud’hommes vous convoque dans les 15 jours.'],
  ]);
});

describe('who sits in the CMRA', () => {
  tellsOf(recoursCmraComposition, [
    ['La CMRA est composée de deux médecins.', 'deux médecins: a-jour regle.actuel'],
    [
      'La commission médicale de recours amiable comprend 3 médecins.',
      '3 médecins: perime regle.plusActuel 2020-01-01',
    ],
    ['Deux médecins peuvent prescrire le temps partiel.'],
  ]);
});

describe('disputes in the words of former texts and of courts', () => {
  tellsOf(recoursSilence, [
    [
      'La CMRA doit répondre dans les 4 mois ; à défaut, la demande est rejetée.',
      '4 mois: a-jour regle.actuel',
    ],
    [
      'Si la CRA ne répond pas dans le délai d’un mois, la demande est considérée comme rejetée.',
      'un mois: perime regle.plusActuel 2019-01-01',
    ],
    [
      'La CMRA dispose de quatre mois pour répondre, faute de quoi sa décision est réputée négative.',
      'quatre mois: a-jour regle.actuel',
    ],
  ]);
  tellsOf(recoursPrudhommesDelay, [
    [
      'Le conseil de prud’hommes est saisi dans un délai de quinze jours à compter de leur notification. Ce délai figure sur les avis du médecin du travail.',
      'quinze jours: a-jour regle.actuel',
    ],
  ]);
  tellsOf(recoursBody, [
    [
      'Pour un état d’incapacité, c’est la commission médicale de recours amiable qui est compétente.',
      'commission médicale de recours amiable: a-jour regle.actuel',
    ],
  ]);
  tellsOf(recoursCourt, [
    [
      'Vous pouvez saisir le pôle social du tribunal judiciaire.',
      'pôle social du tribunal judiciaire: a-jour regle.actuel',
    ],
  ]);
  tellsOf(recoursDelay, [
    [
      'Vous avez un délai de deux mois pour contester le refus de la CPAM.',
      'deux mois: a-jour regle.actuel',
    ],
    [
      'Deux mois pour saisir la CMRA, puis deux mois pour saisir le pôle social.',
      'Deux mois: a-jour regle.actuel',
    ],
    ['Vous avez un délai de deux mois pour contester le refus de l’employeur.'],
  ]);
  tellsOf(recoursTribunalDelay, [
    [
      'Deux mois pour saisir la CMRA, puis deux mois pour saisir le pôle social.',
      'deux mois: a-jour regle.actuel',
    ],
  ]);
});

describe('the commission in other words, and where it is only talked about', () => {
  tellsOf(recoursBody, [
    [
      'La CMRA est l’organisme compétent pour examiner les réclamations d’ordre médical.',
      'CMRA: a-jour regle.actuel',
    ],
    [
      'Un recours préalable obligatoire doit être introduit auprès de la CMRA.',
      'CMRA: a-jour regle.actuel',
    ],
    [
      'Les litiges médicaux font l’objet d’un recours amiable obligatoire porté devant la CMRA.',
      'CMRA: a-jour regle.actuel',
    ],
    [
      'La commission médicale de recours amiable (CMRA) est un passage obligatoire avant le tribunal.',
      'commission médicale de recours amiable (CMRA): a-jour regle.actuel',
    ],
    [
      'Avant d’aller au tribunal, il faut avoir recours à la Commission de recours amiable de la caisse.',
      'Commission de recours amiable: a-jour regle.actuel',
    ],
    [
      'Rapprochez-vous d’abord de la commission de recours amiable de votre caisse pour un litige administratif.',
      'commission de recours amiable: a-jour regle.actuel',
    ],
    [
      'Litige administratif : commission de recours amiable (CRA)',
      'commission de recours amiable (CRA): a-jour regle.actuel',
    ],
    ['Contestation d’ordre médical → CMRA', 'CMRA: a-jour regle.actuel'],
    [
      'La CRA connaît des contestations de sécurité sociale, sauf celles d’ordre médical.',
      'CRA: a-jour regle.actuel',
      'sauf celles d’ordre médical: a-jour regle.actuel',
    ],
    ['Passez d’abord par la CRA si la caisse refuse de vous payer.', 'CRA: a-jour regle.actuel'],
    [
      'En cas de refus de mi-temps thérapeutique, envoyez un courrier accompagné d’un certificat médical à la CRA.',
      'CRA: depend cas.recours.body',
    ],
    ['Contestez la décision médicale devant la CRA.', 'CRA: perime cas.recours.bodyMedical'],
    ['Avant 2022, l’avis médical se contestait devant la CRA.', 'CRA: depend cas.recours.body'],
    ['Les décisions d’ordre médical ne relèvent pas de la CRA.'],
    [
      'La décision médicale se conteste devant la CMRA et non devant la CRA.',
      'CMRA: a-jour regle.actuel',
    ],
    ['La CRA n’est pas compétente pour les contestations médicales.'],
    ['La CMRA se réunit une fois par mois.'],
    ['La composition de la CRA est fixée par décret.'],
  ]);
});
