import { describe } from 'vitest';
import { fpInstance } from '../../../../core/claims/kinds/fp-instance.ts';
import { tellsOf } from './sentences.ts';

describe('who is asked about a public servant, in the voices of many writers', () => {
  tellsOf(fpInstance, [
    [
      'Fonction publique : la demande de temps partiel thérapeutique est transmise au comité médical.',
      'comité médical: perime regle.plusActuel 2022-02-01',
    ],
    [
      'Le comité médical départemental statue sur le TPT du fonctionnaire.',
      'comité médical départemental: perime regle.plusActuel 2022-02-01',
    ],
    [
      'L’agent est convoqué devant la commission de réforme.',
      'commission de réforme: perime regle.plusActuel 2022-02-01',
    ],
    [
      'Fonctionnaires : en cas de désaccord, la commission de réforme tranche.',
      'commission de réforme: perime regle.plusActuel 2022-02-01',
    ],
    [
      'Le conseil médical est consulté avant la reprise de l’agent.',
      'conseil médical: a-jour regle.actuel',
    ],
    [
      'Saisine du comité médical | agents territoriaux',
      'comité médical: perime regle.plusActuel 2022-02-01',
    ],
    [
      'Depuis 2022, le conseil médical a pris la place du comité médical pour les fonctionnaires.',
      'conseil médical: a-jour regle.actuel',
    ],
    [
      'Les agents de la fonction publique hospitalière peuvent bénéficier d’un mi-temps thérapeutique.\nCette mesure est accordée :\n– après avis du comité médical, à l’issue de six mois de congé de maladie.',
      'comité médical: perime regle.plusActuel 2022-02-01',
    ],
  ]);
});

describe('fp.instance: another body than the one named just before', () => {
  tellsOf(fpInstance, [
    [
      'Le fonctionnaire en temps partiel thérapeutique :\n- trois mois après avis du comité médical ;\n- six mois après avis favorable de la commission de réforme.',
      'comité médical: perime regle.plusActuel 2022-02-01',
      'commission de réforme: perime regle.plusActuel 2022-02-01',
    ],
  ]);
});

describe('fp.instance: named again, or by others', () => {
  tellsOf(fpInstance, [
    [
      'Le comité médical examine le dossier du fonctionnaire. Après avis du médecin agréé et une fois le rapport du service reçu, l’administration saisit de nouveau le comité médical.',
      'comité médical: perime regle.plusActuel 2022-02-01',
      'comité médical: perime regle.plusActuel 2022-02-01',
    ],
    [
      'Le comité médical du fonctionnaire siège dans chaque département. Le secrétariat convoque l’intéressé par lettre, lui rappelle qu’il peut se faire représenter par le médecin de son choix, puis lui envoie le calendrier des réunions à venir ainsi que la liste des pièces à fournir avant la séance. La reprise est décidée sur avis du comité médical.',
      'comité médical: perime regle.plusActuel 2022-02-01',
      'comité médical: perime regle.plusActuel 2022-02-01',
    ],
    ['Fonctionnaires et salariés\nLe salarié peut saisir le comité médical de sa mutuelle.'],
    [
      'Fonction publique hospitalière\nSalarié en contrat de travail ou titulaire, chacun passe devant la commission de réforme.',
      'commission de réforme: perime regle.plusActuel 2022-02-01',
    ],
  ]);
});
