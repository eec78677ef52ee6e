import type { Kind } from '../kind.ts';
import { ijMaxDay } from './ij-max-day.ts';

/** Every kind of claim that is read. A new one is a file here and a line below. */
export const KINDS: readonly Kind[] = [ijMaxDay];
