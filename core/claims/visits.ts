import { aboveOf, askedBefore, type Place } from './place.ts';
import { isOwnCase } from './therapeutic.ts';

/** Either visit: the first group is there for the préreprise. Whatever a name needs after it may hold another. */
const VISIT =
  /\b(pre-? ?reprises?)\b|\b(?:visites?|examens?|rendez-vous)(?=(?: \w+){0,2} de (?:la )?reprise)|\bvisites? (?:medicales? )?(?:aupres du|avec le|chez le|devant le|par le|a la) medecine? du travail|(?<!\bpre[ -])\breprise\b(?=[^.;]{0,80}\b(?:visite|examen) medicale?)|(?<=^|[\t|,;:(] ?)reprise(?= ?[(\t|])/g;
const REST = /\bvisite|\bexamen|\bmedecine? du travail/;
/** A visit without name is that of the return where the return is spoken of. */
const NAMELESS =
  /\b(?:visites?|examens?) medica(?:les?|l|ux)\b|\bmedecine? du travail\b|\bservices? (?:de sante au travail|de prevention et de sante)/;
/** What else a stop of some length changes. */
const OTHER_SUBJECT =
  /\bmutuelle|\bprevoyance|\bsalaires?\b|\bremuneration|\bindemnit|\bconges payes|\battestation|\bassurance|\bcontre-visite|\bessai encadre/;
const RETURN = /\brepri(?:se|s)\b|\brepren|\bretour\b/;
/** What a préreprise is for, or the occupational doctor may do at any time. */
const BEFORE_RETURN =
  /\bprepar|\banticip|\baccompagn|\bpropos|\bconsult|\bavant (?:la |votre |sa |le |de )?(?:repri|repren|retour)/;
/** "Le médecin du travail vous revoit après un arrêt d'au moins …": the return, by what comes before it. */
const AFTER_STOP = /\bapres (?:un |une |tout |toute )?(?:arret|absence|interruption)\b[^.;]{0,40}$/;
/** "Elle est obligatoire …", of the visit that the lines before or the page name. */
const SHE =
  /^\W{0,4}(?:elle|celle-ci|cette visite|cet examen|il(?! (?:faut|faudra|convient|suffit|est (?:conseill|recommand|possible|prudent|utile|preferable)))|celui-ci)\b/;
/** What is said of a visit, and not of a premium or of an allowance. */
const OF_VISIT =
  /\b(?:obligatoire|facultati|systematique|necessaire|requis|organis|prevue?\b|demand|sollicit|concern|s'adress|s'impos|effectu|realis|propos|possible|ouverte?\b|(?:a|aura|avoir) lieu|interv(?:ien|en)|permet de preparer|pass(?:e|er)\b)/;
/** The meeting with the employer has a threshold of its own (CT L1226-1-3). */
const MEETING = 'rendez-vous de liaison';

/** An item of a list goes on with what introduces the list: it is marked as one, or is no sentence by itself. */
const ITEM =
  /^\s{0,4}(?:[-•·*‣▪►➜→✓]|o\s|\d{1,2}[.)°]|[a-z]\)|(?:et |ou |soit )?(?:apres |d'|en arret|en cas|pour |a la suite|toute? |absent|lorsqu|si )|(?:une? |les? |l'|des )?(?:absence|arret|interruption))/;

/** Which visit to the occupational doctor a place speaks of: the last named before, else the first after, else above. */
export function visitAt(place: Place): 'reprise' | 'prereprise' | undefined {
  const { lead, tail } = place;
  // Of the meeting and the visits that a sentence names, the nearest is the one that the value is of.
  const met = lead.lastIndexOf(MEETING);
  if (met >= 0 && !visitIn(lead.slice(met), 'last')) return undefined;
  const left = visitIn(lead, 'last');
  if (left) return left;
  const meets = tail.indexOf(MEETING);
  if (meets >= 0 && !visitIn(tail.slice(0, meets), 'first')) return undefined;
  const right = visitIn(tail, 'first') ?? answered(place);
  if (right) return right;
  if (SHE.test(lead) && OF_VISIT.test(`${lead} ${tail}`))
    return nearest([...place.before.split('\n').reverse(), ...place.headings, place.title], 'last');
  const asked = askedBefore(place);
  if (NAMELESS.test(asked) && RETURN.test(asked)) return visitIn(asked, 'last') ?? 'reprise';
  if (OTHER_SUBJECT.test(`${lead} ${tail}`) && !REST.test(`${lead} ${tail}`)) return undefined;
  if (isTitle(place)) {
    const under =
      visitIn(place.below, 'first') ?? (NO_VISIT.test(place.after) ? 'reprise' : undefined);
    if (under) return under;
  }
  if (
    NAMELESS.test(`${lead} ${tail}`) &&
    !BEFORE_RETURN.test(`${lead} ${tail}`) &&
    (AFTER_STOP.test(lead) || RETURN.test(`${place.before.slice(-200)} ${lead} ${tail}`))
  )
    return visitIn(aboveOf(place), 'first') ?? 'reprise';
  if (!place.bare && ITEM.test(lead)) return introduced(place);
  if (!place.bare && !REST.test(`${lead} ${tail}`)) {
    const [line = '', above = ''] = place.before.trim().split('\n').reverse();
    const near = line.endsWith('?') ? `${above} ${line}` : line;
    return visitIn(near.slice(-260), 'last');
  }
  return nearest([...place.headings, place.before], 'first');
}

/** "Arrêté plus de trente jours ? Pensez à la préreprise": a question of a length is about the visit that answers it. */
const answered = ({ tail, after }: Place) =>
  tail.endsWith('?') ? visitIn(after.slice(0, ANSWER), 'first') : undefined;
const ANSWER = 120;

/** The first line that names a visit; the meeting with the employer, named before any, is none. */
function nearest(lines: readonly string[], which: 'first' | 'last') {
  for (const line of lines) {
    if (line.includes(MEETING)) return undefined;
    const visit = visitIn(line, which);
    if (visit) return visit;
  }
  return undefined;
}

/**
 * The visit that a list is about: named by the lines before, nearest first, else by a heading; by the page alone
 * only where the item says nothing else.
 */
function introduced({ lead, tail, before, headings, title }: Place) {
  const page = SAYS_MORE.test(`${lead} ${tail}`) ? '' : title;
  return nearest([...before.split('\n').reverse(), ...headings, page], 'last');
}
const SAYS_MORE =
  /:|\b(?:(?:est|sont|peu(?:t|vent)|doi(?:t|vent)|perd)\b|verse|suspen|maint|indemni|droit)/;

/** What a heading such as "Arrêt de moins de 60 jours" says below it: no visit on the return. */
const NO_VISIT =
  /\b(?:pas|aucune?|ni)\b[^.;]{0,30}\bvisites? medicales?[^.;]{0,40}\b(?:arret|reprise|retour)|\bvisites? medicales? de reprise[^.;]{0,40}\bn'est pas\b/;
export const saysNoVisit = (place: Place): boolean => isTitle(place) && NO_VISIT.test(place.after);

/** A heading or a question that begins with the absence: "Arrêt de plus de trois mois". */
const isTitle = ({ lead, tail }: Place): boolean =>
  /^ ?(?:\d\) )?(?:pour |apres |en cas d'|(?:vous etes )?en |votre |cet(?:te)? |l'|son |lorsque (?:l'|votre ))?(?:un |une |les )?(?:arret|absence)s?\b/.test(
    lead,
  ) &&
  lead.length + tail.length < 90 &&
  !/[.;]$/.test(tail);

function visitIn(text: string, which: 'first' | 'last'): 'reprise' | 'prereprise' | undefined {
  const visit = [...text.matchAll(VISIT)].at(which === 'first' ? 0 : -1);
  return visit && (visit[1] ? 'prereprise' : 'reprise');
}

/** "plus de", "d'au moins": what makes a length of absence a threshold. */
const THRESHOLD =
  /(?:\bde|\bplus d'|[>≥]=?|\+|\bmoins|\bminimum|\bsuperieure?s? (?:ou egale?s? )?a|\bexced\w+|\bdepass\w+|\batteint|\batteign\w+|\batteindre|\bpasses?|\bapres|\bdes|\bdure(?:r|ra|nt)?) ?(?:les )?$|\bseuil\b[^.;\d]{0,90}\b(?:a|est) ?$|\b(?:d[e']|passes?|apres|moins|absente?s?) ?(?:un|deux|trois|[1-3]) mois ?(?:d'(?:arret|absence))?[(,] ?(?:soit )?$/;
const THRESHOLD_AFTER =
  /^ ?\)? ?(?:ou (?:plus|davantage)|au (?:moins|minimum)|minimum|et (?:plus|\+)|\+|d'absence|d'arret|d'interruption|consecutifs)/;
/** "30 jours (accident) ou 60 jours (maladie)": a second threshold beside the first. */
const BESIDE =
  /(?:\bplus|\bmoins|superieure?s? a|[>≥]=?) (?:de )?(?:\d{1,3}|trente|soixante) (?:jours|mois)\b[^.;\d]{0,90}(?:\bou|\bet|,|\/|\() ?(?:de |d')?$|\b(?:depass|exced)\w+ (?:\d{1,3}|trente|soixante) jours \($/;
/** A birth leave has no threshold. */
const OF_MATERNITY =
  /#(?: d'absence)? (?:de |d'|pour )?(?:un )?conges? (?:de )?(?:maternite|paternite)|\bmaternite (?:de|d'au moins|de plus de|superieur a) ?#/;
const ABSENCE = /\b(?:retour|absen|arret|interruption|conge|malad|accident|seuil)/;

/** The answer to "à partir de quelle durée … ?". */
const ASKED = /\b(?:a partir de|quelle duree|quel seuil|combien|quand)\b[^?]*\?\s*$/;
const CAUSE_AFTER =
  /^ (?:calendaires? )?(?:d'arret |d'absence )?(?:pour|en cas d|apres|si)[^.;]{0,60}(?:maladie|accident)/;
/** What the answer begins with, or its second part: ", et 30 jours après un accident". */
const OPENING = /^(?:[^a-z]|et )*$|, (?:et )?$/;
const isAnswer = ({ lead, tail, before }: Place): boolean =>
  CAUSE_AFTER.test(tail) && (ASKED.test(lead) || (OPENING.test(lead) && ASKED.test(before)));

/** Whether a length at a place is that of an absence which opens something. */
export function isThreshold(place: Place): boolean {
  const { lead, tail } = place;
  if (isOwnCase(place) || OF_MATERNITY.test(`${lead}#${tail}`)) return false;
  return (
    (THRESHOLD.test(lead) ||
      THRESHOLD_AFTER.test(tail) ||
      BESIDE.test(lead) ||
      place.bare ||
      isAnswer(place)) &&
    ABSENCE.test(`${lead} ${tail} ${place.bare ? aboveOf(place) : ''}`)
  );
}
