import {
  coefficientPlafondIjDepuis2012,
  diviseurPassIj,
  passDepuis2009,
  pmssDepuis2009,
  smicMensuelDepuis2012,
} from '../law/anciennes-valeurs.ts';
import { periodesPlafondsIj } from '../law/plafonds-ij.ts';
import { type LawValue, onDay } from '../law/series.ts';
import { centsExactly } from '../money/cents.ts';
import { dividedBy, type Exact, exact, exactly, times } from '../money/exact.ts';
import { addDays, addMonthsToMonth, type Day, day, firstDay, monthOf } from '../time/day.ts';
import type { Period } from './kind.ts';

/** What capped the IJ maladie of the stops that began over a span of days: exact cents. */
interface Cap extends Omit<Period, 'value'> {
  /** On each month's pay. */
  readonly monthly: Exact;
  /** On the IJ of a day. */
  readonly daily: Exact;
}

type Source = Pick<LawValue, 'url' | 'confidence' | 'verified'>;
const ARTICLE = 'CSS R323-4';
const sourceOf = ({ url, confidence, verified }: LawValue): Source => ({
  url,
  confidence,
  verified,
});

/** The caps that the core computes with: 1,4 then 1,8 times the SMIC. */
const computed = (): Cap[] =>
  periodesPlafondsIj().map(({ from, until, plafondMensuel, ijMax, smic, coefficient }) => ({
    ...{ from, until, monthly: plafondMensuel, daily: ijMax, article: ARTICLE },
    rule: String(coefficient.value),
    url: coefficient.url,
    confidence: smic.confidence,
    verified: smic.verified < coefficient.verified ? smic.verified : coefficient.verified,
  }));

type Amounts = Pick<Cap, 'from' | 'monthly' | 'daily' | 'rule'> & Source;

/** From 2012 on, the SMIC that was new counted for the stops of the month after. */
const formerSmic = (before: Day): Amounts[] =>
  coefficientPlafondIjDepuis2012.rows.slice(0, 1).flatMap(({ value: coefficient }) =>
    smicMensuelDepuis2012.rows.flatMap((smic, index) => {
      const from = index === 0 ? smic.from : firstDay(addMonthsToMonth(monthOf(smic.from), 1));
      if (from >= before) return [];
      const monthly = times(centsExactly(smic.value), exactly(coefficient));
      const daily = dividedBy(times(monthly, exact(12)), exact(730));
      return [{ from, monthly, daily, rule: String(coefficient), ...sourceOf(smic) }];
    }),
  );

/** Until 2011 the plafond de la sécurité sociale capped it, over a year of 360 days, then of 365. */
function formerPass(): Amounts[] {
  const starts = [...diviseurPassIj.rows, ...passDepuis2009.rows].map(({ from }) => from);
  return [...new Set(starts)].sort().flatMap((from) => {
    const annual = onDay(passDepuis2009, from);
    const monthly = onDay(pmssDepuis2009, from);
    const divisor = onDay(diviseurPassIj, from);
    if (!annual.ok || !monthly.ok || !divisor.ok) return [];
    const daily = dividedBy(centsExactly(annual.row.value), exact(divisor.row.value));
    const value = { monthly: centsExactly(monthly.row.value), daily };
    return [{ from, ...value, rule: 'pass', ...sourceOf(annual.row) }];
  });
}

/** Every cap that is known, oldest first, without gap. */
function caps(): readonly Cap[] {
  const now = computed();
  const first = now[0]?.from ?? day('9999-12-31');
  const former = [...formerPass(), ...formerSmic(first)];
  return [
    ...former.map((cap, index) => ({
      ...cap,
      until: addDays(former[index + 1]?.from ?? first, -1),
      article: ARTICLE,
    })),
    ...now,
  ];
}
const CAPS = caps();

interface ExactPeriod extends Period {
  readonly value: Exact;
}

/** The caps as the law of a kind: what each makes of them. */
export const capsAs = (value: (cap: Cap) => Exact): readonly ExactPeriod[] =>
  CAPS.map((cap) => {
    const { from, until, rule, article, url, confidence, verified } = cap;
    const period = { from, value: value(cap), rule, article, url, confidence, verified };
    return until ? { ...period, until } : period;
  });
