import { type Day, day } from '../time/day.ts';
import { legifrance } from './legifrance.ts';
import type { Confidence, LawValue, Series } from './series.ts';

/** The code was read in its state of this day; its later versions were not compared. */
const READ = day('2026-03-14');
const COLLECTED = day('2026-11-21');

type Version = readonly [
  from: string,
  value: number,
  id: string,
  confidence?: Confidence,
  text?: string,
];

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
  rows: versions.map(
    ([from, value, version, confidence = 'high', text = article]): LawValue => ({
      from: day(from),
      value,
      text,
      url: legifrance(version),
      confidence,
      verified: READ,
    }),
  ),
});

const JOUR = 'jour indemnisé';
const TPT = 'jour du temps partiel';
const HAUSSE = 'Décret 2021-1897 du 29 décembre 2021';
const HAUSSE_ID = 'JORFTEXT000044616316';

/** Share of the daily gain that the IJ pays the first 28 days, and during all of a TPT: AMEXA. */
export const tauxIjAmexa = series('tauxIjAmexa', 'rapport', 'CRPM D732-2-5', JOUR, [
  ['2018-01-01', 0.6, 'LEGIARTI000036461504', 'medium'],
  ['2022-01-01', 0.63, HAUSSE_ID, 'high', HAUSSE],
]);

/** The same from the 29th day of a full stop: AMEXA. */
export const tauxMajoreAmexa = series('tauxMajoreAmexa', 'rapport', 'CRPM D732-2-5', JOUR, [
  ['2018-01-01', 0.8, 'LEGIARTI000036461504', 'medium'],
  ['2022-01-01', 0.84, HAUSSE_ID, 'high', HAUSSE],
]);

/** Share of the daily gain that the IJ pays the first 28 days, and during adapted work: ATEXA. */
export const tauxIjAtexa = series('tauxIjAtexa', 'rapport', 'CRPM D752-23', JOUR, [
  ['2018-01-01', 0.6, 'LEGIARTI000036461516', 'medium'],
  ['2022-01-01', 0.63, HAUSSE_ID, 'high', HAUSSE],
]);

/** The same from the 29th day of a full stop: ATEXA. */
export const tauxMajoreAtexa = series('tauxMajoreAtexa', 'rapport', 'CRPM D752-23', JOUR, [
  ['2018-01-01', 0.8, 'LEGIARTI000036461516', 'medium'],
  ['2022-01-01', 0.84, HAUSSE_ID, 'high', HAUSSE],
]);

/** What the yearly gain is divided by, in leap years too: AMEXA. */
export const joursAnneeAmexa = series('joursAnneeAmexa', 'jours', 'CRPM D732-2-5', JOUR, [
  ['2018-01-01', 365, 'LEGIARTI000036461504', 'medium'],
  ['2023-06-01', 365, 'LEGIARTI000047539113'],
]);

/** What the yearly gain is divided by, in leap years too: ATEXA. */
export const joursAnneeAtexa = series('joursAnneeAtexa', 'jours', 'CRPM D752-23', JOUR, [
  ['2018-01-01', 365, 'LEGIARTI000036461516', 'medium'],
  ['2023-02-08', 365, 'LEGIARTI000047098137'],
]);

/** Days of a full stop paid at the lower rate: AMEXA (days indemnified, before 1 June 2023). */
export const joursTauxInitialAmexa = series(
  'joursTauxInitialAmexa',
  'jours',
  'CRPM D732-2-5',
  JOUR,
  [
    ['2018-01-01', 28, 'LEGIARTI000036461504', 'medium'],
    ['2023-06-01', 28, 'LEGIARTI000047539113'],
  ],
);

/** Days of a full stop paid at the lower rate: ATEXA. */
export const joursTauxInitialAtexa = series(
  'joursTauxInitialAtexa',
  'jours',
  'CRPM D752-23',
  JOUR,
  [
    ['2018-01-01', 28, 'LEGIARTI000036461516', 'medium'],
    ['2023-02-08', 28, 'LEGIARTI000047098137'],
  ],
);

/** IJ of TPT at most, for one illness or several: AMEXA. */
export const dureeTptAmexa = series('dureeTptAmexa', 'jours', 'CRPM D732-2-4', TPT, [
  ['2018-01-01', 90, 'LEGIARTI000036461499', 'medium'],
  ['2022-07-01', 90, 'LEGIARTI000047098148'],
]);

/** IJ of TPT at most in ALD, over three years and one more: AMEXA. */
export const dureeTptAldAmexa = series('dureeTptAldAmexa', 'jours', 'CRPM D732-2-4', TPT, [
  ['2018-01-01', 270, 'LEGIARTI000036461499', 'medium'],
  ['2022-07-01', 270, 'LEGIARTI000047098148'],
]);

/** IJ of adapted work at most, over three years and one more, anew after a relapse: ATEXA. */
export const dureeTptAtexa = series('dureeTptAtexa', 'jours', 'CRPM D752-22', TPT, [
  ['2018-01-01', 270, 'LEGIARTI000036461507', 'medium'],
  ['2023-02-08', 270, 'LEGIARTI000047098323'],
]);

/** Whether a full stop must come first (0: no), as CSS L323-3 stands and CRPM L732-4 refers to it. */
export const arretPrealableAmexa = series('arretPrealableAmexa', 'nombre', 'CRPM L732-4', TPT, [
  ['2019-12-28', 0, 'LEGIARTI000041399020', 'medium'],
  ['2023-12-28', 0, 'LEGIARTI000048685895'],
]);

/** Whether a full stop must come first (0: no): stops prescribed from 1 January 2021. */
export const arretPrealableAtexa = series('arretPrealableAtexa', 'nombre', 'CRPM L752-5-1', TPT, [
  ['2021-01-01', 0, 'LEGIARTI000042685409'],
]);

/** Whether one more year of contribution is looked at when the last one is not paid. */
export const repliCotisationAmexa = series(
  'repliCotisationAmexa',
  'nombre',
  'CRPM D732-2-1',
  "jour de prescription de l'arrêt",
  [
    ['2019-01-01', 0, 'LEGIARTI000038023230', 'medium'],
    ['2026-01-01', 1, 'LEGIARTI000053193870', 'high', 'Décret 2025-1304 du 24 décembre 2025'],
  ],
);

/** Months of affiliation that AMEXA asks for. */
export const affiliationAmexa = series(
  'affiliationAmexa',
  'mois',
  'CRPM D732-2-1',
  "constat médical de l'incapacité",
  [
    ['2019-01-01', 12, 'LEGIARTI000038023230', 'medium'],
    ['2026-01-01', 12, 'LEGIARTI000053193870'],
  ],
);

type Gain = readonly [from: string, value: number, text: string, url: string, Confidence];

const GAINS: readonly Gain[] = [
  [
    '2018-01-01',
    12847.46,
    'Déduit du gain suivant (+ 1 %) et des 21,11 € publiés',
    'https://terreconnect.fr/indemnisation-temps-partiel-therapeutique',
    'medium',
  ],
  [
    '2018-04-01',
    12975.93,
    'Arrêté du 30 mars 2018',
    'https://www.lafranceagricole.fr/actualites-gestion/article/798435/ajustement-de-la-declaration-des-gains-minimums-annuels',
    'medium',
  ],
  [
    '2019-04-01',
    13014.86,
    'Arrêté du 29 mars 2019',
    'https://agipi.com/veille-reglementaire/exploitants-agricoles-nouveaux-montants-pour-les-gains-minimums-annuels',
    'medium',
  ],
  [
    '2020-04-01',
    13053.9,
    'Déduit du gain précédent (+ 0,3 %) et des 21,46 € publiés',
    'https://retout.fr/?p=17630',
    'medium',
  ],
  [
    '2021-04-01',
    13066.95,
    'Déduit du gain précédent (+ 0,1 %) et des 22,55 € et 30,07 € publiés',
    legifrance(HAUSSE_ID),
    'medium',
  ],
  [
    '2022-04-01',
    13302.16,
    'Déduit des gains précédent (+ 1,8 %) et suivant (+ 5,6 %), sans montant publié',
    'https://www.lafranceagricole.fr/msa-mutualite-sociale-agricole/article/840592/les-modalites-des-indemnites-journalieres-sont-modifiees',
    'low',
  ],
  [
    '2023-04-01',
    14047.08,
    'Déduit du gain suivant (+ 4,6 %) et des 24,25 € et 32,33 € publiés',
    'https://cpga-asso.com/exploitants-agricoles-revalorisation-des-indemnites-journalieres-3',
    'medium',
  ],
  [
    '2024-04-01',
    14693.25,
    'Arrêté du 29 mars 2024',
    'https://leblogdinfo.blogspot.com/2024/03/agriculture-2-gains-forfaitaires.html',
    'high',
  ],
  [
    '2025-04-01',
    14943.04,
    'Déduit du gain précédent (+ 1,7 %) et des 25,79 € et 34,39 € publiés',
    'https://www.cab-longuemart.fr/news/k4_22976926-quelles-indemnites-journalieres-pour-les-exploitants-agricoles-',
    'medium',
  ],
];

/** The arrêté of spring 2026 was not found: from this day on, only a gain read by the person counts. */
const GAIN_CONNU_JUSQU_AU: Day = day('2026-03-31');

/** Gain forfaitaire annuel of farmers, set from April to March, in euros a year. */
export const gainForfaitaireAnnuel: Series = {
  id: 'gainForfaitaireAnnuel',
  unit: '€/an',
  article: 'CRPM L752-5',
  yearly: false,
  until: GAIN_CONNU_JUSQU_AU,
  counts: JOUR,
  rows: GAINS.map(([from, value, text, url, confidence]) => ({
    from: day(from),
    value,
    text,
    url,
    confidence,
    verified: COLLECTED,
  })),
};

/** What the register holds of the MSA. */
export const MSA_SERIES: readonly Series[] = [
  gainForfaitaireAnnuel,
  tauxIjAmexa,
  tauxMajoreAmexa,
  tauxIjAtexa,
  tauxMajoreAtexa,
  joursAnneeAmexa,
  joursAnneeAtexa,
  joursTauxInitialAmexa,
  joursTauxInitialAtexa,
  dureeTptAmexa,
  dureeTptAldAmexa,
  dureeTptAtexa,
  arretPrealableAmexa,
  arretPrealableAtexa,
  repliCotisationAmexa,
  affiliationAmexa,
];
