import { addDays, type Day, firstDay, lastDay, monthOf } from '../../time/day.ts';
import { answerTo, backForGood, type Case } from '../case.ts';
import { type Found, fromEvent, fromField } from '../start.ts';

/** What the employer still owes some months later is no reminder any more: payments and leave are. */
const JOURS_DE_RAPPEL = 120;

/** The last month of TPT that is over, or its first while none is (CSS R323-10). */
function dernierMois(c: Case): Day | undefined {
  const { debutTpt, finTpt } = c.situation;
  if (!debutTpt) return undefined;
  const back = backForGood(c);
  const ends = [addDays(firstDay(monthOf(c.on)), -1), finTpt, back && addDays(back, -1)];
  const last = ends.filter((end) => end !== undefined).sort()[0];
  return lastDay(monthOf(last && last > debutTpt ? last : debutTpt));
}

function attestation(c: Case): Found[] {
  const mois = c.ijSalarie ? dernierMois(c) : undefined;
  if (!mois) return [];
  return [
    fromField('attestation-mensuelle', mois, 'debutTpt', {
      until: addDays(mois, JOURS_DE_RAPPEL),
    }),
  ];
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
