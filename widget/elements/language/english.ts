// Comes only when English is asked for.
import { assessEn } from '../../../core/words/en/assess.ts';
import { droitsEn } from '../../../core/words/en/droits.ts';
import { eligibiliteEn } from '../../../core/words/en/eligibilite.ts';
import { figuresEn } from '../../../core/words/en/figures.ts';
import { fonctionPubliqueEn } from '../../../core/words/en/fonction-publique.ts';
import { heuresEn } from '../../../core/words/en/heures.ts';
import { ijEn } from '../../../core/words/en/ij.ts';
import { independantsEn } from '../../../core/words/en/independants.ts';
import { msaEn } from '../../../core/words/en/msa.ts';
import { planEn } from '../../../core/words/en/plan.ts';
import { regimesEn } from '../../../core/words/en/regimes.ts';
import { resteAVivreEn } from '../../../core/words/en/reste-a-vivre.ts';
import { verifierEn } from '../../../core/words/en/verifier.ts';
import { widgetEn } from '../../../core/words/en/widget.ts';
import { widgetMonthsEn } from '../../../core/words/en/widget-months.ts';
import { widgetPaymentEn } from '../../../core/words/en/widget-payment.ts';
import { widgetRegimesEn } from '../../../core/words/en/widget-regimes.ts';
import { widgetSectionsEn } from '../../../core/words/en/widget-sections.ts';
import { speechOf } from './speech.ts';

export const ENGLISH = speechOf('en', widgetEn, {
  figures: figuresEn,
  assess: assessEn,
  droits: droitsEn,
  months: widgetMonthsEn,
  payment: widgetPaymentEn,
  plan: planEn,
  resteAVivre: resteAVivreEn,
  verifier: verifierEn,
  sections: widgetSectionsEn,
  regimes: {
    asked: widgetRegimesEn,
    notices: regimesEn,
    reasons: {
      ...eligibiliteEn,
      ...fonctionPubliqueEn,
      ...heuresEn,
      ...ijEn,
      ...independantsEn,
      ...msaEn,
      ...regimesEn,
    },
  },
});
