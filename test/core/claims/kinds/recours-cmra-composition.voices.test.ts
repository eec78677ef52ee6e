import { describe } from 'vitest';
import { recoursCmraComposition } from '../../../../core/claims/kinds/recours-cmra-composition.ts';
import { tellsOf } from './sentences.ts';

describe('recours.cmra_composition, as writers of every kind put it', () => {
  tellsOf(recoursCmraComposition, [
    ['La CMRA comprend deux médecins.', 'deux médecins: a-jour regle.actuel'],
    [
      'Deux médecins siègent à la CMRA : un expert judiciaire et un médecin-conseil.',
      'Deux médecins: a-jour regle.actuel',
    ],
    [
      'La commission médicale de recours amiable est formée de 2 médecins, dont un expert.',
      '2 médecins: a-jour regle.actuel',
    ],
    ['Composition de la CMRA : 2 médecins.', '2 médecins: a-jour regle.actuel'],
    ['Qui siège à la CMRA ? Deux médecins.', 'Deux médecins: a-jour regle.actuel'],
    [
      'La CMRA réunit deux médecins désignés par le responsable du service médical.',
      'deux médecins: a-jour regle.actuel',
    ],
    [
      'Cette commission (CMRA), où siègent deux praticiens, se prononce sur pièces.',
      'deux praticiens: a-jour regle.actuel',
    ],
    [
      'La CMRA est composée de trois médecins, dont un médecin-conseil.',
      'trois médecins: perime regle.plusActuel 2020-01-01',
    ],
    [
      'Trois médecins forment la commission médicale de recours amiable.',
      'Trois médecins: perime regle.plusActuel 2020-01-01',
    ],
    ['La CMRA regroupe 3 médecins.', '3 médecins: perime regle.plusActuel 2020-01-01'],
    [
      'Votre dossier est examiné par trois médecins de la CMRA.',
      'trois médecins: perime regle.plusActuel 2020-01-01',
    ],
    [
      'La CMRA est un collège de trois médecins.',
      'trois médecins: perime regle.plusActuel 2020-01-01',
    ],
    [
      'La CMRA se compose de deux médecins experts et d’un médecin-conseil.',
      'deux médecins: perime regle.plusActuel 2020-01-01',
    ],
    [
      'La CMRA comprend :\n- un médecin-conseil\n- deux médecins experts inscrits sur les listes',
      'deux médecins: perime regle.plusActuel 2020-01-01',
    ],
    [
      'La CMRA comprend un médecin expert et un médecin-conseil, soit deux médecins.',
      'deux médecins: a-jour regle.actuel',
    ],
  ]);
});

describe('recours.cmra_composition: what looks like it and is not', () => {
  tellsOf(recoursCmraComposition, [
    ['J’ai vu trois médecins avant de saisir la CMRA.'],
    ['Deux médecins m’ont donné raison, la CMRA non.'],
    ['La CMRA a retenu l’avis des deux médecins traitants.'],
    [
      'Deux médecins experts et un médecin-conseil ont vu mon dossier avant la CMRA, qui se réunit en mars.',
    ],
    ['Le médecin-conseil refuse. J’ai fourni l’avis de deux médecins à la CMRA.'],
  ]);
});

describe('recours.cmra_composition: named sentences before, in other words', () => {
  tellsOf(recoursCmraComposition, [
    [
      'Une commission de recours médical amiable (CRMA) est créée.\nSon ressort est celui de l’échelon régional.\nElle est composée d’un praticien conseil et deux médecins figurant sur une liste d’experts.',
      'deux médecins: perime regle.plusActuel 2020-01-01',
    ],
    [
      'La CMRA n’est pas compétente pour les fonctionnaires.\nLe conseil médical donne son avis.\nIl siège en formation restreinte ou plénière, selon les cas que les textes lui donnent à connaître, et sans que l’agent ait à le demander lui-même.\nElle est composée de trois médecins.',
    ],
  ]);
  tellsOf(recoursCmraComposition, [['Elle est composée de trois médecins.']], {
    title: 'Le conseil médical et la CMRA',
  });
});

describe('recours.cmra_composition: experts beside the doctor of the caisse', () => {
  tellsOf(recoursCmraComposition, [
    [
      'Composition de la CMRA : deux experts inscrits sur une liste et un praticien-conseil.',
      'deux experts: perime regle.plusActuel 2020-01-01',
    ],
  ]);
});

describe('recours.cmra_composition: experts, other doctors, other commissions', () => {
  tellsOf(recoursCmraComposition, [
    [
      'La CMRA réunit deux médecins, l’un d’eux inscrit sur les listes d’experts.',
      'deux médecins: a-jour regle.actuel',
    ],
    [
      'La CMRA réunit deux médecins, jamais vos médecins traitants.',
      'deux médecins: a-jour regle.actuel',
    ],
    ['La commission d’agrément étudie les demandes.\nElle est composée de trois médecins.'],
  ]);
});
