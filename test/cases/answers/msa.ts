import type { Outcome } from '../../../core/figures/figure.ts';
import { accesTptExploitant } from '../../../core/figures/msa/acces.ts';
import { cotisationAmexa } from '../../../core/figures/msa/cotisation.ts';
import { dureeTptExploitant } from '../../../core/figures/msa/duree.ts';
import {
  type AssuranceExploitant,
  type IjExploitant,
  type IjExploitantInput,
  ijArretExploitant,
  ijTptExploitant,
} from '../../../core/figures/msa/ij-exploitant.ts';
import { tptSalarieAgricole } from '../../../core/figures/msa/salarie-agricole.ts';
import { type Day, day } from '../../../core/time/day.ts';
import { type Answers, euros, figureOf, rulingOf, yesOrNo } from '../answer.ts';
import type { Given } from '../given.ts';

/** The law of a question that names no day: the day of the collection of cases. */
const DEFAULT_DAY = day('2026-11-21');

const ASSURANCES: readonly AssuranceExploitant[] = ['AMEXA', 'ATEXA'];

/** The first day of a period written as a year, a day, or two months or days ("2024-04/2025-03"). */
function firstDayOf(given: Given): Day {
  const written = given.raw('periode');
  if (written === undefined) return DEFAULT_DAY;
  const parts = /(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(String(written));
  if (!parts) throw new TypeError('periode is not a period');
  const [, year, month = '01', date = '01'] = parts;
  return day(`${year}-${month}-${date}`);
}

/** Illness where nothing else is said. */
const assuranceOf = (given: Given): AssuranceExploitant =>
  given.has('assurance') ? given.choice('assurance', ASSURANCES) : 'AMEXA';

const inputOf = (given: Given): IjExploitantInput => ({
  assurance: assuranceOf(given),
  jour: firstDayOf(given),
  gain: given.has('gfa') ? given.euros('gfa') : undefined,
});

/** No amount where the arrêté that sets it is not known yet; other refusals stay errors. */
function ijOrNone(outcome: Outcome<IjExploitant>): number | null {
  if (!outcome.ok && outcome.outside.reason === 'after') return null;
  return euros(figureOf(outcome).amounts.ij);
}

const flagOf = (given: Given, name: string): boolean => given.has(name) && given.flag(name);

/** Part-time work is said by a flag, or by the day on which it starts. */
const saysSo = (given: Given, name: string): boolean =>
  given.has(name) && given.raw(name) !== false;

function joursTptPrisOf(given: Given): number {
  if (given.has('joursTptPris')) return given.number('joursTptPris');
  return given.has('joursPris') ? given.number('joursPris') : 0;
}

/** The opinion, as a flag or a word. A case that does not name it asks about the rest. */
function avisOf(given: Given): boolean {
  const avis = given.raw('avisMedecinConseil');
  if (avis === undefined) return true;
  return typeof avis === 'string' ? /^favorable$/i.test(avis) : given.flag('avisMedecinConseil');
}

const aJour = (given: Given, year: number): boolean | undefined =>
  given.has(`aJour${year}`) ? given.flag(`aJour${year}`) : undefined;

export const msaAnswers: Answers = {
  'msa-ij-tpt': {
    takes: ['statut', 'assurance', 'gfa', 'periode'],
    gives: (given) => ({ ijTpt: ijOrNone(ijTptExploitant(inputOf(given))) }),
  },
  'msa-ij-complet-j29': {
    takes: ['assurance', 'gfa', 'periode'],
    gives: (given) => ({ ijJ29: ijOrNone(ijArretExploitant(inputOf(given), 29)) }),
  },
  'msa-montant-apres-28j': {
    takes: ['assurance', 'gfa', 'jourArretComplet', 'passageTpt', 'travailAmenage'],
    gives: (given) => {
      const input = inputOf(given);
      const partTime = saysSo(given, 'travailAmenage') || saysSo(given, 'passageTpt');
      const tpt = ijTptExploitant(input);
      const paid = partTime ? tpt : ijArretExploitant(input, given.number('jourArretComplet'));
      return {
        ij: ijOrNone(paid),
        ijTpt: ijOrNone(tpt),
        majoration84: paid.ok && paid.figure.amounts.majoree,
      };
    },
  },
  'msa-duree': {
    takes: ['assurance', 'ald', 'joursPris', 'joursTptPris', 'rechute'],
    gives: (given) => ({
      ...rulingOf(
        dureeTptExploitant(
          {
            assurance: assuranceOf(given),
            ald: flagOf(given, 'ald'),
            rechute: flagOf(given, 'rechute'),
            joursTptPris: joursTptPrisOf(given),
          },
          DEFAULT_DAY,
        ),
      ).value,
    }),
  },
  'msa-eligibilite': {
    takes: ['assurance', 'arretPrealable', 'avisMedecinConseil'],
    gives: (given) => {
      const access = accesTptExploitant(
        {
          assurance: assuranceOf(given),
          arretPrealable: flagOf(given, 'arretPrealable'),
          avisFavorable: avisOf(given),
        },
        DEFAULT_DAY,
      );
      return { eligible: yesOrNo(rulingOf(access).value) };
    },
  },
  'msa-cotisation': {
    takes: ['anneeConstat', 'aJour2022', 'aJour2023', 'aJour2024', 'aJour2025', 'aJour2026'],
    gives: (given) => {
      const year = given.number('anneeConstat');
      const condition = cotisationAmexa({
        prescription: day(`${year}-12-31`),
        aJourAnneePrecedente: aJour(given, year - 1),
        aJourAvantDerniereAnnee: aJour(given, year - 2),
      });
      return { conditionRemplie: yesOrNo(rulingOf(condition).value) };
    },
  },
  'msa-salarie-agricole': {
    takes: ['statut', 'salaire', 'quotite', 'debut'],
    gives: (given) => {
      const pay = given.euros('salaire');
      const daily = tptSalarieAgricole({
        salairesBruts: [pay, pay, pay],
        quotite: given.exact('quotite'),
        debut: given.day('debut'),
      });
      return { ijParJour: euros(figureOf(daily).amounts.ijParJour) };
    },
  },
};
