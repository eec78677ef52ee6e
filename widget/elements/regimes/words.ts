import { eligibiliteFr } from '../../../core/words/fr/eligibilite.ts';
import { fonctionPubliqueFr } from '../../../core/words/fr/fonction-publique.ts';
import { heuresFr } from '../../../core/words/fr/heures.ts';
import { ijFr } from '../../../core/words/fr/ij.ts';
import { independantsFr } from '../../../core/words/fr/independants.ts';
import { msaFr } from '../../../core/words/fr/msa.ts';
import { regimesFr } from '../../../core/words/fr/regimes.ts';
import { widgetRegimesFr } from '../../../core/words/fr/widget-regimes.ts';
import type { RegimesWords, Speech } from '../language/speech.ts';

const FRENCH: RegimesWords = {
  asked: widgetRegimesFr,
  notices: regimesFr,
  reasons: {
    ...eligibiliteFr,
    ...fonctionPubliqueFr,
    ...heuresFr,
    ...ijFr,
    ...independantsFr,
    ...msaFr,
    ...regimesFr,
  },
};

/** French comes with the regimes, another language brings its own. */
export const regimesWords = ({ law }: Speech): RegimesWords => law?.regimes ?? FRENCH;
