import { describe } from 'vitest';
import { atmpEmployerDeclaration48h } from '../../../../core/claims/kinds/atmp-employer-declaration-48h.ts';
import { tellsOf } from './sentences.ts';

describe('atmp.employer_declaration_48h', () => {
  tellsOf(atmpEmployerDeclaration48h, [
    [
      "L'employeur doit déclarer l'accident du travail à la CPAM dans les 48 heures.",
      '48 heures: a-jour regle.actuel',
    ],
    [
      "L'entreprise dispose de 48h pour déclarer l'accident sur net-entreprises.",
      '48h: a-jour regle.actuel',
    ],
    [
      "Déclaration d'accident du travail\nL'employeur a deux jours pour l'envoyer à la caisse, déclaration faite en ligne.",
      'deux jours: a-jour regle.actuel',
    ],
    [
      "Tout accident doit être déclaré à la caisse dans un délai de quarante-huit heures par l'employeur.",
      'quarante-huit heures: a-jour regle.actuel',
    ],
    [
      "Vous devez déclarer l'accident à la CPAM sous 48 heures (hors dimanches et jours fériés).",
      '48 heures: a-jour regle.actuel',
    ],
    ["Accident : l'employeur le déclare à la caisse sous 48 h", '48 h: a-jour regle.actuel'],
    ["La DAT doit partir de chez l'employeur sous 48 h.", '48 h: a-jour regle.actuel'],
    // What looks like it and is not.
    ["La victime doit déclarer l'accident à son employeur dans les 24 heures."],
    ["Le salarié envoie son avis d'arrêt dans les 48 heures."],
    ["L'employeur informe l'inspection du travail d'un accident mortel dans les 12 heures."],
    ['La grossesse doit être déclarée dans les trois mois.'],
    ["En cas d'accident, prévenez votre employeur dans les 48 heures et envoyez votre arrêt."],
  ]);
});

describe('atmp.employer_declaration_48h, in other verbs', () => {
  tellsOf(atmpEmployerDeclaration48h, [
    [
      'Accident de trajet : votre employeur le signale à la CPAM sous 48 heures.',
      '48 heures: a-jour regle.actuel',
    ],
    [
      'Dès qu’il en a connaissance, l’employeur a quarante-huit (48) heures pour transmettre la DAT à la CPAM.',
      'quarante-huit (48) heures: a-jour regle.actuel',
    ],
    ['La victime signale l’accident du travail à l’employeur dans les 24 heures.'],
  ]);
});
