import { widgetFr } from '../../../core/words/fr/widget.ts';
import { type Speech, speechOf } from './speech.ts';

export const FRENCH: Speech = speechOf('fr', widgetFr);
