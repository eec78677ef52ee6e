import { fold } from './fold.ts';
import type { Form, Found } from './forms.ts';
import type { Place } from './place.ts';

const SICKNESS =
  '(?:longue |grave )?(?:maladie|duree|(?:raisons?|motifs?) (?:de sante|medica\\w+)|maladie ordinaire|accident|invalidite temporaire|inaptitude)';
/** A full stop or a sick leave, by its names. */
const STOP = `(?:(?:periodes?|phases?) d[e'] ?)?(?:(?:interruptions? (?:totale |complete )?(?:de travail|(?:du |de l.)?activite)|arrets?(?: de travail| maladie| de maladie| pour maladie| medica\\w+| totale?| complet| initial)*|conges?(?= (?:prealable|au prealable|quelconque))|conges?(?: de| pour)? ${SICKNESS}|conges? de sante|(?:ete|etre) (?:deja |prealablement )?arretee?s|(?:ete|etre) (?:deja |prealablement )?arrete(?! par)|cmo|clm|cld|citis|(?:cesse|interrompu) (?:[a-z]+ment )?(?:de travailler|(?:le|son|votre|leur|tout|toute)(?: [a-z]+)? (?:travail|activite)))(?![a-z]))`;
const WHOLE =
  '(?: (?:a temps (?:plein|complet)|prealables?|au prealable|auparavant|avant|indemnise\\w*|complet|total))*';
const NEEDED =
  '(?:necessaire|obligatoire|requise?|exigee?|exigible|demandee?|prevue?|indispensable|imposee?|imperati(?:f|ve)|une? (?:condition|obligation|exigence|passage|etape)|un (?:pre-?requis|prealable))';
const RULE = '(?:obligations?|conditions?|exigences?|necessite)';
const ALWAYS =
  '(?:necessairement|obligatoirement|forcement|toujours|systematiquement|imperativement)';
const NOW = "(?:desormais |maintenant |donc |aujourd'hui |toutefois |cependant )";
const PEOPLE =
  '(?:salarie|personne|assure|patient|agent|fonctionnaire|travailleur|ceux|celle|beneficiaire|stagiaire)\\w*';

/** Tried where a word begins: at every letter, so many ways to say it would be slow. */
const atWords = (sources: readonly string[]): string => `(?<![a-z])(?:${sources.join('|')})`;

/** "il n'est plus nécessaire d'avoir été en arrêt", "ne doit plus faire suite à un arrêt". */
const NOT_NEEDED = [
  `(?:(?:depuis|a compter de|en) 20\\d\\d,? )?il n'est ${NOW}?(?:plus|pas) (?:desormais |forcement |obligatoirement )?${NEEDED}[^.;:\\n]{0,60}?\\b${STOP}`,
  `${STOP}[^.;,:\\n]{0,60}? (?:n'est|n'etant|n'a) ${NOW}?(?:plus|pas|en rien) (?:a etre )?(?:desormais |forcement |toujours )?${NEEDED}`,
  `${STOP}[^.;,?\\n]{0,50} ?(?:[:,=|\\t?-]|\\bcomme)? ?(?:\\bnon|\\bpas|\\bplus) (?:forcement |toujours |du tout )?${NEEDED}`,
  `${STOP} prealable[^.;,?\\n]{0,40} ?[:=|\\t] ?(?:non\\b|aucun|facultatif|pas besoin|inutile)`,
  `(?:n'est|ne sont|ne depend\\w*) (?:(?:conditionn|subordonn|soumis|lie)\\w* (?:a|par) |d')(?:aucune?|nul) [^.;:\\n]{0,20}?\\b${STOP}`,
  `(?:n'est|n'etant|ne sont) ${NOW}?(?:plus|pas|jamais) (?:desormais )?(?:conditionn\\w+ (?:a|par)|subordonn\\w+ a|reserv\\w+ (?:a|aux)|soumis\\w* a)[^.;:\\n]{0,50}?\\b${STOP}`,
  `n'(?:est|etant|a) ${NOW}?(?:plus|pas) (?:a |etre )?(?:${ALWAYS} )?(?:consecuti\\w+ a|precede\\w* (?:par |d')|(?:a )?la suite (?:logique |directe )?d'|(?:a )?l'issue d'|(?:la consequence|la resultante|le resultat|le prolongement|le fruit|la continuite) d')[^.;:\\n]{0,20}?[ ']?${STOP}`,
  `ne (?:doi(?:t|vent)|fait|font) ${NOW}?(?:plus|pas) (?:desormais )?(?:${ALWAYS} )?(?:faire |etre |avoir )?(?:${ALWAYS} )?(?:suite|suivre|succed\\w*|precede\\w*|consecuti\\w*)[^.;:\\n]{0,25}?\\b${STOP}`,
  `ne (?:necessite|suppose|requiert|requierent|exige|implique|demande|reclame|passe)(?:nt)? ${NOW}?(?:plus|pas|aucune?|nul)[^.;:\\n]{0,25}?[ ']${STOP}${WHOLE}`,
  `n'(?:a|ont|avez|est|etes|y a|aura|auront) ${NOW}?(?:plus|pas) (?:forcement |obligatoirement |necessairement )?(?:besoin|l'obligation|a |oblige|tenue?s?|contrainte?s?|lieu)[^.;\\n]{0,40}?\\b${STOP}`,
  `(?:n'a |n'ont |n'avez |n'y a )?\\b(?:plus|pas|nul) (?:besoin|l'obligation) [^.;\\n]{0,30}?\\b${STOP}`,
  `(?:inutile|facultatif|plus question) d[e'][^.;\\n]{0,20}?\\b${STOP}`,
  `(?:l'arret|le conge|(?:un|une|cet?|tout) (?:arret|conge))(?: [a-z']+){0,4} (?:est|devient|etait|reste) (?:desormais |donc |devenu )?(?:facultatif|optionnel|superflu|inutile)`,
  `(?:n'exige(?:nt)?|n'impos\\w+|ne reclam\\w+|ne prevoi\\w+|ne pos\\w+|ne subordonn\\w+|n'oblig\\w+)(?: ${NOW}?(?:plus|pas)| aucune?| nullement)\\b(?:[^.;:\\n]{0,50}?[ '])??${STOP}${WHOLE}`,
  `(?:aucune?|pas de|pas d'|plus de|plus d'|nul) ?(?:(?:duree (?:minimale|minimum)|${RULE}|periode) d[e'] ?)?(?:un |etre en )?${STOP}(?: \\w+){0,4}? (?:n'est|n'a a etre|n'a besoin d'etre) (?:plus |desormais )?${NEEDED}`,
  `(?:aucune?|pas d[e']|plus d[e']|nul) ?${STOP}${WHOLE} ${NEEDED}`,
  `n(?:'ayant|'avoir|'a|'ont|'avez|e pas avoir) ${NOW}?(?:plus |pas )?(?:a|besoin de) (?:d'abord )?(?:s'arreter|vous arreter|cesser (?:de travailler|le travail|toute? activite|son activite|leur activite)|s'interrompre)(?: (?:au prealable|prealablement|avant|auparavant|d'abord|completement|totalement))+`,
  `n'est pas opposable`,
];

/** "la condition d'arrêt préalable est supprimée", "suppression de la condition d'arrêt préalable". */
const NO_MORE = [
  `${RULE} d[e'] ?(?:un )?${STOP}[^.;?\\n]{0,60} ?[:|\\t(] ?(?:supprim|abrog|aboli|lev)ee?s?\\b`,
  `\\b(?:supprim|suppress|abrog|abolit|aboli|lev|mis fin a|mettant fin a|met fin a|fin de|disparition|abandon)\\w*[^.;\\n]{0,20}?${RULE}[^.;\\n]{0,60}?[ ']${STOP}${WHOLE}`,
  `\\bsupprim\\w+ (?:l'|le |la |cet )${STOP} prealable`,
  `${RULE}[^.;\\n]{0,40}?[ ']${STOP}[^.;\\n]{0,80}? (?:a ete|est|a|va|vont|sera|seront|doit|devrait|serait|ont ete) (?:desormais |ainsi |donc |etre |ete )*(?:supprim|abrog|aboli|lev|dispar|abandonn|saute|tombe|vecu)\\w*`,
  `${STOP}[^.;,\\n]{0,30} (?:a ete|est|a|sera) (?:desormais )?(?:supprime|abroge|disparu)\\w*`,
  `${RULE} d[e'] ?(?:un )?${STOP}[^.;,\\n]{0,30} (?:n'existe plus|n'est plus|a vecu)`,
  `${STOP}[^.;,\\n]{0,30} (?:n'existe plus|ne constitue plus|n'a plus lieu d'etre|disparait)`,
];

/** "sans arrêt préalable", "en l'absence d'arrêt", "même si vous n'avez pas été en arrêt". */
const WITHOUT = [
  `\\b(?:avec ou )?sans (?!attendre|mettre|prolong|repren|repris|interruption entre|delai|carence|accord|motif|justif|rupture|preju)(?:(?!arret|conge|duree)[a-z'-]+ ){0,8}?(?:d'|l')?${STOP}${WHOLE}`,
  `en dehors de tout (?:arret|conge)(?![a-z ]{0,20}(?:annuel|paye|bonifie))`,
  `sans (?:passer|transiter) par (?:la case )?(?:d'abord )?(?:un |une |l'|la )?${STOP}`,
  `sans (?:avoir|s'etre|etre) (?:\\w+ ){0,3}arretee?s?(?![a-z])`,
  `(?:en l'absence|en dehors|hors|independamment|meme en l'absence|faute|a defaut) (?:de tout |de toute |d'un |d'une |d'|de )${STOP}${WHOLE}`,
  `(?:(?:meme|y compris|aussi bien|egalement|ou bien|ou|soit) (?:si\\b|s'|lorsqu|quand)|alors (?:meme )?qu[e'])[^.;\\n]{0,30}?(?<=[ '])(?:n'(?:a|avez|avait|aviez|avaient|etait|etaient|etiez|est|sont|etes|ont|aurai\\w+)) (?:pas|jamais)[^.;,\\n]{0,30}?${STOP}`,
  `(?:aussi|egalement|meme|y compris|ouvert|possible) (?:a|aux?|pour|des|les|le|un)[^.;,\\n]{0,25} qui n'(?:a|ont|est|sont) (?:pas|jamais) (?:ete |eu )?[^.;,\\n]{0,20}?${STOP}`,
  `qui n'(?:a|ont|avai\\w+|est|sont) (?:pas|jamais) (?:ete |eu )?[^.;,\\n]{0,20}?${STOP}(?=[^.;\\n]{0,30}(?<!\\bne )\\bpeu(?:t|vent))`,
  `qu'(?:il|elle)s? (?:ait|aient|soit|soient)(?: ete)? ou non (?:ete )?en ${STOP}|que vous (?:ayez|soyez)(?: ete)? ou non (?:ete )?en ${STOP}`,
  `qu'(?:il|elle)s? (?:ait|aient) ete arretee?s? ou (?:non|pas)`,
  `(?:precedee?|consecuti\\w+|suite|succed\\w+) ou non [^.;\\n]{0,10}${STOP}|${STOP}[^.;,\\n]{0,12} ou (?:non|pas|en activite|en poste)\\b`,
  `(?:des|a) l'apparition (?:du |d'un |des |de la )(?:premiers )?(?:probleme|trouble|symptome|maladie)s?(?: de sante)?`,
  `(?:prescri|accord|demand|sollicit|propos|mis|mettre|debut|commenc)\\w*[^.;\\n]{0,30} (?:d'emblee|ab initio|en premiere intention)\\b(?![^.;\\n]{0,20}\\bsans\\b)`,
];

const IS_IT = `(?:faut-il (?:d'abord )?(?:un|une) ${STOP}[^.;?\\n]{0,70}\\? ?\\n?|(?:faut-il|doit-on|est-il (?:necessaire|obligatoire) d'|dois-je) ?(?:${ALWAYS} )?(?:etre|avoir ete) (?:\\w+ ){0,2}?en ${STOP}[^.;?\\n]{0,70}\\? ?\\n?)`;
const IS_IT_NEEDED = `${STOP}[^.;?\\n]{0,60} (?:est-(?:il|elle) )?(?:\\w+ ){0,2}?${NEEDED}[^.;?\\n]{0,70}\\? ?\\n?`;

/** "il n'est plus nécessaire d'avoir été en arrêt", "sans arrêt préalable", "aucun arrêt n'est exigé". */
export const NO_PRIOR: Form = {
  name: 'no-prior-stop',
  source: atWords([
    ...NOT_NEEDED,
    ...NO_MORE,
    ...WITHOUT,
    `${IS_IT}(?:non|pas du tout)\\b`,
    `${IS_IT_NEEDED}(?:non|pas du tout|plus)\\b`,
  ]),
};

/** ", la caisse n'indemnise pas le mi-temps": what then happens without a stop. */
const NOT_GIVEN =
  "[^.;,\\n]{0,40}, ?(?![^.;\\n]*\\b(?:mutuelle|prevoyance|complementaire|assureur|assurance(?![ -]maladie)|contrat|employeur|medecin(?![ -]conseil))\\b)[^.;,\\n]{0,30}(?:ne |n')(?:peu|pourr|indemnis|pa[iy]e|prend|accord|accept|admet)(?![^.;\\n]*(?:refus|oppos|exig))[^.;,\\n]{0,40}?(?:mi-temps|temps partiel|tpt)(?: therapeutique)?";

/** "n'est possible qu'après un arrêt", "ne peut concerner que des salariés en arrêt": the words alone make it a condition. */
export const ONLY_AFTER: Form = {
  name: 'only-after-stop',
  source: atWords([
    `\\b(?:uniquement |seulement |exclusivement |que |qu')(?:immediatement )?(?:apres|a l'issue d|a la suite d|suite a|au terme d|dans le prolongement d)[^.;\\n]{0,6}? ?(?:un |une |des )?${STOP}`,
    `\\b(?:que |seulement |uniquement )s(?:i |')(?:(?!ou\\b|pas\\b|sans\\b)[a-z']+ ){0,8}?(?:d'un |d')?${STOP}`,
    `\\b(?:que |qu')(?:aux? |a des |a la |a l'|des |les |pour (?:les|des) |un |l')(?:seule?s? )?${PEOPLE}(?: (?!ou\\b|sans\\b)[a-z']+){0,7}? (?:d'un |d'une |un |une |d')?${STOP}`,
    `reservee?s? (?:uniquement |exclusivement )?(?:aux?|a la|a l') ?${PEOPLE}(?: (?!ou\\b|sans\\b)[a-z']+){0,6}? (?:d'un |d'une |un |une |d')?${STOP}`,
    `\\bseule?s? (?:les? |la |l'|un |une )?${PEOPLE}(?: (?:qui (?:sont|est|ont ete)|ayant (?:deja )?ete))? ?(?:deja |prealablement )?(?:place\\w* )?(?:en|ayant eu un) ${STOP}`,
    `(?:\\ba (?:la )?(?:seule )?condition|sous (?:la )?reserve) (?:d'|de |que )(?!ne\\b)(?:(?!pas\\b|sans\\b|ou\\b)[a-z']+ ){0,6}?(?:d'un |d'une |d')?${STOP}`,
    `(?:imperativement|obligatoirement|necessairement) (?:preced\\w+|consecuti\\w+) (?:d'|par |a )(?:un |une )?${STOP}`,
    `(?:fait|font|suit|suivent|intervient|vient) (?:obligatoirement |necessairement |toujours |imperativement )(?:suite a |apres |a la suite d')?(?:un |une |des )?${STOP}`,
    `(?:succede|succedent|consecutif|consecutive) (?:obligatoirement |necessairement )a (?:un |une |des )${STOP}`,
    `(?:au motif qu|refus|rejet)[^.;\\n]{0,80}(?:ne (?:fait|faisait) pas suite|n'(?:est|etait|a) pas (?:ete )?(?:consecuti\\w+|preced\\w+))[^.;\\n]{0,20}?${STOP}`,
    `(?:suppose|implique|exige|necessite|faut|fallait) (?:donc |toujours )?(?:que|qu') ?(?:le |la |l'|un |une |vous |il |elle )?(?:\\w+ )?(?:ait|aient|ayez|soit|soient|soyez) (?:(?:deja|d'abord|prealablement|auparavant|ete|eu|pris|beneficie|fait|l'objet|place|placee) ){0,4}?(?:d'un |en |d'une |un )?${STOP}`,
    `(?<!meme )\\b(?:si |s'|lorsqu|quand )[^.;,\\n]{0,20}n'(?:a|avez|ont|est|etes) (?:pas|jamais) [^.;,\\n]{0,12}?${STOP}${NOT_GIVEN}`,
    `(?:impossible|refuse|exclu|pas (?:ouvert|possible|indemnise|paye|accorde|pris en charge))e?s?\\b(?![^.;\\n]{0,12}refus)[^.;,\\n]{0,50}? (?:si |s'|quand |lorsqu|a qui |qui )[^.;,\\n]{0,12}n'(?:a|avez|ont|est|etes) (?:pas|jamais) [^.;,\\n]{0,12}?${STOP}`,
    `qui n'(?:a|ont|avai\\w+) (?:pas|jamais) (?:ete |eu )?[^.;,\\n]{0,20}?${STOP}[^.;\\n]{0,30} ne (?:peut|peuvent|pourra|pourront) (?:pas|donc pas)\\b`,
    `(?:passage|detour) (?:prealable )?par (?:un |une |l')?${STOP}[^.;,:\\n]{0,30} (?:est|reste|demeure) (?:donc |toujours )?(?:obligatoire|indispensable|necessaire|impose)`,
    `${IS_IT}oui\\b`,
    `${IS_IT_NEEDED}oui\\b`,
  ]),
};

/** "doit faire suite à un arrêt", "être en arrêt de travail indemnisé" among the conditions. */
export const PRIOR: Form = {
  name: 'prior-stop',
  source: atWords([
    `(?:doi(?:t|vent|s)|devez|devai(?:t|ent)|faut|fallait) (?:\\w+ ){0,3}?(?:avoir (?:ete|eu|beneficie|pris|epuise|fait l'objet)|faire (?:\\w+ )?suite a|succeder a|suivre|justifier|etre (?:(?:immediatement|directement|${ALWAYS}) )*(?:preced\\w+|consecuti\\w+|prescrit\\w* apres|en|place\\w* en))[^.;\\n]{0,30}?${STOP}`,
    `\\b(?:avoir (?:d'abord |deja |prealablement |au prealable )?ete|etre|vous etes)(?: deja| prealablement| au prealable)? en ${STOP}(?: (?:a temps (?:plein|complet)|indemnise\\w*|prealable\\w*))*`,
    `\\b(?:avoir|ayant|ont) (?:deja |prealablement |au prealable )*(?:fait l'objet|beneficie) (?:prealablement |au prealable )?d'un ${STOP}`,
    `\\bjustifier d'un ${STOP}`,
    `(?:doi(?:t|vent)|devez|devai(?:t|ent)|faut|fallait) (?:[a-z]+ment )?(?:sortir|revenir|etre de retour) d'un ${STOP}`,
    `${STOP}(?: [a-z]+){0,2}? (?:doi(?:t|vent)|devai(?:t|ent)) (?:(?!pas\\b|plus\\b)[a-z]+ )?(?:preceder|avoir precede)(?: [a-z]+ment)?`,
    `(?:doi(?:t|vent)|devez|faut|fallait) (?:d'abord |obligatoirement |deja )?avoir (?:deja |d'abord )?ete arretee?s?(?![a-z])`,
    `(?:faut|fallait|faudra) (?:d'abord |obligatoirement |forcement |necessairement |avant tout )?(?:un |une )${STOP}`,
    `${STOP}(?: (?:a temps (?:plein|complet)|indemnise\\w*|ininterrompu))* (?:prealables?|avant la demande|immediatement (?:avant|anterieur))`,
    `(?<=therapeutique |tpt |mi-temps )(?:suppose|necessite|requiert|exige|implique) (?:donc |toujours )?(?:d'|l'existence d'|de )?(?:avoir |etre )?(?:d'abord |prealablement |deja )?(?:ete )?(?:d'abord |prealablement )?(?:en |un |d'un |place en )?${STOP}(?: prealable| a temps (?:plein|complet))*`,
    `s'ils? (?:a|ont) (?:d'abord |deja )?(?:ete (?:place\\w* )?en|beneficie d'un) ${STOP}`,
    `(?:subordonne|condition)\\w* (?:a|par) (?:un|l'existence d'un) ${STOP}`,
  ]),
};

/** "fait suite à un arrêt": said of what often happens as of what must. */
export const FOLLOWING: Form = {
  name: 'following-stop',
  source: atWords([
    `(?:fait|font|faisant) (?:immediatement |directement |souvent |generalement )?suite a (?:un |une |des )?${STOP}`,
    `(?:succede|succedent|consecutif|consecutive) (?:immediatement |directement )?a (?:un |une |des )${STOP}`,
    `(?:immediatement )?(?:apres|a la suite d'|suite a) ?(?:un |une )${STOP}(?: a temps (?:plein|complet))? indemnisee?(?: a temps (?:plein|complet))?`,
  ]),
};

/** "pas uniquement après", "n'est plus réservé": the words before take it back. */
const TAKEN_BACK = /\b(?:pas|plus|jamais)\b[^.;,:]{0,40}$/;
const MYTH = /\bidees? (?:recue|repandue|fausse)s?|\bvrai ou faux|\bc'est faux|\bmythe/;

/** Whether what is said of a stop is told only to be denied, before or after. */
export const isTakenBack = ({ form }: Found, { lead, tail, below }: Place): boolean =>
  MYTH.test(`${lead} … ${tail}\n${below}`) || (form === ONLY_AFTER && TAKEN_BACK.test(lead));

const LEFT_OUT = /^(?:sans|en l'absence|en dehors|hors|faute|a defaut)/;
const CANNOT =
  /\b(?:ne (?:peut|peuvent|pouvez|pourra|pourront|saurait|pouvait)|n'est (?:pas|jamais)|impossible|(?:pas|aucun|point|jamais) (?:de |d')?(?:tpt|temps partiel|mi-temps|reprise))\b[^.;,:]{0,80}$/;
const OR_NOT_AT_ALL =
  /^[^.;,:?\n]{0,30}(?:, ?(?:pas de|aucun|impossible)|\?\s{0,3}(?:- |r(?:eponse)? ?: ?)?non\b)/;

const THEN_NOT_GIVEN = new RegExp(`^${NOT_GIVEN}`);

/** "ne peut être prescrit sans arrêt", "sans arrêt, pas de TPT": the stop is then asked for. */
export const isTurned = ({ text }: Found, { lead, tail, below }: Place): boolean =>
  LEFT_OUT.test(fold(text)) &&
  (CANNOT.test(lead) ||
    OR_NOT_AT_ALL.test(`${tail}\n${below}`) ||
    (THEN_NOT_GIVEN.test(tail) && !/\bmeme $/.test(lead)));

const DENIED = new RegExp(NO_PRIOR.source);
/** Sentences that tell of the end of the condition. */
const NEGATED =
  /\b(?:supprim|suppress|abrog|dispar|leve\b|levee\b|fin de)\w*|\bn'(?:est|a|ont|etait|y) (?:\w+ )?(?:plus|pas)\b|\bn[e'][^.;]{0,20}\bplus\b|\bne (?:doi\w+|faut|necessit\w+|suppos\w+|requier\w+|exig\w+) (?:\w+ )?pas\b|\bsans\b[^.;,]{0,15}\barret|\baucun|\bou non\b|\bidee (?:recue|repandue)/;

/** Whether a sentence, the stop included, tells that none is needed any more. */
export const isDenied = (sentence: string): boolean =>
  NEGATED.test(sentence) || DENIED.test(sentence);
