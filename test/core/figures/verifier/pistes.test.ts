import { describe, expect, it } from 'vitest';
import { ijMaladie } from '../../../../core/figures/ij-maladie.ts';
import { attendu } from '../../../../core/figures/verifier/attendu.ts';
import type { PaiementAVerifier } from '../../../../core/figures/verifier/paiement.ts';
import type { Dossier, Piste } from '../../../../core/figures/verifier/piste.ts';
import { pistesIj } from '../../../../core/figures/verifier/pistes-ij.ts';
import { pistesJours } from '../../../../core/figures/verifier/pistes-jours.ts';
import { pistesPerte, pistesVersement } from '../../../../core/figures/verifier/pistes-perte.ts';
import { verifier } from '../../../../core/figures/verifier/verifier.ts';
import { periodesPlafondsIj } from '../../../../core/law/plafonds-ij.ts';
import { centsFromEuros } from '../../../../core/money/cents.ts';
import { exact, exactly } from '../../../../core/money/exact.ts';
import { day } from '../../../../core/time/day.ts';
import { figureOf } from '../checks.ts';

const PAY = centsFromEuros(2500);
const days = (debut: string, fin: string) => ({ debut: day(debut), fin: day(fin) });

function dossier(more: Partial<PaiementAVerifier> = {}): Dossier {
  const input: PaiementAVerifier = {
    salairesBruts: [PAY, PAY, PAY],
    debutArret: day('2026-07-06'),
    periode: days('2026-09-01', '2026-09-30'),
    travail: { quotite: exactly(0.6) },
    paye: { montant: centsFromEuros(1000) },
    ...more,
  };
  const pleine = figureOf(ijMaladie(input.salairesBruts, input.debutArret));
  const { amounts } = figureOf(attendu(pleine, input));
  return { pleine, input, attendu: amounts, partNette: exact(933, 1000) };
}

const words = (pistes: readonly Piste[]) => pistes.map(({ word }) => word);
/** The days counted by each mistake, by its name. */
const counts = (more: Partial<PaiementAVerifier>) =>
  pistesJours(dossier(more)).map(({ word, params }) => {
    const { jours } = params;
    return [word, typeof jours === 'object' ? jours.value.n : undefined];
  });

describe('mistakes on the days counted', () => {
  it('in September 2026 are three of carence, 22 days of work, 26 working days', () => {
    expect(counts({})).toEqual([
      ['carenceAppliquee', 3],
      ['joursOuvres', 22],
      ['joursOuvrables', 26],
    ]);
  });

  it('in November 2026 are with and without the 11th', () => {
    expect(counts({ periode: days('2026-11-01', '2026-11-30') })).toEqual([
      ['carenceAppliquee', 3],
      ['joursOuvres', 21],
      ['joursOuvres', 20],
      ['joursOuvrables', 25],
      ['joursOuvrables', 24],
    ]);
  });

  it('are thirty in a whole month that has another number, and in no part of one', () => {
    const thirty = (debut: string, fin: string) =>
      counts({ periode: days(debut, fin) }).some(([word]) => word === 'trenteJours');
    expect(thirty('2026-10-01', '2026-10-31')).toBe(true);
    expect(thirty('2026-02-01', '2026-02-28')).toBe(true);
    expect(thirty('2026-09-01', '2026-09-30')).toBe(false);
    expect(thirty('2026-10-02', '2026-11-01')).toBe(false);
    expect(thirty('2026-10-01', '2026-10-30')).toBe(false);
    expect(thirty('2026-10-01', '2026-10-29')).toBe(false);
  });

  it('are those of leave, and those that are shown, where they differ', () => {
    const paye = (jours: number) => ({ paye: { montant: centsFromEuros(1000), jours } });
    expect(counts({ joursConges: 5 })).toContainEqual(['congesRetires', 25]);
    expect(counts({ joursConges: 30 })).toContainEqual(['congesRetires', 0]);
    expect(counts({ joursConges: 31 }).map(([word]) => word)).not.toContain('congesRetires');
    expect(counts(paye(17))).toContainEqual(['autreNombreDeJours', 17]);
    expect(counts(paye(30)).map(([word]) => word)).not.toContain('autreNombreDeJours');
    const articles = pistesJours(dossier({ joursConges: 5 })).map((one) => one.articles.join(', '));
    expect(articles.slice(0, 3)).toEqual(['CSS L323-3, CSS R323-1', 'CSS L323-1', 'CSS L323-1']);
    expect(counts(paye(-1)).map(([word]) => word)).not.toContain('autreNombreDeJours');
    expect(counts(paye(1.5)).map(([word]) => word)).not.toContain('autreNombreDeJours');
  });

  it('take no more days of carence than there are', () => {
    expect(counts({ periode: days('2026-09-01', '2026-09-02') })[0]).toEqual([
      'carenceAppliquee',
      2,
    ]);
  });

  it('count weekdays up to a quarter, 92 days, and no further', () => {
    const weekdays = (fin: string) =>
      counts({ periode: days('2026-07-01', fin) }).some(([word]) => word === 'joursOuvres');
    expect(weekdays('2026-09-30')).toBe(true);
    expect(weekdays('2026-10-01')).toBe(false);
  });

  it('share the loss between the days of the period, or between those counted', () => {
    const [carence] = pistesJours(dossier());
    const sound = {
      ij: exact(1),
      joursPayes: 30,
      joursDeLaPerte: 30,
      perte: exact(1),
      deduit: exact(0),
      enNet: false,
    };
    const tried = carence?.essais(sound).map((one) => [one.joursPayes, one.joursDeLaPerte]);
    expect(tried).toEqual([
      [27, 30],
      [27, 27],
    ]);
  });
});

describe('mistakes on the loss and on what is paid out', () => {
  const complement = centsFromEuros(120);
  const paye = (nature: 'brut' | 'net') => ({ paye: { montant: centsFromEuros(1000), nature } });

  it('need a complement for those that bear on one', () => {
    expect(words(pistesPerte(dossier()))).toEqual(['sansLimite', 'perteEnNet']);
    expect(words(pistesPerte(dossier({ complement })))).toEqual([
      'sansLimite',
      'perteEnNet',
      'complementCommeSalaire',
    ]);
    expect(words(pistesVersement(dossier({ complement })))).toEqual(['complementDeduit']);
  });

  it('are gross for net only where it is said which was paid', () => {
    expect(words(pistesVersement(dossier()))).toEqual([]);
    expect(words(pistesVersement(dossier(paye('brut'))))).toEqual(['netPourBrut']);
    expect(words(pistesVersement(dossier(paye('net'))))).toEqual(['brutPourNet']);
  });

  it('are none in net where the levies of the period are not known', () => {
    const later = dossier({ periode: days('2031-09-01', '2031-09-30') });
    expect(words(pistesPerte(later))).toEqual(['sansLimite']);
  });

  it('stand on the articles that they break', () => {
    const articles = (pistes: readonly Piste[]) => pistes.map((one) => one.articles.join(', '));
    expect(articles(pistesPerte(dossier({ complement })))).toEqual([
      'CSS R323-3',
      'CSS R323-3',
      'CSS R323-3, CSS R323-11',
    ]);
    expect(articles(pistesVersement(dossier({ ...paye('brut'), complement })))).toEqual([
      'CSS L136-8, Ordonnance 96-50',
      'CSS R323-11',
    ]);
  });
});

describe('mistakes on the IJ of a full stop', () => {
  const named = (more: Partial<PaiementAVerifier> = {}) => words(pistesIj(dossier(more)));
  const dates = (more: Partial<PaiementAVerifier> = {}) =>
    pistesIj(dossier(more)).filter(({ word }) => word === 'plafondAutreDate');

  it('are the caps of every other time, once each, the nearest first', () => {
    const found = dates();
    expect(found).toHaveLength(periodesPlafondsIj().length - 1);
    expect(found.map(({ params }) => params.du)).not.toContain('2026-07-01');
    // The SMIC before that of July 2026 is that of February.
    expect(found[0]?.params).toEqual({ du: '2026-02-01', au: '2026-06-30' });
    expect(found[0]?.seule).toBe(false);
    expect(found.filter(({ seule }) => !seule)).toHaveLength(1);
  });

  it('are first the caps of the day of the TPT, where those of the stop were others', () => {
    const [first, second] = dates({ debutArret: day('2025-09-15') });
    expect(first?.params.du).toBe('2026-07-01');
    expect(first?.seule).toBe(false);
    expect(['2024-12-01', '2025-02-01', '2026-02-01']).toContain(second?.params.du);
  });

  it('know the caps of the stop from their first day to their last', () => {
    const others = (debutArret: string) =>
      dates({ debutArret: day(debutArret) }).map(({ params }) => params.du);
    const before = day('2026-02-01');
    const [first, last] = [others('2026-02-01'), others('2026-06-30')];
    expect([first.includes(before), last.includes(before)]).toEqual([false, false]);
    expect(others('2026-01-31')).toContain(before);
  });

  it('stand on the articles of the cap and of the pays', () => {
    const pay = centsFromEuros(2700);
    const found = pistesIj(dossier({ salairesBruts: [pay, pay, pay] }));
    const of = (name: string) => found.find(({ word }) => word === name)?.articles;
    expect(of('plafondAutreDate')).toEqual(['CSS R323-4', 'CSS R323-9']);
    expect(of('coefficientAutre')).toEqual(['CSS R323-4']);
    expect(of('payeManquante')).toEqual(['CSS R323-4', 'CSS R323-10']);
    expect(of('plafondOublie')).toEqual(['CSS R323-4', 'CSS R323-9']);
  });

  it('try the caps far away after everything else', () => {
    const order = named();
    expect(order.slice(0, 5)).toEqual([
      'plafondAutreDate',
      'coefficientAutre',
      'payeManquante',
      'payeManquante',
      'payeManquante',
    ]);
    expect(order.at(-1)).toBe('plafondAutreDate');
  });

  it('are a cap that was forgotten only where it binds: 1,4 SMIC is 2 613,83 €', () => {
    const pays = (euros: number) => {
      const pay = centsFromEuros(euros);
      return { salairesBruts: [pay, pay, pay] as const };
    };
    expect(named(pays(2613.82))).not.toContain('plafondOublie');
    expect(named(pays(2700))).toContain('plafondOublie');
  });

  it('name the coefficient of the other time', () => {
    const other = (debutArret: string) =>
      pistesIj(dossier({ debutArret: day(debutArret) }))
        .filter(({ word }) => word === 'coefficientAutre')
        .map(({ params }) => params.coefficient);
    expect(other('2026-07-06')).toEqual([{ unit: 'nombre', value: exact(9, 5) }]);
    expect(other('2024-07-06')).toEqual([{ unit: 'nombre', value: exact(7, 5) }]);
  });
});

describe('what is expected of a period', () => {
  it('shares full-time pay by days in a part of a month: 10/30 of 2 500 €', () => {
    const { attendu: found } = dossier({ periode: days('2026-09-01', '2026-09-10') });
    expect(found.salaireRetabli).toEqual(exact(833_33));
    expect(found.jours).toBe(10);
    const two = dossier({ periode: days('2026-09-16', '2026-10-31') }).attendu;
    expect([two.salaireRetabli, two.jours]).toEqual([exact(1250_00 + 2500_00), 46]);
  });

  it('counts each of its days where the pay received is told, and says every step', () => {
    const { pleine, input } = dossier({ travail: { salaireVerse: centsFromEuros(1620) } });
    const found = figureOf(attendu(pleine, input));
    expect(found.amounts.jours).toBe(30);
    const labels = found.steps.map(({ label }) => label);
    expect(labels.slice(-6)).toEqual(['perte', 'ijPeriode', 'indemnite', 'csg', 'crds', 'ijNette']);
    expect(labels).toContain('sjb');
  });

  it('is refused before the rule of August 2019, however the hours are told', () => {
    const { pleine, input } = dossier();
    const periode = days('2018-09-01', '2018-09-30');
    for (const travail of [input.travail, { salaireVerse: PAY }]) {
      expect(attendu(pleine, { ...input, periode, travail })).toMatchObject({
        ok: false,
        outside: { reason: 'before' },
      });
    }
  });

  it('is nothing, in net too, where the pay received is that of full time', () => {
    const { attendu: found } = dossier({ travail: { salaireVerse: PAY } });
    expect([found.perte, found.brut, found.net]).toEqual([exact(0), exact(0), exact(0)]);
  });

  it('is read in net or gross by what the amount comes nearest to', () => {
    const read = (euros: number) => {
      const { pleine, input } = dossier({ paye: { montant: centsFromEuros(euros) } });
      return figureOf(verifier(pleine, input)).amounts.enNet;
    };
    // 1 000 € gross are 933 € net: 966,50 € lies between them.
    expect([read(1000), read(933), read(966.4), read(966.6)]).toEqual([false, true, true, false]);
  });
});
