import { describe, expect, it } from 'vitest';
import { baseAtmp } from '../../../core/figures/atmp/base.ts';
import { estimationTptAtmp } from '../../../core/figures/atmp/estimation-tpt.ts';
import { ijAtmp, plafondsAtmp } from '../../../core/figures/atmp/ij-atmp.ts';
import { droitAuDela, droitSixMois } from '../../../core/figures/droits/ouverture.ts';
import { seuilAuDela, seuilSixMois } from '../../../core/figures/droits/seuils.ts';
import { eligibilite } from '../../../core/figures/eligibilite/eligibilite.ts';
import { congeMaladiePendantTpt } from '../../../core/figures/fonction-publique/conge-maladie.ts';
import {
  congesAnnuels,
  heuresSupPermises,
  rtt,
} from '../../../core/figures/fonction-publique/conges.ts';
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
import { fractionPayee } from '../../../core/figures/fonction-publique/fraction.ts';
import {
  effetAutomatique,
  priseEffetAncienRegime,
} from '../../../core/figures/fonction-publique/prise-effet.ts';
import { quotiteRecevable } from '../../../core/figures/fonction-publique/quotite.ts';
import { remunerationPublique } from '../../../core/figures/fonction-publique/remuneration.ts';
import { remunerationContractuel } from '../../../core/figures/fonction-publique/remuneration-contractuel.ts';
import { retraiteTpt } from '../../../core/figures/fonction-publique/retraite.ts';
import { stageProlonge } from '../../../core/figures/fonction-publique/stage.ts';
import { heures } from '../../../core/figures/heures/heures.ts';
import {
  anciennete,
  congesAcquis,
  heuresComplementaires,
  jourFeriePaye,
  minimumVingtQuatreHeures,
  repartitionEcrite,
  trimestresRetraite,
} from '../../../core/figures/heures/notes.ts';
import { ijMaladie, plafondsIjMaladie } from '../../../core/figures/ij-maladie.ts';
import { partImposable } from '../../../core/figures/impot/part-imposable.ts';
import { accesTptIndependant } from '../../../core/figures/independants/acces.ts';
import { affiliationSuffisante } from '../../../core/figures/independants/affiliation.ts';
import { dureeTptIndependant } from '../../../core/figures/independants/duree.ts';
import { ijDebutActivite } from '../../../core/figures/independants/ij-debut-activite.ts';
import { ijIndependant } from '../../../core/figures/independants/ij-independant.ts';
import { seuilIndependant } from '../../../core/figures/independants/seuil.ts';
import { complementEmployeur } from '../../../core/figures/maintien/complement.ts';
import {
  dureesMaintien,
  maintienAlsaceMoselle,
  maintienEnTpt,
} from '../../../core/figures/maintien/durees.ts';
import { maintienLegal } from '../../../core/figures/maintien/maintien-legal.ts';
import { ijMaladieDiscontinue, ijMaladieSemaines } from '../../../core/figures/maladie/rythmes.ts';
import { affiliationAmexaSuffisante } from '../../../core/figures/msa/affiliation.ts';
import { cotisationAmexa } from '../../../core/figures/msa/cotisation.ts';
import { dureeTptExploitant } from '../../../core/figures/msa/duree.ts';
import { ijArretExploitant, ijTptExploitant } from '../../../core/figures/msa/ij-exploitant.ts';
import { tptSalarieAgricole } from '../../../core/figures/msa/salarie-agricole.ts';
import { ijNet, salaireNet } from '../../../core/figures/net.ts';
import { tptIndemnite, tptPerte } from '../../../core/figures/tpt-indemnite.ts';
import { tptJour } from '../../../core/figures/tpt-jour.ts';
import { verifier } from '../../../core/figures/verifier/verifier.ts';
import type { OutsideLaw } from '../../../core/law/series.ts';
import { cents } from '../../../core/money/cents.ts';
import { exact, ZERO } from '../../../core/money/exact.ts';
import { addDays, type Day, day, monthOf } from '../../../core/time/day.ts';
import { figureOf } from './checks.ts';

type Answer = { readonly ok: true } | { readonly ok: false; readonly outside: OutsideLaw };

const HALF = exact(1, 2);
const pay = cents(2000_00);
const three = [pay, pay, pay] as const;
const pays = (count: number) => new Array<typeof pay>(count).fill(pay);
const pleine = figureOf(ijMaladie(three, day('2026-07-06')));
const perte = figureOf(tptPerte(exact(2000_00), exact(1000_00), day('2026-07-06')));
const elements = {
  traitement: pay,
  indemniteResidence: cents(0),
  supplementFamilial: cents(0),
  nbi: cents(0),
  primes: pay,
};
const mois = { rythme: 'mois', paye: pay } as const;
const artisan = 'artisan-commercant';
const liberal = 'profession-liberale';
const agents = { statut: 'titulaire', versant: 'FPE', elements, quotite: HALF } as const;

/** Each rule, asked of a day. */
const RULES: Readonly<Record<string, (on: Day) => Answer>> = {
  baseAtmp: (on) => baseAtmp(mois, on),
  ijAtmp: (on) => ijAtmp(mois, on, 1),
  plafondsAtmp: (on) => plafondsAtmp(on),
  estimationTptAtmp: (on) =>
    estimationTptAtmp(mois, on, { premierJour: 1, jours: 30, perte: HALF, arretPrealable: true }),
  droitSixMois: (on) => droitSixMois({ debutArret: on }),
  droitApresAccident: (on) => droitSixMois({ debutArret: on, atmp: true }),
  droitSaisonnier: (on) => droitSixMois({ debutArret: on, saisonnier: true }),
  droitAuDela: (on) => droitAuDela({ debutArret: on }),
  seuilSixMois: (on) => seuilSixMois(on),
  seuilAuDela: (on) => seuilAuDela(on),
  'eligibilite, salarié': (on) => eligibilite({ statut: 'salarie' }, on).outcome,
  'eligibilite, artisan': (on) => eligibilite({ statut: artisan }, on).outcome,
  'eligibilite, exploitant': (on) => eligibilite({ statut: 'chef-exploitation' }, on).outcome,
  congeMaladiePendantTpt: (on) =>
    congeMaladiePendantTpt({ versant: 'FPE', elements, moisCmo: 1, jourDeCarence: false }, on),
  congesAnnuels: (on) => congesAnnuels(exact(4), on),
  rtt: (on) => rtt(39 * 60, HALF, on) ?? { ok: true },
  heuresSupPermises: (on) => heuresSupPermises(on),
  delaiDeDecision: (on) => delaiDeDecision(on, { contexte: 'initiale' }),
  dureeMax: (on) => dureeMax(on, true),
  moisRestants: (on) => moisRestants([], on),
  nouveauDroit: (on) => nouveauDroit(on, 0),
  eligibilitePublique: (on) => eligibilitePublique({ statut: 'titulaire', versant: 'FPE' }, on),
  traitementIntegral: (on) =>
    traitementIntegral({ statut: 'titulaire', versant: 'FPT' }, exact(35), on),
  examenMedecinAgree: (on) => examenMedecinAgree(4, on),
  'fractionPayee, État': (on) => fractionPayee('FPE', HALF, on),
  'fractionPayee, territoriale': (on) => fractionPayee('FPT', HALF, on),
  effetAutomatique: (on) => effetAutomatique(on, 'titulaire', 'FPT'),
  priseEffetAncienRegime: (on) => priseEffetAncienRegime(on, 'aucun'),
  quotiteRecevable: (on) => quotiteRecevable(HALF, 'FPE', on),
  remunerationPublique: (on) => remunerationPublique(agents, on),
  'remunerationPublique, hôpital': (on) => remunerationPublique({ ...agents, versant: 'FPH' }, on),
  'remunerationPublique, contractuel': (on) =>
    remunerationPublique({ ...agents, statut: 'contractuel' }, on),
  remunerationContractuel: (on) =>
    remunerationContractuel(pleine, { versant: 'FPE', quotite: HALF, salaireBrut: pay }, on),
  retraiteTpt: (on) => retraiteTpt(exact(12), 'CNRACL', on),
  stageProlonge: (on) =>
    stageProlonge({
      debutStage: on,
      debutTpt: on,
      finTpt: on,
      dureeStatutaireJours: 365,
      quotite: HALF,
    }),
  heures: (on) => heures(HALF, {}, on),
  anciennete: (on) => anciennete(on),
  congesAcquis: (on) => congesAcquis(4, on),
  heuresComplementaires: (on) => heuresComplementaires(exact(1050), on),
  jourFeriePaye: (on) => jourFeriePaye(3, on),
  minimumVingtQuatreHeures: (on) => minimumVingtQuatreHeures(exact(1440), on),
  repartitionEcrite: (on) => repartitionEcrite(on),
  trimestresRetraite: (on) => trimestresRetraite(60, on),
  ijMaladie: (on) => ijMaladie(three, on),
  plafondsIjMaladie: (on) => plafondsIjMaladie(on),
  'partImposable, maladie': (on) => partImposable('maladie', on),
  'partImposable, AT/MP': (on) => partImposable('atmp', on),
  'partImposable, ALD': (on) => partImposable('ald', on),
  accesTptIndependant: (on) =>
    accesTptIndependant({ statut: artisan, arretJusteAvant: true, ald: false }, on),
  'affiliationSuffisante, artisan': (on) => affiliationSuffisante(artisan, 12, false, on),
  'affiliationSuffisante, libéral': (on) => affiliationSuffisante(liberal, 12, false, on),
  'dureeTptIndependant, artisan': (on) => dureeTptIndependant(artisan, false, 0, on),
  'dureeTptIndependant, artisan en ALD': (on) => dureeTptIndependant(artisan, true, 0, on),
  'dureeTptIndependant, libéral': (on) => dureeTptIndependant(liberal, false, 0, on),
  'ijDebutActivite, artisan': (on) =>
    ijDebutActivite({ statut: artisan, constat: on, revenuRetenu: pay, joursActivite: 30 }),
  'ijDebutActivite, libéral': (on) =>
    ijDebutActivite({ statut: liberal, constat: on, revenuRetenu: pay, joursActivite: 30 }),
  ijIndependant: (on) =>
    ijIndependant({
      statut: artisan,
      constat: on,
      annees: [{ revenu: pay }, { revenu: pay }, { revenu: pay }],
    }),
  seuilIndependant: (on) => seuilIndependant(on, [2025]),
  complementEmployeur: (on) =>
    complementEmployeur(
      {
        mois: monthOf(on),
        salaireBrut: pay,
        jours90: 1,
        jours23: 0,
        ijBrutes: ZERO,
        prevoyanceEmployeur: ZERO,
      },
      on,
    ),
  dureesMaintien: (on) => dureesMaintien(1, on),
  maintienAlsaceMoselle: (on) => maintienAlsaceMoselle(on),
  maintienEnTpt: (on) => maintienEnTpt(on),
  maintienLegal: (on) => maintienLegal(addDays(on, -2000), [{ du: on, au: on, cause: 'maladie' }]),
  ijMaladieDiscontinue: (on) => ijMaladieDiscontinue(pays(12), on),
  ijMaladieSemaines: (on) => ijMaladieSemaines('quinzaine', pays(6), on),
  affiliationAmexaSuffisante: (on) => affiliationAmexaSuffisante(12, false, on),
  cotisationAmexa: (on) => cotisationAmexa({ prescription: on }),
  dureeTptExploitant: (on) =>
    dureeTptExploitant({ assurance: 'AMEXA', ald: true, rechute: false, joursTptPris: 0 }, on),
  ijArretExploitant: (on) => ijArretExploitant({ assurance: 'AMEXA', jour: on }, 1),
  ijTptExploitant: (on) => ijTptExploitant({ assurance: 'ATEXA', jour: on }),
  tptSalarieAgricole: (on) =>
    tptSalarieAgricole({ salairesBruts: three, quotite: HALF, debut: on }),
  ijNet: (on) => ijNet(HALF, on),
  salaireNet: (on) => salaireNet(pay, on),
  tptIndemnite: (on) => tptIndemnite(HALF, 30, HALF, on),
  tptPerte: (on) => tptPerte(exact(2), exact(1), on),
  tptJour: (on) => tptJour(pleine, perte, on),
  verifier: (on) =>
    verifier(pleine, {
      salairesBruts: three,
      debutArret: on,
      periode: { debut: on, fin: on },
      travail: { quotite: HALF },
      paye: { montant: pay },
    }),
};
/** The first day that a rule answers for, as its refusals name it: one limit may hide a later one. */
function firstDayOf(rule: (on: Day) => Answer): Day {
  let on = day('1990-01-01');
  for (let answer = rule(on); !answer.ok; answer = rule(on)) {
    expect(answer.outside.reason).toBe('before');
    expect(answer.outside.limit > on).toBe(true);
    on = answer.outside.limit;
  }
  return on;
}

describe.each(Object.entries(RULES))('%s', (_, rule) => {
  it('is refused before the first day that it names, and answers from there', () => {
    const first = firstDayOf(rule);
    expect(rule(addDays(first, -1)).ok).toBe(false);
  });

  it('answers to the last day that it names, and is refused after, or knows no last day', () => {
    const late = rule(day('2099-06-01'));
    if (late.ok) return;
    expect(late.outside.reason).toBe('after');
    expect(rule(late.outside.limit).ok).toBe(true);
    expect(rule(addDays(late.outside.limit, 1)).ok).toBe(false);
  });
});

it('seuilIndependant is refused where the PASS of the years that it rests on is not known', () => {
  expect(seuilIndependant(day('2099-06-01'))).toMatchObject({
    ok: false,
    outside: { reason: 'after' },
  });
});
