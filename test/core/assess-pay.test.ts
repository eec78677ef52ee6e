import { describe, expect, it } from 'vitest';
import { assess } from '../../core/assess.ts';
import { centsFromEuros } from '../../core/money/cents.ts';
import { exact, exactly } from '../../core/money/exact.ts';
import type { Situation } from '../../core/situation/situation.ts';
import { day } from '../../core/time/day.ts';

const ON = day('2026-11-23');
const JULY: Situation = {
  salairesBruts: [centsFromEuros(2400), centsFromEuros(2600), centsFromEuros(2500)],
  quotite: exactly(0.6),
  debutArret: day('2026-07-06'),
};

describe('the pay that an assessment stands on', () => {
  it('is named where it is a guess: the last of three that differ', () => {
    const { notes } = assess(JULY, ON);
    const guess = notes.find(({ word }) => word === 'salairesDifferents');
    expect(guess?.params).toEqual({ salaire: exact(2500_00) });
  });

  it('is under the articles of farming for employees in farming alone (CRPM L742-3)', () => {
    const articles = (statut?: Situation['statut']) =>
      assess({ ...JULY, ...(statut && { statut }) }, ON).figures.ijMaladie?.articles;
    expect(articles('salarie-agricole')).toContain('CRPM L742-3');
    expect(articles('salarie')).not.toContain('CRPM L742-3');
    expect(articles()).not.toContain('CRPM L742-3');
  });

  it('is missing: nothing is said of a rate that bears on no IJ', () => {
    const { notes, missing } = assess({ debutArret: day('2020-06-30') }, ON);
    expect([notes, missing]).toEqual([[], ['salairesBruts', 'quotite']]);
  });
});
