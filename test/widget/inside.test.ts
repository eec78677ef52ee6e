import { describe, expect, it } from 'vitest';
import { cents } from '../../core/money/cents.ts';
import { exact } from '../../core/money/exact.ts';
import type { Evenement } from '../../core/situation/evenements.ts';
import type { Situation } from '../../core/situation/situation.ts';
import { asMonth, day } from '../../core/time/day.ts';
import { answer } from '../../widget/elements/engine/answer.ts';
import { ENGLISH } from '../../widget/elements/language/english.ts';
import { FRENCH } from '../../widget/elements/language/french.ts';
import { rowsOf } from '../../widget/elements/regimes/months-typed.ts';
import { PART } from '../../widget/elements/regimes/part.ts';
import { BLANK, type Draft, readDraft } from '../../widget/elements/tpt-calculator/draft.ts';
import type { Texts } from '../../widget/elements/tpt-calculator/more.ts';

const plain = (text = '') => text.replace(/\u00ad/g, '').replace(/\s+/g, ' ');

const PAY = cents(340_000);
const PLAN: Situation = {
  debutArret: day('2026-07-06'),
  debutTpt: day('2026-09-14'),
  finTpt: day('2027-02-28'),
  quotite: exact(1, 2),
  salairesBruts: [PAY, PAY, PAY],
};
const STOP: Evenement = { nature: 'arret', jour: day('2026-11-09'), fin: day('2026-11-15') };
const LEAVE: Evenement = { nature: 'conges', jour: day('2026-12-21'), fin: day('2026-12-27') };

const answered = (situation: Situation, speech = FRENCH) =>
  answer({ ...PLAN, ...situation }, day('2026-11-20'), speech, PART);

function monthsOf(situation: Situation, speech = FRENCH) {
  const months = answered(situation, speech).sections.find(({ id }) => id === 'mois');
  if (!months) throw new Error('no months');
  return months;
}

const groupOf = (title: string, situation: Situation) =>
  monthsOf(situation).groups.find((one) => one.title === title);

const cells = (title: string, situation: Situation) =>
  groupOf(title, situation)?.rows[0]?.cells.map(
    ({ text, doubtful }) => plain(text) + (doubtful ? ' ?' : ''),
  );

const stated = (title: string, situation: Situation) =>
  groupOf(title, situation)?.opened?.stated.map(({ periods, sentences }) => ({
    periods: periods.map((one) => [
      plain(one.title),
      ...one.amounts.map(({ name, amount }) => `${plain(name)} = ${plain(amount)}`),
    ]),
    sentences: sentences.map(plain),
  }));

describe('a month with a full stop', () => {
  const situation = { evenements: [STOP] };

  // 42,967 € for each of 30 days; half of 3 400 € for 23 of them, by the day.
  it('is drawn with its dates, its loss without the stop, and what it brings', () => {
    expect(cells('novembre 2026', situation)).toEqual([
      '1 303,33 ?',
      '1 303,34 ?',
      '1 289,01 ?',
      '2 592,34 ?',
    ]);
    expect(plain(groupOf('novembre 2026', situation)?.remark)).toBe(
      '50 % ; arrêt complet du 9 novembre 2026 au 15 novembre 2026 ; 50 % à partir du 16 novembre 2026',
    );
    expect(monthsOf(situation).bars[2]).toMatchObject({ remark: 'arrêt' });
    expect(plain(monthsOf(situation).doubts.join(' '))).toContain('pour un arrêt complet');
  });

  it('says what the employer declares of each part, and what the caisse should pay, with no date promised', () => {
    const [declared, paid] = stated('novembre 2026', situation) ?? [];
    expect(declared?.periods[1]).toEqual(['Arrêt complet du 9 novembre 2026 au 15 novembre 2026']);
    expect(declared?.periods[2]).toEqual([
      'Du 16 novembre 2026 au 30 novembre 2026',
      'Salaire à temps plein (salaire rétabli) = 1 700,00 €',
      'Salaire versé = 850,00 €',
      'Perte déclarée = 850,00 €',
    ]);
    expect(declared?.sentences.join(' ')).toContain('par l’attestation ordinaire');
    expect(paid?.periods).toEqual([
      [
        '',
        'Du 1er novembre 2026 au 8 novembre 2026 = 343,74 €',
        'Arrêt complet du 9 novembre 2026 au 15 novembre 2026 = 300,77 €',
        'Du 16 novembre 2026 au 30 novembre 2026 = 644,51 €',
        'Indemnités brutes = 1 289,01 €',
        'Indemnités nettes, avant impôt = 1 202,65 €',
      ],
    ]);
    expect(paid?.sentences[0]).toMatch(/à partir du 1er décembre 2026.*pas une date promise/);
    expect(plain(groupOf('novembre 2026', situation)?.after)).toMatch(
      /; arrêt complet du 9 novembre 2026 au 15 novembre 2026 ;/,
    );
  });

  it('says beside the month shown, a whole one, what it is with the stop', () => {
    expect(plain(answered(situation).said.join(' '))).toContain('ce serait 2 592,34 € brut');
    expect(answered({}).said.join(' ')).not.toContain('ce serait');
    expect(answered(situation, ENGLISH).said.join(' ')).toContain('€2,592.34 gross');
  });

  it('is the last that is counted where the stop has no last day, and says why', () => {
    const open = { evenements: [{ nature: 'arret', jour: day('2026-11-09') } as const] };
    const { groups, sentences } = monthsOf(open);
    expect(plain(groups.at(-1)?.remark)).toBe(
      '50 % ; mois incomplet, du 1er novembre 2026 au 8 novembre 2026',
    );
    expect(plain(answered(open).warnings.join(' '))).toContain('n’a pas de dernier jour');
    expect(sentences.join(' ')).not.toContain('montrés');
  });
});

describe('a month with paid leave', () => {
  const situation = { evenements: [LEAVE] };

  it('shows both readings, what is between them drawn apart, and why', () => {
    // 24 or 31 days at 42,967 €.
    expect(cells('décembre 2026', situation)).toEqual([
      '1 700,00 ?',
      '1 700,00 ?',
      'entre 1 031,21 et 1 331,98 ?',
      'entre 2 731,21 et 3 031,98 ?',
    ]);
    const bar = monthsOf(situation).bars[3];
    expect(bar?.remark).toBe('congés');
    const more = bar?.indemniteEnPlus;
    expect(more && Math.round(more.n / more.d)).toBe(300_77);
    expect(plain(monthsOf(situation).doubts.join(' '))).toContain('aucun texte ne tranche');
  });

  it('is told in two ways to the employer, and in a range by the caisse', () => {
    const [declared, paid] = stated('décembre 2026', situation) ?? [];
    expect(declared?.sentences.join(' ')).toContain('Pour les congés, les caisses');
    expect(groupOf('décembre 2026', situation)?.after).toBe('');
    expect(paid?.periods[0]).toContain('Indemnités brutes = entre 1 031,21 € et 1 331,98 €');
  });
});

describe('pays that vary and another job', () => {
  const december = asMonth('2026-12');
  if (!december) throw new Error('not a month');

  it('change their month alone, and leave a doubt on it', () => {
    const salairesDesMois = [{ mois: december, salaire: cents(520_000) }];
    expect(cells('décembre 2026', { salairesDesMois })).toEqual([
      '2 600,00',
      '2 600,00',
      '1 331,98 ?',
      '3 931,98 ?',
    ]);
    expect(cells('février 2027', { salairesDesMois })?.[0]).toBe('1 700,00');
  });

  const typed = (texts: Partial<Texts>): Draft => ({
    ...BLANK,
    texts: { ...BLANK.texts, ...texts },
  });

  it('are read as people write them', () => {
    const { situation, errors } = readDraft(
      typed({
        'plus-salaireAutreEmploi': '612,50 €',
        'plus-salairesDesMois-0-mois': 'déc. 2026',
        'plus-salairesDesMois-0-salaire': '2 900,50',
        'plus-salairesDesMois-2-mois': '01/2027',
        'plus-salairesDesMois-2-salaire': '3 000',
      }),
      PART,
    );
    expect(errors).toEqual({});
    expect(situation).toMatchObject({
      salaireAutreEmploi: 61_250,
      salairesDesMois: [
        { mois: '2026-12', salaire: 290_050 },
        { mois: '2027-01', salaire: 300_000 },
      ],
    });
  });

  it.each([
    [{ 0: ['', '2 900'] }, { 'plus-salairesDesMois-0-mois': 'mois-empty' }],
    [{ 0: ['12/2026', ''] }, { 'plus-salairesDesMois-0-salaire': 'mois-salaire' }],
    [{ 0: ['décembre', '2 900'] }, { 'plus-salairesDesMois-0-mois': 'mois-year-missing' }],
    [{ 0: ['13/2026', '2 900'] }, { 'plus-salairesDesMois-0-mois': 'mois-no-such-month' }],
    [{ 0: ['12/1998', '2 900'] }, { 'plus-salairesDesMois-0-mois': 'mois-year-too-far' }],
    [{ 0: ['12/2026', 'x'] }, { 'plus-salairesDesMois-0-salaire': 'euros-not-a-number' }],
    [
      { 0: ['12/2026', '2 900'], 1: ['déc. 2026', '3 000'] },
      { 'plus-salairesDesMois-1-mois': 'mois-deux-fois' },
    ],
  ])('say what is wrong with %j', (rows, wrong) => {
    const texts = Object.entries(rows).flatMap(([row, [month, pay]]) => [
      [`plus-salairesDesMois-${row}-mois`, month],
      [`plus-salairesDesMois-${row}-salaire`, pay],
    ]);
    const { errors } = readDraft(typed(Object.fromEntries(texts)), PART);
    expect(errors).toEqual(wrong);
    for (const field of Object.keys(errors) as 'plus-x'[])
      for (const speech of [FRENCH, ENGLISH]) expect(PART.nameOf(field, speech)).not.toBe('');
  });

  it('leave one blank row to say more, and none where one was emptied', () => {
    const texts = (rows: readonly number[]) =>
      typed(Object.fromEntries(rows.map((row) => [`plus-salairesDesMois-${row}-mois`, 'x']))).texts;
    expect(rowsOf(texts([]))).toEqual([0]);
    expect(rowsOf(texts([0, 2]))).toEqual([0, 2, 3]);
    expect(rowsOf(texts([23]))).toEqual([23]);
  });
});
