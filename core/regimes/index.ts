/** The rules of every statut and origin: what `assess` asks where its own do not answer. */
import { ijPlusieursEmplois } from '../figures/maladie/plusieurs-emplois.ts';
import { notice } from '../figures/notice.ts';
import { jusquALaReprise } from '../figures/plan/reprise.ts';
import { maintienDuMois } from '../figures/reste-a-vivre/maintien-du-mois.ts';
import { coherenceRegimes } from '../situation/coherence-regimes.ts';
import { type Regime, regimeOf } from '../situation/regime.ts';
import type { Situation } from '../situation/situation.ts';
import type { Day } from '../time/day.ts';
import { avecArret } from './arrets.ts';
import { atmp } from './atmp.ts';
import { contractuels } from './contractuels.ts';
import { exploitants } from './exploitants.ts';
import { independants } from './independants.ts';
import type { OfRegime, Regimes, Rules } from './regimes.ts';
import { maladie } from './salaries.ts';
import { titulaires } from './titulaires.ts';

const RULES: Readonly<Record<Regime, Rules>> = {
  maladie,
  atmp,
  titulaires,
  contractuels,
  independants,
  exploitants,
};

/** Amounts are never shown as if they were due where an answer says that no right is open. */
function reserved(found: OfRegime): OfRegime {
  const { eligibilite, affiliation, cotisation } = found.rulings;
  const closed =
    eligibilite?.value === 'non' || cotisation?.value === 'non' || affiliation?.value === false;
  const shown = Object.keys(found.figures).some((name) => name !== 'heures');
  if (!closed || !shown) return found;
  return { ...found, warnings: [...found.warnings, notice('droitNonOuvert')] };
}

/** Employees alone are asked for steps of quotité: one that a link gives to others is not theirs. */
function askedOf({ suite, ...others }: Situation): Situation {
  const regime = regimeOf(others);
  return suite && (regime === 'maladie' || regime === 'atmp') ? { ...others, suite } : others;
}

function of(given: Situation, on: Day): OfRegime {
  const situation = askedOf(jusquALaReprise(given));
  return reserved(avecArret(RULES[regimeOf(situation)](situation, on), situation));
}

export const regimes: Regimes = {
  of,
  coherence: coherenceRegimes,
  maintien: maintienDuMois,
  plusieursEmplois: ijPlusieursEmplois,
};

export type { Duree, FiguresOfRegime, OfRegime, ReasonWord, Regimes, Rulings } from './regimes.ts';
