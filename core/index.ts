/** What other rooms and users of the package may import. */
export { type Assessment, assess, type Figures, type Notice, type Trust } from './assess.ts';
export type { Figure, Outcome, Source } from './figures/figure.ts';
export {
  type IjMaladie,
  ijMaladie,
  type PlafondsIjMaladie,
  plafondsIjMaladie,
} from './figures/ij-maladie.ts';
export { ijNet, type Net, salaireNet } from './figures/net.ts';
export type { Operand, Operation, Quantity, Step, Unit } from './figures/step.ts';
export {
  type Limite,
  type TptIndemnite,
  type TptPerte,
  tptIndemnite,
  tptPerte,
} from './figures/tpt-indemnite.ts';
export { type TptMois, type TptMoisInput, tptMois } from './figures/tpt-mois.ts';
export type { ArticleId } from './law/articles.ts';
export {
  type Confidence,
  type LawValue,
  type OutsideLaw,
  onDay,
  type Series,
} from './law/series.ts';
export { VERSANTS, type Versant } from './law/versants.ts';
export { type Cents, cents, centsFromEuros, eurosFromCents, roundToCent } from './money/cents.ts';
export { approximate, type Exact, exact, exactly } from './money/exact.ts';
export { coherence, type Problem, type ProblemWord } from './situation/coherence.ts';
export { type ComplementEmployeur, MODES_DE_COMPLEMENT } from './situation/complement.ts';
export {
  DELIBERATIONS,
  type Deliberation,
  type PaiePublique,
  TYPES_DE_PRIME,
  type TypeDePrime,
} from './situation/paie-publique.ts';
export { QUESTIONS, type Question, type QuestionId, questionsFor } from './situation/questions.ts';
export { type Regime, regimeOf } from './situation/regime.ts';
export {
  asQuotite,
  ORIGINES,
  type Origine,
  type Situation,
  STATUTS,
  type Statut,
} from './situation/situation.ts';
export {
  type ReadSituation,
  readSituation,
  type WrittenSituation,
  writeSituation,
} from './situation/written.ts';
export { asDay, asMonth, type Day, day, type Month } from './time/day.ts';
