import { describe, expect, it } from 'vitest';
import type { Situation } from '../../../core/situation/situation.ts';
import { day } from '../../../core/time/day.ts';
import type { EtapeId } from '../../../core/words/fr/demarches.ts';
import { byActor, current, step, way, when } from './way.ts';

const INDEPENDANT: readonly EtapeId[] = [
  'prescription',
  'envoi-caisse',
  'jours-independant',
  'controle',
];
const EXPLOITANT: readonly EtapeId[] = [
  'prescription',
  'envoi-caisse-msa',
  'jours-exploitant',
  'controle',
];

describe('setting up the TPT of those who are their own employers', () => {
  it.each<[string, Situation, readonly EtapeId[]]>([
    // D622-10: a paid full stop just before, but in an ALD; ninety days.
    ['a craftsman', { statut: 'artisan-commercant' }, ['arret-prealable', ...INDEPENDANT]],
    ['a craftsman in an ALD', { statut: 'artisan-commercant', origine: 'ald' }, INDEPENDANT],
    // §3: the libéraux of the CNAVPL have the same article.
    [
      'a profession libérale',
      { statut: 'profession-liberale' },
      ['arret-prealable', ...INDEPENDANT],
    ],
    [
      'a profession libérale in an ALD',
      { statut: 'profession-liberale', origine: 'ald' },
      INDEPENDANT,
    ],
    // §4: no stop before since 2019; the contribution of the year before, or of the one before that.
    ['a farmer', { statut: 'chef-exploitation' }, ['cotisation-a-jour', ...EXPLOITANT]],
    [
      'a farmer in an ALD',
      { statut: 'chef-exploitation', origine: 'ald' },
      ['cotisation-a-jour', ...EXPLOITANT],
    ],
    // ATEXA, CRPM L752-5-1.
    [
      'a farmer after an accident',
      { statut: 'chef-exploitation', origine: 'accident-du-travail' },
      EXPLOITANT,
    ],
  ])('%s', (_, situation, expected) => {
    expect(byActor('mise-en-place', situation)).toEqual({
      salarie: expected,
      employeur: [],
      conseil: [],
    });
    expect(way('mise-en-place', situation).dits).toEqual(['independant']);
  });

  it('to whom, and on which articles: the caisse of the self-employed, the MSA of farmers', () => {
    const of = (situation: Situation) =>
      way('mise-en-place', situation).etapes.map(({ quoi, a, articles }) => [quoi, a, articles[0]]);
    expect(of({ statut: 'artisan-commercant' })).toEqual([
      ['arret-prealable', 'caisse', 'CSS D622-10'],
      ['prescription', 'medecin', 'CSS L323-3'],
      ['envoi-caisse', 'caisse', 'CSS R321-2'],
      ['jours-independant', 'caisse', 'CSS D622-10'],
      ['controle', 'caisse', 'CSS L315-2'],
    ]);
    expect(of({ statut: 'chef-exploitation' })).toEqual([
      ['cotisation-a-jour', 'msa', 'CRPM D732-2-1'],
      // §4 refers to CSS L323-3.
      ['prescription', 'medecin', 'CSS L323-3'],
      ['envoi-caisse-msa', 'msa', 'CRPM D732-2-7'],
      ['jours-exploitant', 'msa', 'CRPM D732-2-4'],
      ['controle', 'msa', 'CSS L315-2'],
    ]);
    // The adapted work of an accident is that of the code rural, in its sending too.
    expect(of({ statut: 'chef-exploitation', origine: 'maladie-professionnelle' })).toEqual([
      ['prescription', 'medecin', 'CRPM L752-5-1'],
      ['envoi-caisse-msa', 'msa', 'CRPM L752-5-1'],
      ['jours-exploitant', 'msa', 'CRPM D732-2-4'],
      ['controle', 'msa', 'CSS L315-2'],
    ]);
  });

  it('by when', () => {
    const on = day('2026-10-06');
    const stopped = { debutArret: day('2026-10-05'), debutTpt: day('2026-11-02') };
    const shop: Situation = { ...stopped, statut: 'artisan-commercant' };
    const farm: Situation = { ...stopped, statut: 'chef-exploitation' };
    // Two days: R321-2 through D622-11, CRPM D732-2-7.
    expect(when('mise-en-place', 'envoi-caisse', shop, on)).toBe('2026-10-07');
    expect(when('mise-en-place', 'envoi-caisse-msa', farm, on)).toBe('2026-10-07');
    // For an accident no such limit was found: at once.
    const hurt: Situation = { ...farm, origine: 'accident-du-travail' };
    expect(when('mise-en-place', 'envoi-caisse-msa', hurt, on)).toBe('aussitot');
    // Ninety days from 2 November (D622-10, CRPM D732-2-4).
    expect(when('mise-en-place', 'jours-independant', shop)).toBe('2027-01-30');
    expect(when('mise-en-place', 'jours-exploitant', farm)).toBe('2027-01-30');
  });

  it('of the self-employed no accident at work is told apart: the code rural is not theirs', () => {
    const hurt: Situation = { statut: 'artisan-commercant', origine: 'accident-du-travail' };
    expect(step('mise-en-place', 'prescription', hurt).articles).toEqual([
      'CSS L323-3',
      'CSS L162-4-1',
    ]);
    expect(current(hurt)).toEqual(['mise-en-place']);
  });
});
