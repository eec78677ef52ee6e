// Comes only when English is asked for.
import { assessEn } from '../../../core/words/en/assess.ts';
import { figuresEn } from '../../../core/words/en/figures.ts';
import { widgetEn } from '../../../core/words/en/widget.ts';
import { speechOf } from './speech.ts';

export const ENGLISH = speechOf('en', widgetEn, { figures: figuresEn, assess: assessEn });
