import type { Day } from '../time/day.ts';
import { type Dated, datesIn } from './dates.ts';
import type { Place } from './place.ts';

/** What a place says about the time of its value. */
export interface When {
  readonly dated?: Dated;
  /** The date stands in a header, a caption or a note, not in the sentence. */
  readonly caption: boolean;
  /** The sentence speaks of the past ("jusqu'ici", "contre … auparavant"). */
  readonly past: boolean;
}

const PAST =
  /\b(?:jusqu'(?:ici|alors|a present|a maintenant)|jusque-la|auparavant|precedemment|anciennement|autrefois|ancien(?:ne)?s?|avant (?:la|cette|l'|ce|le changement|le decret)|(?:contre|au lieu de|et non plus|par rapport a|a la place de)|(?:pass|abaiss|relev|port|ramen|augment|baiss|recul|diminu)\w* de(?= $))/g;
const PRESENT =
  /\b(?:pass(?:e|era|ent|eront|ait|erait|ant) (?:donc |desormais |ainsi )?a|desormais|dorenavant|maintenant|aujourd'hui|actuellement|a ce jour|cette annee|est|sont|sera|seront)\b/g;
const IMPERFECT =
  /\b(?:plafon\w*|maxim\w*|montant|limite|elle|il|celui-ci)\b.{0,60}\b(?:etai(?:t|ent)|s'elevait|atteignait|pouvai(?:t|ent)|se montait)\b[^,;]*$/;
const PERSON = /\b(?:mes|mon|ma)\b/;
const PAST_AFTER =
  /^[^,;:.]{0,30}\b(?:auparavant|precedemment|jusqu'(?:ici|alors)|jusque-la|avant (?:la|cette|l'))/;
const PRESENT_AFTER = /^[^,;:.]{0,30}\b(?:aujourd'hui|actuellement|a ce jour)/;

const lastOf = (expression: RegExp, text: string) =>
  [...text.matchAll(expression)].at(-1)?.index ?? -1;

function isPast({ lead, near }: Place): boolean {
  if (PRESENT_AFTER.test(near.tail)) return false;
  if (PAST_AFTER.test(near.tail)) return true;
  const past = lastOf(PAST, lead);
  if (past >= 0 && past >= lastOf(PRESENT, lead)) return true;
  return IMPERFECT.test(near.lead) && !PERSON.test(lead);
}

/** The date that belongs to the value within its own sentence. */
function ownDated({ lead, near }: Place, page: Day | undefined): Dated | undefined {
  const after = datesIn(near.tail, page);
  const inLead = datesIn(lead, page);
  const cut = lead.length - near.lead.length;
  const close = inLead.filter(({ index }) => index >= cut);
  // "… au 1er juillet (contre 41,95 € actuellement)": the date before is that of the other amount.
  if (PRESENT_AFTER.test(near.tail)) return after[0];
  // With several amounts, what comes before the first tells on which side dates stand.
  const [opening = ''] = lead.split(/\d\s?(?:€|euros?\b)/);
  if (cut > 0 && datesIn(opening, page).length === 0) return after[0] ?? close.at(-1);
  const precise = after.find(({ stop, bound }) => stop || bound === 'span');
  return precise ?? close.at(-1) ?? after[0] ?? inLead.at(-1);
}

/** When a value is said to hold: by its sentence, its note, its column or caption. */
export function whenOf(place: Place, page: Day | undefined): When {
  const own = ownDated(place, page);
  const past = isPast(place);
  if (own || past) return { ...(own && { dated: own }), caption: false, past };
  const around = [place.note, ...(place.bare ? place.headings : [])];
  for (const text of around) {
    const dated = datesIn(text, page)[0];
    if (dated) return { dated, caption: true, past: false };
  }
  return { caption: false, past: false };
}
