import type { PlanWord } from '../fr/plan.ts';
import type { Catalogue } from '../say.ts';

export const planEn: Catalogue<PlanWord> = {
  arretAttestation: 'The full stop is declared apart, by the ordinary statement of a stop.',
  congesDeuxLectures:
    'For leave, funds do not all do the same: for some, leave pay lowers the loss; for others, those days are declared apart, without loss. Ask yours.',
  declarationMensuelle:
    'At the end of each month the employer sends the fund a part-time pay statement (DSIJ): full-time pay, pay received and the loss, all gross.',
  periodesSeparees:
    'Something changed during the month: each period is declared apart, with its dates.',
  rienADeclarer: 'No loss of pay this month: there is nothing to declare.',
  versementApresAttestation:
    'The fund pays afterwards, once it has the statement. No text we know of sets it a time limit.',
};
