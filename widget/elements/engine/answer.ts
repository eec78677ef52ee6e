import { type Assessment, assess, type Notice } from '../../../core/assess.ts';
import type { Step } from '../../../core/figures/step.ts';
import { roundToCent } from '../../../core/money/cents.ts';
import type { Exact } from '../../../core/money/exact.ts';
import type { Regimes } from '../../../core/regimes/regimes.ts';
import { jourDeReference, type Situation } from '../../../core/situation/situation.ts';
import { type Day, lastDay } from '../../../core/time/day.ts';
import { formatDay, formatEuros } from '../../../core/words/format.ts';
import type { RegimesWord } from '../../../core/words/fr/regimes.ts';
import { type Catalogue, say } from '../../../core/words/say.ts';
import { aboveFullTime, comparisonOf } from '../comparison/comparison.ts';
import type { Speech } from '../language/speech.ts';
import { lawWords } from './law-words.ts';
import { type Line, linesOf } from './lines.ts';
import { beforeWhole, monthsOf } from './months.ts';
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
}

/** The rules of the other regimes, and what they say: they come once something needs them. */
export interface Known {
  readonly regimes: Regimes;
  readonly words: Catalogue<RegimesWord>;
}

const isDay = (value: Day | Exact): value is Day => typeof value === 'string';

/** What follows from a situation, as known on a day. */
export function answer(situation: Situation, on: Day, speech: Speech, known?: Known): Answer {
  const { lang } = speech;
  const law = lawWords(speech);
  const assessment = assess(situation, on, known?.regimes);
  const words: Readonly<Partial<Record<Notice['word'], string>>> = {
    ...law.assess,
    ...known?.words,
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
    lines: linesOf(assessment).map((line) => {
      const paper = onPaper(line.steps, speech, law.figures, lawDay);
      return { ...line, paper, text: asText(speech.say(line.title), paper, speech) };
    }),
    said: [...beforeWhole(assessment, speech, law), ...aboveFullTime(assessment, speech, law)],
    sections: [...monthsOf(assessment, speech, law), ...comparisonOf(assessment, speech, law)],
    warnings: assessment.warnings.map(sentence),
    notes: assessment.notes.map(sentence),
  };
}

/** The steps of the daily IJ follow the law of the stop, all others that of the month. */
function lawDayOf({ figures, on, situation }: Assessment): (step: Step) => Day {
  const { ijMaladie, plafonds, tptMois } = figures;
  const daily = (ijMaladie ?? plafonds)?.steps ?? [];
  const reference = jourDeReference(situation) ?? on;
  const month = tptMois ? lastDay(tptMois.amounts.mois) : reference;
  return (step) => (daily.includes(step) ? reference : month);
}
