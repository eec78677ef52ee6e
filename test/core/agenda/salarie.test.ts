import { describe, expect, it } from 'vitest';
import { agenda } from '../../../core/agenda/agenda.ts';
import type { Situation } from '../../../core/situation/situation.ts';
import { day } from '../../../core/time/day.ts';
import { entriesOf, only, rulesOf, TODAY } from './told.ts';

/** Off since 6 July 2026, in TPT from 5 October to the end of the year. */
const base: Situation = {
  statut: 'salarie',
  debutArret: day('2026-07-06'),
  debutTpt: day('2026-10-05'),
  finTpt: day('2026-12-31'),
};

describe('an employee in TPT after a stop', () => {
  it('is told what comes, soonest first', () => {
    const { coming } = agenda(base, TODAY);
    expect(coming.map(({ rule, day: on }) => [rule, on])).toEqual([
      ['conseil-renouvellement', '2026-12-17'],
      ['continuite-prescriptions', '2027-01-01'],
      ['droits-apres-six-mois', '2027-01-06'],
      ['compteur-360-ij', '2027-07-03'],
    ]);
  });

  it('sees the return visit of 91 days of absence, eight days from the return, as past', () => {
    const visit = only(base, 'visite-de-reprise');
    expect(visit).toMatchObject({ state: 'past', day: '2026-10-13', days: 41 });
    expect(visit.deadline.rule.possible).toBe('demanderVisite');
    expect(visit.from).toEqual({ kind: 'situation', field: 'debutTpt' });
  });

  it('has in farming the same visit on the same day, under the code rural', () => {
    const articles = (situation: Situation) => {
      const { deadline, day: on } = only(situation, 'visite-de-reprise');
      return [on, ...deadline.articles];
    };
    expect(articles(base)).toEqual(['2026-10-13', 'CT R4624-31']);
    const farming = { ...base, statut: 'salarie-agricole' } as const;
    expect(articles(farming)).toEqual(['2026-10-13', 'CRPM R717-17-1']);
    // The code du travail changed in June 2026; whether the code rural followed is not known.
    const { confidence, notes } = only(farming, 'visite-de-reprise').deadline;
    expect([confidence, notes]).toEqual(['medium', ['ruralPeutSuivre2026']]);
  });

  it('needs no return visit after 59 days, and one after 60', () => {
    const away = (days: string) => ({
      ...base,
      debutArret: day(days),
      debutTpt: day('2026-10-05'),
    });
    expect(rulesOf(away('2026-08-07'))).not.toContain('visite-de-reprise');
    expect(rulesOf(away('2026-08-06'))).toContain('visite-de-reprise');
  });

  it('needs one after 30 days of an accident at work, and after any occupational disease', () => {
    const of = (origine: Situation['origine'], debutArret: string) =>
      rulesOf({ ...base, ...(origine && { origine }), debutArret: day(debutArret) });
    expect(of('accident-du-travail', '2026-09-06')).not.toContain('visite-de-reprise');
    expect(of('accident-du-travail', '2026-09-05')).toContain('visite-de-reprise');
    expect(of('maladie-professionnelle', '2026-10-04')).toContain('visite-de-reprise');
  });

  it('no longer sees the visit once it took place', () => {
    const evenements = [{ nature: 'visite-de-reprise', jour: day('2026-10-08') }] as const;
    expect(rulesOf({ ...base, evenements })).not.toContain('visite-de-reprise');
  });

  it('reaches the 360th allowance, three days of carence after the stop, if all are paid', () => {
    const cap = only(base, 'compteur-360-ij');
    expect(cap.deadline.trigger).toBe('2026-07-09');
    expect(cap.supposes).toEqual(['tousLesJoursPayes', 'rienAvant']);
    expect(cap.deadline.confidence).toBe('medium');
  });

  it('counts a TPT without a stop from its first day, which has no carence', () => {
    const cap = only({ debutTpt: day('2026-10-05') }, 'compteur-360-ij');
    expect(cap.deadline.trigger).toBe('2026-10-05');
    expect(cap.day).toBe('2027-09-29');
  });

  it('counts the year after the 360th day from the count of the caisse alone', () => {
    expect(rulesOf(base)).not.toContain('annee-supplementaire-tpt');
    const evenements = [{ nature: 'plafond-ij', jour: day('2026-11-10') }] as const;
    const told = { ...base, evenements };
    expect(only(told, 'annee-supplementaire-tpt').day).toBe('2027-11-10');
    expect(rulesOf(told)).not.toContain('compteur-360-ij');
  });

  it('is asked for that day from sixty days before the estimate on', () => {
    const asked = (on: string) => agenda(base, day(on)).toTell.map(({ word }) => word);
    expect(asked('2027-05-03')).not.toContain('plafondIj');
    expect(asked('2027-05-04')).toContain('plafondIj');
  });

  it('is asked for the end of the TPT where it is not known, and given no date for it', () => {
    const { debutTpt } = base;
    const { toTell } = agenda({ ...(debutTpt && { debutTpt }) }, TODAY);
    expect(toTell).toContainEqual({
      id: 'conseil-renouvellement?finTpt',
      word: 'finTpt',
      rule: 'conseil-renouvellement',
      missing: { kind: 'situation', field: 'finTpt' },
    });
    expect(rulesOf({ ...(debutTpt && { debutTpt }) })).not.toContain('conseil-renouvellement');
  });

  it('renews what the last prescription ends, not the TPT as first planned', () => {
    const evenements = [
      { nature: 'prescription', jour: day('2026-11-05'), fin: day('2026-12-10') },
      { nature: 'prescription', jour: day('2026-10-05'), fin: day('2026-11-04') },
    ] as const;
    expect(only({ ...base, evenements }, 'conseil-renouvellement').day).toBe('2026-11-26');
  });

  it('is warned of a first prescription past 31 days, and of no shorter one', () => {
    const of = (fin: string) =>
      rulesOf({
        ...base,
        evenements: [{ nature: 'prescription', jour: day('2026-10-05'), fin: day(fin) }],
      });
    expect(of('2026-11-04')).not.toContain('prescription-initiale');
    expect(of('2026-11-05')).toContain('prescription-initiale');
  });

  it('sends nothing that the doctor sent', () => {
    const of = (papier: boolean) =>
      rulesOf({
        debutTpt: day('2026-11-20'),
        evenements: [{ nature: 'prescription', jour: day('2026-11-20'), papier }],
      });
    expect(of(true)).toContain('envoi-avis-caisse');
    expect(of(false)).not.toContain('envoi-avis-caisse');
  });

  it('has nothing left of the TPT once back to full time but its last month to declare', () => {
    const evenements = [{ nature: 'reprise', jour: day('2026-11-16') }] as const;
    const rules = rulesOf({ ...base, evenements });
    for (const rule of ['conseil-renouvellement', 'compteur-360-ij'])
      expect(rules).not.toContain(rule);
    expect(only({ ...base, evenements }, 'reprise-anticipee').day).toBe('2026-11-16');
  });
});

describe('a stop that still runs', () => {
  const away: Situation = { debutArret: day('2026-10-01') };

  it('opens the liaison meeting and the préreprise visit after thirty days', () => {
    expect(only(away, 'visite-de-prereprise', day('2026-10-30'))).toMatchObject({
      state: 'opens',
      day: '2026-10-31',
      days: 1,
    });
    expect(only(away, 'visite-de-prereprise', day('2026-10-31')).state).toBe('open');
    expect(only(away, 'rendez-vous-de-liaison').state).toBe('open');
  });

  it('makes the return visit compulsory on its sixtieth day', () => {
    expect(only(away, 'visite-de-reprise-maladie').day).toBe('2026-11-29');
  });

  it('asks when the return is', () => {
    expect(agenda(away, TODAY).toTell.map(({ id }) => id)).toContain('visite-de-reprise?debutTpt');
  });
});

describe('a long illness', () => {
  it('ends after three years from date to date, then a fourth in TPT', () => {
    const ald: Situation = { origine: 'ald', debutArret: day('2024-02-29') };
    expect(only(ald, 'periode-ald').day).toBe('2027-02-28');
    expect(only(ald, 'quatrieme-annee-tpt').day).toBe('2028-02-29');
    expect(rulesOf(ald)).not.toContain('compteur-360-ij');
  });

  it('reopens after a year of work', () => {
    const evenements = [{ nature: 'reprise', jour: day('2026-06-01') }] as const;
    const again = only(
      { origine: 'ald', debutArret: day('2023-01-02'), evenements },
      'reouverture-droits-ald',
    );
    expect(again).toMatchObject({ state: 'opens', day: '2027-06-01' });
  });
});

describe('an accident at work', () => {
  const atmp: Situation = {
    origine: 'accident-du-travail',
    debutArret: day('2026-08-03'),
    debutTpt: day('2026-11-02'),
  };

  it('has no cap, and tells the caisse at once', () => {
    expect(only(atmp, 'fin-tpt-atmp')).toMatchObject({ state: 'none', day: null });
    expect(only(atmp, 'atmp-information-caisse').day).toBe('2026-11-02');
    expect(rulesOf(atmp)).not.toContain('compteur-360-ij');
  });

  it('lets ten days for the certificate against a consolidation', () => {
    const evenements = [{ nature: 'consolidation', jour: day('2026-11-16') }] as const;
    expect(only({ ...atmp, evenements }, 'consolidation-contestation').day).toBe('2026-11-26');
  });

  it('counts sixty clear days from a relapse', () => {
    const evenements = [{ nature: 'rechute', jour: day('2026-10-01') }] as const;
    expect(only({ ...atmp, evenements }, 'rechute-decision').day).toBe('2026-12-01');
  });
});

describe('the employer', () => {
  it('owes written reasons for a refusal, unless it gave them', () => {
    const refus = (ecrit: boolean) =>
      rulesOf({
        ...base,
        evenements: [{ nature: 'refus-employeur', jour: day('2026-11-02'), ecrit }],
      });
    expect(refus(false)).toContain('refus-employeur');
    expect(refus(true)).not.toContain('refus-employeur');
    expect(refus(true)).toContain('action-execution-contrat');
  });

  it('that agrees after all closes the refusal', () => {
    const evenements = [
      { nature: 'refus-employeur', jour: day('2026-11-02') },
      { nature: 'accord-employeur', jour: day('2026-11-09') },
    ] as const;
    expect(rulesOf({ ...base, evenements })).not.toContain('action-execution-contrat');
  });
});

describe('the opinion of the occupational doctor', () => {
  const given = (jour: string, more = {}) => ({
    ...base,
    evenements: [{ nature: 'avis-medecin-du-travail' as const, jour: day(jour), ...more }],
  });

  it('can be contested for fifteen days, to the next working day', () => {
    const entry = only(given('2026-11-13'), 'contestation-avis-medecin-du-travail');
    expect(entry).toMatchObject({ state: 'running', day: '2026-11-30', days: 7 });
  });

  it('that does not say so sets nothing running', () => {
    const silent = given('2026-11-13', { mentionne: false });
    expect(only(silent, 'contestation-avis-medecin-du-travail').state).toBe('none');
  });

  it('of unfitness brings the wage back after a month', () => {
    const entry = only(given('2026-11-13', { inapte: true }), 'inaptitude-reprise-du-salaire');
    // The month runs from the exam (CT L1226-4), and only the day the opinion came is told.
    expect(entry).toMatchObject({
      day: '2026-12-13',
      supposes: ['recuLeJourMeme'],
      deadline: { confidence: 'medium' },
    });
  });

  it.each([
    ['2026-11-29', 'running'],
    ['2026-11-30', 'today'],
    ['2026-12-01', 'past'],
  ])('on %s is %s', (on, state) => {
    expect(only(given('2026-11-13'), 'contestation-avis-medecin-du-travail', day(on)).state).toBe(
      state,
    );
  });
});

it('holidays of the zone move the last day', () => {
  // Two months from 26 October: Friday 26 December, a holiday in Alsace and Moselle alone.
  const evenements = [
    { nature: 'refus-caisse', jour: day('2025-10-26'), motif: 'administratif' },
  ] as const;
  const on = day('2025-12-01');
  expect(only({ evenements }, 'recours-cra', on).day).toBe('2025-12-26');
  expect(only({ evenements, zone: 'alsace-moselle' }, 'recours-cra', on).day).toBe('2025-12-29');
});

it('a day outside the law known is said, not guessed', () => {
  const evenements = [
    { nature: 'refus-caisse', jour: day('2005-06-01'), motif: 'medical' },
  ] as const;
  const { outside } = agenda({ evenements }, TODAY);
  expect(outside.map(({ rule }) => rule)).toContain('recours-cmra');
  expect(entriesOf({ evenements }).map(({ rule }) => rule)).not.toContain('recours-cmra');
});
