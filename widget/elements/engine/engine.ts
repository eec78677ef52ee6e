// The law, all that is computed from it, and how it is drawn. It comes once there is something to compute.
import datesCss from '../dates/dates.css?inline';
import explanationCss from '../figure/explanation.css?inline';
import papersCss from '../papers/papers.css?inline';
import paymentCss from '../payment/payment.css?inline';
import resultCss from './result.css?inline';
import around from './surroundings.css?inline';

export { answer } from './answer.ts';
export { recall } from './remember.ts';
export { announcement, resultOf } from './result.ts';

/** What the answer wears, over what the calculator wears already. */
export const STYLES: readonly string[] = [
  resultCss,
  explanationCss,
  paymentCss,
  datesCss,
  papersCss,
  around,
];
