import type { ReasonWord } from '../../../core/regimes/regimes.ts';
import type { Language } from '../../../core/words/format.ts';
import type { AssessWord } from '../../../core/words/fr/assess.ts';
import type { DroitsWord } from '../../../core/words/fr/droits.ts';
import type { FigureWord } from '../../../core/words/fr/figures.ts';
import type { PlanWord } from '../../../core/words/fr/plan.ts';
import type { RegimesWord } from '../../../core/words/fr/regimes.ts';
import type { ResteAVivreWord } from '../../../core/words/fr/reste-a-vivre.ts';
import type { VerifierWord } from '../../../core/words/fr/verifier.ts';
import type { WidgetWord } from '../../../core/words/fr/widget.ts';
import type { WidgetMonthsWord } from '../../../core/words/fr/widget-months.ts';
import type { WidgetPaymentWord } from '../../../core/words/fr/widget-payment.ts';
import type { WidgetRegimesWord } from '../../../core/words/fr/widget-regimes.ts';
import type { WidgetSectionsWord } from '../../../core/words/fr/widget-sections.ts';
import { type Catalogue, say } from '../../../core/words/say.ts';

/** What the calculation says: it comes with the engine, in French, or with another language. */
export interface LawWords {
  readonly figures: Catalogue<FigureWord>;
  readonly assess: Catalogue<AssessWord>;
  readonly droits: Catalogue<DroitsWord>;
  readonly months: Catalogue<WidgetMonthsWord>;
  readonly payment: Catalogue<WidgetPaymentWord>;
  readonly plan: Catalogue<PlanWord>;
  readonly resteAVivre: Catalogue<ResteAVivreWord>;
  readonly verifier: Catalogue<VerifierWord>;
  readonly sections: Catalogue<WidgetSectionsWord>;
  /** In French they come with the regimes. */
  readonly regimes?: RegimesWords;
}

/** What the other regimes ask and say. */
export interface RegimesWords {
  readonly asked: Catalogue<WidgetRegimesWord>;
  readonly notices: Catalogue<RegimesWord>;
  readonly reasons: Catalogue<ReasonWord>;
}

/** One language as the templates use it. */
export interface Speech {
  readonly lang: Language;
  readonly say: (word: WidgetWord, params?: Readonly<Record<string, string | number>>) => string;
  readonly law?: LawWords;
}

export const speechOf = (lang: Language, words: Catalogue<WidgetWord>, law?: LawWords): Speech => ({
  lang,
  say: (word, params) => say(words[word], params),
  ...(law && { law }),
});
