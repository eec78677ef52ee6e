import { type Case, tptOver } from '../../agenda/case.ts';
import type { Chemin, Pas } from '../etape.ts';
import { auxAgents, fonctionnaire } from './agents.ts';

const maladie = (c: Case) => !c.atmp;
const accident = (c: Case) => c.prive && c.atmp;
const nonSalarie = (c: Case) => !c.prive && !c.publique;

const SUITE: readonly Pas[] = [
  {
    id: 'renouveler',
    qui: 'salarie',
    a: 'medecin',
    papier: 'renouvellement',
    delais: ['conseil-renouvellement'],
    quand: 'avantFin',
    retour: 'certificat',
    articles: ['CSS L162-4-4', 'CSS R323-1'],
    confidence: 'medium',
    pour: (c) => c.prive && maladie(c),
  },
  {
    id: 'renouveler',
    qui: 'salarie',
    a: 'medecin',
    papier: 'renouvellement',
    delais: ['conseil-renouvellement'],
    quand: 'avantFin',
    retour: 'certificat',
    articles: ['CSS L433-1', 'CSS R433-15'],
    confidence: 'medium',
    pour: accident,
  },
  {
    id: 'renouveler-independant',
    qui: 'salarie',
    a: 'medecin',
    delais: ['conseil-renouvellement'],
    quand: 'avantFin',
    retour: 'certificat',
    articles: ['CSS L162-4-4'],
    confidence: 'medium',
    pour: nonSalarie,
  },
  ...auxAgents({
    id: 'renouveler-agent',
    qui: 'salarie',
    a: 'administration',
    papier: 'renouvellement',
    delais: ['fp-decision-reprise', 'conseil-renouvellement'],
    quand: 'avantFin',
    retour: 'decisionAdministration',
    articles: ['CGFP L823-1', 'Décret 2026-705'],
    confidence: 'medium',
    pour: (c) => c.publique,
  }),
  {
    id: 'temps-plein',
    qui: 'salarie',
    a: 'caisse',
    papier: 'repriseAnticipee',
    delais: ['reprise-anticipee'],
    quand: 'aussitot',
    retour: 'aucunRetour',
    articles: ['CSS L323-6'],
    confidence: 'high',
    pour: (c) => c.prive,
    fait: ['reprise'],
  },
  {
    id: 'temps-plein-independant',
    qui: 'salarie',
    a: 'caisse',
    papier: 'repriseAnticipee',
    delais: ['reprise-anticipee', 'exploitant-reprise-anticipee'],
    quand: 'aussitot',
    retour: 'aucunRetour',
    articles: ['CSS L323-6'],
    confidence: 'medium',
    pour: nonSalarie,
    fait: ['reprise'],
  },
  ...auxAgents({
    id: 'temps-plein-agent',
    qui: 'salarie',
    a: 'administration',
    quand: 'siBesoin',
    retour: 'decisionAdministration',
    articles: ['Décret 86-442', 'Décret 87-602', 'Décret 88-386'],
    confidence: 'medium',
    pour: (c) => c.publique,
    fait: ['reprise'],
  }),
];

const LIMITES: readonly Pas[] = [
  {
    id: 'limite-ald',
    qui: 'salarie',
    a: 'caisse',
    delais: ['periode-ald', 'quatrieme-annee-tpt'],
    quand: 'pendant',
    retour: 'decompte',
    articles: ['CSS L323-1', 'CSS R323-1', 'CSS R323-3'],
    confidence: 'medium',
    pour: (c) => c.ijSalarie && c.ald,
  },
  {
    id: 'limite-maladie',
    qui: 'salarie',
    a: 'caisse',
    delais: ['annee-supplementaire-tpt', 'compteur-360-ij'],
    quand: 'pendant',
    retour: 'decompte',
    articles: ['CSS R323-1', 'CSS R323-3'],
    confidence: 'medium',
    pour: (c) => c.ijSalarie && !c.ald && maladie(c),
  },
  {
    id: 'limite-agent',
    qui: 'salarie',
    a: 'administration',
    delais: ['fp-duree-totale'],
    quand: 'pendant',
    retour: 'aucunRetour',
    articles: ['CGFP L823-5', 'CGFP L823-6'],
    confidence: 'high',
    pour: (c) => c.publique && fonctionnaire(c),
  },
];

const APRES: readonly Pas[] = [
  {
    id: 'invalidite',
    qui: 'salarie',
    a: 'caisse',
    delais: ['demande-invalidite'],
    quand: 'douzeMois',
    retour: 'pension',
    articles: ['CSS L341-3', 'CSS R341-8'],
    confidence: 'high',
    pour: (c) => c.ijSalarie && maladie(c),
  },
  {
    id: 'consolidation-atmp',
    qui: 'salarie',
    a: 'medecin',
    delais: ['consolidation-contestation'],
    quand: 'dixJours',
    retour: 'decisionCaisse',
    articles: ['CSS R433-17'],
    confidence: 'high',
    pour: accident,
  },
  {
    id: 'rechute-atmp',
    qui: 'salarie',
    a: 'medecin',
    delais: ['rechute-decision'],
    quand: 'siBesoin',
    retour: 'decisionRechute',
    articles: ['CSS L443-2', 'CSS R441-16'],
    confidence: 'high',
    pour: accident,
    fait: ['rechute'],
  },
  {
    id: 'inaptitude',
    qui: 'salarie',
    a: 'medecinTravail',
    papier: 'demandeVisite',
    delais: ['inaptitude-reprise-du-salaire'],
    quand: 'siBesoin',
    retour: 'salaire',
    articles: ['CT R4624-42', 'CT L1226-4', 'CT L1226-11'],
    confidence: 'high',
    pour: (c) => c.prive,
  },
  {
    id: 'employeur-fin',
    qui: 'employeur',
    a: 'salarie',
    quand: 'cinqJours',
    retour: 'aucunRetour',
    articles: ['CT L3123-6', 'CSS R133-14'],
    confidence: 'medium',
    pour: (c) => c.prive,
  },
];

/** The last day that is prescribed has gone by. */
function prescribedOver(c: Case): boolean {
  const last = c.of('prescription').at(-1);
  const { fin } = last ?? { fin: c.situation.finTpt };
  return fin !== undefined && fin < c.on;
}

/** Renewal, full time, or what comes when neither is possible. */
export const FIN: Chemin = {
  id: 'fin',
  pour: () => true,
  enCours: (c) =>
    tptOver(c) ||
    prescribedOver(c) ||
    c.of('stabilisation', 'consolidation').length > 0 ||
    c.of('avis-medecin-du-travail').at(-1)?.inapte === true,
  dits: () => [],
  pas: [...SUITE, ...LIMITES, ...APRES],
};
