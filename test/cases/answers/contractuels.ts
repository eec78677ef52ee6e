import {
  eligibilitePublique,
  traitementIntegral,
} from '../../../core/figures/fonction-publique/eligibilite.ts';
import { effetAutomatique } from '../../../core/figures/fonction-publique/prise-effet.ts';
import { quotiteRecevable } from '../../../core/figures/fonction-publique/quotite.ts';
import { remunerationContractuel } from '../../../core/figures/fonction-publique/remuneration-contractuel.ts';
import { ijMaladie, plafondsIjMaladie } from '../../../core/figures/ij-maladie.ts';
import { onDay } from '../../../core/law/series.ts';
import { smicMensuel } from '../../../core/law/smic.ts';
import { exact } from '../../../core/money/exact.ts';
import {
  addDays,
  addMonthsToMonth,
  type Day,
  firstDay,
  lastDay,
  monthOf,
} from '../../../core/time/day.ts';
import { type Answers, euros, figureOf, rulingOf } from '../answer.ts';
import type { Given } from '../given.ts';
import { DEFAULT_DAY, ifGiven, statutOf, versantOf } from './fonction-publique.ts';

/** A SMIC is written to the cent, or before it was rounded. */
const same = (a: number, b: number): boolean => Math.abs(a - b) < 0.006;

/** The last day on which a stop is counted with this monthly SMIC, where the register knows it. */
function stopCountedWith(smic: number): Day {
  const at = smicMensuel.rows.findIndex((row) => same(row.value, smic));
  const row = smicMensuel.rows[at];
  if (!row) throw new RangeError(`${smic} is no monthly SMIC of the register`);
  const next = smicMensuel.rows[at + 1];
  return lastDay(next ? monthOf(next.from) : addMonthsToMonth(monthOf(row.from), 1));
}

/** A case that names another SMIC than the register has asks of another law. */
function sameSmic(given: Given, name: string, stop: Day): void {
  const said = ifGiven(given, name, () => given.number(name));
  const known = onDay(smicMensuel, addDays(firstDay(monthOf(stop)), -1));
  if (said !== undefined && known.ok && !same(known.row.value, said)) {
    throw new RangeError(`the SMIC of a stop on ${stop} is ${known.row.value}, not ${said}`);
  }
}

export const contractuelAnswers: Answers = {
  'contractuel-remuneration-ij': {
    takes: [
      'versant',
      'salaireBrutMensuelConstant',
      'quotite',
      'debutTpt',
      'smicMensuelDernierJourMoisPrecedent',
    ],
    gives: (given) => {
      const salaireBrut = given.euros('salaireBrutMensuelConstant');
      const debutTpt = given.day('debutTpt');
      sameSmic(given, 'smicMensuelDernierJourMoisPrecedent', debutTpt);
      const pleine = figureOf(ijMaladie([salaireBrut, salaireBrut, salaireBrut], debutTpt));
      const input = { versant: versantOf(given), quotite: given.exact('quotite'), salaireBrut };
      const { amounts } = figureOf(remunerationContractuel(pleine, input, debutTpt));
      return {
        remunerationEmployeur: euros(amounts.remunerationEmployeur),
        ijTheorique: euros(amounts.ijTheorique),
        ijVerseeParJour: euros(amounts.ijVerseeParJour),
      };
    },
  },
  'contractuel-ij-max': {
    takes: ['smic', 'arretsACompterDu'],
    gives: (given) => {
      const stop =
        ifGiven(given, 'arretsACompterDu', (name) => given.day(name)) ??
        stopCountedWith(given.number('smic'));
      sameSmic(given, 'smic', stop);
      return { ijMax: euros(figureOf(plafondsIjMaladie(stop)).amounts.ijMax) };
    },
  },
  'contractuel-eligibilite': {
    takes: ['versant', 'accordCpam', 'certificat', 'quotite'],
    gives: (given) => {
      const versant = versantOf(given);
      const eligibility = eligibilitePublique(
        {
          statut: 'contractuel',
          versant,
          // The day of the agreement says that it was given.
          accordCpam: ifGiven(given, 'accordCpam', (name) =>
            typeof given.raw(name) === 'string' ? given.day(name) !== undefined : given.flag(name),
          ),
          certificat: ifGiven(given, 'certificat', (name) => given.flag(name)),
        },
        DEFAULT_DAY,
      );
      const quotite = ifGiven(given, 'quotite', (name) => given.exact(name));
      const allowed =
        !quotite || rulingOf(quotiteRecevable(quotite, versant, DEFAULT_DAY, 'contractuel')).value;
      return { autorisationPossible: rulingOf(eligibility).value === 'oui' && allowed };
    },
  },
  'contractuel-quotite': {
    takes: ['versant', 'quotite'],
    gives: (given) => ({
      recevable: rulingOf(
        quotiteRecevable(given.exact('quotite'), versantOf(given), DEFAULT_DAY, 'contractuel'),
      ).value,
    }),
  },
  'contractuel-effet-date': {
    // The day of social security's agreement is given: no text makes it the day of effect.
    takes: ['versant', 'statut', 'reception', 'accordCpam'],
    gives: (given) => ({
      effetAutomatiqueAReception: rulingOf(
        effetAutomatique(given.day('reception'), statutOf(given, 'contractuel'), versantOf(given)),
      ).value,
    }),
  },
  'contractuel-fonctionnaire-moins-28h': {
    takes: ['versant', 'statut', 'hebdo'],
    gives: (given) => {
      const who = {
        statut: statutOf(given),
        versant: given.has('versant') ? versantOf(given) : ('FPT' as const),
      };
      // Those of Ircantec work under 28 hours: their hours change nothing more.
      const few = who.statut === 'titulaire-ircantec' && !given.has('hebdo');
      const hebdo = few ? exact(27) : given.exact('hebdo');
      return {
        traitementIntegral: rulingOf(traitementIntegral(who, hebdo, DEFAULT_DAY)).value,
      };
    },
  },
};
