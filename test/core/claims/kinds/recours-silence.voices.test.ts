import { describe } from 'vitest';
import { recoursSilence } from '../../../../core/claims/kinds/recours-silence.ts';
import { tellsOf } from './sentences.ts';

describe('recours.silence, as writers of every kind put it', () => {
  tellsOf(recoursSilence, [
    [
      'Au bout de deux mois sans réponse de la CRA, la demande est réputée rejetée.',
      'deux mois: a-jour regle.actuel',
    ],
    [
      'Le silence gardé par la CMRA pendant quatre mois vaut rejet.',
      'quatre mois: a-jour regle.actuel',
    ],
    [
      'Si la CMRA ne répond pas dans les 4 mois, considérez votre demande comme rejetée.',
      '4 mois: a-jour regle.actuel',
    ],
    ['La CRA dispose de deux mois pour statuer.', 'deux mois: a-jour regle.actuel'],
    ['La CMRA a 4 mois pour rendre sa décision.', '4 mois: a-jour regle.actuel'],
    [
      'Sans nouvelles de la CMRA après 4 mois, c’est un rejet implicite.',
      '4 mois: a-jour regle.actuel',
    ],
    [
      'L’absence de réponse de la commission de recours amiable sous deux mois équivaut à un refus.',
      'deux mois: a-jour regle.actuel',
    ],
    ['CRA : 2 mois de silence = rejet.', '2 mois: a-jour regle.actuel'],
    ['Rejet implicite : 2 mois (CRA), 4 mois (CMRA).', '2 mois: a-jour regle.actuel'],
    ['Le délai de réponse de la CMRA est de quatre mois.', 'quatre mois: a-jour regle.actuel'],
    [
      'Combien de temps la CRA a-t-elle pour répondre ? Deux mois.',
      'Deux mois: a-jour regle.actuel',
    ],
    [
      'La commission de recours amiable doit répondre dans un délai de deux mois.',
      'deux mois: a-jour regle.actuel',
    ],
    [
      'La CMRA dispose d’un délai de 4 mois. Sans réponse, le rejet est implicite.',
      '4 mois: a-jour regle.actuel',
    ],
    ['La CRA répond en deux mois, la CMRA en quatre.', 'deux mois: a-jour regle.actuel'],
    [
      'Commission\tDélai de réponse\nCRA\t2 mois\nCMRA\t4 mois',
      '2 mois: a-jour regle.actuel',
      '4 mois: a-jour regle.actuel',
    ],
    [
      'Le recours est implicitement rejeté au bout de 4 mois de silence de la CMRA.',
      '4 mois: a-jour regle.actuel',
    ],
    [
      'À défaut de décision de la CMRA dans les quatre mois, la demande est rejetée.',
      'quatre mois: a-jour regle.actuel',
    ],
    [
      'La décision de la CRA intervient dans les deux mois ; au-delà, le recours est tenu pour rejeté.',
      'deux mois: a-jour regle.actuel',
    ],
    [
      'Quand le dossier relève à la fois de la CRA et de la CMRA, l’absence de décision dans les 6 mois vaut rejet.',
      '6 mois: a-jour regle.actuel',
    ],
    [
      'Recours mixte (CRA et CMRA) : le silence pendant six mois vaut rejet.',
      'six mois: a-jour regle.actuel',
    ],
    [
      'Si la CRA n’a pas répondu dans le délai d’un mois, la demande est considérée comme rejetée.',
      'un mois: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Le silence de la commission de recours amiable pendant un mois vaut rejet.',
      'un mois: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Après quatre mois, l’absence de réponse de la CMRA signifie rejet.',
      'quatre mois: a-jour regle.actuel',
    ],
    [
      'La CMRA n’a pas répondu en quatre mois ? Considérez que c’est non.',
      'quatre mois: a-jour regle.actuel',
    ],
    [
      'Le silence de la CRA au terme de deux mois équivaut à un rejet.',
      'deux mois: a-jour regle.actuel',
    ],
    ['La CMRA a quatre mois pour se prononcer.', 'quatre mois: a-jour regle.actuel'],
    [
      'Si la commission de recours amiable garde le silence plus de deux mois, vous pouvez saisir le tribunal.',
      'deux mois: a-jour regle.actuel',
    ],
    [
      'La commission médicale de recours amiable a un délai de 4 mois pour statuer.',
      '4 mois: a-jour regle.actuel',
    ],
    ['La CRA se prononce dans les deux mois de sa saisine.', 'deux mois: a-jour regle.actuel'],
    ['Compter deux mois pour obtenir la réponse de la CRA.', 'deux mois: a-jour regle.actuel'],
    ['La CMRA reste muette quatre mois ? C’est un rejet.', 'quatre mois: a-jour regle.actuel'],
    ['La CRA doit statuer dans les deux mois.', 'deux mois: a-jour regle.actuel'],
    [
      'Faute de réponse de la CMRA sous quatre mois, votre demande est rejetée.',
      'quatre mois: a-jour regle.actuel',
    ],
  ]);
});

describe('recours.silence: what looks like it and is not', () => {
  tellsOf(recoursSilence, [
    ['Vous avez deux mois pour saisir la CRA.'],
    ['Mon dossier est à la CMRA depuis quatre mois.'],
    ['La décision de la CPAM contestée, vous avez deux mois pour saisir la CRA.'],
    [
      'Pour contester la décision rendue par la CRA, vous avez deux mois devant le tribunal judiciaire.',
    ],
    ['La CRA répond par courrier ; vous avez ensuite deux mois pour saisir le tribunal.'],
    ['La CMRA examine les recours formés dans les deux mois.'],
    ['Vous disposez de deux mois après la réponse de la CRA.'],
  ]);
});

describe('recours.silence: which commission is silent', () => {
  tellsOf(recoursSilence, [
    [
      'La CRA et la CMRA sont deux. Votre dossier est à la CRA. Sans réponse dans les deux mois, votre demande est rejetée.',
      'deux mois: a-jour regle.actuel',
    ],
    ['La caisse et sa CRA ont deux mois pour répondre.', 'deux mois: a-jour regle.actuel'],
    [
      'La CMRA a quatre mois.\nLe silence de la CRA pendant deux mois vaut rejet.',
      'deux mois: a-jour regle.actuel',
    ],
    [
      'La CRA a deux mois.\nLe silence de la CMRA pendant deux mois vaut rejet.',
      'deux mois: errone regle.jamais',
    ],
    ['Sans réponse de la CRA dans les six mois, votre demande est rejetée.'],
    ['Si, dans le mois qui suit, la CMRA ne répond pas, c’est un refus.'],
    ['Sans réponse de la CRA sous 60 jours, c’est un rejet.'],
    ['Sans réponse dans les deux mois, c’est un rejet.\nCela vaut pour la CRA comme pour la CMRA.'],
    ['En l’absence de réponse de la CRA, vous avez deux mois pour saisir le tribunal.'],
  ]);
});
