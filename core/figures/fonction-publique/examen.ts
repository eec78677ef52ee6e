import { examenSystematique, seuilExamen } from '../../law/fonction-publique.ts';
import type { Versant } from '../../law/versants.ts';
import { addMonths, type Day } from '../../time/day.ts';
import type { FonctionPubliqueWord } from '../../words/fr/fonction-publique.ts';
import { readAll } from '../figure.ts';
import { type Ruled, ruling } from '../ruling.ts';
import { regimeTpt } from './regime.ts';

/** A period of TPT, granted or asked for. */
export interface PeriodeTpt {
  readonly debut: Day;
  readonly mois: number;
}

export interface Examen {
  readonly obligatoire: boolean;
  readonly possible: boolean;
}

const UN_AN = 12;

/**
 * The months that count together with the last period: those before it as long as less than a year
 * parts one from the next (DGAFP, 2 June 2022).
 */
export function moisCumules(periodes: readonly PeriodeTpt[]): number {
  const latestFirst = [...periodes].sort((a, b) => (a.debut < b.debut ? 1 : -1));
  let months = 0;
  let next: Day | undefined;
  for (const { debut, mois } of latestFirst) {
    if (next && addMonths(addMonths(debut, Math.ceil(mois)), UN_AN) <= next) break;
    months += mois;
    next = debut;
  }
  return months;
}

/**
 * Whether a request must go through a médecin agréé. Until July 2026: beyond three months in all
 * (décrets 86-442 article 23-5, 87-602 and 88-386 article 13-4). Since August 2026: no more, but
 * the administration may ask for it at any time, as before.
 *
 * @param mois months granted and asked for, together (`moisCumules`)
 */
export function examenMedecinAgree(
  mois: number,
  dateDemande: Day,
  versant?: Versant,
): Ruled<Examen, FonctionPubliqueWord> {
  const regime = regimeTpt(dateDemande, versant);
  if (!regime.ok) return regime;
  const law = readAll({
    systematique: [examenSystematique, dateDemande],
    seuil: [seuilExamen, dateDemande],
  });
  if (!law.ok) return law;
  const { systematique, seuil } = law.read;
  const { articles } = regime.regime;
  if (systematique.row.value === 0) {
    const reasons = ['examenSupprime', 'reforme2026NonLue'] as const;
    const value = { obligatoire: false, possible: true };
    return { ok: true, ruling: ruling(value, reasons, articles, [systematique]) };
  }
  const obligatoire = mois > seuil.row.value;
  return {
    ok: true,
    ruling: ruling(
      { obligatoire, possible: true },
      [obligatoire ? 'examenAuDela' : 'examenPasEncore'],
      articles,
      [systematique, seuil],
    ),
  };
}
