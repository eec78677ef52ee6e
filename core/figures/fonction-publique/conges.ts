import type { ArticleId } from '../../law/articles.ts';
import { heuresSupplementaires, joursRtt, semainesDeConges } from '../../law/fonction-publique.ts';
import { DECRET, type Versant } from '../../law/versants.ts';
import { type Exact, exactly } from '../../money/exact.ts';
import type { Day } from '../../time/day.ts';
import type { FonctionPubliqueWord } from '../../words/fr/fonction-publique.ts';
import { figure, type Outcome, readAll } from '../figure.ts';
import { type Ruled, ruling } from '../ruling.ts';
import { operand, step } from '../step.ts';

export interface CongesAnnuels {
  readonly jours: Exact;
}

/** The decree of the annual leave of each service. */
const DECRET_CONGES = {
  FPE: 'Décret 84-972',
  FPT: 'Décret 85-1250',
  FPH: 'Décret 2002-8',
} as const satisfies Record<Versant, ArticleId>;

/**
 * Days of annual leave of a year: five times the days worked in a week (first article of the decree of
 * each service), as for any part-time (décrets 86-442 article 23-12, 87-602 article 13-11). Someone
 * who still comes five days a week has 25 days, each shorter.
 */
export function congesAnnuels(
  joursParSemaine: Exact,
  on: Day,
  versant: Versant = 'FPT',
): Outcome<CongesAnnuels> {
  const law = readAll({ semaines: [semainesDeConges[versant], on] });
  if (!law.ok) return law;
  const { semaines } = law.read;
  const leave = step(
    'congesAnnuels',
    'product',
    [
      operand('semainesDeConges', 'nombre', exactly(semaines.row.value)),
      operand('joursParSemaine', 'jours', joursParSemaine),
    ],
    'jours',
    DECRET_CONGES[versant],
  );
  return { ok: true, figure: figure({ jours: leave.result.value }, [leave], [semaines]) };
}

export interface Rtt {
  readonly jours: Exact;
  readonly joursTempsPlein: Exact;
}

/**
 * RTT days of a year: those of full time × quotité (circulaire of 18 January 2012; the employer may
 * round up to half a day). It was written for the State: local authorities follow it by parity, which
 * is 'medium'. `undefined` for weekly hours of which no number of days was published, and in hospitals,
 * whose own decree sets them (décret 2002-9 article 11: 20 days at most).
 *
 * @param minutesHebdo minutes a week of the full-time cycle
 */
export function rtt(
  minutesHebdo: number,
  quotite: Exact,
  on: Day,
  versant: Versant = 'FPE',
): Outcome<Rtt> | undefined {
  const published = versant === 'FPH' ? undefined : joursRtt.get(minutesHebdo);
  if (!published) return undefined;
  const law = readAll({ pleins: [published, on] });
  if (!law.ok) return law;
  const { pleins } = law.read;
  const full = operand('rttTempsPlein', 'jours', exactly(pleins.row.value));
  const days = step(
    'rtt',
    'product',
    [full, operand('quotite', 'rapport', quotite)],
    'jours',
    'Circulaire 18-01-2012',
  );
  const amounts = { jours: days.result.value, joursTempsPlein: full.value };
  const reading = versant === 'FPE' ? 'high' : 'medium';
  return { ok: true, figure: figure(amounts, [days], [pleins], reading) };
}

/** Hours of overtime allowed during a TPT: none (décrets 86-442 article 23-10, 87-602 article 13-9). */
export function heuresSupPermises(
  on: Day,
  versant: Versant = 'FPT',
): Ruled<number, FonctionPubliqueWord> {
  const law = readAll({ heures: [heuresSupplementaires, on] });
  if (!law.ok) return law;
  const { heures } = law.read;
  return {
    ok: true,
    ruling: ruling(heures.row.value, ['heuresInterdites'], [DECRET[versant]], [heures]),
  };
}
