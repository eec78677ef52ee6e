import { roundToCent } from '../../money/cents.ts';
import { dividedBy, type Exact, exact, minus, ZERO } from '../../money/exact.ts';
import type { Day } from '../../time/day.ts';
import type { FigureWord } from '../../words/fr/figures.ts';
import { combine, type Figure, type Outcome } from '../figure.ts';
import { ijNet, type Net, salaireNet } from '../net.ts';
import { operand, type Step, step } from '../step.ts';

/** What a month brings in one way of living it. Exact cents; the nets are whole cents, as they are paid. */
export interface Colonne {
  readonly salaire: Exact;
  readonly indemnite: Exact;
  readonly complement: Exact;
  readonly brut: Exact;
  /** Net of the pay and of the complement, before income tax. */
  readonly salaireNet: Exact;
  readonly ijNette: Exact;
  readonly net: Exact;
  /** Shares of the gross that levies take, from the exact net; zero of nothing. */
  readonly prelevementSalaire: Exact;
  readonly prelevementIj: Exact;
}

export interface ColonneInput {
  readonly salaire: Exact;
  readonly indemnite: Exact;
  readonly complement: Exact;
  /** Name of the gross total. */
  readonly total: FigureWord;
}

type OutsideNet = Extract<Outcome<Net>, { ok: false }>;

const ONE = exact(1);

interface Nette {
  readonly net: Exact;
  readonly preleve: Exact;
  readonly figure?: Figure<Net>;
}

/** The net of an amount by its rule. Of nothing, nothing: no levy needs to be read. */
function nette(brut: Exact, netOf: (brut: Exact) => Outcome<Net>): Nette | OutsideNet {
  if (brut.n === 0) return { net: ZERO, preleve: ZERO };
  const found = netOf(brut);
  if (!found.ok) return found;
  const { net } = found.figure.amounts;
  const preleve = minus(ONE, dividedBy(net, brut));
  return { net: exact(roundToCent(net)), preleve, figure: found.figure };
}

/**
 * Gross and net of a month: pay and complement bear the levies of pay, IJ those of IJ (CSS L136-8).
 *
 * @param on day of the pay, whose levies count
 * @param base what the gross amounts stand on; its steps are left out
 */
export function colonne(
  { salaire, indemnite, complement, total }: ColonneInput,
  base: Figure<unknown>,
  before: readonly Step[],
  on: Day,
): Outcome<Colonne> {
  const gross = step(
    total,
    'sum',
    [
      operand('salaireVerse', 'cents', salaire),
      operand('indemnite', 'cents', indemnite),
      operand('complement', 'cents', complement),
    ],
    'cents',
    'CSS R323-3',
  );
  const taxed = step(
    'salaireEtComplement',
    'sum',
    [operand('salaireVerse', 'cents', salaire), operand('complement', 'cents', complement)],
    'cents',
    'CSS L136-8',
  );
  const pay = nette(taxed.result.value, (brut) => salaireNet(roundToCent(brut), on));
  if ('outside' in pay) return pay;
  const allowance = nette(indemnite, (brut) => ijNet(brut, on));
  if ('outside' in allowance) return allowance;
  const net = step(
    'totalNet',
    'sum',
    [operand('netArrondi', 'cents', pay.net), operand('ijNette', 'cents', allowance.net)],
    'cents',
    'CSS L136-8',
  );
  const amounts: Colonne = {
    salaire,
    indemnite,
    complement,
    brut: gross.result.value,
    salaireNet: pay.net,
    ijNette: allowance.net,
    net: net.result.value,
    prelevementSalaire: pay.preleve,
    prelevementIj: allowance.preleve,
  };
  const own = { ...base, steps: [...before, gross, taxed] };
  const nets = [pay.figure, allowance.figure].filter((one) => one !== undefined);
  const parts = [own, ...nets, { steps: [net] }];
  return { ok: true, figure: combine(amounts, parts) };
}
