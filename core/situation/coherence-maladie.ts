import { type Day, yearOf } from '../time/day.ts';
import { EVENEMENTS_MAX, type Evenement, enOrdre, joursDe } from './evenements.ts';
import { inside, type Problem } from './problem.ts';
import { LIMITS, type Situation, type Suite } from './situation.ts';

/** Each step begins after the one before it, the first after the TPT itself. */
function inOrder(suite: readonly Suite[], began: Day | undefined): boolean {
  if (!inside(suite.length, LIMITS.suite)) return false;
  let before = began;
  for (const { debut } of suite) {
    if ((before && debut <= before) || !inside(yearOf(debut), LIMITS.year)) return false;
    before = debut;
  }
  return true;
}

/** Each of them with its days in order and in bounds, and not more than can be gone through. */
const sound = (evenements: readonly Evenement[]): boolean =>
  evenements.length <= EVENEMENTS_MAX &&
  evenements.every(
    (one) => enOrdre(one) && joursDe(one).every((jour) => inside(yearOf(jour), LIMITS.year)),
  );

/** As `mise-en-place.prescription`: a way and a step, which need not be known here. */
const ETAPE = /^[a-z0-9-]{1,60}\.[a-z0-9-]{1,60}$/;

/** Each once, and not more than there could be. */
const named = (faites: readonly string[]): boolean =>
  inside(faites.length, LIMITS.faites) &&
  new Set(faites).size === faites.length &&
  faites.every((one) => ETAPE.test(one));

/** What is added under an agreement: an amount of a month, or a rate. */
function complementOf({ complement }: Situation): readonly Problem[] {
  if (complement?.mode === 'montant') {
    const fits = inside(complement.montant, LIMITS.salaireBrut);
    return fits ? [] : [{ question: 'complement', problem: 'montant-hors-limites' }];
  }
  const { n, d } = complement?.taux ?? { n: 1, d: 1 };
  return n > 0 && n <= d ? [] : [{ question: 'complement', problem: 'taux-hors-limites' }];
}

/** What an employee in an illness answers, and what everybody may tell: each by itself and beside the rest. */
export function coherenceMaladie(situation: Situation): readonly Problem[] {
  const { debutArret, debutTpt, finTpt, suite, quotite, salairesBruts, minutesHebdo } = situation;
  const problems: Problem[] = [];
  for (const question of ['debutArret', 'debutTpt', 'finTpt'] as const) {
    const found = situation[question];
    if (found && !inside(yearOf(found), LIMITS.year))
      problems.push({ question, problem: 'jour-hors-limites' });
  }
  if (debutArret && debutTpt && debutTpt < debutArret) {
    problems.push({ question: 'debutTpt', problem: 'tpt-avant-arret' });
  }
  const began = debutTpt ?? debutArret;
  if (finTpt && began && finTpt < began) {
    problems.push({ question: 'finTpt', problem: 'fin-avant-debut' });
  }
  if (suite && !inOrder(suite, began)) {
    problems.push({ question: 'suite', problem: 'suite-en-desordre' });
  }
  if (suite?.some(({ quotite: share }) => share.n <= 0 || share.n > share.d)) {
    problems.push({ question: 'suite', problem: 'quotite-hors-limites' });
  }
  if (quotite && (quotite.n <= 0 || quotite.n >= quotite.d)) {
    problems.push({ question: 'quotite', problem: 'quotite-hors-limites' });
  }
  if (salairesBruts?.some((pay) => !inside(pay, LIMITS.salaireBrut))) {
    problems.push({ question: 'salairesBruts', problem: 'salaire-hors-limites' });
  }
  if (minutesHebdo !== undefined && !inside(minutesHebdo, LIMITS.minutesHebdo)) {
    problems.push({ question: 'minutesHebdo', problem: 'heures-hors-limites' });
  }
  problems.push(...complementOf(situation));
  if (situation.evenements && !sound(situation.evenements)) {
    problems.push({ question: 'evenements', problem: 'evenement-incoherent' });
  }
  if (situation.faites && !named(situation.faites)) {
    problems.push({ question: 'faites', problem: 'etapes-illisibles' });
  }
  return problems;
}
