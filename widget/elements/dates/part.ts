// The agenda, the way through and all that they say. It comes once one of them is opened.
export { dates } from './dates.ts';
export { demarches } from './demarches.ts';
export { knowsEnglish, learnEnglish } from './words.ts';
