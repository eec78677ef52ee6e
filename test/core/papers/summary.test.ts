import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../core/assess.ts';
import { cents } from '../../../core/money/cents.ts';
import { exactly } from '../../../core/money/exact.ts';
import { asText } from '../../../core/papers/as-text.ts';
import { blanksOf } from '../../../core/papers/document.ts';
import { summary } from '../../../core/papers/summary.ts';
import { regimes } from '../../../core/regimes/index.ts';
import type { Situation } from '../../../core/situation/situation.ts';
import { day } from '../../../core/time/day.ts';
import { papersFr } from '../../../core/words/fr/papers.ts';
import { anySituation } from '../situation/any-situation.ts';
import { dayWithin } from '../time/any-day.ts';
import { flawsInFrench } from '../words/catalogues.ts';
import {
  deadlineOn,
  summaryInEnglish as english,
  summaryInFrench as french,
  plain,
} from './telling.ts';

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
const deadlines = () => [
  deadlineOn('recours-cmra', '2025-12-31'),
  deadlineOn('visite-de-reprise', '2026-09-01'),
  deadlineOn('refus-employeur', '2026-09-01'),
];

describe('a summary', () => {
  const made = (words = french) =>
    summary(assess(situation, day('2026-11-23')), deadlines(), words);
  const told = () => plain(asText(made()));

  it('tells the situation, the amounts with their steps, and the day of the law, in this order', () => {
    const text = told();
    expect(text.split('\n\n').slice(0, 6)).toEqual([
      'Temps partiel thérapeutique : résumé',
      expect.stringMatching(/^Selon les textes connus le 23 novembre 2026\. Valeurs vérifiées le /),
      'Situation',
      [
        '- Statut : salarié du privé',
        '- Origine : maladie',
        '- Premier jour de l’arrêt complet : 6 juillet 2026',
        '- Premier jour du temps partiel : 1er septembre 2026',
        '- Part du temps plein travaillée : 60 %',
        '- Salaires bruts, du plus ancien au plus récent : 2 500,00 €, 2 500,00 €, 2 500,00 €',
        '- Heures par semaine, selon le contrat : 35 h',
      ].join('\n'),
      'Montants et calcul',
      // Net of the pay: CSG and CRDS on 98,25 % of it, 11,31 % of contributions; of the IJ: 6,7 %.
      [
        'novembre 2026, mois entier | Euros',
        'Indemnité d’un jour d’arrêt complet, brut | 41,10 €',
        'Salaire, brut | 1 500,00 €',
        'Indemnités journalières du mois, brut (à confirmer) | 1 000,00 €',
        'Total du mois, brut (à confirmer) | 2 500,00 €',
        'Salaire, net estimé avant impôt | 1 187,40 €',
        'Indemnités du mois, net estimé avant impôt | 933,00 €',
      ].join('\n'),
    ]);
    expect(text.split('\n\n').at(-1)).toBe(`${plain(papersFr.summary.reserve)}\n`);
  });

  it('shows each line of the calculation once, with its article', () => {
    expect(told().split('\n\n')[6]?.split('\n')).toEqual([
      '- Plafond mensuel du salaire pris en compte : 1 867,02 € × 1,4 = 2 613,83 € (CSS R323-4)',
      '- Plafond annuel du salaire pris en compte : 2 613,83 € × 12 = 31 365,94 € (CSS R323-9)',
      '- Indemnité journalière maximale : 31 365,94 € ÷ 730 = 42,97 € (CSS R323-9)',
      '- Salaire retenu, dans la limite du plafond : le plus petit de 2 500,00 € et 2 613,83 € = 2 500,00 € (CSS R323-4)',
      '- Somme des salaires retenus : 2 500,00 € + 2 500,00 € + 2 500,00 € = 7 500,00 € (CSS R323-4)',
      '- Salaire journalier de base : 7 500,00 € ÷ 91,25 = 82,19 € (CSS R323-4)',
      '- Moitié du salaire journalier de base : 82,19 € × 50 % = 41,10 € (CSS R323-5)',
      '- Indemnité journalière d’un arrêt complet : le plus petit de 41,10 € et 42,97 € = 41,10 € (CSS R323-9)',
      '- Salaire brut des heures travaillées : 2 500,00 € × 60 % = 1 500,00 € (CSS R323-3)',
      '- Perte de gain : 2 500,00 € − 1 500,00 € = 1 000,00 € (CSS R323-3)',
      '- Indemnités d’un arrêt complet sur la période : 41,10 € × 30 = 1 232,88 € (CSS L323-1)',
      '- Indemnités journalières versées en temps partiel thérapeutique : le plus petit de 1 232,88 € et 1 000,00 € = 1 000,00 € (CSS R323-3)',
      '- Total brut du mois : 1 500,00 € + 1 000,00 € = 2 500,00 € (CSS R323-3)',
    ]);
  });

  it('says of a total that the complement is not in it, where there is one', () => {
    const complement = { mode: 'montant', montant: cents(25_000) } as const;
    const added = summary(assess({ ...situation, complement }, day('2026-11-23')), [], french);
    const text = plain(asText(added));
    expect(text).toContain('Total du mois sans le complément, brut (à confirmer) | 2 500,00 €');
    expect(text).not.toContain('Total du mois, brut');
  });

  it('tells each date with its counting, its actor and its doubt, and leaves out what has none', () => {
    const dates = told().split('\n\nDates\n\n')[1]?.split('\n\n')[0];
    expect(dates?.split('\n')).toEqual([
      '- vendredi 27 février 2026, à confirmer : Contester un refus médical (commission médicale de recours amiable) (vous). Décompte : notification du refus : 31 décembre 2025 ; 2 mois : le mois n’a pas cette date, donc son dernier jour, samedi 28 février 2026 ; le 28 février 2026 est un samedi : reporté au dimanche 1er mars 2026 ; le 1er mars 2026 est un dimanche : reporté au lundi 2 mars 2026. Le jour retenu est plus tôt, par prudence.',
      expect.stringMatching(/^- mercredi 9 septembre 2026, à confirmer : .*[^e]\.$/),
    ]);
    // A day that opens something is sure, and nobody has to act before it.
    const opening = summary(
      assess({}, day('2026-11-23')),
      [deadlineOn('droits-apres-six-mois', '2026-09-15')],
      french,
    );
    expect(plain(asText(opening)).split('\n\n')[3]).toBe(
      '- lundi 15 mars 2027 : Conditions plus strictes après six mois (vous). Décompte : premier jour de l’absence : 15 septembre 2026 ; 6 mois : lundi 15 mars 2027.',
    );
  });

  it('holds eight dates at most, the soonest of those that it is given', () => {
    const twelve = Array.from({ length: 12 }, (_, n) =>
      deadlineOn('visite-de-reprise', `2026-09-${String(n + 1).padStart(2, '0')}`),
    );
    const bare = assess({}, day('2026-11-23'));
    const shown = (count: number) =>
      asText(summary(bare, twelve.slice(0, count), french))
        .split('\n')
        .filter((line) => line.startsWith('- '));
    expect(shown(8)).toHaveLength(8);
    expect(shown(12)).toEqual(shown(8));
  });

  it('gives the source of each amount shown once, with its address and its days', () => {
    const sources = told()
      .split('\nSources\n')[1]
      ?.split('\n')
      .filter((line) => line.startsWith('- '));
    expect(sources?.[0]).toBe(
      '- Arrêté du 22 mai 2026, depuis le 1er juin 2026, vérifié le 8 octobre 2026 : https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000054126589',
    );
    expect(sources?.length).toBeGreaterThan(3);
    expect(new Set(sources).size).toBe(sources?.length);
    for (const source of sources ?? []) expect(source).toMatch(/vérifié le .* : https:\/\//);
    // The legal full time is no part of these amounts.
    expect(sources?.join()).not.toContain('L3121-27');
  });

  it('has no blank, and is well written', () => {
    const document = made();
    expect(blanksOf(document)).toEqual([]);
    expect(told()).not.toMatch(/[{}…]|undefined/);
    // The names of the texts are as the register holds them.
    const own = asText(document).split(`\n${papersFr.summary.sources}\n`)[0] ?? '';
    for (const line of own.split('\n').filter(Boolean))
      expect(flawsInFrench(line.replace(/^- /, '')), line).toEqual([]);
  });

  it('says that old values are to be confirmed', () => {
    const later = summary(assess(situation, day('2027-12-01')), [], french);
    expect(plain(asText(later))).toContain('il y a plus de six mois : à confirmer');
  });

  it('stands without figures, dates or law', () => {
    const { trust: _, ...untrusted } = assess({ statut: 'titulaire' }, day('2026-11-23'));
    const bare = plain(asText(summary(untrusted, [], french)));
    expect(bare).toBe(
      [
        'Temps partiel thérapeutique : résumé',
        'Selon les textes connus le 23 novembre 2026.',
        'Situation',
        '- Statut : fonctionnaire titulaire',
        `${plain(papersFr.summary.reserve)}\n`,
      ].join('\n\n'),
    );
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
        const whole = asText({ ...made(), blocks });
        expect(whole).not.toMatch(/[{}…]|undefined|NaN/);
        for (const block of blocks)
          if (block.kind === 'table') for (const row of block.rows) expect(row).toHaveLength(2);
      }),
    );
  });

  it('stands on one page in small print', () => {
    const lines = asText(made())
      .split('\n')
      .filter(Boolean)
      .reduce((so, line) => so + Math.ceil(line.length / 125), 0);
    expect(lines).toBeLessThan(75);
  });

  it('speaks English too', () => {
    const inEnglish = asText(made(english));
    expect(inEnglish).toContain('Total of the month, gross (to be confirmed) | €2,500.00');
    expect(inEnglish).toContain('November 2026, whole month');
    expect(inEnglish.split('\nSources\n')[0]).not.toMatch(/ le | du | de l’|indemnité /);
  });
});
