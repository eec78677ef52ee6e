/** The way through, step by step: the package's entry of the démarches. */
export type {
  ActeurDemarche,
  Destinataire,
  DitWord,
  EtapeId,
  QuandWord,
  RetourWord,
  VoieId,
} from '../words/fr/demarches.ts';
export { demarches } from './demarches.ts';
export type { Etape, PaperId, Quand, Voie } from './etape.ts';
