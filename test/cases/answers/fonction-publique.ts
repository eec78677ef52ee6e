import { congeMaladiePendantTpt } from '../../../core/figures/fonction-publique/conge-maladie.ts';
import {
  congesAnnuels,
  heuresSupPermises,
  rtt,
} from '../../../core/figures/fonction-publique/conges.ts';
import {
  type Contexte,
  delaiDeDecision,
} from '../../../core/figures/fonction-publique/decision.ts';
import {
  dureeMax,
  moisRestants,
  nouveauDroit,
} from '../../../core/figures/fonction-publique/duree.ts';
import { eligibilitePublique } from '../../../core/figures/fonction-publique/eligibilite.ts';
import {
  examenMedecinAgree,
  moisCumules,
  type PeriodeTpt,
} from '../../../core/figures/fonction-publique/examen.ts';
import {
  type CongePrealable,
  priseEffetAncienRegime,
} from '../../../core/figures/fonction-publique/prise-effet.ts';
import { quotiteRecevable } from '../../../core/figures/fonction-publique/quotite.ts';
import type { StatutPublic } from '../../../core/figures/fonction-publique/regime.ts';
import { remunerationPublique } from '../../../core/figures/fonction-publique/remuneration.ts';
import { retraiteTpt } from '../../../core/figures/fonction-publique/retraite.ts';
import { stageProlonge } from '../../../core/figures/fonction-publique/stage.ts';
import { VERSANTS, type Versant } from '../../../core/law/versants.ts';
import { cents } from '../../../core/money/cents.ts';
import { approximate, exact, times } from '../../../core/money/exact.ts';
import {
  DELIBERATIONS,
  type PaiePublique,
  TYPES_DE_PRIME,
} from '../../../core/situation/paie-publique.ts';
import { addDays, asDay, type Day, day } from '../../../core/time/day.ts';
import { type Answers, euros, figureOf, rulingOf } from '../answer.ts';
import type { Given } from '../given.ts';

/** The law of a question that names no day: the day of the collection of cases. */
export const DEFAULT_DAY = day('2026-11-21');

const STATUTS: readonly StatutPublic[] = [
  'titulaire',
  'titulaire-ircantec',
  'stagiaire',
  'contractuel',
];

/** What a name gives when it is there. */
export const ifGiven = <T>(given: Given, name: string, read: (name: string) => T) =>
  given.has(name) ? read(name) : undefined;

export const versantOf = (given: Given): Versant =>
  ifGiven(given, 'versant', (name) => given.choice(name, VERSANTS)) ?? 'FPE';

export const statutOf = (given: Given, otherwise: StatutPublic = 'titulaire'): StatutPublic =>
  ifGiven(given, 'statut', (name) => given.choice(name, STATUTS)) ?? otherwise;

/** Full time where no share is given: for questions that it does not change. */
const quotiteOf = (given: Given) => (given.has('quotite') ? given.exact('quotite') : exact(1));

const amount = (given: Given, name: string) =>
  ifGiven(given, name, () => given.euros(name)) ?? cents(0);

const elementsOf = (given: Given): PaiePublique => ({
  traitement: amount(given, 'traitement'),
  indemniteResidence: amount(given, 'ir'),
  supplementFamilial: amount(given, 'sft'),
  nbi: amount(given, 'nbi'),
  primes: amount(given, 'primes'),
});

/** A day or, where there is none, nothing: never the text of something else. */
function dayIn(value: unknown): Day {
  const found = typeof value === 'string' ? asDay(value) : undefined;
  if (!found) throw new TypeError(`${JSON.stringify(value)} is not a day`);
  return found;
}

/** A period written `[first, last]`, `[first, days]`, `first/last` or `{debut, fin}`, alone or in a list of one. */
function periodOf(value: unknown): readonly [Day, Day] {
  if (typeof value === 'string')
    return periodOf(value.split(/\/|\.\.| au /).map((one) => one.trim()));
  if (Array.isArray(value) && value.length === 1) return periodOf(value[0]);
  if (Array.isArray(value) && value.length === 2) {
    const debut = dayIn(value[0]);
    const last: unknown = value[1];
    return [debut, typeof last === 'number' ? addDays(debut, last - 1) : dayIn(last)];
  }
  if (typeof value === 'object' && value !== null && 'debut' in value && 'fin' in value) {
    return [dayIn(value.debut), dayIn(value.fin)];
  }
  throw new TypeError(`${JSON.stringify(value)} is not a period`);
}

/** Periods written `[first day, months]`. */
function periodesOf(given: Given): PeriodeTpt[] {
  const all = given.raw('periodes');
  if (!Array.isArray(all)) throw new TypeError('periodes are not a list');
  return all.map((one: unknown) => {
    if (!Array.isArray(one) || typeof one[1] !== 'number') {
      throw new TypeError(`${JSON.stringify(one)} is not a first day and months`);
    }
    return { debut: dayIn(one[0]), mois: one[1] };
  });
}

/** What counts together: the periods, with what is asked for beyond them when the total is larger. */
function monthsAsked(given: Given, asked: Day): number {
  if (!given.has('periodes')) {
    const total = ifGiven(given, 'moisDemandesTotal', (name) => given.number(name));
    const granted = ifGiven(given, 'moisDejaAccordes', (name) => given.number(name)) ?? 0;
    const more = ifGiven(given, 'moisDemandes', (name) => given.number(name));
    return total ?? granted + (more ?? 0);
  }
  const periodes = periodesOf(given);
  const written = periodes.reduce((so, { mois }) => so + mois, 0);
  // A period that starts on the day of the request is the one that is asked for.
  const among = periodes.some(({ debut }) => debut === asked);
  const beyond = among ? undefined : ifGiven(given, 'moisDemandes', (name) => given.number(name));
  const total =
    ifGiven(given, 'moisDemandesTotal', (name) => given.number(name)) ?? written + (beyond ?? 0);
  const more = total - written;
  return moisCumules(more > 0 ? [...periodes, { debut: asked, mois: more }] : periodes);
}

function contexteOf(given: Given): Contexte {
  if (!given.has('contexte')) return { contexte: 'initiale' };
  const contexte = given.choice('contexte', [
    'initiale',
    'apres-clm',
    'apres-cld',
    'apres-citis',
    'apres-disponibilite',
    'renouvellement',
  ]);
  if (contexte === 'initiale') return { contexte };
  return contexte === 'renouvellement'
    ? { contexte, debutRenouvellement: given.day('debutRenouvellement') }
    : { contexte, dateReprise: given.day('dateReprise') };
}

/** The leave before, however it is said: none, by its name, by the context of the request. */
function congePrealableOf(given: Given): CongePrealable {
  const said = given.raw('congePrealable');
  if (said === undefined || said === null || typeof said === 'boolean')
    return said ? 'cmo' : 'aucun';
  const plain = given
    .text('congePrealable')
    .toLowerCase()
    .replace(/^apres-/, '');
  const office = /office/.test(plain);
  if (/clm|longue.maladie/.test(plain)) return office ? 'clm-d-office' : 'clm';
  if (/cld|longue.duree/.test(plain)) return office ? 'cld-d-office' : 'cld';
  if (/dispo/.test(plain)) return 'disponibilite';
  if (/citis/.test(plain)) return 'citis';
  if (/cmo|maladie/.test(plain)) return 'cmo';
  if (/droits/.test(plain)) return 'fin-de-droits';
  if (/aucun|non|initiale/.test(plain)) return 'aucun';
  throw new TypeError(`${plain} is not a leave`);
}

export const fonctionnaireAnswers: Answers = {
  'fonctionnaire-remuneration': {
    takes: [
      'versant',
      'statut',
      'quotite',
      'deliberationPrimes',
      'typePrime',
      'traitement',
      'ir',
      'sft',
      'nbi',
      'primes',
    ],
    gives: (given) => {
      const versant = versantOf(given);
      const { amounts } = figureOf(
        remunerationPublique(
          {
            versant,
            statut: statutOf(given),
            quotite: versant === 'FPE' ? quotiteOf(given) : given.exact('quotite'),
            elements: elementsOf(given),
            deliberationPrimes: ifGiven(given, 'deliberationPrimes', (name) =>
              given.choice(name, DELIBERATIONS),
            ),
            typePrime: ifGiven(given, 'typePrime', (name) => given.choice(name, TYPES_DE_PRIME)),
          },
          DEFAULT_DAY,
        ),
      );
      return {
        traitement: euros(amounts.traitement),
        ir: euros(amounts.indemniteResidence),
        sft: euros(amounts.supplementFamilial),
        nbi: euros(amounts.nbi),
        primes: euros(amounts.primes),
        totalBrut: euros(amounts.totalBrut),
      };
    },
  },
  'fonctionnaire-conge-maladie-pendant-tpt': {
    // The quotité is given to see that it changes nothing: the leave is paid, not the TPT.
    takes: [
      'versant',
      'quotite',
      'traitement',
      'ir',
      'sft',
      'primes',
      'moisCmo',
      'horsJourCarence',
    ],
    gives: (given) => {
      const { amounts } = figureOf(
        congeMaladiePendantTpt(
          {
            versant: versantOf(given),
            elements: elementsOf(given),
            moisCmo: given.number('moisCmo'),
            jourDeCarence: given.has('horsJourCarence') && !given.flag('horsJourCarence'),
          },
          DEFAULT_DAY,
        ),
      );
      return {
        traitement: euros(amounts.traitement),
        ir: euros(amounts.indemniteResidence),
        sft: euros(amounts.supplementFamilial),
        primes: euros(amounts.primes),
        totalBrut: euros(amounts.totalBrut),
      };
    },
  },
  'fonctionnaire-quotite': {
    takes: ['versant', 'quotiteDemandee'],
    gives: (given) => ({
      recevable: rulingOf(
        quotiteRecevable(given.exact('quotiteDemandee'), versantOf(given), DEFAULT_DAY),
      ).value,
    }),
  },
  'fonctionnaire-eligibilite': {
    // An earlier stop is asked about because people believe it is needed: the rule has no use for it.
    takes: ['versant', 'statut', 'arretPrealable', 'stageEnEcole'],
    gives: (given) => {
      const stageEnEcole = ifGiven(given, 'stageEnEcole', (name) => given.flag(name));
      const input = { versant: versantOf(given), statut: statutOf(given), stageEnEcole };
      const { value } = rulingOf(eligibilitePublique(input, DEFAULT_DAY));
      return { eligible: value !== 'non' };
    },
  },
  'fonctionnaire-delai-decision': {
    takes: ['reception', 'contexte', 'dateReprise', 'debutRenouvellement'],
    gives: (given) => {
      const contexte = contexteOf(given);
      // A return or a renewal sets the day by itself, whenever the request came.
      const own =
        contexte.contexte === 'initiale'
          ? undefined
          : contexte.contexte === 'renouvellement'
            ? contexte.debutRenouvellement
            : contexte.dateReprise;
      const reception = ifGiven(given, 'reception', (name) => given.day(name)) ?? own;
      const found = delaiDeDecision(reception ?? given.day('reception'), contexte);
      return { decisionAuPlusTard: rulingOf(found).value };
    },
  },
  'fonctionnaire-prise-effet-ancien-regime': {
    takes: ['reception', 'congePrealable'],
    gives: (given) => ({
      effet: rulingOf(priseEffetAncienRegime(given.day('reception'), congePrealableOf(given)))
        .value,
    }),
  },
  'fonctionnaire-examen-medecin-agree': {
    takes: ['dateDemande', 'moisDejaAccordes', 'moisDemandes', 'moisDemandesTotal', 'periodes'],
    gives: (given) => {
      const asked = given.day('dateDemande');
      const { value } = rulingOf(examenMedecinAgree(monthsAsked(given, asked), asked));
      return { examenObligatoire: value.obligatoire, examenPossible: value.possible };
    },
  },
  'fonctionnaire-duree-max': {
    takes: ['debut', 'continu'],
    gives: (given) => {
      const continu = ifGiven(given, 'continu', (name) => given.flag(name)) ?? true;
      return { finMax: rulingOf(dureeMax(given.day('debut'), continu)).value };
    },
  },
  'fonctionnaire-duree-max-discontinue': {
    takes: ['moisUtilises'],
    gives: (given) => {
      const used = given.raw('moisUtilises');
      const months = typeof used === 'number' ? [used] : given.numbers('moisUtilises');
      return { moisRestants: rulingOf(moisRestants(months, DEFAULT_DAY)).value };
    },
  },
  'fonctionnaire-reconstitution': {
    // Days of sick leave count as activity: given, they change nothing. Nor does the motive.
    takes: ['finDroits', 'joursHorsActiviteDetachement', 'congesMaladieJours', 'motif'],
    gives: (given) => {
      const away = ifGiven(given, 'joursHorsActiviteDetachement', (name) => given.number(name));
      const right = nouveauDroit(given.day('finDroits'), away ?? 0);
      return { nouvelleAutorisationAPartirDu: rulingOf(right).value };
    },
  },
  'fonctionnaire-heures-sup': {
    takes: ['quotite', 'heuresSupDemandees'],
    gives: (given) => {
      const asked = ifGiven(given, 'heuresSupDemandees', (name) => given.number(name)) ?? 1;
      const allowed = rulingOf(heuresSupPermises(DEFAULT_DAY)).value;
      return { autorise: asked > 0 && asked <= allowed };
    },
  },
  'fonctionnaire-conges-annuels': {
    takes: ['joursTravaillesParSemaine', 'quotite'],
    gives: (given) => {
      // Without the days of a week, those of a full-time week times the quotité.
      const days =
        ifGiven(given, 'joursTravaillesParSemaine', (name) => given.exact(name)) ??
        times(exact(5), given.exact('quotite'));
      const { amounts } = figureOf(congesAnnuels(days, DEFAULT_DAY));
      return { congesAnnuelsJours: approximate(amounts.jours) };
    },
  },
  'fonctionnaire-rtt': {
    takes: ['hebdo', 'quotite'],
    gives: (given) => {
      const days = rtt(Math.round(given.number('hebdo') * 60), quotiteOf(given), DEFAULT_DAY);
      if (!days) throw new RangeError('no number of RTT days was published for these hours');
      const { amounts } = figureOf(days);
      return {
        rttTempsPlein: approximate(amounts.joursTempsPlein),
        rtt: approximate(amounts.jours),
      };
    },
  },
  'fonctionnaire-retraite': {
    takes: ['regime', 'mois', 'quotite'],
    gives: (given) => {
      const regime = ifGiven(given, 'regime', (name) => given.text(name)) ?? 'CNRACL';
      if (!/cnracl|sre|etat|état|fpe|fpt|fph|civil/i.test(regime)) {
        return { trimestresConstitution: null, trimestresLiquidation: null };
      }
      const scheme = /cnracl|fpt|fph/i.test(regime) ? 'CNRACL' : 'SRE';
      const { amounts } = figureOf(retraiteTpt(given.exact('mois'), scheme, DEFAULT_DAY));
      return {
        trimestresConstitution: approximate(amounts.trimestresConstitution),
        trimestresLiquidation: approximate(amounts.trimestresLiquidation),
      };
    },
  },
  'fonctionnaire-stage': {
    takes: ['debutStage', 'dureeStatutaireJours', 'periodeTp', 'quotite'],
    gives: (given) => {
      const [debutTpt, finTpt] = periodOf(given.raw('periodeTp'));
      const { amounts } = figureOf(
        stageProlonge({
          debutStage: given.day('debutStage'),
          dureeStatutaireJours:
            ifGiven(given, 'dureeStatutaireJours', (name) => given.number(name)) ?? 365,
          debutTpt,
          finTpt,
          quotite: given.exact('quotite'),
        }),
      );
      return {
        joursComptes: approximate(amounts.joursComptes),
        joursRestants: approximate(amounts.joursRestants),
        finStage: amounts.finStage,
        titularisation: amounts.titularisation,
      };
    },
  },
};
