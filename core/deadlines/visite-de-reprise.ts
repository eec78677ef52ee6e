import { weaker } from '../law/series.ts';
import { addDays, type Day, day, daysBetween } from '../time/day.ts';
import type { DeadlineId, NoteWord } from '../words/fr/deadlines.ts';
import { type CodeDuTravailleur, inCode, ruleIn } from './due.ts';
import { ruleOf } from './rules/index.ts';
import { type Trust, trustIn } from './trust.ts';
import { unreadNotes } from './unread.ts';

/** Why someone was away: illness or an accident outside work, an accident at work, an occupational disease, maternity. */
export const CAUSES = ['maladie', 'AT', 'MP', 'maternite'] as const;
export type CauseAbsence = (typeof CAUSES)[number];

/** What the occupational doctor found necessary at the préreprise visit. */
export const MESURES = ['none', 'poste', 'temps-de-travail'] as const;
export type Mesures = (typeof MESURES)[number];

export interface Absence {
  readonly cause: CauseAbsence;
  /** Days of absence, first and last included. */
  readonly jours: number;
  /** Day of the return to work. */
  readonly reprise: Day;
  /** Day on which the stop was prescribed: the exemption holds for those of 15 June 2026 on. */
  readonly prescription?: Day | undefined;
  readonly prereprise?: { readonly jour: Day; readonly mesures: Mesures } | undefined;
  /** Whether doctor, employer or worker asked for the visit all the same. */
  readonly demandee?: boolean | undefined;
}

export interface VisiteRequise {
  readonly requise: boolean;
  /** Days from which it was compulsory; 0 whatever the length. */
  readonly seuil: number;
  /** From the préreprise visit to the return, where there was one. */
  readonly depuisPrereprise: number | undefined;
  readonly notes: readonly NoteWord[];
  readonly trust: Trust;
}

type Answer =
  | { readonly ok: true; readonly visite: VisiteRequise }
  | Extract<ReturnType<typeof trustIn>, { ok: false }>;

/** Décret 2022-372: sixty days for stops that begin after that day, thirty before. */
const SEUIL_AVANT_2022 = 30;
const REFORME_2022 = day('2022-03-31');

const THRESHOLD: Readonly<Record<CauseAbsence, DeadlineId>> = {
  maladie: 'visite-de-reprise-maladie',
  AT: 'visite-de-reprise-accident',
  MP: 'visite-de-reprise-toujours',
  maternite: 'visite-de-reprise-toujours',
};

function seuilOf({ cause, jours, reprise }: Absence): number {
  if (cause === 'maladie' && addDays(reprise, -jours) <= REFORME_2022) return SEUIL_AVANT_2022;
  return ruleOf(THRESHOLD[cause]).length ?? 0;
}

/** Since June 2026: a préreprise visit of the last 30 days that found nothing to arrange. */
function dispensed({ prescription, reprise, prereprise, demandee }: Absence): boolean {
  const { length, runsFrom } = ruleOf('dispense-visite-de-reprise');
  if (prereprise?.mesures !== 'none' || demandee) return false;
  if (!prescription || !runsFrom || prescription < runsFrom) return false;
  const days = daysBetween(prereprise.jour, reprise);
  return days >= 0 && days <= (length ?? 0);
}

/**
 * Whether the return to work must go through the occupational doctor (CT R4624-31): after an
 * occupational disease or maternity always, after an accident at work of 30 days, after an illness
 * of 60 days. The exemption of June 2026 was read through secondary sources only: 'medium'. In farming
 * the thresholds are the same (CRPM R717-17-1), and no such exemption is known.
 *
 * @param code whose articles hold the work
 */
export function visiteRequise(absence: Absence, code: CodeDuTravailleur = 'travail'): Answer {
  const { prereprise, reprise, jours } = absence;
  const rule = ruleIn(code, THRESHOLD[absence.cause]);
  // The thresholds of farming hold for stops begun since its article: none was read for those before.
  const begun = code === 'rural' ? trustIn(rule, addDays(reprise, -jours)) : undefined;
  if (begun && !begun.ok) return begun;
  const trusted = trustIn(rule, reprise);
  if (!trusted.ok) return trusted;
  const { trust, notes } = inCode(code, rule, reprise, trusted.trust);
  const seuil = seuilOf(absence);
  const dispense = code === 'travail' && dispensed(absence);
  return {
    ok: true,
    visite: {
      requise: absence.jours >= seuil && !dispense,
      seuil,
      depuisPrereprise: prereprise && daysBetween(prereprise.jour, reprise),
      notes: [
        ...(prereprise && code === 'travail' ? ['mesuresTpt' as const] : []),
        ...unreadNotes(trust.sources),
        ...notes,
      ],
      trust: prereprise ? { ...trust, confidence: weaker(trust.confidence, 'medium') } : trust,
    },
  };
}
