import type { Deadline } from '../../../core/deadlines/deadline.ts';
import { calendar } from '../../../core/papers/calendar.ts';
import type { Later } from '../engine/dated.ts';
import { datesWords } from './words.ts';

/** Hands time limits over as a calendar file, made on the spot. */
export function download(deadlines: readonly Deadline[], { on, speech, asked, ask }: Later): void {
  const { deadlines: words, holidays, calendar: said, around } = datesWords(speech);
  const text = calendar(deadlines, {
    stamp: on,
    telling: { lang: speech.lang, words, holidays },
    words: said,
    fullTitles: asked.fullTitles,
  });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  link.download = `${said.fileName}.ics`;
  link.click();
  // The browser reads the file after the click: the address must outlive it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  ask({ said: around.pret });
}
