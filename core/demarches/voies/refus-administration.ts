import type { Case } from '../../agenda/case.ts';
import { dueOn } from '../../deadlines/due.ts';
import type { Day } from '../../time/day.ts';
import type { Chemin } from '../etape.ts';
import { auxAgents, fonctionnaire } from './agents.ts';

/**
 * A request that nothing answered, refused by two months of silence (CRPA L231-4 5°). One for a TPT that
 * has begun since was answered, though nobody wrote it down here.
 */
function silent(c: Case): boolean {
  const { debutTpt } = c.situation;
  const granted = (asked: Day) => debutTpt && asked <= debutTpt && debutTpt <= c.on;
  const decisions = c.of('decision-administration');
  return c.of('demande-administration').some((asked) => {
    const silence = dueOn('fp-silence', asked.jour, c.zone);
    const last = silence.ok && silence.deadline.due;
    const answered = granted(asked.jour) || decisions.some(({ jour }) => jour >= asked.jour);
    return !!last && last <= c.on && !answered;
  });
}

/** An administration that refuses, or keeps silent. */
export const REFUS_ADMINISTRATION: Chemin = {
  id: 'refus-administration',
  pour: (c) => c.publique,
  enCours: (c) => c.of('decision-administration').at(-1)?.favorable === false || silent(c),
  dits: (c) => (fonctionnaire(c) ? ['decret2026'] : []),
  pas: [
    ...auxAgents({
      id: 'silence-administration',
      qui: 'salarie',
      a: 'administration',
      delais: ['fp-silence'],
      quand: 'deuxMoisDemande',
      retour: 'decisionAdministration',
      articles: ['CRPA L231-4'],
      confidence: 'medium',
      fait: ['decision-administration'],
    }),
    {
      id: 'motifs-administration',
      qui: 'salarie',
      a: 'administration',
      delais: ['fp-motivation'],
      quand: 'aussitot',
      retour: 'motifs',
      articles: ['CRPA L211-2'],
      confidence: 'high',
    },
    {
      id: 'conseil-medical',
      qui: 'salarie',
      a: 'conseilMedical',
      quand: 'siBesoin',
      retour: 'avisEcrit',
      articles: ['Décret 86-442', 'Décret 87-602', 'Décret 88-386'],
      confidence: 'medium',
      pour: fonctionnaire,
      fait: ['avis-conseil-medical'],
    },
    {
      id: 'conseil-medical-superieur',
      qui: 'salarie',
      a: 'conseilMedical',
      delais: ['fp-conseil-medical-superieur'],
      quand: 'deuxMois',
      retour: 'avisEcrit',
      articles: ['Décret 86-442'],
      confidence: 'medium',
      pour: fonctionnaire,
    },
    {
      id: 'tribunal-administratif',
      qui: 'salarie',
      a: 'tribunalAdministratif',
      delais: ['fp-recours'],
      quand: 'deuxMois',
      retour: 'jugement',
      articles: ['CRPA L411-2', 'CRPA L112-2'],
      confidence: 'medium',
      fait: ['recours-tribunal'],
    },
    {
      id: 'administration-entretien',
      qui: 'employeur',
      a: 'agent',
      quand: 'siBesoin',
      retour: 'aucunRetour',
      articles: ['Décret 2026-705'],
      confidence: 'medium',
      pour: fonctionnaire,
    },
    {
      id: 'administration-examen',
      qui: 'employeur',
      a: 'medecinAgree',
      quand: 'siBesoin',
      retour: 'examen',
      articles: ['Décret 2026-705'],
      confidence: 'medium',
      pour: fonctionnaire,
    },
    {
      id: 'administration-motiver',
      qui: 'employeur',
      a: 'agent',
      quand: 'aussitot',
      retour: 'aucunRetour',
      articles: ['CRPA L211-2', 'CRPA L112-2'],
      confidence: 'high',
    },
  ],
};
