import type { Case } from '../../agenda/case.ts';
import { dueOn } from '../../deadlines/due.ts';
import type { Chemin } from '../etape.ts';

/** An employer that refuses, or does not answer (CT L4624-6). */
export const REFUS_EMPLOYEUR: Chemin = {
  id: 'refus-employeur',
  pour: (c) => c.prive,
  // An agreement that came after it has answered a refusal.
  enCours: (c) => c.of('refus-employeur', 'accord-employeur').at(-1)?.nature === 'refus-employeur',
  dits: () => ['prescriptionSeule'],
  pas: [
    {
      id: 'demander-motifs',
      qui: 'salarie',
      a: 'employeur',
      papier: 'demandeMotifs',
      delais: ['refus-employeur'],
      quand: 'aussitot',
      retour: 'motifs',
      articles: ['CT L4624-6'],
      confidence: 'high',
    },
    {
      id: 'avis-ecrit',
      qui: 'salarie',
      a: 'medecinTravail',
      papier: 'demandeVisite',
      quand: 'aussitot',
      retour: 'avisEcrit',
      articles: ['CT L4624-3', 'CT L4624-6'],
      confidence: 'high',
      fait: ['avis-medecin-du-travail'],
    },
    {
      id: 'arret-entre-temps',
      qui: 'salarie',
      a: 'medecin',
      quand: 'siBesoin',
      retour: 'certificat',
      articles: ['CSS L323-3', 'CSS L162-4-4'],
      confidence: 'medium',
    },
    {
      id: 'saisir-prudhommes',
      qui: 'salarie',
      a: 'prudhommes',
      delais: ['action-execution-contrat'],
      quand: 'deuxAns',
      retour: 'jugement',
      articles: ['CT L1471-1', 'CT L1132-1', 'CT L1134-5'],
      confidence: 'high',
    },
    {
      id: 'employeur-motiver',
      qui: 'employeur',
      a: 'salarie',
      delais: ['refus-employeur'],
      quand: 'pasDeDelai',
      retour: 'aucunRetour',
      articles: ['CT L4624-6'],
      confidence: 'high',
    },
  ],
};

/** The last opinion can still be contested: past fifteen days it binds, where it said so (CT L4624-7). */
function contestable(c: Case): boolean {
  const last = c.of('avis-medecin-du-travail').at(-1);
  if (!last || c.of('contestation-avis').some(({ jour }) => jour >= last.jour)) return false;
  const limit = dueOn('contestation-avis-medecin-du-travail', last.jour, c.zone);
  const due = limit.ok && limit.deadline.due;
  return last.mentionne === false || !due || due >= c.on;
}

/** The opinion of the occupational doctor: fifteen days, for either side (CT R4624-45). */
export const AVIS: Chemin = {
  id: 'avis-medecin-du-travail',
  pour: (c) => c.prive,
  enCours: contestable,
  dits: () => [],
  pas: [
    {
      id: 'lire-avis',
      qui: 'salarie',
      a: 'medecinTravail',
      quand: 'aussitot',
      retour: 'aucunRetour',
      articles: ['CT R4624-45'],
      confidence: 'high',
    },
    {
      id: 'contester-avis',
      qui: 'salarie',
      a: 'prudhommes',
      papier: 'contestationAvis',
      delais: ['contestation-avis-medecin-du-travail'],
      quand: 'quinzeJours',
      retour: 'jugement',
      articles: ['CT L4624-7', 'CT R4624-45'],
      confidence: 'high',
      fait: ['contestation-avis'],
    },
    {
      id: 'employeur-contester',
      qui: 'employeur',
      a: 'prudhommes',
      delais: ['contestation-avis-medecin-du-travail'],
      quand: 'quinzeJours',
      retour: 'jugement',
      articles: ['CT L4624-7', 'CT R4624-45'],
      confidence: 'high',
      fait: ['contestation-avis'],
    },
  ],
};
