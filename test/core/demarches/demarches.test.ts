import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { demarches } from '../../../core/demarches/demarches.ts';
import type { Etape, PaperId } from '../../../core/demarches/etape.ts';
import { ARTICLES } from '../../../core/law/articles.ts';
import { NATURES } from '../../../core/situation/evenements.ts';
import { type Situation, STATUTS } from '../../../core/situation/situation.ts';
import { day } from '../../../core/time/day.ts';
import { agendaEn } from '../../../core/words/en/agenda.ts';
import { demarchesEn } from '../../../core/words/en/demarches.ts';
import { evenementsEn } from '../../../core/words/en/evenements.ts';
import {
  type ActeurDemarche,
  demarchesFr,
  type EtapeId,
  type VoieId,
} from '../../../core/words/fr/demarches.ts';
import { evenementsFr } from '../../../core/words/fr/evenements.ts';
import { anySituation } from '../situation/any-situation.ts';
import { dayWithin } from '../time/any-day.ts';

const TODAY = day('2026-11-23');
const ACTORS: readonly ActeurDemarche[] = ['salarie', 'employeur', 'conseil'];

function way(id: VoieId, situation: Situation, actor: ActeurDemarche = 'salarie') {
  const found = demarches(situation, actor, TODAY).find((one) => one.id === id);
  if (!found) throw new Error(`no way ${id}`);
  return found;
}

const steps = (id: VoieId, situation: Situation, actor?: ActeurDemarche): EtapeId[] =>
  way(id, situation, actor).etapes.map(({ quoi }) => quoi);

const waysOf = (situation: Situation, actor: ActeurDemarche = 'salarie'): VoieId[] =>
  demarches(situation, actor, TODAY).map(({ id }) => id);

const step = (id: VoieId, quoi: EtapeId, situation: Situation): Etape => {
  const found = way(id, situation).etapes.find((one) => one.quoi === quoi);
  if (!found) throw new Error(`no step ${quoi}`);
  return found;
};

const afterStop: Situation = {
  statut: 'salarie',
  debutArret: day('2026-07-06'),
  debutTpt: day('2026-12-07'),
};

describe('setting up the TPT', () => {
  it('of an employee after a stop starts with the préreprise visit and ends with the follow-up', () => {
    expect(steps('mise-en-place', afterStop)).toEqual([
      'preparer-retour',
      'prescription',
      'envoi-caisse',
      'demander-employeur',
      'attestation-employeur',
      'visite-de-reprise',
      'avenant',
      'controle',
      'suivre-paiements',
      'signaler-changement',
    ]);
  });

  it('without a stop goes to the occupational doctor first, and needs no return visit', () => {
    const found = steps('mise-en-place', { statut: 'salarie', debutTpt: day('2026-12-07') });
    expect(found[0]).toBe('voir-medecin-du-travail');
    expect(found).not.toContain('visite-de-reprise');
    expect(found).not.toContain('preparer-retour');
  });

  it('after maternity asks for a prescription of illness and the compulsory visit', () => {
    const evenements = [
      { nature: 'maternite', jour: day('2026-08-03'), fin: day('2026-11-22') },
    ] as const;
    const found = steps('mise-en-place', { statut: 'salarie', evenements });
    expect(found).toEqual(expect.arrayContaining(['prescription-maternite', 'reprise-maternite']));
    expect(found).not.toContain('prescription');
    expect(step('mise-en-place', 'reprise-maternite', { evenements }).quand).toMatchObject({
      kind: 'delai',
      entry: { day: '2026-12-01' },
    });
  });

  it('after an accident at work sends the certificate and the statement', () => {
    const found = steps('mise-en-place', { ...afterStop, origine: 'accident-du-travail' });
    expect(found).toEqual(expect.arrayContaining(['certificat-atmp', 'envoi-atmp']));
    expect(found).not.toContain('envoi-caisse');
    expect(found).not.toContain('prescription');
  });

  it('of a farm employee goes to the MSA', () => {
    const msa: Situation = { ...afterStop, statut: 'salarie-agricole' };
    expect(step('mise-en-place', 'envoi-caisse-msa', msa).a).toBe('msa');
    expect(way('mise-en-place', msa).etapes.map(({ a }) => a)).not.toContain('caisse');
    const cited = (situation: Situation) =>
      way('mise-en-place', situation).etapes.flatMap(({ articles }) => articles);
    expect(cited(msa)).toEqual(expect.arrayContaining(['CRPM R717-17', 'CRPM R717-17-1']));
    expect(cited(msa).filter((id) => id.startsWith('CT R4624'))).toEqual([]);
    expect(cited(afterStop)).toContain('CT R4624-31');
  });

  it('with a contract that ends says so', () => {
    const evenements = [{ nature: 'fin-de-contrat', jour: day('2027-01-31') }] as const;
    expect(steps('mise-en-place', { ...afterStop, evenements })).toContain('fin-de-contrat');
    expect(steps('mise-en-place', afterStop)).not.toContain('fin-de-contrat');
  });

  it('of a titulaire goes through the administration alone', () => {
    const agent: Situation = { ...afterStop, statut: 'titulaire' };
    expect(steps('mise-en-place', agent)).toEqual([
      'certificat-agent',
      'demander-administration',
      'examen-agree',
      'attendre-decision',
      'suivre-douze-mois',
    ]);
    expect(step('mise-en-place', 'demander-administration', agent).papier).toBe(
      'demandeAdministration',
    );
  });

  it.each(['contractuel', 'titulaire-ircantec'] as const)(
    'of a %s waits for the caisse first',
    (statut) => {
      const found = steps('mise-en-place', { ...afterStop, statut });
      expect(found.indexOf('accord-caisse')).toBeGreaterThan(-1);
      expect(found.indexOf('accord-caisse')).toBeLessThan(found.indexOf('demander-administration'));
    },
  );

  it('of a contractuel stands on the decrees of contractuels, and promises no thirty days', () => {
    const agent: Situation = { ...afterStop, statut: 'contractuel' };
    const ids = steps('mise-en-place', agent);
    expect(new Set(ids).size).toBe(ids.length);
    const wait = step('mise-en-place', 'attendre-decision', agent);
    expect(wait).toMatchObject({ quand: { word: 'pasDeDelai' }, retour: 'decisionEcrite' });
    const ask = step('mise-en-place', 'demander-administration', agent);
    expect(ask).toMatchObject({ confidence: 'medium', papier: 'demandeAdministration' });
    expect(ask.articles).not.toContain('CGFP L823-1');
    expect(
      step('mise-en-place', 'demander-administration', { statut: 'titulaire' }).articles,
    ).toContain('CGFP L823-1');
  });

  it('of an artisan needs a stop just before, but in a long illness', () => {
    expect(steps('mise-en-place', { statut: 'artisan-commercant' })[0]).toBe('arret-prealable');
    const ald = steps('mise-en-place', { statut: 'artisan-commercant', origine: 'ald' });
    expect(ald).not.toContain('arret-prealable');
  });

  it('of a farmer checks the contribution', () => {
    expect(steps('mise-en-place', { statut: 'chef-exploitation' })[0]).toBe('cotisation-a-jour');
  });
});

describe('who sees what', () => {
  it('the employer sees its own steps, and the adviser all of them', () => {
    for (const { etapes } of demarches(afterStop, 'employeur', TODAY))
      expect(new Set(etapes.map(({ qui }) => qui))).toEqual(new Set(['employeur']));
    const adviser = demarches(afterStop, 'conseil', TODAY).flatMap(({ etapes }) => etapes);
    for (const actor of ACTORS)
      for (const { etapes } of demarches(afterStop, actor, TODAY))
        for (const { id } of etapes) expect(adviser.map((one) => one.id)).toContain(id);
  });

  it('the self-employed have no employer', () => {
    for (const statut of [
      'artisan-commercant',
      'profession-liberale',
      'chef-exploitation',
    ] as const) {
      expect(demarches({ statut }, 'employeur', TODAY)).toEqual([]);
      const all = demarches({ statut }, 'conseil', TODAY).flatMap(({ etapes }) => etapes);
      expect(all.map(({ a }) => a)).not.toContain('employeur');
    }
  });

  it('each regime has the ways of its refusals, and no other', () => {
    expect(waysOf({ statut: 'titulaire' })).toEqual([
      'mise-en-place',
      'refus-administration',
      'fin',
    ]);
    const caisse = ['refus-caisse-medical', 'refus-caisse-administratif', 'refus-caisse-mixte'];
    expect(waysOf({ statut: 'profession-liberale' })).toEqual(['mise-en-place', ...caisse, 'fin']);
    expect(waysOf({ statut: 'salarie' })).toEqual([
      'mise-en-place',
      'refus-employeur',
      'avis-medecin-du-travail',
      ...caisse,
      'fin',
    ]);
    expect(waysOf({ statut: 'contractuel' })).toEqual([
      'mise-en-place',
      ...caisse,
      'refus-administration',
      'fin',
    ]);
  });
});

describe('a refusal of the caisse', () => {
  const refused = (motif?: 'medical' | 'administratif' | 'mixte'): Situation => ({
    evenements: [{ nature: 'refus-caisse', jour: day('2026-10-31'), ...(motif && { motif }) }],
  });

  it('on medical grounds goes to the CMRA, with its day, and says that the CRA is the wrong body', () => {
    const medical = way('refus-caisse-medical', refused('medical'));
    expect(medical.enCours).toBe(true);
    expect(medical.dits).toContain('cmraPasCra');
    expect(medical.etapes.map(({ a }) => a)).not.toContain('cra');
    expect(step('refus-caisse-medical', 'saisir-cmra', refused('medical'))).toMatchObject({
      papier: 'recoursCmra',
      quand: { kind: 'delai', entry: { day: '2026-12-31' } },
    });
    expect(demarchesFr.dits.cmraPasCra).toMatch(/CRA.*pas compétente.*CMRA/s);
  });

  it('on administrative grounds goes to the CRA, and on both to both', () => {
    const administratif = way('refus-caisse-administratif', refused('administratif'));
    expect(administratif.etapes.map(({ a }) => a)).not.toContain('cmra');
    expect(administratif.enCours).toBe(true);
    expect(way('refus-caisse-medical', refused('administratif')).enCours).toBe(false);
    const mixte = way('refus-caisse-mixte', refused('mixte')).etapes.map(({ a }) => a);
    expect(mixte).toEqual(expect.arrayContaining(['cra', 'cmra', 'tribunal']));
  });

  it('whose ground is not told leaves both ways open', () => {
    expect(way('refus-caisse-medical', refused()).enCours).toBe(true);
    expect(way('refus-caisse-administratif', refused()).enCours).toBe(true);
  });

  it('that was answered ticks its step by itself, and gives the silence its day', () => {
    const { evenements = [] } = refused('medical');
    const sent = {
      nature: 'recours-cmra',
      jour: day('2026-11-10'),
      recu: day('2026-11-12'),
    } as const;
    const situation = { evenements: [...evenements, sent] };
    expect(step('refus-caisse-medical', 'saisir-cmra', situation).fait).toBe(true);
    expect(step('refus-caisse-medical', 'attendre-cmra', situation).quand).toMatchObject({
      entry: { day: '2027-03-12' },
    });
  });
});

describe('other refusals', () => {
  it('an employer that refuses is asked why, then the doctor, then the court', () => {
    const evenements = [{ nature: 'refus-employeur', jour: day('2026-11-02') }] as const;
    const refus = way('refus-employeur', { evenements });
    expect(refus.enCours).toBe(true);
    expect(refus.etapes.map(({ quoi }) => quoi)).toEqual([
      'demander-motifs',
      'avis-ecrit',
      'arret-entre-temps',
      'saisir-prudhommes',
    ]);
    expect(step('refus-employeur', 'saisir-prudhommes', { evenements }).quand).toMatchObject({
      entry: { day: '2028-11-02' },
    });
  });

  it('an opinion of the occupational doctor is contested within fifteen days', () => {
    const evenements = [{ nature: 'avis-medecin-du-travail', jour: day('2026-11-13') }] as const;
    const contest = step('avis-medecin-du-travail', 'contester-avis', { evenements });
    expect(contest).toMatchObject({
      papier: 'contestationAvis',
      quand: { entry: { day: '2026-11-30' } },
    });
    expect(step('avis-medecin-du-travail', 'contester-avis', {}).quand).toEqual({
      kind: 'mot',
      word: 'quinzeJours',
    });
  });

  it('an administration that refuses is taken to the administrative court', () => {
    const evenements = [
      { nature: 'decision-administration', jour: day('2026-11-02'), favorable: false },
    ] as const;
    const agent: Situation = { statut: 'titulaire', evenements };
    expect(way('refus-administration', agent).enCours).toBe(true);
    expect(step('refus-administration', 'tribunal-administratif', agent).quand).toMatchObject({
      entry: { day: '2027-01-02' },
    });
    expect(steps('refus-administration', { statut: 'contractuel' })).not.toContain(
      'conseil-medical',
    );
  });
});

describe('the end', () => {
  it('has its dates: renewal, and the twelve months for an invalidity pension', () => {
    const evenements = [{ nature: 'stabilisation', jour: day('2026-10-15') }] as const;
    const ending: Situation = { ...afterStop, finTpt: day('2026-12-31'), evenements };
    expect(way('fin', ending).enCours).toBe(true);
    expect(step('fin', 'renouveler', ending)).toMatchObject({
      papier: 'renouvellement',
      quand: { entry: { day: '2026-12-17' } },
    });
    expect(step('fin', 'invalidite', ending).quand).toMatchObject({ entry: { day: '2027-10-15' } });
  });

  it('of an accident at work is its consolidation, not an invalidity pension', () => {
    const found = steps('fin', { ...afterStop, origine: 'accident-du-travail' });
    expect(found).toContain('consolidation-atmp');
    expect(found).not.toContain('invalidite');
  });
});

describe('whatever the situation, the actor and the day', () => {
  const anyWay = fc.tuple(anySituation, fc.constantFrom(...ACTORS), dayWithin(2000, 2090));

  it('each step is known by its id, cites articles of the register and is said in both languages', () => {
    fc.assert(
      fc.property(anyWay, ([situation, actor, on]) => {
        const ways = demarches(situation, actor, on);
        const all = ways.flatMap(({ etapes }) => etapes);
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
        expect(new Set(ways.map(({ id }) => id)).size).toBe(ways.length);
        for (const { quoi, retour, a, quand, articles } of all) {
          for (const article of articles) expect(ARTICLES.has(article), article).toBe(true);
          for (const words of [demarchesFr, demarchesEn]) {
            for (const said of [words.etapes[quoi], words.retours[retour], words.destinataires[a]])
              expect(said).toBeTruthy();
            if (quand.kind === 'mot') expect(words.quand[quand.word]).toBeTruthy();
          }
          if (quand.kind === 'delai') expect(agendaEn.faire[quand.entry.rule]).toBeTruthy();
        }
      }),
    );
  });

  it('steps keep their order and their ids from one day to the next', () => {
    fc.assert(
      fc.property(anyWay, dayWithin(2000, 2090), ([situation, actor, on], later) => {
        const back = situation.evenements?.some(({ nature }) => nature === 'reprise');
        fc.pre(!back);
        const ids = (when: typeof on) =>
          demarches(situation, actor, when).flatMap(({ etapes }) => etapes.map(({ id }) => id));
        expect(ids(later)).toEqual(ids(on));
      }),
    );
  });
});

it('every letter is asked for by a step of somebody', () => {
  const PAPERS: readonly PaperId[] = [
    'demandeEmployeur',
    'demandeMotifs',
    'demandeVisite',
    'recoursCmra',
    'recoursCra',
    'recoursTribunal',
    'contestationAvis',
    'renouvellement',
    'correctionVersement',
    'repriseAnticipee',
    'demandeAdministration',
  ];
  const asked = new Set(
    STATUTS.flatMap((statut) => demarches({ statut }, 'conseil', TODAY)).flatMap(({ etapes }) =>
      etapes.map(({ papier }) => papier),
    ),
  );
  expect(PAPERS.filter((paper) => !asked.has(paper))).toEqual([]);
});

it('each nature of event has its name in both languages', () => {
  for (const { natures } of [evenementsFr, evenementsEn])
    expect(Object.keys(natures).sort()).toEqual([...NATURES].sort());
});
