import { day } from '../../time/day.ts';
import type { Family } from '../rule.ts';

const INDU = day('2021-03-25');

/** Overpayments that the caisse notifies. */
export const PAIEMENTS = {
  'indu-rectification': {
    trigger: 'notificationIndu',
    length: 20,
    unit: 'day',
    counting: 'after',
    rollForward: 'case-law',
    nature: 'recourse',
    articles: ['CSS R133-9-2', 'CSS L133-4-1'],
    consequence: 'retenues',
    possible: 'recoursClassique',
    conditions: ['avantDecision'],
    actor: 'assure',
    confidence: 'high',
    since: INDU,
  },
  'indu-silence': {
    trigger: 'demande',
    length: 1,
    unit: 'month',
    counting: 'after',
    rollForward: 'none',
    nature: 'silence',
    articles: ['CSS R133-9-2', 'CSS L133-4-1'],
    consequence: 'recoursOuvert',
    possible: 'recoursClassique',
    actor: 'caisse',
    confidence: 'high',
    since: INDU,
  },
} as const satisfies Family;
