import type { Cents } from '../../../core/money/cents.ts';
import { type Exact, exact, times } from '../../../core/money/exact.ts';
import type { ComplementEmployeur } from '../../../core/situation/complement.ts';
import { asQuotite, type Situation } from '../../../core/situation/situation.ts';
import type { Day } from '../../../core/time/day.ts';
import { formatDay, formatEuros, formatNumber } from '../../../core/words/format.ts';
import { debutField, partField } from './changes-of-quotite.ts';
import { BLANK, type Draft } from './draft.ts';
import { readShare } from './read-share.ts';

/** The shares that have a button, in per cent. */
export const CHOICES: readonly string[] = ['50', '60', '70', '80', '90'];

// In French whatever the language shown: 2,500 could be read in two ways.
const typedPay = (pay: Cents) => formatEuros(pay, 'fr', { whole: true }).replace('€', '').trim();
const typedDay = (day: Day | undefined) => (day ? formatDay(day, 'fr') : '');
const perCent = (share: Exact) => formatNumber(times(share, exact(100)), 'fr');

const typedComplement = (complement: ComplementEmployeur) =>
  complement.mode === 'montant' ? typedPay(complement.montant) : `${perCent(complement.taux)} %`;

/** A quotité typed or given, as its button where it has one. */
export function quotiteTyped(text: string): { quotite: string; autre: boolean } {
  const read = readShare(text);
  const choice = read.ok ? perCent(asQuotite(read.ratio)) : '';
  if (CHOICES.includes(choice)) return { quotite: choice, autre: false };
  return { quotite: text, autre: text.trim() !== '' };
}

/** What no field of the calculator itself asks for. */
const othersOf = ({
  statut: _statut,
  origine: _origine,
  debutArret: _debutArret,
  debutTpt: _debutTpt,
  finTpt: _finTpt,
  suite: _suite,
  quotite: _quotite,
  salairesBruts: _salairesBruts,
  salaireMoisPrecedent: _salaireMoisPrecedent,
  complement: _complement,
  embauche: _embauche,
  ...others
}: Situation): Situation => others;

/** The draft that says a situation, as a person would have typed it. */
export function draftOf(situation: Situation): Draft {
  const { statut, origine, debutArret, debutTpt, finTpt, suite = [] } = situation;
  const { quotite, salairesBruts, complement, embauche, salaireMoisPrecedent } = situation;
  const one = salaireMoisPrecedent === undefined ? [] : [typedPay(salaireMoisPrecedent)];
  const pays = salairesBruts?.map(typedPay) ?? [...one, ...one, ...one];
  const [salaire1 = '', salaire2 = '', salaire3 = ''] = pays;
  const share = quotiteTyped(quotite ? `${perCent(quotite)} %` : '');
  return {
    statut: statut ?? BLANK.statut,
    origine: origine ?? BLANK.origine,
    differents: new Set(pays).size > 1,
    changes: suite.map((_, row) => row),
    autre: share.autre,
    mode: complement?.mode ?? BLANK.mode,
    given: othersOf(situation),
    texts: {
      salaire: salaire3,
      salaire1,
      salaire2,
      salaire3,
      quotite: share.quotite,
      debutArret: typedDay(debutArret),
      debutTpt: typedDay(debutTpt),
      finTpt: typedDay(finTpt),
      complement: complement ? typedComplement(complement) : '',
      embauche: typedDay(embauche),
      ...Object.fromEntries(
        suite.flatMap(({ debut, quotite: next }, row) => [
          [debutField(row), typedDay(debut)],
          [partField(row), `${perCent(next)} %`],
        ]),
      ),
    },
  };
}

/** Whether two situations say the same, in whatever order they were written. */
export function sameSituation(a: Situation, b: Situation): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof Situation>;
  return [...keys].every((key) => JSON.stringify(a[key]) === JSON.stringify(b[key]));
}
