import { smicHoraireDepuis2005, smicMensuelDepuis2012 } from '../../law/anciennes-valeurs.ts';
import { amountIn } from '../amount.ts';
import { EUROS, type Found } from '../forms.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawOf } from '../law-of.ts';
import type { Place } from '../place.ts';
import { agreesWith, isNear, statesAmount } from '../stating.ts';

const HOURLY = lawOf(smicHoraireDepuis2005);
const MONTHLY = lawOf(smicMensuelDepuis2012);
const SMIC = /\bsmic\b|\bsalaire minimum/;
/** Other values of the same name: net, of Mayotte, of apprentices, a multiple of it. */
const OTHER = /\bnets?\b|\bmayotte|\bapprenti|\bmg\b|\bminimum garanti/;
/** A SMIC of a month is often told without its cents; a pay is too. */
const WRITTEN_ROUND =
  /\bsmic[^.;]{0,40}\b(?:brut|mensuel|par mois)|\b(?:bruts?|mensuel)\b[^.;]{0,30}\bsmic|\bsmic (?:est|s'eleve|passe)/;
/** In euros: no hour was ever paid as much, no month as little. */
const HOUR_BELOW = 50;

/** "Ce montant correspond à un salaire mensuel brut de …", after a sentence on the SMIC. */
const FULL_TIME =
  /\bmensuel|\bpar mois|\b151[.,]67|\b35 ?h|\btemps (?:plein|complet)|\bde l'heure|\bpar heure|\bhoraire/;

/** "Il passe de 11,65 € à 11,88 € de l'heure", where the page speaks of the SMIC: both are its values. */
const CHANGES = /\b(?:passe|passant|porte|releve|revalorise|augmente|fixe)/;
const BY_HOUR =
  /^ ?(?:bruts? )?(?:a \d{1,2}[.,]\d{2} ?(?:€|euros?) ?(?:bruts? )?)?(?:de l'heure|par heure|\/ ?h(?:eure)?\b)/;

const isTold = ({ lead, tail, around }: Place): boolean =>
  BY_HOUR.test(tail) && CHANGES.test(lead) && !PERSON.test(lead) && SMIC.test(around);
/** "11,88 € de l'heure, à peine plus que le SMIC": a pay that is not it. */
const COMPARED =
  /\b(?:plus|moins|mieux) que le (?:smic|salaire minimum)|\b(?:au-dessus|au-dela|en dessous|superieure?s?|inferieure?s?) (?:du|au) (?:smic|salaire minimum)/;
/** Somebody's pay may change too. */
const PERSON =
  /\b(?:mon|ma|son|sa|votre|leur|salaire|pa[iy]e|remuneration|taux horaire|gagn\w+|tarif|cout)\b/;

function read(found: Found, place: Place): Statement | undefined {
  const { lead, tail, near, bare, before, headings } = place;
  const amount = amountIn(found.text);
  const hourly = amount.cents / 100 < HOUR_BELOW;
  const compared = COMPARED.test(near.tail);
  const named =
    SMIC.test(lead.slice(-110)) ||
    (SMIC.test(near.tail.slice(0, 60)) && !compared) ||
    (bare && headings.some((heading) => SMIC.test(heading))) ||
    (SMIC.test(before.slice(-450)) &&
      !compared &&
      FULL_TIME.test(`${lead.slice(-60)} ${tail.slice(0, 60)}`)) ||
    isTold(place);
  if (!named || OTHER.test(near.lead.slice(-60)) || OTHER.test(near.tail.slice(0, 20)))
    return undefined;
  const law = hourly ? HOURLY : MONTHLY;
  const whole = amount.decimals === 0;
  if (whole && (hourly || !WRITTEN_ROUND.test(`${lead} ${tail}`))) return undefined;
  const same = whole ? isNear : agreesWith;
  if (!law.some(({ value }) => same(amount, value))) return undefined;
  const said = statesAmount(found, amount, {
    law,
    measure: { unit: 'cents', per: hourly ? 'hour' : 'month', net: false },
  });
  return whole
    ? { ...said, agrees: (value) => (isNear(amount, value) ? 'exact' : undefined) }
    : said;
}

/** A value of the SMIC brut, by hour or by month of 35 hours (CT L3231-2). Not the net one, nor a multiple. */
export const smicValue: Kind = { name: 'smic.value', forms: [EUROS], words: 'montant', read };
