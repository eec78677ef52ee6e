import { instanceMedicale } from '../../law/anciens-tpt.ts';
import { fold } from '../fold.ts';
import type { Form, Found } from '../forms.ts';
import { isHistory } from '../history.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawOfNames } from '../law-of.ts';
import { type Place, sentenceOf } from '../place.ts';
import { nearPublicService, statutAt } from '../regimes.ts';
import { statesWord } from '../stating.ts';

const INSTANCE: Form = {
  name: 'instance',
  source:
    '\\b(?:comites? medica(?:l|ux)(?: (?:superieur|departemental|ministeriel))?(?! de l.assur)|commissions? (?:departementales? )?de reforme(?: departementale| hospitaliere)?|conseils? medica(?:l|ux)(?: (?:superieur|departemental|ministeriel))?(?! de l))(?![a-z])',
};
const LAW = lawOfNames(instanceMedicale, {
  comite: 'valeur.comiteMedical',
  conseil: 'valeur.conseilMedical',
});
/** The sentence that tells how one replaced the others. */
const CHANGE =
  /\b(?:remplac\w+|fusion\w*|ex-|ancien\w*|substitu\w+|(?<!l')issue?s? d[eu]|dispar\w+|supprim\w+|devien\w+|devenu\w*|reuni\w*|regroup\w+|succed\w+)\b/;

/** Named again in passing, right after a sentence that told of it. */
const isRepeated = ({ lead, before }: Place, commission: boolean): boolean =>
  /\b(?:sur|apres) (?:l')?avis\b[^.;]{0,60}$/.test(lead) &&
  (commission ? /\bcommission de reforme/ : /\bcomite medical/).test(before.slice(-260));

function read(found: Found, place: Place): Statement | undefined {
  const former = !/conseil/.test(fold(found.text));
  const named = /commission/.test(fold(found.text));
  if (!nearPublicService(place)) return undefined;
  // "commission de réforme" is said of public servants alone; a "comité médical" may be anybody's.
  if (!named && statutAt(place) === 'salarie') return undefined;
  const sentence = sentenceOf(place);
  if (
    former &&
    (CHANGE.test(sentence) ||
      /\bconseil medical/.test(sentence) ||
      isRepeated(place, named) ||
      isHistory(place))
  )
    return undefined;
  const value = former ? 'valeur.comiteMedical' : 'valeur.conseilMedical';
  return statesWord(found, value, { law: LAW, measure: { unit: 'word' } });
}

/**
 * Who is asked about a public servant's health: the conseil médical since February 2022, in place of the
 * comité médical and the commission de réforme.
 */
export const fpInstance: Kind = {
  name: 'fp.instance',
  forms: [INSTANCE],
  words: 'regle',
  read,
};
