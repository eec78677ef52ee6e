import { isMaladie, speaksOfIj } from '../allowances.ts';
import { fold } from '../fold.ts';
import type { Form, Found } from '../forms.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawOfRule } from '../law-of.ts';
import { type Place, sentenceOf } from '../place.ts';
import { statesWord } from '../stating.ts';

const LAST_DAY: Form = {
  name: 'smic-last-day',
  source:
    '\\b(?:en vigueur |applicable |connu |retenu )?(?:(?:au|le) dernier jour du mois|(?:du|le|au cours du) mois (?:civil )?preced)[^.;,()]{0,45}',
};
const FORMER_SMIC: Form = {
  name: 'smic-former',
  source:
    "\\b(?:l'ancien(?:ne)? |ancienne valeur du )(?:montant du )?smic (?:reste|restera|demeure|continue|s'applique|est|sert)[^.;,()]{0,30}",
};
const THE_DAY: Form = {
  name: 'smic-that-day',
  source:
    "\\ben vigueur (?:au jour|a la date|le jour|au moment|au premier jour|le premier jour) (?:de (?:l'|votre |son )|du )?(?:arret|interruption|debut)[^.;,()]{0,30}",
};
/** What comes just before: the SMIC, however it is named. */
const SMIC =
  /\b(?:smic|salaire minimum(?: de croissance)?)(?: (?:brut|mensuel|horaire|applicable|retenu|est celui|qui etait|celui|de (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)))*,? $|\bsmic\b[^.;()]{0,70} (?:est|sera|soit) (?:donc |toujours )?(?:celui|le smic) $/;
const LAW = lawOfRule('CSS R323-4', 'valeur.smicMoisPrecedent');
const IJ = /\bij(?:ss)?\b|\bindemnit\w+ journali|\bplafon|\b1[.,]4\b/;
const STOP = /\barrets?\b|\binterruption|\bij(?:ss)?\b/;

function read(found: Found, place: Place): Statement | undefined {
  if (found.form !== FORMER_SMIC && !SMIC.test(place.lead)) return undefined;
  const here = `${sentenceOf(place)} ${fold(found.text)}`;
  if (!STOP.test(here) || !isMaladie(place) || !(speaksOfIj(place) || IJ.test(here)))
    return undefined;
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
  forms: [LAST_DAY, FORMER_SMIC, THE_DAY],
  words: 'regle',
  read,
};
