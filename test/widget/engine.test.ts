import { describe, expect, it } from 'vitest';
import { approximate } from '../../core/money/exact.ts';
import { day } from '../../core/time/day.ts';
import { type Answer, answer } from '../../widget/elements/engine/answer.ts';
import { ENGLISH } from '../../widget/elements/language/english.ts';
import { FRENCH } from '../../widget/elements/language/french.ts';
import { readDraft } from '../../widget/elements/tpt-calculator/draft.ts';
import { draftOf, quotiteTyped } from '../../widget/elements/tpt-calculator/draft-of.ts';

const plain = (text: string) => text.replace(/[^\S\n]+/g, ' ');

function answered(salaire: string, quotite: string, debutArret: string, on = '2026-07-15') {
  const blank = draftOf({});
  const texts = { ...blank.texts, salaire, debutArret, ...quotiteTyped(quotite) };
  const { situation } = readDraft({ ...blank, texts });
  return answer(situation, day(on), FRENCH);
}

const line = ({ lines }: Answer, title: string) => {
  const found = lines.find((one) => one.title === title);
  if (!found) throw new Error(`no line ${title}`);
  return found;
};

describe('the amounts of an answer', () => {
  const month = answered('2 500', '60 %', '06/07/2026');

  it('are the pay, the allowances, their total and the net, to the cent', () => {
    const amounts = month.lines.map(({ title, value }) => [title, Math.round(approximate(value))]);
    expect(amounts.slice(0, 3)).toEqual([
      ['salaireVerse', 150_000],
      ['indemnites', 100_000],
      ['total', 250_000],
    ]);
    const net = line(month, 'totalNet');
    expect(net.steps.at(-1)?.result.value).toEqual(net.value);
    expect(net.steps.at(-1)?.operands).toHaveLength(2);
  });

  it('are each explained by steps that end on them', () => {
    for (const { steps, value } of month.lines) expect(steps.at(-1)?.result.value).toEqual(value);
    const all = month.lines.slice(0, 3).flatMap(({ steps }) => steps);
    expect(new Set(all).size).toBe(month.assessment.figures.tptMois?.steps.length);
  });

  it('before the month is known, are what is known of the day', () => {
    expect(answered('2 500', '', '06/07/2026').lines.map(({ title }) => title)).toEqual(['ijJour']);
    expect(answered('', '', '06/07/2026').lines.map(({ title }) => title)).toEqual(['ijMaximum']);
    expect(answered('2 500', '60 %', '').lines).toEqual([]);
  });

  it('are to be confirmed where the text has two readings, and where its check is old', () => {
    expect(line(month, 'indemnites').doubts).toEqual(['douteLecture']);
    expect(line(month, 'salaireVerse').doubts).toEqual([]);
    expect(line(month, 'totalNet').doubts).toContain('douteSource');
    const later = answered('2 500', '60 %', '06/07/2026', '2027-06-01');
    expect(line(later, 'indemnites').doubts).toContain('doutePerime');
    const settled = answered('6 000', '50 %', '06/07/2026');
    expect(line(settled, 'indemnites').doubts).toEqual([]);
  });
});

describe('what is said of an amount', () => {
  const differing = (third: string, quotite: string) => {
    const blank = draftOf({});
    const pays = { salaire1: '2 400', salaire2: '2 450', salaire3: third };
    const texts = { ...blank.texts, ...pays, debutArret: '06/07/2026', ...quotiteTyped(quotite) };
    const { situation } = readDraft({ ...blank, differents: true, texts });
    return answer(situation, day('2026-07-15'), FRENCH);
  };

  it('names the full pay that is supposed, and the two readings only where they differ', () => {
    expect(line(differing('6 000', '50 %'), 'indemnites').doubts).toEqual(['douteSalaire']);
    const both = line(differing('2 500', '60 %'), 'indemnites').doubts;
    expect(both).toEqual(['douteSalaire', 'douteLecture']);
  });

  it('explains a net above that of full time, and nothing where it is below', () => {
    const above = answered('2 500', '60 %', '06/07/2026').said.map(plain);
    expect(above.join()).toMatch(/environ \d+ € net de plus qu’à temps plein/);
    expect(answered('6 000', '50 %', '06/07/2026').said).toEqual([]);
  });
});

describe('a calculation on paper', () => {
  it('says that a limit equal to the amount is reached', () => {
    // Each pay is held at its ceiling: half of their day is the ceiling of the daily allowance.
    const { paper } = line(answered('3 400', '60 %', '06/07/2026'), 'indemnites');
    const equal = paper.filter(({ rows: [amount, cap], limit }) => {
      return limit && amount && cap?.value.endsWith(amount.value);
    });
    expect(equal).toHaveLength(1);
    expect(equal[0]?.limit).toMatchObject({ reached: true });
    expect(equal[0]?.limit?.text).toContain('Limité par');
  });

  it('puts the same operation down once, and says how often it counts', () => {
    const { paper } = line(answered('2 500', '60 %', '06/07/2026'), 'indemnites');
    const retained = paper.filter(
      ({ title }) => title === 'Salaire retenu, dans la limite du plafond',
    );
    expect(retained.map(({ times }) => times)).toEqual([3]);
  });

  it('marks the cap or limit that decided, in words', () => {
    const limits = (salaire: string) =>
      line(answered(salaire, '50 %', '06/07/2026'), 'indemnites')
        .paper.filter(({ limit }) => limit?.reached)
        .map(({ limit }) => limit?.text);
    expect(limits('6 000')).toContain('▲ Limité par : Plafond mensuel du salaire pris en compte');
    expect(limits('1 800')).toEqual(['▲ Limité par : Perte de gain']);
  });

  it('links each line to the version of its article that was in force', () => {
    const { paper } = line(answered('2 500', '60 %', '06/07/2020', '2020-07-15'), 'indemnites');
    const urls = paper
      .filter(({ article }) => article.text.endsWith('R323-4'))
      .map(({ article }) => article.url);
    expect(new Set(urls)).toEqual(
      new Set(['https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000029396172']),
    );
  });

  it('can be taken away as text, addresses included', () => {
    const text = plain(line(answered('2 500', '60 %', '06/07/2026'), 'indemnites').text);
    expect(text).toContain('Indemnité journalière maximale\n 31 365,94 € Plafond annuel');
    expect(text).toContain('= 42,97 € par jour');
    expect(text).toContain('= 41,10 €');
    expect(text).toContain('▲ Limité par : Perte de gain');
    expect(text).toMatch(
      /article R323-3 : https:\/\/www\.legifrance\.gouv\.fr\/\S+LEGIARTI000038956374/,
    );
  });
});

describe('an answer in English', () => {
  it('says the same in its words and numbers', () => {
    const { situation } = answered('2 500', '60 %', '06/07/2026').assessment;
    const english = answer(situation, day('2026-07-15'), ENGLISH);
    expect(line(english, 'indemnites').text).toContain('= €42.97  a day');
    expect(english.notes.join(' ')).toContain('No text says how to round');
  });
});
