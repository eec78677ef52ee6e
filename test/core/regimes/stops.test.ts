import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../core/assess.ts';
import { cents, centsFromEuros } from '../../../core/money/cents.ts';
import { exactly } from '../../../core/money/exact.ts';
import type { Evenement } from '../../../core/situation/evenements.ts';
import type { Situation } from '../../../core/situation/situation.ts';
import { addDays, day } from '../../../core/time/day.ts';
import { asked, daysSaid, monthsOf, ON } from './asked.ts';

const pay = centsFromEuros(2400);
const revenue = centsFromEuros(33_000);
const dates = { debutTpt: day('2026-09-01'), finTpt: day('2026-12-31'), quotite: exactly(0.5) };
const OF = {
  atmp: { origine: 'accident-du-travail', salaireMoisPrecedent: pay },
  contractuel: { statut: 'contractuel', versant: 'FPT', salairesBruts: [pay, pay, pay] },
  titulaire: {
    statut: 'titulaire',
    versant: 'FPE',
    paiePublique: {
      traitement: pay,
      indemniteResidence: cents(0),
      supplementFamilial: cents(0),
      nbi: cents(0),
      primes: cents(0),
    },
  },
  artisan: {
    statut: 'artisan-commercant',
    revenus: [revenue, revenue, revenue],
    origine: 'ald',
  },
  exploitant: {
    statut: 'chef-exploitation',
    origine: 'ald',
    gainForfaitaire: centsFromEuros(15_000),
  },
} as const satisfies Readonly<Record<string, Situation>>;
type Name = keyof typeof OF;
const NAMES = Object.keys(OF) as Name[];

const during = (name: Name, evenements: readonly Evenement[] = [], on = ON) =>
  asked({ ...dates, ...OF[name], ...(evenements.length > 0 && { evenements }) }, on);

const stop = (jour: string, fin?: string): Evenement => ({
  nature: 'arret',
  jour: day(jour),
  ...(fin && { fin: day(fin) }),
});
const daysOf = (found: Assessment) => monthsOf(found).map(([days]) => days);
const said = ({ notes }: Assessment) => notes.map(({ word }) => word);

describe('a stop with its last day, inside the TPT of another regime', () => {
  const twelve = stop('2026-11-09', '2026-11-20');

  // 18 days of 30 are left, 8 and 10. Half of 2 400 for them is 720. The IJ: the loss of 720 (62,33 a day
  // in an accident at work); 18 × 39,4520… of 7 200 / 91,25 / 2; 18 × 22,6027… of 33 000 / 730 / 2;
  // 18 × 25,8904… of 63 % of 15 000 / 365.
  it.each<[Name, number, number]>([
    ['atmp', 720_00, 720_00],
    ['contractuel', 720_00, 710_14],
    ['titulaire', 1440_00, 0],
    ['artisan', 0, 406_85],
    ['exploitant', 0, 466_03],
  ])('leaves its days out of the months of %s, which go on after it', (name, paid, allowance) => {
    const found = during(name, [twelve]);
    expect(monthsOf(found)[2]).toEqual([
      '2026-11-01 2026-11-30',
      18,
      paid,
      allowance,
      paid + allowance,
    ]);
    const november = found.figures.mois?.[2]?.amounts;
    expect(november?.arrets).toEqual([{ debut: '2026-11-09', fin: '2026-11-20' }]);
    if (november?.etapes) expect(november.etapes).toHaveLength(1);
    const { figures: plain } = during(name);
    for (const month of [0, 1, 3]) expect(found.figures.mois?.[month]).toEqual(plain.mois?.[month]);
    expect(said(found)).toContain(name === 'titulaire' ? 'moisSansConges' : 'moisSansArrets');
    expect(said(during(name)).filter((word) => word.startsWith('moisSans'))).toEqual([]);
  });

  it('leaves out the end of a month, the start of the next, and a whole month', () => {
    expect(daysOf(during('atmp', [stop('2026-10-20', '2026-11-10')]))).toEqual([
      '2026-09-01 2026-09-30',
      '2026-10-01 2026-10-19',
      '2026-11-11 2026-11-30',
      '2026-12-01 2026-12-31',
    ]);
    const whole = during('artisan', [stop('2026-10-20', '2026-12-02')]);
    expect(daysOf(whole)).toEqual([
      '2026-09-01 2026-09-30',
      '2026-10-01 2026-10-19',
      '2026-12-03 2026-12-31',
    ]);
    expect(whole.figures.mois?.[1]?.amounts.arrets).toBeUndefined();
  });

  it('leaves out the last day of the TPT, and tells nothing of a stop that begins after it', () => {
    const last = during('artisan', [stop('2026-12-31', '2027-01-10')]);
    expect(daysOf(last).at(-1)).toBe('2026-12-01 2026-12-30');
    const after = during('artisan', [stop('2027-01-01', '2027-01-10')]);
    expect(daysOf(after).at(-1)).toBe('2026-12-01 2026-12-31');
    expect(said(after)).not.toContain('moisSansArrets');
  });

  it('is one with those that it holds', () => {
    const long = stop('2026-11-02', '2026-11-20');
    expect(during('artisan', [long, stop('2026-11-09', '2026-11-13')]).figures.mois).toEqual(
      during('artisan', [long]).figures.mois,
    );
  });

  it('does not put off the last day of the TPT, nor that of the right', () => {
    expect(daysOf(during('titulaire', [twelve])).at(-1)).toBe('2026-12-01 2026-12-31');
    const { finTpt: _, ...open } = dates;
    const start = { debutTpt: day('2026-09-15'), debutArret: day('2026-07-06') };
    const found = asked({
      ...open,
      ...OF.artisan,
      ...start,
      origine: 'maladie',
      evenements: [twelve],
    });
    expect(daysOf(found).at(-1)).toBe('2026-12-01 2026-12-13');
    expect(daysSaid(found, 'moisJusquAuDroit')).toEqual(['2026-12-13']);
  });

  // Days of a full stop count among the 28 after which the IJ of an accident at work is higher.
  it('keeps the rank of the days that follow it, after an accident at work', () => {
    const low = { quotite: exactly(0.1) };
    const stopped = asked({
      ...dates,
      ...OF.atmp,
      ...low,
      evenements: [stop('2026-09-05', '2026-09-30')],
    });
    const plain = asked({ ...dates, ...OF.atmp, ...low });
    expect(stopped.figures.mois?.[1]).toEqual(plain.figures.mois?.[1]);
  });

  it('leaves the first days out where it reaches over the start of the TPT', () => {
    expect(monthsOf(during('artisan', [stop('2026-07-06')]))).toHaveLength(4);
    expect(monthsOf(during('artisan', [stop('2026-07-06', '2026-08-31')]))).toHaveLength(4);
    const late = during('titulaire', [stop('2026-07-06', '2026-09-01')]);
    expect(daysOf(late)[0]).toBe('2026-09-02 2026-09-30');
  });

  it('is still one before a TPT whose first day is not told', () => {
    const { debutTpt: _, ...rest } = dates;
    const waiting = { ...rest, ...OF.artisan, debutArret: day('2026-10-12') };
    const found = asked({ ...waiting, evenements: [twelve] });
    expect(found.figures).toEqual(asked(waiting).figures);
    expect(said(found)).not.toContain('moisSansArrets');
  });
});

describe('the count of months', () => {
  it.each(NAMES)('of %s ends on the eve of a stop without a last day, and says so', (name) => {
    const found = during(name, [stop('2026-09-07', '2026-09-11'), stop('2026-11-09')]);
    expect(daysOf(found)).toEqual([
      '2026-09-01 2026-09-30',
      '2026-10-01 2026-10-31',
      '2026-11-01 2026-11-08',
    ]);
    expect(daysSaid(found, 'arretSansFin')).toEqual(['2026-11-09']);
    expect(said(found).filter((word) => word.startsWith('moisSans'))).toHaveLength(1);
  });

  // The texts of the public service say that it interrupts the TPT; none says what comes after.
  it.each(NAMES)('of %s ends on the eve of a maternity leave, whatever its last day', (name) => {
    const leave = { nature: 'maternite', jour: day('2026-10-20'), fin: day('2026-11-10') } as const;
    const found = during(name, [leave], day('2026-12-15'));
    expect(daysOf(found).at(-1)).toBe('2026-10-01 2026-10-19');
    expect(daysSaid(found, 'moisJusquALaMaternite')).toEqual(['2026-10-20']);
  });

  // Thirty days of leave on end let an agent go on; more may end the TPT, and what was read differs.
  it.each<[Name, boolean]>([
    ['titulaire', true],
    ['contractuel', true],
    ['artisan', false],
    ['atmp', false],
  ])('of %s ends with more than thirty days of stops on end: %s', (name, ends) => {
    const first = stop('2026-10-01', '2026-10-20');
    const thirty = during(name, [stop('2026-10-21', '2026-10-30'), first]);
    expect(daysOf(thirty)[1]).toBe('2026-10-31 2026-10-31');
    const more = during(name, [stop('2026-10-21', '2026-10-31'), first]);
    expect(daysOf(more).length).toBe(ends ? 1 : 3);
    expect(daysSaid(more, 'moisJusquAuConge')).toEqual(ends ? ['2026-10-01'] : []);
    const apart = during(name, [stop('2026-10-22', '2026-11-01'), first]);
    expect(daysOf(apart)[1]).toBe('2026-10-21 2026-10-21');
  });

  it('ends at the first of the days from which nothing is sure', () => {
    const leave = { nature: 'maternite', jour: day('2026-10-20') } as const;
    expect(daysSaid(during('artisan', [stop('2026-11-09'), leave]), 'arretSansFin')).toEqual([]);
    const long = during('titulaire', [leave, stop('2026-09-08', '2026-10-12')]);
    expect(daysOf(long)).toEqual(['2026-09-01 2026-09-07']);
    expect(daysSaid(long, 'moisJusquALaMaternite')).toEqual([]);
  });

  it('says nothing of the stops that come after it', () => {
    const leave = { nature: 'maternite', jour: day('2026-10-20'), fin: day('2026-11-20') } as const;
    const found = during('artisan', [leave, stop('2026-11-23', '2026-11-27')]);
    expect(said(found)).not.toContain('moisSansArrets');
  });

  it('is not of sick leave for a maternity leave that follows a few days of it', () => {
    const leave = { nature: 'maternite', jour: day('2026-10-20'), fin: day('2026-12-20') } as const;
    const found = during('titulaire', [stop('2026-10-12', '2026-10-19'), leave]);
    expect(daysOf(found).at(-1)).toBe('2026-10-01 2026-10-11');
    expect(daysSaid(found, 'moisJusquAuConge')).toEqual([]);
    expect(daysSaid(found, 'moisJusquALaMaternite')).toEqual(['2026-10-20']);
  });
});

describe('a return to full time', () => {
  const back = { nature: 'reprise', jour: day('2026-11-16') } as const;

  it.each(NAMES)('ends the TPT of %s on its eve, as an end that is told does', (name) => {
    const found = during(name, [back]);
    const { figures, rulings } = asked({ ...dates, ...OF[name], finTpt: day('2026-11-15') });
    expect(daysOf(found).at(-1)).toBe('2026-11-01 2026-11-15');
    expect([found.figures, found.rulings]).toEqual([figures, rulings]);
    const { finTpt: _, ...open } = dates;
    const untold = asked({ ...open, ...OF[name], evenements: [back] });
    expect(untold.figures.mois).toEqual(found.figures.mois);
  });

  it('ends a stop whose last day is not told, and the TPT with it', () => {
    const found = during('titulaire', [back, stop('2026-11-09')]);
    expect(daysOf(found).at(-1)).toBe('2026-11-01 2026-11-08');
    expect(said(found)).not.toContain('arretSansFin');
  });

  it('changes nothing before the TPT, nor after its end', () => {
    for (const jour of [day('2026-08-17'), day('2026-09-01'), day('2027-02-01')])
      expect(during('artisan', [{ ...back, jour }]).figures).toEqual(during('artisan').figures);
  });
});

describe('the month shown', () => {
  const shown = ({ figures: { moisAtmp, tptMois, remuneration, moisIj } }: Assessment) =>
    (moisAtmp ?? tptMois ?? remuneration ?? moisIj)?.confidence;
  const twelve = stop('2026-11-09', '2026-11-20');

  it.each(NAMES)('of %s is to be confirmed where a stop takes some of its days', (name) => {
    const found = during(name, [twelve]);
    const word = name === 'titulaire' ? 'moisMontreAvecConge' : 'moisMontreAvecArret';
    expect(found.warnings).toContainEqual({ word, params: { jour: '2026-11-09' } });
    expect(shown(found)).not.toBe('high');
  });

  it('is left as it is where a stop takes none of its days', () => {
    const before = during('contractuel', [twelve], day('2026-10-15'));
    expect(before.warnings).toEqual([]);
    expect(shown(before)).toBe(shown(during('contractuel', [], day('2026-10-15'))));
    expect(during('contractuel', [twelve], day('2026-12-15')).warnings).toEqual([]);
  });

  it('is said to be taken by a maternity leave that goes on', () => {
    const open = { nature: 'maternite', jour: day('2026-10-20') } as const;
    const found = during('exploitant', [open], day('2026-12-15'));
    expect(found.warnings.map(({ word }) => word)).toContain('moisMontreAvecArret');
  });
});

it('no day of a stop is ever counted, and every other day once', () => {
  const any = fc.tuple(fc.nat(121), fc.nat(20));
  fc.assert(
    fc.property(fc.constantFrom(...NAMES), fc.array(any, { maxLength: 3 }), (name, told) => {
      const stops = told.map(([from, days]) => {
        const jour = addDays(dates.debutTpt, from);
        return { nature: 'arret', jour, fin: addDays(jour, days) } as const;
      });
      const found = during(name, stops);
      // Too long a leave, told in several stops, ends the count.
      if (daysSaid(found, 'moisJusquAuConge').length > 0) return;
      const lost = new Set<string>();
      for (const { jour, fin } of stops)
        for (let on = jour; on <= fin && on <= dates.finTpt; on = addDays(on, 1)) lost.add(on);
      const counted = monthsOf(found).reduce((so, [, jours]) => so + Number(jours), 0);
      expect(counted).toBe(122 - lost.size);
    }),
  );
});

describe('the month shown after a leave that left nothing sure', () => {
  it.each<[string, Evenement]>([
    ['a maternity leave', { nature: 'maternite', jour: day('2026-09-14'), fin: day('2026-10-20') }],
    ['more than thirty days of sick leave', stop('2026-09-14', '2026-10-20')],
  ])('is to be confirmed after %s', (_, leave) => {
    const { figures, warnings } = during('titulaire', [leave], day('2026-11-23'));
    const shown = figures.remuneration;
    expect(warnings).toEqual([]);
    expect(shown?.amounts.mois).toBe('2026-11');
    expect(shown?.confidence).toBe('medium');
    const without = during('titulaire', [], day('2026-11-23')).figures.remuneration;
    expect(without?.confidence).toBe('high');
  });
});
