import { type RatioRead, readRatio } from '../../../core/money/read-ratio.ts';

const OF = /\/|sur/i;

/** A share as it is typed, also as `3 jours sur 5`. Hours or days alone are no share. */
export const readShare = (text: string): RatioRead =>
  readRatio(OF.test(text) ? text.replace(/ *jours?/gi, '') : text);

/** Whether a text tells hours or days, without those of full time. */
export const isHoursAlone = (text: string): boolean =>
  /\d\s*(h|jour)/i.test(text) && !OF.test(text);
