import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ijMaladie } from '../../../core/figures/ij-maladie.ts';
import { type PlanInput, plan } from '../../../core/figures/plan/plan.ts';
import { cents } from '../../../core/money/cents.ts';
import { exact, exactly } from '../../../core/money/exact.ts';
import { asText } from '../../../core/papers/as-text.ts';
import { type Block, blanksOf, lineText } from '../../../core/papers/document.ts';
import { monthSheet } from '../../../core/papers/month-sheet.ts';
import { addDays, day } from '../../../core/time/day.ts';
import { papersEn } from '../../../core/words/en/papers.ts';
import { planEn } from '../../../core/words/en/plan.ts';
import { papersFr } from '../../../core/words/fr/papers.ts';
import { planFr } from '../../../core/words/fr/plan.ts';
import { plain } from './telling.ts';

const words = { lang: 'fr', papers: papersFr.sheet, plan: planFr } as const;
const pay = cents(250_000);

function monthsOf(input: Omit<PlanInput, 'salaireTempsPlein'>, salaireTempsPlein = pay) {
  const daily = ijMaladie([pay, pay, pay], day('2026-07-06'));
  if (!daily.ok) throw new Error('the law of July 2026');
  const months = plan(daily.figure, { ...input, salaireTempsPlein });
  if (!months.ok) throw new Error('the law of the plan');
  return months.mois;
}

const isTable = (block: Block): block is Extract<Block, { kind: 'table' }> =>
  block.kind === 'table';
const euros = (text: string | undefined) =>
  Number(
    plain(text ?? '')
      .replace(/[ €]/g, '')
      .replace(',', '.'),
  );

describe('the employer’s sheet', () => {
  const september = { etapes: [{ debut: day('2026-09-01'), quotite: exactly(0.6) }] };

  it('holds each month under its name, and what is to be known of it once', () => {
    const months = monthsOf({
      ...september,
      fin: day('2026-10-15'),
      conges: [{ debut: day('2026-09-21'), fin: day('2026-09-25') }],
    });
    expect(plain(asText(monthSheet(months, words))).split('\n\n')).toEqual([
      'Temps partiel thérapeutique : montants à déclarer, mois par mois',
      plain(papersFr.sheet.intro),
      'septembre 2026',
      [
        'Période | Situation | Jours | Salaire à temps plein | Salaire versé | Perte',
        'du 1er septembre 2026 au 20 septembre 2026 | temps partiel | 20 | 1 666,67 € | 1 000,00 € | 666,67 €',
        'du 21 septembre 2026 au 25 septembre 2026 | congés payés | 5 | 416,67 € | 250,00 € | 166,67 €',
        'du 26 septembre 2026 au 30 septembre 2026 | temps partiel | 5 | 416,67 € | 250,00 € | 166,67 €',
        'Ensemble du mois |  | 30 | 2 500,01 € | 1 500,00 € | 1 000,01 €',
      ].join('\n'),
      'À déclarer une fois le mois terminé, à partir du 1er octobre 2026.',
      'octobre 2026',
      [
        'Période | Situation | Jours | Salaire à temps plein | Salaire versé | Perte',
        // 15 days of 31 of 2 500 €.
        'du 1er octobre 2026 au 15 octobre 2026 | temps partiel | 15 | 1 209,68 € | 725,81 € | 483,87 €',
      ].join('\n'),
      'À déclarer une fois le mois terminé, à partir du 1er novembre 2026.',
      [planFr.declarationMensuelle, planFr.versementApresAttestation, planFr.congesDeuxLectures]
        .map((line) => `- ${plain(line)}`)
        .join('\n'),
      `${plain(papersFr.sheet.reserve)}\n`,
    ]);
  });

  it('leaves the cells of a full stop empty, and has none too few', () => {
    const arrets = [{ debut: day('2026-09-11'), fin: day('2026-09-20') }];
    const sheet = monthSheet(monthsOf({ ...september, fin: day('2026-09-30'), arrets }), words);
    const [table] = sheet.blocks.filter(isTable);
    expect(table?.rows.map((row) => row.length)).toEqual([6, 6, 6, 6]);
    expect(table?.rows[1]?.slice(2).map(lineText)).toEqual(['10', '', '', '']);
    expect(table?.rows[3]?.slice(0, 3).map(lineText)).toEqual(['Ensemble du mois', '', '30']);
  });

  it('gives the full pay, the pay given and the loss of a whole month', () => {
    const text = plain(
      asText(monthSheet(monthsOf({ ...september, fin: day('2026-09-30') }), words)),
    );
    expect(text).toContain('septembre 2026');
    expect(text).toContain(
      'du 1er septembre 2026 au 30 septembre 2026 | temps partiel | 30 | 2 500,00 € | 1 500,00 € | 1 000,00 €',
    );
    expect(text).toContain('à partir du 1er octobre 2026');
    expect(text).not.toContain('Ensemble du mois');
  });

  it('splits a month at each change, and adds up what is declared as a loss', () => {
    const sheet = monthSheet(
      monthsOf({
        ...september,
        fin: day('2026-09-30'),
        arrets: [{ debut: day('2026-09-11'), fin: day('2026-09-20') }],
      }),
      words,
    );
    const text = plain(asText(sheet));
    expect(text).toContain(
      'au 10 septembre 2026 | temps partiel | 10 | 833,33 € | 500,00 € | 333,33 €',
    );
    // A full stop has a statement of its own: no loss is declared of it here.
    expect(text).toContain('au 20 septembre 2026 | arrêt complet | 10 |  |  | ');
    expect(text).toContain('Ensemble du mois |  | 30 | 1 666,66 € | 1 000,00 € | 666,66 €');
    expect(text).toContain(plain(planFr.periodesSeparees));
    expect(text).toContain(plain(planFr.arretAttestation));
  });

  it('says so where there is nothing to declare', () => {
    const etapes = [{ debut: day('2026-09-01'), quotite: exact(1) }];
    const sheet = monthSheet(monthsOf({ etapes, fin: day('2026-09-30') }), words);
    expect(asText(sheet).split('\n\n').slice(2)).toEqual([
      'septembre 2026',
      planFr.rienADeclarer,
      `${papersFr.sheet.reserve}\n`,
    ]);
  });

  it('adds up on paper, for any plan: each loss is one pay less the other', () => {
    const anyPlan = fc.record({
      salary: fc.integer({ min: 100_000, max: 800_000 }).map(cents),
      quotite: fc.integer({ min: 1, max: 9999 }).map((n) => exact(n, 10_000)),
      start: fc.integer({ min: 0, max: 40 }).map((n) => addDays(day('2026-08-20'), n)),
      length: fc.integer({ min: 0, max: 90 }),
      stop: fc.integer({ min: 0, max: 60 }),
    });
    fc.assert(
      fc.property(anyPlan, ({ salary, quotite, start, length, stop }) => {
        const fin = addDays(start, length);
        const from = addDays(start, stop);
        const arrets = [{ debut: from, fin: addDays(from, 3) }];
        const sheet = monthSheet(
          monthsOf({ etapes: [{ debut: start, quotite }], fin, arrets }, salary),
          words,
        );
        expect(blanksOf(sheet)).toEqual([]);
        for (const { head, rows } of sheet.blocks.filter(isTable)) {
          const cells = rows.map((row) => row.map(lineText));
          for (const row of cells) {
            expect(row).toHaveLength(head.length);
            expect(euros(row[5])).toBeCloseTo(euros(row[3]) - euros(row[4]), 6);
            expect(euros(row[5])).toBeGreaterThanOrEqual(0);
          }
          if (cells.length < 2) continue;
          const [parts, whole] = [cells.slice(0, -1), cells.at(-1)];
          for (const column of [2, 3, 4, 5]) {
            const sum = parts.reduce((so, row) => so + euros(row[column]), 0);
            expect(euros(whole?.[column])).toBeCloseTo(sum, 6);
          }
        }
      }),
    );
  });

  it('speaks English too', () => {
    const months = monthsOf({ ...september, fin: day('2026-09-30') });
    const sheet = monthSheet(months, { lang: 'en', papers: papersEn.sheet, plan: planEn });
    expect(asText(sheet)).toContain('September 2026');
    expect(asText(sheet)).toContain('€1,000.00');
  });
});
