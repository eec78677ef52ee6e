import type { VNode } from 'preact';
import { agenda } from '../../core/agenda/agenda.ts';
import type { Assessment } from '../../core/assess.ts';
import { deadlinesEn } from '../../core/words/en/deadlines.ts';
import { formatDayWithWeekday, type Language } from '../../core/words/format.ts';
import { deadlinesFr } from '../../core/words/fr/deadlines.ts';
import { isUnsure } from '../is-unsure.ts';
import { popupWord } from './words.ts';

interface NextDateProps {
  readonly assessment: Assessment;
  readonly lang: Language;
  readonly open: () => void;
}

/** The soonest of the dates that come; it leads to all of them. */
export function NextDate({ assessment, lang, open }: NextDateProps): VNode | null {
  const { situation, on } = assessment;
  const next = agenda(situation, on).coming.find(({ day }) => day !== null);
  if (!next?.day) return null;
  const { deadline, supposes, day } = next;
  const { names } = lang === 'en' ? deadlinesEn : deadlinesFr;
  return (
    <button type="button" class="next" id="next" onClick={open}>
      <span class="quiet">{popupWord(lang, 'prochaineDate')}</span>
      <b>{formatDayWithWeekday(day, lang)}</b>
      {(supposes.length > 0 || isUnsure(deadline, on)) && (
        <span class="unsure">{popupWord(lang, 'moisAConfirmer')}</span>
      )}
      <span>{names[deadline.rule.id]}</span>
    </button>
  );
}
