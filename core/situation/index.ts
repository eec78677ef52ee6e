/** What asks for a situation, checks it, writes it down and reads it back. */
export { VERSANTS, type Versant } from '../law/versants.ts';
export { coherence } from './coherence.ts';
export { type ComplementEmployeur, MODES_DE_COMPLEMENT } from './complement.ts';
export {
  DELIBERATIONS,
  type Deliberation,
  type PaiePublique,
  TYPES_DE_PRIME,
  type TypeDePrime,
} from './paie-publique.ts';
export type { Problem, ProblemWord } from './problem.ts';
export { QUESTIONS, type Question, type QuestionId, questionsFor } from './questions.ts';
export { type Regime, regimeOf } from './regime.ts';
export {
  asQuotite,
  ORIGINES,
  type Origine,
  type Situation,
  STATUTS,
  type Statut,
} from './situation.ts';
export {
  type ReadSituation,
  readSituation,
  type WrittenSituation,
  writeSituation,
} from './written.ts';
