import { congeMaladiePrealable } from '../../law/anciens-tpt.ts';
import { fold } from '../fold.ts';
import type { Form, Found } from '../forms.ts';
import { isDatedPast, isHistory } from '../history.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawOfNames } from '../law-of.ts';
import { aboveOf, type Place, sentenceOf } from '../place.ts';
import { isDenied, isTakenBack, isTurned, NO_PRIOR, ONLY_AFTER, PRIOR } from '../prior.ts';
import { statutAt, statutNamed } from '../regimes.ts';
import { statesWord } from '../stating.ts';
import { tptAt } from '../therapeutic.ts';

const AFTER =
  "(?:apres|a l'issue|a la suite|au terme|a l'expiration|a la fin|dans le prolongement|a la sortie|au retour|au sortir|suite a|consecuti\\w+ a|faisant suite a)";
const LEAVE =
  "(?:conges? (?:de |pour |d')?(?:longue |grave )?(?:maladie|duree|raison|accident|invalidite)|cmo\\b|clm\\b|cld\\b|citis\\b|arrets? (?:de travail|(?:de |pour )?maladie|long))";
const ANOTHER = `(?:,| ou| et| /| ou encore| ou d'| ou a l'issue d'| ainsi que)+ ?(?:d'|de |l'|a l'issue d')?(?:un |une |des )?(?:(?:conge|periode|arret)s? )?(?:(?:de |pour |d')?(?:conge |arret )?)?(?:de |pour |d')?(?:longue |grave )?(?:maladie|duree|clm|cld|cmo|citis|accident|invalidite|raison)[a-z ]{0,40}?(?= ?[,;.()]| ou | et |$)`;
const AFTER_LEAVE: Form = {
  name: 'after-leave',
  source: `${AFTER} ?(?:d'|de |du )?(?:un |une |des |son |sa |leur |votre |certains |plusieurs |ces |vos |l'un des |le |la )?(?:(?:periode|fin)s? d[e'] ?)?(?:(?:\\d{1,2}|six|trois) (?:\\([^)]{1,6}\\) )?mois (?:consecutifs |au moins )?(?:de |d'))?${LEAVE}(?:${ANOTHER})?`,
};
/** "après : – six mois de congé de maladie, – …": the months of the former law, as the first item of a list. */
const LISTED_LEAVE: Form = {
  name: 'listed-leave',
  source: `(?:\\b6|\\bsix)(?: \\([^)]{1,6}\\))? mois (?:consecutifs |au moins |ininterrompus )?(?:de |d')${LEAVE}`,
};
/** "une période de six mois, après un congé pour accident": which length follows which leave. */
const isOfPeriod = ({ lead }: Place): boolean =>
  /\b(?:periodes?|durees?)\b[^.;]{0,60}\bmois\b/.test(lead) && !WAY_IN.test(lead);
/** The line that opens it grants work: a council is consulted, and half pay begins, after the same months. */
const LIST_OF_TPT =
  /\b(?:autoris|accord|accompli|octroy|benefici|exerc|travail|service|reprend|temps partiel|mi-temps)(?:(?!\b(?:conseil|comite|traitement|saisi|avis)\b)[^.;\n])*\b(?:apres|a l'issue|au terme|a la suite)(?: de| d')? ?:\s*$/;
const opensList = ({ lead, before }: Place): boolean =>
  !/[a-z]{3}/.test(lead.replace(/\bsoit\b/, '')) && LIST_OF_TPT.test(before);

const LAW = lawOfNames(congeMaladiePrealable, {
  exige: 'valeur.congePrealable',
  nonExige: 'valeur.sansCongePrealable',
});
const measure = { unit: 'word' } as const;
/** The leave as the way in: "peut être autorisé à travailler à temps partiel après un congé de maladie". */
const WAY_IN =
  /\b(?:autoris\w+|accord\w+|accompli\w*|octroy\w+|benefici\w+|reprendre|ouvert\w*|possible|demand\w+|exercer|sollicit\w+|intervien\w+|intervenir|prescri\w+|mis\w* en place|pretendre|obtenir|attribu\w+|delivr\w+|acced\w+|acces)\b[^.;]{0,140}$/;
const FIRM =
  /\b(?:uniquement|seulement|exclusivement|obligatoire\w*|doi(?:t|vent)|subordonn\w+|condition\w*|que)\b[^.;]{0,60}$|(?:6|six) (?:\([^)]{1,6}\) )?mois (?:consecutifs )?/;
/** The six months of ordinary leave that were asked for until 2017. */
const SIX_MONTHS = /\b(?:6|six) mois\b/;
/** "Après un congé de maladie, le fonctionnaire peut …" */
const THEN = /^[^.;]{0,180}\b(?:peut|peuvent|pouvez|pourra|pourront)\b/;
/** Above a list: the conditions, or how it is granted. */
const LISTED =
  /\bconditions?\b|\b(?:accord|octroy|autoris|benefici|ouvert|attribu)\w*[^.;\n]{0,60}:|\bcas suivants/;
const EITHER =
  /\bou non\b|\bsans\b|\bmeme\b|\bnotamment|\bvisite|\bplus\b|\bn'est (?:plus|pas)\b|\bcontrole|\bexamen|\bsaisi|(?<!apres )\bavis\b[^.;]{0,60}…/;
/** What leaves other ways in: the leave is then only one of them. */
const OPEN =
  /\b(?:egalement|aussi|souvent|generalement|frequemment|parfois|par exemple|ainsi qu|maintien|en activite|d'emblee|directement|ou bien|soit|temps plein|pension|retraite|reclass\w+)\b/;
/** The leaves that the law named until 2021, one after the other. */
const SEVERAL =
  /\bcertains conges|(?:maladie|cmo)\b[^.;]{0,60}\b(?:longue (?:maladie|duree)|clm|cld|citis|accident|invalidite)\b|\b(?:longue maladie|clm)\b[^.;]{0,40}\b(?:longue duree|cld)\b|\baccident\b[^.;]{0,30}\bmaladie/;
/** The minimum of the leave was given up in 2017, the leave itself only in 2021. */
const NO_MINIMUM =
  /\b(?:sans|aucune?)\b[^.;,]{0,20}\b(?:duree|delai)s? (?:minimal|minimum|prealable)\w*[^.;,]{0,40}(?:exig\w+|requis\w*|imposee?)(?: prealablement)?|\bmeme (?:affection|maladie|pathologie)|\bplus (?:tot|precisement)/g;

/** Whether the words make a condition of the leave, or name the leaves of the former law as the ways in. */
function isFirm(found: Found, place: Place, listed: boolean): boolean {
  const text = fold(found.text);
  if (found.form === PRIOR || found.form === ONLY_AFTER) return true;
  if (FIRM.test(`${place.lead} ${text}`) || SIX_MONTHS.test(place.tail.slice(0, 90))) return true;
  if (OPEN.test(`${place.lead} ${place.tail}`.replace(NO_MINIMUM, ''))) return false;
  return (
    (listed && /\bcondition/.test(aboveOf(place).slice(0, 200))) ||
    ((listed || WAY_IN.test(place.lead)) && SEVERAL.test(`${text}${place.tail.slice(0, 160)}`))
  );
}

function read(found: Found, place: Place): Statement | undefined {
  // Where nothing above names one, the next lines of the same list may.
  const statut = statutNamed(fold(found.text)) ?? statutAt(place) ?? statutNamed(place.after);
  if (statut !== 'fp' || !tptAt(place)) return undefined;
  if (found.form === NO_PRIOR) {
    const value = isTurned(found, place) ? 'valeur.congePrealable' : 'valeur.sansCongePrealable';
    return statesWord(found, value, { law: LAW, measure });
  }
  const sentence = sentenceOf(place).replace(NO_MINIMUM, '');
  if (isTakenBack(found, place)) return undefined;
  const past = isHistory(place);
  if ((past && !isDatedPast(place)) || EITHER.test(sentence)) return undefined;
  if (isDenied(`${place.lead}${fold(found.text)}${place.tail}`.replace(NO_MINIMUM, '')))
    return undefined;
  // An item of a list: what opens its own sentence with the leave tells what comes then.
  const item = place.lead.trim() !== '' && place.lead.length < 80;
  const listed = item && LISTED.test(aboveOf(place).slice(0, 300));
  const opens = listed || WAY_IN.test(place.lead) || THEN.test(place.tail);
  if (found.form === AFTER_LEAVE && (!opens || isOfPeriod(place))) return undefined;
  if (found.form === LISTED_LEAVE && !opensList(place)) return undefined;
  const told = { verdict: 'depend', why: 'cas.fp.tpt_prior_leave' } as const;
  return statesWord(found, 'valeur.congePrealable', {
    law: LAW,
    measure,
    ...(!isFirm(found, place, listed) && !past && { told }),
  });
}

/**
 * A leave that public servants were asked to have taken before a TPT, until the reform of 2021 (CGFP
 * L823-1). That it often follows one is still true.
 */
export const fpTptPriorLeave: Kind = {
  name: 'fp.tpt_prior_leave',
  forms: [NO_PRIOR, ONLY_AFTER, PRIOR, AFTER_LEAVE, LISTED_LEAVE],
  words: 'regle',
  read,
};
