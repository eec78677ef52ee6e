import { namesTpt } from '../allowances.ts';
import type { Form, Found } from '../forms.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawOfRule } from '../law-of.ts';
import { askedBefore, type Place, sentenceOf } from '../place.ts';
import { regimeAt } from '../regimes.ts';
import { statesWord } from '../stating.ts';

const CARENCE = '(?:delais? de |jours? de |periode de |(?:3|trois) jours de )?carence';
const NO_CARENCE: Form = {
  name: 'no-carence',
  source: `(?:\\bsans (?:aucun |appli\\w+ (?:de |du |d'un )?)?(?:le |la |les |de |d')?|\\b(?:aucune?|zero|0) |\\b(?:pas|point|ni) (?:de |d'un |d')(?:application (?:de |du )?)?|\\bplus de )${CARENCE}(?! pour (?!(?:l'|les? |une? |cet )?(?:accident|maladies? professionnelle|at\\b|arrets? (?:de travail )?(?:dus?|lies?|consecuti))))|\\b(?:exempt\\w*|dispens\\w+|echapp\\w+|exoner\\w+) (?:de tout |de toute |de la |de |du |d'un |d'|aux? |a la |a tout |a )${CARENCE}|\\b(?:pas|plus|jamais) (?:soumis\\w* (?:a|au)|concern\\w+ par|d'application d[eu]) ?(?:la |le |un |l')?${CARENCE}|\\b${CARENCE}(?: de (?:3|trois) jours)?(?: ne s'applique(?:nt)? (?:donc )?pas| n'(?:est|etant) pas (?:applique|applicable|retenu|du|prevu)e?| n'existe(?:nt)? pas| ne (?:joue|vaut|court)(?:nt)? pas| ne concerne(?:nt)? (?:donc )?pas| est (?:supprime|neutralise|ecarte|leve|inexistant|inapplicabl)e{0,2}(?![a-z])| (?:en |pour |cas d'|l'|les? |une? ){0,3}(?:accidents? d[ue] (?:travail|trajet)|at(?: ?/ ?mp)?|maladies? professionnelles?) ?[:=] ?(?:aucune?|non|0 jour|zero|neant)(?![a-z])| ?[:|\\t] ?(?:aucune?|non|0 jour|zero|neant)(?![a-z]))`,
};
const LAW = lawOfRule('CSS L433-1', 'valeur.sansCarence');
/** "… lorsque l'arrêt de travail est dû à un accident du travail". */
const FOR_ACCIDENTS =
  /^ (?:les?|l'|ces|un|cet) ?(?:\w+ d[e'])?(?:arrets? (?:de travail )?(?:pour |dus? a )?(?:un |l'|une )?)?(?:accidents? d[ue] (?:travail|trajet)|maladies? professionnelle|at\b)|^[^.;]{0,40}\b(?:lorsqu\w*|si|quand|en cas|pour|aux?|suite|apres|a la suite)\b[^.;]{0,70}\b(?:accidents? d[ue] (?:travail|trajet)|maladies? professionnelle|at ?[/-] ?mp\b)/;
/** "à partir du premier jour qui suit l'accident": paid at once. */
const AT_ONCE: Form = {
  name: 'paid-at-once',
  source:
    "\\b(?:(?:a (?:compter|partir) d[ue]|des) (?:le )?(?:(?:premier|1 ?er) jour(?: (?:qui suit|suivant|d'(?:arret|absence|interruption|indemnisation)))?|jour (?:suivant|qui suit)|lendemain)(?![a-z]))",
};
const PAID =
  /\b(?:vers|indemnis|pay|percev|percoi|touch|pris\w* en charge|prend en charge|dues?\b|ij(?:ss)?\b|indemnit\w+ journali)/;
/** "Contrairement à l'arrêt maladie", on a page that begins with accidents at work. */
const UNLIKE_ILLNESS = /\b(?:contrairement|a la difference|a l'inverse)\b[^.;]{0,80}\bmaladie/;
const TITLED = /\baccidents? d[eu] travail|\bmaladies? professionnelle|\bat ?[/-] ?mp\b/;
/** "La victime d'un accident du travail, ou d'une maladie professionnelle," and then what it has, on a page of theirs. */
const isOfVictim = (place: Place): boolean =>
  TITLED.test(place.title) &&
  TITLED.test(place.before) &&
  !/\bmaladie\b(?! professionnelle)/.test(sentenceOf(place));
const isUnlike = (place: Place): boolean =>
  UNLIKE_ILLNESS.test(sentenceOf(place)) && TITLED.test(`${place.title} ${place.before}`);
/** "Accident du travail | Aucune", in the column of the carence; or the answer to whether there is one. */
const NONE: Form = {
  name: 'none',
  source:
    '(?<=[\\t|] ?)(?:aucune?|neant|non|0 jour|zero)(?= ?(?:[\\t|\\n]|$))|(?<=\\? )non(?![a-z])',
};
const isNone = (place: Place): boolean =>
  /\bcarence/.test(`${(place.bare && place.headings[0]) || ''} ${askedBefore(place)}`) &&
  TITLED.test(`${place.lead} ${askedBefore(place)}`);
const COMPLEMENT = /\bemployeurs?\b|\bcomplement|\bprevoyance|\bmaintien/;

function read(found: Found, place: Place): Statement | undefined {
  if (found.form === NONE)
    return isNone(place) && !COMPLEMENT.test(askedBefore(place))
      ? statesWord(found, 'valeur.sansCarence', { law: LAW, measure: { unit: 'word' } })
      : undefined;
  const about =
    regimeAt(place) === 'atmp' ||
    isOfVictim(place) ||
    FOR_ACCIDENTS.test(place.tail) ||
    isUnlike(place);
  if (!about || namesTpt(place)) return undefined;
  if (
    COMPLEMENT.test(sentenceOf(place)) &&
    !/\bsecurite sociale|\bcpam\b|\bij|\bindemnit\w+ journali/.test(sentenceOf(place))
  )
    return undefined;
  if (found.form === AT_ONCE && !PAID.test(sentenceOf(place))) return undefined;
  return statesWord(found, 'valeur.sansCarence', { law: LAW, measure: { unit: 'word' } });
}

/** No carence after an accident at work or for an occupational disease (CSS L433-1). */
export const atmpNoCarence: Kind = {
  name: 'atmp.no_carence',
  forms: [NO_CARENCE, AT_ONCE, NONE],
  words: 'regle',
  read,
};
