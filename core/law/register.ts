import { CONTENTIEUX_SERIES, juridictionSociale } from './contentieux.ts';
import { SERIES_FONCTION_PUBLIQUE } from './fonction-publique.ts';
import { ATMP_SERIES } from './ij-atmp.ts';
import {
  coefficientPlafondIj,
  diviseurDouzeMois,
  diviseurDouzeSemaines,
  diviseurIjMaximale,
  diviseurTroisMois,
  regleMoisIncomplets,
  tauxIjMaladie,
} from './ij-maladie.ts';
import { IMPOT_SERIES } from './impot.ts';
import { INDEPENDANT_SERIES } from './independants.ts';
import { LIMITES_IJ_SERIES } from './limites-ij.ts';
import { MAINTIEN_SERIES } from './maintien.ts';
import { MSA_SERIES } from './msa.ts';
import { DROITS_SERIES } from './ouverture-droits.ts';
import { pass, pmss } from './pass.ts';
import {
  agircArrcoT1,
  agircArrcoT2,
  assietteCsgSalaire,
  cegT1,
  cegT2,
  cet,
  crds,
  csgIj,
  csgSalaire,
  vieillesseDeplafonnee,
  vieillessePlafonnee,
} from './prelevements.ts';
import type { Series } from './series.ts';
import { smicHoraire, smicMensuel } from './smic.ts';
import { TEMPS_SERIES } from './temps-de-travail.ts';
import { regleTpt } from './tpt.ts';
import { VISITES_SERIES } from './visites.ts';

/** Every dated value that the core computes with. A series that is neither here nor in `past.ts` is not checked. */
export const REGISTER: readonly Series[] = [
  smicHoraire,
  smicMensuel,
  pass,
  pmss,
  tauxIjMaladie,
  coefficientPlafondIj,
  diviseurTroisMois,
  diviseurIjMaximale,
  diviseurDouzeSemaines,
  diviseurDouzeMois,
  regleMoisIncomplets,
  csgIj,
  crds,
  csgSalaire,
  assietteCsgSalaire,
  vieillessePlafonnee,
  vieillesseDeplafonnee,
  agircArrcoT1,
  agircArrcoT2,
  cegT1,
  cegT2,
  cet,
  regleTpt,
  ...ATMP_SERIES,
  ...DROITS_SERIES,
  ...LIMITES_IJ_SERIES,
  ...CONTENTIEUX_SERIES,
  ...VISITES_SERIES,
  ...MAINTIEN_SERIES,
  ...TEMPS_SERIES,
  ...IMPOT_SERIES,
  ...SERIES_FONCTION_PUBLIQUE,
  ...INDEPENDANT_SERIES,
  ...MSA_SERIES,
];

/** Values that are names, not numbers. */
export const NAMED_VALUES: readonly Series<string>[] = [juridictionSociale];
