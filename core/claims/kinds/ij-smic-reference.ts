import { smicMensuelDepuis2012 } from '../../law/anciennes-valeurs.ts';
import { addMonthsToMonth, monthOf } from '../../time/day.ts';
import { isMaladie, speaksOfIj } from '../allowances.ts';
import { datesIn } from '../dates.ts';
import { fold } from '../fold.ts';
import type { Form, Found } from '../forms.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawOfRule } from '../law-of.ts';
import { aboveOf, askedBefore, type Place, sentenceOf } from '../place.ts';
import { statesWord } from '../stating.ts';

/** "En vigueur le dernier jour du mois qui précède", "du mois civil précédant", "du mois d'avant l'arrêt", "du mois M-1". */
const LAST_DAY: Form = {
  name: 'smic-last-day',
  source:
    "\\b(?:en vigueur |applicable |connu |retenu |apprecie )?(?:(?:au|le|du|lors du|a la date du) dernier (?:jour du )?mois|(?:du|le|au cours du|au|a la fin du|fin du) mois (?:civil )?(?:preced|qui preced|anterieur|d'avant|avant)|(?:du|au|le) mois m ?- ?1)[^.;,()]{0,45}(?![a-z])",
};
const FORMER_SMIC: Form = {
  name: 'smic-former',
  source:
    "\\b(?:l'ancien(?:ne)? |(?:l')?ancienne valeur du )(?:montant du )?smic(?: (?:reste|restera|demeure|continue|s'applique|est|sert)[^.;,()]{0,30}(?![a-z])|(?= ?[.,;)]|$))",
};
const THE_DAY: Form = {
  name: 'smic-that-day',
  source:
    "\\ben vigueur (?:au jour|a la date|le jour|au moment|au (?:premier|1 ?er) jour|le (?:premier|1 ?er) jour) (?:de (?:l'|votre |son )|du )?(?:arret|interruption|debut)[^.;,()]{0,30}(?![a-z])",
};
/** "La nouvelle valeur du Smic compte pour les arrêts débutant à partir de février": the month after that of the SMIC. */
const NEW_SMIC: Form = {
  name: 'smic-new',
  source:
    "\\b(?:pour (?:tous )?les |aux |qu'aux |des |que les |a tous les )arrets (?:de travail |maladie )?(?:(?:qui )?(?:debut|demarr|commenc|prescri|interven)\\w* )?(?:a (?:compter|partir)|depuis) (?:du |de |d')?(?:\\d{1,2}(?: ?er)? |mois de |mois d')?[a-z]{3,9}(?: 20\\d\\d)?(?![a-z])",
};
/** What comes just before: the SMIC, however it is named. */
const SMIC =
  /\b(?:smic|salaire minimum(?: de croissance)?)(?: (?:brut|mensuel|horaire|applicable|retenu|apprecie|est celui|qui etait|celui|de (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)))*,? $|\bsmic\b[^.;()]{0,70} (?:est|sera|soit|c'est) (?:donc |toujours |bien )?(?:(?:celui|le smic) )?(?:applicable |en vigueur )?$/;
/** "Il faut prendre le taux du mois …": the SMIC is named further on. */
const ITS_VALUE = /\b(?:taux|valeur|montant|celui|plafond) $/;
const LAW = lawOfRule('CSS R323-4', 'valeur.smicMoisPrecedent');
const IJ = /\bij(?:ss)?\b|\bindemnit\w+ journali|\bplafon|\b1[.,]4\b/;
const STOP = /\barrets?\b|\binterruption|\bij(?:ss)?\b/;
const OF_SMIC = /\bsmic\b|\bsalaire minimum/;
const NEW =
  /\b(?:nouve(?:l|au|lle)s?|derniere?s?)\b[^.;]{0,40}\b(?:smic|plafond|valeur|montant)|\bhausse\b|\brevaloris/;
const COUNTS =
  /\b(?:pris\w* en compte|applic|appliqu|compt|retenu|profit|concern|joue|benefici|vaut\b|valent\b|utilise|bas\w+ sur|sert\b)/;

/** Whether a stop from that month on is the first for which a new SMIC counted. */
function isFirstMonth(found: Found, place: Place): boolean {
  const above = /\b20\d\d\b/.exec(`${place.lead}\n${place.before}`)?.[0];
  const [date] = datesIn(fold(found.text), above ? Number(above) : undefined);
  const { from } = date ?? {};
  return (
    from !== undefined &&
    smicMensuelDepuis2012.rows.some(
      (row) => addMonthsToMonth(monthOf(row.from), 1) === monthOf(from),
    )
  );
}

/** Whether what stands before the words says that they are of the SMIC that counts. */
function isOfSmic(found: Found, place: Place): boolean {
  const here = sentenceOf(place);
  switch (found.form) {
    case NEW_SMIC:
      return (
        NEW.test(place.lead) &&
        COUNTS.test(place.lead) &&
        OF_SMIC.test(`${here} ${place.before}`) &&
        isFirstMonth(found, place)
      );
    case FORMER_SMIC:
      return /smic [a-z]/.test(fold(found.text)) || COUNTS.test(place.lead);
    default:
      return (
        SMIC.test(place.lead) ||
        (ITS_VALUE.test(place.lead) && OF_SMIC.test(`${askedBefore(place)} ${here}`))
      );
  }
}

function read(found: Found, place: Place): Statement | undefined {
  if (!isOfSmic(found, place)) return undefined;
  const here = `${sentenceOf(place)} ${fold(found.text)}`;
  if (!STOP.test(here) || !isMaladie(place)) return undefined;
  if (!speaksOfIj(place) && !IJ.test(`${here}\n${aboveOf(place)}`)) return undefined;
  const said = {
    law: LAW,
    measure: { unit: 'word' },
    end: found.start + found.text.trimEnd().length,
    stated: found.text.trim(),
  } as const;
  if (found.form === THE_DAY)
    return statesWord(found, 'valeur.smicMoisPrecedent', {
      ...said,
      told: { verdict: 'depend', why: 'cas.ij.smic_reference' },
    });
  return statesWord(found, 'valeur.smicMoisPrecedent', said);
}

/**
 * Which SMIC caps the IJ of a stop: that of the last day of the month before (CSS R323-4), so that a new SMIC
 * counts from the next month on.
 */
export const ijSmicReference: Kind = {
  name: 'ij.smic_reference',
  forms: [LAST_DAY, FORMER_SMIC, THE_DAY, NEW_SMIC],
  words: 'regle',
  read,
};
