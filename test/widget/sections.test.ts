import { describe, expect, it } from 'vitest';
import { assess } from '../../core/assess.ts';
import { cents } from '../../core/money/cents.ts';
import { exact } from '../../core/money/exact.ts';
import { regimes } from '../../core/regimes/index.ts';
import type { Situation } from '../../core/situation/situation.ts';
import { day } from '../../core/time/day.ts';
import { answer } from '../../widget/elements/engine/answer.ts';
import { partDe } from '../../widget/elements/engine/lines.ts';
import type { Section } from '../../widget/elements/engine/section.ts';
import { ENGLISH } from '../../widget/elements/language/english.ts';
import { FRENCH } from '../../widget/elements/language/french.ts';

const plain = (text: string) => text.replace(/\u00ad/g, '').replace(/\s+/g, ' ');

const PAY = cents(350_000);
const PLAN: Situation = {
  debutArret: day('2026-07-06'),
  debutTpt: day('2026-09-14'),
  finTpt: day('2027-08-31'),
  quotite: exact(1, 2),
  suite: [{ debut: day('2027-01-11'), quotite: exact(7, 10) }],
  salairesBruts: [PAY, PAY, PAY],
};

function sectionOf(id: Section['id'], situation: Situation, speech = FRENCH): Section {
  const { sections } = answer(situation, day('2026-09-20'), speech);
  const found = sections.find((one) => one.id === id);
  if (!found) throw new Error(`no section ${id}`);
  return found;
}

const amounts = ({ groups }: Section, title: string, row = 0) =>
  groups
    .find((one) => one.title === title)
    ?.rows[row]?.cells.map(({ text, doubtful }) => plain(text) + (doubtful ? ' ?' : ''));

describe('the months of a plan', () => {
  const months = sectionOf('mois', PLAN);

  // The IJ of a full stop is at its most: 31 365,94 € / 730 = 42,967 € a day.
  it('hold each month its pay, its declared loss, its allowances and their sum', () => {
    expect(months.groups).toHaveLength(12);
    expect(months.bars).toHaveLength(12);
    // 30 days at 42,967 €: below the loss, even net.
    expect(amounts(months, 'novembre 2026')).toEqual([
      '1 750,00',
      '1 750,00',
      '1 289,01',
      '3 039,01',
    ]);
    // Limited by the loss: 30 % of 3 500 €.
    expect(amounts(months, 'février 2027')).toEqual([
      '2 450,00',
      '1 050,00',
      '1 050,00 ?',
      '3 500,00 ?',
    ]);
  });

  it('say in words which are partial or change, and what is then declared apart', () => {
    const named = (title: string) => months.groups.find((one) => one.title === title);
    expect(plain(named('septembre 2026')?.remark ?? '')).toBe(
      '50 % ; mois incomplet, du 14 septembre 2026 au 30 septembre 2026',
    );
    expect(plain(named('janvier 2027')?.remark ?? '')).toBe(
      '50 % ; 70 % à partir du 11 janvier 2027',
    );
    // 10 and 21 days of 31: 3 500 € × 10/31 × 50 %, 3 500 € × 21/31 × 30 %; a cent goes from one pay to
    // the other, so that both make the 2 224,19 € of the month.
    expect(plain(named('janvier 2027')?.after ?? '')).toBe(
      'À déclarer séparément : du 1er janvier 2027 au 10 janvier 2027, perte de 564,51 € ; du 11 janvier 2027 au 31 janvier 2027, perte de 711,30 €.',
    );
    expect(named('octobre 2026')?.after).toBe('');
    expect(months.bars.map(({ remark }) => remark)).toEqual([
      'incomplet',
      ...Array(3).fill(undefined),
      'changement',
      ...Array(7).fill(undefined),
    ]);
    expect(months.doubts.join(' ')).toContain('jours du calendrier');
  });

  it('say what was supposed where the start or the end is not known', () => {
    const { debutTpt: _, finTpt: __, suite: ___, ...open } = PLAN;
    const said = plain(sectionOf('mois', open).sentences.join(' '));
    expect(said).toContain('le 1er août 2026 est supposé ici');
    expect(said).toContain('6 mois sont montrés');
    expect(plain(months.sentences.join(' '))).not.toMatch(/supposé|montrés/);
    const long = sectionOf('mois', { ...PLAN, finTpt: day('2031-08-31') });
    expect(plain(long.sentences.join(' '))).toContain('Seuls les 48 premiers mois');
  });

  it('name full time again as such, with nothing to declare', () => {
    const back = { ...PLAN, suite: [{ debut: day('2027-01-01'), quotite: exact(1) }] };
    const months = sectionOf('mois', back);
    expect(months.groups.find(({ title }) => title === 'mars 2027')?.remark).toBe('temps plein');
    expect(amounts(months, 'mars 2027')).toEqual(['3 500,00', '0,00', '0,00', '3 500,00']);
  });

  it('are not there before the month is known', () => {
    const { quotite: _, ...unknown } = PLAN;
    expect(answer(unknown, day('2026-09-20'), FRENCH).sections).toEqual([]);
  });
});

describe('the share of the month shown', () => {
  const partOn = (on: string, more: Situation = {}) =>
    partDe(assess({ ...PLAN, ...more }, day(on), regimes));

  it('is that of the change before it, and the first one where none came', () => {
    expect(partOn('2026-11-20')).toEqual(exact(1, 2));
    expect(partOn('2027-02-15')).toEqual(exact(7, 10));
  });

  it('is so after an accident at work too', () => {
    const hurt: Situation = { origine: 'accident-du-travail', salaireMoisPrecedent: PAY };
    expect(partOn('2026-11-20', hurt)).toEqual(exact(1, 2));
    expect(partOn('2027-02-15', hurt)).toEqual(exact(7, 10));
  });

  it('is the one told before any month is known', () => {
    const { salairesBruts: _, ...unknown } = PLAN;
    expect(partDe(assess(unknown, day('2027-02-15'), regimes))).toEqual(exact(1, 2));
  });
});

describe('the comparison', () => {
  const comparison = sectionOf('comparer', PLAN);

  it('lays the month beside full time and a full stop', () => {
    const gross = [0, 1, 2, 3].map((row) => amounts(comparison, 'Brut', row));
    expect(gross).toEqual([
      ['1 750,00', '3 500,00', '0,00'],
      ['1 331,98 ?', '0,00', '1 331,98'],
      ['non connu', 'aucun', 'non connu'],
      ['3 081,98 ?', '3 500,00', '1 331,98'],
    ]);
    // 1 331,98 € less 6,7 % of CSG and CRDS.
    expect(amounts(comparison, 'Net avant impôt, environ', 1)).toEqual(['1 243 ?', '0', '1 243 ?']);
  });

  it('says that the full stop is without a complement, and what the core has to say', () => {
    const said = plain(comparison.sentences.join(' '));
    expect(said).toContain('sans complément de l’employeur, qui n’est pas connu ici');
    expect(said).toContain('La loi n’oblige pas l’employeur à compléter');
  });

  it('tells gaps between estimates to the euro', () => {
    const pay = cents(250_000);
    const said = sectionOf('comparer', { ...PLAN, salairesBruts: [pay, pay, pay] }).sentences;
    expect(plain(said.join(' '))).toMatch(/environ \d+ € net de plus qu’à temps plein/);
  });

  it('speaks English too', () => {
    const { title, sentences } = sectionOf('comparer', PLAN, ENGLISH);
    expect(title).toBe('Compare');
    expect(sentences.join(' ')).toContain('without the employer’s complement');
  });
});
