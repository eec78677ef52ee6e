import { describe, expect, it } from 'vitest';
import { assess } from '../../../core/assess.ts';
import { type Cents, centsFromEuros, roundToCent } from '../../../core/money/cents.ts';
import { type Exact, exactly } from '../../../core/money/exact.ts';
import { regimes } from '../../../core/regimes/index.ts';
import type { PaiePublique } from '../../../core/situation/paie-publique.ts';
import type { Situation } from '../../../core/situation/situation.ts';
import { day } from '../../../core/time/day.ts';

const ON = day('2026-11-23');
const asked = (situation: Situation, on = ON) => assess(situation, on, regimes);
const toCent = (value: Exact | undefined) => value && roundToCent(value);
const words = (notices: readonly { readonly word: string }[]) => notices.map(({ word }) => word);

const elements = (
  traitement: number,
  ir: number,
  sft: number,
  nbi: number,
  primes: number,
): PaiePublique => ({
  traitement: centsFromEuros(traitement),
  indemniteResidence: centsFromEuros(ir),
  supplementFamilial: centsFromEuros(sft),
  nbi: centsFromEuros(nbi),
  primes: centsFromEuros(primes),
});

const three = (euros: number): [Cents, Cents, Cents] => {
  const pay = centsFromEuros(euros);
  return [pay, pay, pay];
};

describe('titulaires', () => {
  const base: Situation = { statut: 'titulaire', debutTpt: day('2026-09-14') };

  it.each([
    ['FPE', 0.5, elements(2500, 25, 2.29, 49.23, 600), {}, 3176_52],
    ['FPT', 0.6, elements(2100, 0, 73.79, 0, 350), { deliberationPrimes: 'maintien' }, 2523_79],
    ['FPT', 0.6, elements(2100, 0, 73.79, 0, 350), { deliberationPrimes: 'aucune' }, 2383_79],
    ['FPH', 0.5, elements(1900, 0, 0, 0, 200), { typePrime: 'alignee-sur-le-traitement' }, 2100_00],
  ] as const)('of the %s at %d are paid their elements', (versant, share, paie, more, total) => {
    const { figures, missing, rulings } = asked({
      ...base,
      versant,
      quotite: exactly(share),
      paiePublique: paie,
      ...more,
    });
    expect(toCent(figures.remuneration?.amounts.totalBrut)).toBe(total);
    expect(missing).toEqual([]);
    expect(rulings.eligibilite?.value).toBe('oui');
    expect(rulings.duree?.value).toEqual({ fin: '2027-09-13' });
    expect(rulings.nouveauDroit?.value).toBe('2028-09-14');
    expect(rulings.heuresSup?.value).toBe(0);
  });

  it('see both readings where nobody knows what becomes of their bonuses', () => {
    const paiePublique = elements(2000, 0, 0, 0, 300);
    const unknown = { ...base, versant: 'FPT', quotite: exactly(0.5), paiePublique } as const;
    const { figures, notes } = asked(unknown);
    expect(figures.remuneration?.confidence).toBe('low');
    const bounds = { bas: { n: 215_000, d: 1 }, haut: { n: 230_000, d: 1 } };
    expect(notes).toContainEqual({ word: 'primesDeuxLectures', params: bounds });
  });

  it('have no amount for a quotité that the texts do not allow', () => {
    const paiePublique = elements(2000, 0, 0, 0, 0);
    const odd = { ...base, versant: 'FPE', quotite: exactly(0.55), paiePublique } as const;
    const { figures, warnings, rulings } = asked(odd);
    expect(figures.remuneration).toBeUndefined();
    expect(rulings.quotite?.value).toBe(false);
    expect(words(warnings)).toEqual(['quotiteNonAdmise']);
  });

  it('are asked what is missing, and told when the law is not known', () => {
    expect(asked({ statut: 'titulaire' }).missing).toEqual(['versant', 'paiePublique', 'quotite']);
    const old = { ...base, debutTpt: day('2019-03-01'), finTpt: day('2019-04-30') };
    const paiePublique = elements(2000, 0, 0, 0, 0);
    const past = { ...old, versant: 'FPT', quotite: exactly(0.5), paiePublique } as const;
    expect(words(asked(past).warnings)).toEqual(['horsLoiAvant']);
  });

  it('learn from their traineeship whether a TPT is open', () => {
    const stagiaire = { ...base, statut: 'stagiaire', versant: 'FPT' } as const;
    const verdict = (more: Situation) => asked({ ...stagiaire, ...more }).rulings.eligibilite;
    expect(verdict({})?.value).toBe('depend');
    expect(verdict({ stageEnEcole: true })?.value).toBe('non');
    expect(verdict({ stageEnEcole: false })?.value).toBe('oui');
  });
});

describe('contractuels', () => {
  it.each([
    [3000, 0.5, '2026-09-14', 1500_00, 42_97],
    [3000, 0.7, '2026-09-14', 2100_00, 42_97],
    [3000, 0.9, '2026-09-14', 2742_86, 42_97],
    [2400, 0.8, '2026-03-02', 2057_14, 39_45],
  ])('of the State paid %d at %d get the fraction and IJ', (pay, share, debutTpt, paid, ij) => {
    const { figures } = asked({
      statut: 'contractuel',
      versant: 'FPE',
      salairesBruts: three(pay),
      quotite: exactly(share),
      debutTpt: day(debutTpt),
    });
    expect(toCent(figures.tptMois?.amounts.salaireVerse)).toBe(paid);
    expect(toCent(figures.ijMaladie?.amounts.ij)).toBe(ij);
    expect(figures.salaireNet).toBeUndefined();
    expect(figures.ijNette).toBeDefined();
  });

  it('elsewhere follow the hours, and see what the fraction of the State would give', () => {
    const { figures, notes, rulings } = asked({
      statut: 'contractuel',
      versant: 'FPT',
      salairesBruts: three(2400),
      quotite: exactly(0.8),
      debutTpt: day('2026-09-14'),
      accordCpam: true,
    });
    expect(toCent(figures.tptMois?.amounts.salaireVerse)).toBe(1920_00);
    expect(figures.tptMois?.confidence).toBe('medium');
    const other = notes.find(({ word }) => word === 'fractionAutreLecture')?.params.salaire;
    expect(typeof other === 'object' && toCent(other)).toBe(2057_14);
    expect(rulings.eligibilite?.value).toBe('oui');
  });
});

describe('indépendants', () => {
  const base: Situation = { statut: 'artisan-commercant', debutArret: day('2026-07-06') };
  const revenus = (...euros: [number, number, number]): [Cents, Cents, Cents] => [
    centsFromEuros(euros[0]),
    centsFromEuros(euros[1]),
    centsFromEuros(euros[2]),
  ];

  it.each([
    ['artisan-commercant', revenus(30_000, 33_000, 36_000), 45_21, 22_60],
    ['profession-liberale', revenus(52_000, 60_000, 71_000), 83_56, 41_78],
    ['artisan-commercant', revenus(4_000, 4_500, 5_000), 0, 0],
  ] as const)('%s are paid half of the IJ of their revenue', (statut, three, full, half) => {
    const { figures, missing, rulings } = asked({ ...base, statut, revenus: three });
    expect(toCent(figures.ijIndependant?.amounts.ijTempsComplet)).toBe(full);
    expect(toCent(figures.ijIndependant?.amounts.ijTpt)).toBe(half);
    expect(missing).toEqual([]);
    expect(rulings.eligibilite?.value).toBe('oui');
    expect(rulings.duree?.value).toEqual({ jours: 90 });
  });

  it('are told when their revenue gives nothing', () => {
    const poor = asked({ ...base, revenus: revenus(4_000, 4_500, 5_000) });
    const seuil = { word: 'sousSeuil', params: { seuil: { n: 458_200, d: 1 } } };
    expect(poor.warnings).toEqual([seuil]);
  });

  it('in their first years are asked what they earned since the start', () => {
    const young: Situation = { ...base, debutActivite: day('2025-07-06') };
    expect(asked(young).missing).toEqual(['revenuActivite']);
    const { figures, rulings } = asked({ ...young, revenuActivite: centsFromEuros(29_200) });
    expect(toCent(figures.ijIndependant?.amounts.ijTpt)).toBe(20_00);
    expect(rulings.affiliation?.value).toBe(true);
    const late = { ...base, debutActivite: day('2025-07-07') };
    expect(asked(late).rulings.affiliation?.value).toBe(false);
  });

  it('have longer in ALD, and no rule for an accident at work', () => {
    const ald = asked({ ...base, origine: 'ald' });
    expect(ald.rulings.duree?.value).toEqual({ jours: 270 });
    const accident = asked({ ...base, origine: 'accident-du-travail' });
    expect(words(accident.warnings)).toEqual(['accidentSansRegle']);
    expect(accident.figures).toEqual({});
  });
});

describe('farmers', () => {
  const base: Situation = { statut: 'chef-exploitation' };
  const at = (situation: Situation, on: string) =>
    toCent(asked({ ...base, ...situation }, day(on)).figures.ijExploitant?.amounts.ij);

  it('are paid a flat allowance by period', () => {
    expect(at({}, '2024-06-15')).toBe(25_36);
    expect(at({}, '2025-06-15')).toBe(25_79);
    expect(at({}, '2023-06-15')).toBe(24_25);
    expect(at({ gainForfaitaire: centsFromEuros(14_693.25) }, '2026-11-23')).toBe(25_36);
  });

  it('are asked for the gain that is not published yet', () => {
    const { missing, figures } = asked(base);
    expect(missing).toEqual(['gainForfaitaire']);
    expect(figures.ijExploitant).toBeUndefined();
  });

  it('learn how long it lasts and what decides', () => {
    const { rulings } = asked({ ...base, cotisationAJour: true });
    expect(rulings.cotisation?.value).toBe('oui');
    expect(rulings.duree?.value).toEqual({ jours: 90 });
    const accident = asked({ ...base, origine: 'accident-du-travail' }).rulings;
    expect(accident.cotisation).toBeUndefined();
    expect(accident.duree?.value).toEqual({ jours: 270 });
  });
});

describe('accidents at work', () => {
  const base: Situation = {
    origine: 'accident-du-travail',
    salaireMoisPrecedent: centsFromEuros(2000),
    quotite: exactly(0.5),
    debutArret: day('2026-08-03'),
    debutTpt: day('2026-10-01'),
  };

  it('give an estimate within the loss, at the net daily gain from the 29th day', () => {
    const { figures, rulings, notes } = asked(base);
    const month = figures.moisAtmp?.amounts;
    // 2 000 / 30,42 × 79 % = 51,94 a day: thirty-one of them pass the loss of 1 000.
    expect(month?.mois).toBe('2026-11');
    expect(toCent(month?.ijPeriode)).toBe(1558_19);
    expect(month?.limite).toBe('perte');
    expect([toCent(month?.indemnite), toCent(month?.total)]).toEqual([1000_00, 2000_00]);
    expect(rulings.impot?.value).toEqual(exactly(0.5));
    expect(words(notes)).toContain('dureeConsolidation');
  });

  it('count the first 28 days at the lower rate', () => {
    const soon = { ...base, debutArret: day('2026-10-31'), debutTpt: day('2026-11-01') };
    const { figures } = asked({ ...soon, salaireMoisPrecedent: centsFromEuros(3000) });
    // 28 days at 60 % of 98,62, then 2 at 79 %.
    expect(toCent(figures.moisAtmp?.amounts.ijPeriode)).toBe(1812_62);
  });

  it('say what is missing', () => {
    const accident = { origine: 'accident-du-travail' } as const;
    const missing = ['salaireMoisPrecedent', 'quotite', 'debutArret'];
    expect(asked(accident).missing).toEqual(missing);
  });
});

describe('employees in an illness', () => {
  it('learn beside their month whether it is open, its hours, its tax and its length', () => {
    const { rulings, figures } = asked({
      salairesBruts: three(2500),
      quotite: exactly(0.6),
      debutArret: day('2026-07-06'),
      debutTpt: day('2026-09-14'),
      minutesHebdo: 35 * 60,
    });
    expect(rulings.eligibilite?.value).toBe('oui');
    expect(figures.heures?.amounts.semaine).toEqual({ n: 21 * 60, d: 1 });
    expect(rulings.heuresMinimales?.value).toBe('demande-ecrite');
    expect(rulings.impot?.value).toEqual({ n: 1, d: 1 });
    expect(rulings.duree?.value).toEqual({ fin: '2029-07-05' });
  });

  it.each([
    ['2026-10-10', 21],
    ['2027-01-10', 28],
    ['2027-06-10', 28],
  ])(
    'on %s see the %i hours of the month shown, whatever the quotité was at first',
    (on, hours) => {
      const { figures } = asked(
        {
          quotite: exactly(0.6),
          debutTpt: day('2026-09-14'),
          suite: [
            { debut: day('2027-01-01'), quotite: exactly(0.8) },
            { debut: day('2027-05-01'), quotite: exactly(1) },
          ],
        },
        day(on),
      );
      expect(figures.heures?.amounts.semaine).toEqual({ n: hours * 60, d: 1 });
    },
  );

  it('with some seniority see what the law would add to a full stop', () => {
    const stopped: Situation = {
      salairesBruts: three(2500),
      quotite: exactly(0.6),
      debutArret: day('2026-10-26'),
      debutTpt: day('2026-10-26'),
      embauche: day('2015-03-02'),
    };
    const { figures } = asked(stopped, day('2026-11-15'));
    const without = assess(stopped, day('2026-11-15')).figures;
    expect(figures.maintien?.amounts.complement.n).toBeGreaterThan(0);
    expect(figures.resteAVivre?.amounts.arret.complement.n).toBeGreaterThan(0);
    expect(without.resteAVivre?.amounts.arret.complement.n).toBe(0);
  });
});
