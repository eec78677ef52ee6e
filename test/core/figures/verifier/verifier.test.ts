import { describe, expect, it } from 'vitest';
import { ijMaladie } from '../../../../core/figures/ij-maladie.ts';
import type { PaiementAVerifier, Paye } from '../../../../core/figures/verifier/paiement.ts';
import { verifier } from '../../../../core/figures/verifier/verifier.ts';
import { type Cents, cents, centsFromEuros, roundToCent } from '../../../../core/money/cents.ts';
import { exact, exactly, minus, times } from '../../../../core/money/exact.ts';
import { day } from '../../../../core/time/day.ts';
import { figureOf, tellsTheTruth } from '../checks.ts';

const SEPTEMBRE = { debut: day('2026-09-01'), fin: day('2026-09-30') };
const OCTOBRE = { debut: day('2026-10-01'), fin: day('2026-10-31') };

const pays = (...euros: [number, number, number]): [Cents, Cents, Cents] => [
  centsFromEuros(euros[0]),
  centsFromEuros(euros[1]),
  centsFromEuros(euros[2]),
];

type More = Partial<Omit<PaiementAVerifier, 'paye'>> & { readonly quotite?: number };

/** A month at half time, 3 400 € at full time, after a stop of 6 July 2026, unless said otherwise. */
function check(euros: number, paye: Omit<Paye, 'montant'> = {}, { quotite, ...more }: More = {}) {
  const input: PaiementAVerifier = {
    salairesBruts: pays(3400, 3400, 3400),
    debutArret: day('2026-07-06'),
    periode: SEPTEMBRE,
    travail: { quotite: exactly(quotite ?? 0.5) },
    ...more,
    paye: { montant: centsFromEuros(euros), ...paye },
  };
  const pleine = figureOf(ijMaladie(input.salairesBruts, input.debutArret));
  const found = figureOf(verifier(pleine, input));
  tellsTheTruth(found, SEPTEMBRE.fin);
  return found.amounts;
}

const first = (...asked: Parameters<typeof check>) =>
  check(...asked).causes[0]?.mots.map(({ word }) => word);

describe('a payment that agrees', () => {
  it('gives the cents of the calculation: 30 × 42,967… is 1 289,01 €', () => {
    const { verdict, mots, ecart, causes, enNet } = check(1289.01, { nature: 'brut' });
    expect({ verdict, mots, causes, enNet }).toEqual({
      verdict: 'accord',
      mots: ['accord', 'arrondiLibre'],
      causes: [],
      enNet: false,
    });
    expect(Math.abs(ecart.n / ecart.d)).toBeLessThan(0.5);
  });

  it('may be rounded each day, up or down: 30 × 42,97 and 30 × 42,96', () => {
    expect(check(1289.1, { nature: 'brut' }).verdict).toBe('accord');
    expect(check(1288.8, { nature: 'brut' }).verdict).toBe('accord');
  });

  it('may differ by a cent a day, not by more', () => {
    expect(check(1289.31, { nature: 'brut' }).verdict).toBe('accord');
    expect(check(1289.32, { nature: 'brut' }).verdict).not.toBe('accord');
    expect(check(1288.72, { nature: 'brut' }).verdict).toBe('accord');
    expect(check(1288.71, { nature: 'brut' }).verdict).not.toBe('accord');
    expect(check(1289.01).tolerance).toEqual(exact(30));
  });

  it('may be net without saying so: 1 289,01 less 6,7 % is 1 202,65 €', () => {
    const { verdict, mots, enNet } = check(1202.65);
    expect({ verdict, enNet, mots }).toEqual({
      verdict: 'accord',
      enNet: true,
      mots: ['accordNet', 'arrondiLibre'],
    });
  });

  it('is the loss where that is smaller: 2 500 € at 60 % lose 1 000 €', () => {
    const more = { salairesBruts: pays(2500, 2500, 2500), quotite: 0.6 };
    expect(check(1000, { nature: 'brut' }, more).verdict).toBe('accord');
  });

  it('may be checked from the pay received: 2 500 less 1 620 € is 880 €', () => {
    const more = {
      salairesBruts: pays(2500, 2500, 2500),
      travail: { salaireVerse: cents(1620_00) },
    };
    expect(check(880, { nature: 'brut' }, more).verdict).toBe('accord');
    const bonus = { ...more, salaireRetabli: cents(2600_00) };
    expect(check(980, { nature: 'brut' }, bonus).verdict).toBe('accord');
  });

  it('says when the days shown are not those of the period', () => {
    expect(check(1289.01, { jours: 31 }).mots).toContain('joursDifferents');
    expect(check(1289.01, { jours: 30 }).mots).not.toContain('joursDifferents');
  });
});

describe('a payment that differs', () => {
  it('by the caps of the SMIC before: 30 × 41,96 (stops from February to June 2026)', () => {
    const { causes, verdict } = check(1258.64, { nature: 'brut' });
    expect(verdict).toBe('explique');
    expect(causes[0]?.mots).toEqual([
      { word: 'plafondAutreDate', params: { du: '2026-02-01', au: '2026-06-30' } },
    ]);
    expect(causes[0]?.articles).toContain('CSS R323-4');
  });

  it('by the caps of the day of the TPT, not of the stop', () => {
    const more = { debutArret: day('2025-09-15') };
    expect(check(1289.01, { nature: 'brut' }, more).causes[0]?.mots[0]).toEqual({
      word: 'plafondAutreDate',
      params: { du: '2026-07-01', au: '2027-01-31' },
    });
  });

  it('by 1,8 times the SMIC: the old coefficient on the SMIC of the stop', () => {
    // 1 867,02 × 1,8 × 12 / 730 = 55,2433… a day; 3 × 3 360,636 / 91,25 / 2 is the same.
    expect(first(1657.3, { nature: 'brut' })).toEqual(['coefficientAutre']);
  });

  it('by three days of carence: 27 days', () => {
    expect(first(1160.11, { nature: 'brut' })).toEqual(['carenceAppliquee']);
    expect(first(1160.11, { nature: 'brut', jours: 27 })).toEqual(['carenceAppliquee']);
  });

  it('by the working days alone: 22 of September 2026', () => {
    expect(first(945.28, { nature: 'brut' })).toEqual(['joursOuvres']);
  });

  it('by 30 days in a month of 31', () => {
    expect(first(1289.01, { nature: 'brut' }, { periode: OCTOBRE })).toEqual(['trenteJours']);
  });

  it('by the days of leave: 30 less 5', () => {
    expect(first(1074.18, { nature: 'brut' }, { joursConges: 5 })).toEqual(['congesRetires']);
  });

  it('by a number of days that is shown and that nothing else gives', () => {
    expect(first(730.44, { nature: 'brut', jours: 17 })).toEqual(['autreNombreDeJours']);
  });

  it('by the net taken for the gross, and the gross for the net', () => {
    expect(first(1202.65, { nature: 'brut' })).toEqual(['netPourBrut']);
    expect(first(1289.01, { nature: 'net' })).toEqual(['brutPourNet']);
  });

  it('by the IJ of a full stop beyond the loss', () => {
    const more = { salairesBruts: pays(2500, 2500, 2500), quotite: 0.8 };
    // 2 500 × 3 / 91,25 / 2 = 41,0958…; 30 days against a loss of 500 €.
    expect(first(1232.88, { nature: 'brut' }, more)).toEqual(['sansLimite']);
  });

  it('by a loss counted in net: 500 € gross are about 396 € net', () => {
    const more = { salairesBruts: pays(2500, 2500, 2500), quotite: 0.8 };
    expect(first(395.8, { nature: 'brut' }, more)).toEqual(['perteEnNet']);
  });

  it('by the complement of the employer, counted as pay or taken off', () => {
    const more = { salairesBruts: pays(2500, 2500, 2500), quotite: 0.8, complement: cents(120_00) };
    expect(first(380, { nature: 'brut' }, more)).toEqual(['complementCommeSalaire']);
    const capped = { complement: cents(100_00) };
    expect(first(1189.01, { nature: 'brut' }, capped)).toEqual(['complementDeduit']);
  });

  it('by one of three pays missing, and says which', () => {
    const more = { salairesBruts: pays(1800, 2000, 2400), quotite: 0.2 };
    // (1 800 + 2 400) / 91,25 / 2 × 30 = 690,41.
    expect(check(690.41, { nature: 'brut' }, more).causes[0]?.mots[0]).toEqual({
      word: 'payeManquante',
      params: { rang: { unit: 'nombre', value: exact(2) } },
    });
  });

  it('by two mistakes together, where none alone gives it: caps of another date, in net', () => {
    const found = check(1174.31, { nature: 'brut' });
    expect(found.causes[0]?.mots.map(({ word }) => word).sort()).toEqual([
      'netPourBrut',
      'plafondAutreDate',
    ]);
  });

  it('perhaps by a bonus left out of the loss: 52,70 € less at 60 % are 131,75 € of bonus', () => {
    const more = { salairesBruts: pays(2500, 2500, 2500), quotite: 0.6 };
    const { verdict, causes } = check(947.3, { nature: 'brut' }, more);
    expect(verdict).toBe('suppose');
    expect(causes[0]).toMatchObject({
      exactitude: 'supposition',
      mots: [{ word: 'primeOubliee', params: { prime: { value: exact(131_75) } } }],
    });
  });

  it('by nothing paid yet: the statement of the employer may be missing', () => {
    expect(check(0, { nature: 'brut' })).toMatchObject({
      verdict: 'suppose',
      causes: [{ mots: [{ word: 'rienVerse' }] }],
    });
  });

  it('by nothing that we can find, and says so', () => {
    const found = check(2411.37, { nature: 'brut' });
    expect(found.verdict).toBe('inexplique');
    expect(found.mots).toEqual(['inexplique', 'demanderDetail']);
    expect(found.causes).toEqual([]);
  });

  it('keeps to what is shown: 27 days rule out the working days', () => {
    const causes = check(1160.11, { nature: 'brut', jours: 27, parJour: cents(42_97) }).causes;
    expect(causes.flatMap(({ mots }) => mots.map(({ word }) => word))).not.toContain('joursOuvres');
    expect(check(1160.11, { nature: 'brut', jours: 22 }).verdict).toBe('inexplique');
  });

  it('tells the mistakes that give the very cents before those that come near', () => {
    // The loss of 500 € is about 395,80 € net; less a complement of 104 € it is 396 €.
    const more = { salairesBruts: pays(2500, 2500, 2500), quotite: 0.8, complement: cents(104_00) };
    const { causes } = check(396, { nature: 'brut' }, more);
    expect(causes.map(({ mots, exactitude }) => [mots[0]?.word, exactitude])).toEqual([
      ['complementCommeSalaire', 'au-centime'],
      ['complementDeduit', 'au-centime'],
      ['perteEnNet', 'un-centime-par-jour'],
    ]);
  });

  it('tells four mistakes at most, the likeliest first', () => {
    // A loss of 1 171,83 €: 22 of 30 days of it, or the IJ of two pays of three, are 859,34 €.
    const more = {
      travail: { salaireVerse: cents(2228_17) },
      joursConges: 8,
      complement: cents(312_49),
    };
    const { causes, verdict, mots } = check(859.34, { nature: 'brut' }, more);
    expect(causes.map((one) => one.mots.map(({ word }) => word))).toEqual([
      ['congesRetires'],
      ['joursOuvres'],
      ['complementCommeSalaire'],
      ['complementDeduit'],
    ]);
    expect([verdict, mots]).toEqual(['explique', ['demanderDetail']]);
  });

  it('guesses nothing where a mistake gives the amount', () => {
    const more = { salairesBruts: pays(2500, 2500, 2500), quotite: 0.8 };
    const { causes } = check(395.8, { nature: 'brut' }, more);
    expect(causes.map(({ exactitude }) => exactitude)).not.toContain('supposition');
  });

  it('reads as gross or net what nothing names as the mistake that gives it does', () => {
    // 27 days gross come nearer to the net of 30 days than to its gross.
    const gross = check(1160.11);
    expect([gross.enNet, gross.causes[0]?.mots[0]?.word]).toEqual([false, 'carenceAppliquee']);
    expect(gross.ecart).toEqual(minus(exact(1160_11), gross.attendu.brut));
    const net = check(1082.38);
    expect([net.enNet, net.causes[0]?.mots[0]?.word]).toEqual([true, 'carenceAppliquee']);
    expect(check(1202.65, { nature: 'brut' }).enNet).toBe(false);
  });

  it('tries two mistakes on different things once, and no far-fetched one with another', () => {
    const { causes } = check(1174.31, { nature: 'brut' });
    expect(causes.map((one) => one.mots.map(({ word }) => word))).toEqual([
      ['netPourBrut', 'plafondAutreDate'],
    ]);
    // 27 days at the caps of March 2020, six changes of the SMIC ago.
    const { ij } = figureOf(ijMaladie(pays(3400, 3400, 3400), day('2020-03-01'))).amounts;
    const far = roundToCent(times(ij, exact(27)));
    expect(check(far / 100, { nature: 'brut' }).verdict).not.toBe('explique');
  });

  it('finds none for hours that are full time: nothing was lost', () => {
    const { verdict, causes } = check(50, { nature: 'brut' }, { quotite: 1 });
    expect([verdict, causes]).toEqual(['inexplique', []]);
  });

  it('reads a period given backwards', () => {
    const periode = { debut: SEPTEMBRE.fin, fin: SEPTEMBRE.debut };
    expect(check(1289.01, { nature: 'brut' }, { periode }).verdict).toBe('accord');
  });
});
