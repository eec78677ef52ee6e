import type { Assessment } from '../../../core/assess.ts';
import type { Figure } from '../../../core/figures/figure.ts';
import type { Quantity } from '../../../core/figures/step.ts';
import type {
  Cause,
  PaiementAVerifier,
  Verification,
} from '../../../core/figures/verifier/paiement.ts';
import { verifier } from '../../../core/figures/verifier/verifier.ts';
import { roundToCent } from '../../../core/money/cents.ts';
import { approximate, type Exact } from '../../../core/money/exact.ts';
import { type Day, daysIn, monthOf } from '../../../core/time/day.ts';
import {
  formatDay,
  formatEuros,
  formatNumber,
  formatPercent,
  type Language,
} from '../../../core/words/format.ts';
import type { VerifierWord } from '../../../core/words/fr/verifier.ts';
import { say } from '../../../core/words/say.ts';
import { doubtsOf } from '../engine/lines.ts';
import { articleOn, type Link, onPaper, type PaperStep } from '../engine/paper.ts';
import { wholeEuros } from '../figure/whole-euros.ts';
import type { LawWords, Speech } from '../language/speech.ts';

/** Something that would explain the amount, with what it gives when it is worked out. */
export interface Explanation {
  readonly sentences: readonly string[];
  readonly recomputed: string;
  readonly articles: readonly Link[];
}

/** A payment beside its calculation, in the words of one language. */
export interface Checked {
  readonly agrees: boolean;
  /** The first is the verdict itself. */
  readonly verdict: readonly string[];
  readonly expected: string;
  readonly causes: readonly Explanation[];
  readonly advice: readonly string[];
  readonly doubts: readonly string[];
  readonly paper: readonly PaperStep[];
}

const size = ({ n, d }: Exact): Exact => ({ n: Math.abs(n), d });

const euros = (value: Exact, lang: Language) => formatEuros(roundToCent(value), lang);

const daysInWords = (count: Exact, { lang }: Speech, { payment }: LawWords) =>
  say(approximate(count) < 2 ? payment.unJour : payment.desJours, { n: formatNumber(count, lang) });

/** What fills a blank. A guessed sum is told to the euro, as it cannot be known better. */
function filling(value: Day | Quantity, speech: Speech, words: LawWords): string {
  const { lang } = speech;
  if (typeof value === 'string') return formatDay(value, lang);
  if (value.unit === 'jours') return daysInWords(value.value, speech, words);
  if (value.unit === 'rapport') return formatPercent(value.value, lang);
  if (value.unit === 'nombre') return formatNumber(value.value, lang);
  return formatEuros(wholeEuros(value.value), lang, { whole: true });
}

const filled = ({ word, params }: Cause['mots'][number], speech: Speech, words: LawWords): string =>
  say(
    words.verifier[word],
    Object.fromEntries(
      Object.entries(params).map(([name, value]) => [name, filling(value, speech, words)]),
    ),
  );

function recomputed({ exactitude, montant, ecart }: Cause, { lang }: Speech, words: LawWords) {
  const { payment } = words;
  if (exactitude === 'supposition') return payment.supposition;
  const apart = roundToCent(size(ecart));
  const shown = { montant: euros(montant, lang), ecart: formatEuros(apart, lang) };
  return say(apart === 0 ? payment.refait : payment.refaitPres, shown);
}

/** The verdict, then what comes with it. */
function verdictOf({ verdict, mots, ecart }: Verification, { lang }: Speech, words: LawWords) {
  const said = (all: readonly VerifierWord[]) => all.map((word) => words.verifier[word]);
  if (verdict === 'accord') return { verdict: said(mots), advice: [] };
  const gap = words.payment[ecart.n < 0 ? 'ecartMoins' : 'ecartPlus'];
  return { verdict: [say(gap, { ecart: euros(size(ecart), lang) })], advice: said(mots) };
}

function doubtsOn(
  found: Figure<Verification>,
  { debut, fin }: PaiementAVerifier['periode'],
  assessment: Assessment,
  speech: Speech,
  { months }: LawWords,
): readonly string[] {
  const differ = assessment.notes.some(({ word }) => word === 'salairesDifferents');
  const sure = found.confidence === 'high' && !differ;
  const judged = sure ? found : { ...found, confidence: 'medium' as const };
  const jour = formatDay(found.verified, speech.lang);
  const said = doubtsOf([judged], assessment).map((doubt) => speech.say(doubt, { jour }));
  const whole = found.amounts.attendu.jours === daysIn(monthOf(debut));
  return whole && monthOf(debut) === monthOf(fin) ? said : [...said, months.douteJours];
}

/** What a payment comes to beside its calculation; undefined where the law of its days is not known. */
export function checked(
  assessment: Assessment,
  input: PaiementAVerifier,
  speech: Speech,
  words: LawWords,
): Checked | undefined {
  const { ijMaladie } = assessment.figures;
  if (!ijMaladie) return undefined;
  const found = verifier(ijMaladie, input);
  if (!found.ok) return undefined;
  const { lang } = speech;
  const { amounts, steps } = found.figure;
  const { attendu } = amounts;
  const { fin } = input.periode;
  return {
    agrees: amounts.verdict === 'accord',
    ...verdictOf(amounts, speech, words),
    expected: say(words.payment.attendu, {
      jours: daysInWords({ n: attendu.jours, d: 1 }, speech, words),
      brut: euros(attendu.brut, lang),
      net: euros(attendu.net, lang),
    }),
    causes: amounts.causes.map((cause) => ({
      sentences: cause.mots.map((one) => filled(one, speech, words)),
      recomputed: recomputed(cause, speech, words),
      articles: cause.articles.map((id) => articleOn(id, fin)),
    })),
    doubts: doubtsOn(found.figure, input.periode, assessment, speech, words),
    paper: onPaper(steps, speech, words.figures, (step) =>
      ijMaladie.steps.includes(step) ? input.debutArret : fin,
    ),
  };
}
