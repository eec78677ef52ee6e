import { fold } from '../fold.ts';
import type { Found } from '../forms.ts';
import { isHistory } from '../history.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawOfRule } from '../law-of.ts';
import type { Place } from '../place.ts';
import { LEAST_SHARE, NO_SHARE, quotitesAt, SHARE_RANGE } from '../quotites.ts';
import { nearPublicService, statutAt } from '../regimes.ts';
import { statesWord } from '../stating.ts';
import { tptAt } from '../therapeutic.ts';

const LAW = lawOfRule('CSS L323-3', 'valeur.sansQuotite');
const HEDGED =
  /\b(?:en general|general\w+|souvent|habituel\w+|en pratique|le plus souvent|frequen\w+|courant\w*|exemple|environ|ordre de|parfois|(?<!courrier |lettre |pli |en )recommand\w+|peu(?:t|vent) (?:\w+ ){0,2}(?:representer|varier|aller|etre|osciller|s'etendre|prendre)|vari\w+|selon|oscill\w+|en moyenne)\b/;
/** What makes a range a rule: without it, a range tells what people work. */
const RULE =
  /\bdoi(?:t|vent)\b|\bdevra\b|\bobligat|\bimpos|\bfixee?s? (?:par (?!le medecin|votre|l'employeur)|entre|de)|\blega(?:l|ux)|\bla loi\b|\btextes?\b|\breglement|\bcode\b|\bne (?:peut|peuvent)\b|\bautorise|\bcomprise? entre|\bseule?s?\b|\bexig|\blimite|\bprevoi|\bprevue?s?\b/;
/** No rule, or that of a contract: "librement fixée", "la loi ne fixe rien", "l'accord prévoit". */
const FREE =
  /\blibre|\b(?:par|avec) (?:le |la |votre |son |mon )?(?:medecin|employeur)|\b(?:mon|ma|ton|son|notre|leur|votre|l'|un) ?(?:accord|contrat|avenant|assureur|mutuelle)|\bconventions?\b|\bau choix|\bcapacite|\bbesoin|\bpossibilite|\bau cas par cas|\bn'est (?:pas|plus|nullement) (?:limite|fixe|impose|encadre|prevu)|\bn'impos|\bne (?:peut|peuvent) pas (?:l'|vous )?impos|\bne (?:fixe|prevoi|impos)\w* (?:pas|rien|aucun)|\baucun(?:e)? (?:regle|texte|minimum|quotite)|\bpas de (?:regle|minimum|quotite)/;

const HALF = 50;
const measure = { unit: 'word' } as const;

function read(found: Found, place: Place): Statement | undefined {
  const statut = statutAt(place);
  if (statut === 'fp' || statut === 'tns') return undefined;
  if (found.form === NO_SHARE)
    return tptAt(place)
      ? statesWord(found, 'valeur.sansQuotite', { law: LAW, measure })
      : undefined;
  const shares = quotitesAt(fold(found.text), place);
  if (!shares) return undefined;
  // "peut varier de 20 à 80 %": the verb stands in what was found.
  const range = found.form === SHARE_RANGE ? fold(found.text) : ' ';
  const hedged = HEDGED.test(`${place.lead}${range}${place.tail}`) || nearPublicService(place);
  const sentence = `${place.lead}${range}${place.tail}`;
  const ruled = found.form !== SHARE_RANGE || RULE.test(sentence);
  // Half at least is the rule of public servants: where nobody is named, it may be told of them.
  const whose = statut !== undefined || !shares.includes(HALF);
  const flat = whose && ruled && !hedged && !FREE.test(sentence) && !isHistory(place);
  return statesWord(found, 'valeur.sansQuotite', {
    law: LAW,
    measure,
    told: { verdict: flat ? 'errone' : 'depend', why: 'cas.tpt.quotite' },
  });
}

/**
 * A range of quotités given for employees: no text has one (CSS L323-3). The least of one half is that of public
 * servants. Looks like it and is not: a quotité as an example, a share of pay.
 */
export const tptQuotite: Kind = {
  name: 'tpt.quotite',
  forms: [SHARE_RANGE, LEAST_SHARE, NO_SHARE],
  words: 'regle',
  read,
};
