/** The elements, without defining any. */
export { TptCalculator, type TptChange } from './elements/tpt-calculator/tpt-calculator.ts';
