import { seuilRepriseMaladie } from '../../law/visites.ts';
import type { Form, Found } from '../forms.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawOf } from '../law-of.ts';
import { type Place, sentenceOf } from '../place.ts';
import { statesWord } from '../stating.ts';

const ALWAYS: Form = {
  name: 'visite-de-reprise',
  source:
    "\\b(?:visites?|examens?) (?:medica(?:les?|ux?) )?de reprise\\b(?! (?:si |lorsque|apres (?!(?:tout|chaque|n'importe))|des |a partir|en cas))",
};
const ANY_STOP =
  "(?:tout|chaque|n'importe quel)(?:e)? (?:arret|absence|interruption)|tous les (?:arrets|cas)";
const ANY_LENGTH =
  'quel(?:le)?s? que soi(?:t|ent) (?:la |sa |leur )?duree|(?:si|aussi) (?:bref|breve|courte?)s? soi(?:t|ent)-|peu importe (?:la |sa |leur )?duree|(?:meme )?(?:apres )?un (?:seul )?jour d.arret';
/** Said of every stop, or of none. */
const EVERY = new RegExp(
  `^[^.;]{0,60}\\b(?:systematique|automatique|toujours (?:obligatoire|necessaire|due)|(?:obligatoire|necessaire|due|exigee|s'impose) (?:a|apres) (?:chaque|tout) (?:retour|reprise|arret|absence)|obligatoire (?:dans tous les cas|quelle que soit|quel que soit|pour tous)|dans tous les cas)|^[^.;]{0,80}\\b(?:${ANY_LENGTH}|apres (?:${ANY_STOP}))`,
);
const EVERY_BEFORE = new RegExp(`\\b(?:${ANY_STOP})\\b[^.;]{0,40}\\b(?:${ANY_LENGTH})`);
/** "Après chaque arrêt, la visite s'impose", "tout arrêt doit être suivi d'une visite": whole before it, due after it or before. */
const WHOLE = new RegExp(`\\b(?:${ANY_STOP}|${ANY_LENGTH})\\b[^.;]{0,90}$`);
const DUE =
  /\bs'impose|\bobligatoire|\bnecessaire|\b(?:doi(?:t|vent)|devez|fau(?:t|dra)|impos\w+|exig\w+|necessit\w+|oblig\w+|suppos\w+|entrain\w+|declench\w+|donne lieu)\b/;
const YES =
  /^[^a-z]{0,6}(?:oui|non)\b[^.;]{0,20}\b(?:toujours|jamais|systematique|dans tous les cas|quel)/;
const NEVER =
  /^[^.;]{0,20}\bn'est (?:pas|jamais|plus) (?:obligatoire|necessaire|requise?|exigee?|due)/;
/** "aucune visite de reprise n'est nécessaire". */
const NONE_BEFORE = /\b(?:aucune?|pas (?:de|besoin d'une?)) ?$/;
const NONE_AFTER = /^[^.;]{0,20}\b(?:n'est|obligatoire|necessaire|requise?|exigee?|due|a passer)\b/;
const ASKED = /\bvisites? (?:medicales? )?de reprise\b[^.?]{0,40}\?\s*$/;
const LIMITED =
  /\b(?:\d{2,3}|trente|soixante) jours|\bmaternite|\bmaladies? professionnelle|\bprereprise|\bpre-reprise/;

const isFlat = ({ lead, tail }: Place): boolean =>
  EVERY.test(tail) ||
  EVERY_BEFORE.test(lead) ||
  (WHOLE.test(lead) && DUE.test(`${lead.slice(-90)} ${tail.slice(0, 40)}`)) ||
  NEVER.test(tail) ||
  (NONE_BEFORE.test(lead) && NONE_AFTER.test(tail));

function read(found: Found, place: Place): Statement | undefined {
  const asked = place.tail.endsWith('?');
  if (asked ? !YES.test(place.after) : !isFlat(place) || ASKED.test(place.tail)) return undefined;
  if (LIMITED.test(sentenceOf(place))) return undefined;
  return statesWord(found, 'valeur.visiteReprise', {
    law: lawOf(seuilRepriseMaladie),
    measure: { unit: 'days' },
    told: { verdict: 'depend', why: 'cas.visite.reprise_required' },
  });
}

/**
 * A visite de reprise said to be due after every stop, or after none: it depends on the cause and the length
 * of the absence (CT R4624-31).
 */
export const visiteRepriseRequired: Kind = {
  name: 'visite.reprise_required',
  forms: [ALWAYS],
  words: 'regle',
  read,
};
