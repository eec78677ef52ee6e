import { heuresSupPermises } from '../figures/fonction-publique/conges.ts';
import { dureeMax, nouveauDroit } from '../figures/fonction-publique/duree.ts';
import { eligibilitePublique } from '../figures/fonction-publique/eligibilite.ts';
import { quotiteRecevable } from '../figures/fonction-publique/quotite.ts';
import type { StatutPublic } from '../figures/fonction-publique/regime.ts';
import type { Situation } from '../situation/situation.ts';
import type { Day } from '../time/day.ts';
import { debutOf, heuresDe, ruled, underArticle } from './around.ts';
import type { FiguresOfRegime, Rulings } from './regimes.ts';
import { serviceOf } from './service.ts';

/** What holds for all staff of the public service. Without the service, only what the three share. */
export function commonOf(
  situation: Situation,
  statut: StatutPublic,
  on: Day,
): { readonly figures: FiguresOfRegime; readonly rulings: Rulings } {
  const { versant, quotite, stageEnEcole, accordCpam, debutTpt } = situation;
  const debut = debutOf(situation, on);
  // Without the service, that of the territorial one: the three allow the same shares.
  const share = quotite && ruled(quotiteRecevable(quotite, versant ?? 'FPT', debut, statut));
  const worked = share && heuresDe(situation, on);
  const figures = worked ? { heures: underArticle(worked, 'CGFP L823-3') } : {};
  const end = debutTpt && ruled(dureeMax(debutTpt, true));
  const fin = end?.value;
  const next = fin && ruled(nouveauDroit(fin, 0));
  const lasting: Rulings = {
    ...(end && fin && { duree: { ...end, value: { fin } } }),
    ...(next && { nouveauDroit: next }),
  };
  const open = versant
    ? ruled(eligibilitePublique({ statut, versant, stageEnEcole, accordCpam }, debut))
    : undefined;
  const known: Rulings = { ...(open && { eligibilite: open }), ...lasting };
  const service = share?.value === false ? {} : serviceOf(situation, statut, on, known);
  if (!versant) return { figures, rulings: { ...lasting, ...service } };
  const more = ruled(heuresSupPermises(debut, versant));
  return {
    figures,
    rulings: {
      ...(open && { eligibilite: open }),
      ...(share && { quotite: share }),
      ...lasting,
      ...(more && { heuresSup: more }),
      ...service,
    },
  };
}
