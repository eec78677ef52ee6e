import fc from 'fast-check';
import { VERSANTS } from '../../../core/law/versants.ts';
import { cents } from '../../../core/money/cents.ts';
import { exact } from '../../../core/money/exact.ts';
import { type Evenement, MOTIFS, NATURES } from '../../../core/situation/evenements.ts';
import { DELIBERATIONS, TYPES_DE_PRIME } from '../../../core/situation/paie-publique.ts';
import {
  DUREES_DE_STAGE,
  LIMITS,
  ORIGINES,
  type Situation,
  STATUTS,
} from '../../../core/situation/situation.ts';
import { addDays, day, epochDay, fromEpochDay, monthOf } from '../../../core/time/day.ts';
import { ZONES } from '../../../core/time/holidays.ts';

const aDay = fc
  .integer({ min: epochDay(day('2000-01-01')), max: epochDay(day('2090-12-31')) })
  .map(fromEpochDay);

const pay = fc.integer(LIMITS.salaireBrut).map(cents);

const share = fc.integer({ min: 1, max: 10_000 }).map((n) => exact(n, 10_000));

const flag = fc.boolean();
const later = fc.integer({ min: 0, max: 400 });

/** Any event whose days follow one another. */
export const anEvent: fc.Arbitrary<Evenement> = fc
  .record(
    {
      nature: fc.constantFrom(...NATURES),
      jour: aDay,
      motif: fc.constantFrom(...MOTIFS),
      mentionne: flag,
      favorable: flag,
      ecrit: flag,
      inapte: flag,
      papier: flag,
      montant: fc.integer({ min: 0, max: 1_000_000 }).map(cents),
      lasts: later,
      received: later,
      effet: aDay,
    },
    { requiredKeys: ['nature', 'jour'], noNullPrototype: true },
  )
  .map(({ lasts, received, ...one }) => ({
    ...one,
    ...(lasts !== undefined && { fin: addDays(one.jour, lasts) }),
    ...(received !== undefined && { recu: addDays(one.jour, received) }),
  }));

const revenue = fc.integer(LIMITS.revenu).map(cents);

/** What the regimes ask for, but for the days that must come before the stop. */
const regimeAnswers = {
  salaireAutreEmploi: pay,
  salairesDesMois: fc.uniqueArray(
    fc.record({ mois: aDay.map(monthOf), salaire: pay }, { noNullPrototype: true }),
    { minLength: 1, maxLength: 4, selector: ({ mois }) => mois },
  ),
  salaireMoisPrecedent: pay,
  complement: fc.oneof(
    fc.record({ mode: fc.constant('montant' as const), montant: pay }, { noNullPrototype: true }),
    fc.record(
      { mode: fc.constantFrom('part-de-la-perte' as const, 'part-du-salaire'), taux: share },
      { noNullPrototype: true },
    ),
  ),
  versant: fc.constantFrom(...VERSANTS),
  paiePublique: fc.record(
    { traitement: pay, indemniteResidence: pay, supplementFamilial: pay, nbi: pay, primes: pay },
    { noNullPrototype: true },
  ),
  deliberationPrimes: fc.constantFrom(...DELIBERATIONS),
  typePrime: fc.constantFrom(...TYPES_DE_PRIME),
  stageEnEcole: flag,
  dureeStage: fc.constantFrom(...DUREES_DE_STAGE),
  accordCpam: flag,
  joursParSemaine: fc.integer({ min: 1, max: 14 }).map((halves) => halves / 2),
  revenus: fc.tuple(revenue, revenue, revenue),
  revenuActivite: revenue,
  cotisationAJour: flag,
  gainForfaitaire: pay,
};

const sinceDays = fc.oneof(fc.integer({ min: 1, max: 1500 }), fc.integer({ min: 1, max: 15_000 }));

/** Any situation whose parts agree: each answer there or not, the TPT never before the stop. */
export const anySituation: fc.Arbitrary<Situation> = fc
  .record(
    {
      statut: fc.constantFrom(...STATUTS),
      origine: fc.constantFrom(...ORIGINES),
      debutArret: aDay,
      debutTpt: aDay,
      quotite: fc.integer({ min: 1, max: 9999 }).map((n) => exact(n, 10_000)),
      gaps: fc.array(fc.tuple(fc.integer({ min: 1, max: 200 }), share), { maxLength: 4 }),
      length: fc.integer({ min: 0, max: 1500 }),
      salairesBruts: fc.tuple(pay, pay, pay),
      minutesHebdo: fc.integer(LIMITS.minutesHebdo),
      ...regimeAnswers,
      employed: sinceDays,
      active: sinceDays,
      trained: fc.integer({ min: 0, max: 700 }),
      zone: fc.constantFrom(...ZONES),
      evenements: fc.array(anEvent, { maxLength: 6 }),
      faites: fc.uniqueArray(
        fc.integer({ min: 0, max: 999 }).map((n) => `mise-en-place.etape-${n}`),
        { maxLength: 6 },
      ),
    },
    { requiredKeys: [], noNullPrototype: true },
  )
  .map(({ gaps, length, employed, active, trained, ...one }) => {
    const debutTpt =
      one.debutArret && one.debutTpt && one.debutTpt < one.debutArret
        ? addDays(one.debutArret, 1)
        : one.debutTpt;
    const began = debutTpt ?? one.debutArret ?? day('2026-01-01');
    const reference = one.debutArret ?? began;
    let last = began;
    const suite = gaps?.map(([gap, quotite]) => {
      last = addDays(last, gap);
      return { debut: last, quotite };
    });
    return {
      ...one,
      ...(debutTpt && { debutTpt }),
      ...(length !== undefined && { finTpt: addDays(began, length) }),
      ...(suite && { suite }),
      ...(employed && { embauche: addDays(reference, -employed) }),
      ...(trained !== undefined && { debutStage: addDays(began, -trained) }),
      ...(active && { debutActivite: addDays(reference, -active) }),
    };
  });
