import { describe, expect, it } from 'vitest';
import { dueOn } from '../../../core/deadlines/due.ts';
import { RULES } from '../../../core/deadlines/rules/index.ts';
import { day } from '../../../core/time/day.ts';
import type { DeadlineId } from '../../../core/words/fr/deadlines.ts';

/** Counted by hand from Monday 30 November 2026: the last day, or the day on which something opens. */
const FROM = day('2026-11-30');
const TABLE: readonly (readonly [id: DeadlineId, due: string | null, opens: string | null])[] = [
  ['prescription-initiale', '2026-12-30', null],
  ['prolongation', '2027-01-30', null],
  ['arret-teleconsultation', '2026-12-02', null],
  ['continuite-prescriptions', '2026-12-01', null],
  ['conseil-renouvellement', '2026-11-16', null],
  ['envoi-avis-caisse', '2026-12-02', null],
  ['independant-avis-arret', '2026-12-02', null],
  ['exploitant-avis-arret', '2026-12-02', null],
  ['exploitant-reprise-anticipee', '2026-12-02', null],
  ['envoi-tardif-recidive', '2028-11-30', null],
  ['information-employeur', '2026-12-02', null],
  ['reprise-anticipee', '2026-11-30', null],
  ['fin-tpt-atmp', null, null],
  ['atmp-information-caisse', '2026-11-30', null],
  ['atmp-nouvelle-attestation', '2026-11-30', null],
  ['consolidation-contestation', '2026-12-10', null],
  ['rechute-decision', '2027-01-30', null],
  ['rechute-reserves-employeur', '2026-12-11', null],
  ['rechute-questionnaire', '2026-12-21', null],
  ['iti-information-employeur', '2026-12-08', null],
  ['cmra-rapport-medical', '2026-12-10', null],
  ['cmra-observations', '2026-12-21', null],
  ['cmra-convocation', '2026-11-15', null],
  ['suspension-demande-examen', '2026-12-11', null],
  ['suspension-reponse', '2026-12-05', null],
  ['nouvel-arret-apres-suspension', '2026-12-11', null],
  ['convocation-medecin-conseil', '2026-11-30', null],
  ['fin-de-justification-medicale', '2026-11-30', null],
  ['reponse-medecin-du-travail', '2026-12-20', null],
  ['compteur-360-ij', null, null],
  ['annee-supplementaire-tpt', '2027-11-30', null],
  ['periode-ald', '2029-11-29', null],
  ['quatrieme-annee-tpt', '2027-11-30', null],
  ['reouverture-droits-ald', null, '2027-11-30'],
  ['delai-de-carence', '2026-12-02', null],
  ['droits-apres-six-mois', null, '2027-05-30'],
  ['retraite-60-ij', null, null],
  ['maintien-de-droits', '2027-11-30', null],
  ['independant-duree', '2027-02-27', null],
  ['exploitant-duree', '2027-02-27', null],
  ['demande-invalidite', '2027-11-30', null],
  ['essai-encadre', '2026-12-15', null],
  ['essai-encadre-total', '2027-01-02', null],
  ['dsn-evenement', '2026-12-07', null],
  ['attestation-mensuelle', null, null],
  ['refus-employeur', null, null],
  ['conges-information', '2026-12-30', null],
  ['conges-report', '2028-02-29', null],
  ['fp-decision', '2026-12-30', null],
  ['fp-decision-reprise', '2026-11-30', null],
  ['fp-refus-medical', null, null],
  ['fp-refus-service', null, null],
  ['fp-motivation', null, null],
  ['fp-examen-absence', '2026-11-30', null],
  ['fp-conge-trente-jours', null, '2026-12-30'],
  ['fp-interruption', '2026-11-30', null],
  ['fp-conseil-medical-superieur', '2027-01-30', null],
  ['fp-silence', '2027-01-30', null],
  ['fp-recours', '2027-01-30', null],
  ['fp-duree-totale', '2027-11-29', null],
  ['fp-nouveau-droit', null, '2027-11-30'],
  ['indu-rectification', '2026-12-21', null],
  ['indu-silence', '2026-12-30', null],
  ['action-paiement-ij', '2028-12-31', null],
  ['action-indu-caisse', '2028-11-30', null],
  ['action-atmp', '2028-11-30', null],
  ['action-salaires', '2029-11-30', null],
  ['action-execution-contrat', '2028-11-30', null],
  ['action-rupture', '2027-11-30', null],
  ['action-discrimination', '2031-11-30', null],
  ['recours-cmra', '2027-02-01', null],
  ['recours-cra', '2027-02-01', null],
  ['recours-tribunal-judiciaire', '2027-02-01', null],
  ['silence-caisse', '2027-01-30', null],
  ['silence-cmra', '2027-03-30', null],
  ['silence-cra', '2027-01-30', null],
  ['silence-recours-mixte', '2027-05-30', null],
  ['rendez-vous-de-liaison', null, '2026-12-30'],
  ['visite-de-prereprise', null, '2026-12-30'],
  ['visite-de-reprise-maladie', '2027-01-28', null],
  ['visite-de-reprise-accident', '2026-12-29', null],
  ['visite-de-reprise-toujours', '2026-11-30', null],
  ['dispense-visite-de-reprise', '2026-12-30', null],
  ['visite-de-reprise', '2026-12-08', null],
  ['contestation-avis-medecin-du-travail', '2026-12-15', null],
  ['inaptitude-second-examen', '2026-12-15', null],
  ['inaptitude-reprise-du-salaire', '2026-12-30', null],
];

describe('from 30 November 2026', () => {
  it.each(TABLE)('%s: last day %s, opens %s', (id, due, opens) => {
    expect(dueOn(id, FROM)).toMatchObject({ ok: true, deadline: { due, opens } });
  });

  it('every rule is in the table, but the one that a reform ended', () => {
    const missing = RULES.filter(({ id }) => !TABLE.some(([one]) => one === id));
    expect(missing.map(({ id }) => id)).toEqual(['fp-effet-reception']);
  });
});
