/** What such pages cannot do without. */
const STEMS = [
  // The stop and what is paid for it.
  'arrêts?(?![a-zé])',
  'indemnités? (?:journ|compl)',
  '\\bIJ(?:SS)?\\b',
  'jours de carence|délais? de carence',
  'maintien (?:de |du )?(?:salaire|traitement)',
  // Part-time, and leave in the public service.
  'thérapeutiqu|mi-temps|temps[\\s-]partiel',
  'congés? (?:de |pour )?(?:longue )?maladie',
  'comité médical|conseil médical|commission de réforme',
  // What may lead there, and out of it.
  'accidents? (?:du|de) (?:travail|trajet|service)|maladies? professionnelle',
  'visites? de (?:pré-?)?reprise',
  // Refusals, and the values that amounts are made of.
  "\\bCM?RA\\b|recours (?:médical|amiable)|prud[’']hom|pôle social",
  '\\bsmic\\b|plafond (?:annuel |mensuel )?de la sécurit|\\bPASS\\b',
];

// Some pages write an accent as a character of its own; most are full of no-break spaces.
const SOURCE = STEMS.join('|')
  .replace(/[éêô](?!\])/g, (letter) => `(?:${letter}|${letter.normalize('NFD')})`)
  .replaceAll(' ', '\\s');
const TOPIC = new RegExp(SOURCE, 'i');

/**
 * Whether a text speaks of sick leave, of part-time work for one's health or of what they are paid by:
 * where it does not, nobody is asked, and nothing is brought into the page. One pass, whatever the text.
 */
export const mayClaim = (text: string): boolean => TOPIC.test(text);

const STRIDE = 100_000;
/** More than any of the stems takes. */
const OVERLAP = 60;

/** The same in strides, for texts of any length. */
export function* mayClaimInStrides(text: string): Generator<void, boolean> {
  for (let at = 0; at < text.length; at += STRIDE) {
    if (mayClaim(text.slice(at, at + STRIDE + OVERLAP))) return true;
    yield;
  }
  return false;
}
