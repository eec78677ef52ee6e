import { describe } from 'vitest';
import { arretSend48h } from '../../../../core/claims/kinds/arret-send-48h.ts';
import { tellsOf } from './sentences.ts';

describe('arret.send_48h, as writers of every kind put it', () => {
  tellsOf(arretSend48h, [
    ['L’avis d’arrêt doit arriver à la CPAM sous 48 heures.', '48 heures: a-jour regle.actuel'],
    [
      'Dans les 48 h, faites suivre votre arrêt à la caisse et à votre employeur.',
      '48 h: a-jour regle.actuel',
    ],
    [
      'Vous avez 48 heures pour prévenir votre patron et la Sécu de votre arrêt.',
      '48 heures: a-jour regle.actuel',
    ],
    ['Envoi de l’arrêt de travail : 48h.', '48h: a-jour regle.actuel'],
    [
      'Le délai d’envoi de l’arrêt de travail est de deux jours.',
      'deux jours: a-jour regle.actuel',
    ],
    [
      'Votre arrêt est à envoyer dans les deux jours à l’assurance maladie.',
      'deux jours: a-jour regle.actuel',
    ],
    [
      'Dans les 48 heures suivant l’interruption de travail, le salarié doit :\n- transmettre les volets 1 et 2 à sa CPAM\n- remettre le volet 3 à l’employeur',
      '48 heures: a-jour regle.actuel',
    ],
    [
      'Ce délai de 48 heures court à compter de la prescription de l’arrêt.',
      '48 heures: a-jour regle.actuel',
    ],
    ['L’obligation des 48h : votre arrêt de travail doit être envoyé.', '48h: a-jour regle.actuel'],
    [
      'La règle des 48 heures s’applique à l’arrêt de travail et à sa prolongation.',
      '48 heures: a-jour regle.actuel',
    ],
    ['Le délai de 48h pour transmettre l’arrêt n’est pas respecté ?', '48h: a-jour regle.actuel'],
    ['Oubli d’envoi de l’arrêt de travail dans les 48h : que faire ?', '48h: a-jour regle.actuel'],
    [
      'Sous quarante-huit heures, l’employeur doit être averti de l’arrêt maladie.',
      'quarante-huit heures: a-jour regle.actuel',
    ],
    ['Sous combien de temps envoyer son arrêt ? 48 heures.', '48 heures: a-jour regle.actuel'],
    ['Un arrêt maladie ? 48 heures pour l’envoyer.', '48 heures: a-jour regle.actuel'],
    [
      'La prolongation se transmet, elle aussi, sous 48 heures à la caisse.',
      '48 heures: a-jour regle.actuel',
    ],
    ['Démarche\tDélai\nEnvoi de l’arrêt à la CPAM\t48 heures', '48 heures: a-jour regle.actuel'],
    [
      'Le salarié est tenu d’informer l’employeur de son arrêt dans les 48 heures.',
      '48 heures: a-jour regle.actuel',
    ],
    [
      'Faute d’avoir adressé l’arrêt dans les 48 heures, le salarié s’expose à une sanction.',
      '48 heures: a-jour regle.actuel',
    ],
    [
      'Passé 48 heures, l’arrêt de travail est considéré comme envoyé hors délai.',
      '48 heures: a-jour regle.actuel',
    ],
    [
      'Les deux premiers volets partent à la CPAM dans un délai maximal de deux jours.',
      'deux jours: a-jour regle.actuel',
    ],
    [
      'Respectez le délai de 48 heures : envoyez votre arrêt sans attendre.',
      '48 heures: a-jour regle.actuel',
    ],
    [
      'En cas d’arrêt maladie, justifier de son absence dans les 48 heures est une obligation.',
      '48 heures: a-jour regle.actuel',
    ],
    [
      'L’avis d’arrêt de travail est à expédier à la caisse dans les 48 heures ouvrables.',
      '48 heures: depend cas.arret.send_48h',
    ],
    [
      'Le délai de 48 heures ouvrables est celui dont dispose le salarié pour transmettre son arrêt de travail à la CPAM.',
      '48 heures: depend cas.arret.send_48h',
    ],
    [
      'Vous avez deux jours ouvrables pour envoyer l’arrêt à la caisse.',
      'deux jours ouvrables: depend cas.arret.send_48h',
    ],
    [
      'Vous devez envoyer votre arrêt de travail à la CPAM sous 72 heures.',
      '72 heures: errone regle.jamais',
    ],
    [
      'N’attendez pas : l’arrêt doit être transmis à la caisse dans les 48 heures.',
      '48 heures: a-jour regle.actuel',
    ],
    [
      'Vous disposez d’un délai de 2 jours pour faire parvenir votre avis d’arrêt à l’assurance maladie.',
      '2 jours: a-jour regle.actuel',
    ],
    [
      'L’avis d’arrêt de travail doit être déposé ou posté dans les 48 h.',
      '48 h: a-jour regle.actuel',
    ],
    [
      'Le salarié doit aviser son employeur de son arrêt maladie dans les 48 heures.',
      '48 heures: a-jour regle.actuel',
    ],
    ['Transmission de l’avis d’arrêt à la CPAM : 2 jours.', '2 jours: a-jour regle.actuel'],
    ['Tout arrêt se signale à l’employeur dans les 48 heures.', '48 heures: a-jour regle.actuel'],
    ['L’arrêt papier s’envoie sous 48 heures à la CPAM.', '48 heures: a-jour regle.actuel'],
    [
      'Quel délai pour envoyer son arrêt à l’employeur ? 48 heures maximum.',
      '48 heures: a-jour regle.actuel',
    ],
    [
      'Un arrêt non envoyé dans les 48 heures peut vous coûter cher.',
      '48 heures: a-jour regle.actuel',
    ],
    ['L’employeur doit recevoir l’arrêt sous 48 heures.', '48 heures: a-jour regle.actuel'],
    [
      'Prévenez votre employeur de votre arrêt dans les 48 heures.',
      '48 heures: a-jour regle.actuel',
    ],
    [
      'L’assuré a deux jours pour adresser les volets 1 et 2 à sa caisse.',
      'deux jours: a-jour regle.actuel',
    ],
    [
      'Pour l’envoi de l’arrêt maladie, comptez 48 heures au maximum.',
      '48 heures: a-jour regle.actuel',
    ],
  ]);
});

describe('arret.send_48h: what looks like it and is not', () => {
  tellsOf(arretSend48h, [
    ['L’employeur dispose de 48 heures pour déclarer l’accident.'],
    ['Une reprise de moins de 48 heures entre deux arrêts n’ouvre pas de carence.'],
    ['La caisse traite l’arrêt en 48 heures.'],
    ['Le médecin transmet l’arrêt sous 48 heures par télétransmission.'],
    ['Livraison sous 48 heures.'],
    ['En arrêt, évitez les sorties de plus de 48 heures.'],
    ['Prévenez 48 heures avant de quitter le département pendant l’arrêt.'],
    ['La règle des 48 heures entre deux arrêts évite une nouvelle carence.'],
    ['La règle des 48 heures de préavis s’applique aux absences syndicales.'],
    ['Ce délai de 48 heures court à compter de l’accident, que l’employeur déclare.'],
    ['L’obligation des 48 heures de repos hebdomadaire.'],
    ['Combien de temps pour envoyer l’attestation de salaire ? 48 heures.'],
    [
      'Dans les 48 heures, l’employeur doit :\n- déclarer l’accident du travail\n- remettre une feuille d’accident',
    ],
  ]);
});

describe('arret.send_48h: without a verb, or with it after', () => {
  tellsOf(arretSend48h, [
    [
      'Arrêt de travail : volets 1 et 2 à la CPAM dans les 48h, volet 3 à l’employeur.',
      '48h: a-jour regle.actuel',
    ],
    [
      'Vous disposez de trois jours pour envoyer votre arrêt de travail à la CPAM.',
      'trois jours: errone regle.jamais',
    ],
    ['Le salarié a trois jours pour adresser son arrêt de travail à la caisse de prévoyance.'],
    ['Vous avez trois jours pour transmettre votre arrêt à la caisse des congés payés.'],
  ]);
});

describe('arret.send_48h: another time told beside a sending', () => {
  tellsOf(arretSend48h, [
    [
      'La caisse a reçu votre avis de changement d’adresse.\nUn agent le lira, puis vous écrira par la messagerie du compte, où vous trouverez aussi la liste des pièces à joindre, les horaires de l’accueil et le numéro à rappeler.\nEnvoyez votre dossier de retraite sous 48 heures.',
    ],
    ['Vous avez dix jours pour adresser à la CPAM vos observations sur l’arrêt de vos indemnités.'],
    [
      'Vous avez trois semaines pour adresser à la CPAM le questionnaire sur la cause de votre arrêt.',
    ],
    ['Avec la grève de la Poste, il m’a fallu 48 heures pour envoyer mon arrêt à la caisse.'],
    ['Quand envoyer votre arrêt ? La caisse ouvre votre dossier 48 heures après l’avoir reçu.'],
    ['Faut-il transmettre un arrêt aussi court ? Deux jours ou dix, la règle est la même.'],
    ['La caisse vous répond sous 48 heures.\nEnvoyez votre arrêt dès que possible.'],
    ['Sous 48 heures : voilà le temps de la réponse.\nEnvoyez votre arrêt en ligne.'],
    [
      'La caisse rappelle sous 48 heures ceux qui l’ont jointe par ces moyens :\n- le téléphone, du lundi au vendredi, de 8 heures 30 à 17 heures 30\n- la borne de l’accueil, sans rendez-vous, tous les matins\n- la messagerie du compte en ligne, à toute heure\n- le courrier, le même qui sert à envoyer un arrêt de travail',
    ],
    ['Un délai de 48 heures est habituel pour traiter un arrêt.'],
    ['Votre arrêt de travail est envoyé à la caisse.\nElle le traite sous 48 heures.'],
    ['Transmettez votre arrêt de travail sous trois jours.'],
  ]);
  tellsOf(
    arretSend48h,
    [
      ['Signalez un changement d’adresse dans les 48 heures.'],
      ['Prévenez votre employeur dans les 48 heures.', '48 heures: a-jour regle.actuel'],
      [
        'Comment prévenir ?\nSous 48 heures, par un simple message.',
        '48 heures: a-jour regle.actuel',
      ],
    ],
    { title: 'Arrêt maladie : vos démarches' },
  );
});

describe('arret.send_48h: worked days, and what stands around', () => {
  tellsOf(arretSend48h, [
    [
      'L’arrêt est à envoyer dans les deux jours ouvrés à la caisse.',
      'deux jours ouvrés: depend cas.arret.send_48h',
    ],
    [
      'L’arrêt est à envoyer dans les 48 heures ouvrées à la caisse.',
      '48 heures: depend cas.arret.send_48h',
    ],
    [
      'L’arrêt est à envoyer sous 48 heures, même hors jours ouvrables.',
      '48 heures: a-jour regle.actuel',
    ],
    [
      'Vous devez envoyer votre arrêt à la CPAM sous 3 jours ouvrables.',
      '3 jours ouvrables: errone regle.jamais',
    ],
    [
      'Dans les 48 heures, votre devoir tient en une ligne : \ntransmettre l’arrêt à la CPAM.',
      '48 heures: a-jour regle.actuel',
    ],
    ['La règle des 48 heures vaut pour tout arrêt de travail.', '48 heures: a-jour regle.actuel'],
    [
      'Vous êtes malade.\nPrévenez votre employeur dans les 48 heures.',
      '48 heures: a-jour regle.actuel',
    ],
  ]);
});

describe('arret.send_48h: the paper leaves or comes in by itself', () => {
  tellsOf(arretSend48h, [
    ['Votre arrêt doit partir sous 48 heures.', '48 heures: a-jour regle.actuel'],
    ['L’avis d’arrêt de travail part dans les deux jours.', 'deux jours: a-jour regle.actuel'],
    ['Votre arrêt de travail partira sous 48 h.', '48 h: a-jour regle.actuel'],
    ['Le feuillet part dans les 48 heures.', '48 heures: a-jour regle.actuel'],
    ['L’arrêt doit parvenir à votre caisse en 48 heures.', '48 heures: a-jour regle.actuel'],
    ['Envoyez votre arrêt à la CPAM en deux jours.', 'deux jours: a-jour regle.actuel'],
    ['Adressez-nous votre arrêt en 48 h.'],
    ['Adresser l’arrêt à la caisse en 48 h.', '48 h: a-jour regle.actuel'],
    ['Transmettre son arrêt à la caisse en 48 h.', '48 h: a-jour regle.actuel'],
    ['L’arrêt est remis à la caisse en 48 h.', '48 h: a-jour regle.actuel'],
    ['Remettre l’arrêt à la caisse en 48 h.', '48 h: a-jour regle.actuel'],
    ['L’avis doit arriver à la caisse en 48 h.', '48 h: a-jour regle.actuel'],
    ['Pendant son arrêt, il part en cure sous 48 heures.'],
    ['L’arrêt est guéri en 48 heures : informez votre employeur.'],
    ['La caisse traite en deux jours l’arrêt que vous envoyez.'],
  ]);
});
