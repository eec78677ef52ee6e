import type { Form } from './forms.ts';

const HALF = '(?:50 ?%|(?:la )?moitie|50 pour ?cent)';
const IJ = '(?:ij(?:ss)?|indemnites?(?: journalieres?)?)';
/** What the IJ of a TPT is measured by: that of a full stop. */
const OF_A_STOP = `(?:[a-z']+ ){0,6}?["«]? ?(?:[a-z']+')?(?:${IJ}|arrets?|conge de maladie)(?![a-z])`;

/** "50 % du gain journalier de base". */
export const HALF_OF_GAIN: Form = {
  name: 'half-of-gain',
  source: `${HALF} (?:(?:du|de (?:votre|son|leur|ce)|d'un) (?:montant (?:du|de votre|de son) )?(?:(?:gain|salaire|revenu) (?:brut )?(?:journalier|quotidien)(?: moyen)?(?: de (?:base|reference))?|sjb(?![a-z]))|de (?:la|votre|sa) remuneration journaliere)`,
};

const NOT_MORE =
  "(?:(?:n'|ne |sans )(?:(?:peut|peuvent|pourra|pourront|pourrait|pourraient|doit|doivent|devra|devront|saurait|sauraient|pouvait|pouvaient|pouvoir|est|sont|sera|seront) )?(?:pas |jamais |toutefois |cependant |donc |egalement |en aucun cas )*(?:(?:etre (?:pas )?)?superieure?s? a|exced\\w+|depass\\w+|aller au-dela de)(?: pas| jamais)?|sans (?:que |qu')[a-z' ]{1,40}? (?:puisse|puissent|pourrait) (?:etre superieure?s? a|exceder|depasser)|(?:limitee?s?|plafonnee?s?|bornee?s?) (?:a|au montant de|par)|dans la limite de)";
/** "ne peut excéder la perte de gain journalière". */
export const LOSS_CAP: Form = {
  name: 'loss-cap',
  source: `(?:limitee?s? au|plafonnee?s? au|dans la limite du) (?:salaire|revenu|gain) perdu|${NOT_MORE} (?:le montant de |celui de )?(?:ce qu[e'] ?(?:vous|ils?|elles?|le salarie|l'assure) per(?:d|de|dez|dent) (?:en|de|comme) (?:gain|salaire|revenu|remuneration)|(?:votre|son|leur|le) manque a gagner|(?:la|votre|sa|leur|cette) (?:seule )?pertes? (?:reelle |effective |brute )?(?:de (?:gain|salaire|revenus?|remuneration)|journaliere|financiere|salariale|subie)(?: (?:journaliere|de salaire|liee?|subie|reelle))?)`,
};

const THE_SAME = '(?:(?:exactement |strictement )?les memes?|memes|la meme|des memes)';
/** "calculée comme celle d'un arrêt", "selon les mêmes modalités que les IJ". */
export const SAME_AS_STOP: Form = {
  name: 'same-as-stop',
  source: [
    `(?:selon|suivant|dans|avec|sur|d'apres|de|par) ${THE_SAME} (?:modalites?|conditions?|regles?|bases?|methodes?|formules?|facon|maniere|calcul|principes?)(?: de calcul)? (?:que |qu')${OF_A_STOP}`,
    `(?:sont|est|reste|restent|soit|soient) (?:desormais |donc |maintenant |aujourd'hui |ainsi )?(?:identiques?|les memes|la meme|le meme|similaires?|alignee?s?|calquee?s?|harmonisee?s?) (?:a|aux?|sur|avec|que|qu')(?: |(?<='))${OF_A_STOP}`,
    `(?:aligne(?:r|nt)?|calque(?:r|nt)?|alignement|alignees?) (?:sur|avec) ${OF_A_STOP}`,
    `\\bcalcul\\w*[^.;\\n]{0,50}? comme (?:pour |lors |en |dans )?${OF_A_STOP}`,
  ].join('|'),
};
/** "ne verse pas plus que si vous étiez en arrêt", "dans la limite de l'IJ d'un arrêt complet". */
export const WITHIN_STOP: Form = {
  name: 'within-stop',
  source: [
    `${NOT_MORE} (?:le montant (?:de |des )|celui de |celle de |celles de )?(?:l'|les |vos |votre |son |ses |une )?${IJ} (?:[a-z']+ ){0,6}?(?:arret|maladie|temps (?:plein|complet)|total\\w*|complet\\w*)(?![a-z])`,
    `(?:ne|n') ?(?:vers|pai|indemnis|perc|touch|rec|donn)\\w+ (?:pas |jamais )?(?:plus|davantage) (?:que |qu')(?:[a-z']+ ){0,6}?(?:[a-z]')?(?:arret|${IJ})(?![a-z])`,
  ].join('|'),
};

/** "50 % des IJ d'un arrêt": no text says so of employees; it is the rule of indépendants. */
export const HALF_OF_IJ: Form = {
  name: 'half-of-ij',
  source: [
    `(?:egale?s? |correspond\\w* |equiva\\w+ |represent\\w+ )?(?:systematiquement |toujours )?(?:a )?${HALF} (?:du montant )?(?:des|de (?:l'|vos |votre |son |ses |leurs? |la )|d'une) ?(?:montant des )?${IJ}(?: (?:maladie|classiques?|normales?|habituelles?|completes?|initiales?|d'arret))*`,
    `\\b${IJ}[^.;\\n]{0,60}? (?:divisee?s?|reduite?s?|diminuee?s?) (?:par (?:deux|2)|de moitie)`,
  ].join('|'),
};

/** The cap of the former text: pay and IJ together. */
export const PAY_CAP: Form = {
  name: 'pay-cap',
  source: [
    "(?:ne (?:peut|peuvent|doit|doivent|pourra|devra)(?: pas)?(?: \\w+){0,2} (?:exceder|depasser|etre superieure? a)|ne (?:depass\\w+|exced\\w+)(?: pas)?|sans (?:pouvoir )?(?:depasser|exceder)) (?:le |votre |son |celui du |le montant du )?(?:salaire|remuneration|revenu)s? (?:\\w+ ){0,2}?(?:a temps (?:plein|complet)|normal|habituel|anterieur|initial|d'origine|percu|avant|de base|integral)\\w*",
    '(?:pour effet de )?porter (?:le|la|les|leur|son|votre) (?:gain|total|remuneration|revenu)[^.;\\n]{0,50}? (?:excedant|superieure? au|depassant|au-dela du) (?:le |au )?(?:salaire|gain)s? (?:mensuel )?(?:normal|anterieur|habituel)',
  ].join('|'),
};

export const BY_CAISSE: Form = {
  name: 'by-caisse',
  source:
    "(?:fixee?s?|determinee?s?|decidee?s?|etablie?s?|calculee?s?) (?:librement |au cas par cas )?par (?:la|chaque|votre|sa|les) (?:caisse|cpam|securite sociale)s?(?: (?:primaire )?d'assurance[- ]maladie)?",
};

/** "librement fixés par elle", "la caisse fixe elle-même le montant": what illness had until 2019, and accidents keep. */
export const BY_ITSELF: Form = {
  name: 'by-itself',
  source:
    "(?:librement|souverainement|discretionnairement) (?:fixe|determine|decide|evalue)e?s? par (?:elle|chaque caisse|la caisse|la cpam|les caisses)|(?:caisse|cpam|securite sociale|msa) (?:primaire )?(?:d'assurance[- ]maladie )?(?:fixe|determine|decide|evalue|apprecie) (?:elle-meme|librement|seule|au cas par cas) (?:le |du )montant",
};
