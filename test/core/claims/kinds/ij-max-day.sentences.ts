/**
 * Sentences as pages write them, read on 23 November 2026, each with what is told of its amounts:
 * "41,95 €: perime plusActuel 2026-07-01 [2026-02-01 2026-06-30]" is the amount (net where it is), the
 * verdict, the reason, the first day on which it was no longer right, and the stops it holds for.
 */
export const SENTENCES: readonly (readonly [text: string, ...told: string[]])[] = [
  // The forms that pages use.
  [
    "L'IJ est plafonnée à 41,95 € brut par jour.",
    '41,95 €: perime plusActuel 2026-07-01 [2026-02-01 2026-06-30]',
  ],
  ['IJ maximale : 41,47 €', '41,47 €: perime plusActuel 2026-02-01 [2025-04-01 2026-01-31]'],
  [
    'Votre indemnité journalière ne peut excéder 42,97 €/jour.',
    '42,97 €: a-jour actuel [2026-07-01 …]',
  ],
  [
    "Le montant maximum de l'indemnité journalière est de 42,97 € brut par jour pour un arrêt débutant à compter du 1er juillet 2026.",
    '42,97 €: a-jour actuel [2026-07-01 …]',
  ],
  [
    'Indemnités journalières maladie — montant maximal\t41,95 €',
    '41,95 €: perime plusActuel 2026-07-01 [2026-02-01 2026-06-30]',
  ],
  [
    "L'indemnité journalière est égale à 50 % du salaire journalier de base, dans la limite de 1,4 SMIC (soit 41,95 € par jour).",
    '41,95 €: perime plusActuel 2026-07-01 [2026-02-01 2026-06-30]',
  ],
  [
    "L'indemnité journalière maximale est de 42,97 € brut, soit 40,09 € net.",
    '42,97 €: a-jour actuel [2026-07-01 …]',
    '40,09 € net: a-jour actuel [2026-07-01 …]',
  ],
  [
    "L'indemnité journalière ne peut pas dépasser 39,14 € nets par jour.",
    '39,14 € net: perime plusActuel 2026-07-01 [2026-02-01 2026-06-30]',
  ],
  [
    "Si votre arrêt a débuté entre le 1er février et le 30 juin 2026, le maximum de l'indemnité journalière est de 41,95 €.",
    '41,95 €: a-jour exactAlors [2026-02-01 2026-06-30]',
  ],
  [
    "Si votre arrêt a débuté entre le 1er janvier et le 30 juin 2026, le maximum de l'indemnité journalière est de 41,95 €.",
    '41,95 €: errone mauvaiseDate [2026-02-01 2026-06-30]',
  ],
  [
    "Jusqu'au 31 mars 2025, l'indemnité journalière maximale était de 53,31 € par jour.",
    '53,31 €: a-jour exactAlors [2024-12-01 2025-03-31]',
  ],
  [
    "Avant le 1er avril 2025, l'IJ maximale était de 53,31 €.",
    '53,31 €: a-jour exactAlors [2024-12-01 2025-03-31]',
  ],
  [
    "L'indemnité journalière maximale est passée de 53,31 € à 41,47 € le 1er avril 2025.",
    '53,31 €: a-jour exactAlors [2024-12-01 2025-03-31]',
    '41,47 €: a-jour exactAlors [2025-04-01 2026-01-31]',
  ],
  [
    "L'IJ maximale passe de 41,95 € à 42,97 € par jour à compter du 1er juillet 2026.",
    '41,95 €: a-jour exactAlors [2026-02-01 2026-06-30]',
    '42,97 €: a-jour actuel [2026-07-01 …]',
  ],
  [
    "Depuis le 1er juillet 2026, l'indemnité journalière maximale est de 42,97 €, contre 41,95 € auparavant.",
    '42,97 €: a-jour actuel [2026-07-01 …]',
    '41,95 €: a-jour exactAlors [2026-02-01 2026-06-30]',
  ],
  [
    "Depuis le 1er avril 2025, l'indemnité journalière maximale est limitée à 1,4 SMIC, soit 41,47 € par jour (au lieu de 53,31 €).",
    '41,47 €: perime plusActuel 2026-02-01 [2025-04-01 2026-01-31]',
    '53,31 €: a-jour exactAlors [2024-12-01 2025-03-31]',
  ],
  [
    "À compter du 1er avril 2025, l'indemnité journalière maximale est de 41,47 € brut.",
    '41,47 €: perime plusActuel 2026-02-01 [2025-04-01 2026-01-31]',
  ],
  [
    "Pour les arrêts débutant à compter du 1er avril 2025, l'IJ est plafonnée à 1,4 Smic, soit 42,97 € par jour.",
    '42,97 €: a-jour actuel [2026-07-01 …]',
  ],
  [
    "Pour les arrêts débutant à compter du 1er avril 2025, l'IJ est plafonnée à 1,4 Smic, soit 41,95 € par jour.",
    '41,95 €: perime plusActuel 2026-07-01 [2026-02-01 2026-06-30]',
  ],
  [
    "Pour les arrêts de travail débutant à compter du 1er janvier 2026, l'IJ maximale est de 41,95 €.",
    '41,95 €: errone mauvaiseDate [2026-02-01 2026-06-30]',
  ],
  [
    "En 2024, l'indemnité journalière maximale était de 52,28 €.",
    '52,28 €: a-jour exactAlors [2024-02-01 2024-11-30]',
  ],
  [
    "L'indemnité journalière maximale est de 41,95 € en 2026.",
    '41,95 €: perime plusActuel 2026-07-01 [2026-02-01 2026-06-30]',
  ],
  [
    "Au 1er janvier 2022, l'indemnité journalière maladie maximale s'élevait à 47,43 €.",
    '47,43 €: a-jour exactAlors [2022-02-01 2022-05-31]',
  ],
  // A month is that of the stop when the sentence says so; the SMIC's own month is a month too early.
  [
    "Le maximum de l'indemnité journalière pour un arrêt de travail en janvier 2026 est de 41,95 €.",
    '41,95 €: errone mauvaiseDate [2026-02-01 2026-06-30]',
  ],
  [
    "Pour un arrêt en juin 2026, l'indemnité journalière est plafonnée à 42,97 €.",
    '42,97 €: errone mauvaiseDateActuel [2026-07-01 …]',
  ],
  [
    "Pour un arrêt en mars 2026, l'indemnité journalière est plafonnée à 41,95 €.",
    '41,95 €: a-jour exactAlors [2026-02-01 2026-06-30]',
  ],
  [
    "En janvier 2026, l'indemnité journalière ne peut pas dépasser 41,95 €.",
    '41,95 €: depend decale [2026-02-01 2026-06-30]',
  ],
  [
    "Au 1er janvier 2026, le montant maximal de l'indemnité journalière est de 41,95 €.",
    '41,95 €: perime plusActuel 2026-07-01 [2026-02-01 2026-06-30]',
  ],
  ["L'indemnité journalière de maternité est plafonnée à 41,95 € par jour."],
  ["En cas d'accident du travail, l'indemnité journalière est plafonnée à 240,49 € par jour."],
  ["Pour un indépendant, l'indemnité journalière maximale est de 65,84 €."],
  ["Pour les artisans et commerçants, l'IJ maximale était de 56,35 € par jour."],
  ['Avec un salaire de 2 000 €, vous touchez une indemnité journalière de 32,87 € par jour.'],
  ['Exemple : 2 500 × 3 / 91,25 × 50 % = 41,09 € par jour, sous le plafond.'],
  [
    "Le forfait hospitalier est de 20 € par jour, l'indemnité journalière maximale de 42,97 €.",
    '42,97 €: a-jour actuel [2026-07-01 …]',
  ],
  [
    "L'indemnité journalière est plafonnée à 45 € par jour.",
    '45 €: depend arrondi [2019-02-01 2020-01-31]',
  ],
  [
    "Le montant maximal est de 42,96 € par jour pour l'indemnité journalière.",
    '42,96 €: a-jour actuel [2026-07-01 …]',
  ],
  [
    "L'indemnité journalière ne peut dépasser 41.95€ brut.",
    '41,95 €: perime plusActuel 2026-07-01 [2026-02-01 2026-06-30]',
  ],
  [
    'L’indemnité journalière ne peut pas dépasser 41,95 euros bruts par jour.',
    '41,95 €: perime plusActuel 2026-07-01 [2026-02-01 2026-06-30]',
  ],
  [
    'L’IJSS maximum s’élève à 41,95 euros.',
    '41,95 €: perime plusActuel 2026-07-01 [2026-02-01 2026-06-30]',
  ],
  [
    "Le plafond de l'IJ est de 41,95 €/j depuis février 2026.",
    '41,95 €: perime plusActuel 2026-07-01 [2026-02-01 2026-06-30]',
  ],
  [
    "Vous percevez 50 % de votre salaire, avec un maximum de 41,95 € par jour d'indemnité.",
    '41,95 €: perime plusActuel 2026-07-01 [2026-02-01 2026-06-30]',
  ],
  [
    "Maximum : 41,47 € jusqu'au 31 janvier 2026, 41,95 € du 1er février au 30 juin 2026 et 42,97 € depuis le 1er juillet 2026 par jour d'indemnité journalière.",
    '41,47 €: a-jour exactAlors [2025-04-01 2026-01-31]',
    '41,95 €: a-jour exactAlors [2026-02-01 2026-06-30]',
    '42,97 €: a-jour actuel [2026-07-01 …]',
  ],
  [
    'IJ maximale pour un arrêt débutant en janvier 2026 : 41,47 €.',
    '41,47 €: a-jour exactAlors [2025-04-01 2026-01-31]',
  ],
  [
    "L'IJ maximale est de 41,95 € en maladie et de 104,02 € en maternité.",
    '41,95 €: perime plusActuel 2026-07-01 [2026-02-01 2026-06-30]',
  ],
  [
    "L'IJ maximale est de 104,02 € en maternité, 41,95 € en maladie.",
    '41,95 €: perime plusActuel 2026-07-01 [2026-02-01 2026-06-30]',
  ],
  [
    "Le montant de l'IJ maladie ne peut dépasser environ 43 € par jour.",
    '43 €: a-jour actuel [2026-07-01 …]',
  ],
  [
    "Le montant de l'IJ maladie ne peut dépasser environ 53 € par jour.",
    '53 €: depend arrondi [2024-12-01 2025-03-31]',
  ],
  ["L'employeur complète à hauteur de 45 € par jour maximum (prévoyance)."],
  [
    "L'indemnité journalière maximale est de 43,80 € (arrêt débutant en 2017).",
    '43,80 €: a-jour exactAlors [2017-02-01 2018-01-31]',
  ],
  [
    "L'indemnité journalière maximale est de 43,02 € (arrêt débutant en 2006).",
    '43,02 €: depend avantRegistre',
  ],
  // The plafond de la sécurité sociale over 720, then 730, then the SMIC.
  [
    'Au 1er janvier 2009, le plafond d’une indemnité journalière est de 47,65 €.',
    '47,65 €: a-jour exactAlors [2009-01-01 2009-12-31]',
  ],
  [
    'IJ maximale : 48,43 € par jour',
    '48,43 €: perime plusActuel 2012-01-01 [2011-01-01 2011-12-31]',
  ],
  [
    'IJ maximale : 41,38 € par jour',
    '41,38 €: perime plusActuel 2012-08-01 [2012-01-01 2012-07-31]',
  ],
  ["L'allocation chômage (ARE) est plafonnée à 45 € par jour."],
  ["Une franchise de 50 € par jour maximum est déduite de l'indemnité journalière."],
  [
    'Le plafond était de 53,31 € par jour pour les indemnités journalières.',
    '53,31 €: a-jour exactAlors [2024-12-01 2025-03-31]',
  ],
  [
    "L'IJ ne peut être supérieure à 41,95 € par jour au 1.2.2026.",
    '41,95 €: perime plusActuel 2026-07-01 [2026-02-01 2026-06-30]',
  ],
  [
    'Indemnité journalière : 50 % du SJB (max 41,95 €)',
    '41,95 €: perime plusActuel 2026-07-01 [2026-02-01 2026-06-30]',
  ],
  [
    "Maximum journalier de l'indemnité : 41,95 euros (arrêts débutant entre le 01/02/2026 et le 30/06/2026)",
    '41,95 €: a-jour exactAlors [2026-02-01 2026-06-30]',
  ],
  ["Une perte de 11,84 € par jour par rapport au plafond de l'IJ."],
  [
    "Le maximum de l'IJ sera porté à 42,97 € au 1er juillet 2026 (contre 41,95 € actuellement).",
    '42,97 €: a-jour actuel [2026-07-01 …]',
    '41,95 €: perime plusActuel 2026-07-01 [2026-02-01 2026-06-30]',
  ],
  // The time of an amount is not that of the one before it.
  [
    "Avant avril 2025, le maximum de l'IJ montait à 53,31 € ; il est maintenant de 42,97 €.",
    '53,31 €: a-jour exactAlors [2024-12-01 2025-03-31]',
    '42,97 €: a-jour actuel [2026-07-01 …]',
  ],
  [
    "L'IJ maximale, de 53,31 € avant avril 2025, est aujourd'hui de 42,97 €.",
    '53,31 €: a-jour exactAlors [2024-12-01 2025-03-31]',
    '42,97 €: a-jour actuel [2026-07-01 …]',
  ],
  [
    "Jusqu'au 31 mars 2025, l'IJ était plafonnée à 53,31 € par jour et depuis elle l'est à 42,97 € par jour.",
    '53,31 €: a-jour exactAlors [2024-12-01 2025-03-31]',
    '42,97 €: a-jour actuel [2026-07-01 …]',
  ],
  [
    "Fixé à 53,31 € par jour au 1er mars 2025, le plafond de l'indemnité journalière atteint maintenant 42,97 €.",
    '42,97 €: a-jour actuel [2026-07-01 …]',
  ],
  [
    "L'IJ maximale était de 41,95 € jusqu'au 30 juin 2026 puis de 42,97 €.",
    '41,95 €: a-jour exactAlors [2026-02-01 2026-06-30]',
    '42,97 €: a-jour actuel [2026-07-01 …]',
  ],
  [
    "Le plafond de l'IJ était de 41,95 € ; depuis il est de 42,97 €.",
    '41,95 €: a-jour exactAlors [2026-02-01 2026-06-30]',
    '42,97 €: a-jour actuel [2026-07-01 …]',
  ],
  [
    "Avant avril 2025, le maximum de l'IJ était de 53,31 € et il est de 42,97 €.",
    '53,31 €: a-jour exactAlors [2024-12-01 2025-03-31]',
    '42,97 €: a-jour actuel [2026-07-01 …]',
  ],
  [
    "Avant avril 2025, le maximum de l'IJ était de 53,31 € ; il est maintenant de 41,95 €.",
    '53,31 €: a-jour exactAlors [2024-12-01 2025-03-31]',
    '41,95 €: perime plusActuel 2026-07-01 [2026-02-01 2026-06-30]',
  ],
  [
    "L'IJ maximale, à 53,31 € jusqu'en mars 2025, vaut 42,97 € depuis juillet 2026.",
    '53,31 €: a-jour exactAlors [2024-12-01 2025-03-31]',
    '42,97 €: a-jour actuel [2026-07-01 …]',
  ],
  [
    "Au 1er mars 2025 le plafond journalier était de 53,31 €, au 1er juillet 2026 il est de 42,97 € d'indemnité.",
    '53,31 €: a-jour exactAlors [2024-12-01 2025-03-31]',
    '42,97 €: a-jour actuel [2026-07-01 …]',
  ],
  [
    "Le plafond de l'IJ, autrefois de 53,31 €, est désormais de 42,97 €.",
    '53,31 €: a-jour exactAlors [2024-12-01 2025-03-31]',
    '42,97 €: a-jour actuel [2026-07-01 …]',
  ],
  [
    "Le plafond de l'IJ, autrefois de 53,31 €, est désormais de 41,95 €.",
    '53,31 €: a-jour exactAlors [2024-12-01 2025-03-31]',
    '41,95 €: perime plusActuel 2026-07-01 [2026-02-01 2026-06-30]',
  ],
  [
    "Le maximum de l'IJ va de 41,47 € au 1er avril 2025 à 42,97 € aujourd'hui.",
    '41,47 €: a-jour exactAlors [2025-04-01 2026-01-31]',
    '42,97 €: a-jour actuel [2026-07-01 …]',
  ],
  [
    "Au 1er janvier 2022, l'IJ maximale est de 89,03 € en maternité et de 47,43 € en maladie.",
    '47,43 €: a-jour decale [2022-02-01 2022-05-31]',
  ],
  [
    "L'IJ maximale (41,95 € jusqu'au 30 juin 2026) est de 42,97 €.",
    '41,95 €: a-jour exactAlors [2026-02-01 2026-06-30]',
    '42,97 €: a-jour actuel [2026-07-01 …]',
  ],
  [
    "L'IJ maximale (41,95 € jusqu'au 30 juin 2026, 42,97 € depuis) a changé.",
    '41,95 €: a-jour exactAlors [2026-02-01 2026-06-30]',
    '42,97 €: a-jour actuel [2026-07-01 …]',
  ],
  [
    "Plafonnée à 41,47 € puis à 41,95 € en février 2026, l'IJ est à 42,97 € depuis juillet.",
    '41,47 €: perime plusActuel 2026-02-01 [2025-04-01 2026-01-31]',
    '41,95 €: a-jour exactAlors [2026-02-01 2026-06-30]',
    '42,97 €: a-jour actuel [2026-07-01 …]',
  ],
  [
    "De 53,31 € en mars 2025, l'IJ maximale est tombée à 41,47 € en avril 2025, puis remontée à 42,97 €.",
    '41,47 €: a-jour exactAlors [2025-04-01 2026-01-31]',
    '42,97 €: a-jour actuel [2026-07-01 …]',
  ],
  [
    "Pour les arrêts débutant avant le 1er juillet 2026, l'IJ maximale est de 41,95 €, sinon de 42,97 €.",
    '41,95 €: a-jour exactAlors [2026-02-01 2026-06-30]',
    '42,97 €: a-jour actuel [2026-07-01 …]',
  ],
  [
    "Pour les arrêts débutant avant le 1er juillet 2026, l'IJ maximale est de 42,97 €.",
    '42,97 €: errone mauvaiseDateActuel [2026-07-01 …]',
  ],
  [
    "Au 31 décembre 2025, l'IJ maximale est de 41,47 € brut, soit 38,69 € net.",
    '41,47 €: a-jour exactAlors [2025-04-01 2026-01-31]',
    '38,69 € net: a-jour exactAlors [2025-04-01 2026-01-31]',
  ],
  // What was set after the last check is not known, and not called wrong.
  [
    "Depuis le 1er novembre 2026, l'indemnité journalière ne dépasse pas 43,62 € par jour.",
    '43,62 €: depend registreDepasse',
  ],
  [
    "À partir du 1er janvier 2027, l'IJ sera plafonnée à 43,50 € par jour.",
    '43,50 €: depend registreDepasse',
  ],
  ["À compter du 1er mars 2027, l'IJ maximale est de 42,97 €.", '42,97 €: depend registreDepasse'],
  ["L'IJ maximale est de 43,62 € par jour en 2026.", '43,62 €: depend registreDepasse'],
  [
    "Depuis le 1er avril 2025, l'IJ est plafonnée à 1,4 SMIC, soit 43,62 € par jour.",
    '43,62 €: depend registreDepasse',
  ],
  [
    "Depuis le 1er avril 2025, l'IJ est plafonnée à 1,4 SMIC, soit 40,20 € par jour.",
    '40,20 €: errone jamais',
  ],
  ["L'IJ maximale est de 44,10 € par jour.", '44,10 €: depend registreDepasse'],
  ["L'IJ maximale est de 40,10 € par jour.", '40,10 €: depend inconnuDuRegistre'],
  ["L'IJ maximale est de 44,10 € par jour en 2024.", '44,10 €: errone jamais'],
  [
    "Pour un arrêt débutant en décembre 2026, l'IJ maximale est de 42,97 €.",
    '42,97 €: a-jour actuel [2026-07-01 …]',
  ],
  [
    "Pour un arrêt débutant en décembre 2026, l'IJ maximale est de 41,95 €.",
    '41,95 €: depend registreDepasse',
  ],
  ["En 2027, l'IJ maximale est de 42,97 €.", '42,97 €: depend registreDepasse'],
  // Cents in words, or after the sign.
  ["L'IJ maximale est de 42 euros et 97 centimes.", '42,97 €: a-jour actuel [2026-07-01 …]'],
  [
    "L'indemnité journalière ne dépasse pas 42€97 par jour.",
    '42,97 €: a-jour actuel [2026-07-01 …]',
  ],
  [
    "L'IJ maximale vaut 41€95. Elle change parfois.",
    '41,95 €: perime plusActuel 2026-07-01 [2026-02-01 2026-06-30]',
  ],
  ["L'IJ maximale vaut 41 € 95.", '41,95 €: perime plusActuel 2026-07-01 [2026-02-01 2026-06-30]'],
  [
    "L'IJ est limitée à 41 € 95 centimes par jour.",
    '41,95 €: perime plusActuel 2026-07-01 [2026-02-01 2026-06-30]',
  ],
  ["L'IJ maximale est de 42 euros et 5 centimes.", '42,05 €: depend inconnuDuRegistre'],
  // After CSG and CRDS.
  [
    "L'IJ maximale (42,97 €) tombe à 40,09 € après CSG et CRDS.",
    '42,97 €: a-jour actuel [2026-07-01 …]',
    '40,09 € net: a-jour actuel [2026-07-01 …]',
  ],
  [
    "Après CSG et CRDS (6,7 %), l'indemnité journalière maximale est de 40,09 €.",
    '40,09 € net: a-jour actuel [2026-07-01 …]',
  ],
  [
    "L'indemnité journalière maximale nette de CSG et de CRDS vaut 40,09 €.",
    '40,09 € net: a-jour actuel [2026-07-01 …]',
  ],
  [
    "L'IJ est plafonnée à 40,09 € après prélèvements sociaux.",
    '40,09 € net: a-jour actuel [2026-07-01 …]',
  ],
  [
    "L'IJ maximale est de 42,97 €, soit 40,09 €.",
    '42,97 €: a-jour actuel [2026-07-01 …]',
    '40,09 € net: a-jour actuel [2026-07-01 …]',
  ],
  [
    "L'IJ maximale est de 39,14 € par jour.",
    '39,14 € net: perime plusActuel 2026-07-01 [2026-02-01 2026-06-30]',
  ],
  ["L'IJ maximale est de 40,09 € brut par jour.", '40,09 €: depend inconnuDuRegistre'],
  [
    "L'indemnité journalière ne dépasse pas 40 € environ après CSG et CRDS.",
    '40 € net: a-jour actuel [2026-07-01 …]',
  ],
  // Sentences that tell what was.
  [
    "L'indemnité journalière maximale, fixée à 41,95 € au 1er février 2026, a été relevée à 42,97 € au 1er juillet 2026.",
    '41,95 €: a-jour exactAlors [2026-02-01 2026-06-30]',
    '42,97 €: a-jour actuel [2026-07-01 …]',
  ],
  [
    "Au 1er juillet 2026, l'IJ maximale est revalorisée de 41,95 € à 42,97 €.",
    '41,95 €: a-jour exactAlors [2026-02-01 2026-06-30]',
    '42,97 €: a-jour actuel [2026-07-01 …]',
  ],
  [
    "L'IJ maximale, fixée à 41,95 €, sera portée à 42,97 € au 1er juillet 2026.",
    '41,95 €: perime plusActuel 2026-07-01 [2026-02-01 2026-06-30]',
    '42,97 €: a-jour actuel [2026-07-01 …]',
  ],
  [
    "Votre arrêt dure depuis le 15 mai 2026 et vous êtes cadre ? L'IJ est plafonnée à 42,97 € par jour.",
    '42,97 €: a-jour actuel [2026-07-01 …]',
  ],
  [
    'Vous êtes en arrêt depuis le 20 mai 2026 ? Votre IJ ne dépasse pas 41,95 €.',
    '41,95 €: a-jour exactAlors [2026-02-01 2026-06-30]',
  ],
  [
    "Vous étiez en arrêt le 2 juillet 2024 ? L'IJ maximale est de 41,95 €.",
    '41,95 €: perime plusActuel 2026-07-01 [2026-02-01 2026-06-30]',
  ],
  [
    'Exemple : Samia, arrêtée le 3 mars 2026, gagne 4 000 € par mois. Son IJ est plafonnée à 41,95 €.',
    '41,95 €: a-jour exactAlors [2026-02-01 2026-06-30]',
  ],
  [
    'Julie est en arrêt maladie depuis le 10 avril 2026. Elle gagne 5 000 €. Son IJ est donc plafonnée à 41,95 €.',
    '41,95 €: a-jour exactAlors [2026-02-01 2026-06-30]',
  ],
  [
    'Marc, arrêté le 3 mars 2026, a une IJ plafonnée à 41,95 €.',
    '41,95 €: a-jour exactAlors [2026-02-01 2026-06-30]',
  ],
  [
    "Selon l'arrêté le 3 mars 2026, l'IJ maximale est de 41,95 €.",
    '41,95 €: perime plusActuel 2026-07-01 [2026-02-01 2026-06-30]',
  ],
  [
    "Plafond de l'IJ en 2026 : 41,95 € jusqu'en juin, 42,97 € ensuite.",
    '41,95 €: a-jour exactAlors [2026-02-01 2026-06-30]',
    '42,97 €: a-jour actuel [2026-07-01 …]',
  ],
  [
    "En 2024, un journal rapportait que l'IJ plafonnait à 53,31 €.",
    '53,31 €: a-jour exactAlors [2024-12-01 2025-03-31]',
  ],
  [
    "Jusqu'en janvier 2026, l'IJ maximale était de 41,47 €.",
    '41,47 €: a-jour exactAlors [2025-04-01 2026-01-31]',
  ],
  ["Avant 2025, l'IJ maximale est de 51,70 €.", '51,70 €: depend partiel [2023-06-01 2024-01-31]'],
  ["L'IJ maximale était d'environ 52 €.", '52 €: depend arrondi [2024-02-01 2024-11-30]'],
  [
    "Vous avez été en arrêt en mai 2026 ? L'IJ est plafonnée à 41,95 € par jour.",
    '41,95 €: a-jour exactAlors [2026-02-01 2026-06-30]',
  ],
  [
    'Si vous étiez en arrêt avant le 1er juillet 2026, votre IJ reste plafonnée à 41,95 €.',
    '41,95 €: a-jour exactAlors [2026-02-01 2026-06-30]',
  ],
  [
    "Montant maximal de l'IJ : 42,97 € (41,95 € si l'arrêt a commencé avant le 1er juillet 2026).",
    '42,97 €: a-jour actuel [2026-07-01 …]',
    '41,95 €: a-jour exactAlors [2026-02-01 2026-06-30]',
  ],
  [
    "L'IJ maximale est de 42,97 € ; elle était de 41,95 € entre février et juin 2026 et de 41,47 € auparavant.",
    '42,97 €: a-jour actuel [2026-07-01 …]',
    '41,95 €: a-jour exactAlors [2026-02-01 2026-06-30]',
    '41,47 €: a-jour exactAlors [2025-04-01 2026-01-31]',
  ],
  [
    "Depuis le 1er juillet 2026, l'IJ maximale est de 41,95 €.",
    '41,95 €: errone mauvaiseDate [2026-02-01 2026-06-30]',
  ],
  // A day on which the value already held, and the day on which it began.
  [
    "Au 1er janvier 2026, l'IJ maximale est de 41,47 €.",
    '41,47 €: a-jour exactAlors [2025-04-01 2026-01-31]',
  ],
  [
    "Au 1er mars 2026, l'IJ maximale est de 41,95 €.",
    '41,95 €: a-jour exactAlors [2026-02-01 2026-06-30]',
  ],
  [
    "Au 1er février 2026, l'IJ maximale est de 41,95 €.",
    '41,95 €: perime plusActuel 2026-07-01 [2026-02-01 2026-06-30]',
  ],
  // Other ways of saying that nothing goes beyond.
  [
    'La caisse ne paiera plus que 41,47 € brut par jour au plus pour un arrêt maladie.',
    '41,47 €: perime plusActuel 2026-02-01 [2025-04-01 2026-01-31]',
  ],
  [
    "Un assuré en arrêt ne peut pas toucher plus de 42,97 € d'indemnités journalières par jour.",
    '42,97 €: a-jour actuel [2026-07-01 …]',
  ],
  [
    'Plafond IJSS 2026 = 41,95 € par jour',
    '41,95 €: perime plusActuel 2026-07-01 [2026-02-01 2026-06-30]',
  ],
  [
    'Les IJ sont écrêtées à 41,95 € par jour.',
    '41,95 €: perime plusActuel 2026-07-01 [2026-02-01 2026-06-30]',
  ],
  ['IJ maladie, montant maxi : 42,97 €', '42,97 €: a-jour actuel [2026-07-01 …]'],
  [
    'En arrêt maladie, on est indemnisé dans la limite de 42,97 € par jour.',
    '42,97 €: a-jour actuel [2026-07-01 …]',
  ],
  ["L'IJ ne peut pas être plus élevée que 42,97 €.", '42,97 €: a-jour actuel [2026-07-01 …]'],
  [
    "Au-delà du plafond, l'indemnité journalière est bloquée à 41,95 €.",
    '41,95 €: perime plusActuel 2026-07-01 [2026-02-01 2026-06-30]',
  ],
  [
    "La Sécurité sociale ne vous versera pas plus de 42,97 € par jour d'arrêt.",
    '42,97 €: a-jour actuel [2026-07-01 …]',
  ],
  [
    "Le précédent plafond de l'IJ (53,31 €) a disparu.",
    '53,31 €: a-jour exactAlors [2024-12-01 2025-03-31]',
  ],
  // What a prévoyance was said to do in the sentence before does not hide a value of the law.
  [
    "La prévoyance complète le revenu.\nPour un arrêt maladie, l'indemnité journalière est plafonnée à 42,97 €.",
    '42,97 €: a-jour actuel [2026-07-01 …]',
  ],
  ["La prévoyance complète le revenu.\nL'indemnité journalière est plafonnée à 45 € par jour."],
  ['Votre contrat garantit une indemnité journalière plafonnée à 50,50 € par jour.'],
  ["Il perdra au maximum 42 € par jour d'indemnité journalière."],
  // Not the law's, or not this one.
  ["J'ai reçu 41,95 € d'IJ maximum."],
  ["On m'a versé 41,95 € d'IJ, le maximum."],
  ["L'IJ de 41,95 € arrive au plus tard le 14 du mois."],
  ["Au plus tôt, l'IJ de 41,95 € arrive le 14 du mois."],
  ["Avec trois enfants à charge, l'indemnité journalière maximale était de 55,93 €."],
  ["À Mayotte, l'indemnité journalière maximale est de 36,20 €."],
  ["L'IJ maximale est de 42,97 € (36,20 € à Mayotte).", '42,97 €: a-jour actuel [2026-07-01 …]'],
  ["L'IJ maximale est de 42,97 € (hors Mayotte).", '42,97 €: a-jour actuel [2026-07-01 …]'],
];
