import { type Juridiction, juridictionSociale } from '../../law/contentieux.ts';
import type { ClaimWord } from '../../words/fr/claims.ts';
import { fold } from '../fold.ts';
import type { Form, Found } from '../forms.ts';
import { isHistory } from '../history.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawOfNames } from '../law-of.ts';
import { aboveOf, askedBefore, type Place, sentenceOf } from '../place.ts';
import { statesWord } from '../stating.ts';

const COURT: Form = {
  name: 'court',
  source:
    "\\b(?:tribun(?:al|aux) (?:des|aux) affaires (?:de (?:la )?)?securite sociale?s?\\b(?: ?\\(tass\\))?|tribun(?:al|aux) de (?:la )?securite sociale\\b(?: ?\\(tass\\))?|tass\\b|(?:pole social (?:du |pres le |au sein du ))?(?:tribun(?:al|aux) de grande instance\\b(?: ?\\(tgi\\))?|tgi\\b|tribun(?:al|aux) judiciaires?\\b(?: ?\\(tj\\))?)|tribun(?:al|aux) du contentieux de l'incapacite\\b(?: ?\\(tci\\))?|tci\\b)",
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
const SENT =
  /\bsaisi|\brecours|\bcontest|\bdevant|\baupres|\bcompeten|\bport(?:e|er)\b|\badress|\btourne|\bjuridiction|\brequete|\bappel\b|\bjuge\b|\baction\b|\bconteste|\btranch|\bversant\b|\binvoqu|\bsoumi|\brelev|\breste(?:ra)?\b|\bcontre\b|\bconnai(?:t|tra|ssent)\b|\ballez\b|\baller\b|\bvoie\b|\betape\b|\bcontentieux|\bdispute|\bgain de cause/;
/** A case that was judged tells of its time. */
const JUDGED =
  /\bjugements?\b|\barrets? (?:du|de la cour)|\b(?:a|ont|avait|avaient|ayant) (?:\w+ )?(?:saisi|juge|condamne|deboute|considere|estime|rejete|forme|conteste|decide|donne raison|accueilli)(?!r)|\b(?:tass|tgi|tci) (?:de|d') ?[a-z-]+[ ,]+(?:le )?\d/;
/** A court told of as one that goes: what is said of it is its end, not where to go. */
const GOES =
  /\b(?:supprim|suppress|transfer|remplac|fusion|regroup|succed|absorb|disparai|disparu|devien|devenu|herit|repris par|n'existe|laiss\w+ (?:la )?place|ced\w+ (?:la |sa )?place|autrefois|jadis)/;

function named(text: string): Juridiction | 'tci' {
  if (/contentieux|tci/.test(text)) return 'tci';
  if (/affaires|tass|de (?:la )?securite/.test(text)) return 'tass';
  return /grande|tgi/.test(text) ? 'tgi' : 'tj';
}

/** "supprimés au profit des tribunaux de grande instance": the court that takes over is told as that of today. */
const SUCCESSOR = /\b(?:au profit d|remplac\w+ par)[^.;,]{0,30}$/;
const takesOver = ({ lead }: Place, sentence: string): boolean =>
  SUCCESSOR.test(lead) &&
  !/\bjudiciaire|\bpuis\b|\bensuite\b|\btj\b|\bdeven|\bdisparu|\bser(?:a|ont)\b/.test(sentence);

/** A title that is the court's name and nothing else: what follows tells what of it. */
const alone = ({ lead, tail, after }: Place): string =>
  /[a-z]{3}|^ ?[-•·*]/.test(`${lead}${tail}`.replace(/\b(?:les|tass)\b/g, '')) ? '' : after;

function read(found: Found, place: Place): Statement | undefined {
  const sentence = sentenceOf(place);
  const court = named(fold(found.text));
  if (
    !SENT.test(`${askedBefore(place)} ${sentence} ${alone(place)}`) ||
    (court !== 'tj' &&
      ((GOES.test(`${sentence} ${alone(place)}`) && !takesOver(place, sentence)) ||
        JUDGED.test(sentence)))
  )
    return undefined;
  if (
    court !== 'tass' &&
    court !== 'tci' &&
    !SOCIAL.test(`${fold(found.text)} ${sentence} ${aboveOf(place)}`)
  )
    return undefined;
  if (/\bprud'?hom|\bdivorce|\bpension alimentaire/.test(sentence)) return undefined;
  // What comes after "ancien" or "ex" is told as the past.
  if (/\b(?:ex[- ]|ancien\w* (?:les? )?)$/.test(place.lead)) return undefined;
  const measure = { unit: 'word' } as const;
  if (court !== 'tci') return statesWord(found, NAMES[court], { law: LAW, measure });
  if (isHistory(place)) return undefined;
  const told = { verdict: 'perime', why: 'cas.recours.courtTci' } as const;
  return statesWord(found, NAMES.tass, { law: LAW, measure, told });
}

/**
 * The court that hears disputes with the caisse: the tribunal judiciaire since 2020 (CSS L142-8). That of incapacity
 * (TCI) went in 2019 with the TASS.
 */
export const recoursCourt: Kind = {
  name: 'recours.court',
  forms: [COURT],
  words: 'regle',
  read,
};
