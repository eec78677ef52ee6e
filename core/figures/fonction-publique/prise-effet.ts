import { DECRET_CONTRACTUELS, type Versant } from '../../law/versants.ts';
import { addDays, type Day } from '../../time/day.ts';
import type { FonctionPubliqueWord } from '../../words/fr/fonction-publique.ts';
import { type Ruled, ruling } from '../ruling.ts';
import { garderTraitement, REFORME, regimeTpt, type StatutPublic } from './regime.ts';

/** The leave that ended before the request. `fin-de-droits`: rights to sick leave used up. */
export const CONGES_PREALABLES = [
  'aucun',
  'cmo',
  'clm',
  'cld',
  'citis',
  'fin-de-droits',
  'clm-d-office',
  'cld-d-office',
  'disponibilite',
] as const;
export type CongePrealable = (typeof CONGES_PREALABLES)[number];

/** Where the conseil médical must speak before the return to work (décret 87-602 article 5). */
const CONSEIL_MEDICAL: readonly CongePrealable[] = [
  'fin-de-droits',
  'clm-d-office',
  'cld-d-office',
  'disponibilite',
];

/**
 * The day from which an authorisation of before August 2026 took effect: that of the reception of
 * the request (décrets 86-442 article 23-3, 87-602 and 88-386 article 13-2). `null` where the
 * conseil médical had to be heard: then the actual return to work. Refuses later requests: what
 * décret 2026-705 says of the effect was not read.
 */
export function priseEffetAncienRegime(
  reception: Day,
  congePrealable: CongePrealable,
  versant?: Versant,
): Ruled<Day | null, FonctionPubliqueWord> {
  const regime = regimeTpt(reception, versant);
  if (!regime.ok) return regime;
  const { articles, source, depuis2026 } = regime.regime;
  if (depuis2026) {
    const limit = addDays(REFORME, -1);
    return { ok: false, outside: { reason: 'after', series: source.series, limit } };
  }
  const board = CONSEIL_MEDICAL.includes(congePrealable);
  const perhaps = congePrealable === 'clm' || congePrealable === 'cld';
  const reasons: readonly FonctionPubliqueWord[] = board
    ? ['effetConseilMedical']
    : perhaps
      ? ['effetReception', 'effetSaufConseilMedical']
      : ['effetReception'];
  return {
    ok: true,
    ruling: ruling(
      board ? null : reception,
      reasons,
      articles,
      [source],
      perhaps ? 'medium' : 'high',
    ),
  };
}

/**
 * Whether the authorisation takes effect by itself when the request is received. Never for
 * contractuels and staff affiliated to Ircantec, to whom that paragraph does not extend. For
 * titulaires and trainees, until July 2026; since then unknown, so not to be counted on ('low').
 */
export function effetAutomatique(
  reception: Day,
  statut: StatutPublic,
  versant: Versant,
): Ruled<boolean, FonctionPubliqueWord> {
  const regime = regimeTpt(reception, versant);
  if (!regime.ok) return regime;
  const { articles, source, depuis2026 } = regime.regime;
  if (!garderTraitement(statut)) {
    const decret = statut === 'contractuel' ? DECRET_CONTRACTUELS[versant] : 'Décret 91-298';
    const value = ruling(false, ['effetContractuel' as const], [decret], [source], 'medium');
    return { ok: true, ruling: value };
  }
  return depuis2026
    ? { ok: true, ruling: ruling(false, ['effetNonLu'], articles, [source], 'low') }
    : { ok: true, ruling: ruling(true, ['effetReception'], articles, [source]) };
}
