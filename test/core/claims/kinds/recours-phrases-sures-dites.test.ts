import { describe } from 'vitest';
import { recoursBody } from '../../../../core/claims/kinds/recours-body.ts';
import { recoursDelay } from '../../../../core/claims/kinds/recours-delay.ts';
import { recoursPrudhommesDelay } from '../../../../core/claims/kinds/recours-prudhommes-delay.ts';
import { recoursSilence } from '../../../../core/claims/kinds/recours-silence.ts';
import { recoursTribunalDelay } from '../../../../core/claims/kinds/recours-tribunal-delay.ts';
import { tellsOf } from './sentences.ts';

describe('a time that no law ever gave, in a sentence that says by itself what it is for', () => {
  tellsOf(recoursDelay, [
    ['Vous avez trois mois pour saisir la CMRA.', 'trois mois: errone regle.jamais'],
    ['On a six mois pour contester ce refus devant la CMRA.', 'six mois: errone regle.jamais'],
    [
      'L’assuré dispose d’un délai de quatre mois pour saisir la commission médicale de recours amiable.',
      'quatre mois: errone regle.jamais',
    ],
    [
      'Vous disposez alors de trois mois afin de saisir la CMRA.',
      'trois mois: errone regle.jamais',
    ],
    [
      'Refus médical\nL’intéressé vous appelle.\nLe salarié a un mois pour saisir la CMRA.',
      'un mois: errone regle.jamais',
    ],
    ['Vous avez deux mois pour saisir la CMRA.', 'deux mois: a-jour regle.actuel'],
    ['Vous avez encore un mois pour saisir la CMRA.'],
    ['Elle a mis trois mois pour saisir la CMRA.'],
    ['Il faut bien un mois pour saisir la CMRA, le temps de réunir les pièces.'],
    ['Vous avez un mois pour saisir la CRA, si l’indu vient d’une mise en demeure.'],
    ['Tu as un mois pour saisir la CMRA ?'],
    ['Beaucoup croient qu’on a un mois pour saisir la CMRA.'],
    ['On lit ici et là autre chose. Vous avez un mois pour saisir la CMRA.'],
    ['Idées reçues\nVous avez un mois pour saisir la CMRA.'],
    ['Vous avez un mois pour saisir la CMRA. Faux !'],
    ['Vous avez un mois pour saisir la CMRA. C’est inexact.'],
    ['La CMRA dispose de trois mois pour former son opinion.'],
  ]);
  // Other actions before the same court have other times: what no law gave is left alone.
  tellsOf(recoursTribunalDelay, [
    ['Après le rejet de la CRA, vous avez quatre mois pour saisir le tribunal judiciaire.'],
    ['Faute inexcusable : vous avez deux ans pour saisir le pôle social du tribunal judiciaire.'],
    ['Il vous reste un mois pour saisir le pôle social après la CRA.'],
  ]);
  tellsOf(recoursSilence, [
    [
      'La CMRA qui ne statue pas dans les six mois est censée avoir rejeté la demande.',
      'six mois: errone regle.jamais',
    ],
    [
      'L’absence de réponse de la CMRA sous trois mois équivaut à un refus.',
      'trois mois: errone regle.jamais',
    ],
    ['Le silence de la CMRA vaut rejet au bout de deux mois.', 'deux mois: errone regle.jamais'],
    [
      'Si la CMRA ne répond pas dans les quatre mois, la demande est réputée rejetée.',
      'quatre mois: a-jour regle.actuel',
    ],
    ['Le silence de la CMRA pendant deux mois ne vaut pas rejet.'],
    ['Le silence de la CMRA pendant deux mois n’équivaut pas à un rejet.'],
    ['Le silence de la CMRA saisie dans les deux mois vaut rejet.'],
    ['La CMRA ne répond pas dans les deux mois, mais cela ne vaut rejet que plus tard.'],
    ['La CMRA ne répond pas toujours dans les deux mois, ce qui équivaut à attendre.'],
    ['L’absence de réponse de la caisse dans les deux mois vaut refus : saisissez la CMRA.'],
    ['Le silence du médecin-conseil pendant un mois vaut rejet, que la CMRA examine.'],
    ['Le silence de la CMRA dure depuis deux mois.'],
    ['Le silence de la CMRA ou de la CRA pendant trois mois vaut rejet.'],
    ['Idées reçues\nLe silence de la CMRA pendant deux mois vaut rejet.'],
  ]);
  tellsOf(recoursPrudhommesDelay, [
    [
      'L’avis d’aptitude se conteste dans les trois mois devant les prud’hommes.',
      'trois mois: errone regle.jamais',
    ],
    [
      'Un avis du médecin du travail peut être contesté pendant trente jours devant le conseil de prud’hommes.',
      'trente jours: errone regle.jamais',
    ],
    [
      'Les avis d’inaptitude se contestent devant les prud’hommes dans les 15 jours.',
      '15 jours: a-jour regle.actuel',
    ],
    [
      'L’avis d’inaptitude se conteste pendant quinze jours devant les prud’hommes.',
      'quinze jours: a-jour regle.actuel',
    ],
    ['L’avis d’inaptitude se conteste dans les trois mois devant les prud’hommes ? Non.'],
    [
      'Croire que l’avis d’inaptitude se conteste dans un délai de deux mois devant les prud’hommes.',
    ],
    ['Le licenciement qui suit l’avis d’inaptitude se conteste dans un délai de douze mois.'],
    [
      'Après un avis d’inaptitude, la rupture peut être contestée dans les douze mois devant les prud’hommes.',
    ],
    ['L’avis d’inaptitude se conteste dans les trois mois devant la cour.'],
    ['L’avis d’inaptitude est rendu ; la rupture peut être contestée douze mois aux prud’hommes.'],
  ]);
});

describe('a time of those who live far away, or of an exception', () => {
  tellsOf(recoursDelay, [
    ['Vous avez quatre mois pour saisir la CMRA depuis l’étranger.'],
    ['Vous avez trois mois pour saisir la CMRA en cas d’événement exceptionnel.'],
    [
      'Vous avez trois mois pour saisir la CMRA en cas de refus.',
      'trois mois: errone regle.jamais',
    ],
  ]);
  tellsOf(recoursTribunalDelay, [
    [
      'Après la décision de la CRA, vous avez trois mois pour saisir le tribunal outre-mer, où il siège.',
    ],
  ]);
});

describe('the way to the labour court, told in passing', () => {
  tellsOf(recoursPrudhommesDelay, [
    [
      'L’avis du médecin du travail vous déplaît ? Quinze jours, c’est court, pour aller devant les prud’hommes.',
      'Quinze jours: a-jour regle.actuel',
    ],
    [
      'Vous refusez l’avis du médecin du travail. Quinze jours pour aller aux prud’hommes.',
      'Quinze jours: a-jour regle.actuel',
    ],
    [
      'Le médecin du travail rend son avis. Quinze jours pour aller le chercher, et les prud’hommes attendent.',
    ],
    ['L’avis d’inaptitude contesté aux prud’hommes, le salarié reste chez lui pendant 15 jours.'],
  ]);
});

describe('the commission, then the medical disputes that it is said to hear', () => {
  tellsOf(recoursBody, [
    [
      'La CMRA existe depuis peu.\nLa commission de recours amiable tranche les litiges de nature médicale.',
      'commission de recours amiable: perime cas.recours.bodyMedical',
    ],
    [
      'Le refus d’un soin : la CMRA.\nLa CRA est compétente pour tous les refus médicaux.',
      'CMRA: a-jour regle.actuel',
      'CRA: perime cas.recours.bodyMedical',
    ],
    [
      'Le refus d’un soin : la CMRA.\nLa CRA examine les contestations administratives, pas celles d’ordre médical.',
      'CMRA: a-jour regle.actuel',
      'CRA: a-jour regle.actuel',
    ],
  ]);
});

describe('the time of both commissions, once both are told of', () => {
  tellsOf(recoursDelay, [
    [
      'Un refus médical va à la CMRA, le reste à la CRA.\nL’assuré a deux mois dès la notification pour former son recours.',
      'deux mois: a-jour regle.actuel',
    ],
    [
      'Un litige médical va à la CRA.\nL’assuré a deux mois dès la notification pour former son recours.',
      'deux mois: depend cas.recours.delay',
    ],
    [
      'La CMRA existe aussi.\nUn refus médical se conteste devant la CRA dans les deux mois.',
      'deux mois: depend cas.recours.delay',
    ],
  ]);
});
