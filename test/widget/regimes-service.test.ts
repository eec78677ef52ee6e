import { describe, expect, it } from 'vitest';
import { assess } from '../../core/assess.ts';
import { exact } from '../../core/money/exact.ts';
import { regimes } from '../../core/regimes/index.ts';
import type { Situation } from '../../core/situation/situation.ts';
import { day } from '../../core/time/day.ts';
import { ENGLISH } from '../../widget/elements/language/english.ts';
import { FRENCH } from '../../widget/elements/language/french.ts';
import { PART } from '../../widget/elements/regimes/part.ts';
import { serviceOf } from '../../widget/elements/regimes/service.ts';
import { html } from '../../widget/elements/template.ts';
import { BLANK, readDraft } from '../../widget/elements/tpt-calculator/draft.ts';

const agent: Situation = {
  statut: 'titulaire',
  versant: 'FPT',
  quotite: exact(4, 5),
  debutTpt: day('2026-09-14'),
  finTpt: day('2027-02-10'),
  minutesHebdo: 39 * 60,
  joursParSemaine: 4,
};

/** What a template says, its values in their places. */
function textOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(textOf).join(' ');
  if (typeof value !== 'object' || value === null || !('strings' in value)) return '';
  const { strings, values } = value as { strings: readonly string[]; values: readonly unknown[] };
  return strings.map((one, index) => one + textOf(values[index])).join('');
}

const said = (situation: Situation, speech = FRENCH) =>
  textOf(serviceOf(assess(situation, day('2026-11-23'), regimes), speech, html`the field`))
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

describe('the leave and the pension of an agent', () => {
  it('are told with their arithmetic and the field they take', () => {
    const text = said(agent);
    expect(text).toContain('20 jours par an');
    expect(text).toContain('18,4 jours par an, au lieu de 23 à temps plein');
    expect(text).toContain('Trimestres gagnés en 4 mois, jusqu’au 13 janvier 2027');
    expect(text).toContain('1,33 pour le droit à pension, 1,33 pour son montant');
    expect(text).toContain('des jours en plus peuvent s’y ajouter');
    expect(text).toContain('semaines de congés');
    expect(text).toContain('the field');
    expect(said(agent, ENGLISH)).toContain('20 days a year');
  });

  it('say what is missing for RTT days, or that none were published', () => {
    const { minutesHebdo: _, ...less } = agent;
    expect(said(less)).toContain('sous « Vos heures »');
    expect(said({ ...agent, minutesHebdo: 40 * 60 })).toContain('aucun nombre de jours de RTT');
  });

  it('go with the end of a traineeship', () => {
    const text = said({
      ...agent,
      statut: 'stagiaire',
      quotite: exact(1, 2),
      debutStage: day('2026-06-01'),
      dureeStage: 12,
      debutTpt: day('2026-06-01'),
      finTpt: day('2026-12-31'),
    });
    expect(text).toContain('Le 15 septembre 2027, titularisation possible dès le 16');
  });

  it('are no matter of an artisan', () => {
    expect(said({ statut: 'artisan-commercant', debutTpt: day('2026-09-14') })).toBe('');
  });
});

it('the days of a week are read as the list has them', () => {
  const draft = { ...BLANK, statut: 'titulaire' } as const;
  const read = (text: string) =>
    readDraft({ ...draft, texts: { ...BLANK.texts, 'plus-joursParSemaine': text } }, PART)
      .situation;
  expect(read('4.5').joursParSemaine).toBe(4.5);
  expect(read('')).not.toHaveProperty('joursParSemaine');
});
