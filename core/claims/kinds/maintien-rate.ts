import { tauxMaintien, tiersMaintien } from '../../law/maintien.ts';
import { type Exact, exact, times } from '../../money/exact.ts';
import { type Found, SHARE } from '../forms.ts';
import type { Kind, Period, Statement } from '../kind.ts';
import { lawOf } from '../law-of.ts';
import { aboveOf, type Place, sentenceOf } from '../place.ts';
import { liesBetween, shareIn } from '../quantity.ts';
import { statesShare } from '../stating.ts';

const FIRST = lawOf(tauxMaintien);
const SECOND: readonly Period[] = lawOf(tiersMaintien).map((period) =>
  typeof period.value === 'string'
    ? period
    : { ...period, value: times(period.value, exact(1, 3)) },
);
const PAY = /\bremuneration|\bsalaire|\bbrut/;
const COMPLEMENT =
  /\bmaintien\b|\bcomplement\w*|\bl\.? ?1226-1|\bcomplet(?:e|ent|era)\b|\bindemnit\w+ complementaire|\bemployeur|\bpatron\b/;
const DAYS =
  /\bjours\b|\bperiode|\bpremier mois|\b(?:pendant|durant) un mois|\bmois (?:d'apres|suivant)/;
/** "90 % puis 66 % de la rémunération brute". */
const OF_PAY = /^[^.;,]{0,20}\bde (?:la|sa|votre|cette|leur) (?:meme )?remuneration brute/;
/** What makes it the complement of the law, without its days. */
const BY_LAW =
  /\bmaintien|\b[ld]?\.? ?1226-|\bemployeur\b[^.;]{0,60}\bcomplet|\bcomplet[^.;]{0,60}\bemployeur|\bpermet\w* de (?:toucher|percevoir)/;
const OTHER =
  /\btraitement\b|\bfonctionnaire|\bagents? public|\bcontractuel|\bijss? (?:est|sont|represent)|\bsalaire journalier|\bgain journalier|\bchomage|\binvalidite|\btherapeutique a\b|\b(?:beaucoup|certaine?s|plusieurs|nombre) d|\bassurances?\b|\bassureur/;

const FLATLY =
  /^\W*(?:(?:le )?(?:complement|maintien) legal|il|au titre du (?:complement|maintien) legal, l'employeur) (?:garantit|assure|paie|verse|est de|represente) $/;
const LEGAL = /\b(?:complement|maintien) legal\b/;
const FIRST_DAYS =
  /^ (?:de la remuneration|du salaire|du) brute? (?:pendant|durant) (?:les )?(?:30|trente) premiers jours/;
const AGREED =
  /\bconvention|\baccord|\bbranche|\balsac|\bmoselle|\bvrp\b|\bau lieu d|\bpas\b|\bplus\b/;
/** A lower share of the gross pay, in the first thirty days of the complement of the law: agreements only add to it. */
const isOfNothing = (share: Exact, place: Place): boolean => {
  const near = `${place.before.slice(-120)} ${sentenceOf(place)}`;
  return (
    liesBetween(share, exact(1, 2), exact(9, 10)) &&
    FLATLY.test(place.lead) &&
    FIRST_DAYS.test(place.tail) &&
    LEGAL.test(near) &&
    !AGREED.test(near)
  );
};

function read(found: Found, place: Place): Statement | undefined {
  const sentence = sentenceOf(place);
  const above = aboveOf(place);
  if (
    OTHER.test(sentence) ||
    /^ (?:des|d'entre|de nos|de [cs]es|de leurs) (?!jours|salaire|revenu|remuneration)/.test(
      place.tail,
    )
  )
    return undefined;
  const spell = /\bjours a $/.test(place.lead);
  const cell = place.bare && /\bduree|\bjours|\btaux|\banciennete/.test(sentence);
  const legal = /\bmaintien\b/.test(place.lead) && DAYS.test(sentence);
  const upTo = /\bcomplet\w*\b[^.;]{0,40}\bjusqu'a $/.test(place.lead);
  if (!spell && !cell && !legal && !upTo && !PAY.test(`${sentence} ${place.bare ? above : ''}`))
    return undefined;
  if (!COMPLEMENT.test(`${sentence} ${above}`)) return undefined;
  if (!DAYS.test(sentence) && !cell && !upTo && !BY_LAW.test(sentence) && !OF_PAY.test(place.tail))
    return undefined;
  const share = shareIn(found.text);
  const measure = { unit: 'ratio' } as const;
  const legal90 = statesShare(found, share, { law: FIRST, measure, timeless: true });
  const known = [legal90, statesShare(found, share, { law: SECOND, measure })].find(
    ({ law, agrees }) => law.some(({ value }) => agrees(value)),
  );
  return known ?? (isOfNothing(share, place) ? legal90 : undefined);
}

/** The legal complement brings the pay to 90 % for thirty days or more, then to two thirds (CT D1226-1). */
export const maintienRate: Kind = {
  name: 'maintien.rate',
  forms: [SHARE],
  words: 'regle',
  read,
};
