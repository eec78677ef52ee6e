import type { Case } from '../../agenda/case.ts';
import type { Pas } from '../etape.ts';

const publique = (c: Case) => c.publique;
const contractuel = ({ statut }: Case) => statut === 'contractuel';
const paidByCaisse = (c: Case) => c.publique && c.caisse;
const independant = ({ statut }: Case) =>
  statut === 'artisan-commercant' || statut === 'profession-liberale';
const exploitant = ({ statut }: Case) => statut === 'chef-exploitation';

/** Public service: the administration decides, and for some the caisse before it. */
const AGENT: readonly Pas[] = [
  {
    id: 'certificat-agent',
    qui: 'salarie',
    a: 'medecin',
    quand: 'avantDebut',
    retour: 'certificat',
    articles: ['CGFP L823-1', 'CGFP L823-3'],
    confidence: 'high',
    pour: publique,
    fait: ['prescription'],
  },
  {
    id: 'accord-caisse',
    qui: 'salarie',
    a: 'caisse',
    delais: ['silence-caisse'],
    quand: 'avantDebut',
    retour: 'decisionCaisse',
    articles: ['CSS L323-3', 'Décret 86-83', 'Décret 91-155', 'Décret 91-298'],
    confidence: 'medium',
    pour: paidByCaisse,
  },
  {
    id: 'demander-administration',
    qui: 'salarie',
    a: 'administration',
    papier: 'demandeAdministration',
    quand: 'avantDebut',
    retour: 'decisionAdministration',
    articles: ['CGFP L823-1', 'Décret 86-442', 'Décret 87-602', 'Décret 88-386'],
    confidence: 'medium',
    pour: publique,
    fait: ['demande-administration', 'decision-administration'],
  },
  {
    id: 'examen-agree',
    qui: 'salarie',
    a: 'medecinAgree',
    delais: ['fp-examen-absence'],
    quand: 'siBesoin',
    retour: 'examen',
    articles: ['Décret 86-442', 'Décret 87-602', 'Décret 88-386', 'Décret 2026-705'],
    confidence: 'medium',
    pour: (c) => publique(c) && c.statut !== 'contractuel',
  },
  {
    id: 'attendre-decision',
    qui: 'salarie',
    a: 'administration',
    delais: ['fp-decision', 'fp-silence'],
    quand: 'trenteJours',
    retour: 'decisionAdministration',
    articles: ['Décret 2026-705', 'CRPA L231-4'],
    confidence: 'medium',
    pour: publique,
    fait: ['decision-administration'],
  },
  {
    id: 'suivre-douze-mois',
    qui: 'salarie',
    a: 'administration',
    delais: ['fp-duree-totale'],
    quand: 'pendant',
    retour: 'aucunRetour',
    articles: ['CGFP L823-5'],
    confidence: 'high',
    pour: publique,
  },
  {
    id: 'administration-recevoir',
    qui: 'employeur',
    a: 'agent',
    quand: 'aussitot',
    retour: 'aucunRetour',
    articles: ['CGFP L823-1', 'CRPA L112-2'],
    confidence: 'medium',
    pour: publique,
  },
  {
    id: 'administration-decider',
    qui: 'employeur',
    a: 'agent',
    delais: ['fp-decision', 'fp-decision-reprise'],
    quand: 'trenteJours',
    retour: 'aucunRetour',
    articles: ['Décret 2026-705', 'CRPA L211-2'],
    confidence: 'medium',
    pour: publique,
    fait: ['decision-administration'],
  },
];

const INDEPENDANT: readonly Pas[] = [
  {
    id: 'arret-prealable',
    qui: 'salarie',
    a: 'caisse',
    quand: 'avantDebut',
    retour: 'decompte',
    articles: ['CSS D622-10'],
    confidence: 'high',
    pour: (c) => independant(c) && !c.ald,
  },
  {
    id: 'cotisation-a-jour',
    qui: 'salarie',
    a: 'msa',
    quand: 'avantDebut',
    retour: 'decompte',
    articles: ['CRPM D732-2-1'],
    confidence: 'high',
    pour: (c) => exploitant(c) && !c.atmp,
  },
  {
    id: 'prescription',
    qui: 'salarie',
    a: 'medecin',
    quand: 'avantDebut',
    retour: 'certificat',
    articles: ['CSS L323-3', 'CSS L162-4-1'],
    confidence: 'high',
    pour: (c) => independant(c) || exploitant(c),
    fait: ['prescription'],
  },
  {
    id: 'envoi-caisse',
    qui: 'salarie',
    a: 'caisse',
    delais: ['independant-avis-arret'],
    quand: 'deuxJours',
    retour: 'decisionCaisse',
    articles: ['CSS R321-2', 'CSS L321-2'],
    confidence: 'high',
    pour: independant,
  },
  {
    id: 'envoi-caisse-msa',
    qui: 'salarie',
    a: 'msa',
    delais: ['exploitant-avis-arret'],
    quand: 'deuxJours',
    retour: 'decisionCaisse',
    articles: ['CRPM D732-2-7', 'CRPM L732-4'],
    confidence: 'high',
    pour: (c) => exploitant(c) && !c.atmp,
  },
  {
    id: 'envoi-caisse-msa',
    qui: 'salarie',
    a: 'msa',
    quand: 'aussitot',
    retour: 'decisionCaisse',
    articles: ['CRPM L752-5-1'],
    confidence: 'medium',
    pour: (c) => exploitant(c) && c.atmp,
  },
  {
    id: 'jours-independant',
    qui: 'salarie',
    a: 'caisse',
    delais: ['independant-duree'],
    quand: 'pendant',
    retour: 'decompte',
    articles: ['CSS D622-10', 'CSS D622-12'],
    confidence: 'medium',
    pour: independant,
  },
  {
    id: 'jours-exploitant',
    qui: 'salarie',
    a: 'msa',
    delais: ['exploitant-duree'],
    quand: 'pendant',
    retour: 'decompte',
    articles: ['CRPM D732-2-4', 'CRPM D752-22'],
    confidence: 'medium',
    pour: exploitant,
  },
  {
    id: 'controle',
    qui: 'salarie',
    a: 'caisse',
    delais: ['convocation-medecin-conseil'],
    quand: 'pendant',
    retour: 'decisionCaisse',
    articles: ['CSS L315-2', 'CSS L323-6'],
    confidence: 'medium',
    pour: (c) => independant(c) || exploitant(c) || paidByCaisse(c),
  },
];

/** Decrees of contractuels, which refer to those of civil servants in part only. */
const DECRETS_CONTRACTUELS = ['Décret 86-83', 'Décret 91-155'] as const;

/** A step of civil servants as contractuels live it: neither their code nor their thirty days. */
const forContractuel = (pas: Pas): Pas => ({
  ...pas,
  quand: pas.quand === 'trenteJours' ? 'pasDeDelai' : pas.quand,
  retour: pas.retour === 'decisionAdministration' ? 'decisionEcrite' : pas.retour,
  articles: pas.id === 'accord-caisse' ? pas.articles : DECRETS_CONTRACTUELS,
  confidence: 'medium',
  pour: (c) => contractuel(c) && (pas.pour?.(c) ?? true),
});

const forFonctionnaire = (pas: Pas): Pas => ({
  ...pas,
  pour: (c) => !contractuel(c) && (pas.pour?.(c) ?? true),
});

/** Those who are not employees of the private sector. */
export const MISE_EN_PLACE_AUTRES: readonly Pas[] = [
  ...AGENT.flatMap((pas) => [forFonctionnaire(pas), forContractuel(pas)]),
  ...INDEPENDANT,
];
