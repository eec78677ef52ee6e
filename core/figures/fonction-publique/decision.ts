import { delaiDecision } from '../../law/fonction-publique.ts';
import type { Confidence } from '../../law/series.ts';
import type { Versant } from '../../law/versants.ts';
import { addDays, type Day } from '../../time/day.ts';
import type { FonctionPubliqueWord } from '../../words/fr/fonction-publique.ts';
import { readAll } from '../figure.ts';
import { type Ruled, ruling } from '../ruling.ts';
import { regimeTpt } from './regime.ts';

/** After what the TPT is asked for, with the day that then counts. */
export type Contexte =
  | { readonly contexte: 'initiale' }
  | {
      readonly contexte: 'apres-clm' | 'apres-cld' | 'apres-citis' | 'apres-disponibilite';
      readonly dateReprise: Day;
    }
  | { readonly contexte: 'renouvellement'; readonly debutRenouvellement: Day };

type Limit = readonly [Day, FonctionPubliqueWord];

/** The day that the context names, where it names one. */
function namedDay(demande: Contexte): Limit | undefined {
  if (demande.contexte === 'initiale') return undefined;
  return demande.contexte === 'renouvellement'
    ? [demande.debutRenouvellement, 'delaiRenouvellement']
    : [demande.dateReprise, 'delaiReprise'];
}

/**
 * The last day on which the administration may decide (décret 2026-705): 30 days from the complete
 * request; by the return to work after a CLM, a CLD, a CITIS or a disponibilité for health; by the
 * start of a renewal. `null` for a request received before August 2026: no text set a limit.
 *
 * @param reception day the request and the certificate were received
 */
export function delaiDeDecision(
  reception: Day,
  demande: Contexte,
  versant?: Versant,
): Ruled<Day | null, FonctionPubliqueWord> {
  const regime = regimeTpt(reception, versant);
  if (!regime.ok) return regime;
  const { articles, source, depuis2026 } = regime.regime;
  if (!depuis2026) {
    return {
      ok: true,
      ruling: ruling<null, 'pasDeDelai'>(null, ['pasDeDelai'], articles, [source]),
    };
  }
  const law = readAll({ delai: [delaiDecision, reception] });
  if (!law.ok) return law;
  const { delai } = law.read;
  const decided = (
    due: Day,
    reasons: readonly FonctionPubliqueWord[],
    reading: Confidence = 'medium',
  ) => ({
    ok: true as const,
    ruling: ruling(due, [...reasons, 'reforme2026NonLue' as const], articles, [delai], reading),
  });
  const afterThirtyDays = addDays(reception, delai.row.value);
  const named = namedDay(demande);
  if (!named) return decided(afterThirtyDays, ['delaiTrenteJours']);
  const [due, reason] = named;
  return due >= reception
    ? decided(due, [reason])
    : decided(afterThirtyDays, ['dateDejaPassee', 'delaiTrenteJours'], 'low');
}
