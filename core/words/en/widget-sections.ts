import type { WidgetSectionsWord } from '../fr/widget-sections.ts';
import type { Catalogue } from '../say.ts';

export const widgetSectionsEn: Catalogue<WidgetSectionsWord> = {
  dates: 'Your dates',
  datesOuvrir: 'See what comes and by when',
  demarches: 'What to do',
  demarchesOuvrir: 'See the steps',
  papiers: 'Your papers',
  papiersOuvrir: 'Letters, sheet, summary, link to share',
  attente: 'One moment…',
  souvenir: 'Remember on this device',
  souvenirAide:
    'Your answers then stay in this browser: this site and anyone who uses this device can read them. Otherwise they are gone when you leave the page.',
  garde: 'Your answers are kept on this device.',
  effacer: 'Erase',
  effacerQuoi: 'what is kept on this device',
  efface: 'Erased: nothing of your answers is left on this device.',
  illisible: 'What was kept on this device could not be read. It is set aside, nothing is lost.',
  nonGarde: 'This browser could not keep your answers.',
};
