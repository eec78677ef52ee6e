import { unsure } from '../figures/figure.ts';
import { notice } from '../figures/notice.ts';
import type { Periode } from '../figures/plan/periode.ts';
import { regimeOf } from '../situation/regime.ts';
import type { Situation } from '../situation/situation.ts';
import { type Day, firstDay, lastDay } from '../time/day.ts';
import type { FiguresOfRegime, OfRegime } from './regimes.ts';

/**
 * The first day of the first full stop or maternity leave that takes days of a span. One without a
 * last day goes on, save where it began before the TPT, which it then only came before. Where the first
 * day of the TPT is not told, the stops told are still those before it.
 */
export function premierArret(
  { evenements = [], debutTpt }: Situation,
  { debut, fin }: Periode,
): Day | undefined {
  const begun = debutTpt ?? debut;
  return evenements
    .filter(({ nature }) => nature === 'maternite' || (nature === 'arret' && debutTpt))
    .filter((one) => one.jour <= fin && (one.fin ? one.fin >= debut : one.jour >= begun))
    .map(({ jour }) => jour)
    .sort()[0];
}

/** A leave of the public service is paid as that leave: its own sentences say so. */
const paidAsLeave = (situation: Situation): boolean => regimeOf(situation) === 'titulaires';

/** Why the months stop on the eve of a day. */
export const jusquALArret = (situation: Situation, jour: Day) =>
  notice(paidAsLeave(situation) ? 'moisJusquAuConge' : 'moisJusquALArret', { jour });

/** The month shown, whose amounts are those of a month without a stop, is not sure where one falls in it. */
export function avecArret(found: OfRegime, situation: Situation): OfRegime {
  const { moisAtmp, tptMois, remuneration, moisIj } = found.figures;
  const [mois] = [moisAtmp, tptMois, remuneration, moisIj].flatMap((one) =>
    one ? [one.amounts.mois] : [],
  );
  const jour = mois && premierArret(situation, { debut: firstDay(mois), fin: lastDay(mois) });
  if (!jour) return found;
  const shown: FiguresOfRegime = {
    ...(moisAtmp && { moisAtmp: unsure(moisAtmp) }),
    ...(tptMois && { tptMois: unsure(tptMois) }),
    ...(remuneration && { remuneration: unsure(remuneration) }),
    ...(moisIj && { moisIj: unsure(moisIj) }),
  };
  const said = paidAsLeave(situation) ? 'moisMontreAvecConge' : 'moisMontreAvecArret';
  return {
    ...found,
    figures: { ...found.figures, ...shown },
    warnings: [...found.warnings, notice(said, { jour })],
  };
}
