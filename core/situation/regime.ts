import { yearOf } from '../time/day.ts';
import { jourDeReference, type Situation } from './situation.ts';

/**
 * Whose rules answer: the IJ of illness, for employees; those of accidents at work and occupational
 * diseases; the whole pay of titulaires and trainees; the fraction of contractuels, with IJ; the IJ
 * of indépendants; those of farmers.
 */
export type Regime =
  | 'maladie'
  | 'atmp'
  | 'titulaires'
  | 'contractuels'
  | 'independants'
  | 'exploitants';

/** Accidents at work and occupational diseases. Without an answer, an illness. */
export const isAtmp = ({ origine }: Situation): boolean =>
  origine === 'accident-du-travail' || origine === 'maladie-professionnelle';

/** The regime of a situation; an employee in an illness, as long as nothing else is said. */
export function regimeOf(situation: Situation): Regime {
  switch (situation.statut) {
    case 'titulaire':
    case 'stagiaire':
      return 'titulaires';
    case 'titulaire-ircantec':
    case 'contractuel':
      return 'contractuels';
    case 'artisan-commercant':
    case 'profession-liberale':
      return 'independants';
    case 'chef-exploitation':
      return 'exploitants';
    default:
      return isAtmp(situation) ? 'atmp' : 'maladie';
  }
}

/** Fewer than three civil years began before that of the finding (CSS D622-7 II). */
export const enDebutDActivite = (situation: Situation): boolean => {
  const { debutActivite } = situation;
  const constat = jourDeReference(situation);
  return !!debutActivite && !!constat && yearOf(constat) - yearOf(debutActivite) < 3;
};

/** Whether an administration, not an employer of private law, decides. */
export const isPublic = (situation: Situation): boolean =>
  ['titulaires', 'contractuels'].includes(regimeOf(situation));

/** Whether a caisse pays allowances: the administration alone pays titulaires and trainees. */
export const hasCaisse = (situation: Situation): boolean => regimeOf(situation) !== 'titulaires';

/** Whether someone else organises the person's work. */
export const hasEmployer = (situation: Situation): boolean =>
  !['independants', 'exploitants'].includes(regimeOf(situation));

/** In farming, the law of work is the same but its decrees are not those of the code du travail. */
export const isAgricole = ({ statut }: Situation): boolean => statut === 'salarie-agricole';
