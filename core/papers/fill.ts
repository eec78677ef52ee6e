import { type Cents, cents } from '../money/cents.ts';
import { asDay } from '../time/day.ts';
import { formatDay, formatEuros, type Language } from '../words/format.ts';
import { BLANKS, type BlankId, type Facts, isBlankId } from './blanks.ts';
import type { Line } from './document.ts';

/** A fact as it stands in a text, or nothing where it is not known. */
function written(id: BlankId, facts: Facts, lang: Language): string | undefined {
  const value: string | Cents | undefined = facts[id];
  if (value === undefined) return undefined;
  if (typeof value === 'number') return formatEuros(cents(value), lang);
  const text = value.trim();
  const found = BLANKS[id].kind === 'day' ? asDay(text) : undefined;
  return found ? formatDay(found, lang) : text || undefined;
}

/**
 * A sentence with its `{blanks}` filled by what is known; the others are left to be filled in. An
 * address keeps its lines where it stands alone.
 */
export function fill(sentence: string, facts: Facts, lang: Language = 'fr'): Line {
  const alone = /^\{\w+\}$/.test(sentence);
  const known = (id: BlankId) => {
    const text = written(id, facts, lang);
    return alone ? text : text?.replace(/\s*\n\s*/g, ', ');
  };
  const line: (string | { blank: BlankId; shown: string })[] = [];
  // Split on a group: every other part is the name of a blank.
  for (const [index, part] of sentence.split(/\{(\w+)\}/).entries()) {
    if (index % 2 === 0) line.push(part);
    else if (isBlankId(part)) line.push(known(part) ?? { blank: part, shown: BLANKS[part].shown });
    else line.push('…');
  }
  return line.filter((piece) => piece !== '');
}
