import { aboveOf, type Place } from './place.ts';

const PREREPRISE = /\bpre-? ?reprises?\b/g;
const REPRISE =
  /\b(?:visites?|examens?|rendez-vous)(?: \w+){0,2} de (?:la )?reprise|\bvisites? (?:medicales? )?(?:aupres du|avec le|chez le|devant le|par le|a la) medecin(?:e)? du travail|\breprise\b[^.;]{0,80}\b(?:visite|examen) medicale?/g;
const REST = /\bvisite|\bexamen|\bmedecine? du travail/;

/** An item of a list goes on with what introduces the list. */
const ITEM = /^ ?(?:[-•·*]|\d ?[.)°]) ?(?:apres|d'|une? |en cas|l'|pour|a la suite|toute? )/;

const lastOf = (expression: RegExp, text: string): number =>
  [...text.matchAll(expression)].at(-1)?.index ?? -1;

/** Which visit to the occupational doctor a place speaks of: the last named before, else the first after, else above. */
export function visitAt(place: Place): 'reprise' | 'prereprise' | undefined {
  const { lead, tail } = place;
  const left = visitIn(lead, 'last');
  if (left) return left;
  const right = visitIn(tail, 'first');
  if (right) return right;
  const above = aboveOf(place);
  if (!place.bare && ITEM.test(lead)) return visitIn(place.before, 'last');
  if (!place.bare && !REST.test(`${lead} ${tail}`)) {
    const [near = ''] = place.before.trim().split('\n').slice(-1);
    return visitIn(near.slice(-260), 'last');
  }
  return visitIn(above, 'first');
}

function visitIn(text: string, which: 'first' | 'last'): 'reprise' | 'prereprise' | undefined {
  // "préreprise" holds "reprise": it is looked for first, and taken out.
  const without = text.replace(PREREPRISE, (word) => '#'.repeat(word.length));
  const pre = which === 'last' ? lastOf(PREREPRISE, text) : text.search(PREREPRISE);
  const rep = which === 'last' ? lastOf(REPRISE, without) : without.search(REPRISE);
  if (pre < 0 && rep < 0) return undefined;
  if (pre < 0) return 'reprise';
  if (rep < 0) return 'prereprise';
  const later = pre > rep === (which === 'last');
  return later ? 'prereprise' : 'reprise';
}

/** "plus de", "d'au moins": what makes a length of absence a threshold. */
const THRESHOLD =
  /(?:\bplus de|\bau moins|\bsuperieure?s? (?:ou egale?s? )?a|\bexced\w+|\bdepass\w+|\bd'une duree(?: minimale?| minimum)? de|\ba (?:partir|compter) de|\bau-dela de|\bapres|\bde) ?(?:une (?:absence|periode) de )?$/;
const THRESHOLD_AFTER = /^ ?(?:ou plus|au moins|minimum|et plus|d'absence|d'arret|consecutifs)/;
const ABSENCE = /\b(?:absen|arret|interruption|conge|maladie|accident)/;

/** Whether a length at a place is that of an absence which opens something. */
export function isThreshold(place: Place): boolean {
  const { lead, tail } = place;
  return (
    (THRESHOLD.test(lead) || THRESHOLD_AFTER.test(tail) || place.bare) &&
    ABSENCE.test(`${lead} ${tail} ${place.bare ? aboveOf(place) : ''}`)
  );
}
