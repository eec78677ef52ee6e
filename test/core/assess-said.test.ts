import { describe, expect, it } from 'vitest';
import { assess } from '../../core/assess.ts';
import { centsFromEuros, roundToCent } from '../../core/money/cents.ts';
import { exactly } from '../../core/money/exact.ts';
import { regimes } from '../../core/regimes/index.ts';
import type { Situation } from '../../core/situation/situation.ts';
import { addDays, day } from '../../core/time/day.ts';

const ON = day('2026-11-23');
const pays = (euros: number) => {
  const one = centsFromEuros(euros);
  return [one, one, one] as const;
};
const JULY: Situation = {
  salairesBruts: pays(2500),
  quotite: exactly(0.6),
  debutArret: day('2026-07-06'),
};

const words = (notices: readonly { readonly word: string }[]) => notices.map(({ word }) => word);
const said = (situation: Situation) => words(assess(situation, ON).notes);

describe('what an assessment says beside its figures', () => {
  it('says no more than what its figures call for', () => {
    const ofMonth = ['brutContreBrut', 'netEstime', 'centimePres', 'horsMayotte'];
    expect(said(JULY)).toEqual(ofMonth);
    expect(said({ debutArret: day('2026-07-06') })).toEqual([]);
    const { quotite: _, ...withoutShare } = JULY;
    expect(said(withoutShare)).toEqual(['centimePres', 'horsMayotte']);
    expect(said({ quotite: exactly(0.6) })).toEqual([]);
  });

  it('names the cap where a pay passes it: 1,4 SMIC of 1 867,02 €', () => {
    const [first] = assess({ ...JULY, salairesBruts: pays(3000) }, ON).notes;
    expect(first?.word).toBe('plafonne');
    const plafond = first?.params.plafond;
    expect(plafond && typeof plafond === 'object' && roundToCent(plafond)).toBe(2613_83);
    expect(said(JULY)).not.toContain('plafonne');
  });

  it('speaks of the former higher rate for stops begun before July 2020 alone', () => {
    const from = (debutArret: string) =>
      said({ ...JULY, debutArret: day(debutArret) }).includes('arretTauxMajore');
    expect(from('2020-06-30')).toBe(true);
    expect(from('2020-07-01')).toBe(false);
    expect(from('2026-07-06')).toBe(false);
  });

  it('takes the first day of the TPT for that of the law only where no stop is told', () => {
    expect(said(JULY)).not.toContain('sansArret');
    expect(said({ ...JULY, debutTpt: day('2026-09-01') })).not.toContain('sansArret');
    expect(said({ debutTpt: day('2026-09-01') })).not.toContain('sansArret');
  });

  it('warns of the fourth year from the month that passes the third, and no sooner', () => {
    const began = { ...JULY, debutArret: day('2023-01-01'), debutTpt: day('2023-02-01') };
    const on = (jour: string) => assess(began, day(jour)).warnings;
    expect(on('2025-12-10')).toEqual([]);
    expect(words(on('2026-01-10'))).toEqual(['dureeTroisAns']);
    expect(words(on('2026-12-10'))).toEqual(['dureeTroisAns']);
    expect(on('2027-01-10')).toEqual([{ word: 'dureeDepassee', params: { jour: '2026-12-31' } }]);
  });
});

describe('what the employer adds', () => {
  const embauche = day('2015-03-02');
  const complement = { mode: 'part-du-salaire', taux: exactly(0.9) } as const;

  it('comes from an agreement, from the law, from both or from neither', () => {
    const of = (more: Situation, rules?: typeof regimes) => {
      const { figures } = assess({ ...JULY, ...more }, ON, rules);
      return [figures.complement !== undefined, figures.maintien !== undefined];
    };
    expect(of({}, regimes)).toEqual([false, false]);
    expect(of({ embauche }, regimes)).toEqual([false, true]);
    expect(of({ embauche })).toEqual([false, false]);
    expect(of({ complement }, regimes)).toEqual([true, false]);
    expect(of({ complement, embauche }, regimes)).toEqual([true, true]);
    expect(of({ complement, embauche })).toEqual([true, false]);
  });

  it('keeps the net of the pay apart from the net of the pay with a complement', () => {
    const alone = assess(JULY, ON).figures;
    const more = assess({ ...JULY, complement }, ON).figures;
    expect(more.salaireNet?.amounts).toEqual(alone.salaireNet?.amounts);
    expect(more.ijNette?.amounts).toEqual(alone.ijNette?.amounts);
  });
});

describe('how far an assessment can be relied on', () => {
  it('is as old as its oldest figure, and as sure as the least sure', () => {
    const { figures, trust } = assess(JULY, ON);
    const all = Object.values(figures).flat();
    expect(all.length).toBeGreaterThan(3);
    const oldest = all.map(({ verified }) => verified).sort()[0];
    expect(trust?.verified).toBe(oldest);
    expect(all.some(({ verified }) => verified !== oldest)).toBe(true);
    expect(trust?.confidence).toBe('medium');
    expect(all.map(({ confidence }) => confidence)).toContain('high');
  });

  it('asks to be confirmed after 180 days', () => {
    const over = { ...JULY, debutTpt: day('2026-08-01'), finTpt: day('2026-08-31') };
    const verified = assess(over, ON).trust?.verified ?? ON;
    expect(assess(over, addDays(verified, 180)).trust?.stale).toBe(false);
    expect(assess(over, addDays(verified, 181)).trust?.stale).toBe(true);
  });

  it('is silent where nothing is figured', () => {
    expect(assess({}, ON).trust).toBeUndefined();
  });
});
