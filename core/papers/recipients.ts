import type { Situation, Statut } from '../situation/situation.ts';

const PUBLIC: readonly Statut[] = ['titulaire', 'titulaire-ircantec', 'stagiaire', 'contractuel'];
/** Paid by their administration alone: no caisse decides on their TPT. */
const WITHOUT_CAISSE: readonly Statut[] = ['titulaire', 'stagiaire'];
const INDEPENDANTS: readonly Statut[] = [
  'artisan-commercant',
  'profession-liberale',
  'chef-exploitation',
];

/** Whether an administration, not an employer of private law, decides. */
export const isPublic = ({ statut }: Situation): boolean =>
  statut !== undefined && PUBLIC.includes(statut);

/** In farming, the law of work is the same but its decrees are not those of the code du travail. */
export const isAgricole = ({ statut }: Situation): boolean => statut === 'salarie-agricole';

/** Whether a caisse pays allowances. */
export const hasCaisse = ({ statut }: Situation): boolean =>
  statut === undefined || !WITHOUT_CAISSE.includes(statut);

/** Whether someone else organises the person's work. */
export const hasEmployer = ({ statut }: Situation): boolean =>
  statut === undefined || !INDEPENDANTS.includes(statut);
