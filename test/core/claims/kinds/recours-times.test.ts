import { describe } from 'vitest';
import { recoursBody } from '../../../../core/claims/kinds/recours-body.ts';
import { recoursCmraComposition } from '../../../../core/claims/kinds/recours-cmra-composition.ts';
import { recoursCourt } from '../../../../core/claims/kinds/recours-court.ts';
import { recoursDelay } from '../../../../core/claims/kinds/recours-delay.ts';
import { recoursPrudhommesDelay } from '../../../../core/claims/kinds/recours-prudhommes-delay.ts';
import { recoursSilence } from '../../../../core/claims/kinds/recours-silence.ts';
import { recoursTribunalDelay } from '../../../../core/claims/kinds/recours-tribunal-delay.ts';
import { tellsOf } from './sentences.ts';

describe('times of disputes where several stand in one sentence', () => {
  tellsOf(recoursDelay, [
    [
      'Cette commission doit être saisie dans les deux mois de la notification et le silence gardé pendant 4 mois vaut rejet. C’est la CMRA.',
      'deux mois: a-jour regle.actuel',
    ],
    [
      'La CMRA est un préalable avant le tribunal. Elle doit être saisie dans les 2 mois qui suivent la décision.',
      '2 mois: a-jour regle.actuel',
    ],
    [
      'Vous avez deux (2) mois à compter de la notification pour former un recours devant la commission de recours amiable.',
      'deux (2) mois: a-jour regle.actuel',
    ],
    ['Délai pour saisir la CRA : 2 mois.', '2 mois: a-jour regle.actuel'],
    [
      'Pour contester une décision d’ordre administratif\nVous disposez de 2 mois à partir du jour où elle vous a été notifiée.\n– Commission de recours amiable',
      '2 mois: a-jour regle.actuel',
    ],
    ['CRA | 2 mois à compter de la notification', '2 mois: a-jour regle.actuel'],
    [
      'Vous devez saisir la commission de recours amiable au plus tard deux mois après avoir reçu la décision.',
      'deux mois: a-jour regle.actuel',
    ],
    [
      'Vous avez 2 mois pour contester le licenciement devant le conseil de prud’hommes, pas devant la CRA.',
    ],
    ['La CRA se réunit tous les deux mois.'],
    [
      'Lorsque la décision de la CRA vous est notifiée, vous disposez de deux mois pour saisir, par lettre recommandée, le tribunal judiciaire.',
    ],
  ]);
  tellsOf(recoursSilence, [
    [
      'Cette commission doit être saisie dans les deux mois de la notification et le silence gardé pendant 4 mois vaut rejet. C’est la CMRA.',
      '4 mois: a-jour regle.actuel',
    ],
    [
      'Si, dans le mois qui suit, la CRA ne répond pas, c’est un refus.',
      'dans le mois: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Si dans un délai d’un mois suivant votre réclamation aucune réponse n’est apportée par la CRA, votre demande est rejetée.',
      'un mois: perime regle.plusActuel 2019-01-01',
    ],
    [
      'La commission de recours amiable a un mois pour rendre sa décision.',
      'un mois: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Saisissez la CRA. Si vous n’avez pas de réponse après deux mois, votre demande est rejetée.',
      'deux mois: a-jour regle.actuel',
    ],
    [
      'Sans nouvelle de la CRA au bout de 2 mois, considérez votre demande comme refusée.',
      '2 mois: a-jour regle.actuel',
    ],
    ['Silence de la CRA : 2 mois = rejet.', '2 mois: a-jour regle.actuel'],
    [
      'Si vous n’avez pas de réponse de la CRA après deux mois, vous pouvez alors saisir, dans les 3 mois suivants, un avocat.',
      'deux mois: a-jour regle.actuel',
    ],
    ['Le silence de l’employeur pendant deux mois vaut refus.'],
    ['L’absence de réponse de la mutuelle sous quatre mois n’est pas un refus.'],
  ]);
  tellsOf(recoursTribunalDelay, [
    [
      'Si vous n’avez pas de réponse après deux mois, vous pouvez alors saisir, dans les 2 mois suivants, le pôle social du tribunal judiciaire. Commission : CRA.',
      '2 mois: a-jour regle.actuel',
    ],
    [
      'En cas de réponse négative de la part de la Commission, vous avez deux mois pour saisir le tribunal judiciaire.',
      'deux mois: a-jour regle.actuel',
    ],
    [
      'Lorsque la décision de la CRA vous est notifiée, vous disposez de deux mois pour saisir, par lettre recommandée, le tribunal judiciaire.',
      'deux mois: a-jour regle.actuel',
    ],
    [
      'La décision de la CRA peut être contestée dans les 2 mois devant le tribunal judiciaire.',
      '2 mois: a-jour regle.actuel',
    ],
    [
      'Si la CRA rejette votre demande, vous avez deux mois pour agir en justice.',
      'deux mois: a-jour regle.actuel',
    ],
    [
      'Tribunal judiciaire (pôle social) : 2 mois après la décision de la CMRA.',
      '2 mois: a-jour regle.actuel',
    ],
    ['Le jugement peut être contesté dans un délai d’un mois devant la cour d’appel.'],
    ['Le tribunal judiciaire est saisi dans les deux mois du congé donné par le bailleur.'],
  ]);
  tellsOf(recoursCourt, [
    [
      'Le litige relève du tribunal des affaires de sécurité social.',
      'tribunal des affaires de sécurité social: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Vous pouvez saisir le tribunal de sécurité sociale.',
      'tribunal de sécurité sociale: perime regle.plusActuel 2019-01-01',
    ],
    [
      'La contestation se poursuit devant le tribunal du contentieux de l’incapacité (TCI).',
      'tribunal du contentieux de l’incapacité (TCI): perime cas.recours.courtTci',
    ],
    [
      'Le pôle social du TGI est saisi du refus de la CRA.',
      'pôle social du TGI: perime regle.plusActuel 2020-01-01',
    ],
    [
      'Si la CRA maintient sa décision, adressez-vous au tribunal judiciaire (pôle social).',
      'tribunal judiciaire: a-jour regle.actuel',
    ],
    ['Les TASS sont supprimés depuis le 1er janvier 2019 et leurs recours transférés aux TGI.'],
    ['Les dossiers de la CPAM en cours au TASS seront transférés au TGI, saisi de plein droit.'],
    ['Un assuré avait saisi le TASS, qui lui a donné raison.'],
    ['Le jugement du TASS de Lyon a été porté devant la cour d’appel.'],
  ]);
});

describe('the opinion of the occupational doctor, before and since 2017', () => {
  tellsOf(recoursPrudhommesDelay, [
    [
      'Le salarié a 15 jours pour saisir le conseil de prud’hommes afin de contester l’avis du médecin du travail.',
      '15 jours: a-jour regle.actuel',
    ],
    [
      'L’avis d’inaptitude se conteste devant les prud’hommes : 15 jours.',
      '15 jours: a-jour regle.actuel',
    ],
    [
      'Contestation de l’avis du médecin du travail | conseil de prud’hommes | 15 jours',
      '15 jours: a-jour regle.actuel',
    ],
    [
      'Vous pouvez saisir le CPH dans la quinzaine de la notification de l’avis d’inaptitude.',
      'quinzaine: a-jour regle.actuel',
    ],
    [
      'L’avis du médecin du travail peut être contesté dans un délai de quinze (15) jours devant le CPH.',
      'quinze (15) jours: a-jour regle.actuel',
    ],
    [
      'L’avis d’aptitude peut être contesté dans les deux mois devant l’inspecteur du travail.',
      'deux mois: perime cas.recours.inspecteur',
    ],
    ['Avant 2017, l’avis se contestait dans les deux mois devant l’inspecteur du travail.'],
    ['L’employeur a 15 jours pour répondre à l’inspecteur du travail.'],
    ['Vous avez deux mois pour écrire à l’inspecteur du travail.'],
  ]);
  tellsOf(recoursCmraComposition, [
    [
      'La CMRA est composée de deux médecins experts inscrits sur les listes, ainsi que d’un médecin-conseil.',
      'deux médecins: perime regle.plusActuel 2020-01-01',
    ],
    ['La CMRA réunit deux (2) médecins, dont un expert.', 'deux (2) médecins: a-jour regle.actuel'],
    ['Trois médecins siègent à la CMRA.', 'Trois médecins: perime regle.plusActuel 2020-01-01'],
    [
      'La commission médicale de recours amiable est composée de deux médecins : un expert et un praticien-conseil.',
      'deux médecins: a-jour regle.actuel',
    ],
  ]);
});

describe('disputes in questions and answers, cells and slips of the pen', () => {
  tellsOf(recoursBody, [
    ['Qui est compétent en cas de contestation médicale ?\nLa CMRA.', 'CMRA: a-jour regle.actuel'],
    ['Pour un refus médical c’est la CMRA, pas la CRA.', 'CMRA: a-jour regle.actuel'],
    [
      'Il faut saisir la commision de recours amiable.',
      'commision de recours amiable: a-jour regle.actuel',
    ],
  ]);
  tellsOf(recoursDelay, [
    [
      'le delai pour saisir la commision de recours amiable est de 2 mois',
      '2 mois: a-jour regle.actuel',
    ],
    ['Vous avez 2 mois pour écrire à la CRA.', '2 mois: a-jour regle.actuel'],
    ['Démarche\tDélai\nSaisine de la CRA\t2 mois', '2 mois: a-jour regle.actuel'],
  ]);
  tellsOf(recoursSilence, [
    ['Sous quel délai la CMRA répond-elle ?\n4 mois.', '4 mois: a-jour regle.actuel'],
    ['La CPAM a un mois pour se prononcer sur la rechute.\nEn cas de refus, saisissez la CRA.'],
  ]);
  tellsOf(recoursCourt, [
    [
      'Quel tribunal saisir ?\nLe tribunal judiciaire (pôle social) en cas de rejet par la CRA.',
      'tribunal judiciaire: a-jour regle.actuel',
    ],
    ['Le TASS a laissé place au pôle social, compétent pour les litiges avec la CPAM.'],
  ]);
  tellsOf(recoursPrudhommesDelay, [
    [
      'Avis d’inaptitude : quel délai pour contester ?\n15 jours, devant le conseil de prud’hommes.',
      '15 jours: a-jour regle.actuel',
    ],
  ]);
});

describe('what the CRA does not hear, and disputes of both sorts', () => {
  tellsOf(recoursBody, [
    [
      'La CRA examine tous les litiges, sauf ceux de nature médicale.',
      'sauf ceux de nature médicale: a-jour regle.actuel',
    ],
    [
      'La commission de recours amiable donne un avis sur les contestations, à l’exception de celles d’ordre médical.',
      'commission de recours amiable: a-jour regle.actuel',
      'à l’exception de celles d’ordre médical: a-jour regle.actuel',
    ],
    [
      'Les décisions d’ordre administratif ou médical doivent être présentées à la commission de recours amiable.',
      'commission de recours amiable: depend cas.recours.body',
    ],
    ['Tous les examens sont remboursés, sauf ceux de nature médicale.'],
  ]);
});
