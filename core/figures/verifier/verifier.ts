import { compare, type Exact, exact, minus, ZERO } from '../../money/exact.ts';
import type { VerifierWord } from '../../words/fr/verifier.ts';
import { combine, type Figure, type Outcome } from '../figure.ts';
import type { IjMaladie } from '../ij-maladie.ts';
import { ijNet } from '../net.ts';
import { attendu } from './attendu.ts';
import { expliquer } from './expliquer.ts';
import { concorde, distance, type Hypothese, toleranceDe } from './hypothese.ts';
import type { Attendu, Cause, PaiementAVerifier, Verification } from './paiement.ts';
import type { Dossier } from './piste.ts';
import { suppositions } from './suppositions.ts';

/** The most causes told: beyond, a list helps no one. */
const CAUSES_AU_PLUS = 4;

const ONE_CENT = exact(1);

/** The payment as it should be, gross or net. */
const sound = ({ ijPleine, jours, perte }: Attendu, enNet: boolean): Hypothese => ({
  ij: ijPleine,
  joursPayes: jours,
  joursDeLaPerte: jours,
  perte,
  deduit: ZERO,
  enNet,
});

/** As it is shown, or both ways where that is not known. */
const sounds = (expected: Attendu, nature?: 'brut' | 'net'): Hypothese[] =>
  (nature ? [nature === 'net'] : [false, true]).map((enNet) => sound(expected, enNet));

/** Whether the amount comes nearer to the net. */
const nearerNet = (paid: Exact, { brut, net }: Attendu): boolean =>
  compare(distance(paid, net), distance(paid, brut)) < 0;

function agreement({ input, attendu: expected }: Dossier, enNet: boolean): readonly VerifierWord[] {
  const { jours } = input.paye;
  return [
    enNet ? 'accordNet' : 'accord',
    'arrondiLibre',
    ...(jours !== undefined && jours !== expected.jours ? (['joursDifferents'] as const) : []),
  ];
}

type Found = Pick<Verification, 'verdict' | 'mots' | 'causes'>;

function explained(dossier: Dossier, enNet: boolean): Found {
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
  const { nature, montant } = input.paye;
  const paid = exact(montant);
  const nearest = nature ? nature === 'net' : nearerNet(paid, amounts);
  const found: Found = concorde(sound(amounts, nearest), input.paye, partNette)
    ? { verdict: 'accord', mots: agreement(dossier, nearest), causes: [] }
    : explained(dossier, nearest);
  // Where nothing says which it is, a mistake that gives the amount tells better than nearness.
  const enNet = nature ? nearest : (found.causes[0]?.enNet ?? nearest);
  const verification: Verification = {
    ...found,
    attendu: amounts,
    enNet,
    ecart: minus(paid, enNet ? amounts.net : amounts.brut),
    tolerance: toleranceDe(amounts.jours),
  };
  return { ok: true, figure: combine(verification, [expected.figure]) };
}
