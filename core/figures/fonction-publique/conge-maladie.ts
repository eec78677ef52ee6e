import type { ArticleId } from '../../law/articles.ts';
import {
  JOURS_DU_MOIS_DE_PAIE,
  jourDeCarence,
  moisCmoDebut,
  moisCmoTotal,
  tauxCmoDebut,
  tauxCmoSuite,
} from '../../law/fonction-publique.ts';
import type { Confidence } from '../../law/series.ts';
import type { Versant } from '../../law/versants.ts';
import { cents } from '../../money/cents.ts';
import { type Exact, exact, exactly, times, ZERO } from '../../money/exact.ts';
import type { PaiePublique } from '../../situation/paie-publique.ts';
import type { Day } from '../../time/day.ts';
import type { FonctionPubliqueWord } from '../../words/fr/fonction-publique.ts';
import { figure, type Outcome, readAll, type Source } from '../figure.ts';
import { carried, operand, type Step, step } from '../step.ts';
import type { SortDesPrimes } from './primes.ts';
import { amountsOf, payLines, type Remuneration } from './remuneration.ts';

export interface CongeMaladieInput extends SortDesPrimes {
  readonly versant: Versant;
  readonly elements: PaiePublique;
  /** Which month of ordinary sick leave within twelve rolling months, from 1. */
  readonly moisCmo: number;
  /** Whether the unpaid first day of a leave falls in this month. */
  readonly jourDeCarence: boolean;
}

/** `totalAuMoins`: without the bonuses, where nothing says that they are kept. */
export interface CongeMaladie extends Remuneration {
  readonly totalAuMoins: Exact;
}

interface Primes {
  readonly part: Exact;
  readonly raison: FonctionPubliqueWord;
  readonly confidence: Confidence;
}

/** State: as the base salary. Elsewhere: as decided, within that; unknown, that is the most. */
function primesDuConge({ versant, deliberationPrimes, typePrime }: CongeMaladieInput, taux: Exact) {
  const primes = (raison: FonctionPubliqueWord, confidence: Confidence, part = taux): Primes => ({
    part,
    raison,
    confidence,
  });
  if (versant === 'FPE') return primes('cmoPrimesEtat', 'high');
  if (versant === 'FPT' && deliberationPrimes === 'maintien')
    return primes('cmoPrimesDeliberation', 'medium');
  if (versant === 'FPT' && deliberationPrimes === 'aucune')
    return primes('cmoPrimesSuspendues', 'medium', ZERO);
  return versant === 'FPH' && typePrime === 'alignee-sur-le-traitement'
    ? primes('primesAlignees', 'medium')
    : primes('cmoPrimesAuPlus', 'low');
}

/** What is left of a month once its unpaid first day is taken off: 29 thirtieths. */
function monthWithoutCarence(carence: Source): Step[] {
  const days = operand('joursDuMoisDePaie', 'jours', exact(JOURS_DU_MOIS_DE_PAIE));
  const kept = step(
    'joursDuMoisPayes',
    'difference',
    [days, operand('jourCarence', 'jours', exactly(carence.row.value))],
    'jours',
    'Loi 2017-1837',
  );
  return [
    kept,
    step('partDuMoisPayee', 'quotient', [carried(kept), days], 'rapport', 'Loi 2017-1837'),
  ];
}

/**
 * A month of ordinary sick leave that falls within a TPT: the pay of the leave, not that of the TPT,
 * so the quotité plays no part (CGFP L822-3; DGAFP, 2 June 2022). Traitement and NBI at 90 % for
 * three months then 50 %; indemnité de résidence and supplément familial whole; bonuses as in
 * `primesDuConge`. With the jour de carence, a thirtieth of all but the supplément familial goes.
 *
 * Throws RangeError on a month of leave below 1 or beyond the twelfth.
 *
 * @param on first day of the leave; before March 2025 another rate held, which is not known here
 */
export function congeMaladiePendantTpt(input: CongeMaladieInput, on: Day): Outcome<CongeMaladie> {
  const law = readAll({
    debut: [tauxCmoDebut, on],
    suite: [tauxCmoSuite, on],
    moisDebut: [moisCmoDebut, on],
    moisTotal: [moisCmoTotal, on],
    carence: [jourDeCarence, on],
  });
  if (!law.ok) return law;
  const { debut, suite, moisDebut, moisTotal, carence } = law.read;
  const { elements, moisCmo } = input;
  if (!(moisCmo >= 1 && moisCmo <= moisTotal.row.value)) {
    throw new RangeError(`${moisCmo} is not a month of ordinary sick leave`);
  }
  const rate = moisCmo <= moisDebut.row.value ? debut : suite;
  const taux = exactly(rate.row.value);
  const primes = primesDuConge(input, taux);
  const month = input.jourDeCarence ? monthWithoutCarence(carence) : [];
  const partDuMois = month.at(-1)?.result.value ?? exact(1);
  const share = (part: Exact, article: ArticleId = 'CGFP L822-3') => ({ part, article });
  const shares = {
    traitement: share(times(taux, partDuMois)),
    indemniteResidence: share(partDuMois),
    supplementFamilial: share(exact(1)),
    nbi: share(times(taux, partDuMois)),
    primes: share(
      times(primes.part, partDuMois),
      input.versant === 'FPH' ? 'DGOS 2019' : 'Décret 2010-997',
    ),
  };
  const { paid, total, steps } = payLines(elements, shares, 'CGFP L822-3');
  const amounts = amountsOf(paid);
  const unsettled = primes.confidence === 'low';
  const without = payLines({ ...elements, primes: cents(0) }, shares, 'CGFP L822-3').total;
  const trust: Confidence = elements.primes === 0 ? 'high' : primes.confidence;
  const raisons: readonly FonctionPubliqueWord[] = ['cmoRemplaceTpt', primes.raison];
  return {
    ok: true,
    figure: figure(
      {
        ...amounts,
        totalBrut: total.result.value,
        totalAuPlus: total.result.value,
        totalAuMoins: unsettled ? without.result.value : total.result.value,
        raisons: input.jourDeCarence ? [...raisons, 'carenceDeduite'] : raisons,
      },
      [...month, ...steps],
      [rate, moisDebut, moisTotal, ...(input.jourDeCarence ? [carence] : [])],
      input.jourDeCarence && trust === 'high' ? 'medium' : trust,
    ),
  };
}
