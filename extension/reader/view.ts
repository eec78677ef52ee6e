import type { Language } from '../../core/words/format.ts';
import type { Mine } from '../protocol.ts';
import type { HiddenBy, Settings } from '../settings.ts';
import type { Finding } from './finding.ts';

/** What the bar says once it was asked for something. */
export type Said = 'rienPage' | 'rienSelection' | 'pagePartielle';

/** All that is shown in a page at one moment. */
export interface View {
  readonly findings: readonly Finding[];
  /** Which finding's card is open. */
  readonly open: Finding | undefined;
  /** The name of what still folds the open finding away; '' without a name, undefined when it is seen. */
  readonly folded: string | undefined;
  /** The reader's own figure for the open card: `undefined` until it is asked for or when unknown. */
  readonly mine: Mine | undefined;
  readonly bar: boolean;
  readonly said: Said | undefined;
  /** Where the bar stands, and whether it is a small button. */
  readonly settings: Settings;
  /** The choices of the bar are open. */
  readonly choosing: boolean;
  /** The host of the page. */
  readonly site: string;
  readonly lang: Language;
}

/** What a person can do in the bar and the card. */
export interface Actions {
  /** To the finding so many places further, around the ends. */
  readonly step: (by: 1 | -1) => void;
  readonly close: () => void;
  readonly hide: (finding: Finding) => void;
  readonly closeBar: () => void;
  readonly fold: (folded: boolean) => void;
  /** Moves the bar; remembers where once it is put down. */
  readonly move: (to: Pick<Settings, 'x' | 'y'>, down: boolean) => void;
  readonly choose: (choosing: boolean) => void;
  readonly hideHere: (by: HiddenBy) => void;
}
