import { describe, expect, it } from 'vitest';
import type { Evenement } from '../../../core/situation/evenements.ts';
import type { Situation } from '../../../core/situation/situation.ts';
import { day } from '../../../core/time/day.ts';
import { byActor, current, step, way, when } from './way.ts';

const told = (...evenements: Evenement[]): Situation => ({ evenements });

describe('an employer that refuses', () => {
  const refused = (jour: string): Evenement => ({ nature: 'refus-employeur', jour: day(jour) });
  const agreed = (jour: string): Evenement => ({ nature: 'accord-employeur', jour: day(jour) });
  const situation = told(refused('2026-11-02'));

  it('is asked why, then the doctor, then the court', () => {
    // CT L4624-6: written reasons, owed to the proposals of the occupational doctor and not to the
    // prescription alone; a full stop meanwhile; the conseil de prud'hommes (L1471-1).
    expect(byActor('refus-employeur', situation)).toEqual({
      salarie: ['demander-motifs', 'avis-ecrit', 'arret-entre-temps', 'saisir-prudhommes'],
      employeur: ['employeur-motiver'],
      conseil: [],
    });
    expect(way('refus-employeur', situation).dits).toEqual(['prescriptionSeule']);
  });

  it('has two years to be taken to court, and no limit to say why', () => {
    // L1471-1; §6: "no period" in L4624-6.
    expect(when('refus-employeur', 'saisir-prudhommes', situation)).toBe('2028-11-02');
    expect(when('refus-employeur', 'saisir-prudhommes', {})).toBe('deuxAns');
    expect(when('refus-employeur', 'demander-motifs', situation)).toBe(null);
    expect(when('refus-employeur', 'employeur-motiver', {})).toBe('pasDeDelai');
  });

  it('is where the case is, until it agrees', () => {
    expect(current(told())).toEqual(['mise-en-place']);
    expect(current(situation)).toEqual(['mise-en-place', 'refus-employeur']);
    expect(current(told(refused('2026-10-05'), agreed('2026-11-02')))).toEqual(['mise-en-place']);
    const taken = told(agreed('2026-10-05'), refused('2026-11-02'));
    expect(current(taken)).toContain('refus-employeur');
    // Agents are answered by an administration, under other rules.
    expect(current({ ...situation, statut: 'contractuel' })).toEqual(['mise-en-place']);
  });
});

describe('an opinion of the occupational doctor', () => {
  const given = (jour: string, more: Partial<Evenement> = {}): Evenement => ({
    nature: 'avis-medecin-du-travail',
    jour: day(jour),
    ...more,
  });
  const contested = (jour: string): Evenement => ({ nature: 'contestation-avis', jour: day(jour) });

  it('can be contested by the employee, and by the employer', () => {
    // CT L4624-7: "le salarié ou l'employeur".
    expect(byActor('avis-medecin-du-travail', {})).toEqual({
      salarie: ['lire-avis', 'contester-avis'],
      employeur: ['employeur-contester'],
      conseil: [],
    });
    expect(way('avis-medecin-du-travail', {}).dits).toEqual([]);
    expect(step('avis-medecin-du-travail', 'contester-avis', {}).papier).toBe('contestationAvis');
  });

  it.each(['contester-avis', 'employeur-contester'] as const)('%s: fifteen days', (quoi) => {
    // R4624-45: 13 November + 15 is Saturday 28, so Monday 30 (R1451-1, CPC 642).
    const found = step('avis-medecin-du-travail', quoi, told(given('2026-11-13')));
    expect(found).toMatchObject({
      quand: { entry: { day: '2026-11-30' } },
      articles: ['CT L4624-7', 'CT R4624-45'],
      fait: false,
    });
    expect(when('avis-medecin-du-travail', quoi, {})).toBe('quinzeJours');
    const before = told(given('2026-11-13'), contested('2026-11-20'));
    expect(step('avis-medecin-du-travail', quoi, before).fait).toBe(true);
    // An opinion that says neither limit nor court starts nothing.
    const silent = told(given('2026-11-13', { mentionne: false }));
    expect(when('avis-medecin-du-travail', quoi, silent)).toBe(null);
  });

  it('is where the case is until it is contested, and again with the next', () => {
    const at = (...evenements: Evenement[]) =>
      current(told(...evenements)).includes('avis-medecin-du-travail');
    expect(at()).toBe(false);
    expect(at(given('2026-11-13'))).toBe(true);
    expect(at(given('2026-11-13'), contested('2026-11-20'))).toBe(false);
    expect(at(given('2026-11-13'), contested('2026-11-13'))).toBe(false);
    expect(at(given('2026-10-01'), contested('2026-10-09'), given('2026-11-13'))).toBe(true);
    // The last opinion is what was contested, whatever came before.
    expect(at(given('2026-10-01'), given('2026-11-13'), contested('2026-11-20'))).toBe(false);
    expect(at(contested('2026-11-20'))).toBe(false);
  });

  it('is past once its fifteen days are, unless it said neither limit nor court (R4624-45)', () => {
    const at = (on: string, more?: Partial<Evenement>) =>
      current(told(given('2026-11-13', more)), day(on)).includes('avis-medecin-du-travail');
    expect(at('2026-11-30')).toBe(true);
    expect(at('2026-12-01')).toBe(false);
    expect(at('2026-12-01', { mentionne: true })).toBe(false);
    expect(at('2027-06-01', { mentionne: false })).toBe(true);
  });
});
