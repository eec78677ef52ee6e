import { describe, expect, it } from 'vitest';
import { day } from '../../../core/time/day.ts';
import type { Quoted, Reported } from '../../../extension/protocol.ts';
import { reportOf } from '../../../extension/report/report.ts';
import { asMarkdown, asText } from '../../../extension/report/writers.ts';

const URL_OF_ARTICLE = 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000051226486';
const mark: Quoted = {
  start: 3,
  end: 10,
  verdict: 'perime',
  title: 'Périmé depuis le 1er juillet 2026',
  stated: '41,95 €',
  per: 'brut par jour',
  subject: 'Indemnité journalière maximale',
  today: '42,97 €',
  since: 'depuis le 1er juillet 2026',
  why: 'Le Smic a augmenté.',
  article: 'CSS R323-4',
  url: URL_OF_ARTICLE,
  verified: 'vérifié le 1er octobre 2026',
  unsure: false,
  own: '',
  before: 'Elle ne peut pas dépasser ',
  quote: '41,95 €',
  after: ' par jour.',
};
const page = (marks: readonly Quoted[]): Reported => ({
  title: 'Arrêt maladie',
  address: 'https://page.example/arret',
  partial: false,
  marks,
});
const on = day('2026-11-23');

describe('the report of a page', () => {
  it('says for each mark what the page says, what holds today, why and where', () => {
    const text = asText(reportOf(page([mark]), on, 'fr'));
    for (const part of [
      'https://page.example/arret',
      '23 novembre 2026',
      'Périmé depuis le 1er juillet 2026',
      '«\u00a0Elle ne peut pas dépasser 41,95 € par jour.\u00a0»',
      '42,97 € brut par jour depuis le 1er juillet 2026',
      'Le Smic a augmenté.',
      'CSS R323-4, vérifié le 1er octobre 2026',
      URL_OF_ARTICLE,
    ])
      expect(text).toContain(part);
  });

  it('says what is not known, and what is to be confirmed', () => {
    const unknown = { ...mark, today: '', since: '', unsure: true };
    const text = asText(reportOf(page([unknown]), on, 'fr'));
    expect(text).toContain('pas encore connue');
    expect(text).toContain('à confirmer');
    expect(asText(reportOf({ ...page([]), partial: true }, on, 'fr'))).toMatch(
      /très longue[\s\S]*|Rien à signaler/,
    );
    expect(asText(reportOf(page([]), on, 'fr'))).toContain('Rien à signaler');
    expect(asText(reportOf(page([mark]), on, 'en'))).toContain('Read on');
  });

  it('is Markdown in which a page cannot write its own', () => {
    const hostile = {
      ...mark,
      before: '<script>alert(1)</script> [ici](javascript:x) ',
      quote: '**41,95** €',
      after: '\n# Titre',
    };
    const text = asMarkdown(reportOf(page([hostile]), on, 'fr'));
    expect(text).toContain('## 1. Périmé depuis le 1er juillet 2026');
    expect(text).toContain(`](<${URL_OF_ARTICLE}>)`);
    expect(text).not.toMatch(/(?<!\\)<script|(?<!\\)\]\(javascript|^# Titre/m);
    const strange = { ...page([mark]), address: 'javascript:alert(1)' };
    expect(asMarkdown(reportOf(strange, on, 'fr'))).not.toContain('(<javascript');
  });
});
