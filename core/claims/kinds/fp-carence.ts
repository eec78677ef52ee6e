import { jourDeCarence } from '../../law/fonction-publique.ts';
import { exact } from '../../money/exact.ts';
import { fold } from '../fold.ts';
import type { Form, Found } from '../forms.ts';
import { isHistory } from '../history.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawOf } from '../law-of.ts';
import { type Place, sentenceOf } from '../place.ts';
import { statutAt, statutNamed } from '../regimes.ts';
import { statesNumber } from '../stating.ts';
import { isTpt } from '../therapeutic.ts';

const CARENCE: Form = {
  name: 'fp-carence',
  source:
    "(?:\\b(?:1|un|une|2|deux|3|trois|seul|unique|premier) )?(?:seul |unique )?\\b(?:jours?|journees?|delais?) de carence(?:(?: (?:d'|de |est (?:de |d'|fixe a ))| ?[:|\\t] ?)(?:un|une|1|deux|2|trois|3) (?:seule? )?jour(?:s|nees?)?)?",
};
/** "payé à partir du deuxième jour", "le premier jour n'est pas rémunéré": the day, without its name. */
const FROM_SECOND: Form = {
  name: 'from-second-day',
  source: [
    "\\b(?:pay|remuner|maint|retabli|repren|vers|indemnis|percu|percev|percoi)\\w*(?: (?:que|qu'|seulement|uniquement|donc))? ?(?:(?:a partir|a compter) du|des le|au) (?:2(?:e|eme|nd)?|deuxieme|second) jour",
    "(?:premier|1er) jour (?:de (?:l'|son |leur |chaque |tout )?|d')?(?:arret|absence|conge)?(?: de maladie| maladie| de travail)? ?(?:n'est (?:donc |plus )?pas|n'est plus|n'est jamais|n'ouvre pas) (?:remunere|paye|indemnise|droit)",
    '(?:premier|1er) jour (?:non|pas) (?:remunere|paye|indemnise)',
    // "le premier jour fait l'objet d'une retenue", "est retenu sur le traitement".
    "(?:premier|1er) jour (?:de |d')?(?:(?:son |leur |chaque |tout |l')?(?:arret|absence|conge|maladie))?[a-z' ]{0,30}? (?:fait|font|donne|donnent|entraine) (?:l'objet d'|lieu a |toujours )?(?:une |un )?(?:retenue|abattement|non-paiement|retrait|prelevement|non-versement|perte)",
    "(?:premier|1er) jour (?:de |d')?(?:(?:son |leur |chaque |tout |l')?(?:arret|absence|conge|maladie))?[a-z' ]{0,30}? (?:est|sera|reste) (?:donc |toujours )?(?:retenu|retire|preleve|decompte|perdu|non (?:remunere|paye|indemnise)|a (?:sa|leur|votre) charge)",
    "\\b(?:retenue|preleve|retire|retien|decompt|pri[vn]|perd)\\w* (?:[a-z']+ ){0,12}?(?:premier|1er) jour (?:de |d')(?:chaque |tout |son |leur |l')?(?:arret|absence|conge|maladie)",
  ].join('|'),
};
const LAW = lawOf(jourDeCarence);
const NOT_APPLIED =
  /\b(?:sans|aucun|pas (?:de|d'|soumis|applicab\w+|applique\w*|concern\w+|compt\w+|oppos\w+|decompt\w+|preleve\w*|retenu\w*)|(?:ne|n'|se) ?(?:[\w']+ ){1,3}(?:pas|plus)(?! (?:remuner|pay|indemnis|vers|percu))|jamais|ni|supprim\w+|abrog\w+|exoner\w+|exclu\w*|sauf|hors|except\w+|projet|propos\w+|envisag\w+|voul\w+|souhait\w+|annonc\w+|passer|porter|suspen\w+|covid)\b/;
const HAVE =
  /\b(?:fonctionnaires?|agents?(?: publics?)?|fonctions? publiques?)\b[^.;]{0,60}\b(?:ont|a|subi\w+|supporte\w*|est|sont|se voi\w+)\b/;
const OTHERS =
  /\bcontractuel|\bprive|\bsalarie|\bsecurite sociale|\bcpam|\bcaisse|\bapres\b|\bcomme\b|\bpourr|\bser(?:a|ont)\b|\?/;
const COUNTS: Readonly<Record<string, number>> = { un: 1, une: 1, deux: 2, trois: 3 };

function read(found: Found, place: Place): Statement | undefined {
  const sentence = sentenceOf(place);
  const clause = `${place.lead.split(/[,:;]/).at(-1)} ${place.tail.slice(0, 60)}`;
  const statut = statutNamed(fold(found.text)) ?? statutAt(place);
  if (statut !== 'fp' || isTpt(sentence) || isHistory(place)) return undefined;
  if (found.form !== FROM_SECOND && NOT_APPLIED.test(clause)) return undefined;
  const text = fold(found.text);
  // Where the day has its name, that is what is marked.
  if (found.form === FROM_SECOND && /\bcarence/.test(sentence)) return undefined;
  if (found.form === FROM_SECOND)
    return statesNumber(found, exact(1), { law: LAW, measure: { unit: 'days' } });
  const word = /\b(?:une?|deux|trois|[123])\b/.exec(text)?.[0];
  // "le délai de carence" alone counts nothing.
  if (!word && !/\b(?:jour|journee) de/.test(text)) return undefined;
  const days = word ? (COUNTS[word] ?? Number(word)) : 1;
  // Three days were proposed, never voted: flatly said of public servants, they are wrong.
  const sure = days === 3 && HAVE.test(place.lead) && !OTHERS.test(sentence);
  return statesNumber(found, exact(days), {
    law: LAW,
    measure: { unit: 'days' },
    sure,
    timeless: sure,
  });
}

/** One day without pay at the start of a public servant's sick leave, since 2018 (loi 2017-1837). */
export const fpCarence: Kind = {
  name: 'fp.carence',
  forms: [CARENCE, FROM_SECOND],
  words: 'regle',
  read,
};
