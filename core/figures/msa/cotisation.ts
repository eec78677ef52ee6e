import { repliCotisationAmexa } from '../../law/msa.ts';
import type { Day } from '../../time/day.ts';
import type { MsaWord } from '../../words/fr/msa.ts';
import { readAll } from '../figure.ts';
import { type Ruled, ruling, type Verdict } from '../ruling.ts';

export interface CotisationAmexaInput {
  /** Day on which the stop was prescribed: the years before its own count. */
  readonly prescription: Day;
  /** On 1 January, paid up for the year before; undefined when not known. */
  readonly aJourAnneePrecedente?: boolean | undefined;
  /** On 1 January, paid up for the year before that one; undefined when not known. */
  readonly aJourAvantDerniereAnnee?: boolean | undefined;
}

/**
 * Paid up of the AMEXA contribution of the year before, or, for stops prescribed since 1 January
 * 2026, of the one before that (CRPM D732-2-1 I 2°, décret 2025-1304). Late payment gives the right
 * back from its day on (II). Refuses stops prescribed before 2019.
 */
export function cotisationAmexa({
  prescription,
  aJourAnneePrecedente,
  aJourAvantDerniereAnnee,
}: CotisationAmexaInput): Ruled<Verdict, MsaWord> {
  const law = readAll({ repli: [repliCotisationAmexa, prescription] });
  if (!law.ok) return law;
  const answer = (value: Verdict, reason: MsaWord): Ruled<Verdict, MsaWord> => ({
    ok: true,
    ruling: ruling(value, [reason], ['CRPM D732-2-1'], [law.read.repli]),
  });
  const secondYearCounts = law.read.repli.row.value === 1;
  if (aJourAnneePrecedente) return answer('oui', 'aJourAnneePrecedente');
  if (secondYearCounts && aJourAvantDerniereAnnee) return answer('oui', 'aJourAvantDerniereAnnee');
  if (aJourAnneePrecedente === undefined) return answer('depend', 'cotisationAPreciser');
  if (secondYearCounts && aJourAvantDerniereAnnee === undefined) {
    return answer('depend', 'avantDerniereAnneeAPreciser');
  }
  return answer('non', 'cotisationDue');
}
