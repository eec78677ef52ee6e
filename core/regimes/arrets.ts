import { unsure } from '../figures/figure.ts';
import { type Notice, notice } from '../figures/notice.ts';
import type { Periode } from '../figures/plan/periode.ts';
import { JOURS_DE_CONGE } from '../law/conge-agents.ts';
import { byDay, type Evenement } from '../situation/evenements.ts';
import { regimeOf } from '../situation/regime.ts';
import type { Situation } from '../situation/situation.ts';
import { addDays, type Day, daysBetween, firstDay, lastDay } from '../time/day.ts';
import type { FiguresOfRegime, OfRegime } from './regimes.ts';

/**
 * The full stops and maternity leaves that take days of a span, soonest first. One without a last day
 * goes on, save where it began before the TPT, which it then only came before. Where the first day of
 * the TPT is not told, the stops told are still those before it.
 */
const dansLaPeriode = (
  { evenements = [], debutTpt }: Situation,
  { debut, fin }: Periode,
): readonly Evenement[] =>
  evenements
    .filter(({ nature }) => nature === 'maternite' || (nature === 'arret' && debutTpt))
    .filter(
      (one) => one.jour <= fin && (one.fin ?? one.jour) >= (one.fin ? debut : (debutTpt ?? debut)),
    )
    .sort(byDay);

/** Stops that follow one another without a day between, each group as one; those of a span alone. */
function suivis(stops: readonly Evenement[], { debut }: Periode): readonly Periode[] {
  const all: Periode[] = [];
  for (const { jour, fin } of stops) {
    if (!fin) continue;
    const last = all.at(-1);
    if (!last || jour > addDays(last.fin, 1)) all.push({ debut: jour < debut ? debut : jour, fin });
    else if (fin > last.fin) all[all.length - 1] = { debut: last.debut, fin };
  }
  return all;
}

/** A leave of the public service is paid as that leave: its own sentences say so. */
const paidAsLeave = (situation: Situation): boolean => regimeOf(situation) === 'titulaires';

const ofService = (situation: Situation): boolean =>
  paidAsLeave(situation) || regimeOf(situation) === 'contractuels';

interface Coupe {
  readonly jour: Day;
  readonly word: Notice['word'];
}

/**
 * The first day from which nothing is sure. A stop without a last day may last. A maternity leave
 * interrupts the TPT (décret 88-386, article 13-7, and alike): nothing that was read says that it
 * resumes, in any regime. An agent more than thirty days on sick leave may ask for the end of the TPT
 * since 2021; that it ends by itself since 2026 is told, and was not read.
 */
function sansSuite(
  situation: Situation,
  stops: readonly Evenement[],
  closed: readonly Periode[],
): Coupe | undefined {
  const cuts: Coupe[] = [];
  for (const { jour, nature, fin } of stops) {
    if (nature === 'maternite') cuts.push({ jour, word: 'moisJusquALaMaternite' });
    else if (!fin) cuts.push({ jour, word: 'arretSansFin' });
  }
  for (const { debut, fin } of ofService(situation) ? closed : [])
    if (daysBetween(debut, fin) >= JOURS_DE_CONGE)
      cuts.push({ jour: debut, word: 'moisJusquAuConge' });
  return cuts.sort(byDay)[0];
}

/** A span with its stops: what is left of it to count. */
interface PeriodeCoupee {
  readonly fin: Day;
  /** Full stops whose days are left out, the TPT going on after them. */
  readonly arrets: readonly Periode[];
  readonly sansArrets?: Notice;
  readonly coupe?: Notice;
}

/**
 * The stops inside a span of TPT. After a stop with a last day the days are TPT again: its term is that
 * of the prescription or of the authorisation, which a stop does not move.
 */
export function arretsDans(situation: Situation, span: Periode): PeriodeCoupee {
  const stops = dansLaPeriode(situation, span);
  const closed = suivis(
    stops.filter(({ nature }) => nature === 'arret'),
    span,
  );
  const cut = sansSuite(situation, stops, closed);
  const fin = cut ? addDays(cut.jour, -1) : span.fin;
  const arrets = closed.filter(({ debut }) => debut <= fin);
  const said = paidAsLeave(situation) ? 'moisSansConges' : 'moisSansArrets';
  return {
    fin,
    arrets,
    ...(arrets.length > 0 && { sansArrets: notice(said) }),
    ...(cut && { coupe: notice(cut.word, { jour: cut.jour }) }),
  };
}

/**
 * The month shown, whose amounts are those of a month without a stop, is not sure where one falls in it, nor
 * where one before it left nothing sure: that is then said of the months already.
 */
export function avecArret(found: OfRegime, situation: Situation): OfRegime {
  const { moisAtmp, tptMois, remuneration, moisIj } = found.figures;
  const [mois] = [moisAtmp, tptMois, remuneration, moisIj].flatMap((one) =>
    one ? [one.amounts.mois] : [],
  );
  if (!mois) return found;
  const [debut, fin] = [firstDay(mois), lastDay(mois)];
  const [first] = dansLaPeriode(situation, { debut, fin });
  const { coupe } = arretsDans(situation, { debut: situation.debutTpt ?? debut, fin });
  if (!first && !coupe) return found;
  // The others are never sure: an estimate after an accident at work, a fraction for contractuels.
  const shown: FiguresOfRegime = {
    ...(remuneration && { remuneration: unsure(remuneration) }),
    ...(moisIj && { moisIj: unsure(moisIj) }),
  };
  const said = paidAsLeave(situation) ? 'moisMontreAvecConge' : 'moisMontreAvecArret';
  const why = first ? [notice(said, { jour: first.jour })] : [];
  return {
    ...found,
    figures: { ...found.figures, ...shown },
    warnings: [...found.warnings, ...why],
  };
}
