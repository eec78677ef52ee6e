import { SERIES_FONCTION_PUBLIQUE } from './fonction-publique.ts';
import {
  coefficientPlafondIj,
  diviseurIjMaximale,
  diviseurTroisMois,
  tauxIjMaladie,
} from './ij-maladie.ts';
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
import { regleTpt } from './tpt.ts';

/** Every dated value that the core computes with. A series that is not here is not checked. */
export const REGISTER: readonly Series[] = [
  smicHoraire,
  smicMensuel,
  pass,
  pmss,
  tauxIjMaladie,
  coefficientPlafondIj,
  diviseurTroisMois,
  diviseurIjMaximale,
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
  ...SERIES_FONCTION_PUBLIQUE,
];
