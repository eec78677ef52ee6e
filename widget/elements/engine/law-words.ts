import { assessFr } from '../../../core/words/fr/assess.ts';
import { droitsFr } from '../../../core/words/fr/droits.ts';
import { figuresFr } from '../../../core/words/fr/figures.ts';
import { planFr } from '../../../core/words/fr/plan.ts';
import { resteAVivreFr } from '../../../core/words/fr/reste-a-vivre.ts';
import { verifierFr } from '../../../core/words/fr/verifier.ts';
import { widgetMonthsFr } from '../../../core/words/fr/widget-months.ts';
import { widgetPaymentFr } from '../../../core/words/fr/widget-payment.ts';
import { widgetSectionsFr } from '../../../core/words/fr/widget-sections.ts';
import type { LawWords, Speech } from '../language/speech.ts';

const FRENCH: LawWords = {
  figures: figuresFr,
  assess: assessFr,
  droits: droitsFr,
  months: widgetMonthsFr,
  payment: widgetPaymentFr,
  plan: planFr,
  resteAVivre: resteAVivreFr,
  sections: widgetSectionsFr,
  verifier: verifierFr,
};

/** What the calculation says in a language: French comes with the engine, another brings its own. */
export const lawWords = ({ law = FRENCH }: Speech): LawWords => law;
