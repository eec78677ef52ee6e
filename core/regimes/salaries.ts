import { eligibilite } from '../figures/eligibilite/eligibilite.ts';
import { readAll } from '../figures/figure.ts';
import { minimumVingtQuatreHeures } from '../figures/heures/notes.ts';
import { type Notice, notice } from '../figures/notice.ts';
import { planDeLaSituation } from '../figures/plan/calendrier.ts';
import { pendantTpt } from '../figures/plan/pendant-tpt.ts';
import { type Ruling, ruling } from '../figures/ruling.ts';
import { anneesIj, anneesTptEnPlus } from '../law/limites-ij.ts';
import type { Situation } from '../situation/situation.ts';
import type { Day } from '../time/day.ts';
import { arretPrealable, debutOf, heuresDe, impotOf, ruled } from './around.ts';
import type { Duree, FiguresOfRegime, OfRegime, ReasonWord, Rules, Rulings } from './regimes.ts';

/** What holds for every employee of the private sector or of farming, whatever the TPT comes from. */
export function commonOf(
  situation: Situation,
  on: Day,
): { readonly figures: FiguresOfRegime; readonly rulings: Rulings } {
  const { origine } = situation;
  const statut = situation.statut === 'salarie-agricole' ? 'salarie-agricole' : 'salarie';
  const debut = debutOf(situation, on);
  const who = { statut, origine, arretPrealable: arretPrealable(situation) } as const;
  const found = eligibilite(who, debut);
  const open = ruled<'oui' | 'non' | 'depend', ReasonWord>(found.outcome);
  const heures = heuresDe(situation, on);
  const least =
    heures &&
    ruled(minimumVingtQuatreHeures(heures.amounts.semaine, debut, situation.minutesHebdo));
  const impot = impotOf(situation, on);
  return {
    figures: { ...(heures && { heures }) },
    rulings: {
      ...(open && { eligibilite: open }),
      ...(least && { heuresMinimales: least }),
      ...(impot && { impot }),
    },
  };
}

/** Three years from the start of the stop, and one more in TPT (CSS R323-1, R323-3): 'medium'. */
function dureeMaladie(situation: Situation, on: Day): Ruling<Duree, ReasonWord> | undefined {
  const calendrier = planDeLaSituation(situation, on);
  const law = readAll({ ans: [anneesIj, on], plus: [anneesTptEnPlus, on] });
  if (!calendrier || !law.ok) return undefined;
  return ruling(
    { fin: calendrier.finTroisAns },
    ['dureeMaladie'],
    ['CSS R323-1', 'CSS R323-3'],
    Object.values(law.read),
    'medium',
  );
}

/** The TPT with what happens inside it: what cannot be counted there, and how the rest is. */
function inside(
  situation: Situation,
  on: Day,
): Pick<OfRegime, 'warnings' | 'notes' | 'calendrier'> {
  const { calendrier, arretSansFin, maternite, congesSansFin } = pendantTpt(situation, on);
  const warnings: Notice[] = [];
  const notes: Notice[] = [];
  if (arretSansFin) warnings.push(notice('arretSansFin', { jour: arretSansFin }));
  if (maternite) warnings.push(notice('moisJusquALaMaternite', { jour: maternite }));
  if (congesSansFin) warnings.push(notice('congesSansFin', { jour: congesSansFin }));
  if (situation.salaireAutreEmploi) notes.push(notice('autreEmploi'));
  if (calendrier && calendrier.arrets.length > 0) notes.push(notice('arretDansTpt'));
  if (calendrier && situation.salairesDesMois) notes.push(notice('salairesSaisis'));
  return { warnings, notes, ...(calendrier && { calendrier }) };
}

/** Employees in an illness: their amounts are the front door's own. */
export const maladie: Rules = (situation, on) => {
  const { figures, rulings } = commonOf(situation, on);
  const duree = dureeMaladie(situation, on);
  return {
    figures,
    rulings: { ...rulings, ...(duree && { duree }) },
    missing: [],
    ...inside(situation, on),
  };
};
