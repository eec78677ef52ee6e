import {
  coefficientPlafondIj,
  diviseurIjMaximale,
  diviseurTroisMois,
  tauxIjMaladie,
} from '../law/ij-maladie.ts';
import { jourDuSmic, outsideForStops } from '../law/plafonds-ij.ts';
import type { Confidence, Series } from '../law/series.ts';
import { smicMensuel } from '../law/smic.ts';
import { type Cents, centsExactly } from '../money/cents.ts';
import { compare, type Exact, exact, exactly } from '../money/exact.ts';
import type { Day } from '../time/day.ts';
import type { FigureWord } from '../words/fr/figures.ts';
import { type Figure, figure, type Outcome, readAll } from './figure.ts';
import { carried, type Operand, operand, type Step, step } from './step.ts';

/** Amounts in cents: a month for the cap, a day for the others. */
export interface PlafondsIjMaladie {
  readonly plafondMensuel: Exact;
  readonly ijMax: Exact;
}

export interface IjMaladie extends PlafondsIjMaladie {
  readonly sommePlafonnee: Exact;
  readonly sjb: Exact;
  readonly ij: Exact;
  readonly sjbSansPlafond: Exact;
  readonly ijSansPlafond: Exact;
  /** Whether the cap on at least one pay lowers the IJ. */
  readonly plafonne: boolean;
}

const MONTHS = exact(12);

const readLaw = (debutArret: Day) =>
  readAll({
    smic: [smicMensuel, jourDuSmic(debutArret)],
    coefficient: [coefficientPlafondIj, debutArret],
    diviseurMax: [diviseurIjMaximale, debutArret],
  });

/**
 * The monthly cap on pay and the largest IJ maladie for a stop that starts on `debutArret`.
 * CSS R323-4: coefficient × SMIC of the last day of the month before. CSS R323-9: yearly cap / 730.
 * Refuses a day whose SMIC the register does not know.
 */
export function plafondsIjMaladie(debutArret: Day): Outcome<PlafondsIjMaladie> {
  const law = readLaw(debutArret);
  if (!law.ok) return { ok: false, outside: outsideForStops(law.outside) };
  const { smic, coefficient, diviseurMax } = law.read;
  const plafond = step(
    'plafondMensuel',
    'product',
    [
      operand('smicMensuel', 'cents/mois', centsExactly(smic.row.value)),
      operand('coefficientPlafond', 'nombre', exactly(coefficient.row.value)),
    ],
    'cents/mois',
    'CSS R323-4',
  );
  const annuel = step(
    'plafondAnnuel',
    'product',
    [carried(plafond), operand('moisParAn', 'nombre', MONTHS)],
    'cents',
    'CSS R323-9',
  );
  const max = step(
    'ijMax',
    'quotient',
    [carried(annuel), operand('diviseurIjMaximale', 'jours', exactly(diviseurMax.row.value))],
    'cents/jour',
    'CSS R323-9',
  );
  return {
    ok: true,
    figure: figure(
      { plafondMensuel: plafond.result.value, ijMax: max.result.value },
      [plafond, annuel, max],
      [smic, coefficient, diviseurMax],
    ),
  };
}

/** The pays of a reference period, in the rhythm of the pay. */
export interface Reference {
  readonly payes: readonly Operand[];
  /** The cap on each of these pays. */
  readonly plafond: Operand;
  readonly diviseur: readonly [label: FigureWord, series: Series];
  /** Lines that led to the pays or to the cap, before those of the IJ. */
  readonly avant?: readonly Step[];
  readonly lecture?: Confidence;
}

/**
 * IJ maladie of a full stop: half of the pays, each capped, over the days of the reference period.
 * CSS L323-4, R323-4, R323-5; never above the maximum of R323-9.
 *
 * @param caps the caps of the same stop
 * @param debutArret first day of the stop, or of the TPT where no stop came before
 */
export function ijDesPayes(
  caps: Figure<PlafondsIjMaladie>,
  reference: Reference,
  debutArret: Day,
): Outcome<IjMaladie> {
  const [divisorLabel, divisor] = reference.diviseur;
  const law = readAll({ taux: [tauxIjMaladie, debutArret], diviseur: [divisor, debutArret] });
  if (!law.ok) return law;
  const { taux, diviseur } = law.read;
  const { plafondMensuel, ijMax } = caps.amounts;
  const divideBy = operand(divisorLabel, 'jours', exactly(diviseur.row.value));
  const rate = operand('tauxIj', 'rapport', exactly(taux.row.value));
  const { payes, plafond, avant = [], lecture } = reference;

  const retained = payes.map((paye) =>
    step('salaireRetenu', 'min', [paye, plafond], paye.unit, 'CSS R323-4'),
  );
  const total = step('sommePlafonnee', 'sum', retained.map(carried), 'cents', 'CSS R323-4');
  const base = step('sjb', 'quotient', [carried(total), divideBy], 'cents/jour', 'CSS R323-4');
  const half = step('ijAvantMaximum', 'product', [carried(base), rate], 'cents/jour', 'CSS R323-5');
  const ij = step(
    'ij',
    'min',
    [carried(half), operand('ijMax', 'cents/jour', ijMax)],
    'cents/jour',
    'CSS R323-9',
  );

  const wholeSum = step('sommeSansPlafond', 'sum', payes, 'cents', 'CSS R323-4');
  const wholeBase = step(
    'sjbSansPlafond',
    'quotient',
    [carried(wholeSum), divideBy],
    'cents/jour',
    'CSS R323-4',
  );
  const wholeHalf = step(
    'ijSansPlafond',
    'product',
    [carried(wholeBase), rate],
    'cents/jour',
    'CSS R323-5',
  );
  return {
    ok: true,
    figure: figure(
      {
        plafondMensuel,
        ijMax,
        sommePlafonnee: total.result.value,
        sjb: base.result.value,
        ij: ij.result.value,
        sjbSansPlafond: wholeBase.result.value,
        ijSansPlafond: wholeHalf.result.value,
        plafonne: compare(ij.result.value, wholeHalf.result.value) < 0,
      },
      [...caps.steps, ...avant, ...retained, total, base, half, ij],
      [...caps.sources, taux, diviseur],
      lecture,
    ),
  };
}

/**
 * IJ maladie for monthly pay: half of the last three gross pays, each capped, over 91,25
 * (CSS R323-4 1°).
 *
 * @param salairesBruts the three monthly gross pays before the stop, oldest first, in cents
 */
export function ijMaladie(
  salairesBruts: readonly [Cents, Cents, Cents],
  debutArret: Day,
): Outcome<IjMaladie> {
  const caps = plafondsIjMaladie(debutArret);
  if (!caps.ok) return caps;
  const payes = salairesBruts.map((paye) => operand('salaireBrut', 'cents/mois', exact(paye)));
  return ijDesPayes(caps.figure, { payes, ...parMois(caps.figure) }, debutArret);
}

/** How three monthly pays are capped and divided. */
export const parMois = ({ amounts }: Figure<PlafondsIjMaladie>) =>
  ({
    plafond: operand('plafondMensuel', 'cents/mois', amounts.plafondMensuel),
    diviseur: ['diviseurTroisMois', diviseurTroisMois],
  }) as const;
