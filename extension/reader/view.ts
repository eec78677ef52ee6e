import type { Language } from '../../core/words/format.ts';
import type { Mine } from '../protocol.ts';
import type { Finding } from './finding.ts';

/** All that is shown in a page at one moment. */
export interface View {
  readonly findings: readonly Finding[];
  /** Which finding's card is open. */
  readonly open: Finding | undefined;
  /** The reader's own figure for the open card: `undefined` until it is asked for or when unknown. */
  readonly mine: Mine | undefined;
  readonly bar: boolean;
  readonly lang: Language;
}

/** What a person can do in the bar and the card. */
export interface Actions {
  /** To the finding so many places further, around the ends. */
  readonly step: (by: 1 | -1) => void;
  readonly close: () => void;
  readonly hide: (finding: Finding) => void;
  readonly closeBar: () => void;
}
