import type { ArticleId } from '../../law/articles.ts';
import type { Exact } from '../../money/exact.ts';
import { addDays, type Day, lastDay, type Month } from '../../time/day.ts';
import type { PlanWord } from '../../words/fr/plan.ts';
import type { Figure } from '../figure.ts';
import { type Ruling, ruling } from '../ruling.ts';
import type { MoisDuPlan, TronconPaye } from './mois-du-plan.ts';
import type { Activite, Periode } from './periode.ts';

/** A period that the employer declares. Amounts in exact gross cents, as in the plan. */
export interface PeriodeDeclaree extends Periode {
  readonly jours: number;
  readonly activite: Exclude<Activite, 'temps-plein'>;
  /** Share of full time worked, outside a stop or leave. */
  readonly quotite: Exact;
  readonly salaireRetabli: Exact;
  readonly salaireVerse: Exact;
  readonly perte: Exact;
}

export interface Declaration {
  readonly mois: Month;
  /** Empty where nothing is lost. */
  readonly periodes: readonly PeriodeDeclaree[];
  /** The first day on which the whole month is over: it is declared, then paid, from then on. */
  readonly auPlusTot: Day;
}

function declared({ troncon, montants }: TronconPaye): readonly PeriodeDeclaree[] {
  const { activite, quotite, debut, fin, jours } = troncon;
  if (activite === 'temps-plein') return [];
  const { salaireRetabli, salaireVerse, perte } = montants;
  return [{ debut, fin, jours, activite, quotite, salaireRetabli, salaireVerse, perte }];
}

/** How many shares are worked: leave by itself is declared apart by one of its two readings only. */
const sharesOf = (periodes: readonly PeriodeDeclaree[]): number =>
  new Set(periodes.map(({ quotite: { n, d } }) => n / d)).size;

function reasonsOf(periodes: readonly PeriodeDeclaree[]): readonly PlanWord[] {
  if (periodes.length === 0) return ['rienADeclarer'];
  const has = (activite: Activite) => periodes.some((one) => one.activite === activite);
  return [
    'declarationMensuelle',
    'versementApresAttestation',
    ...(has('arret') || sharesOf(periodes) > 1 ? (['periodesSeparees'] as const) : []),
    ...(has('arret') ? (['arretAttestation'] as const) : []),
    ...(has('conges') ? (['congesDeuxLectures'] as const) : []),
  ];
}

/**
 * What the employer declares for a month of the plan, and from when: the employer attests the pays
 * (CSS R323-10), each month elapsed for a TPT, each period apart where something changes. That it is
 * monthly comes from the caisse, not from the text: 'medium'. No text sets a day for the payment.
 */
export function declaration(mois: Figure<MoisDuPlan>): Ruling<Declaration, PlanWord> {
  const { amounts, sources } = mois;
  const periodes = amounts.troncons.flatMap(declared);
  const value = { mois: amounts.mois, periodes, auPlusTot: addDays(lastDay(amounts.mois), 1) };
  const articles: readonly ArticleId[] = ['CSS R323-10', 'CSS R323-3'];
  return ruling(value, reasonsOf(periodes), articles, sources, 'medium');
}
