import { describe, expect, it } from 'vitest';
import { dueOn, noLimit, standing } from '../../../core/deadlines/due.ts';
import { day } from '../../../core/time/day.ts';
import type { Zone } from '../../../core/time/holidays.ts';
import type { DeadlineId } from '../../../core/words/fr/deadlines.ts';

function found(id: DeadlineId, trigger: string, zone?: Zone) {
  const dated = dueOn(id, day(trigger), zone);
  if (!dated.ok) throw new Error(JSON.stringify(dated.outside));
  return dated.deadline;
}

describe('a recourse', () => {
  it('tells the month that has no such date, and each day that cannot be the last', () => {
    const limit = found('recours-cmra', '2025-12-31');
    expect(limit.due).toBe('2026-03-02');
    expect(limit.steps).toEqual([
      { kind: 'dernier-jour-du-mois', from: '2025-12-31', to: '2026-02-28', months: 2 },
      { kind: 'report', from: '2026-02-28', to: '2026-03-01', because: 'samedi' },
      { kind: 'report', from: '2026-03-01', to: '2026-03-02', because: 'dimanche' },
    ]);
    expect(limit.articles).toEqual([
      'CSS R142-8',
      'CSS R142-1-A',
      'CSS L142-4',
      'CSS R142-7',
      'CSS L315-2',
      'CPC 641',
      'CPC 642',
    ]);
  });

  it('is not to be counted on where only courts move it', () => {
    const moved = found('recours-cra', '2025-12-31');
    expect(moved.safeBy).toBe('2026-02-27');
    expect(moved.notes).toContain('reportJurisprudence');
    expect(moved.confidence).toBe('medium');
    const still = found('recours-cra', '2026-01-12');
    expect(still).toMatchObject({ due: '2026-03-12', safeBy: '2026-03-12', confidence: 'high' });
    expect(still.notes).toEqual([]);
    expect(still.articles).not.toContain('CPC 642');
  });

  it('can be counted on where the code moves it', () => {
    const moved = found('recours-tribunal-judiciaire', '2027-03-01');
    expect(moved).toMatchObject({ due: '2027-05-03', safeBy: '2027-05-03', confidence: 'high' });
    expect(moved.notes).toEqual([]);
  });

  it('says that Good Friday is a holiday in some communes only', () => {
    const local = found('recours-tribunal-judiciaire', '2027-01-26', 'alsace-moselle');
    expect(local).toMatchObject({ due: '2027-03-30', safeBy: '2027-03-26', confidence: 'medium' });
    expect(local.notes).toEqual(['vendrediSaint']);
    const christmas = found('recours-tribunal-judiciaire', '2028-10-26', 'alsace-moselle');
    expect(christmas).toMatchObject({ due: '2028-12-27', safeBy: '2028-12-27', notes: [] });
  });

  it('runs only if the letter said so, and says what is possible when it is past', () => {
    const { conditions, rule } = found('recours-cmra', '2026-11-02');
    expect(conditions).toContain('mentionnee');
    expect(rule.possible).toBe('inopposable');
  });
});

describe('what the text does not move', () => {
  it('is planned for the last working day before', () => {
    const visit = found('visite-de-reprise', '2026-11-03');
    expect(visit).toMatchObject({ due: '2026-11-11', safeBy: '2026-11-10' });
    expect(visit.notes).toContain('pasDeReportEcrit');
    expect(found('visite-de-reprise', '2026-11-02').notes).not.toContain('pasDeReportEcrit');
  });

  it('is never planned before what sets it running', () => {
    const sunday = found('reprise-anticipee', '2026-11-22');
    expect(sunday).toMatchObject({ due: '2026-11-22', safeBy: '2026-11-22' });
    const christmas = found('envoi-avis-caisse', '2026-12-25');
    expect(christmas).toMatchObject({ due: '2026-12-27', safeBy: '2026-12-25' });
    const notice = found('cmra-convocation', '2026-11-30');
    expect(notice).toMatchObject({ due: '2026-11-15', safeBy: '2026-11-13' });
  });

  it('stays on a Sunday for a limitation period, from any zone', () => {
    const wages = found('action-salaires', '2026-12-02', 'la-reunion');
    expect(wages).toMatchObject({ due: '2029-12-02', safeBy: '2029-11-30', confidence: 'high' });
    expect(wages.notes).toEqual(['prescriptionJamaisReportee']);
    expect(wages.articles).toEqual(['CT L3245-1', 'C. civ. 2228']);
  });

  it('asks nobody to act on a cap or on a right', () => {
    expect(found('periode-ald', '2024-01-01').safeBy).toBeNull();
    expect(found('visite-de-prereprise', '2026-01-01')).toMatchObject({
      due: null,
      opens: '2026-01-31',
      safeBy: null,
    });
  });
});

describe('what does not run', () => {
  it('is no limit before the reform that made it, and one from its first day', () => {
    const before = found('prolongation', '2026-08-31');
    expect(before).toMatchObject({ due: null, safeBy: null, steps: [] });
    expect(before.notes).toContain('avantReforme');
    const after = found('prolongation', '2026-09-01');
    expect(after.due).toBe('2026-11-01');
    expect(after.notes).not.toContain('avantReforme');
    expect(found('fp-decision', '2026-07-31').due).toBeNull();
    expect(found('fp-decision', '2026-08-01').due).toBe('2026-08-31');
  });

  it('is refused outside the days that the law is known for', () => {
    expect(dueOn('recours-cmra', day('2021-12-31'))).toEqual({
      ok: false,
      outside: { reason: 'before', series: 'recours-cmra', limit: '2022-01-01' },
    });
    expect(dueOn('recours-cmra', day('2022-01-01')).ok).toBe(true);
    expect(dueOn('fp-effet-reception', day('2026-08-01'))).toEqual({
      ok: false,
      outside: { reason: 'after', series: 'fp-effet-reception', limit: '2026-07-31' },
    });
    expect(dueOn('fp-effet-reception', day('2026-07-31')).ok).toBe(true);
    expect(dueOn('conges-information', day('2024-04-23'))).toMatchObject({
      ok: false,
      outside: { reason: 'before', series: 'CT L3141-19-3', limit: '2024-04-24' },
    });
  });

  it('has no day where no text sets one', () => {
    expect(found('refus-employeur', '2026-11-02')).toMatchObject({ due: null, opens: null });
    expect(found('fin-tpt-atmp', '2026-11-02').notes).toContain('pasDePlafondMois');
  });

  it('says why a fact takes it away', () => {
    const dated = noLimit(
      'envoi-avis-caisse',
      day('2026-11-02'),
      'metropole',
      'plusDeTransmission',
    );
    expect(dated).toMatchObject({
      ok: true,
      deadline: { due: null, notes: ['plusDeTransmission'] },
    });
    const early = noLimit('conges-report', day('2020-01-01'), 'metropole', 'pasDeDelai');
    expect(early.ok).toBe(false);
  });
});

describe('what was not read', () => {
  it('is said from the day of the version on', () => {
    expect(found('continuite-prescriptions', '2026-09-30').notes).not.toContain('r3231NonLu');
    expect(found('continuite-prescriptions', '2026-10-01').notes).toContain('r3231NonLu');
    expect(found('visite-de-reprise', '2026-06-14')).toMatchObject({
      confidence: 'high',
      notes: [],
    });
    expect(found('visite-de-reprise', '2026-06-15')).toMatchObject({ confidence: 'medium' });
    expect(found('visite-de-reprise', '2026-06-15').notes).toEqual(['texte2026NonLu']);
    expect(found('dsn-evenement', '2026-07-01').notes).toEqual(['texte2026NonLu']);
  });
});

describe('other ways to count', () => {
  it.each([
    ['silence-caisse', '2026-10-31', '2026-12-31'],
    ['cmra-convocation', '2026-11-30', '2026-11-15'],
    ['information-employeur', '2026-11-20', '2026-11-22'],
    ['essai-encadre', '2026-11-02', '2026-11-18'],
    ['essai-encadre-total', '2026-11-02', '2026-12-04'],
    ['reprise-anticipee', '2026-11-22', '2026-11-22'],
    ['action-paiement-ij', '2026-01-01', '2028-03-31'],
    ['quatrieme-annee-tpt', '2027-02-28', '2028-02-29'],
    ['nouvel-arret-apres-suspension', '2026-11-02', '2026-11-13'],
    ['indu-silence', '2026-01-31', '2026-02-28'],
    ['fp-duree-totale', '2026-11-02', '2027-11-01'],
  ] as const)('%s from %s: %s', (id, trigger, due) => {
    expect(found(id, trigger).due).toBe(due);
  });

  it.each([
    ['reouverture-droits-ald', '2024-02-29', '2025-03-01'],
    ['reouverture-droits-ald', '2026-03-01', '2027-03-01'],
    ['droits-apres-six-mois', '2026-08-31', '2027-03-01'],
    ['fp-nouveau-droit', '2026-04-01', '2027-04-01'],
  ] as const)('%s from %s opens on %s', (id, trigger, opens) => {
    expect(found(id, trigger)).toMatchObject({ due: null, opens });
  });
});

describe('where a limit stands', () => {
  it.each([
    ['2026-03-01', { state: 'running', days: 1 }],
    ['2026-03-02', { state: 'today' }],
    ['2026-03-05', { state: 'past', days: 3 }],
  ])('on %s', (on, expected) => {
    expect(standing({ due: day('2026-03-02') }, day(on))).toEqual(expected);
  });
});

describe('what a limit stands on', () => {
  it('is the version of each article that day, and the oldest check among them', () => {
    const { sources, verified } = found('recours-cmra', '2026-11-02');
    expect(sources.map(({ article, row }) => [article, row.value])).toEqual([
      ['CSS R142-8', 'LEGIARTI000051829785'],
      ['CSS R142-1-A', 'LEGIARTI000041404114'],
      ['CSS L142-4', 'LEGIARTI000048700753'],
      ['CSS R142-7', 'LEGIARTI000041404169'],
      ['CSS L315-2', 'LEGIARTI000048687768'],
    ]);
    expect(verified).toBe('2026-03-14');
    expect(found('recours-tribunal-judiciaire', '2026-11-02').verified).toBe('2026-08-20');
  });

  it('leaves out an article that did not exist yet', () => {
    const before = found('fp-examen-absence', '2026-07-31').sources;
    expect(before.map(({ article }) => article)).toEqual(['Décret 86-442']);
    const after = found('fp-examen-absence', '2026-08-01').sources;
    expect(after.map(({ article }) => article)).toEqual(['Décret 86-442', 'Décret 2026-705']);
  });

  it('cites the code of procedure only where it counts', () => {
    const judge = found('contestation-avis-medecin-du-travail', '2026-11-02');
    expect(judge.articles).toEqual(['CT R4624-45', 'CT L4624-7', 'CT R1451-1', 'CPC 641']);
    const moved = found('contestation-avis-medecin-du-travail', '2026-12-17');
    expect(moved.articles.at(-1)).toBe('CPC 642');
    expect(found('dsn-evenement', '2026-11-02').articles).toEqual(['CSS R133-14', 'CSS R243-6']);
  });

  it('counts by the holidays of metropolitan France where no zone is said', () => {
    expect(found('recours-cra', '2026-11-02').zone).toBe('metropole');
    expect(found('recours-cra', '2026-11-02', 'mayotte').zone).toBe('mayotte');
  });

  it('says nothing more than its rule where nothing runs', () => {
    const refusal = found('refus-employeur', '2026-11-02');
    expect(refusal.notes).toEqual(['pasDeDelai']);
    expect(refusal.conditions).toEqual([]);
    expect(standing(refusal, day('2026-11-02'))).toEqual({ state: 'none' });
  });
});
