import { type Day, yearOf } from '../time/day.ts';
import { type Dated, datesIn, yearNamed } from './dates.ts';
import type { Place } from './place.ts';

/** What a place says about the time of its value. */
export interface When {
  readonly dated?: Dated;
  /** The date stands in a header, a caption or a note, not in the sentence. */
  readonly caption: boolean;
  /** The sentence speaks of the past ("jusqu'ici", "contre … auparavant"). */
  readonly past: boolean;
  /** The date stands beyond another amount, or in the sentence before: it may belong to those alone. */
  readonly shared: boolean;
  /** The date only tells of when a present rule is worked out: "plafonné à 1,8 SMIC, soit 2 770 € au 1er janvier 2020". */
  readonly vintage?: boolean;
}

const PAST =
  /\b(?:jusqu'(?:ici|alors|a present|a maintenant)|jusque-la|auparavant|precedemment|anciennement|autrefois|jadis|naguere|hier (?=\d)|ancien(?:ne)?s?|avant ?:(?= )|(?:au|le|du|celui) precedent(?=,| (?:fixe|etabli|arrete|qui|a )| ?\()|(?:plafond|montant|maximum|limite|taux|valeur|bareme|multiple) precedente?\b|precedente?s? (?=plafond|montant|maximum|limite|taux|valeur|bareme)|avant (?:la|cette|l'|ce|le changement|le decret)(?! ?(?:reprise|retour|fin|visite|date|demande|consultation|prescription|saisine|decision|notification|guerison|consolidation|retraite|naissance|embauche|arret|accident|interruption|conge))|(?:contre(?![-a-z])(?! (?:la|le|les|une|cette|cet?|l'|son|sa|ses|leur|votre|vos|toute?) ?)|au lieu de|et non plus|par rapport a|a la place de)|(?:pass|abaiss|relev|port|ramen|augment|baiss|recul|diminu)\w* de(?= $))/g;
const PRESENT =
  /\b(?:pass(?:e|era|ent|eront|ait|erait|ant) (?:donc |desormais |ainsi )?a|desormais|dorenavant|maintenant|aujourd'hui|actuellement|a ce jour|cette annee|est|sont|sera|seront)\b/g;
const IMPERFECT =
  /\b(?:plafon\w*|maxim\w*|montant|limite|elle|il|celui-ci)\b.{0,60}\b(?:etai(?:t|ent)|s'elevait|atteignait|pouvai(?:t|ent)|se montait)\b[^,;]*$|\bqui (?:etai(?:t|ent) (?:due?s?|obligatoires?|fixee?s?|prevue?s?|limitee?s?|de)|s'elevai(?:t|ent))\b[^,;]*$|\b(?:plafonnai|atteignai|n'excedai)(?:t|ent)\b[^,;]*$|\betai(?:t|ent) (?:alors |encore |donc )?(?:plafonne|limite|fixe|ecrete|borne)e?s?\b[^;]*$|\b(?:visites?|examens?|seuils?|delais?|silence)\b(?:(?!\b(?:si|qui|quand|dont)\b|\blorsqu)[^.;]){0,70}\b(?:etai|devai|pouvai)(?:t|ent)\b[^;]*$/;
const PERSON = /\b(?:mes|mon|ma)\b/;
const PAST_AFTER =
  /^[^,;:.]{0,30}\b(?:auparavant|precedemment|jusqu'(?:ici|alors)|jusque-la|avant (?:la|cette|l')(?! ?(?:reprise|retour|fin|visite|date|demande|consultation|prescription|saisine|decision|notification|guerison|consolidation|retraite|naissance|embauche|arret|accident|interruption|conge)))/;
/** "41,95 €, a été portée à 42,97 €": the value before a change that has taken place. */
const REPLACED =
  /\b(?:a|ont|fut|est|sont|etait) (?:depuis |ensuite |donc |ete ){0,2}(?:port|relev|revaloris|augment|abaiss|ramen|redui|pass)\w* a (?:hauteur de )?$/;
/** "Le seuil de 30 jours a été porté à 60 jours": the same of what is no amount. */
const RAISED =
  /^[^.;€]{0,90}\b(?:a|ont|est|sont|fut) (?:depuis |donc |desormais |ete ){0,2}(?:port|relev|allong|ramen|augment|pass|recul)\w* a (?:\d{1,3}|[a-z-]{3,14}) (?:jours|mois|ans|heures)\b/;
/** "revalorisée de 41,95 € à 42,97 €": from the one to the other. */
const FROM = /\bde $/;
const TO = /^ ?(?:brut\w* |nets? )?(?:par jour )?a (?:hauteur de )?$/;
const NOW = "aujourd'hui|actuellement|a ce jour|desormais|dorenavant|maintenant";
const NOW_AFTER = new RegExp(`^[^,;:.]{0,30}\\b(?:${NOW}|ensuite|par la suite|depuis lors)\\b`);
/** "232,03 € les 28 premiers jours, puis 309,37 € ensuite": later in the same stop, not in the law. */
const STAGES =
  /\bpremiers (?:jours|mois)\b|\b28 jours\b|\b2[89] ?e(?:me)? jour|\bj ?2[89]\b|\baccidents? d[ue] travail|\bat\b|\batmp\b|\bmaladies? professionnelles?/;
const THEN = /\b(?:puis|ensuite)\b/;
const isNowAfter = (lead: string, after: string): boolean =>
  NOW_AFTER.test(after) && !(THEN.test(after) && STAGES.test(lead));
/** What parts a value from the time of the amount before it. */
const SINCE_THEN = new RegExp(
  `\\b(?:${NOW}|puis|ensuite|depuis(?! (?:le|la|l'|janv|fevr|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec)|\\s?\\d))\\b`,
  'g',
);

const lastMatch = (expression: RegExp, text: string) => [...text.matchAll(expression)].at(-1);
const lastOf = (expression: RegExp, text: string) => lastMatch(expression, text)?.index ?? -1;

function isPast({ lead, near }: Place): boolean {
  if (isNowAfter(lead, near.tail)) return false;
  if (PAST_AFTER.test(near.tail) || RAISED.test(near.tail)) return true;
  if (REPLACED.test(near.tail) || isChange({ lead, near })) return true;
  if (lastOf(PAST, lead) > lastOf(PRESENT, lead)) return true;
  return IMPERFECT.test(near.lead) && !PERSON.test(lead);
}

/** "abaissée de 53,31 € à 42,97 €": the first of both, whatever the span in which it changed. */
const isChange = ({ lead, near }: Pick<Place, 'lead' | 'near'>): boolean =>
  FROM.test(lead) && TO.test(near.tail);

interface OwnDate {
  readonly dated: Dated | undefined;
  readonly shared: boolean;
}
const own = (dated: Dated | undefined): OwnDate => ({ dated, shared: false });
const orShared = (dated: Dated | undefined, other: Dated | undefined): OwnDate =>
  dated ? own(dated) : { dated: other, shared: true };
const CLAUSE = /[,;:()]|\bet\b/;
const AMOUNT = /\d\s?(?:€|euro)/;

/** The dates of a text of the page: those without a year have the last one it names, else the page's. */
const datesOf = (text: string, page: Day | undefined, around = text): Dated[] =>
  datesIn(text, yearNamed(around) ?? (page && yearOf(page)));

/** The date of the value within its own sentence. */
function ownDated({ lead, near }: Place, page: Day | undefined): OwnDate {
  const after = datesOf(near.tail, page, lead);
  // "… au 1er juillet (contre 41,95 € actuellement)": the date before is that of the other amount.
  if (isNowAfter(lead, near.tail)) return own(after[0]);
  const inLead = datesOf(lead, page);
  const cut = lead.length - near.lead.length;
  const parted = cut > 0 ? lastMatch(SINCE_THEN, near.lead) : undefined;
  const staged = parted && THEN.test(parted[0]) && STAGES.test(`${lead} ${near.tail}`);
  const then = staged ? undefined : parted;
  if (then) return own(inLead.find(({ index }) => index >= cut + then.index) ?? after[0]);
  const close = inLead.filter(({ index }) => index >= cut);
  // "(41,95 € jusqu'au 30 juin 2026) est de 42,97 €": what follows an amount at once is its own date.
  const free = close.filter(({ index }) => cut === 0 || CLAUSE.test(lead.slice(cut, index)));
  // With several amounts, what comes before the first tells on which side dates stand.
  const [opening = ''] = lead.split(AMOUNT);
  if (cut > 0 && datesOf(opening, page, lead).length === 0)
    return orShared(after[0] ?? free.at(-1), close.at(-1));
  const precise = after.find((one) => one.stop || one.bound === 'span' || endsHere(one, near.tail));
  return orShared(precise ?? free.at(-1) ?? after[0], inLead.at(-1));
}

/** "41,95 € jusqu'en juin": the end of this very value. */
const endsHere = ({ bound, index }: Dated, tail: string): boolean =>
  bound === 'until' && /^[^,;:]{0,40}$/.test(tail.slice(0, index));

/** "Vous êtes en arrêt depuis le 15 mai 2026 ? Votre IJ …": the stop that the sentence before names. */
function stopBefore({ before }: Place, page: Day | undefined): Dated | undefined {
  const text = before.slice(-BEFORE_REACH);
  const bounded = (bound: Dated['bound']) => bound === 'at' || bound === 'span';
  const last = datesOf(text, page).at(-1);
  return last?.stop && bounded(last.bound) ? last : undefined;
}
const BEFORE_REACH = 240;
/** What somebody tells of their own days, or the day on which a note was sent out, is no caption. */
const ASIDE = /\b(?:je|mon|ma|mes)\b|\bj'|\bnot(?:e|ice)\b[^:]{0,40}\bdu\b/;

/** When a page was written is no date of its values: the page's own date tells that. */
const BYLINE =
  /^\W*(?:(?:article|billet|page) du|(?:(?:article|billet|fiche|page) )?(?:publie|poste|actualise|mis|modifie)e?(?: a jour)? le) /;

const WORKED_OUT = /\bsoit (?:donc |environ |un montant de |un maximum de |un plafond de )*$/;

/** Whether the date right after the value is that of its own reckoning, in a sentence that tells of no other. */
function isVintage({ lead, tail, near }: Place, { bound, from, stop }: Dated, page?: Day): boolean {
  if (stop || !(bound === 'at' || bound === 'year') || near.tail !== tail) return false;
  const [after] = datesOf(tail, page, lead);
  if (!after || after.from !== from) return false;
  return /^[^,;:.]{0,30}$/.test(tail.slice(0, after.index)) && WORKED_OUT.test(lead);
}

/** When a value is said to hold: by its sentence, its note, its column or caption, the sentence before. */
export function whenOf(place: Place, page: Day | undefined): When {
  const { dated, shared } = ownDated(place, page);
  const past = isPast(place);
  if (dated?.bound === 'span' && isChange(place))
    return { caption: false, past: true, shared: false };
  if (dated || past) {
    const vintage = dated && isVintage(place, dated, page);
    return { ...(dated && { dated }), caption: false, past, shared, ...(vintage && { vintage }) };
  }
  const captions = place.bare
    ? place.headings.filter((text) => !ASIDE.test(text) && !BYLINE.test(text))
    : [];
  for (const text of [place.note, ...captions]) {
    const [above] = datesOf(text, page);
    if (above) return { dated: above, caption: true, past: false, shared: false };
  }
  const stop = stopBefore(place, page);
  return { ...(stop && { dated: stop }), caption: false, past: false, shared: true };
}
