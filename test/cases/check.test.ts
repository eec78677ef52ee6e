import { describe, expect, it } from 'vitest';
import { ANSWERS } from './answers/index.ts';
import { parseCases } from './case.ts';
import { check } from './check.ts';

const one = {
  id: 'essai',
  ask: 'tpt-perte',
  given: { salaireRetabli: 2000, salaireVerse: 1100 },
  expect: { perte: 900 },
  tolerance: 0.011,
};

const differences = (changed: object) => check({ ...one, ...changed }, ANSWERS).differences;

describe('a case', () => {
  it('passes when the core gives what it expects, within its tolerance', () => {
    expect(differences({})).toEqual([]);
    expect(differences({ expect: { perte: 900.01 } })).toEqual([]);
  });

  it('fails on a difference beyond the tolerance, and says both', () => {
    expect(differences({ expect: { perte: 900.02 } })).toEqual(['perte: expected 900.02, got 900']);
  });

  it('fails on a question or a name that is not known', () => {
    expect(differences({ ask: 'autre' })).toEqual(['unknown question autre']);
    expect(differences({ given: { ...one.given, mois: 1 } })).toEqual([
      'unknown names given: mois',
    ]);
    expect(differences({ expect: { gain: 900 } })).toEqual([
      'gain: expected 900, got no such name',
    ]);
  });

  it('fails, without throwing, on values of another form and on days outside the law', () => {
    expect(differences({ given: { salaireRetabli: '2000', salaireVerse: 1 } })).toEqual([
      'TypeError: salaireRetabli is not a number',
    ]);
    const outside = { ask: 'ij-maladie-plafonds', given: { debutArret: '2017-01-01' } };
    expect(differences(outside)[0]).toMatch(/before 2018-02-01/);
  });
});

describe('a file of cases', () => {
  it('is refused when it is not of the form', () => {
    expect(() => parseCases('{}')).toThrow();
    expect(() => parseCases('[{"id": 1}]')).toThrow();
    expect(() => parseCases('not JSON')).toThrow();
  });
});
