import { type Juridiction, juridictionSociale } from '../../law/contentieux.ts';
import type { ClaimWord } from '../../words/fr/claims.ts';
import { fold } from '../fold.ts';
import type { Form, Found } from '../forms.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawOfNames } from '../law-of.ts';
import { aboveOf, type Place, sentenceOf } from '../place.ts';
import { statesWord } from '../stating.ts';

const COURT: Form = {
  name: 'court',
  source:
    '\\b(?:tribun(?:al|aux) des affaires de (?:la )?securite sociale\\b(?: ?\\(tass\\))?|tass\\b|tribun(?:al|aux) de grande instance\\b(?: ?\\(tgi\\))?|tgi\\b|tribun(?:al|aux) judiciaires?\\b(?: ?\\(tj\\))?|pole social du tribunal judiciaire\\b)',
};

const NAMES: Readonly<Record<Juridiction, ClaimWord>> = {
  tass: 'valeur.tass',
  tgi: 'valeur.tgi',
  tj: 'valeur.tj',
};
const LAW = lawOfNames(juridictionSociale, NAMES);

/** Disputes with the caisse, not with the employer nor with the administration. */
const SOCIAL =
  /\bcaisse|\bcpam\b|\bmsa\b|\bcm?ra\b|\bcommission|\bsecurite sociale|\bassurance maladie|\bpole social/;
const SENT = /\bsaisi|\brecours|\bcontest|\bdevant|\baupres|\bcompeten|\bport(?:e|er)\b/;

function named(text: string): Juridiction {
  if (/affaires|tass/.test(text)) return 'tass';
  return /grande|tgi/.test(text) ? 'tgi' : 'tj';
}

function read(found: Found, place: Place): Statement | undefined {
  const sentence = sentenceOf(place);
  const court = named(found.text.toLowerCase());
  if (!SENT.test(sentence)) return undefined;
  if (court !== 'tass' && !SOCIAL.test(`${fold(found.text)} ${sentence} ${aboveOf(place)}`))
    return undefined;
  if (/\bprud'?hom|\bdivorce|\bpension alimentaire/.test(sentence)) return undefined;
  // What comes after "ancien" or "ex" is told as the past.
  if (
    /\b(?:ex|ancien\w*|anciennement|remplac\w+ (?:le|par)|succed\w+)[- ]?(?:les? |du |des )?$/.test(
      place.lead,
    )
  )
    return undefined;
  return statesWord(found, NAMES[court], { law: LAW, measure: { unit: 'word' } });
}

/** The court that hears disputes with the caisse: the tribunal judiciaire since 2020 (CSS L142-8). */
export const recoursCourt: Kind = {
  name: 'recours.court',
  forms: [COURT],
  words: 'regle',
  read,
};
