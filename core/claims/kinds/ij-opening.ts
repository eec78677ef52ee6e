import { heuresAuDelaDepuis2009, heuresSixMoisDepuis2009 } from '../../law/anciennes-valeurs.ts';
import { affiliationAuDela, smicAuDela, smicSixMois } from '../../law/ouverture-droits.ts';
import { exact } from '../../money/exact.ts';
import { isMaladie } from '../allowances.ts';
import { fold } from '../fold.ts';
import { DURATION, EUROS, type Form, type Found, MULTIPLE } from '../forms.ts';
import type { Kind, Period, Statement } from '../kind.ts';
import { lawOf } from '../law-of.ts';
import { isTooFew, openingPay } from '../opening-pay.ts';
import { aboveOf, type Place, sentenceOf } from '../place.ts';
import { decimalIn, lengthIn } from '../quantity.ts';
import { statesLength, statesNumber } from '../stating.ts';
import { isOwnCase } from '../therapeutic.ts';

const SMIC_HOURS: Form = {
  name: 'smic-hours',
  source: '(?<![\\d.,/])(?:1[ .]?015|2[ .]?030)(?!\\d|,\\d)(?! ?(?:€|euros?|%))',
};
const HOURS: ReadonlyMap<number, readonly Period[]> = new Map([
  [150, lawOf(heuresSixMoisDepuis2009)],
  [200, lawOf(heuresSixMoisDepuis2009)],
  [600, lawOf(heuresAuDelaDepuis2009)],
  [800, lawOf(heuresAuDelaDepuis2009)],
]);
const SMICS: ReadonlyMap<number, readonly Period[]> = new Map([
  [1015, lawOf(smicSixMois)],
  [2030, lawOf(smicAuDela)],
]);
const AFFILIATION = lawOf(affiliationAuDela);
const HOURLY_SMIC = { unit: 'smic', per: 'hour' } as const;

/** What makes an amount the pay that opens the right. */
const EARNED =
  /\bcotis\w+|\bremuneration|\bsalaires? (?:soumis|au moins|minim|egal|percu)|\bpercu|\bau moins egale?\b|\bgagne/;
/** "1 015 × SMIC, soit 12 200,30 €": the hours of SMIC stand beside the amount that they make. */
const OF_SMICS = /\b(?:1 ?015|2 ?030)\b/;

const WORKED =
  /\btravail|\beffectu|\bjustifi|\bcotis|\bheures? (?:salariees?|de travail)|\bassimil/;
const PERIOD =
  /\b(?:3|trois|6|six|12|douze) (?:derniers )?mois|\b(?:90|365) (?:derniers )?jours|\btrimestre|\bun an\b|\bannee|\bau cours\b|\bprecedant/;
/** The very months or days in which the law counts hours. */
const COUNTED =
  /\b(?:3|trois|12|douze) (?:derniers )?mois (?:civils|prec|avant|qui)|\b(?:cours|durant|pendant|sur) (?:d[eu]s? |les )?(?:3|trois|12|douze) (?:derniers |premiers )?mois|\b(?:90|365) (?:derniers )?jours|\btrimestre/;
const RIGHT =
  /\bij(?:ss?)?\b|\bindemnit\w+ journali|\bindemnis|\bdroits? (?:aux|a l'|ouvert)|\bouv(?:r|er)\w* (?:\w+ ){0,2}droit|\barrets?\b|\binterruption/;
const SMIC = /^[^.;€]{0,60}\b(?:smic|salaire minimum)/;
const AFFILIATED_BEFORE = /\b(?:affili|immatricul|rattach)[^.;]{0,40}$/;
const AFFILIATED_AFTER = /^ (?:au moins |minimum )?(?:d'|de )(?:affili|immatricul)/;
const OTHER =
  /\bformation|\bchomage|\ballocation|\bapprenti|\bmaternit|\binvalidite\b|\bheures supplement|\bretraite/;

/** "Avez-vous travaillé 150 heures en trois mois ? Vous avez droit aux indemnités journalières." */
const isAskedOf = ({ tail, after }: Place): boolean =>
  tail.endsWith('?') && RIGHT.test(after.slice(0, 120));

/** So many hours, flatly asked for in the very months of the law: no number but its own was right. */
const isNoThreshold = (hours: number, place: Place): boolean =>
  hours >= 100 &&
  ASKED_FOR.test(place.lead) &&
  /^ (?:de travail |salariees )?(?:au cours|durant|pendant|sur|dans) (?:des |les )?(?:3|trois|12|douze) (?:derniers )?mois\b/.test(
    place.tail,
  ) &&
  !/\bou\b|\bexemple|\bsaisonn|\bintermitt|\bavant\b/.test(place.lead) &&
  !isOwnCase(place);
const ASKED_FOR =
  /\b(?:il faut|vous devez|doit|doivent|devez|condition\w*|justifier)\b[^.;]{0,120}\b(?:au moins|minimum(?: de)?) $/;

function read(found: Found, place: Place): Statement | undefined {
  const here = sentenceOf(place);
  if (OTHER.test(here) && !/\barret/.test(here)) return undefined;
  const about = RIGHT.test(here) || RIGHT.test(aboveOf(place)) || isAskedOf(place);
  if (!about || !isMaladie(place)) return undefined;
  if (found.form === SMIC_HOURS) {
    const times = Number(found.text.replace(/\D/g, ''));
    const law = SMICS.get(times);
    const said = SMIC.test(place.tail) || /\bsmic[^.;€]{0,30}$/.test(place.lead);
    return law && said
      ? statesNumber(found, exact(times), { law, measure: HOURLY_SMIC })
      : undefined;
  }
  if (found.form === EUROS)
    return EARNED.test(place.lead) || OF_SMICS.test(here) ? openingPay(found, place) : undefined;
  if (found.form === MULTIPLE) {
    const hours = decimalIn(fold(found.text));
    if (!isTooFew(hours) || !place.tail.startsWith(' horaire') || !EARNED.test(place.lead))
      return undefined;
    const law = /\b(?:6|six) (?:derniers )?mois/.test(here) ? SMICS.get(1015) : undefined;
    return law && statesNumber(found, hours, { law, measure: HOURLY_SMIC, timeless: true });
  }
  const { unit, most, least } = lengthIn(found.text);
  if (least !== most) return undefined;
  if (unit === 'hours') {
    const law = HOURS.get(most);
    const counted =
      COUNTED.test(here) || (WORKED.test(here) && PERIOD.test(`${here}\n${aboveOf(place)}`));
    if (!law && isNoThreshold(most, place))
      return statesNumber(found, exact(most), {
        law: lawOf(heuresAuDelaDepuis2009),
        measure: { unit: 'hours' },
      });
    if (!law || !counted) return undefined;
    return statesNumber(found, exact(most), { law, measure: { unit: 'hours' } });
  }
  if (!AFFILIATED_BEFORE.test(place.lead) && !AFFILIATED_AFTER.test(place.tail)) return undefined;
  return statesLength(found, { law: AFFILIATION, measure: { unit: 'months' }, sure: false });
}

/**
 * The hours of work, the pay or the affiliation that open the right to the IJ (CSS R313-3), before and since the
 * decree of 2015; the amount of that pay by the SMIC of its time. Looks like it and is not: hours of training, the rights of parents.
 */
export const ijOpening: Kind = {
  name: 'ij.opening',
  forms: [DURATION, SMIC_HOURS, MULTIPLE, EUROS],
  words: 'regle',
  read,
};
