import {
  affiliationAmexa,
  arretPrealableAmexa,
  arretPrealableAtexa,
  dureeTptAldAmexa,
  dureeTptAmexa,
  dureeTptAtexa,
  repliCotisationAmexa,
} from '../../law/msa.ts';
import type { Day } from '../../time/day.ts';
import type { MsaWord } from '../../words/fr/msa.ts';
import { readAll } from '../figure.ts';
import { type Ruled, ruling, type Verdict } from '../ruling.ts';
import type { AssuranceExploitant } from './ij-exploitant.ts';

type Answer<T> = Ruled<T, MsaWord>;

export interface AccesExploitant {
  readonly assurance: AssuranceExploitant;
  /** A full stop came before the TPT. */
  readonly arretPrealable: boolean;
  /** What the medical officer of the MSA said; undefined when not known. */
  readonly avisFavorable?: boolean | undefined;
}

/**
 * Whether a farmer's TPT can be indemnified: its benefit recognised (CSS L323-3 by CRPM L732-4 for
 * AMEXA; the medical officer by CRPM L752-5-1 for ATEXA). The texts ask for no full stop first, while
 * D752-22 speaks of a "reprise" and sheets of the MSA still ask for one: 'medium' without it.
 * Refuses days before 28 December 2019 (AMEXA) or 1 January 2021 (ATEXA).
 */
export function accesTptExploitant(
  { assurance, arretPrealable, avisFavorable }: AccesExploitant,
  on: Day,
): Answer<Verdict> {
  const amexa = assurance === 'AMEXA';
  const law = readAll({ arret: [amexa ? arretPrealableAmexa : arretPrealableAtexa, on] });
  if (!law.ok) return law;
  const articles = amexa
    ? (['CRPM L732-4', 'CSS L323-3'] as const)
    : (['CRPM L752-5-1', 'CRPM D752-22'] as const);
  const stop: MsaWord = arretPrealable ? 'arretPrealable' : 'arretNonExige';
  const answer = (value: Verdict, reason: MsaWord): Answer<Verdict> => ({
    ok: true,
    ruling: ruling(value, [reason, stop], articles, [law.read.arret]),
  });
  if (avisFavorable === undefined) return answer('depend', 'avisADemander');
  return avisFavorable ? answer('oui', 'avisFavorable') : answer('non', 'avisDefavorable');
}

export interface DureeExploitantInput {
  readonly assurance: AssuranceExploitant;
  readonly ald: boolean;
  /** ATEXA: the TPT follows a relapse. Days taken before it do not count. */
  readonly rechute: boolean;
  /** Days of IJ in TPT already paid within the window that counts. */
  readonly joursTptPris: number;
}

/** Days of IJ in TPT. */
export interface DureeExploitant {
  readonly max: number;
  readonly restants: number;
}

/**
 * Days of IJ in TPT, at most and left. AMEXA: 90, on top of the 360 of full stop, or 270 in ALD over
 * three years and one more (CRPM D732-2-4 II). ATEXA: 270 over three years and one more, anew after a
 * relapse (CRPM D752-22). Refuses days before 2018.
 */
export function dureeTptExploitant(
  { assurance, ald, rechute, joursTptPris }: DureeExploitantInput,
  on: Day,
): Answer<DureeExploitant> {
  const amexa = assurance === 'AMEXA';
  const series = amexa ? (ald ? dureeTptAldAmexa : dureeTptAmexa) : dureeTptAtexa;
  const law = readAll({ duree: [series, on] });
  if (!law.ok) return law;
  const max = law.read.duree.row.value;
  const taken = !amexa && rechute ? 0 : joursTptPris;
  const reasons: readonly MsaWord[] = amexa
    ? [ald ? 'dureeAmexaAld' : 'dureeAmexa']
    : [...(rechute ? (['dureeAtexaRechute'] as const) : []), 'dureeAtexa'];
  return {
    ok: true,
    ruling: ruling(
      { max, restants: Math.max(0, max - taken) },
      reasons,
      [amexa ? 'CRPM D732-2-4' : 'CRPM D752-22'],
      [law.read.duree],
    ),
  };
}

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
}: CotisationAmexaInput): Answer<Verdict> {
  const law = readAll({ repli: [repliCotisationAmexa, prescription] });
  if (!law.ok) return law;
  const answer = (value: Verdict, reason: MsaWord): Answer<Verdict> => ({
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

/**
 * Affiliated to AMEXA for a year, periods of another scheme added when it came just before (CRPM
 * D732-2-1 I 1°, CSS L172-2). That they make up a year is for the MSA to check: 'medium'.
 */
export function affiliationAmexaSuffisante(
  moisAffiliation: number,
  autreRegimeSansInterruption: boolean,
  constat: Day,
): Answer<boolean> {
  const law = readAll({ mois: [affiliationAmexa, constat] });
  if (!law.ok) return law;
  const sources = [law.read.mois];
  const articles = ['CRPM D732-2-1', 'CSS L172-2'] as const;
  if (moisAffiliation >= law.read.mois.row.value) {
    const reasons = ['affiliationAmexaSuffisante'] as const;
    return { ok: true, ruling: ruling(true, reasons, ['CRPM D732-2-1'], sources) };
  }
  return {
    ok: true,
    ruling: autreRegimeSansInterruption
      ? ruling(true, ['affiliationAmexaCoordonnee'], articles, sources, 'medium')
      : ruling(false, ['affiliationAmexaInsuffisante'], articles, sources),
  };
}
