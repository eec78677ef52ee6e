import type { Case } from '../../agenda/case.ts';
import type { ArticleId } from '../../law/articles.ts';
import { DECRET, DECRET_CONTRACTUELS } from '../../law/versants.ts';
import type { Pas } from '../etape.ts';

const contractuel = ({ statut }: Case) => statut === 'contractuel';

/** Titulaires and trainees, those whom the caisse pays included. */
export const fonctionnaire = (c: Case) => !contractuel(c);

const DES_CONTRACTUELS: readonly ArticleId[] = Object.values(DECRET_CONTRACTUELS);

/** Texts that contractuels have in decrees of their own, which refer to them in part only. */
const DES_FONCTIONNAIRES: readonly ArticleId[] = [
  'CGFP L823-1',
  'CGFP L823-3',
  'CGFP L823-5',
  ...Object.values(DECRET),
  'Décret 2026-705',
  'Décret 91-298',
];

function ofContractuels(articles: Pas['articles']): Pas['articles'] {
  const [main = articles[0], ...others] = new Set(
    articles.flatMap((id) => (DES_FONCTIONNAIRES.includes(id) ? DES_CONTRACTUELS : [id])),
  );
  return [main, ...others];
}

/** A step of agents, twice: contractuels live it under their own decrees, without the thirty days. */
export const auxAgents = (pas: Pas): readonly Pas[] => [
  { ...pas, pour: (c) => fonctionnaire(c) && pas.pour?.(c) !== false },
  {
    ...pas,
    quand: pas.quand === 'trenteJours' ? 'pasDeDelai' : pas.quand,
    retour: pas.retour === 'decisionAdministration' ? 'decisionEcrite' : pas.retour,
    articles: ofContractuels(pas.articles),
    confidence: 'medium',
    pour: (c) => contractuel(c) && pas.pour?.(c) !== false,
  },
];
