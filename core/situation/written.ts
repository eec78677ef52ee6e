import * as z from 'zod/mini';
import { eurosFromCents } from '../money/cents.ts';
import { approximate, type Exact, exactly } from '../money/exact.ts';
import type { Day } from '../time/day.ts';
import { ZONES } from '../time/holidays.ts';
import { centsOf, decimals, Euros, rounded, Share, WrittenDay } from './amounts-written.ts';
import { coherence } from './coherence.ts';
import { Evenements, readEvenements, writeEvenements } from './evenements-written.ts';
import type { Problem } from './problem.ts';
import { QUESTIONS } from './questions.ts';
import { RegimesWritten, readRegimes, writeRegimes } from './regimes-written.ts';
import { LIMITS, ORIGINES, type Situation, STATUTS } from './situation.ts';

/** The one written form: euros, days as YYYY-MM-DD, quotité as a ratio of 1, hours a week. */
const Written = z.object({
  version: z.literal(1),
  statut: z.optional(z.enum(STATUTS)),
  origine: z.optional(z.enum(ORIGINES)),
  debutArret: z.optional(WrittenDay),
  debutTpt: z.optional(WrittenDay),
  finTpt: z.optional(WrittenDay),
  suite: z.optional(
    z.array(z.object({ debut: WrittenDay, quotite: Share })).check(z.maxLength(LIMITS.suite.max)),
  ),
  quotite: z.optional(z.number().check(z.gt(0), z.lt(1), z.refine(decimals(4)))),
  salairesBruts: z.optional(z.tuple([Euros, Euros, Euros])),
  heuresHebdo: z.optional(z.number().check(z.refine(decimals(4)))),
  ...RegimesWritten,
  zone: z.optional(z.enum(ZONES)),
  evenements: z.optional(Evenements),
  faites: z.optional(z.array(z.string()).check(z.maxLength(LIMITS.faites.max))),
});

export type WrittenSituation = z.infer<typeof Written>;

export type ReadSituation =
  | { readonly ok: true; readonly situation: Situation }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const shareRead = (quotite: number): Exact => exactly(rounded(quotite, 4));
const writtenShare = (share: Exact): number => rounded(approximate(share), 4);

/** The schema has let through days alone: their type is what is still missing. */
type Days = Pick<Situation, 'debutArret' | 'debutTpt' | 'finTpt'>;

function fromWritten(written: WrittenSituation): Situation {
  const { statut, origine, suite, quotite, salairesBruts, heuresHebdo } = written;
  const { zone, evenements, faites } = written;
  const { debutArret, debutTpt, finTpt } = written as Days;
  return {
    ...(statut && { statut }),
    ...(origine && { origine }),
    ...(debutArret && { debutArret }),
    ...(debutTpt && { debutTpt }),
    ...(finTpt && { finTpt }),
    ...(suite && {
      suite: suite.map((step) => ({ debut: step.debut as Day, quotite: shareRead(step.quotite) })),
    }),
    ...(quotite !== undefined && { quotite: shareRead(quotite) }),
    ...(salairesBruts && {
      salairesBruts: [
        centsOf(salairesBruts[0]),
        centsOf(salairesBruts[1]),
        centsOf(salairesBruts[2]),
      ] as const,
    }),
    ...(heuresHebdo !== undefined && { minutesHebdo: Math.round(heuresHebdo * 60) }),
    ...readRegimes(written),
    ...(zone && { zone }),
    ...(evenements && { evenements: readEvenements(evenements) }),
    ...(faites && { faites }),
  };
}

/** Reads a situation from data of any origin. Never throws; what does not fit is named. */
export function readSituation(data: unknown): ReadSituation {
  const parsed = Written.safeParse(data);
  if (!parsed.success) {
    return { ok: false, problems: parsed.error.issues.map(({ path }) => problemAt(path[0])) };
  }
  const situation = fromWritten(parsed.data);
  const problems = coherence(situation);
  return problems.length === 0 ? { ok: true, situation } : { ok: false, problems };
}

function problemAt(key: PropertyKey | undefined): Problem {
  const id = key === 'heuresHebdo' ? 'minutesHebdo' : key;
  const question =
    id === 'zone' || id === 'evenements' || id === 'faites'
      ? id
      : QUESTIONS.find((one) => one.id === id)?.id;
  return question ? { question, problem: 'illisible' } : { problem: 'illisible' };
}

/** The same situation as data that `readSituation` reads back, keys always in the same order. */
export function writeSituation(situation: Situation): WrittenSituation {
  const {
    statut,
    origine,
    debutArret,
    debutTpt,
    finTpt,
    suite,
    quotite,
    salairesBruts,
    minutesHebdo,
    zone,
    evenements,
    faites,
  } = situation;
  return {
    version: 1,
    ...(statut && { statut }),
    ...(origine && { origine }),
    ...(debutArret && { debutArret }),
    ...(debutTpt && { debutTpt }),
    ...(finTpt && { finTpt }),
    ...(suite && {
      suite: suite.map((step) => ({ debut: step.debut, quotite: writtenShare(step.quotite) })),
    }),
    ...(quotite && { quotite: writtenShare(quotite) }),
    ...(salairesBruts && {
      salairesBruts: [
        eurosFromCents(salairesBruts[0]),
        eurosFromCents(salairesBruts[1]),
        eurosFromCents(salairesBruts[2]),
      ] as [number, number, number],
    }),
    ...(minutesHebdo !== undefined && { heuresHebdo: rounded(minutesHebdo / 60, 4) }),
    ...writeRegimes(situation),
    ...(zone && { zone }),
    ...(evenements && { evenements: writeEvenements(evenements) }),
    ...(faites && { faites: [...faites] }),
  };
}
