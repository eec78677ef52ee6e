import { describe, expect, it } from 'vitest';
import { ijMaladie } from '../../../../core/figures/ij-maladie.ts';
import {
  concorde,
  type Hypothese,
  montantsDe,
  montreAinsi,
  toleranceDe,
} from '../../../../core/figures/verifier/hypothese.ts';
import type { PaiementAVerifier, Paye } from '../../../../core/figures/verifier/paiement.ts';
import { verifier } from '../../../../core/figures/verifier/verifier.ts';
import { cents, centsFromEuros } from '../../../../core/money/cents.ts';
import { exact, exactly, ZERO } from '../../../../core/money/exact.ts';
import { day } from '../../../../core/time/day.ts';
import { figureOf } from '../checks.ts';

/** What 6,7 % of CSG and CRDS leave. */
const PART_NETTE = exact(933, 1000);
const one = (more: Partial<Hypothese> = {}): Hypothese => ({
  ij: exact(100),
  joursPayes: 10,
  joursDeLaPerte: 10,
  perte: exact(500),
  deduit: ZERO,
  enNet: false,
  ...more,
});
const total = (more: Partial<Hypothese>) => montantsDe(one(more), PART_NETTE).total;

describe('what a way of counting pays', () => {
  it('is the smaller of the IJ and of the loss of a day, for each day paid', () => {
    expect(total({})).toEqual(exact(500));
    expect(total({ perte: exact(2000) })).toEqual(exact(1000));
    expect(total({ joursPayes: 8 })).toEqual(exact(400));
    expect(total({ joursPayes: 8, joursDeLaPerte: 8 })).toEqual(exact(500));
  });

  it('has no limit without a loss, nor without a day to share it', () => {
    expect(total({ perte: undefined })).toEqual(exact(1000));
    expect(total({ joursDeLaPerte: 0 })).toEqual(exact(1000));
  });

  it('is less what is taken off, never below nothing', () => {
    expect(total({ deduit: exact(200) })).toEqual(exact(300));
    expect(total({ deduit: exact(600) })).toEqual(ZERO);
  });

  it('in net leaves the gross of a day beside its net', () => {
    expect(montantsDe(one({ enNet: true }), PART_NETTE)).toEqual({
      parJourBrut: exact(50),
      parJour: exact(4665, 100),
      total: exact(4665, 10),
    });
    expect(montantsDe(one(), PART_NETTE).parJour).toEqual(exact(50));
  });
});

describe('an amount paid', () => {
  // 10 days of 96,66 cents: 966,6.
  const paid = one({ ij: exact(9666, 100), perte: undefined });
  const agrees = (montant: number, more: Partial<Hypothese> = {}) =>
    concorde({ ...paid, ...more }, { montant: cents(montant) }, PART_NETTE);

  it('is to the cent when rounded or cut short, at the end or each day', () => {
    for (const montant of [967, 966, 970, 960])
      expect(agrees(montant), `${montant}`).toBe('au-centime');
    for (const montant of [968, 965, 969, 961])
      expect(agrees(montant), `${montant}`).toBe('un-centime-par-jour');
  });

  it('may be a cent a day away, and no more', () => {
    expect([957, 976].map((montant) => agrees(montant))).toEqual([
      'un-centime-par-jour',
      'un-centime-par-jour',
    ]);
    expect([956, 977].map((montant) => agrees(montant))).toEqual([undefined, undefined]);
    expect([0, 1, 30].map(toleranceDe)).toEqual([exact(1), exact(1), exact(30)]);
  });

  it('of whole cents a day may be a cent a day away too: 970 less 10', () => {
    const more = { ij: exact(97) };
    expect(agrees(960, more)).toBe('un-centime-par-jour');
    expect(agrees(959, more)).toBeUndefined();
  });

  it('is not rounded each day once something was taken off the whole', () => {
    const deduit = exact(6, 10);
    expect(agrees(966, { deduit })).toBe('au-centime');
    expect(agrees(970, { deduit })).toBe('un-centime-par-jour');
  });
});

describe('what is shown beside it', () => {
  const shows = (paye: Omit<Paye, 'montant'>) =>
    montreAinsi(one({ perte: undefined }), { montant: cents(1000), ...paye }, PART_NETTE);

  it('rules out other days', () => {
    expect([shows({}), shows({ jours: 10 }), shows({ jours: 9 })]).toEqual([true, true, false]);
  });

  it('is a gross day or a net one, to the cent', () => {
    const daily = (parJour: number) => shows({ parJour: cents(parJour) });
    expect([98, 99, 100, 101, 102].map(daily)).toEqual([false, true, true, true, false]);
    // 93,3 cents net.
    expect([92, 93, 94, 95].map(daily)).toEqual([false, true, true, false]);
    expect(shows({ jours: 10, parJour: cents(98) })).toBe(false);
  });
});

describe('a guess, where no mistake gives the amount', () => {
  const pay = centsFromEuros(2500);
  /** September at 60 %: a loss of 1 000 €, and 30 × 41,0958… = 1 232,88 € of IJ. */
  const causes = (euros: number, paye: Omit<Paye, 'montant'> = {}) => {
    const input: PaiementAVerifier = {
      salairesBruts: [pay, pay, pay],
      debutArret: day('2026-07-06'),
      periode: { debut: day('2026-09-01'), fin: day('2026-09-30') },
      travail: { quotite: exactly(0.6) },
      paye: { montant: centsFromEuros(euros), nature: 'brut', ...paye },
    };
    const pleine = figureOf(ijMaladie(input.salairesBruts, input.debutArret));
    return figureOf(verifier(pleine, input)).amounts.causes;
  };
  const words = (...asked: Parameters<typeof causes>) =>
    causes(...asked)
      .filter(({ exactitude }) => exactitude === 'supposition')
      .flatMap(({ mots }) => mots.map(({ word }) => word));
  const bonus = (euros: number) =>
    causes(euros).flatMap(({ mots }) => mots.map(({ params }) => params.prime));

  it('is a bonus left out or added: the loss that it makes over the 40 % not worked', () => {
    const of = { unit: 'cents', value: exact(131_75) };
    expect([words(947.3), bonus(947.3)]).toEqual([['primeOubliee'], [of]]);
    expect([words(1052.7), bonus(1052.7)]).toEqual([['primeAjoutee'], [of]]);
  });

  it('is none below 10 € of bonus, nor above half of the pay', () => {
    expect(words(996.1)).toEqual([]);
    expect(words(996)).toEqual(['primeOubliee']);
    expect(words(500)).toEqual(['primeOubliee']);
    expect(words(995.9)).toEqual(['primeOubliee']);
    expect(words(500.1)).toEqual(['primeOubliee']);
    expect(words(499.7)).toEqual([]);
  });

  it('is a loss counted in net, from 75 to 82 % of it', () => {
    expect(words(750.01)).toContain('perteEnNetEstimee');
    expect(words(749.9)).not.toContain('perteEnNetEstimee');
    expect(words(819.9)).toContain('perteEnNetEstimee');
    expect(words(820.1)).not.toContain('perteEnNetEstimee');
    expect([750, 820].map((euros) => words(euros)[0])).toEqual([
      'perteEnNetEstimee',
      'perteEnNetEstimee',
    ]);
    const [guess] = causes(800);
    expect(guess?.mots[0]?.params.part).toEqual({ unit: 'rapport', value: exactly(0.8) });
    expect(guess?.articles).toEqual(['CSS R323-3', 'CSS R323-10']);
  });

  it('is none for other days than those of the period, nor at the IJ of a full stop', () => {
    expect(words(947.3, { jours: 29 })).toEqual([]);
    expect(words(947.3, { jours: 30 })).toEqual(['primeOubliee']);
    expect(words(1240)).toEqual([]);
  });

  it('of a net amount counts from its gross: 883,83 € net are 947,30 €', () => {
    expect(words(883.83, { nature: 'net' })).toEqual(['primeOubliee']);
  });

  it('of nothing paid is that nothing was', () => {
    expect(words(0)).toEqual(['rienVerse']);
    expect(causes(0)[0]?.articles).toEqual(['CSS R323-10']);
  });
});
