import { type Cents, roundToCent } from '../../money/cents.ts';
import { compare, dividedBy, type Exact, exact, minus, times } from '../../money/exact.ts';
import { distance, toleranceDe } from './hypothese.ts';
import type { Cause } from './paiement.ts';
import type { Dossier } from './piste.ts';

/** A bonus below this, or above half of the pay, would be a guess out of thin air. */
const PRIME_AU_MOINS = exact(10_00);
const PRIME_AU_PLUS = exact(1, 2);

/** What a net loss usually is of a gross one. */
const NET_DE_LA_PERTE = { from: exact(75, 100), to: exact(82, 100) };

const within = (value: Exact, from: Exact, to: Exact) =>
  compare(value, from) >= 0 && compare(value, to) <= 0;

type Guess = Pick<Cause['mots'][number], 'word' | 'params'>;

function prime({ input, attendu }: Dossier, brut: Exact): readonly Guess[] {
  const { quotite } = input.travail;
  const notWorked = quotite ? minus(exact(1), quotite) : exact(1);
  if (notWorked.n <= 0) return [];
  const bonus = dividedBy(distance(attendu.perte, brut), notWorked);
  const most = times(attendu.salaireRetabli, PRIME_AU_PLUS);
  if (!within(bonus, PRIME_AU_MOINS, most)) return [];
  const params = { prime: { unit: 'cents', value: exact(roundToCent(bonus)) } } as const;
  return [{ word: compare(brut, attendu.perte) < 0 ? 'primeOubliee' : 'primeAjoutee', params }];
}

function lossInNet({ attendu }: Dossier, brut: Exact): readonly Guess[] {
  if (attendu.perte.n === 0) return [];
  const part = dividedBy(brut, attendu.perte);
  if (!within(part, NET_DE_LA_PERTE.from, NET_DE_LA_PERTE.to)) return [];
  return [{ word: 'perteEnNetEstimee', params: { part: { unit: 'rapport', value: part } } }];
}

/** Nothing paid, or a loss that was not the one expected: what cannot be recomputed, said as a guess. */
export function suppositions(dossier: Dossier, paid: Cents, enNet: boolean): readonly Cause[] {
  const { attendu, partNette, input } = dossier;
  const montant = exact(paid);
  const guess = (one: Guess, articles: Cause['articles']): Cause => ({
    mots: [one],
    montant,
    ecart: exact(0),
    exactitude: 'supposition',
    enNet,
    articles,
  });
  if (paid === 0) return [guess({ word: 'rienVerse', params: {} }, ['CSS R323-10'])];
  // A loss that was not the one expected says nothing of days that were not either.
  if (input.paye.jours !== undefined && input.paye.jours !== attendu.jours) return [];
  const brut = enNet ? exact(roundToCent(dividedBy(montant, partNette))) : montant;
  // Only a payment below the IJ of a full stop can have been limited by a loss.
  const full = times(attendu.ijPleine, exact(attendu.jours));
  if (compare(brut, minus(full, toleranceDe(attendu.jours))) >= 0) return [];
  return [...lossInNet(dossier, brut), ...prime(dossier, brut)].map((one) =>
    guess(one, ['CSS R323-3', 'CSS R323-10']),
  );
}
