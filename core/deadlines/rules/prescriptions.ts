import type { Family, RuleRow } from '../rule.ts';

/** What all limitation periods share: counted by date, never moved, interrupted by other rules. */
const LIMITATION = {
  rollForward: 'never',
  nature: 'limitation',
  consequence: 'actionPerdue',
  possible: 'interruption',
  notes: ['prescriptionJamaisReportee'],
  counting: 'after',
  actor: 'assure',
  confidence: 'high',
} as const satisfies Partial<RuleRow>;

/** Limitation periods: how long one may still go to court. */
export const PRESCRIPTIONS = {
  'action-paiement-ij': {
    ...LIMITATION,
    trigger: 'periodeIj',
    length: 2,
    unit: 'year',
    counting: 'quarter',
    articles: ['CSS L332-1', 'C. civ. 2228'],
    notes: ['prescriptionJamaisReportee', 'unJourPrudent'],
    confidence: 'medium',
  },
  'action-indu-caisse': {
    ...LIMITATION,
    trigger: 'paiement',
    length: 2,
    unit: 'year',
    articles: ['CSS L332-1', 'C. civ. 2228'],
    consequence: 'troppercuGarde',
    conditions: ['sansFraude'],
    actor: 'caisse',
  },
  'action-atmp': {
    ...LIMITATION,
    trigger: 'accident',
    length: 2,
    unit: 'year',
    articles: ['CSS L431-2', 'C. civ. 2228'],
  },
  'action-salaires': {
    ...LIMITATION,
    trigger: 'paie',
    length: 3,
    unit: 'year',
    articles: ['CT L3245-1', 'C. civ. 2228'],
  },
  'action-execution-contrat': {
    ...LIMITATION,
    trigger: 'connaissanceFaits',
    length: 2,
    unit: 'year',
    articles: ['CT L1471-1', 'C. civ. 2228'],
  },
  'action-rupture': {
    ...LIMITATION,
    trigger: 'notificationRupture',
    length: 12,
    unit: 'month',
    articles: ['CT L1471-1', 'C. civ. 2228'],
  },
  'action-discrimination': {
    ...LIMITATION,
    trigger: 'discriminationRevelee',
    length: 5,
    unit: 'year',
    articles: ['CT L1134-5', 'CT L1132-1', 'C. civ. 2228'],
  },
} as const satisfies Family;
