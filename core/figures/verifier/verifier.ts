import { approximate, type Exact, exact, minus, ZERO } from '../../money/exact.ts';
import type { VerifierWord } from '../../words/fr/verifier.ts';
import { combine, type Figure, type Outcome } from '../figure.ts';
import type { IjMaladie } from '../ij-maladie.ts';
import { ijNet } from '../net.ts';
import { attendu } from './attendu.ts';
import { expliquer } from './expliquer.ts';
import { concorde, type Hypothese, toleranceDe } from './hypothese.ts';
import type { Attendu, Cause, PaiementAVerifier, Verification } from './paiement.ts';
import type { Dossier } from './piste.ts';
import { suppositions } from './suppositions.ts';

/** The most causes told: beyond, a list helps no one. */
const CAUSES_AU_PLUS = 4;

const ONE_CENT = exact(1);

/** The payment as it should be, gross or net as it is shown, or both where that is not known. */
function sounds({ ijPleine, jours, perte }: Attendu, nature?: 'brut' | 'net'): Hypothese[] {
  const gross: Hypothese = {
    ij: ijPleine,
    joursPayes: jours,
    joursDeLaPerte: jours,
    perte,
    deduit: ZERO,
    enNet: false,
  };
  const net = { ...gross, enNet: true };
  if (nature === undefined) return [gross, net];
  return nature === 'net' ? [net] : [gross];
}

const away = (a: Exact, b: Exact) => Math.abs(approximate(minus(a, b)));

/** Whether the amount is to be read as a net one: as said, or else as what it comes nearest to. */
function readInNet({ input, attendu: expected, partNette }: Dossier): boolean {
  const { paye } = input;
  if (paye.nature !== undefined) return paye.nature === 'net';
  const agrees = sounds(expected).find((one) => concorde(one, paye, partNette));
  if (agrees) return agrees.enNet;
  const paid = exact(paye.montant);
  return away(paid, expected.net) < away(paid, expected.brut);
}

function agreement({ input, attendu: expected }: Dossier, enNet: boolean): readonly VerifierWord[] {
  const { jours } = input.paye;
  return [
    enNet ? 'accordNet' : 'accord',
    'arrondiLibre',
    ...(jours !== undefined && jours !== expected.jours ? (['joursDifferents'] as const) : []),
  ];
}

function explained(
  dossier: Dossier,
  enNet: boolean,
): Pick<Verification, 'verdict' | 'mots' | 'causes'> {
  const { input, attendu: expected } = dossier;
  const { paye } = input;
  const found = expliquer(dossier, sounds(expected, paye.nature));
  const guesses = found.length > 0 ? [] : suppositions(dossier, paye.montant, enNet);
  const causes: readonly Cause[] = [...found, ...guesses].slice(0, CAUSES_AU_PLUS);
  if (causes.length === 0) {
    return { verdict: 'inexplique', mots: ['inexplique', 'demanderDetail'], causes };
  }
  return { verdict: found.length > 0 ? 'explique' : 'suppose', mots: ['demanderDetail'], causes };
}

/** A period given backwards is read forwards. */
function forwards(input: PaiementAVerifier): PaiementAVerifier {
  const { debut, fin } = input.periode;
  return debut <= fin ? input : { ...input, periode: { debut: fin, fin: debut } };
}

/**
 * Whether what was paid for a period of TPT agrees with CSS R323-3, within a cent a day; if not, the
 * mistakes that give that amount, each recomputed, best first, or that none does. Never throws on
 * amounts from 0 to 100 000 €. Same refusals as `tptPeriode` and `ijNet`.
 *
 * @param pleine the IJ of a full stop, from the same pays and day as `input`
 */
export function verifier(
  pleine: Figure<IjMaladie>,
  given: PaiementAVerifier,
): Outcome<Verification> {
  const input = forwards(given);
  const expected = attendu(pleine, input);
  if (!expected.ok) return expected;
  const left = ijNet(ONE_CENT, input.periode.fin);
  if (!left.ok) return left;
  const partNette = left.figure.amounts.net;
  const { amounts } = expected.figure;
  const dossier: Dossier = { pleine, input, attendu: amounts, partNette };
  const enNet = readInNet(dossier);
  const paid = exact(input.paye.montant);
  const agrees = sounds(amounts, enNet ? 'net' : 'brut').some((one) =>
    concorde(one, input.paye, partNette),
  );
  const verification: Verification = {
    ...(agrees
      ? { verdict: 'accord', mots: agreement(dossier, enNet), causes: [] }
      : explained(dossier, enNet)),
    attendu: amounts,
    enNet,
    ecart: minus(paid, enNet ? amounts.net : amounts.brut),
    tolerance: toleranceDe(amounts.jours),
  };
  return { ok: true, figure: combine(verification, [expected.figure]) };
}
