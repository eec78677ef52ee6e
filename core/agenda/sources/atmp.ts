import { addDays } from '../../time/day.ts';
import { type Case, tptOver } from '../case.ts';
import { type Found, fromEvent, fromField } from '../start.ts';

const JOURS_DE_RAPPEL = 30;

/** Telling the caisse of the part-time return, and of each change (CSS R433-15). */
function retour(c: Case): Found[] {
  const { debutTpt, suite = [] } = c.situation;
  if (!debutTpt || tptOver(c)) return [];
  const days = [
    debutTpt,
    ...suite.filter(({ quotite: { n, d } }) => n < d).map((one) => one.debut),
  ];
  return days.map((jour, rank) =>
    fromField(
      rank === 0 ? 'atmp-information-caisse' : 'atmp-nouvelle-attestation',
      jour,
      rank === 0 ? 'debutTpt' : 'suite',
      { until: addDays(jour, JOURS_DE_RAPPEL) },
    ),
  );
}

function rechute(c: Case): Found[] {
  return c
    .of('rechute')
    .flatMap((told) => [
      fromEvent('rechute-decision', told),
      fromEvent('rechute-questionnaire', told),
      fromEvent('rechute-reserves-employeur', told),
    ]);
}

/** Accidents at work and occupational diseases of employees. */
export const atmp = (c: Case): Found[] =>
  c.prive && c.atmp
    ? [
        ...retour(c),
        ...rechute(c),
        ...c.of('consolidation').map((told) => fromEvent('consolidation-contestation', told)),
        ...c.of('accident').map((told) => fromEvent('action-atmp', told)),
      ]
    : [];
