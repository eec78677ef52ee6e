import { arretPrealable } from '../../law/anciens-tpt.ts';
import { arretPrealableIndependant } from '../../law/independants.ts';
import { fold } from '../fold.ts';
import type { Found } from '../forms.ts';
import { isDatedPast, isHistory } from '../history.ts';
import type { Kind, Period, Statement } from '../kind.ts';
import { lawOf, lawOfNames } from '../law-of.ts';
import { aboveOf, type Place, sentenceOf } from '../place.ts';
import {
  FOLLOWING,
  isDenied,
  isTakenBack,
  isTurned,
  NO_PRIOR,
  ONLY_AFTER,
  PRIOR,
} from '../prior.ts';
import { statutAt, statutNamed } from '../regimes.ts';
import { statesWord } from '../stating.ts';
import { isOwnCase, isTpt, tptAt } from '../therapeutic.ts';

const SALARIES = lawOfNames(arretPrealable, {
  exige: 'valeur.arretPrealable',
  nonExige: 'valeur.sansArretPrealable',
});
const INDEPENDANTS: readonly Period[] = lawOf(arretPrealableIndependant).map((period) => ({
  ...period,
  value: 'valeur.arretPrealable',
  rule: 'exige',
}));
const measure = { unit: 'word' } as const;

/** Farmers have texts of their own, on which sources disagree since 2019. */
const FARMING = /\bagricole|\bmsa\b|\bamexa\b|\batexa\b/;

/** What makes a stop a condition of the TPT, and not only what often came before it. */
const CONDITION =
  /\bcondition|\bdoi(?:t|vent)|\bdevez|\bfaut\b|\bobligat|\bexig|\brequis|\bprealable|\bsuite a\b|\bconsecuti|\bbeneficier|\bpretendre|\beligib|\bouvrir|\bavant la demande|\bsucced|\bqu'?e? ?apres|\breserve|\bsuppose|\bsubordonn|\buniquement|\bseule?s?\b|\bseulement|\bfaut-il|\bdoit-on|\bfallait|\bdevai|\bnecessite|\brequiert|\bimplique/;
/** What stands above a list of conditions. */
const ASKED = /\bcondition|\bbeneficier|\bpretendre|\beligib|\bdoit\b[^.;\n]{0,30}:/;
/** What a sentence calls the TPT that those before have named. */
const IT =
  /\b(?:il|elle|celui-ci|celle-ci|ce dernier|cette derniere|(?:ce|cet|cette) (?:dispositif|mesure|amenagement|formule|reprise|modalite))\b[^.;]{0,40}$/;
/** What an arrêt itself gives. */
const PAID =
  /\b(?:percevoir|toucher|recevoir|percev\w+|verse\w*)\b|\bbeneficier (?:d'|des )indemnit|\bcomplement|\bemployeur doit/;
/** How what was found may call the TPT that its page is about. */
const SHORT = /\bmi-temps|\btemps partiel/;
/** A stop that follows, a possibility, an other subject. */
const ASIDE =
  /\b(?:peu(?:t|vent)|pourra|pas|plus|jamais|si|lorsque|quand|soit|ou non|sans)\b[^.;,:]{0,25}$|\b(?:visite|examen|licenci|carence|renouvell|prolong|nouvel|rechute|maintien|complement)/;

/** "L'article L323-3 prévoit une reprise faisant immédiatement suite à un arrêt indemnisé": the condition itself. */
const isOfTheArticle = (found: Found, place: Place): boolean =>
  /\b(?:immediatement|directement)\b/.test(fold(found.text)) &&
  /\b323-3\b|\bindemnise|\bcondition|\bdispose|\bprevoit/.test(sentenceOf(place));

function stated(found: Found, place: Place): 'non' | 'oui' | undefined {
  const sentence = sentenceOf(place);
  const named = fold(found.text);
  const about = isTpt(named) || (SHORT.test(named) && tptAt(place)) ? 'here' : tptAt(place);
  if (!about) return undefined;
  if (found.form === NO_PRIOR) return isTurned(found, place) ? 'oui' : 'non';
  if (isTakenBack(found, place)) return undefined;
  const only = found.form === ONLY_AFTER;
  if (!only && ASIDE.test(place.lead)) return undefined;
  if (only && !isTpt(place.lead) && PAID.test(place.lead)) return undefined;
  if (/\bvisite|\bcarence|\bmaintien (?:de|du) (?:son |leur |votre )?salaire/.test(sentence))
    return undefined;
  if (!only && isDenied(`${place.lead}${fold(found.text)}${place.tail}`)) return undefined;
  const conditions = CONDITION.test(`${sentence} ${fold(found.text)}`);
  const asked = ASKED.test(aboveOf(place));
  if (!only && !conditions && !asked) return undefined;
  // In a page on TPT, being in arrêt is also the condition of the IJ of that arrêt.
  if (
    about !== 'here' &&
    (PAID.test(sentence) ||
      !(asked || /\bcondition/.test(sentence) || (only && IT.test(place.lead))))
  )
    return undefined;
  return isOwnCase(place) || place.tail.endsWith('?') ? undefined : 'oui';
}

function read(found: Found, place: Place): Statement | undefined {
  const said = stated(found, place);
  const statut = said && (statutNamed(fold(found.text)) ?? statutAt(place));
  if (!said || statut === 'fp') return undefined;
  if (statut === 'tns') {
    if (FARMING.test(`${sentenceOf(place)} ${aboveOf(place)}`)) return undefined;
    const told = { verdict: 'depend', why: 'cas.tpt.prior_arretTns' } as const;
    const law = INDEPENDANTS;
    return statesWord(found, 'valeur.arretPrealable', {
      law,
      measure,
      ...(said === 'non' && { told }),
    });
  }
  if (said === 'oui' && isHistory(place) && !isDatedPast(place)) return undefined;
  const why = 'cas.tpt.prior_arret';
  // A refusal of former days: its date is that of a ruling, and bounds no rule.
  if (/^(?:au motif|refus|rejet)/.test(fold(found.text)))
    return statesWord(found, 'valeur.arretPrealable', {
      law: SALARIES,
      measure,
      told: { verdict: 'perime', why },
    });
  const told = { verdict: 'depend', why } as const;
  const often = found.form === FOLLOWING && !isOfTheArticle(found, place);
  const value = said === 'oui' ? 'valeur.arretPrealable' : 'valeur.sansArretPrealable';
  return statesWord(found, value, {
    law: SALARIES,
    measure,
    ...(often && { told }),
  });
}

/**
 * Whether a full stop must come before a TPT (CSS L323-3): no more since 2019, save for indépendants
 * without ALD (CSS D622-10). Looks like it and is not: a stop that happened to come before.
 */
export const tptPriorArret: Kind = {
  name: 'tpt.prior_arret',
  forms: [NO_PRIOR, ONLY_AFTER, PRIOR, FOLLOWING],
  words: 'regle',
  read,
};
