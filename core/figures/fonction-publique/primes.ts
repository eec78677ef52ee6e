import type { ArticleId } from '../../law/articles.ts';
import { partPrimesEtat } from '../../law/fonction-publique.ts';
import type { Confidence, OutsideLaw } from '../../law/series.ts';
import type { Versant } from '../../law/versants.ts';
import { type Exact, exact, exactly } from '../../money/exact.ts';
import type { Deliberation, TypeDePrime } from '../../situation/paie-publique.ts';
import type { Day } from '../../time/day.ts';
import type { FonctionPubliqueWord } from '../../words/fr/fonction-publique.ts';
import { readAll, type Source } from '../figure.ts';

/** What is known of the bonuses. The State needs neither. */
export interface SortDesPrimes {
  readonly deliberationPrimes?: Deliberation | undefined;
  readonly typePrime?: TypeDePrime | undefined;
}

/** The share of the bonuses that is paid, and why; `auPlus` is the other reading where there is one. */
export interface PartDesPrimes {
  readonly part: Exact;
  readonly auPlus: Exact;
  readonly raison: FonctionPubliqueWord;
  readonly article: ArticleId;
  readonly confidence: Confidence;
  readonly sources: readonly Source[];
}

const ENTIERES = exact(1);

type Reading = Omit<PartDesPrimes, 'sources'>;

const entieres = (
  raison: FonctionPubliqueWord,
  article: ArticleId,
  confidence: Confidence,
): Reading => ({ part: ENTIERES, auPlus: ENTIERES, raison, article, confidence });

const auProrata = (
  quotite: Exact,
  raison: FonctionPubliqueWord,
  article: ArticleId,
  confidence: Confidence,
): Reading => ({
  part: quotite,
  auPlus: confidence === 'low' ? ENTIERES : quotite,
  raison,
  article,
  confidence,
});

/** Parity lets a local authority do as the State; without a decision, the doctrine is pro rata. */
function territoriales(quotite: Exact, deliberation: Deliberation | undefined): Reading {
  if (deliberation === 'maintien') return entieres('primesMaintenues', 'Décret 2010-997', 'medium');
  return deliberation === 'aucune'
    ? auProrata(quotite, 'primesAuProrata', 'Circulaire 15-05-2018', 'medium')
    : auProrata(quotite, 'primesAVerifier', 'Circulaire 15-05-2018', 'low');
}

function hospitalieres(quotite: Exact, type: TypeDePrime | undefined): Reading {
  if (type === 'alignee-sur-le-traitement')
    return entieres('primesAlignees', 'DGOS 2019', 'medium');
  return type === 'muette'
    ? auProrata(quotite, 'primesMuettes', 'DGOS 2019', 'medium')
    : auProrata(quotite, 'primesHospitalieresAVerifier', 'DGOS 2019', 'low');
}

/**
 * Share of the bonuses of a titulaire in TPT. State: whole (décret 2010-997 article 1 I 1°).
 * Territorial: as the local decision says, within what the State does. Hospitals: bonus by bonus.
 */
export function partDesPrimes(
  versant: Versant,
  quotite: Exact,
  { deliberationPrimes, typePrime }: SortDesPrimes,
  on: Day,
):
  | { readonly ok: true; readonly primes: PartDesPrimes }
  | { readonly ok: false; readonly outside: OutsideLaw } {
  const law = readAll({ etat: [partPrimesEtat, on] });
  if (!law.ok) return law;
  const { etat } = law.read;
  const whole = exactly(etat.row.value);
  if (versant === 'FPE') {
    const reading = { part: whole, auPlus: whole, raison: 'primesEtat' as const };
    return {
      ok: true,
      primes: { ...reading, article: 'Décret 2010-997', confidence: 'high', sources: [etat] },
    };
  }
  const reading =
    versant === 'FPT'
      ? territoriales(quotite, deliberationPrimes)
      : hospitalieres(quotite, typePrime);
  return { ok: true, primes: { ...reading, sources: versant === 'FPT' ? [etat] : [] } };
}
