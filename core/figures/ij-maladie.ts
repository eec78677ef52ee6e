import {
  coefficientPlafondIj,
  diviseurIjMaximale,
  diviseurTroisMois,
  tauxIjMaladie,
} from '../law/ij-maladie.ts';
import { smicMensuel } from '../law/smic.ts';
import { type Cents, centsExactly } from '../money/cents.ts';
import { compare, type Exact, exact, exactly } from '../money/exact.ts';
import { addDays, type Day, firstDay, monthOf } from '../time/day.ts';
import { figure, type Outcome, readAll } from './figure.ts';
import { carried, operand, step } from './step.ts';

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

/** The day whose SMIC counts for a stop: the last day of the civil month before it (CSS R323-4). */
export const jourDuSmic = (debutArret: Day): Day => addDays(firstDay(monthOf(debutArret)), -1);

const readLaw = (debutArret: Day) =>
  readAll({
    smic: [smicMensuel, jourDuSmic(debutArret)],
    coefficient: [coefficientPlafondIj, debutArret],
    taux: [tauxIjMaladie, debutArret],
    diviseur: [diviseurTroisMois, debutArret],
    diviseurMax: [diviseurIjMaximale, debutArret],
  });

/**
 * The monthly cap on pay and the largest IJ maladie for a stop that starts on `debutArret`.
 * CSS R323-4: coefficient × SMIC of the last day of the month before. CSS R323-9: yearly cap / 730.
 * Refuses a day whose SMIC the register does not know.
 */
export function plafondsIjMaladie(debutArret: Day): Outcome<PlafondsIjMaladie> {
  const law = readLaw(debutArret);
  if (!law.ok) return law;
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

/**
 * IJ maladie of a full stop, for monthly pay: half of the last three gross pays, each capped, over 91,25.
 * CSS L323-4, R323-4 1°, R323-5; never above the maximum of R323-9.
 *
 * @param salairesBruts the three monthly gross pays before the stop, oldest first, in cents
 * @param debutArret first day of the stop, or of the TPT where no stop came before
 */
export function ijMaladie(
  salairesBruts: readonly [Cents, Cents, Cents],
  debutArret: Day,
): Outcome<IjMaladie> {
  const caps = plafondsIjMaladie(debutArret);
  const law = readLaw(debutArret);
  if (!caps.ok) return caps;
  if (!law.ok) return law;
  const { taux, diviseur } = law.read;
  const { plafondMensuel, ijMax } = caps.figure.amounts;
  const cap = operand('plafondMensuel', 'cents/mois', plafondMensuel);
  const divideBy = operand('diviseurTroisMois', 'jours', exactly(diviseur.row.value));
  const rate = operand('tauxIj', 'rapport', exactly(taux.row.value));
  const pays = salairesBruts.map((pay) => operand('salaireBrut', 'cents/mois', exact(pay)));

  const retained = pays.map((pay) =>
    step('salaireRetenu', 'min', [pay, cap], 'cents/mois', 'CSS R323-4'),
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

  const wholeSum = step('sommeSansPlafond', 'sum', pays, 'cents', 'CSS R323-4');
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
      [...caps.figure.steps, ...retained, total, base, half, ij],
      [...caps.figure.sources, taux, diviseur],
    ),
  };
}
