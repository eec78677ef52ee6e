import { type Examen, examen, type Limites, listed } from './examen.ts';
import type { SituationPrive } from './situation-prive.ts';

const TPT = ['CSS L323-3'] as const;

function droits({ droits: open }: SituationPrive): Examen | undefined {
  if (open === 'oui') return undefined;
  if (open === 'non') return examen('non', 'droitsNonOuverts', ['CSS R313-3']);
  if (open === 'depend') return examen('depend', 'droitsAVerifier', ['CSS R313-3']);
  return examen('oui', 'conditionDroits', ['CSS R313-3']);
}

/** Years in ALD, or IJ counted over three years: what is left when they are used up is not settled. */
function duree({ origine, ijTroisAns = 0 }: SituationPrive, { troisAns }: Limites) {
  const articles = ['CSS L323-1', 'CSS R323-1', 'CSS R323-3'] as const;
  if (origine === 'ald') return examen('oui', 'aldTroisAns', articles, 'medium', 'troisAns');
  if (ijTroisAns < troisAns) return undefined;
  return examen('depend', 'anneeSupplementaire', articles, 'medium', 'troisAns');
}

function pension({ retraite, ijDepuisRetraite = 0 }: SituationPrive, limites: Limites) {
  if (!retraite) return undefined;
  const articles = ['CSS L323-2', 'CSS R323-2'] as const;
  return ijDepuisRetraite >= limites.retraite
    ? examen('non', 'retraiteEpuisee', articles, 'high', 'retraite')
    : examen('oui', 'retraiteSoixante', articles, 'high', 'retraite');
}

function apresConge({ apresConge: after }: SituationPrive): Examen | undefined {
  if (after === 'maternite') {
    return examen('oui', 'apresMaternite', ['CSS L323-3', 'CT R4624-31'], 'medium');
  }
  return after && examen('oui', 'apresParental', TPT, 'medium');
}

/** Maternity and illness are not paid together: all work stops (CSS L331-3, R331-6). */
function grossesse({ conge, grossessePathologique }: SituationPrive): Examen | undefined {
  if (conge) return examen('non', 'congeMaternite', ['CSS L331-3', 'CSS R331-6']);
  return grossessePathologique
    ? examen('oui', 'grossessePathologique', ['CSS L323-3', 'CSS R331-6'], 'medium')
    : undefined;
}

/** An illness, long-term or not: part-time work, recognised as good for health (CSS L323-3). */
export function maladie(situation: SituationPrive, limites: Limites): readonly Examen[] {
  const { avisFavorable, horairesAmenages, arretPrealable } = situation;
  return listed(
    avisFavorable === false && examen('non', 'avisDefavorableTpt', TPT),
    horairesAmenages && examen('non', 'amenageMaladie', TPT),
    grossesse(situation),
    arretPrealable ? examen('oui', 'apresArret', TPT) : examen('oui', 'sansArret', TPT),
    droits(situation),
    pension(situation, limites),
    duree(situation, limites),
    apresConge(situation),
    avisFavorable === undefined && examen('oui', 'avisPossible', TPT),
  );
}
