import { describe, expect, it } from 'vitest';
import { datesIn, rulesIn, valuesIn } from './model.ts';

const dated = (unit: string, ...values: [date: string, value: number][]) => ({
  variations: [
    ...values.map(([date, value]) => ({ si: `date >= ${date}`, alors: `${value} ${unit}` })),
    { sinon: `1 ${unit}` },
  ],
});

const rules = {
  date: '01/01/2030',
  'heures par mois': '455 heure/mois / 3',
  SMIC: { unité: '€/mois', produit: ['heures par mois', 'SMIC . horaire'] },
  'SMIC . horaire': dated('€/heure', ['06/2030', 12.31], ['15/01/2030', 12.02]),
  'plafond sécurité sociale': dated('€/mois', ['01/2030', 4005]),
};

const file = (held: unknown) =>
  `export const json = /*@__PURE__*/ ${JSON.stringify(JSON.stringify(held))};\nexport default 1;`;

describe('the values of the model', () => {
  it('are read from its file without running it', () => {
    expect(rulesIn(file(rules))).toEqual(rules);
    expect(() => rulesIn('export default {}')).toThrow('not where they used to be');
  });

  it('are dated by the conditions of its rules', () => {
    expect(datesIn(rules['SMIC . horaire'])).toEqual(['2030-01-15', '2030-06-01']);
    expect(datesIn(undefined)).toEqual([]);
  });

  it('come out in the units of the register, to the cent', () => {
    const values = valuesIn(rules);
    expect(values.get('smicHoraire')).toEqual([
      { from: '2030-01-15', value: 12.02 },
      { from: '2030-06-01', value: 12.31 },
    ]);
    expect(values.get('smicMensuel')?.at(-1)?.value).toBe(1867.02);
    expect(values.get('pmss')).toEqual([{ from: '2030-01-01', value: 4005 }]);
    expect(values.get('pass')).toEqual([{ from: '2030-01-01', value: 48_060 }]);
  });

  it('are refused when a rule is no longer dated', () => {
    expect(() => valuesIn({ ...rules, 'SMIC . horaire': '12 €/heure' })).toThrow('no date');
  });
});
