import { describe, expect, it } from 'vitest';
import type { Evenement } from '../../../core/situation/evenements.ts';
import type { Situation } from '../../../core/situation/situation.ts';
import { day } from '../../../core/time/day.ts';
import type { EtapeId } from '../../../core/words/fr/demarches.ts';
import { byActor, current, step, way, when } from './way.ts';

const TPT: Situation = {
  statut: 'salarie',
  debutArret: day('2026-07-06'),
  debutTpt: day('2026-10-05'),
};
const of = (more: Situation): Situation => ({ ...TPT, ...more });
const told = (...evenements: Evenement[]): Situation => of({ evenements });

describe('the end of the TPT: what can come, in order', () => {
  const AGENT: readonly EtapeId[] = ['renouveler-agent', 'temps-plein-agent'];
  const INDEPENDANT: readonly EtapeId[] = ['renouveler-independant', 'temps-plein-independant'];

  it.each<[string, Situation, readonly EtapeId[]]>([
    // R323-1 4°, R323-3: 360 IJ, then a year. L341-3: invalidity when the state is stable. L1226-4.
    [
      'an employee in an illness',
      of({}),
      ['renouveler', 'temps-plein', 'limite-maladie', 'invalidite', 'inaptitude'],
    ],
    // L323-1 1°, R323-3: three years, then a fourth.
    [
      'an employee in an ALD',
      of({ origine: 'ald' }),
      ['renouveler', 'temps-plein', 'limite-ald', 'invalidite', 'inaptitude'],
    ],
    // L433-1: until healing or consolidation, no cap in days; R433-17, L443-2. A rente, no invalidity.
    [
      'an employee after an accident at work',
      of({ origine: 'accident-du-travail' }),
      ['renouveler', 'temps-plein', 'consolidation-atmp', 'rechute-atmp', 'inaptitude'],
    ],
    // CRPM L742-3, L751-8: the same in farming.
    [
      'an employee of farming, in an occupational disease',
      of({ statut: 'salarie-agricole', origine: 'maladie-professionnelle' }),
      ['renouveler', 'temps-plein', 'consolidation-atmp', 'rechute-atmp', 'inaptitude'],
    ],
    // L823-5, L823-6: twelve months, then a new right a year later, whatever the illness (F10).
    ['a titulaire', of({ statut: 'titulaire' }), [...AGENT, 'limite-agent']],
    [
      'a titulaire in an ALD',
      of({ statut: 'titulaire', origine: 'ald' }),
      [...AGENT, 'limite-agent'],
    ],
    [
      'a trainee after an accident in service',
      of({ statut: 'stagiaire', origine: 'accident-du-travail' }),
      [...AGENT, 'limite-agent'],
    ],
    // C7: both the twelve months and the IJ of employees.
    [
      'a titulaire of Ircantec',
      of({ statut: 'titulaire-ircantec' }),
      [...AGENT, 'limite-maladie', 'limite-agent', 'invalidite'],
    ],
    // C4: the IJ of employees. That the new right is theirs too was read for hospitals alone (C2).
    ['a contractuel', of({ statut: 'contractuel' }), [...AGENT, 'limite-maladie', 'invalidite']],
    [
      'a contractuel in an ALD',
      of({ statut: 'contractuel', origine: 'ald' }),
      [...AGENT, 'limite-ald', 'invalidite'],
    ],
    [
      'a contractuel after an accident',
      of({ statut: 'contractuel', origine: 'accident-du-travail' }),
      AGENT,
    ],
    // §3, §4: their days are counted while they last.
    ['a craftsman', of({ statut: 'artisan-commercant' }), INDEPENDANT],
    [
      'a profession libérale in an ALD',
      of({ statut: 'profession-liberale', origine: 'ald' }),
      INDEPENDANT,
    ],
    [
      'a farmer after an accident',
      of({ statut: 'chef-exploitation', origine: 'accident-du-travail' }),
      INDEPENDANT,
    ],
  ])('%s', (_, situation, salarie) => {
    const employed = ['salarie', 'salarie-agricole'].includes(situation.statut ?? 'salarie');
    // CT L3123-6: the avenant says how full time comes back.
    const employeur = employed ? ['employeur-fin'] : [];
    expect(byActor('fin', situation)).toEqual({ salarie, employeur, conseil: [] });
    expect(way('fin', situation).dits).toEqual([]);
  });

  it('is told to the MSA in farming, to the administration by agents', () => {
    expect(step('fin', 'temps-plein', of({ statut: 'salarie-agricole' })).a).toBe('msa');
    expect(step('fin', 'temps-plein', TPT).a).toBe('caisse');
    expect(step('fin', 'temps-plein-independant', of({ statut: 'chef-exploitation' })).a).toBe(
      'msa',
    );
    expect(step('fin', 'renouveler-agent', of({ statut: 'titulaire' })).a).toBe('administration');
  });

  it('after an accident is renewed by a new certificate (R433-15), not under the 360 IJ of R323-1', () => {
    const accident = of({ origine: 'accident-du-travail' });
    expect(step('fin', 'renouveler', accident).articles).toEqual(['CSS L433-1', 'CSS R433-15']);
    expect(step('fin', 'renouveler', TPT).articles).toEqual(['CSS L162-4-4', 'CSS R323-1']);
  });
});

describe('by when', () => {
  const until = { finTpt: day('2026-12-31') };

  it('renewal: two weeks before the end, which is advice', () => {
    for (const [statut, quoi] of [
      ['salarie', 'renouveler'],
      ['artisan-commercant', 'renouveler-independant'],
      ['contractuel', 'renouveler-agent'],
    ] as const) {
      const found = step('fin', quoi, of({ ...until, statut }));
      expect(found).toMatchObject({ quand: { entry: { day: '2026-12-17' } }, confidence: 'low' });
    }
    // F6: the decision is there on the first day of what follows.
    expect(when('fin', 'renouveler-agent', of({ ...until, statut: 'titulaire' }))).toBe(
      '2027-01-01',
    );
    expect(when('fin', 'renouveler', TPT)).toBe('avantFin');
  });

  it('an earlier return: at once (L323-6), farmers in an illness within two days (CRPM D732-2-7)', () => {
    const evenements: Evenement[] = [{ nature: 'reprise', jour: day('2026-11-16') }];
    const back = of({ ...until, evenements });
    expect(when('fin', 'temps-plein', back)).toBe('2026-11-16');
    expect(step('fin', 'temps-plein', back).fait).toBe(true);
    const shop: Situation = { ...back, statut: 'artisan-commercant' };
    expect(when('fin', 'temps-plein-independant', shop)).toBe('2026-11-16');
    const farm: Situation = { ...back, statut: 'chef-exploitation' };
    expect(when('fin', 'temps-plein-independant', farm)).toBe('2026-11-18');
    // No text was read on how agents of the administration are to tell it.
    expect(when('fin', 'temps-plein-agent', { ...back, statut: 'titulaire' })).toBe('siBesoin');
  });

  it('the limit of each: 360 IJ, three years, twelve months', () => {
    // R323-1: carence of three days from 6 July, the first paid is 9 July 2026.
    expect(when('fin', 'limite-maladie', TPT)).toBe('2027-07-03');
    const reached: Evenement = { nature: 'plafond-ij', jour: day('2026-10-15') };
    expect(when('fin', 'limite-maladie', told(reached))).toBe('2027-10-15');
    expect(when('fin', 'limite-ald', of({ origine: 'ald' }))).toBe('2029-07-05');
    expect(step('fin', 'limite-agent', of({ statut: 'titulaire' }))).toMatchObject({
      quand: { entry: { day: '2027-10-04' } },
      confidence: 'medium',
    });
  });

  it('invalidity: twelve months from the letter of the caisse (R341-8)', () => {
    const stable: Evenement = { nature: 'stabilisation', jour: day('2026-10-15') };
    expect(when('fin', 'invalidite', told(stable))).toBe('2027-10-15');
    expect(when('fin', 'invalidite', TPT)).toBe('douzeMois');
  });

  it('an accident: ten days on the consolidation (R433-17), sixty clear days on a relapse (R441-16)', () => {
    const evenements: Evenement[] = [
      { nature: 'consolidation', jour: day('2026-11-16'), effet: day('2026-12-01') },
      { nature: 'rechute', jour: day('2026-11-20') },
    ];
    const accident = of({ origine: 'accident-du-travail', evenements });
    expect(when('fin', 'consolidation-atmp', accident)).toBe('2026-11-26');
    // The sixty-first day after 20 November.
    expect(when('fin', 'rechute-atmp', accident)).toBe('2027-01-20');
    expect(step('fin', 'rechute-atmp', accident).fait).toBe(true);
  });

  it('unfitness: the pay is back after a month, to be confirmed where the exam may be of another day', () => {
    // CT L1226-4, L1226-11: the month runs from the exam, and what is told is when its opinion came.
    const unfit: Evenement = {
      nature: 'avis-medecin-du-travail',
      jour: day('2026-11-02'),
      inapte: true,
    };
    expect(step('fin', 'inaptitude', told(unfit))).toMatchObject({
      quand: { entry: { day: '2026-12-02' } },
      confidence: 'medium',
    });
    expect(step('fin', 'inaptitude', TPT).confidence).toBe('high');
  });
});

describe('where a case is', () => {
  const at = (situation: Situation, on?: string) => {
    const found = current(situation, on ? day(on) : undefined);
    return found.filter((id) => id === 'mise-en-place' || id === 'fin');
  };
  const back = (jour: string): Evenement => ({ nature: 'reprise', jour: day(jour) });
  const prescribed = (jour: string, fin?: string): Evenement => ({
    nature: 'prescription',
    jour: day(jour),
    ...(fin && { fin: day(fin) }),
  });
  const avis = (jour: string, inapte?: boolean): Evenement => ({
    nature: 'avis-medecin-du-travail',
    jour: day(jour),
    ...(inapte !== undefined && { inapte }),
  });

  it('in the setting up while the TPT lasts', () => {
    expect(at({})).toEqual(['mise-en-place']);
    expect(at(TPT)).toEqual(['mise-en-place']);
  });

  it('at the end alone once full time is back, and nothing prescribed since', () => {
    expect(at(told(back('2026-11-16')))).toEqual(['fin']);
    expect(at(told(back('2026-11-24')))).toEqual(['mise-en-place']);
    expect(at(told(back('2026-11-02'), prescribed('2026-11-16')))).toEqual(['mise-en-place']);
  });

  it('at the end too once the last prescribed day has gone by (L323-3: each day is prescribed)', () => {
    const until = (fin: string) => of({ finTpt: day(fin) });
    expect(at(until('2026-11-23'))).toEqual(['mise-en-place']);
    expect(at(until('2026-11-22'))).toEqual(['mise-en-place', 'fin']);
    // What was prescribed last says when it ends, and says more than an older answer.
    const old = { finTpt: day('2026-10-31') };
    const renewed = told(prescribed('2026-11-01', '2026-12-31'));
    expect(at({ ...renewed, ...old })).toEqual(['mise-en-place']);
    const open = told(prescribed('2026-11-01'));
    expect(at({ ...open, ...old })).toEqual(['mise-en-place']);
    const twice = told(
      prescribed('2026-10-05', '2026-10-31'),
      prescribed('2026-11-01', '2026-11-22'),
    );
    expect(at(twice)).toEqual(['mise-en-place', 'fin']);
    expect(at({ ...until('2026-11-22'), statut: 'titulaire' })).toEqual(['mise-en-place', 'fin']);
  });

  it('at a refusal rather than at the end, for its limit runs', () => {
    const refused = told({ nature: 'refus-caisse', jour: day('2026-10-31'), motif: 'medical' });
    expect(current({ ...refused, finTpt: day('2026-11-15') }).at(-1)).toBe('refus-caisse-medical');
  });

  it('at the end once the caisse says that the state is stable, or consolidated', () => {
    expect(at(told({ nature: 'stabilisation', jour: day('2026-11-16') }))).toContain('fin');
    const consolidated = told({ nature: 'consolidation', jour: day('2026-11-16') });
    expect(at({ ...consolidated, origine: 'accident-du-travail' })).toContain('fin');
    expect(at(told({ nature: 'accident', jour: day('2026-07-06') }))).not.toContain('fin');
  });

  it('at the end once the last opinion is of unfitness (L1226-4), and no other', () => {
    expect(at(told(avis('2026-11-02')))).not.toContain('fin');
    expect(at(told(avis('2026-11-02', false)))).not.toContain('fin');
    expect(at(told(avis('2026-11-02', true)))).toContain('fin');
    expect(at(told(avis('2026-10-05', false), avis('2026-11-02', true)))).toContain('fin');
    // L4624-7: an opinion that replaces it puts an end to it.
    expect(at(told(avis('2026-10-05', true), avis('2026-11-02', false)))).not.toContain('fin');
  });
});
