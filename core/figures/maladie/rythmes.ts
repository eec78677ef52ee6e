import { diviseurDouzeMois, diviseurDouzeSemaines } from '../../law/ij-maladie.ts';
import type { Cents } from '../../money/cents.ts';
import { compare, type Exact, exact } from '../../money/exact.ts';
import type { Day } from '../../time/day.ts';
import type { IjWord } from '../../words/fr/ij.ts';
import type { Figure, Outcome } from '../figure.ts';
import {
  type IjMaladie,
  ijDesPayes,
  type PlafondsIjMaladie,
  plafondsIjMaladie,
} from '../ij-maladie.ts';
import { carried, operand, step } from '../step.ts';

/** An IJ maladie, with what the text leaves open about it. */
export interface IjMaladieReserve extends IjMaladie {
  readonly reserves: readonly IjWord[];
}

/** The IJ with its reserves: none where all readings give the same. */
export function withReserves(
  outcome: Outcome<IjMaladie>,
  reserves: readonly IjWord[],
): Outcome<IjMaladieReserve> {
  if (!outcome.ok) return outcome;
  const { figure } = outcome;
  return { ok: true, figure: { ...figure, amounts: { ...figure.amounts, reserves } } };
}

const above = (payes: readonly Cents[], cap: Exact) =>
  payes.some((paye) => compare(exact(paye), cap) > 0);

function wanted(payes: readonly Cents[], count: number): readonly Cents[] {
  if (payes.length !== count) throw new RangeError(`${count} pays are wanted, not ${payes.length}`);
  return payes;
}

const JOURS_PAR_AN = exact(365);
const MOIS_PAR_AN = exact(12);

/**
 * The cap on a pay that covers `jours` days. CSS R323-4 sets it for a month only: shared by days, it
 * gives the same maximum as R323-9 (yearly cap / 730), and no reading gives less.
 */
function plafondPartage({ amounts }: Figure<PlafondsIjMaladie>, jours: number) {
  const annuel = step(
    'plafondAnnuel',
    'product',
    [
      operand('plafondMensuel', 'cents/mois', amounts.plafondMensuel),
      operand('moisParAn', 'nombre', MOIS_PAR_AN),
    ],
    'cents',
    'CSS R323-4',
  );
  const parJour = step(
    'plafondJour',
    'quotient',
    [carried(annuel), operand('joursParAn', 'jours', JOURS_PAR_AN)],
    'cents/jour',
    'CSS R323-4',
  );
  const parPaye = step(
    'plafondPaye',
    'product',
    [carried(parJour), operand('joursDePaye', 'jours', exact(jours))],
    'cents',
    'CSS R323-4',
  );
  return { avant: [annuel, parJour, parPaye], cap: parPaye.result.value };
}

/** What the rhythms of CSS R323-4 2° differ by: pays in twelve weeks, and days that each covers. */
const RYTHMES = {
  quinzaine: { payes: 6, jours: 14 },
  semaine: { payes: 12, jours: 7 },
} as const;
export type RythmeCourt = keyof typeof RYTHMES;

/**
 * IJ maladie for pay every two weeks (the last six) or every week (the last twelve), CSS R323-4 2°:
 * half of the pays, each capped, over 84. How the monthly cap bears on such a pay is not written:
 * 'medium' where it binds.
 *
 * @param payes gross pays before the stop, oldest first, in cents; throws RangeError on another number
 */
export function ijMaladieSemaines(
  rythme: RythmeCourt,
  payes: readonly Cents[],
  debutArret: Day,
): Outcome<IjMaladieReserve> {
  const caps = plafondsIjMaladie(debutArret);
  if (!caps.ok) return caps;
  const { jours } = RYTHMES[rythme];
  const { avant, cap } = plafondPartage(caps.figure, jours);
  const open = above(wanted(payes, RYTHMES[rythme].payes), cap);
  const outcome = ijDesPayes(
    caps.figure,
    {
      payes: payes.map((paye) => operand('salaireBrut', 'cents', exact(paye))),
      plafond: operand('plafondPaye', 'cents', cap),
      diviseur: ['diviseurDouzeSemaines', diviseurDouzeSemaines],
      avant,
      lecture: open ? 'medium' : 'high',
    },
    debutArret,
  );
  return withReserves(outcome, open ? ['plafondPartage'] : []);
}

/**
 * IJ maladie for discontinuous or seasonal work, CSS R323-4 3°: half of the twelve civil months
 * before the stop, each capped, over 365. Months without work count for nothing. "Lors de chaque
 * paie … pour un mois" caps each month; a cap on the year as a whole is the other reading, which
 * differs when some months exceed the cap and others do not reach it: 'medium' then.
 *
 * @param mois gross pays of the twelve months, oldest first, in cents, 0 for a month without work;
 *   throws RangeError on another number
 */
export function ijMaladieDiscontinue(
  mois: readonly Cents[],
  debutArret: Day,
): Outcome<IjMaladieReserve> {
  const caps = plafondsIjMaladie(debutArret);
  if (!caps.ok) return caps;
  const cap = caps.figure.amounts.plafondMensuel;
  const below = wanted(mois, MOIS_PAR_AN.n).some((paye) => compare(exact(paye), cap) < 0);
  const open = below && above(mois, cap);
  const outcome = ijDesPayes(
    caps.figure,
    {
      payes: mois.map((paye) => operand('salaireBrut', 'cents/mois', exact(paye))),
      plafond: operand('plafondMensuel', 'cents/mois', cap),
      diviseur: ['diviseurDouzeMois', diviseurDouzeMois],
      lecture: open ? 'medium' : 'high',
    },
    debutArret,
  );
  return withReserves(outcome, open ? ['plafondDiscontinu'] : []);
}
