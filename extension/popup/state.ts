import type { Assessment } from '../../core/assess.ts';
import type { Language } from '../../core/words/format.ts';
import type { Listed } from '../protocol.ts';

/** All that the popup shows at one moment. */
export interface State {
  readonly lang: Language;
  /** What the calculator last came to. */
  readonly assessment: Assessment | undefined;
  /** The calculator is there: something is known, or the person began. */
  readonly begun: boolean;
  readonly notice:
    | 'illisible'
    | 'sansMemoire'
    | 'nonEnregistre'
    | 'efface'
    | 'nonEfface'
    | undefined;
  /** The marks of the page beside, or that it is not read; undefined while it is being asked. */
  readonly page: readonly Listed[] | 'unread' | undefined;
  readonly erasing: boolean;
}

/** What a person can do in the popup, the calculator aside. */
export interface Actions {
  readonly begin: () => void;
  readonly show: (index: number) => void;
  readonly askErase: (wanted: boolean) => void;
  readonly erase: () => void;
}
