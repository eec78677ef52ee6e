import { describe, expect, it } from 'vitest';
import { droitAuDela, droitSixMois } from '../../../core/figures/droits/ouverture.ts';
import { delaiDeDecision } from '../../../core/figures/fonction-publique/decision.ts';
import {
  dureeMax,
  moisRestants,
  nouveauDroit,
} from '../../../core/figures/fonction-publique/duree.ts';
import {
  eligibilitePublique,
  traitementIntegral,
} from '../../../core/figures/fonction-publique/eligibilite.ts';
import { examenMedecinAgree } from '../../../core/figures/fonction-publique/examen.ts';
import {
  effetAutomatique,
  priseEffetAncienRegime,
} from '../../../core/figures/fonction-publique/prise-effet.ts';
import {
  anciennete,
  congesAcquis,
  heuresComplementaires,
  jourFeriePaye,
  minimumVingtQuatreHeures,
  repartitionEcrite,
  trimestresRetraite,
} from '../../../core/figures/heures/notes.ts';
import { partImposable } from '../../../core/figures/impot/part-imposable.ts';
import { affiliationSuffisante } from '../../../core/figures/independants/affiliation.ts';
import { dureeTptIndependant } from '../../../core/figures/independants/duree.ts';
import {
  dureesMaintien,
  maintienAlsaceMoselle,
  maintienEnTpt,
} from '../../../core/figures/maintien/durees.ts';
import { maintienLegal } from '../../../core/figures/maintien/maintien-legal.ts';
import { accesTptExploitant } from '../../../core/figures/msa/acces.ts';
import { affiliationAmexaSuffisante } from '../../../core/figures/msa/affiliation.ts';
import { cotisationAmexa } from '../../../core/figures/msa/cotisation.ts';
import { dureeTptExploitant } from '../../../core/figures/msa/duree.ts';
import type { Ruled } from '../../../core/figures/ruling.ts';
import { cents } from '../../../core/money/cents.ts';
import { exact } from '../../../core/money/exact.ts';
import { day } from '../../../core/time/day.ts';

const ON = day('2026-11-21');
/** Before the decree of 2026 on the public service. */
const MAY = day('2026-05-04');
const AMEXA = { assurance: 'AMEXA', ald: false, rechute: false, joursTptPris: 0 } as const;
const ATEXA = { ...AMEXA, assurance: 'ATEXA' } as const;
const hours = { heures: 600 };
const low = { heures: 0, salaires: cents(0) };
const agent = { statut: 'titulaire', versant: 'FPH' } as const;

/** What a rule answers, why, and the articles that say so. */
const RULINGS: readonly (readonly [() => Ruled<unknown>, string, string])[] = [
  // Hours of work: CT L3123-27 and L3123-7 for 24 hours, L3123-28 for a tenth, L3123-9 for the legal week.
  [() => minimumVingtQuatreHeures(exact(1440), ON), 'minimumAtteint', 'CT L3123-27'],
  [
    () => minimumVingtQuatreHeures(exact(1050), ON),
    'demandeEcrite accordDeBranche',
    'CT L3123-7, CT L3123-27',
  ],
  [
    () => heuresComplementaires(exact(1050), ON),
    'prescriptionDepassee heuresComplementaires',
    'CSS L323-6, CT L3123-28, CT L3123-9',
  ],
  [() => congesAcquis(4, ON), 'congesCommeTempsPlein', 'CT L3141-3, CT L3123-5'],
  [() => jourFeriePaye(3, ON), 'joursFeriesPayes', 'CT L3133-3'],
  [() => jourFeriePaye(2, ON), 'joursFeriesAncienneteMoindre', 'CT L3133-3'],
  [() => anciennete(ON), 'ancienneteEntiere', 'CT L3123-5'],
  [() => trimestresRetraite(60, ON), 'trimestresParIj trimestresVersion2026', 'CSS R351-12'],
  [() => repartitionEcrite(ON), 'avenant', 'CT L3123-6'],
  // Income tax: CGI 80 quinquies for illness, 81 8° for AT/MP, whose half may end.
  [() => partImposable('maladie', ON), 'imposable csgDeductible', 'CGI 80 quinquies'],
  [() => partImposable('ald', ON), 'aldExonerante', 'CGI 80 quinquies'],
  [
    () => partImposable('atmp', ON),
    'atmpMoitieImposable atmpProjetImposition csgDeductible',
    'CGI 81',
  ],
  // Indépendants: D622-10 for the days, D622-12 for a profession libérale in ALD, L172-2 to add two schemes.
  [
    () => affiliationSuffisante('artisan-commercant', 12, true, ON),
    'affiliationSuffisante',
    'CSS D622-1',
  ],
  [
    () => affiliationSuffisante('artisan-commercant', 11, true, ON),
    'affiliationCoordonnee',
    'CSS D622-1, CSS L172-2',
  ],
  [
    () => affiliationSuffisante('artisan-commercant', 11, false, ON),
    'affiliationInsuffisante',
    'CSS D622-1, CSS L172-2',
  ],
  [() => dureeTptIndependant('artisan-commercant', false, 0, ON), 'duree90', 'CSS D622-10'],
  [() => dureeTptIndependant('artisan-commercant', true, 0, ON), 'duree270Ald', 'CSS D622-10'],
  [
    () => dureeTptIndependant('profession-liberale', true, 0, ON),
    'liberalSansAld duree90',
    'CSS D622-10, CSS D622-12',
  ],
  // Farmers: L732-4 sends to CSS L323-3 for AMEXA, L752-5-1 holds for ATEXA.
  [
    () => accesTptExploitant({ assurance: 'AMEXA', arretPrealable: true, avisFavorable: true }, ON),
    'avisFavorable arretPrealable',
    'CRPM L732-4, CSS L323-3',
  ],
  [
    () =>
      accesTptExploitant({ assurance: 'ATEXA', arretPrealable: false, avisFavorable: false }, ON),
    'avisDefavorable arretNonExige',
    'CRPM L752-5-1, CRPM D752-22',
  ],
  [
    () => accesTptExploitant({ assurance: 'AMEXA', arretPrealable: false }, ON),
    'avisADemander arretNonExige',
    'CRPM L732-4, CSS L323-3',
  ],
  [() => affiliationAmexaSuffisante(12, true, ON), 'affiliationAmexaSuffisante', 'CRPM D732-2-1'],
  [
    () => affiliationAmexaSuffisante(11, true, ON),
    'affiliationAmexaCoordonnee',
    'CRPM D732-2-1, CSS L172-2',
  ],
  [
    () => affiliationAmexaSuffisante(11, false, ON),
    'affiliationAmexaInsuffisante',
    'CRPM D732-2-1, CSS L172-2',
  ],
  [
    () => cotisationAmexa({ prescription: ON, aJourAnneePrecedente: true }),
    'aJourAnneePrecedente',
    'CRPM D732-2-1',
  ],
  [() => dureeTptExploitant(AMEXA, ON), 'dureeAmexa', 'CRPM D732-2-4'],
  [() => dureeTptExploitant({ ...AMEXA, ald: true }, ON), 'dureeAmexaAld', 'CRPM D732-2-4'],
  [() => dureeTptExploitant(ATEXA, ON), 'dureeAtexa', 'CRPM D752-22'],
  // The legal maintien: CT L1226-1 and its decrees; L1226-23 in Alsace-Moselle.
  [
    () => dureesMaintien(1, MAY),
    'ancienneteSuffisante conditionsDuMaintien',
    'CT L1226-1, CT D1226-1, CT D1226-2, CT D1226-8',
  ],
  [
    () => dureesMaintien(0.9, MAY),
    'ancienneteInsuffisante',
    'CT L1226-1, CT D1226-1, CT D1226-2, CT D1226-8',
  ],
  [
    () => dureesMaintien(10, MAY, 'domicile'),
    'categorieExclue',
    'CT L1226-1, CT D1226-1, CT D1226-2, CT D1226-8',
  ],
  [() => maintienEnTpt(ON), 'pasEnTpt', 'CT L1226-1, CT D1226-1'],
  [() => maintienAlsaceMoselle(ON), 'alsaceMoselle', 'CT L1226-23'],
  [
    () => maintienLegal(day('2020-01-01'), [{ du: MAY, au: MAY, cause: 'maladie' }]),
    'ancienneteSuffisante conditionsDuMaintien',
    'CT L1226-1, CT D1226-1, CT D1226-2, CT D1226-3, CT D1226-4, CT D1226-8',
  ],
  // The opening of the right: R313-3, R313-7 for seasonal work, R313-8 for the days of IJ.
  [
    () => droitSixMois({ debutArret: ON, court: hours }),
    'heuresSuffisantes',
    'CSS L313-1, CSS R313-3, CSS R313-8',
  ],
  [
    () => droitSixMois({ debutArret: ON, court: low }),
    'seuilsNonAtteints',
    'CSS L313-1, CSS R313-3, CSS R313-8',
  ],
  [
    () => droitSixMois({ debutArret: ON }),
    'renseignementsManquants',
    'CSS L313-1, CSS R313-3, CSS R313-8',
  ],
  [
    () => droitSixMois({ debutArret: ON, saisonnier: true, court: hours }),
    'heuresSuffisantes',
    'CSS L313-1, CSS R313-3, CSS R313-8',
  ],
  [
    () => droitSixMois({ debutArret: ON, saisonnier: true, court: low, long: low }),
    'seuilsNonAtteints',
    'CSS L313-1, CSS R313-7, CSS R313-8',
  ],
  [
    () => droitSixMois({ debutArret: ON, saisonnier: true, court: low }),
    'renseignementsManquants',
    'CSS L313-1, CSS R313-7, CSS R313-8',
  ],
  [() => droitSixMois({ debutArret: ON, atmp: true }), 'atmpSansCondition', 'CSS L433-1'],
  [() => droitAuDela({ debutArret: ON, atmp: true }), 'atmpSansCondition', 'CSS L433-1'],
  [
    () => droitAuDela({ debutArret: ON, long: hours }),
    'affiliationManquante heuresSuffisantes',
    'CSS L313-1, CSS R313-3, CSS R313-8',
  ],
  [
    () => droitAuDela({ debutArret: ON, long: hours, moisAffiliation: 11 }),
    'affiliationManquante heuresSuffisantes',
    'CSS L313-1, CSS R313-3, CSS R313-8',
  ],
  [
    () => droitAuDela({ debutArret: ON, long: low, moisAffiliation: 12 }),
    'seuilsNonAtteints',
    'CSS L313-1, CSS R313-3, CSS R313-8',
  ],
  [
    () => droitAuDela({ debutArret: ON, long: low }),
    'seuilsNonAtteints',
    'CSS L313-1, CSS R313-3, CSS R313-8',
  ],
  // The public service: the code, the decree of each service, and that of 2026 since August.
  [
    () => eligibilitePublique({ ...agent, statut: 'stagiaire', stageEnEcole: false }, ON),
    'stageAdmis aucunCongeExige',
    'CGFP L823-1, CGFP R327-41, Décret 88-386',
  ],
  [
    () => eligibilitePublique({ ...agent, statut: 'contractuel', accordCpam: true }, ON),
    'accordCpamDonne aucunCongeExige',
    'CGFP L823-1, Décret 91-155',
  ],
  [
    () => eligibilitePublique({ ...agent, statut: 'titulaire-ircantec' }, ON),
    'accordCpamRequis',
    'CGFP L823-1, Décret 91-298',
  ],
  [
    () => traitementIntegral(agent, exact(27), ON),
    'ircantec',
    'CGFP L823-4, Décret 88-386, Décret 91-298',
  ],
  [() => dureeMax(ON, true), 'dureeContinue', 'CGFP L823-5'],
  [() => dureeMax(ON, false), 'dureeDiscontinue', 'CGFP L823-5'],
  [() => moisRestants([6], ON), 'dureeDiscontinue', 'CGFP L823-5'],
  [() => moisRestants([6, 6], ON), 'dureeEpuisee dureeDiscontinue', 'CGFP L823-5'],
  [() => nouveauDroit(ON, 0), 'nouveauDroit', 'CGFP L823-6'],
  [() => nouveauDroit(ON, 1), 'nouveauDroit nouveauDroitDecale', 'CGFP L823-6'],
  [
    () => examenMedecinAgree(4, ON),
    'examenSupprime reforme2026NonLue',
    'Décret 87-602, Décret 2026-705',
  ],
  [() => examenMedecinAgree(4, MAY), 'examenAuDela', 'Décret 87-602'],
  [() => examenMedecinAgree(3, MAY), 'examenPasEncore', 'Décret 87-602'],
  [
    () => delaiDeDecision(ON, { contexte: 'initiale' }, 'FPE'),
    'delaiTrenteJours reforme2026NonLue',
    'Décret 86-442, Décret 2026-705',
  ],
  [
    () => delaiDeDecision(ON, { contexte: 'renouvellement', debutRenouvellement: ON }),
    'delaiRenouvellement reforme2026NonLue',
    'Décret 87-602, Décret 2026-705',
  ],
  [
    () => delaiDeDecision(ON, { contexte: 'apres-clm', dateReprise: MAY }),
    'dateDejaPassee delaiTrenteJours reforme2026NonLue',
    'Décret 87-602, Décret 2026-705',
  ],
  [() => priseEffetAncienRegime(MAY, 'cmo'), 'effetReception', 'Décret 87-602'],
  [
    () => priseEffetAncienRegime(MAY, 'cld', 'FPE'),
    'effetReception effetSaufConseilMedical',
    'Décret 86-442',
  ],
  [() => priseEffetAncienRegime(MAY, 'fin-de-droits'), 'effetConseilMedical', 'Décret 87-602'],
  [() => priseEffetAncienRegime(MAY, 'cld-d-office'), 'effetConseilMedical', 'Décret 87-602'],
  [() => effetAutomatique(MAY, 'titulaire', 'FPH'), 'effetReception', 'Décret 88-386'],
  [() => effetAutomatique(ON, 'stagiaire', 'FPE'), 'effetNonLu', 'Décret 86-442, Décret 2026-705'],
  [() => effetAutomatique(MAY, 'contractuel', 'FPT'), 'effetContractuel', 'Décret 88-145'],
];

const said = (ruled: Ruled<unknown>) =>
  ruled.ok ? [ruled.ruling.reasons.join(' '), ruled.ruling.articles.join(', ')] : [];

describe('what a rule answers', () => {
  it.each(RULINGS.map(([rule, reasons, articles]) => [reasons, articles, rule] as const))(
    'because of %s stands on %s',
    (reasons, articles, rule) => {
      expect(said(rule())).toEqual([reasons, articles]);
    },
  );
});
