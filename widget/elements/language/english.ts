// Comes only when English is asked for.
import { assessEn } from '../../../core/words/en/assess.ts';
import { droitsEn } from '../../../core/words/en/droits.ts';
import { figuresEn } from '../../../core/words/en/figures.ts';
import { planEn } from '../../../core/words/en/plan.ts';
import { resteAVivreEn } from '../../../core/words/en/reste-a-vivre.ts';
import { verifierEn } from '../../../core/words/en/verifier.ts';
import { widgetEn } from '../../../core/words/en/widget.ts';
import { widgetMonthsEn } from '../../../core/words/en/widget-months.ts';
import { widgetPaymentEn } from '../../../core/words/en/widget-payment.ts';
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
});
