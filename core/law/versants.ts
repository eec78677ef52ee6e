/** The three public services: of the State, of local authorities, of hospitals. */
export const VERSANTS = ['FPE', 'FPT', 'FPH'] as const;
export type Versant = (typeof VERSANTS)[number];
