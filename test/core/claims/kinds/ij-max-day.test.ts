import { describe, expect, it } from 'vitest';
import { ijMaxDay } from '../../../../core/claims/kinds/ij-max-day.ts';
import type { Mark } from '../../../../core/claims/mark.ts';
import { readPage } from '../../../../core/claims/read-page.ts';
import { nearestWhole } from '../../../../core/money/exact.ts';
import { day } from '../../../../core/time/day.ts';
import { claimsEn } from '../../../../core/words/en/claims.ts';
import { type ClaimWord, claimsFr } from '../../../../core/words/fr/claims.ts';
import { say } from '../../../../core/words/say.ts';
import { SENTENCES } from './ij-max-day.sentences.ts';
import { tellsOf } from './sentences.ts';

const ON = day('2026-11-23');
const read = (text: string, page: { date?: string; official?: boolean } = {}) =>
  readPage(
    { text, official: page.official ?? false, ...(page.date && { date: day(page.date) }) },
    ON,
    [ijMaxDay],
  );

const BLANKS = /\{(\w+)\}/g;
const blanksOf = (text: string) => [...text.matchAll(BLANKS)].map(([, name = '']) => name);

function told({ stated, verdict, why, since, validFor, today }: Mark): string {
  const net = today?.net ? ' net' : '';
  const held = validFor && `[${validFor.from} ${validFor.until ?? '…'}]`;
  const words = [verdict, why.replace('arret.', ''), since, held].filter(Boolean).join(' ');
  return `${stated.replace('\u00a0', ' ')}${net}: ${words}`;
}

/** A word of a mark in French, its days and amounts as they are. */
const sentence = ({ params }: Mark, word: ClaimWord) =>
  say(
    claimsFr[word],
    Object.fromEntries(
      Object.entries(params).map(([name, value]) => [
        name,
        typeof value === 'string' ? value : nearestWhole(value),
      ]),
    ),
  );

/** Without the no-break spaces of typography. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('the largest IJ maladie', () => {
  it.each(SENTENCES)('%s', (text, ...expected) => {
    const marks = read(text);
    expect(marks.map(told)).toEqual(expected);
    for (const { params, since, validFor, title, why, quote } of marks) {
      expect(quote).toBe(quote.trim());
      expect(params.depuis).toBe(since);
      expect(params.du).toBe(validFor?.from);
      for (const words of [claimsFr, claimsEn])
        for (const blank of blanksOf(words[title] + words[why]))
          expect(params).toHaveProperty(blank);
    }
  });

  it.each([
    [
      'L’IJ maximale est de 41,95 €.',
      'Périmé pour les arrêts commencés depuis le 2026-07-01',
      'Ce montant vaut pour les arrêts commencés du 2026-02-01 au 2026-06-30. Pour un arrêt commencé depuis le 2026-07-01, il est de 4297.',
    ],
    [
      'L’IJ maximale est de 53,31 €.',
      'Périmé pour les arrêts commencés depuis le 2025-04-01',
      'Ce montant vaut pour les arrêts commencés du 2024-12-01 au 2025-03-31. Pour un arrêt commencé depuis le 2026-07-01, il est de 4297.',
    ],
    [
      'L’IJ maximale est de 42,97 €.',
      'À jour',
      'C’est le montant des arrêts commencés depuis le 2026-07-01.',
    ],
    [
      'Jusqu’au 31 mars 2025, l’IJ maximale est de 53,31 €.',
      'Exact pour la période citée',
      'Ce montant est exact pour la période dont parle cette phrase : il vaut pour les arrêts commencés du 2024-12-01 au 2025-03-31.',
    ],
    [
      'Pour un arrêt débutant le 5 juin 2026, l’IJ maximale est de 42,97 €.',
      'Erroné',
      'Ce montant vaut pour les arrêts commencés depuis le 2026-07-01, pas pour la date indiquée.',
    ],
  ])('says %s', (text, title, why) => {
    const [mark] = read(text);
    expect(mark && [mark.title, mark.why].map((word) => plain(sentence(mark, word)))).toEqual([
      title,
      why,
    ]);
  });

  it('says since when, and what holds today', () => {
    const [mark] = read('L’indemnité journalière est plafonnée à 41,95 € brut par jour.');
    expect(mark).toMatchObject({
      kind: 'ij.max_day',
      quote: '41,95 € brut par jour',
      stated: '41,95\u00a0€',
      since: '2026-07-01',
      validFor: { from: '2026-02-01', until: '2026-06-30' },
      title: 'arret.perimeDepuis',
      today: { unit: 'cents', per: 'day', net: false, from: '2026-07-01', article: 'CSS R323-4' },
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
    expect(read(table)).toMatchObject([{ why: 'arret.exactAlors' }, { why: 'arret.actuel' }]);
  });

  it('takes the day of an update for nobody’s stop', () => {
    const page =
      'L’arrêt maladie du salarié\nMis à jour le : 10/02/2026\nCe que verse la caisse\nL’indemnité journalière ne peut pas dépasser 41,95 € brut par jour.';
    expect(read(page, { official: true })).toMatchObject([
      { verdict: 'perime', since: '2026-07-01' },
    ]);
  });

  it('follows the note that a value points to', () => {
    const page =
      'Montant maximal de l’indemnité journalière\nMaladie\n41,95 € (1)\nAutre texte.\n(1) Pour les arrêts débutant à compter du 1-1-2026.';
    expect(read(page)).toMatchObject([{ verdict: 'errone', why: 'arret.mauvaiseDate' }]);
  });

  it('calls a value that never was wrong only where the time is known', () => {
    const text = 'L’indemnité journalière maximale est de 40 € par jour.';
    expect(read(text, { date: '2025-02-10' })).toMatchObject([
      { verdict: 'errone', why: 'arret.jamais' },
    ]);
    expect(read(text)).toMatchObject([{ verdict: 'depend', why: 'arret.inconnuDuRegistre' }]);
    expect(read(text, { date: '2025-02-10', official: true })).toMatchObject([
      { verdict: 'depend', why: 'arret.inconnuDuRegistre' },
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
    const past = (text: string) => readPage({ text, official: true }, day('2027-03-10')).map(told);
    expect(past('L’IJ maximale est de 42,97 € par jour.')).toEqual([
      '42,97 €: depend sansActuel [2026-07-01 2027-01-31]',
    ]);
    expect(past('L’IJ maximale est de 44,10 € par jour.')).toEqual([
      '44,10 €: depend registreDepasse',
    ]);
    expect(past('L’IJ maximale est de 40,10 € par jour.')).toEqual([
      '40,10 €: depend registreDepasse',
    ]);
    expect(past('L’IJ maximale est de 41,95 € par jour.')).toEqual([
      '41,95 €: perime sansActuel 2026-07-01 [2026-02-01 2026-06-30]',
    ]);
  });

  it('holds no page to what came after it, nor to what came after the last check', () => {
    const text = 'L’IJ maximale est de 43,62 € par jour.';
    expect(read(text, { date: '2026-11-15' }).map(told)).toEqual([
      '43,62 €: depend registreDepasse',
    ]);
    expect(read(text, { date: '2026-05-01' }).map(told)).toEqual(['43,62 €: errone jamais']);
    expect(read(text, { date: '2024-05-01', official: true }).map(told)).toEqual([
      '43,62 €: depend inconnuDuRegistre',
    ]);
  });

  it('says up to which day it was checked', () => {
    const [mark] = read('Depuis le 1er novembre 2026, l’IJ maximale est de 43,62 €.');
    const checked = mark?.params.verifie;
    if (!mark || typeof checked !== 'string') throw new Error('no day of the last check');
    expect(checked < '2026-11-01').toBe(true);
    expect(plain(sentence(mark, mark.why))).toBe(
      `Notre dernière vérification date du ${checked} : nous ne savons pas si ce montant s’applique depuis. Vérifiez-le auprès de votre caisse.`,
    );
  });

  it('announces an amount before its day', () => {
    const [mark] = readPage(
      { text: 'L’IJ maximale sera de 42,97 €.', official: true },
      day('2026-06-15'),
    );
    expect(mark).toMatchObject({ verdict: 'depend', why: 'arret.pasEncore' });
  });
});

describe('ij.max_day, by other writers', () => {
  tellsOf(ijMaxDay, [
    [
      "Dès avril, le plafond quotidien de l'IJ maladie dégringole : il passerait de 53,31€ brut à 41,47€ brut",
      '53,31 €: a-jour arret.exactAlors',
      '41,47 €: perime arret.plusActuel 2026-02-01',
    ],
    [
      'Les indemnités journalières maladie connaissent un maximum. Celui-ci vaut maintenant 41,47 euros, contre 53,31 euros avant la réforme.',
      '41,47 €: perime arret.plusActuel 2026-02-01',
      '53,31 €: a-jour arret.exactAlors',
    ],
    [
      "L'IJ maladie maximale va reculer. D'après nos estimations, elle tomberait de 53,31 € à 41,47 euros par jour.",
      '53,31 €: a-jour arret.exactAlors',
      '41,47 €: perime arret.plusActuel 2026-02-01',
    ],
    [
      "L'IJ maladie a un plafond journalier. Ce plafond atteint 41,95 € brut depuis février.",
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      "Combien touche-t-on au maximum par jour d'arrêt maladie ? 42,97 € brut, pas un centime de plus, pour les IJ de la Sécu.",
      '42,97 €: a-jour arret.actuel',
    ],
    ['Une IJ ne saurait dépasser 42,97 €.', '42,97 €: a-jour arret.actuel'],
    [
      "Impossible de percevoir davantage que 42,97 € bruts d'indemnité journalière en maladie.",
      '42,97 €: a-jour arret.actuel',
    ],
    [
      "Le plafond de l'indemnité journalière maladie s'établit à 42,97 € bruts.",
      '42,97 €: a-jour arret.actuel',
    ],
    [
      "Même un cadre très bien payé ne recevra pas plus de 42,97 € d'indemnités journalières par jour d'arrêt maladie.",
      '42,97 €: a-jour arret.actuel',
    ],
    ["L'Assurance maladie verse jusqu'à 42,97 € par jour d'arrêt.", '42,97 €: a-jour arret.actuel'],
    ["L'IJ maladie est écrêtée à 42,97 euros.", '42,97 €: a-jour arret.actuel'],
    ['Plafond IJ maladie 2026 (depuis juillet) : 42,97 €', '42,97 €: a-jour arret.actuel'],
    ['IJSS maxi = 41,95 €/j', '41,95 €: perime arret.plusActuel 2026-07-01'],
    ['- IJ maladie max : 41,47 € / jour brut', '41,47 €: perime arret.plusActuel 2026-02-01'],
    [
      "Au-delà de ce salaire, votre IJ restera bloquée à 41,95 € par jour d'arrêt maladie.",
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      'Les indemnités journalières sont plafonnées. Elles ne peuvent excéder 41,47 € par jour.',
      '41,47 €: perime arret.plusActuel 2026-02-01',
    ],
    [
      "Peu importe votre salaire : la CPAM n'ira pas au-delà de 41,95 € par jour pour un arrêt maladie.",
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      "La Sécurité sociale indemnise l'arrêt maladie à hauteur de 50 % du salaire, avec un maximum quotidien de 53,31 €.",
      '53,31 €: perime arret.plusActuel 2025-04-01',
    ],
    [
      "L'IJ équivaut à la moitié du salaire journalier de base, sans excéder 41,47 € par jour.",
      '41,47 €: perime arret.plusActuel 2026-02-01',
    ],
    [
      "Le plafond de l'IJ maladie grimpe à 42,97 € au 1er juillet 2026 (41,95 € précédemment).",
      '42,97 €: a-jour arret.actuel',
      '41,95 €: a-jour arret.exactAlors',
    ],
    [
      "Type d'arrêt | IJ maximale par jour\nMaladie | 41,95 €",
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      'Plafond journalier des IJ maladie :\n41,47 € brut',
      '41,47 €: perime arret.plusActuel 2026-02-01',
    ],
    [
      "Le montant de l'IJ maladie ne franchira jamais la barre des 41,95 € par jour.",
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      'Le montant journalier maximal versé par la caisse en maladie culmine à 42,97 €, IJ brute.',
      '42,97 €: a-jour arret.actuel',
    ],
    [
      "Le montant maximum d'une IJ tombe de 53,31 € à 41,47 € par jour.",
      '53,31 €: a-jour arret.exactAlors',
      '41,47 €: perime arret.plusActuel 2026-02-01',
    ],
    [
      'Le maximum théorique des IJSS maladie se monte donc à 41,95 € par jour calendaire.',
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      'Les hauts salaires voient leur IJ maladie plafonner à 41,47 € par jour.',
      '41,47 €: perime arret.plusActuel 2026-02-01',
    ],
    [
      "Dès lors que votre salaire dépasse 1,4 SMIC, l'IJ sera de 41,47 € par jour, le maximum.",
      '41,47 €: perime arret.plusActuel 2026-02-01',
    ],
    [
      'Le montant maximal journalier des IJ maladie a été revalorisé. Il est désormais de 42,97 €.',
      '42,97 €: a-jour arret.actuel',
    ],
    [
      'Arrêt maladie : quel est le montant maximal des indemnités journalières ? Il est de 41,95 €.',
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      "C'est écrit noir sur blanc : IJ maladie, 41,95 € par jour, maximum absolu.",
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      "Q : Quel est le plafond de l'IJ maladie ?\nR : 41,95 € bruts par jour.",
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      "Le montant maximal d'une indemnité journalière est passé à 42,97 € au 1er juillet.",
      '42,97 €: a-jour arret.actuel',
    ],
    [
      "Plafond de l'IJ maladie : 42,97 € (anciennement 41,95 €)",
      '42,97 €: a-jour arret.actuel',
      '41,95 €: a-jour arret.exactAlors',
    ],
    ["Arrêt maladie : l'IJ journalière maxi désormais à 42,97 €", '42,97 €: a-jour arret.actuel'],
    [
      'Camarades, la Sécu ne nous verse pas plus de 41,47 € par jour quand on est malade et en arrêt !',
      '41,47 €: perime arret.plusActuel 2026-02-01',
    ],
    [
      "Attention, il y a un plafond : 41,95 € d'IJ par jour d'arrêt maladie.",
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      'Attention au plafond des indemnités journalières : vous ne pourrez recevoir que 41,95 € par jour.',
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      "Pour tout arrêt ayant démarré à compter du 1er juillet 2026, le maximum journalier de l'indemnité maladie s'élève à 42,97 € bruts.",
      '42,97 €: a-jour arret.actuel',
    ],
    [
      "Les arrêts commencés entre février et juin 2026 relèvent d'un plafond d'IJ de 41,95 € par jour.",
      '41,95 €: a-jour arret.exactAlors',
    ],
    [
      "L'indemnité journalière ne peut en aucun cas dépasser quarante et un euros et 95 centimes, soit 41,95 €.",
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      "Quel que soit le salaire, l'IJ maladie plafonne à 41,95 €.",
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      'Votre IJ maladie sera donc limitée au maximum légal (41,47 € par jour).',
      '41,47 €: perime arret.plusActuel 2026-02-01',
    ],
    [
      "L'indemnité journalière maladie ne grimpera pas au-dessus de 41,95 €.",
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      "L'indemnité journalière maladie n'excède jamais 41,95 euros.",
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      "Une limite existe toutefois : 41,95 € brut par jour pour l'indemnité journalière maladie.",
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      "Montant brut maximum d'une IJ maladie au titre d'un arrêt de travail -> 41.95€",
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      'Le gain journalier est divisé par deux. Résultat : une IJ maladie qui ne peut être supérieure à 41,95 €.',
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      "L'IJ maximale maladie est réévaluée de 41,95 € à 42,97 € par jour.",
      '41,95 €: a-jour arret.exactAlors',
      '42,97 €: a-jour arret.actuel',
    ],
    [
      "Les indemnités journalières maladie seront plafonnées à 42,97 € (+ 2,4 % par rapport aux 41,95 € d'avant).",
      '42,97 €: a-jour arret.actuel',
      '41,95 €: a-jour arret.exactAlors',
    ],
    [
      "Depuis avril 2025, l'IJ maladie maximum est de 41,47 € et non plus de 53,31 €.",
      '41,47 €: perime arret.plusActuel 2026-02-01',
      '53,31 €: a-jour arret.exactAlors',
    ],
    [
      "Avec la réforme, le maximum de l'IJ maladie chute : 41,47 € au lieu de 53,31 €.",
      '41,47 €: perime arret.plusActuel 2026-02-01',
      '53,31 €: a-jour arret.exactAlors',
    ],
    [
      "Avant : 53,31 € d'IJ maladie maximum par jour. Après : 41,47 € maximum par jour.",
      '53,31 €: a-jour arret.exactAlors',
      '41,47 €: perime arret.plusActuel 2026-02-01',
    ],
    [
      "Le montant plafond de l'indemnité journalière versée par la CPAM, 41,95 euros, est fixé par décret.",
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      '41,95 € : tel est le plafond journalier des indemnités maladie.',
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      "41,47 euros par jour, c'est désormais le maximum que verse la Sécu en arrêt maladie (indemnités journalières).",
      '41,47 €: perime arret.plusActuel 2026-02-01',
    ],
    [
      "Le plafond ? 41,95 € brut par jour d'indemnité journalière maladie.",
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      "Le montant de l'IJ maladie est au plus égal à 41,95 € par jour.",
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      'Le montant journalier brut des IJ maladie est capé à 41,95 €.',
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      "L'indemnité versée en maladie par l'assurance maladie a pour plafond 41,95 € par jour.",
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      "Les indemnités journalières maladie ont une valeur maximale. En 2026, elle atteint 41,95 € jusqu'à l'été.",
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    // What looks like it and is not.
    ['Mon IJ est de 41,95 € par jour.'],
    ['Le tarif maximum de la consultation est de 42,97 €.'],
    ['Une perte de 11,84 € par jour pour un salarié en arrêt maladie.'],
    ["Le forfait maximal remboursé par la mutuelle est de 45 € par jour d'hospitalisation."],
    ["L'indemnité journalière de Paul est de 39,45 €."],
    ["L'IJ maladie est plafonnée. Paul, lui, reçoit 41,95 € par jour."],
    ['Le salaire journalier est de 41,95 €.'],
    ['Le maximum remboursé par la mutuelle est de 41,95 € par séance.'],
    ["L'indemnité de congé paternité est au maximum de 104,02 € par jour."],
    ["Il gagne 42 € par jour. C'est le maximum qu'il peut espérer de sa prévoyance."],
    ['Le plafond de la franchise est de 50 € par an. Il reste à 50 €.'],
    [
      "L'arrêt maladie est indemnisé. Elle a perçu 39,50 € par jour après le délai de carence maximal.",
    ],
  ]);
});
