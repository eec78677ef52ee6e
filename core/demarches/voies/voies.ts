import { type Case, tptOver } from '../../agenda/case.ts';
import type { DitWord } from '../../words/fr/demarches.ts';
import type { Chemin } from '../etape.ts';
import { FIN } from './fin.ts';
import { MISE_EN_PLACE_AGENTS } from './mise-en-place-agents.ts';
import { MISE_EN_PLACE_INDEPENDANTS } from './mise-en-place-independants.ts';
import { MISE_EN_PLACE_PRIVE } from './mise-en-place-prive.ts';
import { REFUS_ADMINISTRATION } from './refus-administration.ts';
import { REFUS_ADMINISTRATIF, REFUS_MEDICAL, REFUS_MIXTE } from './refus-caisse.ts';
import { AVIS, REFUS_EMPLOYEUR } from './refus-travail.ts';

function dits(c: Case): DitWord[] {
  if (c.prive) return c.atmp ? ['ordreLibre', 'atmp'] : ['ordreLibre'];
  if (!c.publique) return ['independant'];
  return c.caisse ? ['accordCaisse', 'decret2026'] : ['decret2026'];
}

const chemin = (pour: Chemin['pour'], pas: Chemin['pas']): Chemin => ({
  id: 'mise-en-place',
  pour,
  enCours: (c) => !tptOver(c),
  dits,
  pas,
});

/**
 * Every way, in the order in which they are shown; one of each name for a case. The refusals come last:
 * where the case is at several, the last of them is what it is at, and their limits run.
 */
export const CHEMINS: readonly Chemin[] = [
  chemin((c) => c.prive, MISE_EN_PLACE_PRIVE),
  chemin((c) => c.publique, MISE_EN_PLACE_AGENTS),
  chemin((c) => !c.prive && !c.publique, MISE_EN_PLACE_INDEPENDANTS),
  FIN,
  REFUS_EMPLOYEUR,
  AVIS,
  REFUS_MEDICAL,
  REFUS_ADMINISTRATIF,
  REFUS_MIXTE,
  REFUS_ADMINISTRATION,
];
