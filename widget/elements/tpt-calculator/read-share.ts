import { type RatioRead, readRatio } from '../../../core/money/read-ratio.ts';

const OF = /\/|\bsur\b/i;

/** Minutes after the hour, as the decimals that the reader of shares knows. */
const inDecimals = (_: string, hours: string, minutes: string) =>
  String(Math.round((Number(hours) + Number(minutes) / 60) * 1e4) / 1e4);

/** A share as it is typed: also `17h30 / 35h` and `3 jours sur 5`. Hours or days alone are no share. */
export function readShare(text: string): RatioRead {
  if (!OF.test(text)) return readRatio(text);
  return readRatio(text.replace(/(\d+)\s*h\s*(\d\d)\b/gi, inDecimals).replace(/\s*jours?\b/gi, ''));
}

/** Whether a text tells hours or days, without those of full time. */
export const isHoursAlone = (text: string): boolean =>
  /\d\s*(?:h|jours?\b)/i.test(text) && !OF.test(text);
