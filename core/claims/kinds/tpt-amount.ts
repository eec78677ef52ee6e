import { firstKnown } from '../../law/series.ts';
import { regleTpt } from '../../law/tpt.ts';
import type { Form, Found } from '../forms.ts';
import { isHistory } from '../history.ts';
import type { Kind, Statement, Told } from '../kind.ts';
import { lawOfRule } from '../law-of.ts';
import { aboveOf, type Place, sentenceOf } from '../place.ts';
import { regimeAt, statutAt } from '../regimes.ts';
import { statesWord } from '../stating.ts';
import { isTpt, tptAt } from '../therapeutic.ts';

const HALF = '(?:50 ?%|(?:la )?moitie|50 pour ?cent)';
/** "50 % du gain journalier de base". */
const HALF_OF_GAIN: Form = {
  name: 'half-of-gain',
  source: `${HALF} (?:du|de (?:votre|son|leur)) (?:gain|salaire) journalier(?: de base)?`,
};
/** "ne peut excéder la perte de gain journalière". */
const LOSS_CAP: Form = {
  name: 'loss-cap',
  source:
    '(?:(?:ne|sans) (?:peut|peuvent|pourra|pourront|doit|doivent|saurait|pouvoir) (?:pas |toutefois |cependant |donc |en aucun cas )*(?:etre (?:pas )?superieure?s? a|exceder|depasser)|(?:limitee?s?|plafonnee?s?) (?:a|au montant de|par)|dans la limite de) (?:le montant de )?(?:la|votre|sa|leur) pertes? (?:de (?:gain|salaire|revenus?|remuneration)|journaliere|financiere)(?: (?:journaliere|de salaire|liee?))?',
};
/** The cap of the former text: pay and IJ together. */
const PAY_CAP: Form = {
  name: 'pay-cap',
  source:
    "(?:ne (?:peut|peuvent|doit|doivent|pourra|devra)(?: pas)?(?: \\w+){0,2} (?:exceder|depasser|etre superieure? a)|ne (?:depass\\w+|exced\\w+)(?: pas)?|sans (?:pouvoir )?(?:depasser|exceder)) (?:le |votre |son |celui du |le montant du )?(?:salaire|remuneration|revenu)s? (?:\\w+ ){0,2}?(?:a temps (?:plein|complet)|normal|habituel|anterieur|initial|d'origine|percu|avant|de base|integral)\\w*",
};
const BY_CAISSE: Form = {
  name: 'by-caisse',
  source:
    "(?:fixee?s?|determinee?s?|decidee?s?|etablie?s?|calculee?s?) (?:librement |au cas par cas )?par (?:la|chaque|votre|sa|les) (?:caisse|cpam|securite sociale)s?(?: (?:primaire )?d'assurance[- ]maladie)?",
};

/** "librement fixés par elle", "la caisse fixe elle-même le montant": what illness had until 2019, and accidents keep. */
const BY_ITSELF: Form = {
  name: 'by-itself',
  source:
    "(?:librement|souverainement|discretionnairement) (?:fixe|determine|decide|evalue)e?s? par (?:elle|chaque caisse|la caisse|la cpam|les caisses)|(?:caisse|cpam|securite sociale|msa) (?:primaire )?(?:d'assurance[- ]maladie )?(?:fixe|determine|decide|evalue|apprecie) (?:elle-meme|librement|seule|au cas par cas) (?:le |du )montant",
};
const LAW = lawOfRule('CSS R323-3', 'valeur.gainJournalier', firstKnown(regleTpt));
const ALLOWANCE = /\bindemni|\bij(?:ss)?\b|\bcumul|\bmontant|\bverse/;
const HOW_MUCH = /\bmontants?\b|\bindemnit\w+ (?:journaliere|est|sont)|\bij(?:ss)?\b/;

function byItself(place: Place): Told {
  const why = 'cas.tpt.amountCaisse';
  const sentence = `${aboveOf(place)} ${place.title} ${sentenceOf(place)}`;
  const accident = /\baccidents? du travail|\bmaladies? professionnelle|\bat[/-]?mp\b/.test(
    sentence,
  );
  if (accident) return { verdict: regimeAt(place) === 'atmp' ? 'a-jour' : 'depend', why };
  return { verdict: /\bmaladie|\b323-3\b/.test(sentence) ? 'perime' : 'depend', why };
}

function toldBy(found: Found, place: Place): Told | undefined | 'none' {
  const sentence = sentenceOf(place);
  if (found.form === HALF_OF_GAIN || found.form === LOSS_CAP) return undefined;
  if (isHistory(place)) return 'none';
  if (found.form === BY_ITSELF) return byItself(place);
  if (found.form === PAY_CAP) return { verdict: 'depend', why: 'cas.tpt.amountCap' };
  if (
    !HOW_MUCH.test(place.lead.slice(-120)) ||
    /\bduree|\bplafon|\bquotite|\btaux\b/.test(place.lead)
  )
    return 'none';
  return regimeAt(place) === 'atmp' && /\baccident|\bprofessionnel|\bat\b/.test(sentence)
    ? 'none'
    : { verdict: 'depend', why: 'cas.tpt.amountCaisse' };
}

function read(found: Found, place: Place): Statement | undefined {
  const sentence = sentenceOf(place);
  const about = tptAt(place);
  const statut = statutAt(place);
  if (!about || statut === 'fp' || statut === 'tns' || !ALLOWANCE.test(sentence)) return undefined;
  // A page on TPT also tells how any IJ is worked out.
  if (found.form === HALF_OF_GAIN && !isTpt(sentence)) return undefined;
  const told = toldBy(found, place);
  if (told === 'none') return undefined;
  return statesWord(found, 'valeur.gainJournalier', {
    law: LAW,
    measure: { unit: 'word' },
    ...(told && { told }),
  });
}

/**
 * The IJ of a TPT (CSS R323-3): that of a full stop, half of the daily base, within the daily loss of pay.
 * Before the decree of August 2019 each caisse set it, and pay and IJ together had a cap.
 */
export const tptAmount: Kind = {
  name: 'tpt.amount',
  forms: [HALF_OF_GAIN, LOSS_CAP, PAY_CAP, BY_ITSELF, BY_CAISSE],
  words: 'regle',
  read,
};
