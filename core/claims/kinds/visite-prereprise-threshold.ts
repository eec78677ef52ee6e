import { ancienSeuilPrereprise, seuilPrereprise } from '../../law/visites.ts';
import { exact } from '../../money/exact.ts';
import { DURATION, type Found } from '../forms.ts';
import type { Kind, Period, Statement } from '../kind.ts';
import { lawOf } from '../law-of.ts';
import type { Place } from '../place.ts';
import { lengthIn } from '../quantity.ts';
import { statutAt } from '../regimes.ts';
import { statesNumber } from '../stating.ts';
import { isThreshold, visitAt } from '../visits.ts';

/** The law once counted in months and now in days: months are told apart as so many times thirty. */
const DAYS_A_MONTH = 30;
const inDays = (period: Period): Period =>
  typeof period.value === 'string'
    ? period
    : { ...period, value: exact(period.value.n * DAYS_A_MONTH, period.value.d) };

const LAW: readonly Period[] = [
  ...lawOf(ancienSeuilPrereprise).map(inDays),
  ...lawOf(seuilPrereprise, true),
];

function read(found: Found, place: Place): Statement | undefined {
  const { most, unit } = lengthIn(found.text);
  if (statutAt(place) === 'fp') return undefined;
  if (visitAt(place) !== 'prereprise' || !isThreshold(place)) return undefined;
  if (/^ (?:avant|precedant|qui precedent|de preavis)/.test(place.tail)) return undefined;
  // A month is not thirty days: only the three months of the former law are read so, and no law has 0 days.
  const days = unit === 'days' ? most : unit === 'months' && most === 3 ? most * DAYS_A_MONTH : 0;
  return statesNumber(found, exact(days), { law: LAW, measure: { unit: 'days' }, sure: false });
}

/** The stop beyond which a visite de préreprise can be asked for (CT R4624-29): 30 days, once three months. */
export const visitePrerepriseThreshold: Kind = {
  name: 'visite.prereprise_threshold',
  forms: [DURATION],
  words: 'regle',
  read,
};
