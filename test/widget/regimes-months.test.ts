import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cents } from '../../core/money/cents.ts';
import { exact } from '../../core/money/exact.ts';
import type { Situation } from '../../core/situation/situation.ts';
import { day } from '../../core/time/day.ts';
import { answer } from '../../widget/elements/engine/answer.ts';
import type { Section } from '../../widget/elements/engine/section.ts';
import { ENGLISH } from '../../widget/elements/language/english.ts';
import { FRENCH } from '../../widget/elements/language/french.ts';
import { PART } from '../../widget/elements/regimes/part.ts';
import { aDay, ofAnyStatut } from '../core/regimes/any-statut.ts';

const ON = day('2026-11-23');
const plain = (text: string) => text.replace(/\u00ad/g, '').replace(/\s+/g, ' ');

function months(situation: Situation, speech = FRENCH): Section {
  const found = answer(situation, ON, speech, PART).sections.find(({ id }) => id === 'mois');
  if (!found) throw new Error('no months');
  return found;
}

const rows = ({ groups }: Section) =>
  groups.map(({ title, rows: [row] }) => [
    title,
    ...(row?.cells.map(({ text, doubtful }) => plain(text) + (doubtful ? ' ?' : '')) ?? []),
  ]);

const artisan: Situation = {
  statut: 'artisan-commercant',
  debutArret: day('2026-07-06'),
  debutTpt: day('2026-09-15'),
  revenus: [cents(3_000_000), cents(3_300_000), cents(3_600_000)],
};

const titulaire: Situation = {
  statut: 'titulaire',
  versant: 'FPE',
  quotite: exact(1, 2),
  paiePublique: {
    traitement: cents(200_000),
    indemniteResidence: cents(0),
    supplementFamilial: cents(0),
    nbi: cents(0),
    primes: cents(30_000),
  },
  debutTpt: day('2026-09-15'),
};

describe('the months of another regime', () => {
  it('are days and IJ for an artisan, drawn without pay nor full time', () => {
    const section = months(artisan);
    expect(section.columns.map(plain)).toEqual(['Jours', 'Indemnités']);
    expect(rows(section)).toEqual([
      ['septembre 2026', '16', '361,64 ?'],
      ['octobre 2026', '31', '700,68 ?'],
      ['novembre 2026', '30', '678,08 ?'],
      ['décembre 2026', '13', '293,84 ?'],
    ]);
    for (const bar of section.bars) {
      expect(Object.keys(bar)).not.toContain('salaire');
      expect(Object.keys(bar)).not.toContain('tempsPlein');
    }
    // Days of IJ are counted, not shared: only the age of the values is a doubt.
    expect(section.doubts).toHaveLength(1);
    expect(section.doubts.join()).toContain('il y a plus de six mois');
    expect(plain(section.groups[3]?.remark ?? '')).toBe(
      'mois incomplet, du 1er décembre 2026 au 13 décembre 2026',
    );
  });

  it('are the pay beside full time for a titulaire, thirtieths being to confirm', () => {
    const section = months(titulaire);
    expect(section.columns.map(plain)).toEqual(['À temps plein', 'Versé']);
    expect(rows(section)[0]).toEqual(['septembre 2026', '1 226,67 ?', '1 226,67 ?']);
    expect(rows(section)[1]).toEqual(['octobre 2026', '2 300,00', '2 300,00']);
    expect(section.doubts.join()).toContain('trentième');
    expect(plain(section.groups[0]?.remark ?? '')).toContain('50 %');
    expect(section.groups[0]?.opened?.stated).toEqual([]);
    expect(section.groups[0]?.opened?.steps.paper.at(-1)?.article.text).toContain('62-765');
  });

  it('are pay, estimate and sum after an accident at work, all of it to confirm', () => {
    const section = months({
      origine: 'accident-du-travail',
      salaireMoisPrecedent: cents(200_000),
      quotite: exact(1, 2),
      debutArret: day('2026-08-03'),
      debutTpt: day('2026-10-15'),
      finTpt: day('2026-12-31'),
      suite: [{ debut: day('2026-12-14'), quotite: exact(4, 5) }],
    });
    expect(rows(section)).toEqual([
      ['octobre 2026', '548,39 ?', '548,38 ?', '1 096,77 ?'],
      ['novembre 2026', '1 000,00', '1 000,00 ?', '2 000,00 ?'],
      ['décembre 2026', '1 348,39 ?', '651,61 ?', '2 000,00 ?'],
    ]);
    expect(section.doubts.join()).toContain('ceci est une estimation');
    expect(plain(section.groups[2]?.remark ?? '')).toBe('50 % ; 80 % à partir du 14 décembre 2026');
    expect(section.bars.map(({ remark }) => remark)).toEqual([
      'incomplet',
      undefined,
      'changement',
    ]);
  });

  it('name the stop that cuts them, and count the days around it', () => {
    const evenements = [
      { nature: 'arret', jour: day('2026-10-12'), fin: day('2026-10-16') },
      { nature: 'arret', jour: day('2026-11-28'), fin: day('2026-11-30') },
    ] as const;
    const section = months({ ...artisan, evenements });
    // 5 days and 3 days of 22,6027… less.
    expect(rows(section).slice(1, 3)).toEqual([
      ['octobre 2026', '26', '587,67 ?'],
      ['novembre 2026', '27', '610,27 ?'],
    ]);
    expect(section.groups.slice(1, 3).map(({ remark }) => plain(remark ?? ''))).toEqual([
      'arrêt complet du 12 octobre 2026 au 16 octobre 2026',
      'mois incomplet, du 1er novembre 2026 au 27 novembre 2026',
    ]);
    expect(section.bars.slice(1, 3).map(({ remark }) => remark)).toEqual(['arrêt', 'incomplet']);
    const paid = months({ ...titulaire, evenements }).groups[1];
    expect(plain(paid?.remark ?? '')).toBe(
      '50 % ; arrêt complet du 12 octobre 2026 au 16 octobre 2026',
    );
  });

  it('say what was supposed', () => {
    expect(plain(months(titulaire).sentences.join())).toContain('6 mois sont montrés');
    const { debutTpt: _, ...dates } = artisan;
    expect(plain(months(dates).sentences.join())).toContain('le 1er novembre 2026 est supposé');
    expect(months({ ...titulaire, finTpt: day('2026-12-31') }).sentences).toEqual([]);
    // What ends the months before says by itself why.
    for (const nature of ['arret', 'maternite', 'reprise'] as const) {
      const evenements = [{ nature, jour: day('2026-11-09') }];
      expect(months({ ...titulaire, evenements }).sentences).toEqual([]);
    }
    expect(months(artisan).sentences).toEqual([]);
  });

  it.each([FRENCH, ENGLISH])('stand once, with a cell a column, none of them empty', (speech) => {
    fc.assert(
      fc.property(ofAnyStatut, aDay, (situation, on) => {
        const { sections } = answer(situation, on, speech, PART);
        const found = sections.filter(({ id }) => id === 'mois');
        expect(found.length).toBeLessThanOrEqual(1);
        for (const { columns, groups, doubts, sentences } of found) {
          for (const said of [...columns, ...doubts, ...sentences]) expect(said).not.toBe('');
          for (const { rows: lines, opened } of groups) {
            for (const { cells } of lines) {
              expect(cells).toHaveLength(columns.length);
              for (const { text } of cells) expect(text).not.toBe('');
            }
            for (const { title } of opened?.steps.paper ?? []) expect(title).toBeTruthy();
          }
        }
      }),
    );
  });
});
