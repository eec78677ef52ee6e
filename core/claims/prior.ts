import type { Form } from './forms.ts';

const STOP =
  '(?:interruptions? (?:totale |complete )?(?:de travail|(?:du |de l.)?activite)|arrets?(?: de travail| maladie| de maladie| total| complet| initial)*|conges?(?: de| pour)? (?:longue )?(?:maladie|raison de sante|maladie ordinaire))';
const NEEDED =
  '(?:necessaire|obligatoire|requise?|exigee?|indispensable|imposee?|une condition|un prealable)';

/** "il n'est plus nécessaire d'avoir été en arrêt", "sans arrêt préalable", "aucun arrêt n'est exigé". */
export const NO_PRIOR: Form = {
  name: 'no-prior-stop',
  source: [
    `(?:(?:depuis|a compter de|en) 20\\d\\d,? )?il n'est (?:desormais |maintenant |donc |aujourd'hui )?(?:plus|pas) (?:desormais |forcement |obligatoirement )?${NEEDED}[^.;:\\n]{0,60}?\\b(?:${STOP})`,
    `(?:${STOP})[^.;,:\\n]{0,50}? (?:n'est|n'etant) (?:desormais |donc |aujourd'hui )?(?:plus|pas|en rien) (?:desormais |forcement |toujours )?${NEEDED}`,
    `(?:n'est|n'etant|ne sont) (?:desormais |donc |aujourd'hui )?(?:plus|pas|jamais) (?:desormais )?(?:conditionn\\w+ (?:a|par)|subordonn\\w+ a|reserv\\w+ (?:a|aux)|soumis\\w* a)[^.;:\\n]{0,50}?\\b(?:${STOP})`,
    `n'(?:est|etant|a) (?:donc |desormais )?(?:plus|pas) (?:a |etre )?(?:necessairement |obligatoirement |forcement |toujours |systematiquement )?(?:consecuti\\w+ a|precede\\w* (?:par |d')|la suite d'|l'issue d'|la consequence d')[^.;:\\n]{0,20}?[ ']?(?:${STOP})`,
    `n'est pas opposable`,
    `(?:des|a) l'apparition (?:du |d'un |des |de la )(?:premiers )?(?:probleme|trouble|symptome|maladie)s?(?: de sante)?`,
    `(?:faut-il|doit-on|est-il (?:necessaire|obligatoire) d'|dois-je) ?(?:etre|avoir ete) (?:\\w+ ){0,2}?en (?:${STOP})[^.;?\\n]{0,70}\\? ?\\n?(?:non|pas du tout)\\b`,
    `qui n'(?:a|ont|avai\\w+|est|sont) (?:pas|jamais) (?:ete |eu )?[^.;,\\n]{0,20}?(?:${STOP})(?=[^.;\\n]{0,30}\\bpeu(?:t|vent))`,
    `ne (?:necessite|suppose|requiert|exige|implique|demande)(?:nt)? (?:desormais |donc )?(?:plus|pas)[^.;:\\n]{0,25}?[ '](?:${STOP})(?: (?:a temps (?:plein|complet)|prealable|au prealable))*`,
    `\\b(?:avec ou )?sans (?:(?:avoir (?:ete|eu|connu)|etre (?:passe par|d'abord|prealablement|auparavant)|passer par|necessiter|qu'il y ait eu|etre) )?(?:precede\\w* |obligatoirement |prealablement |forcement |d'abord |au prealable )*(?:en |un |d'un |d'|par un |place en )?(?:${STOP})(?: (?:a temps (?:plein|complet)|prealable|au prealable|auparavant|avant))*`,
    `aucune? (?:(?:duree (?:minimale|minimum)|condition|periode|obligation|exigence) d')?(?:un |etre en )?(?:${STOP})(?: \\w+){0,4}? n'est (?:plus |desormais )?(?:exigee?|requise?|necessaire|impose|obligatoire)`,
    `\\b(?:supprim|abrog|lev|mis fin a|mettant fin a)\\w*[^.;\\n]{0,20}?(?:obligation|condition|exigence|necessite)[^.;\\n]{0,20}?[ '](?:${STOP})(?: prealable| a temps plein| a temps complet)*`,
    `(?:obligation|condition|exigence|necessite)[^.;\\n]{0,25}?[ '](?:${STOP})[^.;\\n]{0,60}? (?:a ete|est|a) (?:desormais )?(?:supprim|abrog|lev|dispar)\\w+`,
    `(?:meme (?:si|lorsque|quand)|alors (?:meme )?que)[^.;\\n]{0,30}? (?:n'(?:a|avez|etait|etiez|est|etes|ont)) (?:pas|jamais)[^.;,\\n]{0,30}?(?:${STOP})`,
    `qu'(?:il|elle)s? (?:ait|aient|soit|soient)(?: ete)? ou non (?:ete )?en (?:${STOP})|que vous (?:ayez|soyez)(?: ete)? ou non (?:ete )?en (?:${STOP})`,
    `(?:n'a |n'ont |n'avez |n'y a )?\\b(?:plus|pas) (?:besoin|l'obligation) [^.;\\n]{0,30}?(?:${STOP})`,
  ].join('|'),
};

/** "doit faire suite à un arrêt", "être en arrêt de travail indemnisé" among the conditions. */
export const PRIOR: Form = {
  name: 'prior-stop',
  source: [
    `(?:doi(?:t|vent|s)|devez|devai(?:t|ent)|faut|fallait) (?:\\w+ ){0,3}?(?:avoir (?:ete|eu|beneficie|pris|epuise)|faire suite a|succeder a|suivre|etre (?:immediatement |directement )?(?:preced\\w+|consecuti\\w+|prescrit\\w* apres|en|place\\w* en))[^.;\\n]{0,30}?(?:${STOP})`,
    `(?:fait|font) (?:obligatoirement |necessairement |toujours )suite a (?:un |une |des )?(?:periode d')?(?:${STOP})`,
    `(?:succede|succedent|consecutif|consecutive) (?:obligatoirement |necessairement )a (?:un |une |des )(?:periode d')?(?:${STOP})`,
    `\\b(?:avoir ete|etre|vous etes)(?: deja| prealablement| au prealable)? en (?:${STOP})(?: (?:a temps (?:plein|complet)|indemnise\\w*|prealable\\w*))*`,
    `(?:${STOP})(?: (?:a temps (?:plein|complet)|indemnise\\w*|ininterrompu))* (?:prealables?|avant la demande|immediatement (?:avant|anterieur))`,
    `\\b(?:uniquement |seulement |exclusivement |que |qu')(?:apres|a l'issue d|a la suite d)[^.;\\n]{0,6}? (?:un |une |des )?(?:${STOP})`,
    `s'ils? (?:a|ont) (?:d'abord |deja )?(?:ete (?:place\\w* )?en|beneficie d'un) (?:${STOP})`,
    `reservee?s? (?:uniquement |exclusivement )?(?:aux?|a la|a l') ?(?:salaries?|personnes|assures?|patients?)(?: (?:qui (?:sont|ont ete)|deja))? (?:deja )?en (?:${STOP})`,
    `(?<=therapeutique |tpt |mi-temps )(?:suppose|necessite|requiert|exige|implique) (?:donc |toujours )?(?:d'|l'existence d'|de )?(?:avoir |etre )?(?:d'abord |prealablement |deja )?(?:ete )?(?:d'abord |prealablement )?(?:en |un |d'un |place en )?(?:${STOP})(?: prealable| a temps (?:plein|complet))*`,
    `(?:faut-il|doit-on|est-il (?:necessaire|obligatoire) d'|dois-je) ?(?:etre|avoir ete) (?:\\w+ ){0,2}?en (?:${STOP})[^.;?\\n]{0,70}\\? ?\\n?oui\\b`,
    `\\bseule?s? (?:les? |la |l'|un |une )?(?:salarie|assure|personne|patient|travailleur)\\w*(?: qui (?:sont|est|ont ete))? (?:deja |prealablement )?(?:place\\w* )?en (?:${STOP})`,
    `(?:subordonne|condition)\\w* (?:a|par) (?:un|l'existence d'un) (?:${STOP})`,
  ].join('|'),
};

/** "fait suite à un arrêt": said of what often happens as of what must. */
export const FOLLOWING: Form = {
  name: 'following-stop',
  source: [
    `(?:fait|font|faisant) (?:immediatement |directement |souvent |generalement )?suite a (?:un |une |des )?(?:periode d')?(?:${STOP})`,
    `(?:succede|succedent|consecutif|consecutive) (?:immediatement |directement )?a (?:un |une |des )(?:periode d')?(?:${STOP})`,
  ].join('|'),
};
