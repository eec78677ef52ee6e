import { describe, expect, it } from 'vitest';
import { eligibilite } from '../../../../core/figures/eligibilite/eligibilite.ts';
import { eligibilitePrive } from '../../../../core/figures/eligibilite/prive.ts';
import type { Ruled } from '../../../../core/figures/ruling.ts';
import { day } from '../../../../core/time/day.ts';

const ON = day('2026-11-21');

/** What a rule answers, why, and the articles that say so. */
const RULINGS: readonly (readonly [() => Ruled<unknown>, string, string])[] = [
  // Employees: what is open, then what goes with it.
  [
    () => eligibilitePrive({ arretPrealable: true, droits: 'oui', avisFavorable: true }, ON),
    'apresArret',
    'CSS L323-3',
  ],
  [
    () => eligibilitePrive({}, ON),
    'sansArret conditionDroits avisPossible',
    'CSS L323-3, CSS R313-3',
  ],
  [
    () => eligibilitePrive({ droits: 'oui', avisFavorable: true, apresConge: 'maternite' }, ON),
    'sansArret apresMaternite',
    'CSS L323-3, CT R4624-31',
  ],
  [
    () => eligibilitePrive({ droits: 'oui', avisFavorable: true, ijTroisAns: 360 }, ON),
    'anneeSupplementaire sansArret',
    'CSS L323-1, CSS R323-1, CSS R323-3, CSS L323-3',
  ],
  [
    () => eligibilitePrive({ conge: 'maternite', avisFavorable: false }, ON),
    'avisDefavorableTpt congeMaternite',
    'CSS L323-3, CSS L331-3, CSS R331-6',
  ],
  [
    () => eligibilitePrive({ origine: 'accident-du-travail', consolide: true }, ON),
    'apresConsolidation',
    'CSS L443-2, CSS R441-16, CSS L323-3',
  ],
  [
    () => eligibilitePrive({ origine: 'maladie-professionnelle', rechute: 'acceptee' }, ON),
    'rechuteAcceptee',
    'CSS L443-2, CSS R441-16, CSS L433-1, CSS R433-15',
  ],
  [
    () => eligibilitePrive({ origine: 'maladie-professionnelle', avisFavorable: false }, ON),
    'avisDefavorableTpt',
    'CSS L433-1, CSS R433-15',
  ],
  [
    () => eligibilitePrive({ sansEmploi: true, prescription: false }, ON),
    'prescriptionManquante sansEmploi',
    'CSS L323-3, CSS R323-2',
  ],
  [
    () => eligibilite({ statut: 'artisan-commercant' }, ON).outcome,
    'arretPrealableAPreciser arretManquant',
    'CSS D622-10',
  ],
  // What the job, the leave, the pension and the health say, each by its own article.
  [
    () => eligibilitePrive({ droits: 'oui', avisFavorable: true, contrat: 'interim' }, ON),
    'sansArret contratADuree',
    'CSS L323-3',
  ],
  [
    () => eligibilitePrive({ droits: 'oui', avisFavorable: true, dejaTempsPartiel: true }, ON),
    'sansArret dejaTempsPartiel',
    'CSS L323-3, CSS R323-3',
  ],
  [
    () => eligibilitePrive({ droits: 'oui', avisFavorable: true, plusieursEmployeurs: true }, ON),
    'sansArret plusieursEmployeurs',
    'CSS L323-3, CSS R323-10',
  ],
  [
    () => eligibilitePrive({ droits: 'oui', avisFavorable: true, forfaitJours: true }, ON),
    'sansArret forfaitJours',
    'CSS L323-3',
  ],
  [
    () => eligibilitePrive({ droits: 'non', avisFavorable: true }, ON),
    'droitsNonOuverts',
    'CSS R313-3',
  ],
  [
    () => eligibilitePrive({ droits: 'depend', avisFavorable: true }, ON),
    'droitsAVerifier sansArret',
    'CSS R313-3, CSS L323-3',
  ],
  [
    () => eligibilitePrive({ droits: 'oui', avisFavorable: true, retraite: true }, ON),
    'sansArret retraiteSoixante',
    'CSS L323-3, CSS L323-2, CSS R323-2',
  ],
  [
    () =>
      eligibilitePrive(
        { droits: 'oui', avisFavorable: true, origine: 'ald', arretPrealable: true },
        ON,
      ),
    'apresArret aldTroisAns',
    'CSS L323-3, CSS L323-1, CSS R323-1, CSS R323-3',
  ],
  [
    () => eligibilitePrive({ droits: 'oui', avisFavorable: true, grossessePathologique: true }, ON),
    'grossessePathologique sansArret',
    'CSS L323-3, CSS R331-6',
  ],
  [
    () => eligibilitePrive({ droits: 'oui', avisFavorable: true, apresConge: 'parental' }, ON),
    'sansArret apresParental',
    'CSS L323-3',
  ],
  [
    () => eligibilitePrive({ droits: 'oui', avisFavorable: true, horairesAmenages: true }, ON),
    'amenageMaladie',
    'CSS L323-3',
  ],
  [
    () =>
      eligibilitePrive(
        { origine: 'accident-du-travail', consolide: false, horairesAmenages: true },
        ON,
      ),
    'atmpNonConsolide amenageAtmp',
    'CSS L433-1, CSS R433-15',
  ],
  [
    () => eligibilitePrive({ origine: 'accident-du-travail' }, ON),
    'consolidationAPreciser',
    'CSS L433-1, CSS R433-15',
  ],
  [
    () =>
      eligibilitePrive(
        { origine: 'accident-du-travail', consolide: true, rechute: 'demandee' },
        ON,
      ),
    'rechuteEnAttente',
    'CSS L443-2, CSS R441-16',
  ],
  // Farmers: AMEXA for an illness, long or not, or where nothing is told; ATEXA for the rest.
  [
    () => eligibilite({ statut: 'chef-exploitation' }, ON).outcome,
    'avisADemander arretNonExige',
    'CRPM L732-4, CSS L323-3',
  ],
  [
    () => eligibilite({ statut: 'chef-exploitation', origine: 'maladie' }, ON).outcome,
    'avisADemander arretNonExige',
    'CRPM L732-4, CSS L323-3',
  ],
  [
    () => eligibilite({ statut: 'chef-exploitation', origine: 'ald' }, ON).outcome,
    'avisADemander arretNonExige',
    'CRPM L732-4, CSS L323-3',
  ],
  [
    () =>
      eligibilite({ statut: 'chef-exploitation', origine: 'maladie-professionnelle' }, ON).outcome,
    'avisADemander arretNonExige',
    'CRPM L752-5-1, CRPM D752-22',
  ],
  [
    () => eligibilite({ statut: 'salarie', droits: 'oui', avisFavorable: true }, ON).outcome,
    'sansArret',
    'CSS L323-3',
  ],
  [
    () =>
      eligibilite({ statut: 'salarie-agricole', droits: 'oui', avisFavorable: true }, ON).outcome,
    'sansArret',
    'CSS L323-3, CRPM L742-3',
  ],
];

const said = (ruled: Ruled<unknown>) =>
  ruled.ok ? [ruled.ruling.reasons.join(' '), ruled.ruling.articles.join(', ')] : [];

describe('what an eligibility answers', () => {
  it.each(RULINGS.map(([rule, reasons, articles]) => [reasons, articles, rule] as const))(
    'because of %s stands on %s',
    (reasons, articles, rule) => {
      expect(said(rule())).toEqual([reasons, articles]);
    },
  );
});
