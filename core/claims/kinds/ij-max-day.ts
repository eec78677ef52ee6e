import { crdsDepuis1998, csgIjDepuis1998 } from '../../law/anciennes-valeurs.ts';
import { onDay } from '../../law/series.ts';
import { type Exact, exact, exactly, minus, times } from '../../money/exact.ts';
import type { Day } from '../../time/day.ts';
import { isMaladie, titledIj } from '../allowances.ts';
import { type Amount, amountIn } from '../amount.ts';
import { CAP, isCapAfter, NO_MORE, saidOfCap } from '../capped.ts';
import { capsAs } from '../caps.ts';
import { EUROS, type Found, FRANCS } from '../forms.ts';
import { statesFrancs } from '../francs.ts';
import type { Kind, Period, Statement } from '../kind.ts';
import { askedBefore, type Place } from '../place.ts';
import { regimeAt } from '../regimes.ts';
import { agreesWith, statesAmount } from '../stating.ts';

const CAPS = new RegExp(CAP.source, 'g');

/** Words after which an amount is someone's, not the law's. */
const WORKED =
  /\bexemple|\bpercev|\bpercoi|\btouch(?:e|er)|\brecev|\brecoi|\bsimul|\bestim|\bresultat|\bgagn|\bavec un salaire|\bmes ij|\bmon |\bm'a\b/g;
/** What somebody tells of having been paid. */
const RECEIVED =
  /\b(?:j'ai|nous avons|on a|(?:il|elle|caisse|cpam|on) (?:m'|nous )?(?:a|ont)|m'(?:a|ont)) (?:\w+ ){0,2}(?:recu|percu|touche|verse|paye|eu)\w*\b[^.;:?!]{0,25}$/;
/** Rules beside the common one: the former two thirds with three children, the SMIC of Mayotte. */
const OTHER_RULE =
  /(?<!\b(?:hors|sauf|excepte|sauf a|hors de|compris|compris a) )\bmayotte|\bmahor|\b(?:3|trois) enfants|\benfants? a (?:votre |sa )?charge/;
const NOT_BEFORE =
  /(?:(?<![a-z])x|[×*+/÷]|(?<![a-z] ?|\b20\d\d ?)=|\b(?:perte|baisse|hausse|ecart|gain|economie|difference|franchise|moins|(?<!non )plus|minimum|seuil|reduction|participation)(?: est| sera)? (?:de|d')(?: pres de| environ)?|\bau moins|\bminimum|\bminimal\w*(?: est| brut)?(?: de| a)?) ?$/;
/** What a person is short of, or would be. */
const LOST = /\bper(?:d|dre|dra|dront|drez|drait|draient|dez|dent|dant)\b[^.;]{0,30}$/;
/** What is paid out, and what an insurer pays. */
const SPENT = /\b(?:cout\w*|tarifs?|prix|frais|soins|hospitalis\w+|rembours\w+)\b/;
const INSURED =
  /\bcontrats?\b(?! de travail)|\bmadelin|\bassureurs?\b|\bemprunteur|\bgaranti|\bmutuelles?\b/;
/** "41,95 € par jour, versés par votre mutuelle": an insurer's own maximum, that equals a value of the law by chance. */
const BY_INSURER =
  /^(?:(?!\b(?:caisse|secu|cpam|non|pas)\b)[^.;(]){0,40}(?:\(|\bchez\b|\bpar\b(?! jour)|\bdans (?:l'|la |le |notre |votre )(?=offre|formule|contrat|garantie|option))(?:(?!\b(?:caisse|secu|cpam|non|pas)\b)[^.;]){0,25}(?:\b(?:mutuelles?|assureurs?|assurances?(?! maladie)|prevoyance|contrat|offre|formule|garantie|option)\b)/;
const OFFERED =
  /\b(?:garanties?|formules?|offres?|options?|contrats?(?! de travail))\b[^.;]{0,80}$/;
const OF_CAISSE = /\bsecurite sociale|\bsecu\b|\bcpam|\bcaisse|\bassurance[ -]maladie|\bsmic\b/;
const isInsurers = ({ lead, tail }: Place): boolean =>
  BY_INSURER.test(tail) || (OFFERED.test(lead) && !OF_CAISSE.test(`${lead} ${tail}`));
const NOT_AFTER =
  /^\s?(?:(?:brute?s?|nets?) ?)?(?:\(?(?:par|\/) ?(?:mois|an\b|annee|heure|h\b|semaine|trimestre|quinzaine)|x(?![a-z])|[×*+=÷]|de (?:moins|plus|difference|perte|baisse)|en (?:moins|plus)\b|supplementaires?|d'ecart|minimum|au minimum|mensuel|annuel|de l'heure|pour \w+ jours)/;

const DAILY = /\bpar jour|\/ ?j(?:our)?\b|journali|quotidien|\bij(?:ss)?\b/;
const ALLOWANCE =
  /\bij(?:ss)?\b|indemnit|indemnis|1[,.][48]0? ?(?:fois |x |× ?)?(?:(?:le |du |la valeur du |le montant du )*)smic/;
/** Sums of work and travel that bear the same name. */
const OTHER_SUM =
  /\bindemnit\w+ (?:de (?:repas|teletravail|deplacement|transport|panier|logement|stage|mission|nuit|garde)|kilometriques?)/g;
/** What a caisse pays for a stop, where its name is not said: enough for a value that is known. */
const BY_CAISSE =
  /\b(?:cpam|caisse|secu|securite sociale|assurance[ -]maladie)\b.*\barrets?\b|\barrets?\b.*\b(?:cpam|caisse|secu|securite sociale|assurance[ -]maladie)\b/;
const CAISSE_PAYS = /\b(?:cpam|caisse|secu|securite sociale|assurance[ -]maladie)\b/;
/** "Le plafond est de 41,95 € bruts par jour", on a page about illness. */
const DAILY_OF_PAY = /\bpar jour\b.*\b(?:salaire|remuneration)|\bbruts? par jour\b/;
/** What people in general may claim, or are left with: the law's own amount, to the cent, is the maximum. */
const CLAIMED =
  /\b(?:l'assuree?|les assures|on|(?:une?|les?|la|tout) salariee?s?) (?:\w+ ){0,2}pretendre a $|\b(?:il (?:faut|faudra)|on doit|doivent|devront) (?:\w+ ){0,2}se contenter de $/;
const NET = /^\s?nets?\b|^ ?(?:par jour|\/ ?j\w*) nets?\b/;
const NET_BEFORE =
  /\bnette?s? (?:maximale?s? )?(?:est |sera |sont |seront )?(?:plafonnee?s? |limitee?s? )?(?:de |: ?|a )?$/;

/** CSG and CRDS taken off, said further away: enough to look the value up among the net ones. */
const LEVIED =
  /\bapres (?:deduction |prelevement |retenue )?(?:de |des |du |la |les |l')*(?:csg|crds|prelevements|contributions|cotisations)|\bnette?s? d/;
const GROSS = /^\s?brut|^ ?(?:par jour|\/ ?j\w*) brut/;

const UNIT_AFTER =
  /^\s?(?:brute?s?\b|nets?\b)?\s?(?:(?:par jour|\/ ?j(?:our)?)\b)?(?:\s?(?:brute?s?|nets?)\b)?/;

/** Far from any maximum there was, it is another amount. */
const LEAST = 3000;
const MOST = 6200;

/** What CSG and CRDS leave of an IJ. */
const share = (on: Day): Exact => {
  const read = [onDay(csgIjDepuis1998, on), onDay(crdsDepuis1998, on)];
  return read.reduce((so, one) => (one.ok ? minus(so, exactly(one.row.value)) : so), exact(1));
};

/** The maximum by start of the stop, gross or net of CSG and CRDS. */
const history = (net: boolean): readonly Period[] =>
  capsAs(({ daily, from }) => (net ? times(daily, share(from)) : daily));

const GROSS_LAW = history(false);
const NET_LAW = history(true);

/** Where the last of such words ends; 0 where there is none. */
function lastOf(expression: RegExp, text: string): number {
  const last = [...text.matchAll(expression)].at(-1);
  return last ? last.index + last[0].length : 0;
}

/** "Arrêts à partir du 1er avril 2025 : …", after a sentence on the maximum. */
const BY_START = /^[^.]{0,20}\barrets?\b[^.]{0,80}\b20\d\d ?: ?$/;

/** "comprise entre 10 et 41,95 €": the end of a range is a maximum where the law has that value. */
const BETWEEN = /\bentre \d{1,2}(?:,\d{2})? ?(?:€|euros?)? et $/;

/** Whether the words around the value call it a maximum; 'above' when only a heading does. */
function cappedBy(place: Place): 'here' | 'above' | undefined {
  const { lead, near, bare } = place;
  if (isCapAfter(near.tail)) return 'here';
  const worked = lastOf(WORKED, lead);
  if (worked < lastOf(CAPS, lead)) return 'here';
  const said = saidOfCap(place);
  if (said !== undefined && !lastOf(WORKED, said)) return 'above';
  if (worked) return undefined;
  if (BY_START.test(lead) && CAP.test(place.before)) return 'above';
  if (BETWEEN.test(lead)) return 'above';
  if (!bare) return undefined;
  const closest = place.before.trim().split('\n').at(-1) ?? '';
  return [...place.headings, closest].some((text) => CAP.test(text)) ? 'above' : undefined;
}

/** A row by start of the stop, in a column of daily maxima: a value there is meant as one of the law. */
const isRowByStart = ({
  lead,
  bare,
  headings: [column = '', header = '', ...others],
}: Place): boolean =>
  bare &&
  /\b20\d\d\b[^|\t]*(?:\t| \| )$/.test(lead) &&
  CAP.test(column) &&
  DAILY.test(column) &&
  /\barrets?\b/.test(header) &&
  !/\bnet|\benfant|\b31e/.test(column) &&
  !OTHER_RULE.test([header, ...others].join('\n'));

/** Where the IJ are not called so: the question answered names the caisse, or the page is about illness. */
function isOfCaisse(place: Place, here: string): boolean {
  const asked = CAISSE_PAYS.test(askedBefore(place)) && /\barrets?\b/.test(place.title);
  return asked || (regimeAt(place) === 'maladie' && DAILY_OF_PAY.test(here));
}

/** A bare value under the name of another payment is of that payment. */
const isEmployeesMaladie = (place: Place): boolean =>
  isMaladie(place) && !(place.bare && regimeAt(place) === 'other');

function read(found: Found, place: Place): Statement | undefined {
  if (found.form === FRANCS) return inFrancs(found, place);
  const amount = amountIn(found.text);
  if (amount.cents < LEAST || amount.cents > MOST) return undefined;
  const { lead, tail, near } = place;
  if (RECEIVED.test(near.lead) || OTHER_RULE.test(near.lead) || OTHER_RULE.test(near.tail))
    return undefined;
  if (NOT_BEFORE.test(near.lead) && !NO_MORE.test(near.lead)) return undefined;
  if (LOST.test(near.lead) || NOT_AFTER.test(tail) || isInsurers(place)) return undefined;
  const cents = amount.decimals === 2;
  const claimed = cents && CLAIMED.test(lead) && !lastOf(WORKED, lead);
  const capped = cappedBy(place) ?? (claimed ? 'above' : undefined);
  if (!capped) return undefined;
  if (!isEmployeesMaladie(place)) return undefined;
  const here = `${lead} ${tail}`;
  const around = `${place.headings.join('\n')}\n${place.before}`;
  const named = ALLOWANCE.test(here.replace(OTHER_SUM, ' ')) || ALLOWANCE.test(around);
  // A round sum under such a title may be of anything; the law's own, to the cent, is not.
  const ours = BY_CAISSE.test(here) || (cents && (titledIj(place) || isOfCaisse(place, here)));
  if (!named && !ours) return undefined;
  if (!DAILY.test(here) && !DAILY.test(around)) return undefined;
  const net = isNet(amount, place);
  const law = net ? NET_LAW : GROSS_LAW;
  const known = law.some(({ value }) => agreesWith(amount, value));
  // Where another payment is spoken of just before, or an insurer's, only the law's own amounts are its own.
  if ((!known || amount.decimals < 2) && (regimeAt(place) === 'other' || INSURED.test(here)))
    return undefined;
  return statesAmount(found, amount, {
    law,
    measure: { unit: 'cents', per: 'day', net },
    sure:
      (named && capped === 'here' && DAILY.test(here) && !SPENT.test(near.lead)) ||
      (titledIj(place) && cents && isRowByStart(place)),
    end: found.end + (UNIT_AFTER.exec(tail)?.[0].trimEnd().length ?? 0),
  });
}

function inFrancs(found: Found, place: Place): Statement | undefined {
  const { lead, tail } = place;
  const here = `${lead} ${tail}`;
  if (!isEmployeesMaladie(place)) return undefined;
  return cappedBy(place) && ALLOWANCE.test(here) && DAILY.test(here) && !NOT_AFTER.test(tail)
    ? statesFrancs(found, place, GROSS_LAW, { unit: 'cents', per: 'day', net: false })
    : undefined;
}

/** Said to be net, or a net maximum that no gross one equals. */
function isNet(amount: Amount, { lead, tail, near }: Place): boolean {
  if (NET.test(tail) || NET_BEFORE.test(near.lead)) return true;
  if (GROSS.test(tail)) return false;
  const among = (periods: readonly Period[]) =>
    periods.some(({ value }) => agreesWith(amount, value));
  const levied = LEVIED.test(lead) || LEVIED.test(near.tail);
  return (levied || amount.decimals === 2) && !among(GROSS_LAW) && among(NET_LAW);
}

/**
 * The largest IJ maladie of a day (CSS R323-4 and R323-9), by start of the stop. Looks like it and is
 * not: the maxima of maternité and AT/MP, a person's own IJ, arithmetic, a difference, a monthly amount.
 */
export const ijMaxDay: Kind = {
  name: 'ij.max_day',
  forms: [EUROS, FRANCS],
  words: 'arret',
  read,
  lag: 31,
  own: 'ijMaladie',
};
