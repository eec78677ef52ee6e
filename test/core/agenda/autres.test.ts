import { describe, expect, it } from 'vitest';
import { agenda } from '../../../core/agenda/agenda.ts';
import type { Evenement } from '../../../core/situation/evenements.ts';
import type { Situation } from '../../../core/situation/situation.ts';
import { day } from '../../../core/time/day.ts';
import { only, rulesOf } from './told.ts';

describe('a titulaire', () => {
  const asked: Evenement = { nature: 'demande-administration', jour: day('2026-08-10') };
  const agent: Situation = {
    statut: 'titulaire',
    debutTpt: day('2026-09-01'),
    finTpt: day('2026-12-31'),
    evenements: [asked],
  };

  it('waits thirty days for a decision, two months for a refusal by silence', () => {
    const on = day('2026-08-20');
    expect(only(agent, 'fp-decision', on).day).toBe('2026-09-09');
    expect(only(agent, 'fp-silence', on).day).toBe('2026-10-10');
    expect(rulesOf(agent, on)).not.toContain('fp-recours');
  });

  it('goes to the administrative court two months after the silence', () => {
    expect(only(agent, 'fp-recours', day('2026-10-10')).day).toBe('2026-12-10');
    expect(rulesOf(agent, day('2026-10-09'))).not.toContain('fp-recours');
  });

  it('has a decision that closes the wait', () => {
    const decided: Evenement = {
      nature: 'decision-administration',
      jour: day('2026-09-02'),
      favorable: true,
    };
    const rules = rulesOf({ ...agent, evenements: [asked, decided] }, day('2026-10-20'));
    expect(rules).toEqual(['fp-decision-reprise', 'fp-duree-totale']);
  });

  it('contests a refusal, by its ground', () => {
    const refused = (motif: Evenement['motif'], more = {}): Situation => ({
      ...agent,
      evenements: [
        {
          nature: 'decision-administration',
          jour: day('2026-09-02'),
          favorable: false,
          ...(motif && { motif }),
          ...more,
        },
      ],
    });
    const on = day('2026-09-10');
    expect(rulesOf(refused('medical'), on)).toContain('fp-refus-medical');
    expect(rulesOf(refused('medical'), on)).not.toContain('fp-refus-service');
    expect(rulesOf(refused('administratif'), on)).toContain('fp-refus-service');
    expect(only(refused('medical'), 'fp-recours', on).day).toBe('2026-11-02');
    expect(only(refused('medical', { mentionne: false }), 'fp-recours', on).state).toBe('none');
  });

  // A refusal says its grounds (CRPA L211-2). Before it comes the exam of a médecin agréé, or an interview
  // where the service is the reason (décret 2026-705, for titulaires and trainees).
  it.each([
    [undefined, []],
    ['medical', ['fp-refus-medical']],
    ['administratif', ['fp-refus-service']],
    ['mixte', ['fp-refus-medical', 'fp-refus-service']],
  ] as const)(
    'is owed grounds for a refusal, and on %s ones what goes before: %j',
    (motif, expected) => {
      const refused: Evenement = {
        nature: 'decision-administration',
        jour: day('2026-09-02'),
        favorable: false,
        ...(motif && { motif }),
      };
      const owed = (statut: Situation['statut'] & string) =>
        rulesOf({ ...agent, statut, evenements: [refused] }, day('2026-09-10')).filter((rule) =>
          /^fp-(refus|motivation)/.test(rule),
        );
      expect(owed('titulaire')).toEqual(['fp-motivation', ...expected]);
      expect(owed('contractuel')).toEqual(['fp-motivation']);
    },
  );

  it('who went to court has nothing left to contest', () => {
    const refused: Evenement = {
      nature: 'decision-administration',
      jour: day('2026-09-02'),
      favorable: false,
    };
    const court: Evenement = { nature: 'recours-tribunal', jour: day('2026-09-09') };
    const rules = rulesOf({ ...agent, evenements: [refused, court] }, day('2026-09-10'));
    expect(rules).toEqual(['fp-decision-reprise', 'fp-duree-totale']);
  });

  it('has twelve months in all, if nothing came before', () => {
    expect(only(agent, 'fp-duree-totale')).toMatchObject({
      supposes: ['rienAvant'],
      deadline: { confidence: 'medium' },
    });
    expect(rulesOf({ ...agent, statut: 'contractuel', finTpt: day('2027-08-31') })).not.toContain(
      'fp-nouveau-droit',
    );
  });

  it('has twelve months in all, then a new right a year later', () => {
    expect(only(agent, 'fp-duree-totale').day).toBe('2027-08-31');
    const whole = { ...agent, finTpt: day('2027-08-31') };
    expect(only(whole, 'fp-nouveau-droit')).toMatchObject({ state: 'opens', day: '2028-09-01' });
    expect(rulesOf({ ...agent, finTpt: day('2027-08-30') })).not.toContain('fp-nouveau-droit');
  });

  it('can ask for the end after more than thirty days of leave, and not before', () => {
    const leave = (fin?: string): Situation => ({
      ...agent,
      evenements: [{ nature: 'arret', jour: day('2026-10-10'), ...(fin && { fin: day(fin) }) }],
    });
    expect(only(leave('2026-11-09'), 'fp-conge-trente-jours').day).toBe('2026-11-09');
    expect(rulesOf(leave())).toContain('fp-conge-trente-jours');
    expect(rulesOf(leave('2026-11-08'))).not.toContain('fp-conge-trente-jours');
  });

  it('asks for the higher medical council within two months', () => {
    const evenements: Evenement[] = [
      { nature: 'avis-conseil-medical', jour: day('2026-10-31'), favorable: false },
    ];
    expect(only({ ...agent, evenements }, 'fp-conseil-medical-superieur').day).toBe('2026-12-31');
    const agreed = evenements.map((one) => ({ ...one, favorable: true }));
    expect(rulesOf({ ...agent, evenements: agreed })).not.toContain('fp-conseil-medical-superieur');
  });

  it('had no decision to wait for before the reform', () => {
    const before: Evenement = { nature: 'demande-administration', jour: day('2026-05-04') };
    expect(only({ ...agent, evenements: [before] }, 'fp-decision')).toMatchObject({
      state: 'none',
    });
  });
});

describe('a contractuel, whom the caisse pays', () => {
  const contractuel: Situation = {
    statut: 'contractuel',
    debutArret: day('2026-07-06'),
    debutTpt: day('2026-10-05'),
    finTpt: day('2026-12-31'),
    evenements: [{ nature: 'refus-caisse', jour: day('2026-11-02'), motif: 'medical' }],
  };

  it('has the limits of the caisse and of the administration, and not those of the code du travail', () => {
    const rules = rulesOf(contractuel);
    expect(rules).toEqual(
      expect.arrayContaining(['recours-cmra', 'fp-duree-totale', 'compteur-360-ij']),
    );
    expect(rules).not.toContain('visite-de-reprise');
    expect(rules).not.toContain('conges-information');
  });

  it('is not promised what the decrees promise titulaires', () => {
    const evenements: Evenement[] = [{ nature: 'demande-administration', jour: day('2026-08-10') }];
    const rules = rulesOf({ ...contractuel, evenements }, day('2026-08-20'));
    expect(rules).toContain('fp-silence');
    expect(rules).not.toContain('fp-decision');
  });
});

describe('those who are their own employers', () => {
  it.each([
    ['artisan-commercant', 'independant-duree'],
    ['profession-liberale', 'independant-duree'],
    ['chef-exploitation', 'exploitant-duree'],
  ] as const)('%s: ninety days from the start, on end', (statut, rule) => {
    const tpt: Situation = { statut, debutTpt: day('2026-10-01') };
    expect(only(tpt, rule)).toMatchObject({
      day: '2026-12-29',
      deadline: { confidence: 'medium' },
    });
    expect(rulesOf({ ...tpt, origine: 'ald' })).not.toContain(rule);
  });

  it('send a paper form within two days, farmers under an article of their own', () => {
    const stop: Situation = { debutArret: day('2026-10-05') };
    const on = day('2026-10-06');
    const farmer = { ...stop, statut: 'chef-exploitation' } as const;
    expect(only(farmer, 'exploitant-avis-arret', on)).toMatchObject({
      day: '2026-10-07',
      deadline: { conditions: ['horsHospitalisation'] },
    });
    const shop = { ...stop, statut: 'artisan-commercant' } as const;
    expect(only(shop, 'independant-avis-arret', on)).toMatchObject({ day: '2026-10-07' });
    // For the accidents of farmers no such limit was found: none is told.
    const hurt = { ...farmer, origine: 'accident-du-travail' } as const;
    expect(rulesOf(hurt, on)).not.toContain('exploitant-avis-arret');
    expect(rulesOf(farmer, on)).not.toContain('independant-avis-arret');
  });

  // CRPM D732-2-7: two days from the return, on one's honour, before the end of what was prescribed.
  it('declare an earlier return: farmers in an illness within two days', () => {
    const back = { nature: 'reprise', jour: day('2026-11-16') } as const;
    const farmer: Situation = {
      statut: 'chef-exploitation',
      debutTpt: day('2026-10-01'),
      finTpt: day('2026-11-30'),
      evenements: [back],
    };
    const on = day('2026-11-17');
    expect(only(farmer, 'exploitant-reprise-anticipee', on)).toMatchObject({
      day: '2026-11-18',
      deadline: { confidence: 'medium', articles: ['CRPM D732-2-7'] },
    });
    expect(rulesOf(farmer, on)).not.toContain('reprise-anticipee');
    const { finTpt: _, ...open } = farmer;
    expect(rulesOf(open, on)).not.toContain('exploitant-reprise-anticipee');
    const stopped = (fin: string): Situation => ({
      ...open,
      evenements: [{ nature: 'arret', jour: day('2026-11-02'), fin: day(fin) }, back],
    });
    expect(rulesOf(stopped('2026-11-20'), on)).toContain('exploitant-reprise-anticipee');
    expect(rulesOf(stopped('2026-11-15'), on)).not.toContain('exploitant-reprise-anticipee');
    for (const other of [
      { ...farmer, statut: 'artisan-commercant' },
      { ...farmer, origine: 'accident-du-travail' },
    ] as const) {
      expect(rulesOf(other, on)).toContain('reprise-anticipee');
      expect(rulesOf(other, on)).not.toContain('exploitant-reprise-anticipee');
    }
  });

  it('have their recourses, and no attestation, no visit, no 360 days', () => {
    const evenements: Evenement[] = [
      { nature: 'refus-caisse', jour: day('2026-11-02'), motif: 'administratif' },
    ];
    const tpt: Situation = {
      statut: 'artisan-commercant',
      debutArret: day('2026-08-01'),
      debutTpt: day('2026-10-01'),
      evenements,
    };
    expect(rulesOf(tpt)).toEqual(['independant-duree', 'recours-cra']);
  });
});

it('maternity: the return visit is due whatever the length', () => {
  const evenements: Evenement[] = [
    { nature: 'maternite', jour: day('2026-08-03'), fin: day('2026-11-22') },
  ];
  expect(only({ evenements }, 'visite-de-reprise')).toMatchObject({
    day: '2026-12-01',
    state: 'running',
  });
  const open: Evenement[] = [{ nature: 'maternite', jour: day('2026-08-03') }];
  expect(agenda({ evenements: open }, day('2026-11-23')).toTell).toMatchObject([
    { word: 'finAbsence' },
  ]);
});

it('the end of a contract keeps rights for twelve months', () => {
  const evenements: Evenement[] = [{ nature: 'fin-de-contrat', jour: day('2026-12-31') }];
  expect(only({ evenements }, 'maintien-de-droits').day).toBe('2027-12-31');
});
