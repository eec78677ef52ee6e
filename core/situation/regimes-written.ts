import * as z from 'zod/mini';
import { VERSANTS } from '../law/versants.ts';
import { type Cents, eurosFromCents } from '../money/cents.ts';
import { approximate, exactly } from '../money/exact.ts';
import { asDay, asMonth, type Month } from '../time/day.ts';
import { centsOf, Euros, eurosUpTo, rounded, Share, WrittenDay } from './amounts-written.ts';
import type { ComplementEmployeur } from './complement.ts';
import { DELIBERATIONS, type PaiePublique, TYPES_DE_PRIME } from './paie-publique.ts';
import { LIMITS, type SalaireDuMois, type Situation } from './situation.ts';

const Revenu = eurosUpTo(eurosFromCents(LIMITS.revenu.max as Cents));

const WrittenMonth = z.string().check(z.refine((text) => asMonth(text) !== undefined));

/** The written form of what the regimes ask for, one key each. */
export const RegimesWritten = {
  salairesDesMois: z.optional(
    z
      .array(z.object({ mois: WrittenMonth, salaire: Euros }))
      .check(z.maxLength(LIMITS.salairesDesMois.max)),
  ),
  salaireAutreEmploi: z.optional(Euros),
  salaireMoisPrecedent: z.optional(Euros),
  complement: z.optional(
    z.union([
      z.object({ mode: z.literal('montant'), montant: Euros }),
      z.object({ mode: z.enum(['part-de-la-perte', 'part-du-salaire']), taux: Share }),
    ]),
  ),
  embauche: z.optional(WrittenDay),
  versant: z.optional(z.enum(VERSANTS)),
  paiePublique: z.optional(
    z.object({
      traitement: Euros,
      indemniteResidence: Euros,
      supplementFamilial: Euros,
      nbi: Euros,
      primes: Euros,
    }),
  ),
  deliberationPrimes: z.optional(z.enum(DELIBERATIONS)),
  typePrime: z.optional(z.enum(TYPES_DE_PRIME)),
  stageEnEcole: z.optional(z.boolean()),
  accordCpam: z.optional(z.boolean()),
  debutStage: z.optional(WrittenDay),
  dureeStage: z.optional(z.number()),
  joursParSemaine: z.optional(z.number()),
  debutActivite: z.optional(WrittenDay),
  revenus: z.optional(z.tuple([Revenu, Revenu, Revenu])),
  revenuActivite: z.optional(Revenu),
  cotisationAJour: z.optional(z.boolean()),
  gainForfaitaire: z.optional(Euros),
} as const;

const Shape = z.object(RegimesWritten);
type Written = z.infer<typeof Shape>;
type Answers = Pick<Situation, keyof Written>;
type Plain = Pick<
  Answers,
  | 'versant'
  | 'deliberationPrimes'
  | 'typePrime'
  | 'stageEnEcole'
  | 'accordCpam'
  | 'dureeStage'
  | 'joursParSemaine'
  | 'cotisationAJour'
>;

/** What is written as it is. */
const plain = (from: Plain) => {
  const { versant, deliberationPrimes, typePrime, stageEnEcole, dureeStage } = from;
  const { accordCpam, joursParSemaine, cotisationAJour } = from;
  return {
    ...(versant && { versant }),
    ...(deliberationPrimes && { deliberationPrimes }),
    ...(typePrime && { typePrime }),
    ...(stageEnEcole !== undefined && { stageEnEcole }),
    ...(accordCpam !== undefined && { accordCpam }),
    ...(dureeStage !== undefined && { dureeStage }),
    ...(joursParSemaine !== undefined && { joursParSemaine }),
    ...(cotisationAJour !== undefined && { cotisationAJour }),
  };
};

const DAYS = ['embauche', 'debutActivite', 'debutStage'] as const;
const AMOUNTS = [
  'salaireAutreEmploi',
  'salaireMoisPrecedent',
  'revenuActivite',
  'gainForfaitaire',
] as const;

/** What is there of some keys, each turned by `turn`; a key without a value is left out. */
function there<K extends string, V, W>(
  from: Readonly<Partial<Record<K, V>>>,
  keys: readonly K[],
  turn: (value: V) => W | undefined,
): Partial<Record<K, W>> {
  const found: Partial<Record<K, W>> = {};
  for (const key of keys) {
    const value = from[key];
    const turned = value === undefined ? undefined : turn(value);
    if (turned !== undefined) found[key] = turned;
  }
  return found;
}

const ELEMENTS = [
  'traitement',
  'indemniteResidence',
  'supplementFamilial',
  'nbi',
  'primes',
] as const satisfies readonly (keyof PaiePublique)[];

const elements = <V, W>(pay: Readonly<Record<keyof PaiePublique, V>>, turn: (value: V) => W) =>
  there(pay, ELEMENTS, turn) as Record<keyof PaiePublique, W>;

const complementRead = (one: NonNullable<Written['complement']>): ComplementEmployeur =>
  one.mode === 'montant'
    ? { mode: one.mode, montant: centsOf(one.montant) }
    : { mode: one.mode, taux: exactly(rounded(one.taux, 4)) };

const complementWritten = (one: ComplementEmployeur): NonNullable<Written['complement']> =>
  one.mode === 'montant'
    ? { mode: one.mode, montant: eurosFromCents(one.montant) }
    : { mode: one.mode, taux: rounded(approximate(one.taux), 4) };

/** The schema has let through months alone: their type is what is still missing. */
const monthRead = ({ mois, salaire }: { mois: string; salaire: number }): SalaireDuMois => ({
  mois: mois as Month,
  salaire: centsOf(salaire),
});

const monthWritten = ({ mois, salaire }: SalaireDuMois) => ({
  mois,
  salaire: eurosFromCents(salaire),
});

/** Reads what the schema has let through. */
export function readRegimes(written: Written): Answers {
  const { complement, paiePublique, revenus, salairesDesMois } = written;
  return {
    ...plain(written as Plain),
    ...there(written, DAYS, asDay),
    ...there(written, AMOUNTS, centsOf),
    ...(salairesDesMois?.length && { salairesDesMois: salairesDesMois.map(monthRead) }),
    ...(complement && { complement: complementRead(complement) }),
    ...(paiePublique && { paiePublique: elements(paiePublique, centsOf) }),
    ...(revenus && {
      revenus: [centsOf(revenus[0]), centsOf(revenus[1]), centsOf(revenus[2])] as const,
    }),
  };
}

/** Keys always in the same order, those without a value left out. */
export function writeRegimes(answers: Answers): Written {
  const { complement, paiePublique, revenus, embauche, debutActivite, debutStage } = answers;
  const { salairesDesMois } = answers;
  return {
    ...plain(answers),
    ...(embauche && { embauche }),
    ...(debutActivite && { debutActivite }),
    ...(debutStage && { debutStage }),
    ...there(answers, AMOUNTS, eurosFromCents),
    ...(salairesDesMois && { salairesDesMois: salairesDesMois.map(monthWritten) }),
    ...(complement && { complement: complementWritten(complement) }),
    ...(paiePublique && { paiePublique: elements(paiePublique, eurosFromCents) }),
    ...(revenus && {
      revenus: [
        eurosFromCents(revenus[0]),
        eurosFromCents(revenus[1]),
        eurosFromCents(revenus[2]),
      ] as [number, number, number],
    }),
  };
}
