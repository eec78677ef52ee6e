import type { DeadlineId } from '../../words/fr/deadlines.ts';
import type { Rule, RuleRow } from '../rule.ts';
import { ARRETS } from './arrets.ts';
import { ATMP } from './atmp.ts';
import { COMMISSION_MEDICALE } from './commission-medicale.ts';
import { CONTROLE } from './controle.ts';
import { DUREES } from './durees.ts';
import { EMPLOYEUR } from './employeur.ts';
import { FONCTION_PUBLIQUE } from './fonction-publique.ts';
import { PAIEMENTS } from './paiements.ts';
import { PRESCRIPTIONS } from './prescriptions.ts';
import { RECOURS } from './recours.ts';
import { VISITES } from './visites.ts';

/** Every name of the words has its rule, and every rule its name. */
const ROWS: Readonly<Record<DeadlineId, RuleRow>> = {
  ...ARRETS,
  ...ATMP,
  ...COMMISSION_MEDICALE,
  ...CONTROLE,
  ...DUREES,
  ...EMPLOYEUR,
  ...FONCTION_PUBLIQUE,
  ...PAIEMENTS,
  ...PRESCRIPTIONS,
  ...RECOURS,
  ...VISITES,
};

export const ruleOf = (id: DeadlineId): Rule => ({ id, ...ROWS[id] });

/** Every time limit, length and threshold, by family. */
export const RULES: readonly Rule[] = (Object.keys(ROWS) as DeadlineId[]).map(ruleOf);
