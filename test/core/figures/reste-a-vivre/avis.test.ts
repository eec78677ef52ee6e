import { describe, expect, it } from 'vitest';
import { figure } from '../../../../core/figures/figure.ts';
import { ijMaladie } from '../../../../core/figures/ij-maladie.ts';
import { moisDuPlan } from '../../../../core/figures/plan/mois-du-plan.ts';
import { type Calendrier, troncons } from '../../../../core/figures/plan/periode.ts';
import {
  complementDuMois,
  type ResteAVivreInput,
  resteAVivre,
} from '../../../../core/figures/reste-a-vivre/reste-a-vivre.ts';
import { cents, centsFromEuros, roundToCent } from '../../../../core/money/cents.ts';
import { exact, exactly, minus } from '../../../../core/money/exact.ts';
import type { ComplementEmployeur } from '../../../../core/situation/complement.ts';
import { day, monthOf } from '../../../../core/time/day.ts';
import { figureOf } from '../checks.ts';

const PAY = centsFromEuros(3400);
const pleine = figureOf(ijMaladie([PAY, PAY, PAY], day('2026-07-06')));
const ETAPES = [{ debut: day('2026-09-01'), quotite: exactly(0.5) }];
const WHOLE: Calendrier = { etapes: ETAPES, fin: day('2026-09-30') };
const FULL_TIME: Calendrier = {
  ...WHOLE,
  etapes: [{ debut: day('2026-09-01'), quotite: exact(1) }],
};
/** Half of the month at half time, the other half at full time. */
const BACK: Calendrier = {
  ...WHOLE,
  etapes: [...ETAPES, { debut: day('2026-09-16'), quotite: exact(1) }],
};

const month = (calendar: Calendrier) =>
  figureOf(moisDuPlan(pleine, monthOf(day('2026-09-01')), troncons(calendar), PAY));
const left = (calendar: Calendrier, more: Partial<ResteAVivreInput> = {}) =>
  figureOf(resteAVivre({ mois: month(calendar), pleine, ...more }));
const words = (...asked: Parameters<typeof left>) =>
  left(...asked).amounts.avis.map(({ word }) => word);

const montant = (euros: number): ComplementEmployeur => ({
  mode: 'montant',
  montant: centsFromEuros(euros),
});
const legal = (euros: number) =>
  figure({ complement: exact(centsFromEuros(euros)) }, [], pleine.sources);

describe('what is said beside what is left to live on', () => {
  it('is that the law adds nothing to a TPT, where pay is lost and no agreement was told', () => {
    expect(words(WHOLE)).toEqual(['maintienPasEnTpt']);
    expect(words(FULL_TIME)).toEqual([]);
    expect(words(WHOLE, { complement: montant(0) })).toEqual([]);
    expect(words(WHOLE, { complement: montant(10) })).toEqual([
      'complementSaisi',
      'complementCommeSalaire',
    ]);
  });

  it('is that the days of the plan do not fill the month, the last one missing or not', () => {
    expect(words({ ...WHOLE, fin: day('2026-09-29') })).toContain('surUnePartieDuMois');
    expect(words(WHOLE)).not.toContain('surUnePartieDuMois');
    expect(words(BACK)).not.toContain('surUnePartieDuMois');
  });

  it('is what the two readings of leave differ by', () => {
    const conges = [{ debut: day('2026-09-07'), fin: day('2026-09-11') }];
    const mois = month({ ...WHOLE, conges });
    const said = left({ ...WHOLE, conges }).amounts.avis.find(
      ({ word }) => word === 'congesDeuxLectures',
    );
    const { indemnite, indemniteBasse } = mois.amounts;
    expect(said?.params.ecart).toEqual({ unit: 'cents', value: minus(indemnite, indemniteBasse) });
    // 5 days × 42,9670… €.
    expect(said && roundToCent(minus(indemnite, indemniteBasse))).toBe(214_84);
    expect(words(WHOLE)).not.toContain('congesDeuxLectures');
  });

  it('is that a full stop would leave more, and whether that is by a complement', () => {
    const more = left(WHOLE, { maintien: legal(2500) }).amounts;
    const said = more.avis.find(({ word }) => word === 'netSousArret');
    expect(said?.params.ecart?.value).toEqual(minus(more.arret.net, more.tpt.net));
    expect(more.avis.map(({ word }) => word)).not.toContain('netSousArretSansComplement');
  });

  it('is that the gross passes that of full time, and by how much', () => {
    const { tpt, tempsPlein, avis } = left(WHOLE, { complement: montant(2000) }).amounts;
    const said = avis.find(({ word }) => word === 'brutAuDelaDuTempsPlein');
    expect(said?.params.ecart?.value).toEqual(minus(tpt.brut, tempsPlein.brut));
    expect(avis.map(({ word }) => word)).not.toContain('netAuDessusDuTempsPlein');
  });

  it('is told from half a euro of gross on, and else why the net passes', () => {
    // A loss of 800 € made up by as much IJ: the gross is that of full time, to the cent.
    const pay = centsFromEuros(2000);
    const of2000 = figureOf(ijMaladie([pay, pay, pay], day('2026-07-06')));
    const etapes = [{ debut: day('2026-09-01'), quotite: exactly(0.6) }];
    const mois = figureOf(
      moisDuPlan(of2000, monthOf(day('2026-09-01')), troncons({ ...WHOLE, etapes }), pay),
    );
    const said = (euros: number) =>
      figureOf(resteAVivre({ mois, pleine: of2000, complement: montant(euros) })).amounts.avis.map(
        ({ word }) => word,
      );
    expect(said(0.5)).toContain('brutAuDelaDuTempsPlein');
    expect(said(0.49)).not.toContain('brutAuDelaDuTempsPlein');
    expect(said(0.49)).toContain('netAuDessusDuTempsPlein');
  });

  it('blames no IJ where there is none: pay kept whole, and a few cents from an agreement', () => {
    const mois = month(WHOLE);
    const { salaireRetabli } = mois.amounts;
    const kept = { ...mois.amounts, salaireVerse: salaireRetabli, indemnite: exact(0) };
    const { tpt, tempsPlein, avis } = left(WHOLE, {
      mois: { ...mois, amounts: kept },
      complement: montant(0.49),
    }).amounts;
    expect(tpt.net.n).toBeGreaterThan(tempsPlein.net.n);
    expect(avis.map(({ word }) => word)).not.toContain('netAuDessusDuTempsPlein');
  });

  it('is that the IJ alone of a full stop would leave more, where pay fell since the stop', () => {
    // Half of 1 000 €, and 500 € of IJ, beside 30 × 42,9670… €.
    const fell = centsFromEuros(1000);
    const mois = figureOf(moisDuPlan(pleine, monthOf(day('2026-09-01')), troncons(WHOLE), fell));
    const said = left(WHOLE, { mois }).amounts.avis.map(({ word }) => word);
    expect(said).toContain('netSousArretSansComplement');
    expect(said).not.toContain('netSousArret');
  });
});

describe('the same days in a full stop', () => {
  it('leave the days of full-time work as they are: 15 days of pay, 15 of IJ', () => {
    const { arret } = left(BACK).amounts;
    expect(roundToCent(arret.salaire)).toBe(1700_00);
    expect(roundToCent(arret.indemnite)).toBe(644_51);
    expect(roundToCent(left(WHOLE).amounts.arret.salaire)).toBe(0);
  });

  it('have no complement where no day would be one of stop', () => {
    const input = { maintien: legal(500), complementArret: montant(500) };
    expect(left(FULL_TIME, input).amounts.arret.complement).toEqual(exact(0));
    const fullTime = left(FULL_TIME, { complement: montant(500) });
    expect(fullTime.amounts.tpt.complement).toEqual(exact(0));
    expect(fullTime.steps.map(({ label }) => label)).not.toContain('complement');
  });

  it('take their complement from the law where the agreement gives no more, and say its steps', () => {
    const labels = (euros: number) =>
      left(WHOLE, { maintien: legal(500), complementArret: montant(euros) }).steps.map(
        ({ label }) => label,
      );
    expect(labels(501)).toContain('complement');
    expect(labels(500).filter((label) => label === 'complement')).toEqual([]);
    expect(labels(499).filter((label) => label === 'complement')).toEqual([]);
  });

  it('have a rate of their loss, which is the whole pay', () => {
    const complementArret = { mode: 'part-de-la-perte', taux: exactly(0.9) } as const;
    const { arret } = left(WHOLE, { complementArret }).amounts;
    // 90 % of 3 400 €, less 30 × 42,9670… €.
    expect(roundToCent(arret.complement)).toBe(1770_99);
    expect(roundToCent(arret.brut)).toBe(3060_00);
  });
});

describe('the net', () => {
  it('of nothing is nothing, and nothing is taken from it', () => {
    const none = exact(0);
    expect(left(FULL_TIME).amounts.tpt).toMatchObject({ ijNette: none, prelevementIj: none });
    const stopped = { ...WHOLE, arrets: [{ debut: day('2026-09-01'), fin: day('2026-09-30') }] };
    expect(left(stopped).amounts.tpt.salaireNet).toEqual(none);
    expect(left(WHOLE).amounts.tpt.salaireNet.n).toBeGreaterThan(0);
  });

  it('tells the levies of the pay and of the IJ, then their sum', () => {
    const labels = left(WHOLE).steps.map(({ label }) => label);
    for (const label of ['salaireNet', 'vieillessePlafonnee', 'ijNette', 'totalNet'] as const)
      expect(labels).toContain(label);
  });
});

describe('a complement alone', () => {
  it('is known before the levies of the month are, and is never sure: nobody read the agreement', () => {
    const of = (calendar: Calendrier) => complementDuMois(month(calendar), montant(300));
    expect(of(WHOLE).amounts).toEqual({ complement: exact(cents(300_00)) });
    expect(of(BACK).amounts).toEqual({ complement: exact(cents(150_00)) });
    expect(of(FULL_TIME).amounts).toEqual({ complement: exact(0) });
    expect(of(WHOLE).confidence).toBe('medium');
    expect(of(WHOLE).steps.map(({ label }) => label)).toEqual(['complement']);
  });
});
