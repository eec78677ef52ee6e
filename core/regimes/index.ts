/** The rules of every statut and origin: what `assess` asks where its own do not answer. */
import { maintienDuMois } from '../figures/reste-a-vivre/maintien-du-mois.ts';
import { type Regime, regimeOf } from '../situation/regime.ts';
import { atmp } from './atmp.ts';
import { contractuels } from './contractuels.ts';
import { exploitants } from './exploitants.ts';
import { independants } from './independants.ts';
import type { Regimes, Rules } from './regimes.ts';
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

export const regimes: Regimes = {
  of: (situation, on) => RULES[regimeOf(situation)](situation, on),
  maintien: maintienDuMois,
};

export type { Duree, FiguresOfRegime, OfRegime, ReasonWord, Regimes, Rulings } from './regimes.ts';
