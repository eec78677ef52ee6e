import { compteurIj, type PeriodeIj } from '../../../core/deadlines/compteur-ij.ts';
import { continuite } from '../../../core/deadlines/continuite.ts';
import type { Dated, Deadline } from '../../../core/deadlines/deadline.ts';
import { dueOn } from '../../../core/deadlines/due.ts';
import { envoiAvis, recidive, signalement } from '../../../core/deadlines/envoi.ts';
import { longueMaladie } from '../../../core/deadlines/longue-maladie.ts';
import { RULES } from '../../../core/deadlines/rules/index.ts';
import { type SilenceId, silence } from '../../../core/deadlines/silence.ts';
import { CAUSES, MESURES, visiteRequise } from '../../../core/deadlines/visite-de-reprise.ts';
import type { OutsideLaw } from '../../../core/law/series.ts';
import { addDays, asDay, type Day, daysBetween } from '../../../core/time/day.ts';
import { ZONES, type Zone } from '../../../core/time/holidays.ts';
import type { Answers } from '../answer.ts';
import type { Given } from '../given.ts';

type Names = Readonly<Record<string, unknown>>;

/** What came out, or the refusal of the law as the error that the runner prints. */
function known<T extends { readonly ok: true }>(
  result: T | { readonly ok: false; readonly outside: OutsideLaw },
): T {
  if (result.ok) return result;
  const { series, reason, limit } = result.outside;
  throw new RangeError(`${series}: nothing known ${reason} ${limit}`);
}

const deadlineOf = (dated: Dated): Deadline => known(dated).deadline;

const zoneOf = (given: Given): Zone =>
  given.has('zone') ? given.choice('zone', ZONES) : 'metropole';

const flagOf = (given: Given, name: string): boolean => given.has(name) && given.flag(name);

const trigger = (given: Given): Day => given.day('trigger');

function dayIn(text: string): Day {
  const found = asDay(text.trim());
  if (!found) throw new TypeError(`${text} is not a day`);
  return found;
}

/** A period written `first..last`, `first/last`, or one day. */
function periodIn(text: string): PeriodeIj {
  const [first = '', last = first] = text
    .replace(/^\s*(?:du|from)\s/i, '')
    .split(/\.\.+|\/|→|\s(?:au|to|[-–])\s/);
  return { debut: dayIn(first), fin: dayIn(last) };
}

/** The first of these names that an object has. */
const oneOf = (value: object, names: readonly string[]): unknown =>
  Object.entries(value).find(([name]) => names.includes(name))?.[1];

/** What no IJ of the counter is: other risks, long illnesses, waiting days. */
const NOT_COUNTED =
  /^(ald|at|mp|at.?mp|accident[ -_]du[ -_]travail|maladie[ -_]professionnelle|maternit[eé]|maternity|carence|waiting)$/i;

const isCounted = (value: object): boolean =>
  !Object.values(value).some((one) => typeof one === 'string' && NOT_COUNTED.test(one));

function periodFrom(value: object): PeriodeIj {
  const whole = oneOf(value, ['periode', 'period', 'range', 'jours', 'days', 'dates']);
  if (typeof whole === 'string') return periodIn(whole);
  const first = oneOf(value, [
    'debut',
    'from',
    'start',
    'first',
    'since',
    'du',
    'date',
    'day',
    'jour',
  ]);
  const last = oneOf(value, ['fin', 'to', 'end', 'last', 'until', 'through', 'au']);
  const count = oneOf(value, ['jours', 'days', 'count', 'n']);
  if (typeof first !== 'string') throw new TypeError(`${JSON.stringify(value)} has no first day`);
  const debut = dayIn(first);
  if (typeof last === 'string') return { debut, fin: dayIn(last) };
  return { debut, fin: typeof count === 'number' ? addDays(debut, count - 1) : debut };
}

/** IJ paid, however they are written: days, ranges, pairs, objects; a range of none is left out. */
function periodsIn(value: unknown): PeriodeIj[] {
  if (typeof value === 'string') return value.split(/[,;+]|\s(?:et|and)\s/).map(periodIn);
  if (!Array.isArray(value)) {
    if (typeof value === 'object' && value !== null) {
      return isCounted(value) ? [periodFrom(value)] : [];
    }
    throw new TypeError(`${JSON.stringify(value)} are not days paid`);
  }
  return value.flatMap((one: unknown) => {
    const [first, second]: readonly unknown[] = Array.isArray(one) ? one : [];
    if (typeof first !== 'string') return periodsIn(one);
    if (typeof second !== 'number') return [periodIn(`${first}..${second ?? first}`)];
    return [{ debut: dayIn(first), fin: addDays(dayIn(first), second - 1) }];
  });
}

function compteur(given: Given): Names {
  const on = trigger(given);
  const ij = given.raw('ij');
  // A number alone says how many were paid in the window, without their days.
  const periods = typeof ij === 'number' ? lastDays(ij, on) : periodsIn(ij ?? []);
  const { windowStart, used, remaining } = known(compteurIj(periods, on)).compteur;
  return { windowStart, used, remaining };
}

const lastDays = (number: number, on: Day): PeriodeIj[] =>
  number > 0 ? [{ debut: addDays(on, 1 - number), fin: on }] : [];

/** The absence by its first and last day, or by the day of the return with a number of days or that of the stop. */
function visite(given: Given): Names {
  const [first = '', last] = given.text('trigger').split('..');
  const reprise = last === undefined ? dayIn(first) : addDays(dayIn(last), 1);
  const jours = given.has('absenceDays')
    ? given.number('absenceDays')
    : daysBetween(last === undefined ? given.day('arretPrescribed') : dayIn(first), reprise);
  const prereprise = given.has('prereprise')
    ? {
        jour: given.day('prereprise'),
        mesures: given.has('measures') ? given.choice('measures', MESURES) : ('poste' as const),
      }
    : undefined;
  const { visite: found } = known(
    visiteRequise({
      cause: given.has('cause') ? given.choice('cause', CAUSES) : 'maladie',
      jours,
      reprise,
      prescription: given.has('arretPrescribed')
        ? given.day('arretPrescribed')
        : addDays(reprise, -jours),
      prereprise,
    }),
  );
  return { days: jours, daysBetween: found.depuisPrereprise ?? null, visitRequired: found.requise };
}

function conges(given: Given): Names {
  const infoDue = deadlineOf(dueOn('conges-information', trigger(given), zoneOf(given))).due;
  const carryOverUntil = given.has('informed')
    ? deadlineOf(dueOn('conges-report', given.day('informed'), zoneOf(given))).due
    : null;
  return { due: infoDue, infoDue, carryOverUntil };
}

function longue(given: Given): Names {
  const { troisAns, quatriemeAnnee } = known(
    longueMaladie(trigger(given), zoneOf(given)),
  ).longueMaladie;
  return { due: troisAns.due, fullEnd: troisAns.due, tptEnd: quatriemeAnnee.due };
}

function tardif(given: Given): Names {
  const second = given.has('second') ? given.day('second') : trigger(given);
  const { surveillance, sanction } = known(
    recidive(trigger(given), second, zoneOf(given)),
  ).recidive;
  return { due: surveillance.due, windowEnd: surveillance.due, sanction };
}

function gap(given: Given): Names {
  const mode =
    given.has('mode') && /tpt|part|mi-?temps|th[ée]rap/i.test(given.text('mode')) ? 'tpt' : 'arret';
  const { uncoveredDays, carence } = known(
    continuite(trigger(given), given.day('next'), mode),
  ).continuite;
  return { uncoveredDays, carence };
}

const silent =
  (id: SilenceId) =>
  (given: Given): Names => {
    const { rejet, tribunal } = known(silence(id, trigger(given), zoneOf(given))).silence;
    return { due: rejet.due, tribunalUntil: tribunal.due };
  };

/** The names of a limit; `planBefore` and `safeBy` are the same day. */
const plain = ({ due, opens, safeBy, rule, steps, trigger: start }: Deadline): Names => ({
  due: due ?? opens,
  safeBy,
  planBefore: safeBy,
  ...(rule.counting === 'quarter' ? { start: steps[0]?.to ?? start, actBy: due } : {}),
  ...(rule.id === 'inaptitude-reprise-du-salaire' && due ? { payResumes: addDays(due, 1) } : {}),
});

/** Rules that need more than their trigger. */
const SPECIAL: Readonly<Record<string, (given: Given) => Names>> = {
  'compteur-360-ij': compteur,
  'conges-information': conges,
  'continuite-prescriptions': gap,
  'dsn-evenement': (given) =>
    plain(deadlineOf(signalement(trigger(given), flagOf(given, 'subrogation'), zoneOf(given)))),
  'envoi-avis-caisse': (given) =>
    plain(deadlineOf(envoiAvis(trigger(given), flagOf(given, 'electronic'), zoneOf(given)))),
  'envoi-tardif-recidive': tardif,
  'periode-ald': longue,
  'silence-cmra': silent('silence-cmra'),
  'silence-cra': silent('silence-cra'),
  'silence-recours-mixte': silent('silence-recours-mixte'),
  'visite-de-reprise-requise': visite,
};

function answer(rule: string, given: Given): Names {
  const special = SPECIAL[rule];
  if (special) return special(given);
  const found = RULES.find(({ id }) => id === rule);
  if (!found) throw new TypeError(`unknown rule ${rule}`);
  return plain(deadlineOf(dueOn(found.id, trigger(given), zoneOf(given))));
}

const TAKES = [
  'rule',
  'trigger',
  'zone',
  'absenceDays',
  'arretPrescribed',
  'cause',
  'electronic',
  'ij',
  'informed',
  'measures',
  'mode',
  'next',
  'prereprise',
  'second',
  'subrogation',
];

/** `deadline`, whose rule is given, and each rule by the name that the vocabulary gives it. */
export const deadlineAnswers: Answers = {
  deadline: { takes: TAKES, gives: (given) => answer(given.text('rule'), given) },
  ...Object.fromEntries(
    [...new Set([...Object.keys(SPECIAL), ...RULES.map(({ id }) => id)])].map((rule) => [
      `deadline/${rule}`,
      { takes: TAKES, gives: (given: Given) => answer(rule, given) },
    ]),
  ),
};
