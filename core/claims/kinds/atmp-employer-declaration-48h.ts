import { declarationAccident } from '../../law/ij-atmp.ts';
import { DURATION, type Found } from '../forms.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawOf } from '../law-of.ts';
import { aboveOf, askedBefore, type Place, sentenceOf } from '../place.ts';
import { statesLength } from '../stating.ts';

const LAW = lawOf(declarationAccident);
const ACCIDENT = /\baccidents?\b|\bat-?mp\b|\bdat\b|\bat\b/;
const DECLARES = /\bdeclar|\bdat\b|\bsignal|\bport\w* a la connaissance/;
const BY_EMPLOYER =
  /\bemployeurs?\b|\bentreprise|\bchef d'etablissement|\bvous (?:avez|ayez|devez)\b|\bnet-entreprises|\b(?:cpam|caisse|msa|assurance maladie)\b|\bconnaissance\b/;
/** The victim's day, the papers of the stop, the accident that kills. */
const OTHER =
  /\b(?:victime|salaries?) (?:\w+ ){0,3}(?:doi|dispos|a \d|declar|inform|previen)|\bavis d'arret|\bvolets?\b|\bcertificat|\bmortel|\bdeces\b|\binspect/;

/** "À lui de déclarer", "celui-ci a 48 heures": the employer was named in the sentence before. */
const HE = /^(?:a lui de|celui-ci|ce dernier)\b/;
const NAMED = /\b(?:employeur|patron)\b[^.?!\n]*[.?!] $/;
const isHis = ({ lead, before }: Place): boolean => HE.test(lead) && NAMED.test(before);

function read(found: Found, place: Place): Statement | undefined {
  const here = `${askedBefore(place)} ${sentenceOf(place)}`;
  if (OTHER.test(place.lead.slice(-140)) || !DECLARES.test(here)) return undefined;
  const about = ACCIDENT.test(here) || ACCIDENT.test(aboveOf(place));
  if (!about || !(BY_EMPLOYER.test(here) || isHis(place))) return undefined;
  return statesLength(found, { law: LAW, measure: { unit: 'hours' }, sure: false });
}

/**
 * The employer declares the accident within 48 hours (CSS R441-3). Looks like it and is not: the 24 hours of
 * the victim, the 48 hours in which a stop is sent.
 */
export const atmpEmployerDeclaration48h: Kind = {
  name: 'atmp.employer_declaration_48h',
  forms: [DURATION],
  words: 'regle',
  read,
};
