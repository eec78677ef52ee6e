import { crdsDepuis1998, csgIjDepuis1998 } from '../../law/anciennes-valeurs.ts';
import type { Series } from '../../law/series.ts';
import { exactly, plus } from '../../money/exact.ts';
import { speaksOfIj } from '../allowances.ts';
import { type Found, SHARE } from '../forms.ts';
import type { Kind, Period, Statement } from '../kind.ts';
import { lawOf } from '../law-of.ts';
import { type Place, sentenceOf } from '../place.ts';
import { sameShare, shareIn } from '../quantity.ts';
import { statesShare } from '../stating.ts';

const value = ({ rows }: Series) => exactly(rows.at(-1)?.value ?? 0);
const CSG = lawOf(csgIjDepuis1998);
const CRDS = lawOf(crdsDepuis1998);
const BOTH: readonly Period[] = CSG.map((period) => ({
  ...period,
  value: plus(value(csgIjDepuis1998), value(crdsDepuis1998)),
}));
const LEVY = /\bcsg\b|\bcrds\b|\bprelevements? sociaux|\bcontributions? sociales?|\bcotisations?/;
const OTHER = /\bretrait|\bpension|\ballocations? (?:chomage|de retour)|\bfranchise|\bdeductible/;
const REPLACEMENT = /\brevenus? de remplacement|\bindemn|\bij(?:ss)?\b/;

function read(found: Found, place: Place): Statement | undefined {
  const here = sentenceOf(place);
  const close = `${place.lead.slice(-130)} … ${place.tail.slice(0, 70)}`;
  if (!LEVY.test(close) || OTHER.test(place.lead.slice(-50))) return undefined;
  if (/^ ?(?:est |sont )?(?:non )?(?:deductib|imposab)/.test(place.tail)) return undefined;
  if (!speaksOfIj(place) && !REPLACEMENT.test(here)) return undefined;
  // The rates of pay, of pensions and of unemployment stand in the same pages: only these are the IJ's.
  const law = [CSG, CRDS, BOTH].find((periods) =>
    periods.some(({ value }) => typeof value !== 'string' && sameShare(found.text, value)),
  );
  return law && statesShare(found, shareIn(found.text), { law, measure: { unit: 'ratio' } });
}

/** CSG and CRDS on the IJ: 6,2 % and 0,5 %, on the whole of them (CSS L136-8). Not the rates of other income. */
export const leviesRate: Kind = { name: 'levies.rate', forms: [SHARE], words: 'montant', read };
