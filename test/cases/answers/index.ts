import type { Answers } from '../answer.ts';
import { atmpAnswers } from './atmp.ts';
import { contractuelAnswers } from './contractuels.ts';
import { deadlineAnswers } from './deadlines.ts';
import { droitsAnswers } from './droits.ts';
import { fonctionnaireAnswers } from './fonction-publique.ts';
import { ijMaladieAnswers } from './ij-maladie.ts';
import { independantAnswers } from './independants.ts';
import { msaAnswers } from './msa.ts';

/** Every question that the core answers, by the name that cases give it. */
export const ANSWERS: Answers = {
  ...atmpAnswers,
  ...contractuelAnswers,
  ...deadlineAnswers,
  ...droitsAnswers,
  ...fonctionnaireAnswers,
  ...ijMaladieAnswers,
  ...independantAnswers,
  ...msaAnswers,
};
