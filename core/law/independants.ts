import { type Day, day } from '../time/day.ts';
import { legifrance } from './legifrance.ts';
import type { Confidence, LawValue, Series } from './series.ts';

/** The code was read in its state of this day; its later versions were not compared. */
const READ = day('2026-03-14');

type Version = readonly [from: string, value: number, id: string, confidence?: Confidence];

const row = ([from, value, id, confidence = 'high']: Version, article: string): LawValue => ({
  from: day(from),
  value,
  text: article,
  url: legifrance(id),
  confidence,
  verified: READ,
});

const series = (
  id: string,
  unit: string,
  article: string,
  counts: string,
  versions: readonly Version[],
): Series => ({
  id,
  unit,
  article,
  yearly: false,
  counts,
  rows: versions.map((version) => row(version, article)),
});

const CONSTAT = "constat médical de l'incapacité";
const TPT = 'jour du temps partiel';

/**
 * Before 25 May 2020 other articles held, which were not read. Décret 2021-755 brought the
 * professions libérales in, and new wordings, for stops that begin from 1 July 2021.
 */
const ARTISANS = '2020-05-25';
export const PROFESSIONS_LIBERALES_DEPUIS: Day = day('2021-07-01');
const LIBERAUX = PROFESSIONS_LIBERALES_DEPUIS;

/**
 * Artisans and commerçants have had a TPT since the stops of this day (décret 2017-612), on the same sums as
 * their later articles: half of the IJ, itself one over 730 of the yearly revenue, up to the PASS.
 */
export const TPT_ARTISANS_DEPUIS: Day = day('2017-05-01');

/** Each year of revenue makes this share of a daily IJ: one over 730. */
export const diviseurIjIndependant = series(
  'diviseurIjIndependant',
  'jours',
  'CSS D622-7',
  CONSTAT,
  [
    [ARTISANS, 730, 'LEGIARTI000041921121', 'medium'],
    [LIBERAUX, 730, 'LEGIARTI000043656716'],
  ],
);

/** How many years of revenue the mean is made of. */
export const anneesRevenuIndependant = series(
  'anneesRevenuIndependant',
  'nombre',
  'CSS D622-7',
  CONSTAT,
  [
    [ARTISANS, 3, 'LEGIARTI000041921121', 'medium'],
    [LIBERAUX, 3, 'LEGIARTI000043656716'],
  ],
);

/** Yearly revenue counted at most, in PASS: artisans and commerçants. */
export const plafondRevenuArtisan = series('plafondRevenuArtisan', 'PASS', 'CSS D622-7', CONSTAT, [
  [ARTISANS, 1, 'LEGIARTI000041921121', 'medium'],
  [LIBERAUX, 1, 'LEGIARTI000043656716'],
]);

/** Yearly revenue counted at most, in PASS: professions libérales (CNAVPL), who had no IJ before. */
export const plafondRevenuLiberal = series('plafondRevenuLiberal', 'PASS', 'CSS D622-7', CONSTAT, [
  [LIBERAUX, 3, 'LEGIARTI000043656716'],
]);

/** Days that a year of activity is brought to, in the first three civil years. */
export const joursAnneeActivite = series('joursAnneeActivite', 'jours', 'CSS D622-7', CONSTAT, [
  [ARTISANS, 365, 'LEGIARTI000041921121', 'medium'],
  [LIBERAUX, 365, 'LEGIARTI000043656716'],
]);

/** Share of the mean PASS below which the mean revenue gives no IJ at all. */
export const partSeuilRevenu = series('partSeuilRevenu', 'rapport', 'CSS D622-8', CONSTAT, [
  [ARTISANS, 0.1, 'LEGIARTI000041921175'],
]);

/** Share of the IJ of a full stop that the TPT pays, whatever the quotité. */
export const partIjTptIndependant = series('partIjTptIndependant', 'rapport', 'CSS D622-10', TPT, [
  [ARTISANS, 0.5, 'LEGIARTI000041921444', 'medium'],
  [LIBERAUX, 0.5, 'LEGIARTI000043656708'],
]);

/** Whether an indemnified full stop must come just before (1), but for an ALD that imposes the TPT. */
export const arretPrealableIndependant = series(
  'arretPrealableIndependant',
  'nombre',
  'CSS D622-10',
  TPT,
  [
    [ARTISANS, 1, 'LEGIARTI000041921444', 'medium'],
    [LIBERAUX, 1, 'LEGIARTI000043656708'],
  ],
);

/** IJ of TPT at most, for one illness or several. */
export const dureeTptIndependant = series('dureeTptIndependant', 'jours', 'CSS D622-10', TPT, [
  [ARTISANS, 90, 'LEGIARTI000041921444', 'medium'],
  [LIBERAUX, 90, 'LEGIARTI000043656708'],
]);

/** IJ of TPT at most in ALD, over three years and one more: artisans and commerçants only. */
export const dureeTptAldArtisan = series('dureeTptAldArtisan', 'jours', 'CSS D622-10', TPT, [
  [ARTISANS, 270, 'LEGIARTI000041921444', 'medium'],
  [LIBERAUX, 270, 'LEGIARTI000043656708'],
]);

/** Months of affiliation at the medical finding. */
export const affiliationIndependant = series(
  'affiliationIndependant',
  'mois',
  'CSS D622-1',
  CONSTAT,
  [
    [ARTISANS, 12, 'LEGIARTI000041966797', 'medium'],
    [LIBERAUX, 12, 'LEGIARTI000043656744'],
  ],
);

/** What the register holds of the indépendants. */
export const INDEPENDANT_SERIES: readonly Series[] = [
  diviseurIjIndependant,
  anneesRevenuIndependant,
  plafondRevenuArtisan,
  plafondRevenuLiberal,
  joursAnneeActivite,
  partSeuilRevenu,
  partIjTptIndependant,
  arretPrealableIndependant,
  dureeTptIndependant,
  dureeTptAldArtisan,
  affiliationIndependant,
];
