import { crdsDepuis1998, csgIjDepuis1998 } from '../../law/anciennes-valeurs.ts';
import type { Series } from '../../law/series.ts';
import { compare, exact, exactly, plus } from '../../money/exact.ts';
import { speaksOfIj, titledInsurer } from '../allowances.ts';
import { isDoubted } from '../doubt.ts';
import { type Found, SHARE } from '../forms.ts';
import type { Kind, Period, Statement } from '../kind.ts';
import { lawOf } from '../law-of.ts';
import { aboveOf, type Place, sentenceOf } from '../place.ts';
import { shareIn } from '../quantity.ts';
import { regimeAt } from '../regimes.ts';
import { statesShare } from '../stating.ts';

const value = ({ rows }: Series) => exactly(rows.at(-1)?.value ?? 0);
const CSG = lawOf(csgIjDepuis1998);
const CRDS = lawOf(crdsDepuis1998);
const BOTH: readonly Period[] = CSG.map((period) => ({
  ...period,
  value: plus(value(csgIjDepuis1998), value(crdsDepuis1998)),
}));
const LEVY =
  /\bcsg\b|\bcrds\b|\bprelev|\bcontributions? sociales?|\bcotisations?|\bcharges? sociales?|\bretenues?\b|\bij(?:ss)? nettes?\b|\bjournalieres? nettes?\b/;
/** Income of another name, whose rates stand in the same pages. */
const OTHER =
  /\bretrait|\bpension|\bpreretrait|\ballocations? (?:chomage|de retour)|\bchomage\b|\bactivite partielle|\bfranchise|\bsalaires?\b(?! journalier)/;
const REPLACEMENT = /\brevenus? de remplacement|\bindemn/;
const IJ = /\bij(?:ss)?\b|\bindemnit\w+ journali/;

/** In a row, or in cells one below the other: the IJ named at its head, the levy at that of the column. */
function isOfTable({ lead, bare, headings }: Place): boolean {
  if (!bare) return false;
  const cells = lead.split(/\t| \| /).slice(0, -1);
  const row = cells.find((cell) => /[a-z]/.test(cell));
  if (row && LEVY.test(row) && IJ.test(row) && !OTHER.test(row)) return true;
  if (row && LEVY.test(row)) return IJ.test(headings[0] ?? '') || IJ.test(headings[2] ?? '');
  if (!headings.some((heading) => LEVY.test(heading))) return false;
  const named = row ?? headings.find((heading) => /[a-z]/.test(heading)) ?? '';
  return IJ.test(named) && !OTHER.test(named);
}

function isOfIj(place: Place): boolean {
  const { lead, tail } = place;
  const close = `${lead.slice(-130)} … ${tail.slice(0, 70)}`;
  if (!LEVY.test(close) || OTHER.test(lead.slice(-50))) return false;
  const here = sentenceOf(place);
  if (speaksOfIj(place) || REPLACEMENT.test(here)) return true;
  // Under questions on what illness pays, the answer need not name it again.
  if (regimeAt(place) !== 'maladie' || OTHER.test(here)) return false;
  return /\bcsg\b|\bcrds\b/.test(close) && REPLACEMENT.test(aboveOf(place));
}

function read(found: Found, place: Place): Statement | undefined {
  if (
    /^ (?:est |sont )?(?:non )?(?:deductib|imposab)|^ (?:sur|pour) (?:les |vos |des )?(?:salaires|pensions|allocations)/.test(
      place.tail,
    )
  )
    return undefined;
  const row = /\t| \| /.test(`${place.lead}${place.tail}`);
  if (!isOfTable(place) && (row || !isOfIj(place))) return undefined;
  // The rates of pay, of pensions and of unemployment stand in the same pages: only these are the IJ's.
  const share = shareIn(found.text);
  return (
    [CSG, CRDS, BOTH]
      .map((law) => statesShare(found, share, { law, measure: { unit: 'ratio' } }))
      .find(({ law, agrees }) => law.some(({ value }) => agrees(value))) ?? asOfPay(found, place)
  );
}

/** "Vos IJ sont soumises à la CSG au taux de 9,2 %": the rate of pay, in a sentence that says whose it is. */
const BORNE =
  /^\W*(?:vos |les |ces )?(?:\bij(?:ss)?|\bindemnit\w+ journali\w+)(?: (?:de la )?(?:maladie|securite sociale))* (?:supportent|subissent|sont (?:soumises|assujetties) a) (?:une|la) csg(?: au taux)? de $/;
const RATE_OF_PAY = exact(92, 1000);
function asOfPay(found: Found, place: Place): Statement | undefined {
  const share = shareIn(found.text);
  if (compare(share, RATE_OF_PAY) !== 0 || !BORNE.test(place.lead)) return undefined;
  if (regimeAt(place) === 'other' || titledInsurer(place) || isDoubted(place)) return undefined;
  return statesShare(found, share, { law: CSG, measure: { unit: 'ratio' }, timeless: true });
}

/** CSG and CRDS on the IJ: 6,2 % and 0,5 %, on the whole of them (CSS L136-8). Not the rates of other income. */
export const leviesRate: Kind = { name: 'levies.rate', forms: [SHARE], words: 'montant', read };
