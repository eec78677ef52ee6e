import { addDays, addMonthsToMonth, type Day, lastDay, monthOf } from '../../time/day.ts';
import { answerTo, type Case, tptOver } from '../case.ts';
import { type Found, fromEvent, fromField } from '../start.ts';

/** The information on leave is due in a month: long past, it is the carry-over that counts. */
const JOURS_DE_RAPPEL = 120;

/** The last month of TPT that is over, or its first while none is (CSS R323-10). */
function dernierMois({ situation: { debutTpt, finTpt }, on }: Case): Day | undefined {
  if (!debutTpt) return undefined;
  const elapsed = lastDay(addMonthsToMonth(monthOf(on), -1));
  const last = finTpt && lastDay(monthOf(finTpt)) < elapsed ? lastDay(monthOf(finTpt)) : elapsed;
  const first = lastDay(monthOf(debutTpt));
  return last > first ? last : first;
}

function attestation(c: Case): Found[] {
  const mois = c.ijSalarie && !tptOver(c) ? dernierMois(c) : undefined;
  return mois ? [fromField('attestation-mensuelle', mois, 'debutTpt')] : [];
}

/** Leave earned during the stop (CT L3141-19-1 and L3141-19-3). */
function conges(c: Case): Found[] {
  const { debutArret, debutTpt } = c.situation;
  const informed = c.of('information-conges');
  const back = debutArret && debutTpt && debutArret < debutTpt ? debutTpt : undefined;
  const waiting = back && !informed.some(({ jour }) => jour >= back);
  return [
    ...(waiting
      ? [
          fromField('conges-information', back, 'debutTpt', {
            until: addDays(back, JOURS_DE_RAPPEL),
          }),
        ]
      : []),
    ...informed.map((told) => fromEvent('conges-report', told)),
  ];
}

/** A refusal of the employer: written reasons, then the court (CT L4624-6, L1471-1). */
function refus(c: Case): Found[] {
  const refusals = c.of('refus-employeur');
  const open = refusals.filter((told) => !answerTo(told, refusals, c.of('accord-employeur')));
  return open.flatMap((told) => [
    ...(told.ecrit ? [] : [fromEvent('refus-employeur', told)]),
    fromEvent('action-execution-contrat', told),
  ]);
}

/** What the employer owes, and what can be asked of it. */
export const employeur = (c: Case): Found[] => [
  ...attestation(c),
  ...(c.prive
    ? [
        ...conges(c),
        ...refus(c),
        ...c.of('rupture').map((told) => fromEvent('action-rupture', told)),
      ]
    : []),
];
