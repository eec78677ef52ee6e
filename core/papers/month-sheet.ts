import type { Figure } from '../figures/figure.ts';
import { declaration, type PeriodeDeclaree } from '../figures/plan/declaration.ts';
import type { MoisDuPlan } from '../figures/plan/mois-du-plan.ts';
import { type Cents, cents, roundToCent } from '../money/cents.ts';
import { formatDay, formatEuros, formatMonth, type Language } from '../words/format.ts';
import type { PapersWords } from '../words/fr/papers.ts';
import type { PlanWord } from '../words/fr/plan.ts';
import { type Catalogue, say } from '../words/say.ts';
import type { Block, Line, PaperDocument } from './document.ts';

export interface MonthSheetWords {
  readonly lang: Language;
  readonly papers: PapersWords['sheet'];
  readonly plan: Catalogue<PlanWord>;
}

/** What goes on a pay slip, in whole cents: the loss is that of the two pays as they are written. */
interface Declared {
  readonly salaireRetabli: Cents;
  readonly salaireVerse: Cents;
  readonly perte: Cents;
}

function inCents({ salaireRetabli, salaireVerse }: PeriodeDeclaree): Declared {
  const full = roundToCent(salaireRetabli);
  const paid = roundToCent(salaireVerse);
  return { salaireRetabli: full, salaireVerse: paid, perte: cents(full - paid) };
}

const added = (all: readonly Declared[], name: keyof Declared): Cents =>
  cents(all.reduce((so, one) => so + one[name], 0));

function tableOf(periodes: readonly PeriodeDeclaree[], { lang, papers }: MonthSheetWords): Block {
  const declared = periodes.map((periode) => ({ periode, amounts: inCents(periode) }));
  const money = ({ salaireRetabli, salaireVerse, perte }: Declared): readonly Line[] =>
    [salaireRetabli, salaireVerse, perte].map((one) => [formatEuros(one, lang)]);
  const rows = declared.map(({ periode: { debut, fin, jours, activite }, amounts }) => {
    const days = say(papers.periode, { debut: formatDay(debut, lang), fin: formatDay(fin, lang) });
    const line: readonly Line[] = [[days], [papers[activite]], [String(jours)]];
    // A full stop has a statement of its own, which tells no loss.
    if (activite === 'arret') return [...line, [], [], []];
    return [...line, ...money(amounts)];
  });
  const told = declared
    .filter(({ periode }) => periode.activite !== 'arret')
    .map(({ amounts }) => amounts);
  const total = {
    salaireRetabli: added(told, 'salaireRetabli'),
    salaireVerse: added(told, 'salaireVerse'),
    perte: added(told, 'perte'),
  };
  const days = periodes.reduce((so, { jours }) => so + jours, 0);
  return {
    kind: 'table',
    head: [
      papers.colonnePeriode,
      papers.colonneActivite,
      papers.colonneJours,
      papers.colonneRetabli,
      papers.colonneVerse,
      papers.colonnePerte,
    ],
    rows:
      rows.length > 1 ? [...rows, [[papers.ensemble], [], [String(days)], ...money(total)]] : rows,
  };
}

function monthBlocks(mois: Figure<MoisDuPlan>, words: MonthSheetWords) {
  const { value, reasons } = declaration(mois);
  const { lang, papers } = words;
  const heading: Block = { kind: 'heading', line: [formatMonth(value.mois, lang)] };
  const from = say(papers.auPlusTot, { jour: formatDay(value.auPlusTot, lang) });
  const blocks: Block[] =
    value.periodes.length === 0
      ? [heading, { kind: 'paragraph', line: [words.plan.rienADeclarer] }]
      : [heading, tableOf(value.periodes, words), { kind: 'small', line: [from] }];
  return { blocks, reasons };
}

/**
 * What the employer declares for each month of a plan: full pay, pay given, loss, period by period,
 * gross (CSS R323-10). Nobody is named and nothing medical is told.
 */
export function monthSheet(
  mois: readonly Figure<MoisDuPlan>[],
  words: MonthSheetWords,
): PaperDocument {
  const { lang, papers, plan } = words;
  const months = mois.map((one) => monthBlocks(one, words));
  const reasons = new Set(months.flatMap((month) => month.reasons));
  reasons.delete('rienADeclarer');
  const lines = [...reasons].map((reason) => [plan[reason]]);
  return {
    lang,
    title: papers.title,
    fileName: papers.fileName,
    blocks: [
      { kind: 'subject', line: [papers.title] },
      { kind: 'paragraph', line: [papers.intro] },
      ...months.flatMap(({ blocks }) => blocks),
      ...(lines.length > 0 ? [{ kind: 'list', lines } as const] : []),
      { kind: 'small', line: [papers.reserve] },
    ],
  };
}
