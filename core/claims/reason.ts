/** Why a statement has its verdict, where dates decide. Each family of sentences says it in its own words. */
const REASONS = [
  /** The value of the law on the day of reading. */
  'actuel',
  /** The value of the law at the time that is spoken of. */
  'exactAlors',
  /** The value whose dates follow, by the play that is left to it, the date that is told. */
  'decale',
  'plusActuel',
  /** A known value of the past or the last one known, where the value of today is not. */
  'sansActuel',
  /** No value that is known, at a time that is not said. */
  'inconnuDuRegistre',
  /** No value that is known, at a time that is. */
  'jamais',
  'mauvaiseDate',
  'mauvaiseDateActuel',
  'arrondi',
  /** Right for a part of the time that is spoken of. */
  'partiel',
  'avantRegistre',
  'pasEncore',
  /** No value that is known, but maybe one set after the register was last checked. */
  'registreDepasse',
] as const;
export type Reason = (typeof REASONS)[number];

export const isReason = (why: string): why is Reason => REASONS.some((reason) => reason === why);
