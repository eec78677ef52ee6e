import { describe, expect, it } from 'vitest';
import { assess } from '../../core/assess.ts';
import { cents } from '../../core/money/cents.ts';
import { exact } from '../../core/money/exact.ts';
import { regimes } from '../../core/regimes/index.ts';
import type { Situation } from '../../core/situation/situation.ts';
import { day } from '../../core/time/day.ts';
import { comparisonOf } from '../../widget/elements/comparison/comparison.ts';
import { shareAsked } from '../../widget/elements/comparison/other-share.ts';
import { answer } from '../../widget/elements/engine/answer.ts';
import { type Beside, NOTHING_ASKED } from '../../widget/elements/engine/beside.ts';
import { lawWords } from '../../widget/elements/engine/law-words.ts';
import { ENGLISH } from '../../widget/elements/language/english.ts';
import { FRENCH } from '../../widget/elements/language/french.ts';
import { askedPayment } from '../../widget/elements/payment/asked.ts';
import { checked } from '../../widget/elements/payment/checked.ts';

const plain = (text: string) => text.replace(/\u00ad/g, '').replace(/\s+/g, ' ');

const PAY = cents(340_000);
const ON = day('2026-12-05');
const PLAN: Situation = {
  debutArret: day('2026-07-06'),
  debutTpt: day('2026-09-14'),
  quotite: exact(1, 2),
  salairesBruts: [PAY, PAY, PAY],
};

type Typed = Partial<Omit<Beside, 'texts'>> & Partial<Beside['texts']>;

function check({ periode = '', nature = '', ...texts }: Typed, situation = PLAN, speech = FRENCH) {
  const assessment = assess(situation, ON, regimes);
  const typed = { ...NOTHING_ASKED, periode, nature, texts: { ...NOTHING_ASKED.texts, ...texts } };
  const { payment, errors } = askedPayment(assessment, typed);
  return {
    payment,
    errors,
    found: payment && checked(assessment, payment, speech, lawWords(speech)),
  };
}

describe('a payment to check', () => {
  it('bears on the last month that is over, unless another is asked for', () => {
    expect(check({ montant: '1 289,01' }).payment?.periode.debut).toBe('2026-11-01');
    const september = check({ montant: '730,44', periode: '2026-09-14' });
    expect(september.payment?.periode).toEqual({ debut: '2026-09-14', fin: '2026-09-30' });
    expect(september.found?.agrees).toBe(true);
  });

  it('says what would explain it, with what that gives, and the version of the article', () => {
    const { found } = check({ montant: '902,31', nature: 'brut', jours: '21 jours' });
    expect(found?.agrees).toBe(false);
    expect(plain(found?.verdict.join() ?? '')).toBe('Il manque 386,70 € par rapport au calcul.');
    const [first] = found?.causes ?? [];
    expect(plain(first?.sentences.join() ?? '')).toContain('comptés (21 jours)');
    expect(plain(first?.recomputed ?? '')).toBe(
      'Calcul refait ainsi : 902,31 €, le montant versé.',
    );
    expect(first?.articles[0]?.url).toContain('LEGIARTI000031687210');
  });

  it('says of a guess that it is one, and counts nothing paid as an answer', () => {
    const { found } = check({ montant: '0' });
    expect(found?.causes.map(({ recomputed }) => plain(recomputed))).toEqual([
      'C’est une supposition : aucun calcul ne permet de la vérifier.',
    ]);
  });

  it('is held to the pay of the payslip where it is copied: 3 400 less 2 400 € is 1 000 €', () => {
    expect(check({ montant: '1 000', salaireVerse: '2 400' }).found?.agrees).toBe(true);
  });

  it('finds a complement that was taken off', () => {
    const complement = { mode: 'montant', montant: cents(20_000) } as const;
    const { found } = check({ montant: '1 089,01', nature: 'brut' }, { ...PLAN, complement });
    expect(found?.causes[0]?.sentences.join()).toContain('retiré des indemnités');
  });

  it.each([
    ['montant', '1.289'],
    ['montant', 'beaucoup'],
    ['jours', '367'],
    ['jours', '-1'],
    ['conges', '2,5'],
    ['parJour', '42,967'],
  ] as const)('cannot be read with %s « %s »', (field, text) => {
    const { payment, errors } = check({ montant: '1 289,01', [field]: text });
    expect(payment).toBeUndefined();
    expect(Object.keys(errors)).toEqual([field]);
  });

  it('is told in English too', () => {
    const { found } = check({ montant: '1 289,01' }, PLAN, ENGLISH);
    expect(plain(found?.expected ?? '')).toMatch(/^The calculation, for 30 days: €1,289.01 gross/);
  });
});

describe('another share to compare with', () => {
  const asked = (part: string, autrePart = '') =>
    shareAsked({ ...NOTHING_ASKED, part, texts: { ...NOTHING_ASKED.texts, autrePart } });

  it('is a button or a text, above nothing and below full time', () => {
    expect(asked('')).toEqual({});
    expect(asked('80')).toEqual({ share: exact(4, 5) });
    expect(asked('autre', '28 h / 35 h')).toEqual({ share: exact(4, 5) });
    expect(asked('autre', '100 %')).toEqual({ error: 'ratio-hors-limites' });
    expect(asked('autre', '28 h')).toEqual({ error: 'ratio-heures' });
  });

  it('stands between the plan and full time, in the same month, whatever changes in the plan', () => {
    const suite = [
      { debut: day('2027-01-11'), quotite: exact(7, 10) },
      { debut: day('2027-03-01'), quotite: exact(1) },
    ];
    const assessment = assess({ ...PLAN, suite }, ON, regimes);
    const words = lawWords(FRENCH);
    const [section] = comparisonOf(assessment, FRENCH, words, { share: exact(4, 5), regimes });
    expect(section?.columns.map(plain)).toEqual([
      'Temps partiel',
      'À 80 %',
      'Temps plein',
      'Arrêt complet',
    ]);
    // December: 31 × 42,967… at half time; a loss of 680 € at 80 %.
    const total = section?.groups[0]?.rows.at(-1)?.cells.map(({ text }) => plain(text));
    expect(total).toEqual(['3 031,98', '3 400,00', '3 400,00', '1 331,98']);
    expect(plain(section?.sentences.join(' ') ?? '')).toMatch(/À 80 % : vous toucheriez environ/);
  });
});

describe('what the employer adds', () => {
  const complement = { mode: 'montant', montant: cents(25_000) } as const;

  it('is counted in the total and in the net, and is to be confirmed', () => {
    const { lines } = answer({ ...PLAN, complement }, ON, FRENCH);
    expect(lines.map(({ title }) => title)).toEqual([
      'salaireVerse',
      'indemnites',
      'complementSaisi',
      'total',
      'totalNet',
    ]);
    const total = lines.find(({ title }) => title === 'total');
    expect(plain(total?.text ?? '')).toContain('= 3 281,98 €');
    expect(total?.doubts).toContain('douteComplement');
    for (const { steps, value } of lines.slice(3))
      expect(steps.at(-1)?.result.value).toEqual(value);
  });

  it('by law is shown for a full stop alone, with why', () => {
    const said = (embauche: string, on: string) => {
      const situation = { ...PLAN, embauche: day(embauche) };
      const assessment = assess(situation, day(on), regimes);
      return plain(
        comparisonOf(assessment, FRENCH, lawWords(FRENCH))[0]?.sentences.join(' ') ?? '',
      );
    };
    expect(said('2019-03-15', '2026-12-05')).toContain('des douze derniers mois sont épuisés');
    expect(said('2026-03-15', '2026-12-05')).toContain('demande une année d’ancienneté');
    expect(said('1990-03-15', '2026-10-05')).toContain('l’employeur compléterait selon la loi');
  });

  it('is said to come to nothing where pay and allowances reach what is guaranteed', () => {
    const low = { mode: 'part-du-salaire', taux: exact(1, 2) } as const;
    const { said, lines } = answer({ ...PLAN, complement: low }, ON, FRENCH);
    expect(said.join()).toContain('l’employeur n’ajoute rien ce mois-ci');
    expect(lines).toHaveLength(4);
  });
});

describe('a month begun before the first whole one', () => {
  it('is told with what it brings: 963,33 € of pay and 17 × 42,967…', () => {
    const { said } = answer(PLAN, day('2026-09-20'), FRENCH);
    expect(plain(said[0] ?? '')).toContain(
      'jusqu’à la fin de ce mois-là, vous toucheriez 1 693,77 €',
    );
    expect(answer(PLAN, ON, FRENCH).said.join()).not.toContain('jusqu’à la fin');
  });
});
