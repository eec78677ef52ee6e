import { describe, expect, it } from 'vitest';
import type { Evenement } from '../../../core/situation/evenements.ts';
import type { Situation } from '../../../core/situation/situation.ts';
import { day } from '../../../core/time/day.ts';
import type { EtapeId } from '../../../core/words/fr/demarches.ts';
import { byActor, step, steps, way, when } from './way.ts';

/** After a stop of 154 days. */
const afterStop: Situation = {
  statut: 'salarie',
  debutArret: day('2026-07-06'),
  debutTpt: day('2026-12-07'),
};
/** Back on 7 December after a stop of so many days. */
const stopped = (debutArret: string, more: Situation = {}): Situation => ({
  ...afterStop,
  ...more,
  debutArret: day(debutArret),
});
const noStop: Situation = { statut: 'salarie', debutTpt: day('2026-12-07') };
const maternite: Evenement = {
  nature: 'maternite',
  jour: day('2026-08-03'),
  fin: day('2026-11-22'),
};

// The agreement (CT L3123-6), the attestation (CSS R323-10) and what lasts as long as the TPT does.
const ASK: readonly EtapeId[] = ['demander-employeur', 'attestation-employeur'];
const LATER: readonly EtapeId[] = [
  'avenant',
  'controle',
  'suivre-paiements',
  'signaler-changement',
];
// CT L4624-6: the employer takes the proposals of the occupational doctor into account, stop or no stop.
const EMPLOYER: readonly EtapeId[] = [
  'employeur-avis',
  'employeur-attestation',
  'employeur-avenant',
  'employeur-signaler',
  'employeur-attestation-mensuelle',
];
const ADVISER: readonly EtapeId[] = ['conseil-droits', 'conseil-compteur', 'conseil-maintien'];

describe('setting up the TPT of an employee: who does what, in order', () => {
  it.each<[string, Situation, ReturnType<typeof byActor>]>([
    [
      // More than 30 days: préreprise (R4624-29). 60 days or more: return visit (R4624-31). The leave
      // earned in a stop is told on the return (L3141-19-3).
      'after a long illness',
      afterStop,
      {
        salarie: [
          'preparer-retour',
          'prescription',
          'envoi-caisse',
          ...ASK,
          'visite-de-reprise',
          ...LATER,
        ],
        employeur: ['employeur-recevoir', 'employeur-visite', ...EMPLOYER, 'employeur-conges'],
        conseil: [...ADVISER],
      },
    ],
    [
      // No stop is needed (L323-3). No return, so no visit: a visit on request gives the doctor's
      // written proposal, which alone binds the employer (R4624-34, L4624-6).
      'without a stop, in a long-term illness',
      { ...noStop, origine: 'ald' },
      {
        salarie: ['voir-medecin-du-travail', 'prescription', 'envoi-caisse', ...ASK, ...LATER],
        employeur: ['employeur-recevoir', ...EMPLOYER],
        conseil: [...ADVISER],
      },
    ],
    [
      // 14 days: neither préreprise nor return visit, but leave was earned.
      'after an illness of two weeks',
      stopped('2026-11-23'),
      {
        salarie: ['voir-medecin-du-travail', 'prescription', 'envoi-caisse', ...ASK, ...LATER],
        employeur: ['employeur-recevoir', ...EMPLOYER, 'employeur-conges'],
        conseil: [...ADVISER],
      },
    ],
    [
      // R433-15: certificate, the employer's statement, both to the caisse. L433-1 asks for no hours
      // worked, and R323-1 counts no 360 IJ. Return visit from 30 days on (R4624-31).
      'after an accident at work of 40 days',
      stopped('2026-10-28', { origine: 'accident-du-travail' }),
      {
        salarie: [
          'preparer-retour',
          'certificat-atmp',
          ...ASK,
          'envoi-atmp',
          'visite-de-reprise',
          ...LATER,
        ],
        employeur: ['employeur-recevoir', 'employeur-visite', ...EMPLOYER, 'employeur-conges'],
        conseil: ['conseil-maintien'],
      },
    ],
    [
      // An occupational disease asks for the return visit whatever its length (R4624-31 2°).
      'after an occupational disease of ten days',
      stopped('2026-11-27', { origine: 'maladie-professionnelle' }),
      {
        salarie: [
          'voir-medecin-du-travail',
          'certificat-atmp',
          ...ASK,
          'envoi-atmp',
          'visite-de-reprise',
          ...LATER,
        ],
        employeur: ['employeur-recevoir', 'employeur-visite', ...EMPLOYER, 'employeur-conges'],
        conseil: ['conseil-maintien'],
      },
    ],
    [
      // Nor does an occupational disease that never stopped the person ask for one.
      'in an occupational disease without a stop',
      { ...noStop, origine: 'maladie-professionnelle' },
      {
        salarie: ['voir-medecin-du-travail', 'certificat-atmp', ...ASK, 'envoi-atmp', ...LATER],
        employeur: ['employeur-recevoir', ...EMPLOYER],
        conseil: ['conseil-maintien'],
      },
    ],
    [
      // No TPT in the leave itself (L331-3): IJ of illness after it, and a visit always (R4624-31 1°).
      'after maternity',
      { ...noStop, evenements: [maternite] },
      {
        salarie: ['prescription-maternite', 'envoi-caisse', ...ASK, 'reprise-maternite', ...LATER],
        employeur: ['employeur-recevoir', 'employeur-visite', ...EMPLOYER],
        conseil: [...ADVISER],
      },
    ],
    [
      // One visit for both absences.
      'after an illness, then maternity',
      stopped('2026-06-01', { evenements: [maternite] }),
      {
        salarie: [
          'preparer-retour',
          'prescription-maternite',
          'envoi-caisse',
          ...ASK,
          'reprise-maternite',
          ...LATER,
        ],
        employeur: ['employeur-recevoir', 'employeur-visite', ...EMPLOYER, 'employeur-conges'],
        conseil: [...ADVISER],
      },
    ],
    [
      // IJ of the accident until healing or consolidation (L433-1), maternity or not: a prescription
      // of illness would lose them.
      'after maternity, in an accident at work that is not healed',
      { ...noStop, origine: 'accident-du-travail', evenements: [maternite] },
      {
        salarie: ['certificat-atmp', ...ASK, 'envoi-atmp', 'reprise-maternite', ...LATER],
        employeur: ['employeur-recevoir', 'employeur-visite', ...EMPLOYER],
        conseil: ['conseil-maintien'],
      },
    ],
    [
      // CRPM L742-3, D742-3: as in the general scheme, but the form goes to the MSA.
      'of farming, after a long illness',
      { ...afterStop, statut: 'salarie-agricole' },
      {
        salarie: [
          'preparer-retour',
          'prescription',
          'envoi-caisse-msa',
          ...ASK,
          'visite-de-reprise',
          ...LATER,
        ],
        employeur: ['employeur-recevoir', 'employeur-visite', ...EMPLOYER, 'employeur-conges'],
        conseil: [...ADVISER],
      },
    ],
    [
      // CRPM L751-8: accidents too.
      'of farming, in an accident at work without a stop',
      { ...noStop, statut: 'salarie-agricole', origine: 'accident-du-travail' },
      {
        salarie: ['voir-medecin-du-travail', 'certificat-atmp', ...ASK, 'envoi-atmp', ...LATER],
        employeur: ['employeur-recevoir', ...EMPLOYER],
        conseil: ['conseil-maintien'],
      },
    ],
    [
      // R313-3: the TPT ends with the contract.
      'whose contract ends',
      { ...noStop, evenements: [{ nature: 'fin-de-contrat', jour: day('2027-01-31') }] },
      {
        salarie: [
          'voir-medecin-du-travail',
          'prescription',
          'envoi-caisse',
          ...ASK,
          ...LATER,
          'fin-de-contrat',
        ],
        employeur: ['employeur-recevoir', ...EMPLOYER],
        conseil: [...ADVISER],
      },
    ],
  ])('%s', (_, situation, expected) => {
    expect(byActor('mise-en-place', situation)).toEqual(expected);
  });

  it('says that no order is imposed, and after an accident that adapted full-time work counts too', () => {
    expect(way('mise-en-place', afterStop).dits).toEqual(['ordreLibre']);
    // CSS L433-1: "travail aménagé ou à temps partiel".
    const accident: Situation = { ...afterStop, origine: 'accident-du-travail' };
    expect(way('mise-en-place', accident).dits).toEqual(['ordreLibre', 'atmp']);
  });
});

describe('the visits that the length of the stop opens', () => {
  // CT R4624-29: stops of more than thirty days.
  it.each([
    ['30 days', '2026-11-07', 'voir-medecin-du-travail'],
    ['31 days', '2026-11-06', 'preparer-retour'],
  ] as const)('%s: the first visit', (_, debut, first) => {
    expect(steps('mise-en-place', stopped(debut))[0]).toBe(first);
  });

  // CT R4624-31: an illness of 60 days, an accident at work of 30.
  it.each([
    ['an illness of 59 days', '2026-10-09', 'maladie', false],
    ['an illness of 60 days', '2026-10-08', 'maladie', true],
    ['an accident at work of 29 days', '2026-11-08', 'accident-du-travail', false],
    ['an accident at work of 30 days', '2026-11-07', 'accident-du-travail', true],
  ] as const)('%s: the return visit', (_, debut, origine, visited) => {
    const { salarie, employeur } = byActor('mise-en-place', stopped(debut, { origine }));
    expect(salarie.includes('visite-de-reprise')).toBe(visited);
    expect(employeur.includes('employeur-visite')).toBe(visited);
  });

  it('are all named as long as no day of return is told: the stop may last', () => {
    const { debutTpt: _, ...open } = stopped('2026-11-16');
    const { salarie, employeur } = byActor('mise-en-place', open);
    expect(salarie[0]).toBe('preparer-retour');
    expect(salarie).toContain('visite-de-reprise');
    expect(employeur).toContain('employeur-visite');
    expect(when('mise-en-place', 'visite-de-reprise', open)).toBe('huitJours');
  });

  it('a "stop" that begins with the TPT is none', () => {
    const same = { ...noStop, debutArret: day('2026-12-07') };
    expect(byActor('mise-en-place', same)).toEqual(byActor('mise-en-place', noStop));
  });

  // CRPM R717-17-1 is known for stops begun since March 2023: of those before, nothing is promised.
  it('of farming are not named for a stop whose threshold was not read', () => {
    const old: Situation = {
      statut: 'salarie-agricole',
      debutArret: day('2022-10-03'),
      debutTpt: day('2023-04-03'),
    };
    expect(steps('mise-en-place', old)).not.toContain('visite-de-reprise');
    expect(steps('mise-en-place', { ...old, statut: 'salarie' })).toContain('visite-de-reprise');
  });
});

describe('by when', () => {
  it('each step has the day of its time limit', () => {
    // R4624-29: from the thirtieth day of the stop on, 6 July + 30.
    expect(when('mise-en-place', 'preparer-retour', afterStop)).toBe('2026-08-05');
    // R4624-31: eight days from the return.
    expect(when('mise-en-place', 'visite-de-reprise', afterStop)).toBe('2026-12-15');
    expect(when('mise-en-place', 'employeur-visite', afterStop)).toBe('2026-12-15');
    // L3141-19-3: a month from the return.
    expect(when('mise-en-place', 'employeur-conges', afterStop)).toBe('2027-01-07');
    const born: Situation = { evenements: [maternite] };
    expect(when('mise-en-place', 'reprise-maternite', born)).toBe('2026-12-01');
  });

  it('the paper form goes to the caisse in two days, of a stop and of a prescription', () => {
    // R321-2. A month later it is no longer worth a reproach.
    const on = day('2026-11-17');
    expect(when('mise-en-place', 'envoi-caisse', stopped('2026-11-16'), on)).toBe('2026-11-18');
    expect(when('mise-en-place', 'envoi-caisse', afterStop, on)).toBe('deuxJours');
    const farm: Situation = { ...stopped('2026-11-16'), statut: 'salarie-agricole' };
    expect(when('mise-en-place', 'envoi-caisse-msa', farm, on)).toBe('2026-11-18');
  });

  it('an accident at work is told to the caisse at once, and again when the hours change', () => {
    // R433-15.
    const accident: Situation = {
      ...afterStop,
      origine: 'accident-du-travail',
      suite: [{ debut: day('2027-01-04'), quotite: { n: 8, d: 10 } }],
    };
    expect(when('mise-en-place', 'envoi-atmp', accident)).toBe('2026-12-07');
    expect(when('mise-en-place', 'signaler-changement', accident)).toBe('2027-01-04');
  });

  it('an earlier return is told without delay', () => {
    // L323-6 5°.
    const evenements: Evenement[] = [{ nature: 'reprise', jour: day('2026-12-21') }];
    const back = { ...afterStop, finTpt: day('2026-12-31'), evenements };
    expect(when('mise-en-place', 'signaler-changement', back)).toBe('2026-12-21');
    expect(when('mise-en-place', 'signaler-changement', afterStop)).toBe('aussitot');
  });

  it('the adviser counts 360 IJ in an illness, three years in a long one', () => {
    // R323-1 4°: day 1 paid is the fourth of the stop, 9 July 2026; the 360th is 3 July 2027.
    expect(step('mise-en-place', 'conseil-compteur', afterStop)).toMatchObject({
      quand: { entry: { rule: 'compteur-360-ij', day: '2027-07-03' } },
      confidence: 'medium',
    });
    // L323-1 1°, R323-1: three years from date to date.
    expect(when('mise-en-place', 'conseil-compteur', { ...afterStop, origine: 'ald' })).toBe(
      '2029-07-05',
    );
    // Ameli, 1425051: once the 360th IJ is known, a year from it.
    const evenements: Evenement[] = [{ nature: 'plafond-ij', jour: day('2026-10-15') }];
    expect(when('mise-en-place', 'conseil-compteur', { ...afterStop, evenements })).toBe(
      '2027-10-15',
    );
  });
});

describe('on what it stands', () => {
  const cited = (situation: Situation) =>
    way('mise-en-place', situation, 'conseil').etapes.flatMap(({ articles }) => articles);

  it('of farming: the visits of the code rural, and everything at the MSA', () => {
    const farm: Situation = { ...afterStop, statut: 'salarie-agricole' };
    expect(cited(farm)).toEqual(expect.arrayContaining(['CRPM R717-17', 'CRPM R717-17-1']));
    expect(cited(farm).filter((id) => id.startsWith('CT R4624'))).toEqual([]);
    expect(cited(afterStop)).toContain('CT R4624-31');
    const to = (situation: Situation) =>
      way('mise-en-place', situation, 'conseil').etapes.map(({ a }) => a);
    expect(to(farm)).not.toContain('caisse');
    expect(to(farm)).toContain('employeur');
    expect(to(afterStop)).not.toContain('msa');
  });

  it('an accident at work never stands on the article of illnesses in what its doctor writes', () => {
    const accident: Situation = { ...afterStop, origine: 'accident-du-travail' };
    expect(step('mise-en-place', 'certificat-atmp', accident).articles).toEqual([
      'CSS L433-1',
      'CSS R433-15',
    ]);
    expect(cited(accident)).not.toContain('CSS R323-1');
    expect(cited(accident)).not.toContain('CSS R313-3');
    // Its IJ are those of L433-1, in farming too (CRPM L751-8), and are claimed under L431-2.
    for (const statut of ['salarie', 'salarie-agricole'] as const) {
      const own = { ...accident, statut };
      expect(cited(own)).not.toContain('CSS L323-3');
      expect(step('mise-en-place', 'demander-employeur', own).articles).toEqual([
        'CT L3123-6',
        'CSS L433-1',
      ]);
      expect(step('mise-en-place', 'suivre-paiements', own).articles).toContain('CSS L431-2');
      expect(step('refus-caisse-medical', 'entre-temps', own).articles).toEqual(['CSS L433-1']);
    }
    expect(step('mise-en-place', 'demander-employeur', afterStop).articles).toContain('CSS L323-3');
    expect(step('mise-en-place', 'suivre-paiements', afterStop).articles).toContain('CSS L332-1');
    // Whether that holds for the accidents of contractuels is in none of the notes.
    const agent: Situation = { ...accident, statut: 'contractuel' };
    expect(step('mise-en-place', 'accord-caisse', agent).articles).toContain('CSS L323-3');
  });
});

describe('what an event shows to be done', () => {
  const told = (...evenements: Evenement[]): Situation => ({ ...afterStop, evenements });
  const done = (situation: Situation) => step('mise-en-place', 'prescription', situation).fait;
  const prescribed = (jour: string): Evenement => ({ nature: 'prescription', jour: day(jour) });

  it('from its day on, and not before', () => {
    expect(done(afterStop)).toBe(false);
    expect(done(told(prescribed('2026-11-22')))).toBe(true);
    expect(done(told(prescribed('2026-11-23')))).toBe(true);
    expect(done(told(prescribed('2026-11-24')))).toBe(false);
  });

  it('stays done when another is set for later', () => {
    expect(done(told(prescribed('2026-11-16'), prescribed('2026-12-07')))).toBe(true);
  });

  it('is the event of that step alone', () => {
    const asked = told({ nature: 'demande-employeur', jour: day('2026-11-16') });
    expect(step('mise-en-place', 'demander-employeur', asked).fait).toBe(true);
    expect(step('mise-en-place', 'avenant', asked).fait).toBe(false);
    expect(done(asked)).toBe(false);
  });
});
