import { passDepuis2009 } from '../../law/anciennes-valeurs.ts';
import {
  diviseurMoisAtmp,
  partPassAtmp,
  tauxAtmp,
  tauxAtmpMajore,
  tauxForfaitaireNet,
} from '../../law/ij-atmp.ts';
import { diviseurTroisMois, tauxIjMaladie } from '../../law/ij-maladie.ts';
import type { Series } from '../../law/series.ts';
import { compare, dividedBy, type Exact, exact, exactly, minus, times } from '../../money/exact.ts';
import { isAtmp, speaksOfIj } from '../allowances.ts';
import { type Amount, amountIn } from '../amount.ts';
import { capsAs } from '../caps.ts';
import { EUROS, type Found } from '../forms.ts';
import type { Kind, Period, Statement, Told } from '../kind.ts';
import { lawOf } from '../law-of.ts';
import type { Place } from '../place.ts';
import { regimeAt } from '../regimes.ts';
import { agreesWith, statesAmount } from '../stating.ts';

const now = ({ rows }: Series): Exact => exactly(rows.at(-1)?.value ?? 0);

/** What a pay makes of IJ over a span of days. */
interface Made extends Period {
  readonly value: Exact;
}

const least = (a: Exact, b: Exact): Exact => (compare(a, b) < 0 ? a : b);

/** What three such pays make of IJ maladie a day, by start of the stop. */
const maladieOf = (pay: Exact): readonly Made[] =>
  joined(
    capsAs(({ monthly }) =>
      times(
        dividedBy(times(least(pay, monthly), exact(3)), now(diviseurTroisMois)),
        now(tauxIjMaladie),
      ),
    ),
  );

/** What such a pay makes of IJ AT/MP a day, never above the net daily gain (CSS R433-4). */
const atmpOf = (pay: Exact, rate: Series): readonly Made[] =>
  joined(
    lawOf(passDepuis2009).map((period) => {
      const daily = dividedBy(pay, now(diviseurMoisAtmp));
      const cap = typeof period.value === 'string' ? daily : times(period.value, now(partPassAtmp));
      const net = times(daily, minus(exact(1), now(tauxForfaitaireNet)));
      return {
        ...period,
        value: least(times(least(daily, cap), now(rate)), net),
        article: 'CSS R433-4',
      };
    }),
  );

/** Periods that follow each other with the same result are one. */
function joined(periods: readonly Made[]): readonly Made[] {
  const kept: Made[] = [];
  for (const period of periods) {
    const last = kept.at(-1);
    if (!last || compare(last.value, period.value) !== 0) kept.push(period);
    else {
      const { until: _, ...open } = last;
      const { url, confidence, verified } = period;
      const until = period.until && { until: period.until };
      kept[kept.length - 1] = { ...open, url, confidence, verified, ...until };
    }
  }
  return kept;
}

/** A pay that the sentence or the example before names: "salaire brut de 1 800 €", "(2 000 / 30,42)". */
const PAYS =
  /(?<![\d.,])(\d{1,2}[ .]?\d{3}|\d{3,4})(?:,(\d{2}))?(?= ?(?:€|euros?\b|eur\b|[×x*/)]))/g;
const EARNS =
  /\bsalaire|\bgagn|\bremun|\bbruts?\b|\bpercu|\bpercev|\bpaie\b|\btouch|[×*/(=]|(?<![a-z])x(?![a-z])/;
/** What is paid for a day, said before it or after it. */
const PER_DAY =
  /^ ?(?:bruts? |nets? |environ )*(?:par jour|\/ ?j|journali|quotidien)|^ ?(?:bruts? )?(?:d'|de |en )?(?:ij|indemnit\w+ (?:journali|(?:de )?maladie))/;
const RESULT =
  /(?:=|\bsoit|\bij(?:ss)?\b[^.;]{0,60}|\bindemnit\w+ journali[^.;]{0,66}|\b(?:percev|percoi|touch|recev)[^.;]{0,36}|\bramene a|\bs'elev\w+ a|\bser(?:a|ait) de|\bdonne|→) ?(?:donc |a |de |environ |: )*$/;
const MAXIMUM = /\bplafon|\bmax|\becret|\bdepass|\bexced|\blimite|\bau plus\b|\bjusqu'a /;
/** "La limite étant dépassée, l'IJ est ramenée à …": the result, not the maximum. */
const CUT = /\b(?:ramen|redui|limit|plafonn)\w* a $/;
/** "L'IJ maximale passe de 53,31 € à …": what it becomes is a maximum too. */
const CHANGES =
  /\b(?:pass|tomb|baiss|ramen|abaiss|relev|port|descend|mont|chut|recul)\w* (?:\w+ ){0,2}de [^.;€]{0,12}€?[^.;€]{0,16} a $/;
const MONTHLY = /^ ?(?:bruts? |nets? )?(?:par|\/) ?(?:mois|an|semaine)/;

/** Three pays added up, or their total before it is divided. */
const SUM = /(\d[\d ]*(?:,\d{2})?) ?€? ?\+ ?(\d[\d ]*(?:,\d{2})?) ?€? ?\+ ?(\d[\d ]*(?:,\d{2})?)/g;
const TOTAL = /(\d[\d ]*(?:,\d{2})?) ?(?:€|euros)? ?(?:[/÷:]|divise\w* par) ?91[.,]25/g;
const THIRD = exact(1, 3);

/** What the cap leaves of a pay is no pay: "plafonné à 2 613,83 €". */
const KEPT = /\b(?:plafon|ramen|limite|retenu)[^.;€]{0,36}$/;

const cents = (written = ''): number =>
  Math.round(Number(written.replace(/ /g, '').replace(',', '.')) * 100);
const thirdOf = (total: number): Exact[] => (total <= 4500000 ? [times(exact(total), THIRD)] : []);

function paysBefore({ lead, before }: Place): Exact[] {
  const text = `${before}\n${lead}`;
  const sums = [...text.matchAll(SUM)].flatMap(([, a, b, c]) =>
    thirdOf(cents(a) + cents(b) + cents(c)),
  );
  const totals = [...text.matchAll(TOTAL)].flatMap(([, total]) => thirdOf(cents(total)));
  const single = [...text.matchAll(PAYS)]
    .reverse()
    .flatMap(({ index, 1: euros = '', 2: cents = '00' }) => {
      const amount = Number(euros.replace(/\D/g, '')) * 100 + Number(cents);
      const beside = text.slice(Math.max(0, index - 60), index + 30);
      const kept = KEPT.test(text.slice(0, index));
      return EARNS.test(beside) && !kept ? [exact(amount)] : [];
    });
  return [...single, ...sums, ...totals];
}

/** "Un salaire journalier de base de 80 €": the pay of a day, from which three months make the same IJ. */
const DAILY_PAY =
  /\b(?:salaire|gain) journalier(?: (?:de base|de reference|moyen|brut|est|sera)){0,3}[^.;:€\d]{0,20}:? ?=? ?(\d{2,3}(?:,\d{2})?) ?(?:€|euros?\b)/g;
const THREE_MONTHS = now(diviseurTroisMois);
const MONTH = now(diviseurMoisAtmp);

const dailyPaysBefore = ({ lead, before }: Place): Exact[] =>
  [...`${before}\n${lead}`.matchAll(DAILY_PAY)].map(([, euros]) => exact(cents(euros)));

/** Where no cap of any time changes the result, it is right whatever the date. */
const told = ({ length }: readonly Period[]): { readonly told?: Told } =>
  length === 1 ? { told: { verdict: 'a-jour', why: 'cas.ij.example' } } : {};

/** What a pay makes of IJ by the rules that the place may speak of. */
function lawsOf(place: Place, maladie: Exact, atmp: Exact): readonly (readonly Made[])[] {
  const regime = regimeAt(place);
  return [
    ...(isAtmp(place) ? [atmpOf(atmp, tauxAtmp), atmpOf(atmp, tauxAtmpMajore)] : []),
    ...(regime === undefined || regime === 'maladie' ? [maladieOf(maladie)] : []),
  ];
}

/** Each pay named before, with what it makes. */
const lawsBefore = (place: Place): readonly (readonly Made[])[] => [
  ...paysBefore(place).flatMap((pay) => lawsOf(place, pay, pay)),
  ...dailyPaysBefore(place).flatMap((daily) =>
    lawsOf(place, dividedBy(times(daily, THREE_MONTHS), exact(3)), times(daily, MONTH)),
  ),
];

function read(found: Found, place: Place): Statement | undefined {
  const amount = amountIn(found.text);
  const { lead, tail, near } = place;
  if (MONTHLY.test(tail) || (MAXIMUM.test(near.lead) && !CUT.test(lead))) return undefined;
  if (CHANGES.test(lead) && MAXIMUM.test(lead)) return undefined;
  if (!RESULT.test(lead) && !PER_DAY.test(tail)) return undefined;
  if (!speaksOfIj(place)) return undefined;
  // Without its cents it is the result only where that is as round.
  const whole = exact(amount.cents);
  const agrees = ({ value }: Made) =>
    amount.decimals === 2 ? agreesWith(amount, value) : compare(value, whole) === 0;
  // Without cents, an example is told for its rule: no cap of a time convicts it.
  const law = lawsBefore(place).find(
    (periods) => periods.some(agrees) && (amount.decimals === 2 || periods.length === 1),
  );
  const measure = { unit: 'cents', per: 'day', net: false } as const;
  if (law) return statesAmount(found, amount, { law, measure, ...told(law) });
  const missed = amount.decimals === 2 && missedBy(place, amount);
  return missed ? statesAmount(found, amount, { law: missed, measure, timeless: true }) : undefined;
}

/** "Un salaire de 1 500 € donne 27,20 € d'IJ maladie par jour": nothing but the pay, and what it makes. */
const MAKES =
  /^\W*(?:chez nous, )?un salaire (?:mensuel )?(?:brut )?(?:mensuel )?de (\d ?\d{3}) ?(?:€|euros?) (?:brut |par mois |mensuel )*(?:procure|donne|rapporte|ouvre droit a|donne droit a) $/;
const OF_MALADIE =
  /^ (?:brut )?d'(?:ij|indemnites?)(?: journalieres?)?(?: de)? maladie(?: brute?s?)? par jour\.?$/;
/** How else a pay is made an IJ: a sixtieth of it, the former two thirds, the shares of the AT/MP, net of CSG and CRDS. */
const OTHERWISE = [
  [1, 60],
  [8, 365],
  [1, 45],
  [10, 507],
  [40, 1521],
  [79, 3042],
  [2799, 182500],
] as const;
const CLOSE = 10;

/** What the law makes of the only pay that such a sentence names, where no cap changes it and no other rule explains the result. */
function missedBy({ lead, tail }: Place, { cents: stated }: Amount): readonly Made[] | undefined {
  const pay = MAKES.exec(lead)?.[1];
  if (pay === undefined || !OF_MALADIE.test(tail)) return undefined;
  const made = maladieOf(exact(cents(pay)));
  const [only] = made;
  if (made.length !== 1 || !only) return undefined;
  const others = OTHERWISE.map(([n, d]) => times(exact(cents(pay)), exact(n, d)));
  const explained = [only.value, ...others].some(({ n, d }) => Math.abs(stated - n / d) < CLOSE);
  return explained ? undefined : made;
}

/**
 * A worked example: the IJ of a day that a pay named before makes, by the law of its date. A result that the pay does
 * not make is left alone, as the example may rest on what it does not say, but where the sentence says all.
 */
export const ijExample: Kind = {
  name: 'ij.example',
  forms: [EUROS],
  words: 'arret',
  read,
  lag: 31,
};
