import { TptCalculator } from './elements/tpt-calculator/tpt-calculator.ts';

// Two copies of the script on one page: the first that came stays.
if (!customElements.get('tpt-calculator')) customElements.define('tpt-calculator', TptCalculator);
