import type { Assessment } from '../../core/assess.ts';
import type { Language } from '../../core/words/format.ts';
import type { PageState } from './page-beside.ts';

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
  /** What is known of the page beside; undefined while it is being asked. */
  readonly page: PageState | undefined;
  readonly erasing: boolean;
  /** It stands in a tab of its own, not over a page. */
  readonly alone: boolean;
}

/** What a person can do in the popup, the calculator aside. */
export interface Actions {
  readonly begin: () => void;
  readonly show: (index: number) => void;
  /** Reads the page beside, or shows again what was hidden there. */
  readonly check: () => void;
  readonly report: () => void;
  /** Leads to the dates of the calculator. */
  readonly dates: () => void;
  /** Opens all of this in a tab of its own. */
  readonly inTab: () => void;
  readonly askErase: (wanted: boolean) => void;
  readonly erase: () => void;
}
