import { describe, expect, it } from 'vitest';
import type { Evenement } from '../../../core/situation/evenements.ts';
import type { Situation } from '../../../core/situation/situation.ts';
import { day } from '../../../core/time/day.ts';
import type { EtapeId } from '../../../core/words/fr/demarches.ts';
import { byActor, current, step, steps, way, when } from './way.ts';

const agent = (statut: Situation['statut'], more: Situation = {}): Situation => ({
  statut,
  debutArret: day('2026-07-06'),
  debutTpt: day('2026-12-07'),
  ...more,
});

const DECIDE: readonly EtapeId[] = ['administration-recevoir', 'administration-decider'];

describe('setting up the TPT of agents: who does what, in order', () => {
  it.each<[string, Situation, ReturnType<typeof byActor>]>([
    [
      // CGFP L823-1: a certificate and a request. No caisse for titulaires (F3), no avenant, no visit of
      // the code du travail; the médecin agréé where asked (F7, F8), and twelve months in all (L823-5).
      'a titulaire',
      agent('titulaire'),
      {
        salarie: [
          'certificat-agent',
          'demander-administration',
          'examen-agree',
          'attendre-decision',
          'suivre-douze-mois',
        ],
        employeur: [...DECIDE],
        conseil: [],
      },
    ],
    [
      // F23: trainees too.
      'a trainee, after an accident in service',
      agent('stagiaire', { origine: 'accident-du-travail' }),
      {
        salarie: [
          'certificat-agent',
          'demander-administration',
          'examen-agree',
          'attendre-decision',
          'suivre-douze-mois',
        ],
        employeur: [...DECIDE],
        conseil: [],
      },
    ],
    [
      // C1: the caisse agrees first, for it pays IJ as to employees (C4): two days for the form (R321-2),
      // the attestation of each month (R323-10), each change told (L323-6). C2: neither the médecin agréé
      // nor the conseil médical of the decrees of titulaires.
      'a contractuel',
      agent('contractuel'),
      {
        salarie: [
          'certificat-agent',
          'accord-caisse',
          'envoi-caisse',
          'demander-administration',
          'attendre-decision',
          'suivre-douze-mois',
          'controle',
          'suivre-paiements',
          'signaler-changement',
        ],
        employeur: [...DECIDE, 'employeur-attestation-mensuelle'],
        conseil: [],
      },
    ],
    [
      // C7: the caisse pays them too, and they stay titulaires.
      'a titulaire of Ircantec',
      agent('titulaire-ircantec'),
      {
        salarie: [
          'certificat-agent',
          'accord-caisse',
          'envoi-caisse',
          'demander-administration',
          'examen-agree',
          'attendre-decision',
          'suivre-douze-mois',
          'controle',
          'suivre-paiements',
          'signaler-changement',
        ],
        employeur: [...DECIDE, 'employeur-attestation-mensuelle'],
        conseil: [],
      },
    ],
    [
      // R321-2 is of illnesses; who pays an accident of a contractuel is in none of the notes.
      'a contractuel after an accident at work',
      agent('contractuel', { origine: 'accident-du-travail' }),
      {
        salarie: [
          'certificat-agent',
          'accord-caisse',
          'demander-administration',
          'attendre-decision',
          'suivre-douze-mois',
          'controle',
          'suivre-paiements',
          'signaler-changement',
        ],
        employeur: [...DECIDE, 'employeur-attestation-mensuelle'],
        conseil: [],
      },
    ],
  ])('%s', (_, situation, expected) => {
    expect(byActor('mise-en-place', situation)).toEqual(expected);
  });

  it('says what is not sure of the decree of 2026, and on whom the authorisation depends', () => {
    // F5 to F8 are of confidence M: the decree was not read.
    expect(way('mise-en-place', agent('titulaire')).dits).toEqual(['decret2026']);
    for (const statut of ['contractuel', 'titulaire-ircantec'] as const)
      expect(way('mise-en-place', agent(statut)).dits).toEqual(['accordCaisse', 'decret2026']);
  });
});

describe('on which texts', () => {
  const cited = (situation: Situation) =>
    way('mise-en-place', situation, 'conseil').etapes.flatMap(({ articles }) => articles);

  // §1.1: each service has its decree; that of the higher medical council is the State's for all (F9).
  it.each([
    ['FPE', 'Décret 86-442'],
    ['FPT', 'Décret 87-602'],
    ['FPH', 'Décret 88-386'],
  ] as const)('a titulaire of the %s: %s', (versant, decret) => {
    const found = step('mise-en-place', 'examen-agree', agent('titulaire', { versant }));
    expect(found.articles).toEqual([decret, 'Décret 2026-705']);
    const council = step(
      'refus-administration',
      'conseil-medical',
      agent('titulaire', { versant }),
    );
    expect(council.articles).toEqual([decret]);
    const higher = step(
      'refus-administration',
      'conseil-medical-superieur',
      agent('titulaire', { versant }),
    );
    expect(higher.articles).toEqual(['Décret 86-442']);
  });

  it('the three where the service is not told', () => {
    expect(step('mise-en-place', 'demander-administration', agent('titulaire'))).toMatchObject({
      articles: ['CGFP L823-1', 'Décret 86-442', 'Décret 87-602', 'Décret 88-386'],
      papier: 'demandeAdministration',
    });
  });

  // C1, C2: décrets 86-83 article 11-1, 88-145 and 91-155 article 9-1.
  it.each([
    ['FPE', 'Décret 86-83'],
    ['FPT', 'Décret 88-145'],
    ['FPH', 'Décret 91-155'],
  ] as const)('a contractuel of the %s: %s, never the code of titulaires', (versant, decret) => {
    const found = agent('contractuel', { versant });
    expect(step('mise-en-place', 'demander-administration', found).articles).toEqual([decret]);
    expect(step('mise-en-place', 'accord-caisse', found).articles).toEqual(['CSS L323-3', decret]);
    expect(step('fin', 'renouveler-agent', found).articles).toEqual([decret]);
    expect(step('fin', 'temps-plein-agent', found).articles).toEqual([decret]);
    // The CRPA is for all agents (F24).
    expect(step('mise-en-place', 'attendre-decision', found).articles).toEqual([
      decret,
      'CRPA L231-4',
    ]);
    expect(step('refus-administration', 'silence-administration', found).articles).toEqual([
      'CRPA L231-4',
    ]);
  });

  it('a contractuel whose service is not told: the three decrees, and to be confirmed', () => {
    const found = agent('contractuel');
    const decrees = ['Décret 86-83', 'Décret 88-145', 'Décret 91-155'];
    expect(step('mise-en-place', 'suivre-douze-mois', found)).toMatchObject({
      articles: decrees,
      confidence: 'medium',
    });
    expect(step('mise-en-place', 'certificat-agent', found)).toMatchObject({
      articles: decrees,
      confidence: 'medium',
    });
    expect(cited(found).filter((id) => id.startsWith('CGFP') || id === 'Décret 2026-705')).toEqual(
      [],
    );
  });

  it('a titulaire of Ircantec: article 34-1 of décret 91-298', () => {
    // C7.
    expect(step('mise-en-place', 'accord-caisse', agent('titulaire-ircantec')).articles).toEqual([
      'CSS L323-3',
      'Décret 91-298',
    ]);
    expect(step('mise-en-place', 'certificat-agent', agent('titulaire-ircantec')).articles).toEqual(
      ['CGFP L823-1', 'CGFP L823-3'],
    );
  });
});

describe('how long a decision takes', () => {
  const asked = (jour: string): readonly Evenement[] => [
    { nature: 'demande-administration', jour: day(jour) },
  ];
  const wait = (statut: Situation['statut'], jour?: string, on = day('2026-11-23')) =>
    when(
      'mise-en-place',
      'attendre-decision',
      agent(statut, jour ? { evenements: asked(jour) } : {}),
      on,
    );

  it('since August 2026 thirty days (F6), and before that the two months of silence alone (F24)', () => {
    expect(wait('titulaire')).toBe('trenteJours');
    expect(wait('titulaire', '2026-11-09')).toBe('2026-12-09');
    expect(wait('titulaire', '2026-08-01', day('2026-08-10'))).toBe('2026-08-31');
    expect(wait('titulaire', '2026-07-31', day('2026-08-10'))).toBe('2026-09-30');
  });

  it('of a contractuel is promised by nobody: two months of silence', () => {
    expect(wait('contractuel')).toBe('pasDeDelai');
    expect(wait('contractuel', '2026-11-09')).toBe('2027-01-09');
    for (const quoi of ['demander-administration', 'attendre-decision'] as const)
      expect(step('mise-en-place', quoi, agent('contractuel')).retour).toBe('decisionEcrite');
    expect(step('fin', 'renouveler-agent', agent('contractuel')).retour).toBe('decisionEcrite');
    expect(step('fin', 'renouveler-agent', agent('titulaire')).retour).toBe(
      'decisionAdministration',
    );
    // What is said of a step that waits for nothing of the kind is kept.
    expect(step('mise-en-place', 'certificat-agent', agent('contractuel'))).toMatchObject({
      retour: 'certificat',
      quand: { word: 'avantDebut' },
    });
  });

  it('a renewal is decided by the day it begins (F6), of titulaires alone', () => {
    const until = { finTpt: day('2027-02-28') };
    const decide = (statut: Situation['statut']) =>
      when('mise-en-place', 'administration-decider', agent(statut, until));
    expect(decide('titulaire')).toBe('2027-03-01');
    expect(decide('contractuel')).toBe('pasDeDelai');
  });

  it('twelve months in all (L823-5), to be confirmed where some may have been used before', () => {
    const found = step('mise-en-place', 'suivre-douze-mois', agent('titulaire'));
    expect(found).toMatchObject({ quand: { entry: { day: '2027-12-06' } }, confidence: 'medium' });
    expect(step('mise-en-place', 'suivre-douze-mois', { statut: 'titulaire' }).confidence).toBe(
      'high',
    );
  });
});

describe('an administration that refuses, or keeps silent', () => {
  const told = (...evenements: Evenement[]): Situation => agent('titulaire', { evenements });
  const asked: Evenement = { nature: 'demande-administration', jour: day('2026-08-10') };
  const decided = (jour: string, favorable: boolean): Evenement => ({
    nature: 'decision-administration',
    jour: day(jour),
    favorable,
  });

  it('is asked why, then taken to the medical council or the administrative court', () => {
    expect(byActor('refus-administration', agent('titulaire'))).toEqual({
      // CRPA L231-4 5° and L211-2; F9: the conseil médical, then the higher one; CRPA L411-2, L112-2.
      salarie: [
        'silence-administration',
        'motifs-administration',
        'conseil-medical',
        'conseil-medical-superieur',
        'tribunal-administratif',
      ],
      // F8: an interview before a refusal for the service, an exam before a medical one.
      employeur: ['administration-entretien', 'administration-examen', 'administration-motiver'],
      conseil: [],
    });
    expect(way('refus-administration', agent('titulaire')).dits).toEqual(['decret2026']);
  });

  it('of a contractuel has neither medical council nor what décret 2026-705 asks before a refusal', () => {
    // C2.
    expect(byActor('refus-administration', agent('contractuel'))).toEqual({
      salarie: ['silence-administration', 'motifs-administration', 'tribunal-administratif'],
      employeur: ['administration-motiver'],
      conseil: [],
    });
    expect(way('refus-administration', agent('contractuel')).dits).toEqual([]);
    const silence = step('refus-administration', 'silence-administration', agent('contractuel'));
    expect(silence.retour).toBe('decisionEcrite');
  });

  it('is where the case is once it refused, until it decides otherwise', () => {
    expect(current(told())).not.toContain('refus-administration');
    expect(current(told(decided('2026-09-02', true)))).not.toContain('refus-administration');
    const refused = told(decided('2026-11-02', false));
    expect(current(refused)).toContain('refus-administration');
    // CRPA L411-2: two months from the refusal.
    expect(when('refus-administration', 'tribunal-administratif', refused)).toBe('2027-01-02');
    const renewed = told(decided('2026-09-02', true), decided('2026-11-02', false));
    expect(current(renewed)).toContain('refus-administration');
    const granted = told(decided('2026-09-02', false), decided('2026-11-02', true));
    expect(current(granted)).not.toContain('refus-administration');
  });

  it('is where the case is after two months of silence, which refuse (CRPA L231-4 5°)', () => {
    expect(current(told(asked), day('2026-10-09'))).not.toContain('refus-administration');
    expect(current(told(asked), day('2026-10-10'))).toContain('refus-administration');
    expect(
      when('refus-administration', 'tribunal-administratif', told(asked), day('2026-10-10')),
    ).toBe('2026-12-10');
    // An answer in time, or late, ends the silence; one to an earlier request does not.
    for (const jour of ['2026-08-10', '2026-09-02', '2026-11-02'])
      expect(current(told(asked, decided(jour, true)))).not.toContain('refus-administration');
    expect(current(told(decided('2026-05-04', true), asked))).toContain('refus-administration');
    // The first request was granted: the second is still waited for.
    const second: Evenement = { nature: 'demande-administration', jour: day('2026-11-02') };
    expect(current(told(asked, decided('2026-09-02', true), second))).not.toContain(
      'refus-administration',
    );
  });

  it('has answered, written down or not, where the TPT asked for has begun', () => {
    const begun = (debutTpt: string) => ({ ...told(asked), debutTpt: day(debutTpt) });
    const later = day('2026-10-10');
    expect(current(begun('2026-09-01'), later)).not.toContain('refus-administration');
    expect(current(begun('2026-10-10'), later)).not.toContain('refus-administration');
    expect(current(begun('2026-10-11'), later)).toContain('refus-administration');
    // Begun before: what is asked for is its renewal.
    expect(current(begun('2026-08-03'), later)).toContain('refus-administration');
  });

  it('before the reform of 2026 refused by silence too', () => {
    const before: Evenement = { nature: 'demande-administration', jour: day('2026-05-04') };
    expect(current(told(before), day('2026-07-03'))).not.toContain('refus-administration');
    expect(current(told(before), day('2026-07-04'))).toContain('refus-administration');
  });

  it('whose medical council is against is taken to the higher one in two months', () => {
    const advised = told({
      nature: 'avis-conseil-medical',
      jour: day('2026-10-31'),
      favorable: false,
    });
    expect(when('refus-administration', 'conseil-medical-superieur', advised)).toBe('2026-12-31');
    expect(step('refus-administration', 'conseil-medical', advised).fait).toBe(true);
  });

  it('is a way of agents alone', () => {
    expect(steps('refus-administration', agent('stagiaire'))).toContain('conseil-medical');
    expect(current({ ...told(decided('2026-11-02', false)), statut: 'salarie' })).not.toContain(
      'refus-administration',
    );
  });
});
