import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { demarches } from '../../../core/demarches/demarches.ts';
import type { PaperId } from '../../../core/demarches/etape.ts';
import { ARTICLES } from '../../../core/law/articles.ts';
import { NATURES } from '../../../core/situation/evenements.ts';
import { type Situation, STATUTS } from '../../../core/situation/situation.ts';
import { day } from '../../../core/time/day.ts';
import { agendaEn } from '../../../core/words/en/agenda.ts';
import { demarchesEn } from '../../../core/words/en/demarches.ts';
import { evenementsEn } from '../../../core/words/en/evenements.ts';
import { type ActeurDemarche, demarchesFr, type VoieId } from '../../../core/words/fr/demarches.ts';
import { evenementsFr } from '../../../core/words/fr/evenements.ts';
import { anySituation } from '../situation/any-situation.ts';
import { dayWithin } from '../time/any-day.ts';
import { ACTORS, TODAY } from './way.ts';

const waysOf = (situation: Situation, actor: ActeurDemarche = 'salarie'): VoieId[] =>
  demarches(situation, actor, TODAY).map(({ id }) => id);

const afterStop: Situation = {
  statut: 'salarie',
  debutArret: day('2026-07-06'),
  debutTpt: day('2026-12-07'),
};

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
    const ways = ['mise-en-place', 'fin'];
    expect(waysOf({ statut: 'titulaire' })).toEqual([...ways, 'refus-administration']);
    const caisse = ['refus-caisse-medical', 'refus-caisse-administratif', 'refus-caisse-mixte'];
    expect(waysOf({ statut: 'profession-liberale' })).toEqual([...ways, ...caisse]);
    expect(waysOf({ statut: 'salarie' })).toEqual([
      ...ways,
      'refus-employeur',
      'avis-medecin-du-travail',
      ...caisse,
    ]);
    expect(waysOf({ statut: 'contractuel' })).toEqual([...ways, ...caisse, 'refus-administration']);
    // Neither the titulaire's certificate nor the refusals of a caisse ask anything of an administration.
    expect(waysOf({ statut: 'titulaire' }, 'employeur')).toEqual([
      'mise-en-place',
      'refus-administration',
    ]);
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
