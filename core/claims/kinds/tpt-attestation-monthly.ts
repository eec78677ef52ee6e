import { fold } from '../fold.ts';
import type { Form, Found } from '../forms.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawOfRule } from '../law-of.ts';
import { type Place, sentenceOf } from '../place.ts';
import { statutAt } from '../regimes.ts';
import { statesWord } from '../stating.ts';
import { tptAt } from '../therapeutic.ts';

const ATTESTATION: Form = {
  name: 'attestation',
  source:
    "(?:continuer a (?:envoyer|transmettre|etablir|adresser|fournir) (?:l'|une |des |les )?)?\\b(?:attestations?(?: mensuelles?)? (?:de salaires?|employeurs?|de l'employeur|de paiement)|attestations? mensuelles?|dsij)\\b",
};
/** "déclare la perte de salaire chaque mois", "une attestation par mois". */
const STATEMENT: Form = {
  name: 'statement',
  source: [
    '(?:declar|transme|communiqu|indiqu|adress|envo|fourni|rempli|saisi|etabli)\\w*[^.;\\n]{0,60}? (?:pertes? de (?:salaire|gain|remuneration)|elements de (?:salaire|paie|remuneration)|bulletins? de (?:paie|salaire)|fiches? de paie)',
    "\\battestations?(?! d'assurance| d'hebergement| de (?:droits|suivi|travail|formation|presence|vitale))(?! (?:de salaire|employeur|de l'employeur|de paiement|mensuelle))(?![a-z])",
  ].join('|'),
};

const LAW = lawOfRule('CSS R323-10', 'valeur.attestationMensuelle');
const MONTHLY =
  /\bchaque fin de mois\b|\b(?:chaque|tous les|par|a la fin du|en fin de|fin de chaque) mois\b|\bmensuel|\bmois (?:echus?|apres mois|par mois)\b|\b(?:(?:fois|que) le mois(?: est)?|le mois une fois|mois) (?:termine|ecoule|fini|clos|acheve)\b|\b(?:a l'issue|au terme) (?:du|de chaque) mois\b|\bcontinue/;
const INSTEAD =
  /(?<!\bne (?:la )?)\b(?:n'(?:est|a|ont|avez) (?:plus|pas)|plus besoin|dispens\w+|remplac\w+|automatiqu\w+|suffi\w+|uniquement (?:par|via|en) (?:la )?dsn)\b/;

function read(found: Found, place: Place): Statement | undefined {
  const sentence = `${sentenceOf(place)} ${fold(found.text)}`;
  if (!tptAt(place) || !MONTHLY.test(sentence) || statutAt(place) === 'fp') return undefined;
  const told = { verdict: 'depend', why: 'cas.tpt.attestation_monthly' } as const;
  return statesWord(found, 'valeur.attestationMensuelle', {
    law: LAW,
    measure: { unit: 'word' },
    ...(INSTEAD.test(sentence) && { told }),
  });
}

/**
 * The attestation de salaire that the employer sends after each month of TPT, by hand even where the DSN
 * tells of it (CSS R323-10 and the caisses' instructions).
 */
export const tptAttestationMonthly: Kind = {
  name: 'tpt.attestation_monthly',
  forms: [ATTESTATION, STATEMENT],
  words: 'regle',
  read,
};
