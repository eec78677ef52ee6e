import type { Figure, Source } from '../figures/figure.ts';
import type { Net } from '../figures/net.ts';
import type { Step } from '../figures/step.ts';
import { roundToCent } from '../money/cents.ts';
import type { Exact } from '../money/exact.ts';
import type { Month } from '../time/day.ts';
import { formatEuros, type Language } from '../words/format.ts';
import type { FigureWord } from '../words/fr/figures.ts';
import type { PapersWords } from '../words/fr/papers.ts';
import { type Catalogue, say } from '../words/say.ts';
import type { Assessed } from './changes.ts';
import type { Line } from './document.ts';
import { formatQuantity } from './step-lines.ts';

/** Figures that have no place of their own here: the last line of each is its result. */
const OTHERS = [
  'fraction',
  'moisAtmp',
  'remuneration',
  'ijIndependant',
  'ijExploitant',
  'moisIj',
  'complement',
] as const;

type OfAMonth = Figure<{ readonly mois: Month }>;

/**
 * The figures of an assessment that a summary shows. The legal maintien is none of them: it is what a
 * full stop would bring instead, and is not due in TPT.
 */
export type FiguresToShow = Assessed['figures'] & {
  readonly salaireNet?: Figure<Net>;
  readonly ijNette?: Figure<Net>;
  readonly moisAtmp?: OfAMonth;
  readonly moisIj?: OfAMonth;
  readonly remuneration?: OfAMonth;
} & { readonly [K in (typeof OTHERS)[number]]?: Figure<unknown> };

interface Words {
  readonly lang: Language;
  readonly papers: PapersWords;
  readonly figures: Catalogue<FigureWord>;
}

type Doubt = Pick<Figure<unknown>, 'confidence'>;

/** A name beside its amount; what is not certain is never shown as if it were. */
export function amountRows(figures: FiguresToShow, words: Words): readonly Line[][] {
  const { summary } = words.papers;
  const { ijMaladie, tptMois, salaireNet, ijNette } = figures;
  const named = (nom: string, doubt?: Doubt): Line => [
    doubt && doubt.confidence !== 'high' ? say(summary.doute, { nom }) : nom,
  ];
  const row = (nom: string, value: Exact, doubt?: Doubt): Line[] => [
    named(nom, doubt),
    [formatEuros(roundToCent(value), words.lang)],
  ];
  return [
    ...(ijMaladie ? [row(summary.ij, ijMaladie.amounts.ij, ijMaladie)] : []),
    ...(tptMois
      ? [
          row(summary.salaireVerse, tptMois.amounts.salaireVerse),
          row(summary.indemnite, tptMois.amounts.indemnite, tptMois),
          row(
            figures.complement ? summary.totalSeul : summary.total,
            tptMois.amounts.total,
            tptMois,
          ),
        ]
      : []),
    // Their names say "estimated".
    ...(salaireNet ? [row(summary.salaireNet, salaireNet.amounts.net)] : []),
    ...(ijNette ? [row(summary.ijNette, ijNette.amounts.net)] : []),
    ...OTHERS.flatMap((name) => {
      const figure = figures[name];
      const last = figure?.steps.at(-1);
      if (!last) return [];
      return [
        [named(words.figures[last.label], figure), [formatQuantity(last.result, words.lang)]],
      ];
    }),
  ];
}

/** The month that the amounts are those of. */
export const monthShown = ({ tptMois, moisAtmp, moisIj, remuneration }: FiguresToShow) =>
  (tptMois ?? moisAtmp ?? moisIj ?? remuneration)?.amounts.mois;

/** The values of the law that those amounts stand on. */
export function sourcesShown(figures: FiguresToShow): readonly Source[] {
  const { ijMaladie, tptMois, salaireNet, ijNette } = figures;
  const all = [ijMaladie, tptMois, salaireNet, ijNette, ...OTHERS.map((name) => figures[name])];
  return all.flatMap((one) => one?.sources ?? []);
}

/** The steps that led to those amounts: those of the month hold those of the day. */
export function stepsShown(figures: FiguresToShow): readonly Step[] {
  const main = figures.tptMois ?? figures.ijMaladie;
  return [...(main?.steps ?? []), ...OTHERS.flatMap((name) => figures[name]?.steps ?? [])];
}
