import { describe } from 'vitest';
import { recoursCourt } from '../../../../core/claims/kinds/recours-court.ts';
import { tellsOf } from './sentences.ts';

describe('recours.court, as writers of every kind put it', () => {
  tellsOf(recoursCourt, [
    [
      'Le tribunal judiciaire (pôle social) est compétent après le rejet de la CRA.',
      'tribunal judiciaire: a-jour regle.actuel',
    ],
    [
      'Contre la décision de la CMRA, il reste le pôle social du tribunal judiciaire.',
      'pôle social du tribunal judiciaire: a-jour regle.actuel',
    ],
    [
      'Vous pouvez ensuite aller devant le tribunal judiciaire si la caisse maintient son refus.',
      'tribunal judiciaire: a-jour regle.actuel',
    ],
    [
      'L’assuré débouté par la commission peut porter l’affaire devant le tribunal judiciaire.',
      'tribunal judiciaire: a-jour regle.actuel',
    ],
    ['Étape 2 : tribunal judiciaire (pôle social).', 'tribunal judiciaire: a-jour regle.actuel'],
    [
      'Recours contentieux : pôle social du tribunal judiciaire.',
      'pôle social du tribunal judiciaire: a-jour regle.actuel',
    ],
    [
      'Le contentieux de la sécurité sociale relève du tribunal judiciaire.',
      'tribunal judiciaire: a-jour regle.actuel',
    ],
    [
      'Le litige avec la CPAM sera tranché par le tribunal judiciaire.',
      'tribunal judiciaire: a-jour regle.actuel',
    ],
    [
      'Le TASS est compétent pour les litiges avec la CPAM.',
      'TASS: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Il faudra alors vous adresser au TASS de votre domicile.',
      'TASS: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Le tribunal des affaires de sécurité sociale tranche ce litige.',
      'tribunal des affaires de sécurité sociale: perime regle.plusActuel 2019-01-01',
    ],
    ['En dernier recours : le TASS.', 'TASS: perime regle.plusActuel 2019-01-01'],
    [
      'Contre la décision de la CRA : tribunal des affaires de sécurité sociale.',
      'tribunal des affaires de sécurité sociale: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Si la CRA rejette votre demande, vous avez la possibilité d’aller au TASS.',
      'TASS: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Le pôle social du tribunal de grande instance connaît des litiges avec la caisse.',
      'pôle social du tribunal de grande instance: perime regle.plusActuel 2020-01-01',
    ],
    [
      'Saisine du TGI (pôle social) en cas de rejet par la commission.',
      'TGI: perime regle.plusActuel 2020-01-01',
    ],
    [
      'Comment saisir le TASS ?\nLe Tribunal des affaires de sécurité sociale\nPour tout litige avec la CPAM, il faut d’abord saisir la CRA.',
      'TASS: perime regle.plusActuel 2019-01-01',
      'Tribunal des affaires de sécurité sociale: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Le tribunal du contentieux de l’incapacité juge les contestations sur le taux d’invalidité.',
      'tribunal du contentieux de l’incapacité: perime cas.recours.courtTci',
    ],
    [
      'La saisine du tribunal judiciaire n’est possible qu’après la décision de la CRA.',
      'tribunal judiciaire: a-jour regle.actuel',
    ],
    [
      'Vous perdez devant la CMRA ? Direction le tribunal judiciaire, pôle social.',
      'tribunal judiciaire: a-jour regle.actuel',
    ],
    [
      'Un recours peut alors être introduit devant le TASS.',
      'TASS: perime regle.plusActuel 2019-01-01',
    ],
    [
      'C’est le TGI, pôle social, qu’il faut saisir contre la CPAM.',
      'TGI: perime regle.plusActuel 2020-01-01',
    ],
    [
      'Le TASS peut être saisi gratuitement, sans avocat, après la CRA.',
      'TASS: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Contestez ensuite devant le tribunal judiciaire, pôle social.',
      'tribunal judiciaire: a-jour regle.actuel',
    ],
    [
      'Saisissez le TASS dans les deux mois de la décision de la CRA.',
      'TASS: perime regle.plusActuel 2019-01-01',
    ],
  ]);
});

describe('recours.court: what looks like it and is not', () => {
  tellsOf(recoursCourt, [
    ['Le TASS a disparu en 2019.'],
    ['Le TASS de Lyon a jugé en 2014 que la caisse devait payer.'],
    ['Le tribunal judiciaire prononce le divorce.'],
    ['Les TASS ont été supprimés.'],
    ['Le tribunal judiciaire de Paris a condamné l’entreprise.'],
    ['Ancien TASS, le pôle social juge ces litiges.'],
    ['Avant 2019, le TASS jugeait ces litiges.'],
    ['Le TASS\nIl a été supprimé au 1er janvier 2019.'],
    ['Le tribunal judiciaire\nIl juge les divorces.'],
  ]);
});

describe('recours.court: what takes over is told as that of today', () => {
  tellsOf(recoursCourt, [
    [
      'La suppression des tribunaux du contentieux de l’incapacité se fait au profit des tribunaux de grande instance, désormais compétents contre la caisse.',
      'tribunaux de grande instance: perime regle.plusActuel 2020-01-01',
    ],
    ['Les TASS seront supprimés au profit du TGI, devant lequel la caisse sera citée.'],
    [
      'Contre la caisse, les TASS ont été supprimés au profit des tribunaux de grande instance, puis ce contentieux a rejoint leurs pôles sociaux.',
    ],
  ]);
});

describe('recours.court: still to be turned to', () => {
  tellsOf(recoursCourt, [
    [
      'En cas de rejet par la commission, il reste à saisir le TASS.',
      'TASS: perime regle.plusActuel 2019-01-01',
    ],
  ]);
});

describe('recours.court: its name alone on a line', () => {
  tellsOf(recoursCourt, [
    [
      'Le TASS*\nIl faut le saisir après le rejet de la CRA.',
      'TASS: perime regle.plusActuel 2019-01-01',
    ],
    [
      'b) Le TASS\nIl faut le saisir après le rejet de la CRA.',
      'TASS: perime regle.plusActuel 2019-01-01',
    ],
    ['Les TASS\nIls peuvent être saisis après la CRA.', 'TASS: perime regle.plusActuel 2019-01-01'],
    ['- Le TASS\n- la CRA, à saisir d’abord'],
    ['Le TASS existe depuis longtemps.\nSaisissez d’abord la CRA.'],
  ]);
});

describe('recours.court: former names, and what came after them', () => {
  tellsOf(recoursCourt, [
    [
      'Le tribunal judiciaire, qui a remplacé le TASS, est compétent pour les litiges avec la CPAM.',
      'tribunal judiciaire: a-jour regle.actuel',
    ],
    [
      'Le TASS a été remplacé par le tribunal judiciaire, qu’il faut saisir contre la CPAM.',
      'tribunal judiciaire: a-jour regle.actuel',
    ],
    [
      'Le TASS a été remplacé par le TGI, qu’il faut saisir contre la CPAM.',
      'TGI: perime regle.plusActuel 2020-01-01',
    ],
    [
      'Votre ex-employeur hors de cause, saisissez le TASS contre la CPAM.',
      'TASS: perime regle.plusActuel 2019-01-01',
    ],
    ['Le pôle social, ex-TASS, est à saisir après la CRA.'],
    ['Saisissez le pôle social (ex TASS) après la CRA.'],
    ['Saisissez le pôle social (anciennement le TASS) après la CRA.'],
    ['Saisissez le pôle social (anciennement les TASS) après la CRA.'],
    ['Saisissez le pôle social (anciens TASS) après la CRA.'],
    ['Jusqu’en 2018, le tribunal du contentieux de l’incapacité était saisi de ces litiges.'],
  ]);
});

describe('recours.court: other disputes than with the caisse', () => {
  tellsOf(recoursCourt, [
    ['Le tribunal judiciaire est saisi du divorce ; la caisse n’y est pour rien.'],
    [
      'La caisse d’allocations familiales recouvre la pension alimentaire que fixe le tribunal judiciaire saisi.',
    ],
    [
      'La CPAM verse les indemnités.\nPour une faute de votre employeur, saisissez les prudhommes ; pour celle d’un voisin, le tribunal judiciaire.',
    ],
  ]);
});
