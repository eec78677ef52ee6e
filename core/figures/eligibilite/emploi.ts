import { type Examen, examen, listed } from './examen.ts';
import type { SituationPrive } from './situation-prive.ts';

const DUREE_LIMITEE: readonly SituationPrive['contrat'][] = ['cdd', 'apprentissage', 'interim'];

/** What the job itself allows, whatever the TPT comes from. */
export const emploi = ({
  prescription,
  sansEmploi,
  contrat,
  dejaTempsPartiel,
  plusieursEmployeurs,
  forfaitJours,
}: SituationPrive): readonly Examen[] =>
  listed(
    prescription === false && examen('non', 'prescriptionManquante', ['CSS L323-3']),
    sansEmploi && examen('non', 'sansEmploi', ['CSS L323-3', 'CSS R323-2']),
    DUREE_LIMITEE.includes(contrat) && examen('oui', 'contratADuree', ['CSS L323-3'], 'medium'),
    dejaTempsPartiel && examen('oui', 'dejaTempsPartiel', ['CSS R323-3'], 'medium'),
    plusieursEmployeurs && examen('oui', 'plusieursEmployeurs', ['CSS R323-10'], 'low'),
    forfaitJours && examen('oui', 'forfaitJours', ['CSS L323-3'], 'low'),
  );
