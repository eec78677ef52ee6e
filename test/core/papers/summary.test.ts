import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../core/assess.ts';
import { cents } from '../../../core/money/cents.ts';
import { exactly } from '../../../core/money/exact.ts';
import { asText } from '../../../core/papers/as-text.ts';
import { blanksOf } from '../../../core/papers/document.ts';
import { situationLines } from '../../../core/papers/situation-lines.ts';
import { type SummaryWords, summary } from '../../../core/papers/summary.ts';
import { regimes } from '../../../core/regimes/index.ts';
import type { Situation } from '../../../core/situation/situation.ts';
import { writeSituation } from '../../../core/situation/written.ts';
import { day } from '../../../core/time/day.ts';
import { assessEn } from '../../../core/words/en/assess.ts';
import { deadlinesEn } from '../../../core/words/en/deadlines.ts';
import { figuresEn } from '../../../core/words/en/figures.ts';
import { holidaysEn } from '../../../core/words/en/holidays.ts';
import { papersEn } from '../../../core/words/en/papers.ts';
import { regimesEn } from '../../../core/words/en/regimes.ts';
import { assessFr } from '../../../core/words/fr/assess.ts';
import { figuresFr } from '../../../core/words/fr/figures.ts';
import { papersFr } from '../../../core/words/fr/papers.ts';
import { regimesFr } from '../../../core/words/fr/regimes.ts';
import { anySituation } from '../situation/any-situation.ts';
import { dayWithin } from '../time/any-day.ts';
import { flawsInFrench } from '../words/catalogues.ts';
import { deadlineOn, inFrench } from './telling.ts';

const french: SummaryWords = {
  ...inFrench,
  papers: papersFr,
  figures: figuresFr,
  notices: { ...assessFr, ...regimesFr },
};
const english: SummaryWords = {
  lang: 'en',
  words: deadlinesEn,
  holidays: holidaysEn,
  papers: papersEn,
  figures: figuresEn,
  notices: { ...assessEn, ...regimesEn },
};

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const pay = cents(250_000);
const situation: Situation = {
  statut: 'salarie',
  origine: 'maladie',
  salairesBruts: [pay, pay, pay],
  quotite: exactly(0.6),
  minutesHebdo: 35 * 60,
  debutArret: day('2026-07-06'),
  debutTpt: day('2026-09-01'),
};
const deadlines = [
  deadlineOn('recours-cmra', '2025-12-31'),
  deadlineOn('visite-de-reprise', '2026-09-01'),
  deadlineOn('refus-employeur', '2026-09-01'),
];

describe('a summary', () => {
  const assessed = assess(situation, day('2026-11-23'));
  const document = summary(assessed, deadlines, french);
  const text = plain(asText(document));

  it('tells the situation, the amounts with their steps, and the day of the law', () => {
    expect(text).toContain('Selon les textes connus le 23 novembre 2026. Valeurs vérifiées le ');
    expect(text).toContain('- Statut : salarié du privé');
    expect(text).toContain('- Part du temps plein travaillée : 60 %');
    expect(text).toContain('- Heures par semaine, selon le contrat : 35 h');
    expect(text).toContain('- Premier jour de l’arrêt complet : 6 juillet 2026');
    expect(text).toContain('novembre 2026, mois entier | Euros');
    expect(text).toContain('Salaire, brut | 1 500,00 €');
    expect(text).toContain('Indemnités journalières du mois, brut (à confirmer) | 1 000,00 €');
    expect(text).toContain('Total du mois, brut (à confirmer) | 2 500,00 €');
    expect(text).toMatch(/- .* : 7 500,00 € ÷ 91,25 = 82,19 € \(CSS R323-4\)/);
    expect(text).toMatch(/le plus petit de .* et .* = 1 000,00 € \(CSS R323-3\)/);
  });

  it('says of a total that the complement is not in it, where there is one', () => {
    const complement = { mode: 'montant', montant: cents(25_000) } as const;
    const added = summary(assess({ ...situation, complement }, day('2026-11-23')), [], french);
    const told = plain(asText(added));
    expect(told).toContain('Total du mois sans le complément, brut (à confirmer) | 2 500,00 €');
    expect(told).not.toContain('Total du mois, brut');
  });

  it('tells each date with its counting, its actor and its doubt, and leaves out what has none', () => {
    expect(text).toContain(
      'vendredi 27 février 2026, à confirmer : Contester un refus médical (commission médicale de recours amiable) (vous). Décompte : notification du refus : 31 décembre 2025 ; 2 mois',
    );
    expect(text).toContain(plain(papersFr.calendar.prudence));
    expect(text).toContain('mercredi 9 septembre 2026');
    expect(text).not.toContain('Motifs écrits du refus');
  });

  it('gives each source once, with its address and its days', () => {
    const sources = text
      .split('\nSources\n')[1]
      ?.split('\n')
      .filter((line) => line.startsWith('- '));
    expect(sources?.length).toBeGreaterThan(3);
    expect(new Set(sources).size).toBe(sources?.length);
    for (const source of sources ?? []) expect(source).toMatch(/vérifié le .* : https:\/\//);
  });

  it('has no blank, and is well written', () => {
    expect(blanksOf(document)).toEqual([]);
    expect(text).not.toMatch(/[{}…]|undefined/);
    // The names of the texts are as the register holds them.
    const own = asText(document).split(`\n${papersFr.summary.sources}\n`)[0] ?? '';
    for (const line of own.split('\n').filter(Boolean))
      expect(flawsInFrench(line.replace(/^- /, '')), line).toEqual([]);
  });

  it('says that old values are to be confirmed', () => {
    const later = summary(assess(situation, day('2027-12-01')), [], french);
    expect(plain(asText(later))).toContain('il y a plus de six mois : à confirmer');
  });

  it('stands without figures or dates', () => {
    const bare = asText(summary(assess({ statut: 'titulaire' }, day('2026-11-23')), [], french));
    expect(plain(bare)).toContain('fonctionnaire titulaire');
    expect(bare).not.toContain(papersFr.summary.sources);
    expect(bare).not.toContain(`\n${papersFr.summary.dates}\n`);
  });

  it('gives the amounts of every regime, and says all that is said beside them', () => {
    fc.assert(
      fc.property(anySituation, dayWithin(2026, 2026), (any, on) => {
        const found = assess(any, on, regimes);
        const { blocks } = summary(found, [], french);
        const lists = blocks.flatMap((block) =>
          block.kind === 'list' ? [block.lines.length] : [],
        );
        const notices = found.warnings.length + found.notes.length;
        if (notices > 0) expect(lists.at(-1)).toBe(notices);
        const whole = asText({ ...document, blocks });
        expect(whole).not.toMatch(/[{}…]|undefined|NaN/);
        for (const block of blocks)
          if (block.kind === 'table') for (const row of block.rows) expect(row).toHaveLength(2);
      }),
    );
    const accident: Situation = {
      ...situation,
      origine: 'accident-du-travail',
      salaireMoisPrecedent: pay,
    };
    const estimated = plain(
      asText(summary(assess(accident, day('2026-11-23'), regimes), [], french)),
    );
    expect(estimated).toMatch(/\(à confirmer\) \| [\d ]+,\d\d €/);
    const agent: Situation = {
      statut: 'titulaire',
      versant: 'FPE',
      quotite: exactly(0.6),
      debutTpt: day('2026-09-01'),
      paiePublique: {
        traitement: cents(200_000),
        indemniteResidence: cents(0),
        supplementFamilial: cents(0),
        nbi: cents(0),
        primes: cents(30_000),
      },
    };
    const paid = plain(asText(summary(assess(agent, day('2026-11-23'), regimes), [], french)));
    expect(paid).toContain('Rémunération brute d’un mois à temps plein : 2 300,00 €');
    expect(paid).toMatch(/\| 2 300,00 €/);
    expect(paid).toContain('Fonction publique : de l’État');
  });

  it('stands on one page in small print', () => {
    const lines = asText(document)
      .split('\n')
      .filter(Boolean)
      .reduce((so, line) => so + Math.ceil(line.length / 125), 0);
    expect(lines).toBeLessThan(75);
  });

  it('speaks English too', () => {
    const inEnglish = asText(summary(assessed, deadlines, english));
    expect(inEnglish).toContain('Total of the month, gross (to be confirmed) | €2,500.00');
    expect(inEnglish).toContain('November 2026, whole month');
    expect(inEnglish.split('\nSources\n')[0]).not.toMatch(/ le | du | de l’|indemnité /);
  });
});

describe('the lines of a situation', () => {
  it('hold every answer given, in both languages, in words', () => {
    fc.assert(
      fc.property(anySituation, (any) => {
        const { version: _, ...answers } = writeSituation(any);
        const told = Object.values(answers).filter(
          (answer) => !(Array.isArray(answer) && answer.length === 0),
        );
        for (const { lang, papers } of [french, english]) {
          const lines = situationLines(any, lang, papers.situation);
          const empty = lines.filter((line) => /[:\s]$/.test(line));
          expect(empty).toEqual([]);
          expect(lines.length).toBeGreaterThanOrEqual(told.length);
          expect(lines.join()).not.toMatch(/[{}…]|undefined|NaN/);
        }
      }),
    );
  });

  it('have words for every choice', () => {
    for (const { papers } of [french, english]) {
      const shown = situationLines({ origine: 'ald', zone: 'la-reunion' }, 'fr', papers.situation);
      expect(shown.join()).toContain(papers.situation.choices.ald);
      expect(shown.join()).toContain(papers.situation.choices['la-reunion']);
    }
  });
});
