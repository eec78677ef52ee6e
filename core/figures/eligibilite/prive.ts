import { ijRetraite, ijSurTroisAns } from '../../law/limites-ij.ts';
import { type Confidence, weaker } from '../../law/series.ts';
import { regleTpt } from '../../law/tpt.ts';
import { isAtmp } from '../../situation/regime.ts';
import type { Day } from '../../time/day.ts';
import type { EligibiliteWord } from '../../words/fr/eligibilite.ts';
import { readAll } from '../figure.ts';
import { type Ruled, ruling, type Verdict } from '../ruling.ts';
import { accidentOuMaladiePro } from './atmp.ts';
import { emploi } from './emploi.ts';
import type { Examen, Limites } from './examen.ts';
import { maladie } from './maladie.ts';
import type { SituationPrive } from './situation-prive.ts';

const STRENGTH: Readonly<Record<Verdict, number>> = { oui: 0, depend: 1, non: 2 };

/** A "no" stands alone; otherwise what is open comes first, then the rest. */
function decide(found: readonly Examen[]): readonly [Verdict, readonly Examen[]] {
  const strongest = Math.max(...found.map(({ verdict }) => STRENGTH[verdict]));
  const deciding = found.filter(({ verdict }) => STRENGTH[verdict] === strongest);
  const verdict = deciding[0]?.verdict ?? 'depend';
  if (verdict === 'non') return [verdict, deciding];
  return [verdict, [...deciding, ...found.filter((one) => !deciding.includes(one))]];
}

/**
 * Whether the TPT of an employee can be indemnified, and why (CSS L323-3 for illness and ALD, L433-1
 * for AT/MP). The medical officer decides on health, which no rule foresees.
 *
 * @param on first day of the TPT
 */
export function eligibilitePrive(
  situation: SituationPrive,
  on: Day,
): Ruled<Verdict, EligibiliteWord> {
  const law = readAll({
    regle: [regleTpt, on],
    troisAns: [ijSurTroisAns, on],
    retraite: [ijRetraite, on],
  });
  if (!law.ok) return law;
  const { regle, troisAns, retraite } = law.read;
  const limites: Limites = { troisAns: troisAns.row.value, retraite: retraite.row.value };
  const { origine } = situation;
  const atmp = isAtmp({ origine });
  const found = [
    ...(atmp ? accidentOuMaladiePro(situation) : maladie(situation, limites)),
    ...emploi(situation),
  ];
  const [verdict, reasons] = decide(found);
  const reading = reasons.reduce<Confidence>((so, { lecture }) => weaker(so, lecture), 'high');
  const used = reasons.map(({ limite }) => limite);
  const sources = [
    regle,
    ...(used.includes('troisAns') ? [troisAns] : []),
    ...(used.includes('retraite') ? [retraite] : []),
  ];
  return {
    ok: true,
    ruling: ruling(
      verdict,
      reasons.map(({ word }) => word),
      reasons.flatMap(({ articles }) => articles),
      sources,
      reading,
    ),
  };
}
