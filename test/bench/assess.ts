import * as core from '../../core/index.ts';
import { type Comparison, compare } from './compare.ts';
import { publicodesIj } from './publicodes.ts';

/** A whole assessment of ours, with all its steps, beside the IJ alone by publicodes and modele-social. */
export function assessBench(): Record<string, Comparison> {
  const pay = core.centsFromEuros(2500);
  const debutArret = core.asDay('2026-07-06');
  const on = core.asDay('2026-11-23');
  if (!debutArret || !on) throw new Error('not days');
  const situation = {
    salairesBruts: [pay, pay, pay] as const,
    quotite: core.exactly(0.6),
    debutArret,
  };
  if (!core.assess(situation, on).figures.tptMois) throw new Error('nothing was assessed');
  return { assess: compare(() => core.assess(situation, on), publicodesIj()) };
}
