import { oncePerPlace, type Place } from './place.ts';

const TPT =
  /\bmi-? ?temps (?:pour (?:raison|motif) )?therapeutiques?|\btemps[- ]partiels? (?:pour (?:raisons?|motifs?) )?(?:therapeutiques?|medica\w+)|\breprise (?:de (?:travail|l'activite|son travail|son activite) )?(?:progressive|partielle|a temps partiel|a mi-temps|legere)|\bmotif therapeutique|\btpt\b|\bmtt\b|\btravail (?:leger|a temps partiel)|\bactivite a temps partiel pour|\bsalaire (?:mensuel )?normal (?:des|d'un) (?:travailleur|salarie)s? (?:de|dans) la meme categorie/;

/** Subjects of their own in a page about TPT: what is said of them is not said of the TPT. */
const ASIDE =
  /\barrets? (?:de travail |maladie )?(?:initial|complet|total|a temps plein)|\bpreavis\b|\bperiode d'essai|\blicenci|\bconges payes|\bvisites?\b|\bpension|\binvalidite|\bpreretraite|\bcontest|\brecours\b|\bcommission de recours|\btribunal|\bprevoyance|\bassurance emprunteur|\bportabilite|\bformation|\bessai encadre/;

export const isTpt = (text: string): boolean => TPT.test(text);

/** Any part-time work is called so: only beside an illness is it this one. */
const MEDICAL = /\btherapeutique|\bmedecin|\barret|\bindemnit/;
/** What a page calls it once it has named it. */
const SHORT = /\b(?:ce|cette|le|du|votre|son) (?:temps[- ]partiel|mi-? ?temps|reprise partielle)\b/;

/** Whether a place speaks of TPT: in its own sentence, or only by what stands above it or is around. */
export const tptAt = oncePerPlace(tptOf);

function tptOf({ lead, tail, headings, title, around }: Place): 'here' | 'above' | undefined {
  const sentence = `${lead} ${tail}`;
  if (isTpt(sentence)) return 'here';
  if (ASIDE.test(sentence)) return undefined;
  const named = isTpt([...headings.slice(0, 2), title, around].join('\n'));
  return named || (SHORT.test(around) && MEDICAL.test(around)) ? 'above' : undefined;
}

/** Someone's own case, an example or a wish: no statement of the law. */
const OWN_CASE =
  /\b(?:j'ai|je n'ai|mon arret|j'etais|je (?:suis|reprends|vais|souhaite|voudrais|travaill\w+)|mon (?:medecin|employeur|mi-temps|patron)|ma (?:caisse|cpam|drh)|par exemple|exemple|ex\.?|imaginons|prenons|mme?\.? [a-z]+ (?:est|a|reprend))\b/;

export const isOwnCase = ({ lead, tail }: Place): boolean => OWN_CASE.test(`${lead} ${tail}`);
