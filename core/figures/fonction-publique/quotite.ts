import { pasDeQuotite, quotiteMaximale, quotiteMinimale } from '../../law/fonction-publique.ts';
import { DECRET, DECRET_CONTRACTUELS, type Versant } from '../../law/versants.ts';
import { compare, dividedBy, type Exact, exactly } from '../../money/exact.ts';
import type { Day } from '../../time/day.ts';
import type { FonctionPubliqueWord } from '../../words/fr/fonction-publique.ts';
import { readAll } from '../figure.ts';
import { type Ruled, ruling } from '../ruling.ts';
import { regimeTpt, type StatutPublic } from './regime.ts';

/**
 * Whether a share of full time can be asked for: 50, 60, 70, 80 or 90 % (CGFP L823-3; décrets
 * 86-442 article 23-1, 87-602 and 88-386 article 13-1; the same for contractuels).
 *
 * @param quotite share of full time, or of the post where it is itself part-time
 */
export function quotiteRecevable(
  quotite: Exact,
  versant: Versant,
  on: Day,
  statut: StatutPublic = 'titulaire',
): Ruled<boolean, FonctionPubliqueWord> {
  const regime = regimeTpt(on, versant);
  if (!regime.ok) return regime;
  const law = readAll({
    minimum: [quotiteMinimale, on],
    maximum: [quotiteMaximale, on],
    pas: [pasDeQuotite, on],
  });
  if (!law.ok) return law;
  const { minimum, maximum, pas } = law.read;
  const recevable =
    compare(quotite, exactly(minimum.row.value)) >= 0 &&
    compare(quotite, exactly(maximum.row.value)) <= 0 &&
    dividedBy(quotite, exactly(pas.row.value)).d === 1;
  const decret = statut === 'contractuel' ? DECRET_CONTRACTUELS[versant] : DECRET[versant];
  return {
    ok: true,
    ruling: ruling(
      recevable,
      [recevable ? 'quotiteAdmise' : 'quotiteHorsListe'],
      ['CGFP L823-3', decret],
      [minimum, maximum, pas],
    ),
  };
}
