import { agenda } from '../../../core/agenda/agenda.ts';
import type { ArticleId } from '../../../core/law/articles.ts';
import type { BlankId, Facts } from '../../../core/papers/blanks.ts';
import { blanksOf, type PaperDocument } from '../../../core/papers/document.ts';
import { letter } from '../../../core/papers/letters/letters.ts';
import { monthSheet } from '../../../core/papers/month-sheet.ts';
import { summary } from '../../../core/papers/summary.ts';
import { lastDay } from '../../../core/time/day.ts';
import type { LetterId } from '../../../core/words/fr/papers.ts';
import { lawWords } from '../engine/law-words.ts';
import type { AskingPapers } from './asking-papers.ts';
import type { Chosen } from './desk.ts';
import { papersWords } from './words.ts';

/** A paper as it stands, with what it still asks for. */
export interface Shown {
  readonly document: PaperDocument;
  readonly blanks: readonly BlankId[];
  readonly articles: readonly ArticleId[];
}

/** Told only where it is so, and then in the place of another blank. */
const INSTEAD: Readonly<Partial<Record<LetterId, BlankId>>> = { recoursTribunal: 'dateSilence' };

const overMonths = ({ assessment }: AskingPapers) =>
  (assessment.figures.plan ?? []).filter(({ amounts: { mois } }) => lastDay(mois) < assessment.on);

function letterShown(id: LetterId, facts: Facts, result: AskingPapers): Shown {
  const { situation, on } = result.assessment;
  const mois = overMonths(result).at(-1)?.amounts;
  const known = { situation, ...(mois && { mois }) };
  // The fields stay where they are while they are filled in; the day of the letter is proposed.
  const asked = blanksOf(letter(id, known).document).filter((one) => one !== 'ecart' || !mois);
  const instead = INSTEAD[id];
  const { document, articles } = letter(id, { ...known, facts: { date: on, ...facts } });
  return { document, articles, blanks: instead ? [...asked, instead] : asked };
}

function summaryShown({ assessment, form, speech }: AskingPapers): Shown {
  const { papers, deadlines, holidays } = papersWords(speech);
  const law = lawWords(speech);
  const dates = agenda(assessment.situation, assessment.on).coming.map((one) => one.deadline);
  const document = summary(assessment, dates, {
    lang: speech.lang,
    words: deadlines,
    holidays,
    papers,
    figures: law.figures,
    notices: { ...law.assess, ...form.part?.words(speech) },
  });
  return { document, blanks: [], articles: [] };
}

/** The paper chosen; nothing where there is nothing to write in it. */
export function documentShown(
  chosen: Chosen,
  facts: Facts,
  result: AskingPapers,
): Shown | undefined {
  if (chosen === 'resume') return summaryShown(result);
  if (chosen !== 'feuille') return letterShown(chosen, facts, result);
  const { speech } = result;
  const over = overMonths(result);
  if (over.length === 0) return undefined;
  const { plan } = lawWords(speech);
  const words = { lang: speech.lang, papers: papersWords(speech).papers.sheet, plan };
  return { document: monthSheet(over, words), blanks: [], articles: [] };
}
