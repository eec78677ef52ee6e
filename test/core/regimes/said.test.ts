import { describe, expect, it } from 'vitest';
import { assess } from '../../../core/assess.ts';
import { type Cents, cents, centsFromEuros } from '../../../core/money/cents.ts';
import { exact, exactly } from '../../../core/money/exact.ts';
import { regimes } from '../../../core/regimes/index.ts';
import { ORIGINES, type Situation } from '../../../core/situation/situation.ts';
import { day } from '../../../core/time/day.ts';

const ON = day('2026-11-23');
const half = exactly(0.5);
const three = (...euros: [number, number, number]): [Cents, Cents, Cents] => [
  centsFromEuros(euros[0]),
  centsFromEuros(euros[1]),
  centsFromEuros(euros[2]),
];

/** What is figured and said, by name, in the order in which it is given. */
function asked(situation: Situation, on = ON) {
  const { figures, rulings, missing, notes, warnings, problems } = assess(situation, on, regimes);
  const names = (all: readonly { readonly word: string }[]) => all.map(({ word }) => word);
  expect(problems).toEqual([]);
  return {
    figures,
    rulings,
    missing,
    figured: Object.keys(figures),
    ruled: Object.keys(rulings),
    noted: names(notes),
    warned: names(warnings),
  };
}

describe('contractuels', () => {
  const base: Situation = {
    statut: 'contractuel',
    versant: 'FPE',
    salairesBruts: three(2400, 2400, 2400),
    quotite: exactly(0.8),
    debutTpt: day('2026-09-14'),
  };

  it('are asked for what the fraction and the IJ need, and for no more', () => {
    expect(asked({ statut: 'contractuel' }).missing).toEqual([
      'versant',
      'salairesBruts',
      'quotite',
      'debutArret',
    ]);
    expect(asked(base).missing).toEqual([]);
    const { versant: _, ...rest } = base;
    expect(asked(rest).missing).toEqual(['versant']);
  });

  it('see each amount as soon as it is known', () => {
    const { versant: _, quotite: __, ...stopped } = base;
    expect(asked(stopped).figured).toEqual(['ijMaladie']);
    expect(asked({ ...stopped, quotite: half }).figured).toEqual(['heures', 'ijMaladie']);
    expect(asked(base).figured).toEqual([
      ...['heures', 'ijMaladie', 'fraction', 'mois', 'tptMois', 'ijNette'],
    ]);
    const short = { ...base, finTpt: day('2026-09-20') };
    // The part of a month that it fills has its line, and no whole month is shown.
    expect(asked(short).figured).toEqual(['heures', 'ijMaladie', 'fraction', 'mois']);
    expect(asked(short).noted).not.toContain('netPublicNonCalcule');
  });

  it('read the fraction, not the quotité, on the line of their pay: 6/7 at 80 %', () => {
    const steps = asked(base).figures.tptMois?.steps ?? [];
    const [pay] = steps.filter(({ label }) => label === 'salaireVerse');
    expect(pay?.operands.map(({ label }) => label)).toEqual(['salaireRetabli', 'fractionPayee']);
    expect(pay?.operands[1]?.value).toEqual(exact(6, 7));
    const others = steps.filter(({ label }) => label !== 'salaireVerse');
    const named = others.flatMap(({ operands }) => operands.map(({ label }) => label));
    expect(named).not.toContain('fractionPayee');
  });

  it('are told of another reading where there is one, and that their net is not computed', () => {
    expect(asked(base).noted).toEqual(expect.arrayContaining(['netPublicNonCalcule']));
    expect(asked(base).noted).not.toContain('fractionAutreLecture');
    const local = { ...base, versant: 'FPT' } as const;
    expect(asked(local).noted).toContain('fractionAutreLecture');
    expect(asked({ ...local, quotite: exactly(0.7) }).noted).not.toContain('fractionAutreLecture');
    const { salairesBruts: _, ...withoutPay } = base;
    expect(asked(withoutPay).noted).toEqual([]);
  });

  it('have no amount for a quotité that the texts do not allow', () => {
    const odd = asked({ ...base, quotite: exactly(0.55) });
    expect([odd.figured, odd.warned]).toEqual([['heures'], ['quotiteNonAdmise']]);
    expect(asked(base).warned).toEqual([]);
  });

  it('keep the IJ of a stop before the reform of their service, without the fraction', () => {
    const before = { ...base, versant: 'FPT', debutTpt: day('2021-03-01') } as const;
    const { figured, warned } = asked(before, day('2021-04-15'));
    expect(figured).toEqual(['ijMaladie']);
    expect(warned).toEqual(['horsLoiAvant']);
    expect(asked({ ...base, debutTpt: day('2017-03-01') }).figures.ijMaladie).toBeUndefined();
  });

  it('are less sure of a month whose full pay is a guess: three pays that differ', () => {
    // 31 × 41,95 € of IJ lie below three quarters of a loss of 2 000 €, and the decree of 2026 does not
    // hold yet: nothing else is in doubt.
    const march = { ...base, quotite: half, debutTpt: day('2026-03-02') };
    const sure = (...pays: [number, number, number]) =>
      asked({ ...march, salairesBruts: three(...pays) }, day('2026-03-02')).figures.tptMois
        ?.confidence;
    expect(sure(4000, 4000, 4000)).toBe('high');
    expect(sure(4100, 4000, 4000)).toBe('medium');
  });

  it('are taxed on their IJ as employees are', () => {
    const part = (situation: Situation) => asked(situation).rulings.impot?.value;
    expect(part(base)).toEqual(exact(1));
    expect(part({ ...base, origine: 'ald' })).toEqual(exact(0));
    expect(part({ ...base, origine: 'maladie-professionnelle' })).toEqual(exact(1, 2));
  });

  it('of the Ircantec are told their own decree', () => {
    const articles = (statut: 'contractuel' | 'titulaire-ircantec') =>
      asked({ ...base, statut }).rulings.eligibilite?.articles;
    expect(articles('contractuel')).toContain('Décret 86-83');
    expect(articles('titulaire-ircantec')).toContain('Décret 91-298');
  });
});

describe('titulaires', () => {
  const debutTpt = day('2026-09-14');
  const paiePublique = {
    traitement: cents(2000_00),
    indemniteResidence: cents(0),
    supplementFamilial: cents(0),
    nbi: cents(0),
    primes: cents(300_00),
  };
  const base: Situation = {
    statut: 'titulaire',
    versant: 'FPE',
    quotite: half,
    debutTpt,
    paiePublique,
  };

  it('learn without their service what the three share, and no more', () => {
    expect(asked({ statut: 'titulaire', debutTpt }).ruled).toEqual(['duree', 'nouveauDroit']);
    expect(asked({ statut: 'titulaire' }).ruled).toEqual([]);
    expect(asked(base).ruled).toEqual([
      'eligibilite',
      'quotite',
      'duree',
      'nouveauDroit',
      'heuresSup',
      'retraite',
    ]);
  });

  it('have the hours of their quotité, under the code of the public service', () => {
    const hours = (situation: Situation) => asked(situation).figures.heures;
    expect(hours(base)?.amounts.semaine).toEqual(exact(35 * 30));
    expect(hours({ ...base, minutesHebdo: 39 * 60 })?.amounts.semaine).toEqual(exact(39 * 30));
    expect(hours(base)?.articles).toEqual(['CGFP L823-3']);
    expect(hours(base)?.steps.map(({ article }) => article)).not.toContain('CT L3121-27');
    expect(hours({ statut: 'titulaire', quotite: half })?.articles).toEqual(['CGFP L823-3']);
  });

  it('are told the decree of their own service', () => {
    const articles = (versant: 'FPE' | 'FPT' | 'FPH') =>
      asked({ ...base, versant }).rulings.quotite?.articles;
    expect(articles('FPE')).toEqual(['CGFP L823-3', 'Décret 86-442']);
    expect(articles('FPT')).toEqual(['CGFP L823-3', 'Décret 87-602']);
    expect(articles('FPH')).toEqual(['CGFP L823-3', 'Décret 88-386']);
  });

  it('see one amount where their bonuses are settled, and only its part where no month is filled', () => {
    expect(asked(base).noted).toEqual(['netPublicNonCalcule']);
    expect(asked({ ...base, versant: 'FPT' }).noted).toEqual([
      'primesDeuxLectures',
      'netPublicNonCalcule',
    ]);
    const short = asked({ ...base, finTpt: day('2026-09-20') });
    expect([short.figured, short.noted]).toEqual([['heures', 'mois'], []]);
  });
});

describe('indépendants', () => {
  const base: Situation = {
    statut: 'artisan-commercant',
    debutArret: day('2026-07-06'),
    debutTpt: day('2026-09-14'),
    revenus: three(30_000, 30_000, 30_000),
  };
  const usual = ['moitieDeLIj', 'cotisationsPayees', 'centimePres'];

  it('are asked for the day of the finding, then for what their IJ is drawn from', () => {
    expect(asked({ statut: 'artisan-commercant' }).missing).toEqual(['debutArret', 'revenus']);
    expect(asked(base).missing).toEqual([]);
    const young = { ...base, debutActivite: day('2025-01-06') };
    expect(asked(young).missing).toEqual(['revenuActivite']);
    expect(asked({ ...young, revenuActivite: cents(12_000_00) }).missing).toEqual([]);
  });

  it('need a full stop just before their TPT (CSS D622-10)', () => {
    const { debutArret: _, ...withoutStop } = base;
    const open = (situation: Situation) => asked(situation).rulings.eligibilite?.value;
    expect(open(base)).toBe('oui');
    expect(open({ ...base, debutTpt: day('2026-07-06') })).toBe('non');
    expect(open(withoutStop)).toBe('non');
    expect(open({ statut: 'artisan-commercant', debutArret: day('2026-07-06') })).toBe('oui');
    expect(open({ statut: 'artisan-commercant' })).toBe('depend');
  });

  it('are told that the first of the three years is not whole, and are less sure of it then', () => {
    const begun = (jour: string) => {
      const { noted, figures } = asked({ ...base, debutActivite: day(jour) });
      return [noted.includes('anneeIncomplete'), figures.ijIndependant?.confidence];
    };
    expect(begun('2023-01-02')).toEqual([true, 'medium']);
    expect(begun('2023-02-01')).toEqual([true, 'medium']);
    expect(begun('2023-01-01')).toEqual([false, 'high']);
    expect(begun('2022-06-15')).toEqual([false, 'high']);
    expect(asked(base).noted).toEqual(['moisJusquAuDroit', ...usual]);
  });

  it('are told of the cap only where it bears on them', () => {
    const rich = asked({ ...base, revenus: three(60_000, 60_000, 60_000) });
    expect(rich.noted).toEqual([
      'moisJusquAuDroit',
      'moitieDeLIj',
      'revenuPlafonne',
      'cotisationsPayees',
      'centimePres',
    ]);
    const { notes } = regimes.of({ ...base, revenus: three(60_000, 60_000, 60_000) }, ON);
    const cap = notes.find(({ word }) => word === 'revenuPlafonne');
    // The PASS of 2026.
    expect(cap?.params).toEqual({ plafond: exact(48_060_00) });
    expect(asked({ statut: 'artisan-commercant' }).noted).toEqual([]);
  });

  it('have a net beside each month, and no whole month where the TPT fills none', () => {
    expect(asked(base).figured).toEqual(['ijIndependant', 'mois', 'moisIj', 'ijNette']);
    const short = { ...base, finTpt: day('2026-09-20') };
    expect(asked(short).figured).toEqual(['ijIndependant', 'mois']);
  });

  it('count their affiliation between two days that are both known', () => {
    const debutActivite = day('2010-01-01');
    expect(asked({ ...base, debutActivite }).rulings.affiliation?.value).toBe(true);
    expect(asked(base).rulings.affiliation).toBeUndefined();
    const alone = asked({ statut: 'artisan-commercant', debutActivite });
    expect(alone.rulings.affiliation).toBeUndefined();
  });

  it('have nothing of the rules of illness after an accident at work', () => {
    const accident = asked({ ...base, origine: 'accident-du-travail' });
    expect([accident.ruled, accident.noted, accident.missing]).toEqual([[], [], []]);
  });
});

describe('farmers', () => {
  const base: Situation = { statut: 'chef-exploitation', gainForfaitaire: cents(15_000_00) };
  const accident = { ...base, origine: 'accident-du-travail' } as const;

  it('are told that their gain is taken as they give it, and not one that is published', () => {
    expect(asked(base).noted).toEqual(['forfaitExploitant', 'gainSaisi', 'centimePres']);
    const published = asked({ statut: 'chef-exploitation' }, day('2025-06-15'));
    expect(published.noted).toEqual(['forfaitExploitant', 'centimePres']);
    expect(asked({ statut: 'chef-exploitation' }).noted).toEqual([]);
  });

  it('are asked for the gain that is to come, never for one of before the register', () => {
    expect(asked({ statut: 'chef-exploitation' }).missing).toEqual(['gainForfaitaire']);
    expect(asked(base).missing).toEqual([]);
    const before = asked({ statut: 'chef-exploitation' }, day('2017-06-15'));
    expect([before.missing, before.warned]).toEqual([[], ['horsLoiAvant']]);
  });

  it('stand under AMEXA in an illness, under ATEXA after an accident', () => {
    expect(asked(base).figures.moisIj?.articles).toContain('CRPM D732-2-5');
    expect(asked(accident).figures.moisIj?.articles).toContain('CRPM D752-23');
    expect(asked(base).figured).toEqual(['ijExploitant', 'moisIj', 'ijNette']);
    expect(asked(base).ruled).toEqual(['eligibilite', 'cotisation', 'duree']);
    expect(asked(accident).ruled).toEqual(['eligibilite', 'duree']);
  });

  it('have 90 days, 270 in ALD or after an accident, which is not taken for a relapse', () => {
    const jours = ORIGINES.map((origine) => asked({ ...base, origine }).rulings.duree?.value.jours);
    expect(jours).toEqual([90, 270, 270, 270]);
    expect(asked(accident).rulings.duree?.reasons).toEqual(['dureeAtexa']);
  });

  it('have no amount where the TPT fills no month', () => {
    const short = { debutTpt: day('2026-09-12'), finTpt: day('2026-09-25') };
    const { figured, missing, noted } = asked({ statut: 'chef-exploitation', ...short });
    expect([figured, missing, noted]).toEqual([[], [], []]);
  });
});

describe('accidents at work', () => {
  const base: Situation = {
    origine: 'accident-du-travail',
    salaireMoisPrecedent: centsFromEuros(2000),
    quotite: half,
    debutArret: day('2026-08-03'),
    debutTpt: day('2026-10-01'),
  };

  it('give the month with its two nets, and what is taken for granted', () => {
    const { figured, missing, noted, ruled } = asked(base);
    expect(figured).toEqual(['heures', 'mois', 'moisAtmp', 'salaireNet', 'ijNette']);
    expect(missing).toEqual([]);
    expect(noted).toEqual(['atmpPleinSalaire', 'dureeConsolidation', 'centimePres', 'netEstime']);
    expect(ruled).toEqual(['eligibilite', 'heuresMinimales', 'impot']);
    const [pay] = regimes.of(base, ON).notes;
    expect(pay?.params).toEqual({ salaire: exact(2000_00) });
  });

  it('of an employee in farming are told the scheme that pays them', () => {
    expect(asked({ ...base, statut: 'salarie-agricole' }).noted).toContain('atmpSalarieAgricole');
    expect(asked({ ...base, statut: 'salarie' }).noted).not.toContain('atmpSalarieAgricole');
  });

  it('give no whole month where the TPT fills none', () => {
    const short = asked({ ...base, debutTpt: day('2026-10-02'), finTpt: day('2026-10-30') });
    expect(short.figured).toEqual(['heures', 'mois']);
    expect(short.warned).toEqual(['aucunMoisEntier']);
  });
});

describe('employees in an illness', () => {
  const base: Situation = { debutArret: day('2026-07-06'), debutTpt: day('2026-09-14') };

  it('in farming are told the article that gives them the same rules', () => {
    const articles = (statut: 'salarie' | 'salarie-agricole') =>
      asked({ ...base, statut }).rulings.eligibilite?.articles;
    expect(articles('salarie-agricole')).toContain('CRPM L742-3');
    expect(articles('salarie')).not.toContain('CRPM L742-3');
  });

  it('are taxed on the whole of their IJ, on none of them in an ALD', () => {
    expect(asked(base).rulings.impot?.value).toEqual(exact(1));
    expect(asked({ ...base, origine: 'ald' }).rulings.impot?.value).toEqual(exact(0));
  });

  it('have their amounts from the front door alone', () => {
    const { missing, warnings, notes } = regimes.of({ ...base, quotite: half }, ON);
    expect([missing, warnings, notes]).toEqual([[], [], []]);
  });
});

describe('the month shown', () => {
  const artisan: Situation = {
    statut: 'artisan-commercant',
    debutArret: day('2026-01-05'),
    revenus: three(30_000, 30_000, 30_000),
  };
  const shown = (dates: Situation, on: string) => {
    const { figures, warned } = asked({ ...artisan, ...dates }, day(on));
    return [figures.moisIj?.amounts.mois, ...warned];
  };

  it('is the first whole one after the stop while the TPT is not told', () => {
    expect(shown({}, '2026-01-20')).toEqual(['2026-02']);
    expect(shown({ debutArret: day('2026-01-01') }, '2026-01-20')).toEqual(['2026-01']);
  });

  it('is the first that the TPT fills, before it has begun', () => {
    const debutTpt = day('2026-09-01');
    expect(shown({ debutTpt }, '2026-08-10')).toEqual(['2026-09']);
    expect(shown({ debutTpt: day('2026-09-02') }, '2026-08-10')).toEqual(['2026-10']);
  });

  it('is the only one that the TPT fills, to the day', () => {
    const one = { debutTpt: day('2026-09-01'), finTpt: day('2026-09-30') };
    expect(shown(one, '2026-09-10')).toEqual(['2026-09']);
    expect(shown(one, '2026-11-23')).toEqual(['2026-09']);
    expect(shown({ ...one, finTpt: day('2026-09-29') }, '2026-09-10')).toEqual([
      undefined,
      'aucunMoisEntier',
    ]);
  });

  it('is that of the day while the TPT goes on', () => {
    const long = { debutTpt: day('2026-09-01'), finTpt: day('2026-11-29') };
    expect(shown(long, '2026-10-10')).toEqual(['2026-10']);
  });

  it('ends with the ninety days of the right, said only where the TPT goes past them', () => {
    // Ninety days from 1 September end on 29 November.
    const debutTpt = day('2026-09-01');
    const on = '2026-12-10';
    expect(shown({ debutTpt, finTpt: day('2026-11-29') }, on)).toEqual(['2026-10']);
    expect(shown({ debutTpt, finTpt: day('2026-11-30') }, on)).toEqual(['2026-10', 'droitEpuise']);
    expect(shown({ debutTpt }, '2026-11-29')).toEqual(['2026-10']);
    expect(shown({ debutTpt }, '2026-11-30')).toEqual(['2026-10', 'droitEpuise']);
  });
});
