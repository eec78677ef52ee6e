import { coefficientPlafondIj } from '../../law/ij-maladie.ts';
import { type PeriodePlafondsIj, periodesPlafondsIj } from '../../law/plafonds-ij.ts';
import { onDay } from '../../law/series.ts';
import { type Cents, cents } from '../../money/cents.ts';
import { compare, dividedBy, type Exact, exact, exactly, times } from '../../money/exact.ts';
import type { Day } from '../../time/day.ts';
import type { Figure } from '../figure.ts';
import { ijDesPayes, ijMaladie, type PlafondsIjMaladie, parMois } from '../ij-maladie.ts';
import { operand } from '../step.ts';
import type { Dossier, Piste } from './piste.ts';

type Pays = readonly [Cents, Cents, Cents];

/** The IJ that other pays or another day would give; nothing where the law of that day is not known. */
const ijOf = (pays: Pays, debut: Day): readonly Exact[] => {
  const found = ijMaladie(pays, debut);
  return found.ok ? [found.figure.amounts.ij] : [];
};

const withIj =
  (ij: Exact): Piste['essais'] =>
  (sound) => [{ ...sound, ij }];

/** How far a period of caps lies from that of the stop; the caps of the day of the TPT come first. */
function nearest({ input }: Dossier): readonly (PeriodePlafondsIj & { readonly rank: number })[] {
  const periods = periodesPlafondsIj();
  const at = (on: string) => periods.findIndex(({ from, until }) => from <= on && on <= until);
  const own = at(input.debutArret);
  const tpt = at(input.periode.debut);
  return periods
    .map((period, index) => ({ ...period, rank: index === tpt ? 0 : Math.abs(index - own) }))
    .filter((_, index) => index !== own)
    .sort((a, b) => a.rank - b.rank);
}

const CLOSE = 1;

/** The caps of another date: those of the TPT, of the SMIC before or after, or older ones. */
function autresDates(dossier: Dossier): readonly Piste[] {
  return nearest(dossier).flatMap(({ from, until, rank }) =>
    ijOf(dossier.input.salairesBruts, from).map(
      (ij): Piste => ({
        word: 'plafondAutreDate',
        params: { du: from, au: until },
        famille: 'ij',
        articles: ['CSS R323-4', 'CSS R323-9'],
        seule: rank > CLOSE,
        essais: withIj(ij),
      }),
    ),
  );
}

/** The caps of the stop's own SMIC with the coefficient of another time (1,8 or 1,4). */
function autresCoefficients({ pleine, input }: Dossier): readonly Piste[] {
  const { plafondMensuel, ijMax } = pleine.amounts;
  const used = onDay(coefficientPlafondIj, input.debutArret);
  if (!used.ok) return [];
  const own = used.row.value;
  const others = coefficientPlafondIj.rows.filter(({ value }) => value !== own);
  return others.flatMap(({ value }) => {
    const ratio = dividedBy(exactly(value), exactly(own));
    const amounts = { plafondMensuel: times(plafondMensuel, ratio), ijMax: times(ijMax, ratio) };
    const caps: Figure<PlafondsIjMaladie> = { ...pleine, amounts };
    const payes = input.salairesBruts.map((paye) =>
      operand('salaireBrut', 'cents/mois', exact(paye)),
    );
    const found = ijDesPayes(caps, { payes, ...parMois(caps) }, input.debutArret);
    if (!found.ok) return [];
    const coefficient = { unit: 'nombre', value: exactly(value) } as const;
    return [
      {
        word: 'coefficientAutre',
        params: { coefficient },
        famille: 'ij',
        articles: ['CSS R323-4'],
        essais: withIj(found.figure.amounts.ij),
      } satisfies Piste,
    ];
  });
}

/** One of the three pays left out of the sum. */
function payesManquantes({ input }: Dossier): readonly Piste[] {
  const { salairesBruts, debutArret } = input;
  const [a, b, c] = salairesBruts;
  const none = cents(0);
  const without: readonly Pays[] = [
    [none, b, c],
    [a, none, c],
    [a, b, none],
  ];
  return without.flatMap((pays, index) =>
    ijOf(pays, debutArret).map(
      (ij): Piste => ({
        word: 'payeManquante',
        params: { rang: { unit: 'nombre', value: exact(index + 1) } },
        famille: 'ij',
        articles: ['CSS R323-4', 'CSS R323-10'],
        essais: withIj(ij),
      }),
    ),
  );
}

function sansPlafond({ pleine }: Dossier): readonly Piste[] {
  const { ij, ijSansPlafond } = pleine.amounts;
  if (compare(ijSansPlafond, ij) <= 0) return [];
  return [
    {
      word: 'plafondOublie',
      params: {},
      famille: 'ij',
      articles: ['CSS R323-4', 'CSS R323-9'],
      essais: withIj(ijSansPlafond),
    },
  ];
}

/** Mistakes on the IJ of a full stop, the likeliest first. */
export function pistesIj(dossier: Dossier): readonly Piste[] {
  const dates = autresDates(dossier);
  return [
    ...dates.filter(({ seule }) => !seule),
    ...autresCoefficients(dossier),
    ...payesManquantes(dossier),
    ...sansPlafond(dossier),
    ...dates.filter(({ seule }) => seule),
  ];
}
