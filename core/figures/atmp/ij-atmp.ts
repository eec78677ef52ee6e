import { jourTauxMajore, partPassAtmp, tauxAtmp, tauxAtmpMajore } from '../../law/ij-atmp.ts';
import { pass } from '../../law/pass.ts';
import { centsExactly } from '../../money/cents.ts';
import { compare, type Exact, exactly } from '../../money/exact.ts';
import type { Day } from '../../time/day.ts';
import { combine, figure, type Outcome, readAll } from '../figure.ts';
import { carried, operand, step } from '../step.ts';
import { type BaseAtmp, baseAtmp, type PayesAtmp, plafondParJour } from './base.ts';

/** Exact cents a day. */
export interface PlafondsAtmp {
  readonly sjbMax: Exact;
  readonly ijMax60: Exact;
  readonly ijMax80: Exact;
}

/**
 * The largest daily base and the largest IJ AT/MP for a stop that starts on `debutArret`:
 * 0,834 % of the PASS of that day (CSS R433-2), 60 % (R433-1) and 80 % (R433-3) of it.
 */
export function plafondsAtmp(debutArret: Day): Outcome<PlafondsAtmp> {
  const law = readAll({
    plafond: [pass, debutArret],
    part: [partPassAtmp, debutArret],
    taux: [tauxAtmp, debutArret],
    majore: [tauxAtmpMajore, debutArret],
  });
  if (!law.ok) return law;
  const { plafond, part, taux, majore } = law.read;
  const cap = plafondParJour(centsExactly(plafond.row.value), exactly(part.row.value));
  const first = step(
    'ijAtmpMax60',
    'product',
    [carried(cap), operand('tauxAtmp', 'rapport', exactly(taux.row.value))],
    'cents/jour',
    'CSS R433-1',
  );
  const second = step(
    'ijAtmpMax80',
    'product',
    [carried(cap), operand('tauxAtmpMajore', 'rapport', exactly(majore.row.value))],
    'cents/jour',
    'CSS R433-3',
  );
  return {
    ok: true,
    figure: figure(
      {
        sjbMax: cap.result.value,
        ijMax60: first.result.value,
        ijMax80: second.result.value,
      },
      [cap, first, second],
      [plafond, part, taux, majore],
    ),
  };
}

/** Which cap lowered the IJ: that on the base, or the net daily gain. */
export type PlafondAtmp = 'pass' | 'gain-net';

/** Exact cents a day. */
export interface IjAtmp extends BaseAtmp {
  readonly ij: Exact;
  /** The same share of the daily pay before any cap. */
  readonly ijSansPlafond: Exact;
  readonly taux: Exact;
  readonly plafond?: PlafondAtmp;
}

/**
 * IJ AT/MP of a day of full stop: 60 % of the daily base, 80 % from the 29th day after that of the
 * stop (CSS R433-1, R433-3), never above the net daily gain (R433-4 last alinéa). No carence, no
 * condition on hours (L433-1).
 *
 * @param jour rank of the day, 1 for the first day after that of the accident; throws RangeError below
 */
export function ijAtmp(payes: PayesAtmp, debutArret: Day, jour: number): Outcome<IjAtmp> {
  if (!Number.isInteger(jour) || jour < 1) throw new RangeError(`${jour} is not the rank of a day`);
  const base = baseAtmp(payes, debutArret);
  if (!base.ok) return base;
  const law = readAll({
    rang: [jourTauxMajore, debutArret],
    taux: [tauxAtmp, debutArret],
    majore: [tauxAtmpMajore, debutArret],
  });
  if (!law.ok) return law;
  const { rang, taux, majore } = law.read;
  const higher = jour >= rang.row.value;
  const article = higher ? 'CSS R433-3' : 'CSS R433-1';
  const value = exactly((higher ? majore : taux).row.value);
  const rate = operand(higher ? 'tauxAtmpMajore' : 'tauxAtmp', 'rapport', value);
  const { sjb, sjbSansPlafond, gainNet } = base.figure.amounts;
  const share = step(
    'ijAtmpAvantPlafond',
    'product',
    [operand('sjb', 'cents/jour', sjb), rate],
    'cents/jour',
    article,
  );
  const ij = step(
    'ijAtmp',
    'min',
    [carried(share), operand('gainJournalierNet', 'cents/jour', gainNet)],
    'cents/jour',
    'CSS R433-4',
  );
  const uncapped = step(
    'ijAtmpSansPlafond',
    'product',
    [operand('sjbSansPlafond', 'cents/jour', sjbSansPlafond), rate],
    'cents/jour',
    article,
  );
  const capped = compare(sjb, sjbSansPlafond) < 0 ? 'pass' : undefined;
  const plafond: PlafondAtmp | undefined = ij.bound === 1 ? 'gain-net' : capped;
  return {
    ok: true,
    figure: combine(
      {
        ...base.figure.amounts,
        ij: ij.result.value,
        ijSansPlafond: uncapped.result.value,
        taux: value,
        ...(plafond && { plafond }),
      },
      [base.figure, { steps: [share, ij], sources: [rang, higher ? majore : taux] }],
    ),
  };
}
