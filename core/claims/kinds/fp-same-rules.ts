import { fold } from '../fold.ts';
import type { Form, Found } from '../forms.ts';
import { isHistory } from '../history.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawOfRule } from '../law-of.ts';
import { type Place, sentenceOf } from '../place.ts';
import { statesWord } from '../stating.ts';
import { isTpt, tptAt } from '../therapeutic.ts';

const SAME: Form = {
  name: 'same-rules',
  source:
    "(?:dans les|aux|selon les|sous les|avec les|d[ae]ns des) (?:memes|exactement les memes) (?:conditions|regles|modalites|droits)|(?:de la|d'une) meme (?:maniere|facon)|(?:les )?(?:regles|conditions|modalites|droits)(?: (?:du|de|d'acces|pour)[^.;,]{0,40}?)? (?:sont|restent|y sont) (?:strictement |exactement |globalement )?(?:les memes|identiques|similaires)|(?:suit|suivent) (?:exactement |strictement )?(?:les )?memes (?:regles|conditions|modalites)|(?:soumis|logee?s) (?:aux|a la) memes? (?:regles?|conditions|enseigne)|(?:beneficient|ont|disposent) (?:exactement )?(?:des|les|de) memes (?:droits|regles|conditions)",
};
/** "à l'identique", "aucune différence": nothing but the other side tells what is the same. */
const ALIKE: Form = {
  name: 'alike',
  source:
    "\\ba l'identique|de (?:maniere|facon) identique|(?:il n'y a|il n'existe|sans|existe) (?:pas de|aucune) (?:differences?|distinction)|exactement comme (?:pour )?(?:les|un|le) salaries?",
};
const LAW = lawOfRule('CGFP L823-1', 'valeur.reglesPropres');
const PUBLIC =
  /\bfonctionnaires?\b|\bfonctions? publiques?\b|\bagents? (?:publics?|titulaires?)\b|\bsecteur public/;
/** What is the same as something else than the rules of employees, or of people who are under them. */
const ELSE =
  /\bcontractuel|\bstagiaire|\brenouvel|\bprolong|\bne (?:sont|beneficient|s'appliquent|relevent)|\bn'ont pas|\bpas (?:dans|aux|soumis|les)|\btemps non complet|\bapprenti|\bque les (?:titulaires|fonctionnaires|agents)|\bque (?:ceux|celles)\b|\btrois (?:fonctions|versants)|\bcnracl|\bmemes? (?:conditions|regles) (?:que )?(?:celles )?(?:prevues|fixees)/;
/** What is truly alike on both sides is no rule of the TPT. */
const ASIDE = /\bconges?\b|\bavancement|\bcotis|\bretraite|\bformation/;
/** Said not to be the same, or nearly the same. */
const NOT_SO = /\b(?:pas|plus|jamais|ni|presque|quasi\w*|rarement)\b[^.;,]{0,25}$/;
const EMPLOYEES = /\bsalarie|\bprive/;

function read(found: Found, place: Place): Statement | undefined {
  const { lead, tail, title } = place;
  const sentence = sentenceOf(place);
  const both = /\bpubli(?:c|que)s?\b|\bfonctionnaires?\b/.test(tail) && EMPLOYEES.test(tail);
  if (!(PUBLIC.test(lead) || both) || !tptAt(place) || ELSE.test(sentence) || isHistory(place))
    return undefined;
  if (NOT_SO.test(lead)) return undefined;
  const compared = EMPLOYEES.test(`${sentence} ${fold(found.text)}`);
  if (found.form === ALIKE && (!compared || ASIDE.test(sentence))) return undefined;
  // Without the other side named, only a page of employees leaves no doubt about it.
  if (!compared && (PUBLIC.test(title) || !/^ ?(?:[.!;:]|$)/.test(tail) || !isTpt(sentence)))
    return undefined;
  return statesWord(found, 'valeur.reglesPropres', {
    law: LAW,
    measure: { unit: 'word' },
    told: { verdict: 'errone', why: 'cas.fp.same_rules' },
  });
}

/** Public servants said to be under the rules of employees: they have their own (CGFP L823-1 to L823-6). */
export const fpSameRules: Kind = {
  name: 'fp.same_rules',
  forms: [SAME, ALIKE],
  words: 'regle',
  read,
};
