import { describe, expect, it } from 'vitest';
import { readSituation } from '../../../core/situation/written.ts';
import { day } from '../../../core/time/day.ts';
import { mine } from '../../../extension/answers/mine.ts';

const on = day('2026-11-21');

function situation(more: object) {
  const read = readSituation({ version: 1, debutArret: '2026-07-06', ...more });
  if (!read.ok) throw new Error('the test is wrong');
  return read.situation;
}

describe('a figure of one’s own', () => {
  it('is the daily allowance of the stop, in words', () => {
    const own = mine('ijMaladie', situation({ salairesBruts: [2500, 2500, 2500] }), on, 'fr');
    expect(own?.figure).toBe('41,10\u00a0€');
    expect(own?.details).toContain('brut par jour d’arrêt complet');
    expect(own?.details).toContain('6 juillet 2026');
    expect(own?.details).not.toContain('maximum');
    expect(own?.month).toBe('');
  });

  it('shows its arithmetic, each line with its article', () => {
    const own = mine('ijMaladie', situation({ salairesBruts: [2500, 2500, 2500] }), on, 'fr');
    const last = own?.steps.at(-1);
    expect(last?.lines.join(' ')).toContain('41,10\u00a0€');
    expect(own?.steps.flatMap(({ lines }) => lines).join(' ')).toContain('91,25');
    expect(own?.steps.every(({ article, url }) => article && url.startsWith('https://'))).toBe(
      true,
    );
  });

  it('is another one for a month of part-time: never more than the pay that is lost', () => {
    const pays = { quotite: 0.6, salairesBruts: [2500, 2500, 2500] };
    const own = mine('ijMaladie', situation(pays), on, 'fr');
    expect(own).toMatchObject({ figure: '41,10\u00a0€', unsure: false });
    expect(own?.month).toContain('60\u00a0%');
    expect(own?.month).toContain('1\u202f000,00\u00a0€');
    expect(own?.month).toContain('novembre 2026');
  });

  it('speaks of the share worked in the month that it names', () => {
    const suite = [{ debut: '2026-10-01', quotite: 0.8 }];
    const pays = { quotite: 0.6, suite, salairesBruts: [2500, 2500, 2500] };
    const own = mine('ijMaladie', situation(pays), on, 'fr');
    expect(own?.month).toContain('80\u00a0%');
    expect(own?.month).toContain('500,00\u00a0€');
  });

  it('is to be confirmed once it was checked long ago', () => {
    const pays = { quotite: 0.6, salairesBruts: [2500, 2500, 2500] };
    const later = mine('ijMaladie', situation(pays), day('2027-12-01'), 'fr');
    expect(later?.unsure).toBe(true);
  });

  it('says when it is the maximum', () => {
    const own = mine('ijMaladie', situation({ salairesBruts: [5000, 5000, 5000] }), on, 'fr');
    expect(own?.figure).toBe('42,97\u00a0€');
    expect(own?.details).toContain('maximum');
  });

  it('is none without what it takes, or under another name', () => {
    expect(mine('ijMaladie', situation({}), on, 'fr')).toBe(undefined);
    expect(mine('autre', situation({ salairesBruts: [2500, 2500, 2500] }), on, 'fr')).toBe(
      undefined,
    );
  });
});

describe('a date of one’s own', () => {
  const refusal = { nature: 'refus-caisse', jour: '2026-10-12', motif: 'medical', mentionne: true };
  const known = situation({ evenements: [refusal] });
  const own = 'echeance:recours-cmra,recours-cra';

  it('is the last day of the limit that runs, with its counting and its file', () => {
    const mineNow = mine(own, known, on, 'fr');
    expect(mineNow).toMatchObject({ figure: 'lundi 14 décembre 2026', due: '2026-12-14' });
    expect(mineNow?.details).toContain('dans 23 jours');
    expect(mineNow?.steps[0]?.lines.join(' ')).toContain('12 octobre 2026');
    expect(mineNow?.steps[0]?.url).toMatch(/^https:/);
    expect(mineNow?.calendar).toContain('BEGIN:VEVENT');
    expect(mineNow?.calendar).not.toContain('CMRA');
  });

  it('once past, says since when and what is still possible, and goes in no agenda', () => {
    const later = mine(own, known, day('2026-12-15'), 'fr');
    expect(later?.details).toContain('passée depuis hier');
    expect(later?.month).toContain('Ce qui reste possible');
    expect(later?.calendar).toBe('');
  });

  it('is none where nothing sets that limit running', () => {
    expect(mine(own, situation({}), on, 'fr')).toBe(undefined);
    expect(mine('echeance:autre', known, on, 'fr')).toBe(undefined);
  });
});
