import { namesTpt } from '../allowances.ts';
import type { Form, Found } from '../forms.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawOfRule } from '../law-of.ts';
import { type Place, sentenceOf } from '../place.ts';
import { regimeAt } from '../regimes.ts';
import { statesWord } from '../stating.ts';

const CARENCE = '(?:delais? de |jours? de |periode de |(?:3|trois) jours de )?carence';
const NO_CARENCE: Form = {
  name: 'no-carence',
  source: `(?:\\bsans (?:aucun |appli\\w+ (?:de |du |d'un )?)?(?:le |la |les |de |d')?|\\b(?:aucune?|zero|0) |\\b(?:pas|point|ni) (?:de |d'un |d')(?:application (?:de |du )?)?|\\bplus de )${CARENCE}(?! pour (?!(?:l'|les? |une? |cet )?(?:accident|maladies? professionnelle|at\\b|arrets? (?:de travail )?(?:dus?|lies?|consecuti))))|\\b${CARENCE}(?: ne s'applique(?:nt)? pas| n'est pas (?:applique|applicable|retenu|du)e?| est supprimee?| ?[:|\\t] ?(?:aucune?|non|0 jour|zero|neant)(?![a-z]))`,
};
const LAW = lawOfRule('CSS L433-1', 'valeur.sansCarence');
/** "… lorsque l'arrêt de travail est dû à un accident du travail". */
const FOR_ACCIDENTS =
  /^[^.;]{0,40}\b(?:lorsqu|si|quand|en cas|pour|aux?|suite|apres|a la suite)\b[^.;]{0,70}\b(?:accidents? d[ue] (?:travail|trajet)|maladies? professionnelle|at ?[/-] ?mp\b)/;
const COMPLEMENT = /\bemployeurs?\b|\bcomplement|\bprevoyance|\bmaintien/;

function read(found: Found, place: Place): Statement | undefined {
  const about = regimeAt(place) === 'atmp' || FOR_ACCIDENTS.test(place.tail);
  if (!about || namesTpt(place)) return undefined;
  if (
    COMPLEMENT.test(sentenceOf(place)) &&
    !/\bsecurite sociale|\bcpam\b|\bij/.test(sentenceOf(place))
  )
    return undefined;
  return statesWord(found, 'valeur.sansCarence', { law: LAW, measure: { unit: 'word' } });
}

/** No carence after an accident at work or for an occupational disease (CSS L433-1). */
export const atmpNoCarence: Kind = {
  name: 'atmp.no_carence',
  forms: [NO_CARENCE],
  words: 'regle',
  read,
};
