import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../core/claims/read-page.ts';
import { day } from '../../../../core/time/day.ts';

const ON = day('2026-11-21');
const read = (text: string, page: { date?: string; official?: boolean } = {}) =>
  readPage(
    { text, official: page.official ?? false, ...(page.date && { date: day(page.date) }) },
    ON,
  );

const SENTENCES: readonly (readonly [text: string, ...verdicts: string[]])[] = [
  ["L'IJ est plafonnée à 41,95 € brut par jour.", 'perime'],
  ['IJ maximale : 41,47 €', 'perime'],
  ['Votre indemnité journalière ne peut excéder 42,97 €/jour.', 'a-jour'],
  [
    "Le montant maximum de l'indemnité journalière est de 42,97 € brut par jour pour un arrêt débutant à compter du 1er juillet 2026.",
    'a-jour',
  ],
  ['Indemnités journalières maladie — montant maximal\\t41,95 €', 'perime'],
  [
    "L'indemnité journalière est égale à 50 % du salaire journalier de base, dans la limite de 1,4 SMIC (soit 41,95 € par jour).",
    'perime',
  ],
  ["L'indemnité journalière maximale est de 42,97 € brut, soit 40,09 € net.", 'a-jour', 'a-jour'],
  ["L'indemnité journalière ne peut pas dépasser 39,14 € nets par jour.", 'perime'],
  [
    "Si votre arrêt a débuté entre le 1er février et le 30 juin 2026, le maximum de l'indemnité journalière est de 41,95 €.",
    'a-jour',
  ],
  [
    "Si votre arrêt a débuté entre le 1er janvier et le 30 juin 2026, le maximum de l'indemnité journalière est de 41,95 €.",
    'errone',
  ],
  ["Jusqu'au 31 mars 2025, l'indemnité journalière maximale était de 53,31 € par jour.", 'a-jour'],
  ["Avant le 1er avril 2025, l'IJ maximale était de 53,31 €.", 'a-jour'],
  [
    "L'indemnité journalière maximale est passée de 53,31 € à 41,47 € le 1er avril 2025.",
    'a-jour',
    'a-jour',
  ],
  [
    "L'IJ maximale passe de 41,95 € à 42,97 € par jour à compter du 1er juillet 2026.",
    'a-jour',
    'a-jour',
  ],
  [
    "Depuis le 1er juillet 2026, l'indemnité journalière maximale est de 42,97 €, contre 41,95 € auparavant.",
    'a-jour',
    'a-jour',
  ],
  [
    "Depuis le 1er avril 2025, l'indemnité journalière maximale est limitée à 1,4 SMIC, soit 41,47 € par jour (au lieu de 53,31 €).",
    'perime',
    'a-jour',
  ],
  ["À compter du 1er avril 2025, l'indemnité journalière maximale est de 41,47 € brut.", 'perime'],
  [
    "Pour les arrêts débutant à compter du 1er avril 2025, l'IJ est plafonnée à 1,4 Smic, soit 42,97 € par jour.",
    'a-jour',
  ],
  [
    "Pour les arrêts débutant à compter du 1er avril 2025, l'IJ est plafonnée à 1,4 Smic, soit 41,95 € par jour.",
    'perime',
  ],
  [
    "Pour les arrêts de travail débutant à compter du 1er janvier 2026, l'IJ maximale est de 41,95 €.",
    'errone',
  ],
  ["En 2024, l'indemnité journalière maximale était de 52,28 €.", 'a-jour'],
  ["L'indemnité journalière maximale est de 41,95 € en 2026.", 'perime'],
  ["Au 1er janvier 2022, l'indemnité journalière maladie maximale s'élevait à 47,43 €.", 'a-jour'],
  ["Au 1er janvier 2026, le montant maximal de l'indemnité journalière est de 41,95 €.", 'perime'],
  ["L'indemnité journalière de maternité est plafonnée à 41,95 € par jour."],
  ["En cas d'accident du travail, l'indemnité journalière est plafonnée à 240,49 € par jour."],
  ["Pour un indépendant, l'indemnité journalière maximale est de 65,84 €."],
  ["Pour les artisans et commerçants, l'IJ maximale était de 56,35 € par jour."],
  ['Avec un salaire de 2 000 €, vous touchez une indemnité journalière de 32,87 € par jour.'],
  ['Exemple : 2 500 × 3 / 91,25 × 50 % = 41,09 € par jour, sous le plafond.'],
  [
    "Le forfait hospitalier est de 20 € par jour, l'indemnité journalière maximale de 42,97 €.",
    'a-jour',
  ],
  ["L'indemnité journalière est plafonnée à 45 € par jour.", 'perime'],
  ["Le montant maximal est de 42,96 € par jour pour l'indemnité journalière.", 'a-jour'],
  ["L'indemnité journalière ne peut dépasser 41.95€ brut.", 'perime'],
  ['L’indemnité journalière ne peut pas dépasser 41,95 euros bruts par jour.', 'perime'],
  ['L’IJSS maximum s’élève à 41,95 euros.', 'perime'],
  ["Le plafond de l'IJ est de 41,95 €/j depuis février 2026.", 'perime'],
  [
    "Vous percevez 50 % de votre salaire, avec un maximum de 41,95 € par jour d'indemnité.",
    'perime',
  ],
  [
    "Maximum : 41,47 € jusqu'au 31 janvier 2026, 41,95 € du 1er février au 30 juin 2026 et 42,97 € depuis le 1er juillet 2026 par jour d'indemnité journalière.",
    'a-jour',
    'a-jour',
    'a-jour',
  ],
  ['IJ maximale pour un arrêt débutant en janvier 2026 : 41,47 €.', 'a-jour'],
  ["L'IJ maximale est de 41,95 € en maladie et de 104,02 € en maternité.", 'perime'],
  ["L'IJ maximale est de 104,02 € en maternité, 41,95 € en maladie.", 'perime'],
  ["Le montant de l'IJ maladie ne peut dépasser environ 43 € par jour.", 'a-jour'],
  ["Le montant de l'IJ maladie ne peut dépasser environ 53 € par jour.", 'perime'],
  ["L'employeur complète à hauteur de 45 € par jour maximum (prévoyance)."],
  ["L'indemnité journalière maximale est de 43,80 € (arrêt débutant en 2017).", 'depend'],
  ["L'allocation chômage (ARE) est plafonnée à 45 € par jour."],
  ["Une franchise de 50 € par jour maximum est déduite de l'indemnité journalière."],
  ['Le plafond était de 53,31 € par jour pour les indemnités journalières.', 'a-jour'],
  ["L'IJ ne peut être supérieure à 41,95 € par jour au 1.2.2026.", 'perime'],
  ['Indemnité journalière : 50 % du SJB (max 41,95 €)', 'perime'],
  [
    "Maximum journalier de l'indemnité : 41,95 euros (arrêts débutant entre le 01/02/2026 et le 30/06/2026)",
    'a-jour',
  ],
  ["Une perte de 11,84 € par jour par rapport au plafond de l'IJ."],
  [
    "Le maximum de l'IJ sera porté à 42,97 € au 1er juillet 2026 (contre 41,95 € actuellement).",
    'a-jour',
    'perime',
  ],
];

describe('the largest IJ maladie', () => {
  it.each(SENTENCES)('%s', (text, ...verdicts) => {
    expect(read(text).map(({ verdict }) => verdict)).toEqual(verdicts);
  });

  it('says since when, and what holds today', () => {
    const [mark] = read('L’indemnité journalière est plafonnée à 41,95 € brut par jour.');
    expect(mark).toMatchObject({
      kind: 'ij.max_day',
      quote: '41,95 € brut par jour',
      stated: '41,95\u00a0€',
      since: '2026-07-01',
      validFor: { from: '2026-02-01', until: '2026-06-30' },
      today: { from: '2026-07-01', article: 'CSS R323-4' },
      own: 'ijMaladie',
    });
  });

  it('reads an amount however its spaces and its unit are written', () => {
    for (const amount of ['41,95\u00a0€', '41,95\u202f€', '41,95€', '41.95 €', '41,95 euros brut'])
      expect(read(`L'IJ maximale est de ${amount} par jour.`)).toMatchObject([
        { since: '2026-07-01' },
      ]);
  });

  it('takes date and regime of a bare value from what stands above', () => {
    const list =
      'Les plafonds des indemnités journalières en 2026\n- Maladie : jusqu’à 41,95 € par jour\n- Maternité : jusqu’à 50,02 € par jour';
    expect(read(list)).toMatchObject([{ stated: '41,95\u00a0€', verdict: 'perime' }]);
    const table =
      'Montant maximal des indemnités journalières au 1-1-2022\nRisque\tMaximum par jour\nMaladie\t47,43 €\nMaternité\t50,00 €';
    expect(read(table)).toMatchObject([{ stated: '47,43\u00a0€', verdict: 'a-jour' }]);
  });

  it('dates a value by the header of its column', () => {
    const table =
      'Indemnités journalières : montants maximaux\nRisque\tArrêts débutant du 1er février au 30 juin 2026\tArrêts débutant à partir du 1er juillet 2026\nMaladie\t41,95 €\t42,97 €';
    expect(read(table)).toMatchObject([{ why: 'exactAlors' }, { why: 'actuel' }]);
  });

  it('follows the note that a value points to', () => {
    const page =
      'Montant maximal de l’indemnité journalière\nMaladie\n41,95 € (1)\nAutre texte.\n(1) Pour les arrêts débutant à compter du 1-1-2026.';
    expect(read(page)).toMatchObject([{ verdict: 'errone', why: 'mauvaiseDate' }]);
  });

  it('calls a value that never was wrong only where the time is known', () => {
    const text = 'L’indemnité journalière maximale est de 40 € par jour.';
    expect(read(text, { date: '2025-02-10' })).toMatchObject([
      { verdict: 'errone', why: 'jamais' },
    ]);
    expect(read(text)).toMatchObject([{ verdict: 'perime', why: 'inconnuDuRegistre' }]);
    expect(read(text, { date: '2025-02-10', official: true })).toMatchObject([
      { verdict: 'perime' },
    ]);
  });

  it('takes a year for the present of a page written in it', () => {
    const text = 'L’indemnité journalière maximale est de 52,28 € en 2024.';
    expect(read(text, { date: '2024-03-01' })).toMatchObject([
      { verdict: 'perime', since: '2024-12-01' },
    ]);
    expect(read(text, { date: '2025-06-01' })).toMatchObject([{ verdict: 'a-jour' }]);
  });

  it('does not know the law of a day past the register', () => {
    const page = { text: 'L’IJ maximale est de 42,97 € par jour.', official: true };
    const [mark] = readPage(page, day('2027-06-01'));
    expect(mark).toMatchObject({ verdict: 'depend', why: 'registreDepasse' });
    expect(mark?.today).toBeUndefined();
  });
});
