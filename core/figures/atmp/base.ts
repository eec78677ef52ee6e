import type { ArticleId } from '../../law/articles.ts';
import {
  diviseurAnneeAtmp,
  diviseurMoisAtmp,
  diviseurSemainesAtmp,
  partPassAtmp,
  tauxForfaitaireNet,
} from '../../law/ij-atmp.ts';
import { pass } from '../../law/pass.ts';
import { type Cents, centsExactly } from '../../money/cents.ts';
import { type Exact, exact, exactly, minus } from '../../money/exact.ts';
import type { Day } from '../../time/day.ts';
import type { IjWord } from '../../words/fr/ij.ts';
import { figure, type Outcome, readAll } from '../figure.ts';
import { carried, type Operand, operand, type Step, step } from '../step.ts';

/**
 * The gross pays that make the daily base, by the rhythm of the pay (CSS R433-4): the month before
 * the stop; its two fortnightly or four weekly pays; twelve months of discontinuous or seasonal work.
 * `moisIncomplet`: work began or stopped for good reason within the month; `paye` covers `jours` of
 * its `joursDuMois` calendar days, and counts as if it had been worked whole (R433-6).
 */
export type PayesAtmp =
  | { readonly rythme: 'mois'; readonly paye: Cents }
  | {
      readonly rythme: 'moisIncomplet';
      readonly paye: Cents;
      readonly jours: number;
      readonly joursDuMois: number;
    }
  | { readonly rythme: 'quinzaine' | 'semaine' | 'discontinu'; readonly payes: readonly Cents[] };

/** Exact cents a day. */
export interface BaseAtmp {
  readonly sjb: Exact;
  readonly sjbSansPlafond: Exact;
  readonly sjbMax: Exact;
  /** What the IJ cannot exceed: the daily pay less flat-rate levies. */
  readonly gainNet: Exact;
  readonly reserves: readonly IjWord[];
}

const DIVISORS = {
  mois: diviseurMoisAtmp,
  moisIncomplet: diviseurMoisAtmp,
  quinzaine: diviseurSemainesAtmp,
  semaine: diviseurSemainesAtmp,
  discontinu: diviseurAnneeAtmp,
} as const;

const COUNTS = { quinzaine: 2, semaine: 4, discontinu: 12 } as const;
const R433_4 = 'CSS R433-4' satisfies ArticleId;

const gross = (paye: Cents) => operand('salaireBrut', 'cents', exact(paye));

function wholeMonth(paye: Cents, jours: number, joursDuMois: number): readonly [Step, Step] {
  if (!(jours >= 1 && jours <= joursDuMois)) throw new RangeError(`${jours} days in the month`);
  const perDay = step(
    'payeJournaliere',
    'quotient',
    [gross(paye), operand('joursPayes', 'jours', exact(jours))],
    'cents/jour',
    'CSS R433-6',
  );
  const month = step(
    'payeComplete',
    'product',
    [carried(perDay), operand('joursDuMois', 'jours', exact(joursDuMois))],
    'cents',
    'CSS R433-6',
  );
  return [perDay, month];
}

/** The pay of the reference period as an operand, and the lines that led to it. */
function reference(payes: PayesAtmp): readonly [Operand, readonly Step[]] {
  if (payes.rythme === 'mois') return [gross(payes.paye), []];
  if (payes.rythme === 'moisIncomplet') {
    const lines = wholeMonth(payes.paye, payes.jours, payes.joursDuMois);
    return [carried(lines[1]), lines];
  }
  const count = COUNTS[payes.rythme];
  if (payes.payes.length !== count) {
    throw new RangeError(`${count} pays are wanted, not ${payes.payes.length}`);
  }
  const total = step('sommePayes', 'sum', payes.payes.map(gross), 'cents', R433_4);
  return [carried(total), [total]];
}

/**
 * Daily base of the IJ AT/MP: pay / 30,42 (CSS R433-4), at most 0,834 % of the PASS of the day of the
 * stop (R433-2); and the net daily gain, 79 % of the daily pay before that cap (R433-4 last alinéa,
 * flat rate of R331-5 known from an official page: 'medium'). Refuses a year whose PASS is not known.
 *
 * @throws RangeError on a number of pays or of days that is not that of the rhythm
 */
export function baseAtmp(payes: PayesAtmp, debutArret: Day): Outcome<BaseAtmp> {
  const law = readAll({
    plafond: [pass, debutArret],
    part: [partPassAtmp, debutArret],
    diviseur: [DIVISORS[payes.rythme], debutArret],
    forfait: [tauxForfaitaireNet, debutArret],
  });
  if (!law.ok) return law;
  const { plafond, part, diviseur, forfait } = law.read;
  const [paye, before] = reference(payes);
  const daily = step(
    'sjbSansPlafond',
    'quotient',
    [paye, operand('diviseurAtmp', 'jours', exactly(diviseur.row.value))],
    'cents/jour',
    R433_4,
  );
  const cap = plafondParJour(centsExactly(plafond.row.value), exactly(part.row.value));
  const base = step('sjb', 'min', [carried(daily), carried(cap)], 'cents/jour', 'CSS R433-2');
  const net = step(
    'gainJournalierNet',
    'product',
    [carried(daily), operand('partNette', 'rapport', minus(exact(1), exactly(forfait.row.value)))],
    'cents/jour',
    R433_4,
  );
  const incomplete = payes.rythme === 'moisIncomplet';
  return {
    ok: true,
    figure: figure(
      {
        sjb: base.result.value,
        sjbSansPlafond: daily.result.value,
        sjbMax: cap.result.value,
        gainNet: net.result.value,
        reserves: incomplete ? ['payeCompleteAtmp', 'jourDePayeCalendaire'] : [],
      },
      [...before, daily, cap, base, net],
      [plafond, part, diviseur, forfait],
      incomplete ? 'medium' : 'high',
    ),
  };
}

/** The largest daily base: a share of the yearly PASS. */
export const plafondParJour = (annuel: Exact, part: Exact): Step =>
  step(
    'sjbMax',
    'product',
    [operand('passAnnuel', 'cents', annuel), operand('partDuPass', 'rapport', part)],
    'cents/jour',
    'CSS R433-2',
  );
