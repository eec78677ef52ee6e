import type { Case } from '../../agenda/case.ts';
import type { Motif } from '../../situation/evenements.ts';
import type { Chemin, Pas } from '../etape.ts';

/** A refusal on one of these grounds, the last of them, that no commission has taken back since. */
function refused(c: Case, ...motifs: readonly (Motif | undefined)[]): boolean {
  const last = c
    .of('refus-caisse')
    .filter(({ motif }) => motifs.includes(motif))
    .at(-1);
  const granted = c.of('decision-commission').filter(({ favorable }) => favorable);
  return last !== undefined && !granted.some(({ jour }) => jour >= last.jour);
}

const LIRE: Pas = {
  id: 'lire-refus',
  qui: 'salarie',
  a: 'caisse',
  quand: 'aussitot',
  retour: 'aucunRetour',
  articles: ['CSS R142-1-A'],
  confidence: 'high',
};

const CMRA: readonly Pas[] = [
  {
    id: 'saisir-cmra',
    qui: 'salarie',
    a: 'cmra',
    papier: 'recoursCmra',
    delais: ['recours-cmra'],
    quand: 'deuxMois',
    retour: 'cmra',
    articles: ['CSS R142-8', 'CSS R142-1-A', 'CSS L142-4', 'CSS R142-7', 'CSS L315-2'],
    confidence: 'high',
    fait: ['recours-cmra'],
  },
  {
    id: 'observations-cmra',
    qui: 'salarie',
    a: 'cmra',
    delais: ['cmra-observations'],
    quand: 'vingtJours',
    retour: 'aucunRetour',
    articles: ['CSS R142-8-3'],
    confidence: 'high',
  },
];

const CRA: Pas = {
  id: 'saisir-cra',
  qui: 'salarie',
  a: 'cra',
  papier: 'recoursCra',
  delais: ['recours-cra'],
  quand: 'deuxMois',
  retour: 'cra',
  articles: ['CSS R142-1', 'CSS R142-1-A'],
  confidence: 'high',
  fait: ['recours-cra'],
};

const TRIBUNAL: readonly Pas[] = [
  {
    id: 'saisir-tribunal',
    qui: 'salarie',
    a: 'tribunal',
    papier: 'recoursTribunal',
    delais: ['recours-tribunal-judiciaire'],
    quand: 'deuxMoisCommission',
    retour: 'jugement',
    articles: ['CSS R142-1-A', 'CSS R142-10-1', 'CSS R142-10'],
    confidence: 'high',
    fait: ['recours-tribunal'],
  },
  {
    id: 'entre-temps',
    qui: 'salarie',
    a: 'medecin',
    quand: 'siBesoin',
    retour: 'certificat',
    articles: ['CSS L323-3'],
    confidence: 'medium',
  },
];

/** A medical refusal goes to the CMRA, whatever many pages say (CSS R142-7, R142-8). */
export const REFUS_MEDICAL: Chemin = {
  id: 'refus-caisse-medical',
  pour: (c) => c.caisse,
  enCours: (c) => refused(c, 'medical', undefined),
  dits: () => ['cmraPasCra', 'lireMotif', 'silence'],
  pas: [
    LIRE,
    ...CMRA,
    {
      id: 'attendre-cmra',
      qui: 'salarie',
      a: 'cmra',
      delais: ['silence-cmra'],
      quand: 'quatreMoisRecours',
      retour: 'cmra',
      articles: ['CSS R142-8-5'],
      confidence: 'high',
      fait: ['decision-commission'],
    },
    ...TRIBUNAL,
  ],
};

export const REFUS_ADMINISTRATIF: Chemin = {
  id: 'refus-caisse-administratif',
  pour: (c) => c.caisse,
  enCours: (c) => refused(c, 'administratif', undefined),
  dits: () => ['craAdministratif', 'lireMotif', 'silence'],
  pas: [
    LIRE,
    CRA,
    {
      id: 'attendre-cra',
      qui: 'salarie',
      a: 'cra',
      delais: ['silence-cra'],
      quand: 'deuxMoisRecours',
      retour: 'cra',
      articles: ['CSS R142-6'],
      confidence: 'high',
      fait: ['decision-commission'],
    },
    ...TRIBUNAL,
  ],
};

export const REFUS_MIXTE: Chemin = {
  id: 'refus-caisse-mixte',
  pour: (c) => c.caisse,
  enCours: (c) => refused(c, 'mixte'),
  dits: () => ['deuxCommissions', 'silence'],
  pas: [
    LIRE,
    ...CMRA,
    CRA,
    {
      id: 'attendre-mixte',
      qui: 'salarie',
      a: 'cra',
      delais: ['silence-recours-mixte'],
      quand: 'sixMoisRecours',
      retour: 'mixte',
      articles: ['CSS R142-9-1'],
      confidence: 'high',
      fait: ['decision-commission'],
    },
    ...TRIBUNAL,
  ],
};
