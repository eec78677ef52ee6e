import { type Assessment, assess, type Notice } from '../../../core/assess.ts';
import type { Step } from '../../../core/figures/step.ts';
import { roundToCent } from '../../../core/money/cents.ts';
import type { Exact } from '../../../core/money/exact.ts';
import type { Regimes } from '../../../core/regimes/regimes.ts';
import { jourDeReference, type Situation } from '../../../core/situation/situation.ts';
import { type Day, lastDay } from '../../../core/time/day.ts';
import { formatDay, formatEuros } from '../../../core/words/format.ts';
import { say } from '../../../core/words/say.ts';
import { aboveFullTime, comparisonOf } from '../comparison/comparison.ts';
import type { Speech } from '../language/speech.ts';
import type { Part } from '../tpt-calculator/form-field.ts';
import { lawWords } from './law-words.ts';
import { type Line, linesOf, moisDe } from './lines.ts';
import { beforeWhole, cutMonth, monthsOf } from './months.ts';
import { asText, onPaper, type PaperStep } from './paper.ts';
import type { Section } from './section.ts';

/** An amount with its arithmetic, and the same as text. */
export interface Explained extends Line {
  readonly paper: readonly PaperStep[];
  readonly text: string;
}

/** An assessment in the words of one language. */
export interface Answer {
  readonly assessment: Assessment;
  readonly lines: readonly Explained[];
  /** What the amounts of the month leave unsaid: a month begun before it, a net above that of full time. */
  readonly said: readonly string[];
  /** The months of the TPT, then the month shown lived otherwise; where they are known. */
  readonly sections: readonly Section[];
  readonly warnings: readonly string[];
  readonly notes: readonly string[];
  /** What the assessment was made with: a comparison is made with the same. */
  readonly regimes: Regimes | undefined;
}

const isDay = (value: Day | Exact): value is Day => typeof value === 'string';

/** What follows from a situation, as known on a day. */
export function answer(situation: Situation, on: Day, speech: Speech, part?: Part): Answer {
  const { lang } = speech;
  const law = lawWords(speech);
  const assessment = assess(situation, on, part?.regimes);
  const words: Readonly<Partial<Record<Notice['word'], string>>> = {
    ...law.assess,
    ...part?.words(speech),
  };
  const lawDay = lawDayOf(assessment);
  const sentence = ({ word, params }: Notice) =>
    say(
      words[word] ?? '',
      Object.fromEntries(
        Object.entries(params).map(([name, value]) => [
          name,
          isDay(value) ? formatDay(value, lang) : formatEuros(roundToCent(value), lang),
        ]),
      ),
    );
  return {
    assessment,
    regimes: part?.regimes,
    lines: linesOf(assessment).map((line) => {
      const paper = onPaper(line.steps, speech, law.figures, lawDay);
      return { ...line, paper, text: asText(speech.say(line.title), paper, speech) };
    }),
    said: [
      ...cutMonth(assessment, speech, law),
      ...beforeWhole(assessment, speech, law),
      ...aboveFullTime(assessment, speech, law),
    ],
    sections: [
      ...monthsOf(assessment, speech, law),
      ...(part?.monthsOf(assessment, speech, law) ?? []),
      ...comparisonOf(assessment, speech, law),
    ],
    warnings: assessment.warnings.map(sentence),
    notes: assessment.notes.map(sentence),
  };
}

/** The steps of the daily IJ follow the law of the stop, all others that of the month. */
function lawDayOf({ figures, on, situation }: Assessment): (step: Step) => Day {
  const { ijMaladie, plafonds } = figures;
  const daily = (ijMaladie ?? plafonds)?.steps ?? [];
  const reference = jourDeReference(situation) ?? on;
  const mois = moisDe(figures);
  const month = mois ? lastDay(mois) : reference;
  return (step) => (daily.includes(step) ? reference : month);
}
