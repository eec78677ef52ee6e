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
export type { Ruling, Verdict } from './figures/ruling.ts';
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
export { type Cents, cents, centsFromEuros, eurosFromCents, roundToCent } from './money/cents.ts';
export { approximate, type Exact, exact, exactly } from './money/exact.ts';
export type { OfRegime, Regimes, Rulings } from './regimes/regimes.ts';
export type { Problem, ProblemWord } from './situation/problem.ts';
export type { QuestionId } from './situation/questions.ts';
export type { Regime } from './situation/regime.ts';
export { asQuotite, type Situation } from './situation/situation.ts';
export { asDay, asMonth, type Day, day, type Month } from './time/day.ts';
