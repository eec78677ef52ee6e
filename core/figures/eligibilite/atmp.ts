import { type Examen, examen, listed } from './examen.ts';
import type { SituationPrive } from './situation-prive.ts';

const AVANT = ['CSS L433-1', 'CSS R433-15'] as const;
const RECHUTE = ['CSS L443-2', 'CSS R441-16'] as const;

function consolidation({ consolide, rechute }: SituationPrive): Examen {
  if (rechute === 'acceptee') return examen('oui', 'rechuteAcceptee', [...RECHUTE, ...AVANT]);
  if (consolide === undefined) return examen('depend', 'consolidationAPreciser', AVANT);
  if (!consolide) return examen('oui', 'atmpNonConsolide', AVANT);
  if (rechute === 'demandee') return examen('depend', 'rechuteEnAttente', RECHUTE);
  return examen('depend', 'apresConsolidation', [...RECHUTE, 'CSS L323-3'], 'medium');
}

/** An accident at work or an occupational disease: until consolidation, adapted work too (CSS L433-1). */
export const accidentOuMaladiePro = (situation: SituationPrive): readonly Examen[] =>
  listed(
    situation.avisFavorable === false && examen('non', 'avisDefavorableTpt', AVANT),
    consolidation(situation),
    situation.horairesAmenages && examen('oui', 'amenageAtmp', ['CSS L433-1']),
  );
