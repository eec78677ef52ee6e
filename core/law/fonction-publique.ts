import { day } from '../time/day.ts';
import { TEXTES_FONCTION_PUBLIQUE } from './articles/fonction-publique.ts';
import type { Confidence, LawValue, Series } from './series.ts';
import { VERSANTS, type Versant } from './versants.ts';

type Texte = keyof typeof TEXTES_FONCTION_PUBLIQUE;

/** When each source was last seen to show a value in force. */
const FICHE_TERRITORIALE = day('2026-02-27');
const FAQ_DE_L_ETAT = day('2026-07-01');
const VEILLE_2026 = day('2026-08-01');

/** What was seen in force on a day, in the text or on a sheet that quotes it. */
const row = (
  from: string,
  value: number,
  texte: Texte,
  verified: LawValue['verified'],
  confidence: Confidence = 'high',
): LawValue => {
  const { text, url } = TEXTES_FONCTION_PUBLIQUE[texte];
  return { from: day(from), value, text, url, confidence, verified };
};

/** The sheet that reports what décret 2026-705 changed: the decree itself was not read. */
const since2026 = (value: number): LawValue => ({
  ...row('2026-08-01', value, 'Décret 2026-705', VEILLE_2026, 'medium'),
  url: 'https://github.com/fonctiopoint/fonctio/blob/HEAD/src/data/fiches.js',
});

const series = (
  id: string,
  unit: string,
  article: Texte,
  rows: readonly LawValue[],
  counts = 'jour de la demande',
): Series => ({ id, unit, article, yearly: false, counts, rows });

/** Months that one authorisation may cover at most; its rows are the two regimes of each service. */
export const dureeAutorisation: Readonly<Record<Versant, Series>> = {
  FPE: series('dureeAutorisationFpe', 'mois', 'Décret 86-442', [
    row('2021-07-31', 3, 'Décret 86-442', FAQ_DE_L_ETAT),
    since2026(12),
  ]),
  FPT: series('dureeAutorisationFpt', 'mois', 'Décret 87-602', [
    row('2021-11-11', 3, 'Décret 87-602', FICHE_TERRITORIALE),
    since2026(12),
  ]),
  FPH: series('dureeAutorisationFph', 'mois', 'Décret 88-386', [
    row('2021-07-31', 3, 'Décret 88-386', FAQ_DE_L_ETAT),
    since2026(12),
  ]),
};

/** Shares of full time that can be asked for: from the least to the most, step by step. */
export const quotiteMinimale = series('quotiteMinimaleFp', 'rapport', 'CGFP L823-3', [
  row('2021-07-31', 0.5, 'CGFP L823-3', VEILLE_2026),
]);
export const quotiteMaximale = series('quotiteMaximaleFp', 'rapport', 'Décret 86-442', [
  row('2021-07-31', 0.9, 'Décret 86-442', VEILLE_2026),
]);
export const pasDeQuotite = series('pasDeQuotiteFp', 'rapport', 'Décret 86-442', [
  row('2021-07-31', 0.1, 'Décret 86-442', VEILLE_2026),
]);

/** Months of TPT in all, in one go or not, whatever the illness. */
export const dureeTotale = series('dureeTotaleTptFp', 'mois', 'CGFP L823-5', [
  row('2021-07-31', 12, 'CGFP L823-5', VEILLE_2026),
]);

/** Months in activity or on detachment before a new right. */
export const delaiNouveauDroit = series('delaiNouveauDroitFp', 'mois', 'CGFP L823-6', [
  row('2021-07-31', 12, 'CGFP L823-6', VEILLE_2026),
]);

/** 1 where an earlier leave is a condition, 0 where being in activity is enough. */
export const congePrealable = series('congePrealableFp', '1 : exigé, 0 : non', 'CGFP L823-1', [
  row('2021-07-31', 0, 'CGFP L823-1', VEILLE_2026),
]);

/** Trainees may have it (1), save where the traineeship is spent in a school. */
export const regleStage = series(
  'regleStageTpt',
  'part de la durée travaillée qui compte',
  'CGFP R327-55',
  [row('2021-07-31', 1, 'CGFP R327-55', FICHE_TERRITORIALE)],
  'jour du temps partiel',
);

/** Months in all beyond which the examination by a médecin agréé was systematic. */
export const seuilExamen = series('seuilExamenFp', 'mois', 'Décret 86-442', [
  row('2021-07-31', 3, 'Décret 86-442', FAQ_DE_L_ETAT),
]);
export const examenSystematique = series(
  'examenSystematiqueFp',
  '1 : oui, 0 : supprimé',
  'Décret 86-442',
  [row('2021-07-31', 1, 'Décret 86-442', FAQ_DE_L_ETAT), since2026(0)],
);

/** Days that the administration has to decide. Before the first row, no text gave any. */
export const delaiDecision = series('delaiDecisionFp', 'jours', 'Décret 2026-705', [since2026(30)]);

/** Overtime during a TPT: none. */
export const heuresSupplementaires = series(
  'heuresSupplementairesTptFp',
  'heures',
  'Décret 86-442',
  [row('2021-07-31', 0, 'Décret 86-442', FICHE_TERRITORIALE)],
);

const PAIE = 'jour de la paie';

/** Shares of full pay that a titulaire keeps. */
export const partTraitement = series(
  'partTraitementTpt',
  'rapport',
  'CGFP L823-4',
  [row('2021-07-31', 1, 'CGFP L823-4', VEILLE_2026)],
  PAIE,
);
export const partNbi = series(
  'partNbiTpt',
  'rapport',
  'Décret 93-863',
  [row('2021-07-31', 1, 'Décret 93-863', VEILLE_2026)],
  PAIE,
);
export const partPrimesEtat = series(
  'partPrimesEtatTpt',
  'rapport',
  'Décret 2010-997',
  [row('2021-07-31', 1, 'Décret 2010-997', FAQ_DE_L_ETAT)],
  PAIE,
);

const CONGE = 'début du congé de maladie';
const cmo = (id: string, unit: string, value: number) =>
  series(id, unit, 'CGFP L822-3', [row('2025-03-01', value, 'CGFP L822-3', VEILLE_2026)], CONGE);

/** Ordinary sick leave: this share for the first months, the other until its end. */
export const tauxCmoDebut = cmo('tauxCmoDebut', 'rapport', 0.9);
export const tauxCmoSuite = cmo('tauxCmoSuite', 'rapport', 0.5);
export const moisCmoDebut = cmo('moisCmoDebut', 'mois', 3);
export const moisCmoTotal = cmo('moisCmoTotal', 'mois', 12);

/** Thirtieths of a month's pay kept back for the first day of a sick leave. */
export const jourDeCarence = series(
  'jourDeCarenceFp',
  'trentièmes',
  'Loi 2017-1837',
  [row('2018-01-01', 1, 'Loi 2017-1837', VEILLE_2026)],
  CONGE,
);
export const JOURS_DU_MOIS_DE_PAIE = 30;

/** What the State pays its contractuels at 80 % and 90 %; elsewhere the share follows the hours. */
export const fractionA80 = series(
  'fractionContractuel80',
  'septièmes',
  'Décret 86-83',
  [row('2021-07-31', 6, 'Décret 86-83', FAQ_DE_L_ETAT)],
  PAIE,
);
export const fractionA90 = series(
  'fractionContractuel90',
  'trente-cinquièmes',
  'Décret 86-83',
  [row('2021-07-31', 32, 'Décret 86-83', FAQ_DE_L_ETAT)],
  PAIE,
);

/** Weekly hours from which a territorial fonctionnaire is, as a rule, affiliated to the CNRACL. */
export const seuilCnracl = series('seuilAffiliationCnracl', 'heures par semaine', 'Décret 91-298', [
  row('2021-11-11', 28, 'Décret 91-298', FICHE_TERRITORIALE),
]);

const semaines = (id: string, texte: Texte, confidence: Confidence) =>
  series(
    id,
    'semaines',
    texte,
    [row('2021-07-31', 5, texte, FAQ_DE_L_ETAT, confidence)],
    'année du congé',
  );

/**
 * Weeks of annual leave: times the days worked in a week. The decrees of the State and of hospitals
 * were read on sites that copy them, not at their source.
 */
export const semainesDeConges: Readonly<Record<Versant, Series>> = {
  FPE: semaines('semainesDeCongesFpe', 'Décret 84-972', 'medium'),
  FPT: semaines('semainesDeCongesFp', 'Décret 85-1250', 'high'),
  FPH: semaines('semainesDeCongesFph', 'Décret 2002-8', 'medium'),
};

const rtt = (hours: string, days: number) =>
  series(
    `joursRtt${hours}`,
    'jours par an',
    'Circulaire 18-01-2012',
    [row('2012-01-18', days, 'Circulaire 18-01-2012', FAQ_DE_L_ETAT)],
    'année du congé',
  );

/** RTT days of a full-time year, by minutes worked in a week: only what was published. */
export const joursRtt: ReadonlyMap<number, Series> = new Map([
  [35 * 60, rtt('35h', 0)],
  [36 * 60, rtt('36h', 6)],
  [37 * 60, rtt('37h', 12)],
  [37 * 60 + 30, rtt('37h30', 15)],
  [38 * 60, rtt('38h', 18)],
  [39 * 60, rtt('39h', 23)],
]);

/** Share of its length for which a TPT counts, to open a pension and to compute it. */
export const partPension = series(
  'partPensionTpt',
  'rapport',
  'Décret 2003-1306',
  [row('2003-12-31', 1, 'Décret 2003-1306', FICHE_TERRITORIALE)],
  'jour du temps partiel',
);

/** What the register holds of the public service. */
export const SERIES_FONCTION_PUBLIQUE: readonly Series[] = [
  ...VERSANTS.map((versant) => dureeAutorisation[versant]),
  quotiteMinimale,
  quotiteMaximale,
  pasDeQuotite,
  dureeTotale,
  delaiNouveauDroit,
  congePrealable,
  regleStage,
  seuilExamen,
  examenSystematique,
  delaiDecision,
  heuresSupplementaires,
  partTraitement,
  partNbi,
  partPrimesEtat,
  tauxCmoDebut,
  tauxCmoSuite,
  moisCmoDebut,
  moisCmoTotal,
  jourDeCarence,
  fractionA80,
  fractionA90,
  seuilCnracl,
  ...VERSANTS.map((versant) => semainesDeConges[versant]),
  ...joursRtt.values(),
  partPension,
];
