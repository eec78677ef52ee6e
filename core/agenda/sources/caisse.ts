import type { Day } from '../../time/day.ts';
import { nextQuarter } from '../../time/periods.ts';
import type { AgendaRule } from '../../words/fr/agenda.ts';
import { answerTo, type Case, type Told } from '../case.ts';
import { type Found, fromEvent, tellFait } from '../start.ts';

/** The limitation counts by quarter: of each, the first day paid says it all (CSS L332-1). */
function versements(c: Case): Found[] {
  const quarters = new Map<Day, { told: Told; jour: Day }>();
  const untold: Found[] = [];
  for (const told of c.of('versement')) {
    const jour = told.debut ?? told.fin;
    if (!jour) untold.push(tellFait('action-paiement-ij', told, 'debut', 'joursPayes'));
    else {
      const quarter = nextQuarter(jour).day;
      const known = quarters.get(quarter);
      if (!known || jour < known.jour) quarters.set(quarter, { told, jour });
    }
  }
  const counted = [...quarters.values()].map(({ told, jour }) =>
    fromEvent('action-paiement-ij', told, jour),
  );
  return [...counted, ...untold];
}

/** Each event of a kind that nothing has answered yet, and each answer that waits in its turn. */
function inTurn(
  first: { readonly events: readonly Told[]; readonly answers: readonly Told[] },
  rules: { readonly open: AgendaRule; readonly next: AgendaRule },
): Found[] {
  const { events, answers } = first;
  const open = events
    .filter((told) => !answerTo(told, events, answers))
    .map((told) => fromEvent(rules.open, told));
  return [...open, ...answers.map((told) => fromEvent(rules.next, told))];
}

/** What was asked of the caisse, and that it has neither refused nor paid. */
export function sansReponse(c: Case): readonly Told[] {
  const asked = c.of('demande-caisse');
  const answers = c.of('refus-caisse', 'versement');
  return asked.filter((told) => !answerTo(told, asked, answers));
}

/** Checks, requests and payments of the caisse, recourses aside. */
export const caisse = (c: Case): Found[] =>
  c.caisse
    ? [
        ...sansReponse(c).map((told) => fromEvent('silence-caisse', told)),
        ...c.of('convocation').map((told) => fromEvent('convocation-medecin-conseil', told)),
        ...inTurn(
          { events: c.of('suspension'), answers: c.of('demande-examen') },
          { open: 'suspension-demande-examen', next: 'suspension-reponse' },
        ),
        ...inTurn(
          { events: c.of('trop-percu'), answers: c.of('demande-rectification') },
          { open: 'indu-rectification', next: 'indu-silence' },
        ),
        ...versements(c),
      ]
    : [];
