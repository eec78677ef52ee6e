import type { ArticleId } from '../../law/articles.ts';
import { partNbi, partTraitement } from '../../law/fonction-publique.ts';
import type { Versant } from '../../law/versants.ts';
import { type Exact, exact, exactly } from '../../money/exact.ts';
import type { PaiePublique } from '../../situation/paie-publique.ts';
import type { Day } from '../../time/day.ts';
import type { FigureWord } from '../../words/fr/figures.ts';
import type { FonctionPubliqueWord } from '../../words/fr/fonction-publique.ts';
import { combine, figure, type Outcome, readAll } from '../figure.ts';
import { carried, operand, type Step, step } from '../step.ts';
import { fractionPayee } from './fraction.ts';
import { partDesPrimes, type SortDesPrimes } from './primes.ts';
import { garderTraitement, regimeTpt, type StatutPublic } from './regime.ts';

export interface RemunerationInput extends SortDesPrimes {
  readonly versant: Versant;
  readonly statut: StatutPublic;
  /** One of those that `quotiteRecevable` allows. */
  readonly quotite: Exact;
  readonly elements: PaiePublique;
}

/** What the employer pays in a month of TPT, gross, in exact cents, without the IJ where there are. */
export interface Remuneration {
  readonly traitement: Exact;
  readonly indemniteResidence: Exact;
  readonly supplementFamilial: Exact;
  readonly nbi: Exact;
  readonly primes: Exact;
  readonly totalBrut: Exact;
  /** The same with the bonuses at their highest reading; equal to `totalBrut` where they are settled. */
  readonly totalAuPlus: Exact;
  readonly raisons: readonly FonctionPubliqueWord[];
}

type Element = keyof PaiePublique;

/** The name of what is paid, for each element. */
const VERSE = {
  traitement: 'traitementVerse',
  indemniteResidence: 'indemniteResidenceVersee',
  supplementFamilial: 'supplementFamilialVerse',
  nbi: 'nbiVersee',
  primes: 'primesVersees',
} as const satisfies Record<Element, FigureWord>;

interface Share {
  readonly part: Exact;
  readonly article: ArticleId;
}

interface PayLines {
  readonly paid: Readonly<Record<Element, Step>>;
  readonly total: Step;
  /** What is told: the elements that are paid at full time, and their sum. */
  readonly steps: readonly Step[];
}

/** The lines of a month: each element times its share, and their sum. */
export function payLines(
  elements: PaiePublique,
  shares: Readonly<Record<Element, Share>>,
  totalArticle: ArticleId,
): PayLines {
  const line = (element: Element): Step =>
    step(
      VERSE[element],
      'product',
      [
        operand(element, 'cents/mois', exact(elements[element])),
        operand('partVersee', 'rapport', shares[element].part),
      ],
      'cents/mois',
      shares[element].article,
    );
  const paid = {
    traitement: line('traitement'),
    indemniteResidence: line('indemniteResidence'),
    supplementFamilial: line('supplementFamilial'),
    nbi: line('nbi'),
    primes: line('primes'),
  };
  const there = Object.values(paid).filter(
    (one) => one === paid.traitement || one.operands[0]?.value.n !== 0,
  );
  const total = step('totalBrutMois', 'sum', there.map(carried), 'cents/mois', totalArticle);
  return { paid, total, steps: [...there, total] };
}

/** The amounts of these lines, by element. */
export const amountsOf = (paid: Readonly<Record<Element, Step>>) => ({
  traitement: paid.traitement.result.value,
  indemniteResidence: paid.indemniteResidence.result.value,
  supplementFamilial: paid.supplementFamilial.result.value,
  nbi: paid.nbi.result.value,
  primes: paid.primes.result.value,
});

/** Titulaires and trainees: everything whole but the bonuses, which have rules of their own. */
function entiere(input: RemunerationInput, on: Day): Outcome<Remuneration> {
  const { versant, quotite, elements } = input;
  const law = readAll({ traitement: [partTraitement, on], nbi: [partNbi, on] });
  if (!law.ok) return law;
  const bonuses = partDesPrimes(versant, quotite, input, on);
  if (!bonuses.ok) return bonuses;
  const { primes } = bonuses;
  const whole = { part: exactly(law.read.traitement.row.value), article: 'CGFP L823-4' } as const;
  const shares = {
    traitement: whole,
    indemniteResidence: whole,
    supplementFamilial: whole,
    nbi: { part: exactly(law.read.nbi.row.value), article: 'Décret 93-863' },
    primes,
  } as const;
  const { paid, total, steps } = payLines(elements, shares, 'CGFP L823-4');
  const most = { ...shares, primes: { ...primes, part: primes.auPlus } };
  return {
    ok: true,
    figure: figure(
      {
        ...amountsOf(paid),
        totalBrut: total.result.value,
        totalAuPlus: payLines(elements, most, 'CGFP L823-4').total.result.value,
        raisons: [primes.raison],
      },
      steps,
      [law.read.traitement, law.read.nbi, ...primes.sources],
      elements.primes === 0 ? 'high' : primes.confidence,
    ),
  };
}

/** Contractuels and staff affiliated to Ircantec: every element reduced, and IJ beside. */
function reduite(input: RemunerationInput, on: Day): Outcome<Remuneration> {
  const { versant, quotite, elements } = input;
  const fraction = fractionPayee(versant, quotite, on);
  if (!fraction.ok) return fraction;
  const { amounts, articles } = fraction.figure;
  const [article = 'CSS R323-3'] = articles;
  const share = { part: amounts.fraction, article };
  const shares = {
    traitement: share,
    indemniteResidence: share,
    supplementFamilial: share,
    nbi: share,
    primes: share,
  };
  const { paid, total, steps } = payLines(elements, shares, article);
  const floor: readonly FonctionPubliqueWord[] =
    elements.supplementFamilial > 0 ? ['sftPlancher'] : [];
  return {
    ok: true,
    figure: combine(
      {
        ...amountsOf(paid),
        totalBrut: total.result.value,
        totalAuPlus: total.result.value,
        raisons: [...amounts.raisons, ...floor],
      },
      [fraction.figure, { steps }],
    ),
  };
}

/**
 * What the employer pays in a month of TPT (CGFP L823-4): traitement, indemnité de résidence,
 * supplément familial and NBI whole; bonuses by service and local decision. Contractuels and staff
 * affiliated to Ircantec are paid a fraction instead (`fractionPayee`), beside IJ.
 *
 * @param on a day of the month paid
 */
export function remunerationPublique(input: RemunerationInput, on: Day): Outcome<Remuneration> {
  const regime = regimeTpt(on, input.versant);
  if (!regime.ok) return regime;
  return garderTraitement(input.statut) ? entiere(input, on) : reduite(input, on);
}
