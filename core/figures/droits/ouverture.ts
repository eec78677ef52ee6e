import {
  affiliationAuDela,
  heuresAuDela,
  heuresParJourIndemnise,
  heuresSixMois,
} from '../../law/ouverture-droits.ts';
import type { Series } from '../../law/series.ts';
import { smicHoraire } from '../../law/smic.ts';
import { type Cents, centsExactly } from '../../money/cents.ts';
import { compare, type Exact, exact, larger, minus, plus, times, ZERO } from '../../money/exact.ts';
import { type Day, day, yearOf } from '../../time/day.ts';
import type { DroitsWord } from '../../words/fr/droits.ts';
import { type Figure, type Outcome, readAll, type Source } from '../figure.ts';
import { type Ruled, ruling } from '../ruling.ts';
import { type Seuil, seuilAuDela, seuilSixMois } from './seuils.ts';

/** What was worked and paid in a reference period. What is not known is left out. */
export interface Activite {
  /** Hours of work in the period: three civil months or 90 days, twelve or 365 days. */
  readonly heures?: number;
  /** Days of IJ, maternity or AT/MP in the same period: six hours, or six SMIC, each (CSS R313-8). */
  readonly joursIndemnises?: number;
  /** Gross pay subject to contributions: of six civil months, or of twelve. */
  readonly salaires?: Cents;
}

export interface DemandeDroits {
  readonly debutArret: Day;
  readonly atmp?: boolean;
  /** Seasonal or discontinuous work, or services to persons paid by CESU (CSS R313-7). */
  readonly saisonnier?: boolean;
  /** Before the stop: three months for the hours, six for the pay. */
  readonly court?: Activite;
  /** Twelve months before the stop. */
  readonly long?: Activite;
  /** Whole months of affiliation on the day of the stop. */
  readonly moisAffiliation?: number;
}

/** Whether the right is open, and what is lacking on each way to it. 'depend': not enough is known. */
export interface Ouverture {
  readonly droit: 'oui' | 'non' | 'depend';
  readonly heuresManquantes?: number;
  /** Exact cents. */
  readonly salairesManquants?: Exact;
  readonly moisManquants?: number;
  readonly seuil?: Figure<Seuil>;
}

export type DroitOuvert = Ruled<Ouverture, DroitsWord>;

interface Condition extends Ouverture {
  readonly reasons: readonly DroitsWord[];
  readonly sources: readonly Source[];
}

type Tested =
  | { readonly ok: true; readonly condition: Condition }
  | Extract<DroitOuvert, { ok: false }>;

/** Hours or pay, one way being enough; unknown as long as neither is enough and one is not known. */
function tested(
  wanted: Series,
  threshold: Outcome<Seuil>,
  { heures, joursIndemnises = 0, salaires }: Activite,
  debutArret: Day,
): Tested {
  if (!threshold.ok) return threshold;
  const { seuil, debutPeriode } = threshold.figure.amounts;
  const law = readAll({
    heures: [wanted, debutArret],
    jour: [heuresParJourIndemnise, debutArret],
    smic: [smicHoraire, day(`${yearOf(debutPeriode)}-01-01`)],
  });
  if (!law.ok) return law;
  const credited = joursIndemnises * law.read.jour.row.value;
  const worked = (heures ?? 0) + credited;
  const lackingHours = Math.max(0, law.read.heures.row.value - worked);
  const creditedPay = times(centsExactly(law.read.smic.row.value), exact(credited));
  const lackingPay = larger(minus(seuil, plus(exact(salaires ?? 0), creditedPay)), ZERO);
  const enoughPay = salaires !== undefined && compare(lackingPay, ZERO) === 0;
  const known = heures !== undefined && salaires !== undefined;
  const droit = lackingHours === 0 || enoughPay ? 'oui' : known ? 'non' : 'depend';
  const sources = [...Object.values(law.read), ...threshold.figure.sources];
  const reason: DroitsWord =
    lackingHours === 0
      ? 'heuresSuffisantes'
      : enoughPay
        ? 'salairesSuffisants'
        : known
          ? 'seuilsNonAtteints'
          : 'renseignementsManquants';
  const lacking =
    droit === 'oui' ? {} : { heuresManquantes: lackingHours, salairesManquants: lackingPay };
  return {
    ok: true,
    condition: { droit, ...lacking, seuil: threshold.figure, reasons: [reason], sources },
  };
}

function ruled(
  { reasons, sources, ...value }: Condition,
  article: 'CSS R313-3' | 'CSS R313-7',
): DroitOuvert {
  const usesPay = !reasons.includes('heuresSuffisantes');
  const reserves = usesPay ? (value.seuil?.amounts.reserves ?? []) : [];
  const reading = reserves.length > 0 ? 'medium' : 'high';
  const articles = ['CSS L313-1', article, 'CSS R313-8'] as const;
  return { ok: true, ruling: ruling(value, [...reasons, ...reserves], articles, sources, reading) };
}

/** AT/MP: CSS L433-1 asks for no hours and no pay. */
function sansCondition(debutArret: Day): DroitOuvert {
  const law = readAll({ heures: [heuresSixMois, debutArret] });
  if (!law.ok) return law;
  const reasons: readonly DroitsWord[] = ['atmpSansCondition'];
  return {
    ok: true,
    ruling: ruling({ droit: 'oui' } as const, reasons, ['CSS L433-1'], [law.read.heures]),
  };
}

/** The longer period, which also opens the right of seasonal work: 600 h or 2 030 SMIC (CSS R313-7). */
const surDouzeMois = ({ debutArret, long = {} }: DemandeDroits): Tested =>
  tested(heuresAuDela, seuilAuDela(debutArret), long, debutArret);

/**
 * Whether the IJ maladie are open for the first six months of a stop: 150 h in three months or 90
 * days, or pay of 1 015 SMIC in six months (CSS R313-3 1°); for seasonal or discontinuous work, 600 h
 * or 2 030 SMIC in twelve months too (R313-7). A day of IJ counts for six hours (R313-8).
 */
export function droitSixMois(demande: DemandeDroits): DroitOuvert {
  const { debutArret, court = {}, atmp, saisonnier } = demande;
  if (atmp) return sansCondition(debutArret);
  const short = tested(heuresSixMois, seuilSixMois(debutArret), court, debutArret);
  if (!short.ok) return short;
  if (!saisonnier || short.condition.droit === 'oui') return ruled(short.condition, 'CSS R313-3');
  const year = surDouzeMois(demande);
  if (!year.ok) return year;
  if (year.condition.droit !== 'oui') {
    const unknown = [short, year].find(({ condition }) => condition.droit === 'depend');
    return ruled((unknown ?? short).condition, 'CSS R313-7');
  }
  const reasons: readonly DroitsWord[] = [...year.condition.reasons, 'saisonnier'];
  return ruled({ ...year.condition, reasons }, 'CSS R313-7');
}

/**
 * Whether the IJ maladie stay open beyond six months of stop: twelve months of affiliation, and 600 h
 * or pay of 2 030 SMIC in twelve months (CSS R313-3 2°), all on the day of the stop (R313-1).
 */
export function droitAuDela(demande: DemandeDroits): DroitOuvert {
  const { debutArret, atmp, moisAffiliation } = demande;
  if (atmp) return sansCondition(debutArret);
  const year = surDouzeMois(demande);
  const law = readAll({ affiliation: [affiliationAuDela, debutArret] });
  if (!year.ok) return year;
  if (!law.ok) return law;
  const { affiliation } = law.read;
  const moisManquants = Math.max(0, affiliation.row.value - (moisAffiliation ?? 0));
  const sources = [affiliation, ...year.condition.sources];
  if (moisAffiliation !== undefined && moisManquants > 0) {
    const reasons: readonly DroitsWord[] = ['affiliationManquante', ...year.condition.reasons];
    return ruled(
      { ...year.condition, droit: 'non', moisManquants, reasons, sources },
      'CSS R313-3',
    );
  }
  if (moisAffiliation === undefined && year.condition.droit === 'oui') {
    const reasons: readonly DroitsWord[] = ['affiliationManquante', ...year.condition.reasons];
    return ruled({ ...year.condition, droit: 'depend', reasons, sources }, 'CSS R313-3');
  }
  return ruled({ ...year.condition, sources }, 'CSS R313-3');
}
