import { describe, expect, it } from 'vitest';
import type { Evenement, Motif } from '../../../core/situation/evenements.ts';
import type { Situation, Statut } from '../../../core/situation/situation.ts';
import { day } from '../../../core/time/day.ts';
import { demarchesFr, type EtapeId, type VoieId } from '../../../core/words/fr/demarches.ts';
import { byActor, current, step, way, when } from './way.ts';

const refused = (jour: string, motif?: Motif): Evenement => ({
  nature: 'refus-caisse',
  jour: day(jour),
  ...(motif && { motif }),
});
const decided = (jour: string, favorable?: boolean): Evenement => ({
  nature: 'decision-commission',
  jour: day(jour),
  ...(favorable !== undefined && { favorable }),
});
const told = (...evenements: Evenement[]): Situation => ({ evenements });
const REFUS = ['refus-caisse-medical', 'refus-caisse-administratif', 'refus-caisse-mixte'] as const;
const refusals = (situation: Situation) =>
  current(situation).filter((id) => id.startsWith('refus-caisse'));

describe('the way of a refusal of the caisse', () => {
  it.each<[VoieId, readonly EtapeId[], readonly string[]]>([
    [
      // R142-8, R142-7 3°: the CMRA alone; silence of four months (R142-8-5); then the court.
      'refus-caisse-medical',
      [
        'lire-refus',
        'saisir-cmra',
        'observations-cmra',
        'attendre-cmra',
        'saisir-tribunal',
        'entre-temps',
      ],
      ['cmraPasCra', 'lireMotif', 'silence'],
    ],
    [
      // R142-1: the CRA alone; silence of two months (R142-6).
      'refus-caisse-administratif',
      ['lire-refus', 'saisir-cra', 'attendre-cra', 'saisir-tribunal', 'entre-temps'],
      ['craAdministratif', 'lireMotif', 'silence'],
    ],
    [
      // R142-9-1: both, the CRA waits for the CMRA, six months in all.
      'refus-caisse-mixte',
      [
        'lire-refus',
        'saisir-cmra',
        'observations-cmra',
        'saisir-cra',
        'attendre-mixte',
        'saisir-tribunal',
        'entre-temps',
      ],
      ['deuxCommissions', 'silence'],
    ],
  ])('%s', (id, salarie, dits) => {
    expect(byActor(id, {})).toEqual({ salarie, employeur: [], conseil: [] });
    expect(way(id, {}).dits).toEqual(dits);
  });

  it('on medical grounds says that the CRA is the wrong body', () => {
    expect(demarchesFr.dits.cmraPasCra).toMatch(/CRA.*pas compétente.*CMRA/s);
  });

  it.each<[Statut, boolean]>([
    ['salarie', true],
    ['salarie-agricole', true],
    ['contractuel', true],
    ['titulaire-ircantec', true],
    ['artisan-commercant', true],
    ['chef-exploitation', true],
    // F3: no caisse decides for them.
    ['titulaire', false],
    ['stagiaire', false],
  ])('is one of a %s: %s', (statut, has) => {
    const evenements = [refused('2026-10-31', 'medical')];
    expect(refusals({ statut, evenements })).toEqual(has ? ['refus-caisse-medical'] : []);
  });
});

describe('where a case is', () => {
  it.each<[string, Situation, readonly VoieId[]]>([
    ['nothing refused', told(), []],
    ['a medical ground', told(refused('2026-10-31', 'medical')), ['refus-caisse-medical']],
    [
      'an administrative ground',
      told(refused('2026-10-31', 'administratif')),
      ['refus-caisse-administratif'],
    ],
    ['both in one letter', told(refused('2026-10-31', 'mixte')), ['refus-caisse-mixte']],
    // Until the ground is read in the letter, either body may be the right one.
    [
      'a ground not told',
      told(refused('2026-10-31')),
      ['refus-caisse-medical', 'refus-caisse-administratif'],
    ],
    [
      'one letter on each ground',
      told(refused('2026-10-05', 'administratif'), refused('2026-10-31', 'medical')),
      ['refus-caisse-medical', 'refus-caisse-administratif'],
    ],
    // §6: what the CMRA says binds the caisse.
    [
      'a commission that agreed',
      told(refused('2026-07-01', 'medical'), decided('2026-10-31', true)),
      [],
    ],
    [
      'a commission that did not',
      told(refused('2026-07-01', 'medical'), decided('2026-10-31', false)),
      ['refus-caisse-medical'],
    ],
    [
      'a commission whose answer is not told',
      told(refused('2026-07-01', 'medical'), decided('2026-10-31')),
      ['refus-caisse-medical'],
    ],
    [
      'refused anew since',
      told(
        refused('2026-03-02', 'medical'),
        decided('2026-06-01', true),
        refused('2026-10-31', 'medical'),
      ),
      ['refus-caisse-medical'],
    ],
    [
      'agreed on the day the letter came',
      told(refused('2026-10-31', 'mixte'), decided('2026-10-31', true)),
      [],
    ],
  ])('%s', (_, situation, expected) => {
    expect(refusals(situation)).toEqual(expected);
  });
});

describe('by when', () => {
  it('two months for the commission (R142-1-A, R142-8, R142-1)', () => {
    const both = told(refused('2026-10-31', 'mixte'));
    expect(when('refus-caisse-mixte', 'saisir-cmra', both)).toBe('2026-12-31');
    expect(when('refus-caisse-mixte', 'saisir-cra', both)).toBe('2026-12-31');
    const medical = told(refused('2026-10-31', 'medical'));
    expect(step('refus-caisse-medical', 'saisir-cmra', medical)).toMatchObject({
      papier: 'recoursCmra',
      quand: { entry: { day: '2026-12-31' } },
    });
    // Of a medical refusal the other body has no limit: it is not competent (R142-7 3°).
    expect(when('refus-caisse-administratif', 'saisir-cra', medical)).toBe('deuxMois');
  });

  it('runs not, where the letter told neither limit nor remedy (R142-1-A III)', () => {
    const silent = told({ ...refused('2026-10-31', 'medical'), mentionne: false });
    expect(when('refus-caisse-medical', 'saisir-cmra', silent)).toBe(null);
  });

  it.each([
    // R142-8-5, R142-6, R142-9-1: four, two and six months from the day it is received.
    ['medical', 'recours-cmra', 'refus-caisse-medical', 'attendre-cmra', '2027-03-12'],
    ['administratif', 'recours-cra', 'refus-caisse-administratif', 'attendre-cra', '2027-01-12'],
    ['mixte', 'recours-cra', 'refus-caisse-mixte', 'attendre-mixte', '2027-05-12'],
  ] as const)('%s: silence after the appeal', (motif, nature, voie, quoi, due) => {
    const sent: Evenement = { nature, jour: day('2026-11-10'), recu: day('2026-11-12') };
    const situation = told(refused('2026-10-31', motif), sent);
    expect(when(voie, quoi, situation)).toBe(due);
    expect(step(voie, motif === 'medical' ? 'saisir-cmra' : 'saisir-cra', situation).fait).toBe(
      true,
    );
  });

  it('twenty days for what is to be said of the medical report (R142-8-3)', () => {
    const report: Evenement = { nature: 'rapport-medical', jour: day('2026-11-20') };
    const situation = told(refused('2026-10-31', 'medical'), report);
    expect(when('refus-caisse-medical', 'observations-cmra', situation)).toBe('2026-12-10');
  });

  it('two months for the court, from the decision (R142-1-A)', () => {
    // 16 January 2027 is a Saturday (CPC 642).
    for (const [voie, motif] of [
      ['refus-caisse-medical', 'medical'],
      ['refus-caisse-administratif', 'administratif'],
      ['refus-caisse-mixte', 'mixte'],
    ] as const) {
      const situation = told(refused('2026-07-01', motif), decided('2026-11-16', false));
      expect(when(voie, 'saisir-tribunal', situation)).toBe('2027-01-18');
    }
  });

  it('in farming the letter comes from the MSA', () => {
    for (const id of REFUS) {
      expect(step(id, 'lire-refus', { statut: 'salarie-agricole' }).a).toBe('msa');
      expect(step(id, 'lire-refus', { statut: 'chef-exploitation' }).a).toBe('msa');
      expect(step(id, 'lire-refus', { statut: 'artisan-commercant' }).a).toBe('caisse');
    }
  });
});
