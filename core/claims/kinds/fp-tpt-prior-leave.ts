import { congeMaladiePrealable } from '../../law/anciens-tpt.ts';
import { fold } from '../fold.ts';
import type { Form, Found } from '../forms.ts';
import { isDatedPast, isHistory } from '../history.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawOfNames } from '../law-of.ts';
import { type Place, sentenceOf } from '../place.ts';
import { isDenied, isTakenBack, isTurned, NO_PRIOR, ONLY_AFTER, PRIOR } from '../prior.ts';
import { statutAt, statutNamed } from '../regimes.ts';
import { statesWord } from '../stating.ts';
import { tptAt } from '../therapeutic.ts';

const AFTER_LEAVE: Form = {
  name: 'after-leave',
  source:
    "(?:apres|a l'issue d(?:'un|e)|a la suite d(?:'un|e)|au terme d'un|suite a) ?(?:un |des |son |leur )?(?:(?:\\d{1,2}|six|trois) mois (?:consecutifs )?(?:de |d'))?(?:conges? (?:de |pour )?(?:longue |grave )?(?:maladie|duree|raison)|cmo\\b|clm\\b|cld\\b|citis\\b|arret (?:de travail|maladie))",
};

const LAW = lawOfNames(congeMaladiePrealable, {
  exige: 'valeur.congePrealable',
  nonExige: 'valeur.sansCongePrealable',
});
const measure = { unit: 'word' } as const;
/** The leave as the way in: "peut être autorisé à travailler à temps partiel après un congé de maladie". */
const WAY_IN =
  /\b(?:autoris\w+|accord\w+|accompli\w*|octroy\w+|benefici\w+|reprendre|ouvert|possible|demander|exercer)\b[^.;]{0,140}$/;
const FIRM =
  /\b(?:uniquement|seulement|exclusivement|obligatoire\w*|doi(?:t|vent)|subordonn\w+|condition\w*|que)\b[^.;]{0,60}$|(?:6|six) mois (?:consecutifs )?/;
/** The six months of ordinary leave that were asked for until 2017. */
const SIX_MONTHS = /\b(?:6|six) mois\b/;
/** "Après un congé de maladie, le fonctionnaire peut …" */
const THEN = /^[^.;]{0,180}\b(?:peut|peuvent|pourra)\b/;
const EITHER =
  /\bou non\b|\bsans\b|\bmeme\b|\bnotamment|\bvisite|\bplus\b|\bn'est (?:plus|pas)\b|\bcontrole|\bexamen|\bsaisi|\bavis\b[^.;]{0,60}…/;

function read(found: Found, place: Place): Statement | undefined {
  const statut = statutNamed(fold(found.text)) ?? statutAt(place);
  if (statut !== 'fp' || !tptAt(place)) return undefined;
  if (found.form === NO_PRIOR && isTurned(found, place))
    return statesWord(found, 'valeur.congePrealable', { law: LAW, measure });
  if (found.form === NO_PRIOR)
    return statesWord(found, 'valeur.sansCongePrealable', { law: LAW, measure });
  const sentence = sentenceOf(place);
  if (isTakenBack(found, place)) return undefined;
  const past = isHistory(place);
  if ((past && !isDatedPast(place)) || EITHER.test(sentence)) return undefined;
  if (isDenied(`${place.lead}${fold(found.text)}${place.tail}`)) return undefined;
  const said = `${place.lead} ${fold(found.text)}`;
  const firm =
    found.form === PRIOR ||
    found.form === ONLY_AFTER ||
    FIRM.test(said) ||
    SIX_MONTHS.test(place.tail.slice(0, 90));
  if (found.form === AFTER_LEAVE && !WAY_IN.test(place.lead) && !THEN.test(place.tail))
    return undefined;
  const told = { verdict: 'depend', why: 'cas.fp.tpt_prior_leave' } as const;
  return statesWord(found, 'valeur.congePrealable', {
    law: LAW,
    measure,
    ...(!firm && !past && { told }),
  });
}

/**
 * A leave that public servants were asked to have taken before a TPT, until the reform of 2021 (CGFP
 * L823-1). That it often follows one is still true.
 */
export const fpTptPriorLeave: Kind = {
  name: 'fp.tpt_prior_leave',
  forms: [NO_PRIOR, ONLY_AFTER, PRIOR, AFTER_LEAVE],
  words: 'regle',
  read,
};
