/** What a person takes away, as structure and as text: letters, calendar, sheet, summary, link. */
export { papersEn } from '../words/en/papers.ts';
export { type LetterId, type LinkProblem, type PapersWords, papersFr } from '../words/fr/papers.ts';
export { asText } from './as-text.ts';
export { BLANKS, type BlankId, type BlankKind, type Facts } from './blanks.ts';
export { type CalendarOptions, calendar, calendarDay, calendarUid } from './calendar.ts';
export { type Assessed, type Change, changesSince, saidOf } from './changes.ts';
export {
  type Blank,
  type Block,
  blanksOf,
  type Line,
  lineText,
  type PaperDocument,
} from './document.ts';
export type { MonthFigures } from './letters/known-facts.ts';
export {
  LETTERS,
  type LetterInput,
  letter,
  lettersFor,
  type WrittenLetter,
} from './letters/letters.ts';
export { type MonthSheetWords, monthSheet } from './month-sheet.ts';
export {
  type ReadShareLink,
  readShareLink,
  type Said,
  type Shared,
  shareLink,
} from './share-link.ts';
export { type SummaryWords, summary, type ToSummarise } from './summary.ts';
