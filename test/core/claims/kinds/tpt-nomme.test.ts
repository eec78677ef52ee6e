import { describe } from 'vitest';
import { tptAttestationMonthly } from '../../../../core/claims/kinds/tpt-attestation-monthly.ts';
import { tptNoCarence } from '../../../../core/claims/kinds/tpt-no-carence.ts';
import { tellsOf } from './sentences.ts';

const SENT = 'L’employeur envoie une attestation à la caisse chaque mois.';
const RIGHT = 'attestation: a-jour regle.actuel';
/** A thousand letters about something else, more than what is around a sentence. */
const ELSE = 'Les congés se posent un mois à l’avance auprès du responsable. '.repeat(16).trim();

describe('where the TPT is named, for a sentence that does not name it', () => {
  tellsOf(tptAttestationMonthly, [
    [`Le temps partiel thérapeutique est prescrit par le médecin. ${SENT}`, RIGHT],
    [`${SENT} C’est ainsi que se paie le temps partiel thérapeutique.`, RIGHT],
    [`Votre médecin a prescrit ce temps partiel. ${SENT}`, RIGHT],
    [`Le salarié a choisi ce temps partiel. ${SENT}`],
    [`Votre médecin peut vous répondre. ${SENT}`],
    [`${ELSE}\nTemps partiel thérapeutique\n${ELSE}\n${SENT}`, RIGHT],
    [`${ELSE}\nTemps partiel thérapeutique\n${ELSE}\nEn pratique\n${SENT}`, RIGHT],
    [`${ELSE}\nTemps partiel thérapeutique\n${ELSE}\nLes horaires\nEn pratique\n${SENT}`],
    [`${ELSE}\nLe temps partiel thérapeutique se demande.\n${ELSE}\n${SENT}`],
  ]);
  tellsOf(tptAttestationMonthly, [[`${ELSE}\n${SENT}`, RIGHT]], {
    title: 'Le temps partiel thérapeutique',
  });
});

describe('the days without pay of a stop, far below a TPT', () => {
  tellsOf(tptNoCarence, [
    [
      'Le délai de carence ne s’applique pas au temps partiel thérapeutique.',
      'délai de carence ne s’applique pas: a-jour regle.actuel',
    ],
    [
      `${ELSE}\nLe temps partiel thérapeutique se prescrit. ${ELSE.slice(0, 500)}. Le délai de carence ne s’applique pas aux arrêts en lien avec une ALD.`,
    ],
  ]);
});
