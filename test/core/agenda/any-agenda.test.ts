import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agenda } from '../../../core/agenda/agenda.ts';
import type { Entry } from '../../../core/agenda/entry.ts';
import { ARTICLES } from '../../../core/law/articles.ts';
import type { Evenement, NatureEvenement } from '../../../core/situation/evenements.ts';
import { type Situation, STATUTS } from '../../../core/situation/situation.ts';
import { addDays, type Day, day } from '../../../core/time/day.ts';
import { agendaEn } from '../../../core/words/en/agenda.ts';
import { deadlinesEn } from '../../../core/words/en/deadlines.ts';
import { type AgendaRule, agendaFr } from '../../../core/words/fr/agenda.ts';
import { deadlinesFr } from '../../../core/words/fr/deadlines.ts';
import { anEvent, anySituation } from '../situation/any-situation.ts';
import { dayWithin } from '../time/any-day.ts';
import { all } from './told.ts';

const aDay = dayWithin(2000, 2090);

/** Situations of the days that people live in: most rules hold there. */
const recent = fc
  .tuple(anySituation, fc.array(anEvent, { maxLength: 12 }), fc.integer({ min: 0, max: 700 }))
  .map(([situation, evenements, shift]): Situation => {
    const near = (index: number) => addDays(day('2025-06-01'), (shift * (index + 3)) % 700);
    return {
      ...situation,
      evenements: evenements.map(({ fin: _fin, recu: _recu, ...one }, index): Evenement => {
        const jour = near(index);
        return {
          ...one,
          jour,
          ...(index % 2 === 0 && { fin: addDays(jour, 20) }),
          ...(index % 3 === 0 && { recu: addDays(jour, 2) }),
        };
      }),
    };
  });

const anyCase = fc.tuple(fc.oneof(anySituation, recent), aDay);
const recentCase = fc.tuple(recent, dayWithin(2025, 2028));

const sortKeys = (entries: readonly Entry[]) => entries.map(({ day: on }) => on ?? '');

/** What settles what: the rules that an event of this nature may take away from others. */
const SETTLES: Readonly<Partial<Record<NatureEvenement, RegExp>>> = {
  prescription:
    /^(conseil-renouvellement|continuite|prescription-initiale|prolongation|compteur|periode|quatrieme|annee|droits|fin-tpt|atmp-|attestation|independant-duree|exploitant-duree|fp-)/,
  'plafond-ij': /^(compteur-360-ij|annee)/,
  reprise: /./,
  'information-conges': /^conges-information/,
  'visite-de-prereprise': /^visite-de-prereprise/,
  'visite-de-reprise': /^visite-de-reprise$/,
  'avis-medecin-du-travail': /^visite-de-reprise$/,
  'accord-employeur': /^(refus-employeur|action-execution)/,
  'refus-employeur': /^(refus-employeur|action-execution)/,
  'contestation-avis': /^contestation/,
  'demande-caisse': /^(silence-caisse|recours-c)/,
  versement: /^(silence-caisse|recours-c|action-paiement)/,
  'refus-caisse': /^(silence|recours-)/,
  'trop-percu': /^(recours-|indu)/,
  'demande-rectification': /^(indu|recours-cra)/,
  'demande-examen': /^suspension/,
  suspension: /^suspension/,
  'recours-cmra': /^(recours-|silence)/,
  'recours-cra': /^(recours-|silence)/,
  'decision-commission': /^(recours-tribunal|silence)/,
  'recours-tribunal': /^(recours-tribunal|silence|fp-)/,
  'demande-administration': /^fp-/,
  'decision-administration': /^fp-/,
  arret: /^visite-de/,
  maternite: /^visite-de/,
};

describe('whatever the situation, its events and the day', () => {
  it('the agenda is made, each list in order and each entry where it belongs', () => {
    fc.assert(
      fc.property(anyCase, ([situation, on]) => {
        const { coming, standing, past } = agenda(situation, on);
        expect(sortKeys(coming)).toEqual(sortKeys(coming).sort());
        expect(sortKeys(past)).toEqual(sortKeys(past).sort().reverse());
        for (const entry of coming) expect(entry.day !== null && entry.day >= on).toBe(true);
        for (const entry of past) expect(entry.day !== null && entry.day < on).toBe(true);
        for (const { state, day: opened } of standing)
          expect(state === 'none' ? opened === null : opened !== null && opened <= on).toBe(true);
      }),
    );
  });

  it('each entry is known by its id, comes from what was told, and cites articles of the register', () => {
    fc.assert(
      fc.property(recentCase, ([situation, on]) => {
        const entries = all(agenda(situation, on));
        expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
        for (const { rule, deadline, from } of entries) {
          expect(deadline.rule.id).toBe(rule);
          expect(deadline.articles.length).toBeGreaterThan(0);
          for (const article of deadline.articles) expect(ARTICLES.has(article)).toBe(true);
          if (from.kind === 'situation') expect(situation[from.field]).toBeDefined();
          else expect(situation.evenements?.[from.index]?.nature).toBe(from.nature);
        }
      }),
    );
  });

  it('says in both languages what each is, what to do and what is missing', () => {
    fc.assert(
      fc.property(recentCase, ([situation, on]) => {
        const { toTell, ...lists } = agenda(situation, on);
        for (const words of [agendaFr, agendaEn]) {
          for (const { rule } of all({ toTell, ...lists })) expect(words.faire[rule]).toBeTruthy();
          for (const { word } of toTell) expect(words.aDire[word]).toBeTruthy();
        }
        for (const words of [deadlinesFr, deadlinesEn])
          for (const { rule } of all({ toTell, ...lists })) expect(words.names[rule]).toBeTruthy();
      }),
    );
  });

  it('an event added takes away only what it settles', () => {
    fc.assert(
      fc.property(recentCase, anEvent, ([situation, on], added) => {
        const { evenements = [] } = situation;
        const before = all(agenda(situation, on));
        const after = new Set(
          all(agenda({ ...situation, evenements: [...evenements, added] }, on)).map(({ id }) => id),
        );
        const settles = SETTLES[added.nature];
        const lost = before.filter(({ id, rule }) => !after.has(id) && !settles?.test(rule));
        expect(lost.map(({ id }) => id)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('the order in which events were told changes nothing but their place', () => {
    fc.assert(
      fc.property(recentCase, ([situation, on]) => {
        const { evenements = [] } = situation;
        const days = (one: Situation) =>
          all(agenda(one, on)).map(({ id, day: last, state }) => [id, last, state]);
        const distinct = new Set(evenements.map(({ jour }) => jour)).size === evenements.length;
        fc.pre(distinct);
        expect(days({ ...situation, evenements: [...evenements].reverse() })).toEqual(
          days(situation),
        );
      }),
    );
  });

  it('time alone never takes back what runs', () => {
    fc.assert(
      fc.property(
        recent,
        dayWithin(2025, 2028),
        fc.integer({ min: 1, max: 60 }),
        (situation, on, days) => {
          const later = addDays(on, days);
          const still = new Set(all(agenda(situation, later)).map(({ id }) => id));
          const running = agenda(situation, on).coming.filter(
            ({ day: last, rule }) => last !== null && last >= later && !OVER.test(rule),
          );
          const back = situation.evenements?.some(({ nature }) => nature === 'reprise');
          fc.pre(!back);
          expect(running.filter(({ id }) => !still.has(id)).map(({ id }) => id)).toEqual([]);
        },
      ),
    );
  });
});

/** What the return to work ends before its day. */
const OVER = /^(visite-de-|rendez-vous)/;

describe('no entry is of another regime', () => {
  const PRIVE: readonly AgendaRule[] = [
    'rendez-vous-de-liaison',
    'visite-de-prereprise',
    'visite-de-reprise',
    'visite-de-reprise-maladie',
    'visite-de-reprise-accident',
    'contestation-avis-medecin-du-travail',
    'inaptitude-reprise-du-salaire',
    'information-employeur',
    'conges-information',
    'conges-report',
    'refus-employeur',
    'action-execution-contrat',
    'action-rupture',
    'action-atmp',
    'fin-tpt-atmp',
  ];
  const EMPLOYES: readonly AgendaRule[] = [
    'compteur-360-ij',
    'periode-ald',
    'quatrieme-annee-tpt',
    'annee-supplementaire-tpt',
    'attestation-mensuelle',
    'demande-invalidite',
    'envoi-avis-caisse',
  ];

  it.each(STATUTS)('%s', (statut) => {
    const salarie = statut.startsWith('salarie');
    const publique = /^(titulaire|stagiaire|contractuel)/.test(statut);
    const traitement = statut === 'titulaire' || statut === 'stagiaire';
    const independant = statut === 'artisan-commercant' || statut === 'profession-liberale';
    fc.assert(
      fc.property(recentCase, ([situation, on]) => {
        for (const { rule } of all(agenda({ ...situation, statut }, on))) {
          expect(rule.startsWith('fp-') && !publique, rule).toBe(false);
          expect(!rule.startsWith('fp-') && traitement, rule).toBe(false);
          if (!salarie && !(publique && !traitement && rule === 'fin-tpt-atmp'))
            expect(PRIVE).not.toContain(rule);
          if (!salarie && !publique) expect(EMPLOYES).not.toContain(rule);
          expect(rule.startsWith('independant-') && !independant, rule).toBe(false);
          expect(rule.startsWith('exploitant-') && statut !== 'chef-exploitation', rule).toBe(
            false,
          );
        }
      }),
    );
  });
});

it('the same day is shown whatever the day it is asked on', () => {
  const base: Situation = { debutTpt: day('2026-10-05'), finTpt: day('2026-12-31') };
  const days = (on: Day) =>
    all(agenda(base, on)).find(({ rule }) => rule === 'conseil-renouvellement')?.day;
  expect(days(day('2026-10-05'))).toBe(days(day('2027-10-05')));
});
