import { describe } from 'vitest';
import { recoursTribunalDelay } from '../../../../core/claims/kinds/recours-tribunal-delay.ts';
import { tellsOf } from './sentences.ts';

describe('recours.tribunal_delay, as writers of every kind put it', () => {
  tellsOf(recoursTribunalDelay, [
    [
      'Vous avez deux mois pour saisir le pôle social du tribunal judiciaire.',
      'deux mois: a-jour regle.actuel',
    ],
    [
      'Après le rejet de la CRA, le tribunal judiciaire doit être saisi dans les deux mois.',
      'deux mois: a-jour regle.actuel',
    ],
    [
      'Le délai pour aller au tribunal est de 2 mois après la décision de la CMRA.',
      '2 mois: a-jour regle.actuel',
    ],
    [
      'Deux mois pour agir devant le tribunal judiciaire à compter du refus de la commission.',
      'Deux mois: a-jour regle.actuel',
    ],
    [
      'Le pôle social se saisit sous deux mois après la notification de la décision de la CRA.',
      'deux mois: a-jour regle.actuel',
    ],
    [
      'Délai de saisine du tribunal judiciaire : 2 mois après le rejet de la CRA.',
      '2 mois: a-jour regle.actuel',
    ],
    ['Saisine du pôle social : 2 mois.', '2 mois: a-jour regle.actuel'],
    [
      'L’assuré a alors de nouveau deux mois pour porter l’affaire devant le tribunal judiciaire, pôle social.',
      'deux mois: a-jour regle.actuel',
    ],
    [
      'La requête au pôle social est déposée dans les deux mois du rejet.',
      'deux mois: a-jour regle.actuel',
    ],
    [
      'En cas de rejet par la CMRA, il vous reste deux mois pour saisir la justice.',
      'deux mois: a-jour regle.actuel',
    ],
    ['Étape\tDélai\nTribunal judiciaire (après la CRA)\t2 mois', '2 mois: a-jour regle.actuel'],
    [
      'Le recours au tribunal contre la décision de la CRA doit être exercé dans un délai de deux mois.',
      'deux mois: a-jour regle.actuel',
    ],
    [
      'Le tribunal judiciaire est saisi par requête dans les deux mois qui suivent la décision de la CRA.',
      'deux mois: a-jour regle.actuel',
    ],
    [
      'À compter du rejet de la CMRA, deux mois sont laissés pour saisir le tribunal judiciaire.',
      'deux mois: a-jour regle.actuel',
    ],
    [
      'Passé deux mois après la décision de la commission, le tribunal judiciaire ne peut plus être saisi.',
      'deux mois: a-jour regle.actuel',
    ],
    [
      'Au tribunal, le délai est également de deux mois à compter de la décision de la CMRA.',
      'deux mois: a-jour regle.actuel',
    ],
    [
      'Il reste deux mois pour aller devant le tribunal judiciaire après la CRA.',
      'deux mois: a-jour regle.actuel',
    ],
    [
      'Le tribunal judiciaire se saisit dans les deux mois de la décision de la CMRA.',
      'deux mois: a-jour regle.actuel',
    ],
  ]);
});

describe('recours.tribunal_delay: what looks like it and is not', () => {
  tellsOf(recoursTribunalDelay, [
    ['Le tribunal judiciaire a mis deux mois à juger le dossier de la CPAM.'],
    ['Le tribunal administratif doit être saisi dans les deux mois.'],
    ['Vous avez deux mois pour saisir la CMRA.'],
    ['Le tribunal judiciaire a rendu sa décision deux mois après l’audience contre la CPAM.'],
    ['Après la CRA, le dossier attend deux mois.'],
  ]);
});

describe('recours.tribunal_delay: the court after the commission', () => {
  tellsOf(recoursTribunalDelay, [
    [
      'La CRA d’abord : saisissez la CRA de votre caisse. Vient ensuite le pôle social. Le délai est de deux mois.',
      'deux mois: a-jour regle.actuel',
    ],
    [
      'Saisir la justice contre la CPAM\nLa requête s’écrit sur papier libre.\nElle se dépose ou s’envoie.\nAucun avocat n’est exigé.\nLe délai est de deux mois.',
      'deux mois: a-jour regle.actuel',
    ],
    [
      'En l’absence de réponse de la CRA, vous avez deux mois pour saisir le tribunal.',
      'deux mois: a-jour regle.actuel',
    ],
    [
      'La CRA a rejeté votre demande.\nVous avez deux mois pour saisir le pôle social.',
      'deux mois: a-jour regle.actuel',
    ],
    [
      'La CRA a rejeté votre demande.\nLe tribunal judiciaire se saisit dans les deux mois.',
      'deux mois: a-jour regle.actuel',
    ],
    [
      'La commission a rejeté votre recours ? Il reste la juridiction sociale.\nElle doit être saisie dans les deux mois, au greffe du pôle social.',
      'deux mois: a-jour regle.actuel',
    ],
    [
      'Devant le tribunal, vous avez deux mois pour agir contre la CPAM.',
      'deux mois: a-jour regle.actuel',
    ],
    ['Vous avez un mois pour saisir le pôle social du tribunal judiciaire.'],
  ]);
});
