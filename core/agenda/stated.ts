import { noLimit } from '../deadlines/due.ts';
import type { AgendaRule } from '../words/fr/agenda.ts';
import type { Case, Told } from './case.ts';
import { fromEvent, type Start } from './start.ts';

/**
 * A limit that the letter had to state, with the remedy: where it did not, none has started
 * (CSS R142-1-A III, CT R4624-45).
 */
export const stated = (c: Case, rule: AgendaRule, told: Told): Start =>
  told.mentionne === false
    ? fromEvent(rule, told, told.jour, {
        dated: noLimit(rule, told.jour, c.zone, 'nonMentionne'),
      })
    : fromEvent(rule, told);
