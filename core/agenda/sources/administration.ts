import { JOURS_DE_CONGE } from '../../law/conge-agents.ts';
import { addDays, daysBetween } from '../../time/day.ts';
import { answerTo, type Case, dueDay, type Told, tptOver } from '../case.ts';
import { type Found, fromEvent, fromField } from '../start.ts';
import { stated } from '../stated.ts';

/** Titulaires and trainees: the decrees on their leave hold, those of contractuels refer to them in part. */
const fonctionnaire = ({ statut }: Case): boolean => statut !== 'contractuel';

/** The administration's time to decide, then what its silence opens (CRPA L231-4). */
function attente(c: Case, asked: Told): Found[] {
  const rejected = dueDay(c, 'fp-silence', asked.jour);
  const over = rejected !== null && rejected <= c.on;
  return [
    ...(fonctionnaire(c) ? [fromEvent('fp-decision', asked)] : []),
    fromEvent('fp-silence', asked),
    ...(over ? [fromEvent('fp-recours', asked, rejected)] : []),
  ];
}

function demandes(c: Case): Found[] {
  const asked = c.of('demande-administration');
  const answers = c.of('decision-administration', 'recours-tribunal');
  return asked
    .filter((told) => !answerTo(told, asked, answers))
    .flatMap((told) => attente(c, told));
}

function motivation(c: Case, told: Told): Found[] {
  const { motif } = told;
  const medical = fonctionnaire(c) && (motif === 'medical' || motif === 'mixte');
  const service = fonctionnaire(c) && (motif === 'administratif' || motif === 'mixte');
  return [
    ...(medical ? [fromEvent('fp-refus-medical', told)] : []),
    ...(service ? [fromEvent('fp-refus-service', told)] : []),
    fromEvent('fp-motivation', told),
  ];
}

function refus(c: Case): Found[] {
  const refusals = c.of('decision-administration').filter(({ favorable }) => favorable === false);
  const court = c.of('recours-tribunal');
  return refusals
    .filter((told) => !answerTo(told, refusals, court))
    .flatMap((told) => [stated(c, 'fp-recours', told), ...motivation(c, told)]);
}

/** Twelve months in all, then a new right a year after (CGFP L823-5 and L823-6). */
function duree(c: Case): Found[] {
  const { debutTpt, finTpt } = c.situation;
  if (!debutTpt || tptOver(c)) return [];
  const total = fromField('fp-duree-totale', debutTpt, 'debutTpt', { supposes: ['rienAvant'] });
  if (!fonctionnaire(c) || !finTpt) return [total];
  const last = dueDay(c, 'fp-duree-totale', debutTpt);
  return [
    total,
    last && finTpt >= last
      ? fromField('fp-nouveau-droit', addDays(last, 1), 'debutTpt')
      : fromField('fp-decision-reprise', addDays(finTpt, 1), 'finTpt'),
  ];
}

function conges(c: Case): Found[] {
  return [
    ...c
      .of('arret')
      .filter(({ jour, fin }) => !fin || daysBetween(jour, fin) >= JOURS_DE_CONGE)
      .map((told) => fromEvent('fp-conge-trente-jours', told)),
    ...c.of('maternite').map((told) => fromEvent('fp-interruption', told)),
    ...c.of('convocation').map((told) => fromEvent('fp-examen-absence', told)),
    ...c
      .of('avis-conseil-medical')
      .filter(({ favorable }) => favorable === false)
      .map((told) => fromEvent('fp-conseil-medical-superieur', told)),
  ];
}

/** The three public services. */
export const administration = (c: Case): Found[] =>
  c.publique
    ? [...demandes(c), ...refus(c), ...duree(c), ...(fonctionnaire(c) ? conges(c) : [])]
    : [];
