import { describe, expect, it } from 'vitest';
import { ARTICLES } from '../../../core/law/articles.ts';
import { cents } from '../../../core/money/cents.ts';
import { asText } from '../../../core/papers/as-text.ts';
import { BLANKS, type BlankId } from '../../../core/papers/blanks.ts';
import { blanksOf } from '../../../core/papers/document.ts';
import { LETTERS, letter, lettersFor } from '../../../core/papers/letters/letters.ts';
import { ORIGINES, type Situation, STATUTS } from '../../../core/situation/situation.ts';
import { day } from '../../../core/time/day.ts';
import { papersEn } from '../../../core/words/en/papers.ts';
import { papersFr } from '../../../core/words/fr/papers.ts';
import { flawsInFrench } from '../words/catalogues.ts';
import { letterTold as text } from './telling.ts';

const situations: readonly Situation[] = [
  {},
  ...STATUTS.flatMap((statut) => ORIGINES.map((origine) => ({ statut, origine }))),
  {
    evenements: [{ nature: 'refus-caisse', jour: day('2026-10-02'), motif: 'mixte' }],
  },
];

const each = () =>
  LETTERS.flatMap((id) =>
    situations
      .filter((situation) => lettersFor(situation).includes(id))
      .map((situation) => ({ id, situation, ...letter(id, { situation }) })),
  );

/** `article L4624-6 du Code du travail` and `articles L142-4 et R142-8 du Code de…`, as short names. */
function articlesNamed(letterText: string): string[] {
  const codes = {
    'Code de la sécurité sociale': 'CSS',
    'Code du travail': 'CT',
    'Code des relations entre le public et l’administration': 'CRPA',
    'Code général de la fonction publique': 'CGFP',
    'Code rural et de la pêche maritime': 'CRPM',
  };
  const number = '[LRD]\\d[\\d-]*';
  const named = new RegExp(
    `articles? (${number}(?: et ${number})*) d[ue] (?:la )?(${Object.keys(codes).join('|')})`,
    'g',
  );
  return [...letterText.matchAll(named)].flatMap(([, numbers = '', code = '']) =>
    numbers.split(' et ').map((one) => `${codes[code as keyof typeof codes]} ${one}`),
  );
}

describe('every letter', () => {
  it('is written for each situation that it suits', () => {
    expect(new Set(each().map(({ id }) => id)).size).toBe(11);
  });

  it('cites the articles that it lists, and no other', () => {
    for (const { document, articles } of each()) {
      const whole = asText(document);
      expect(articlesNamed(whole).sort(), whole).toEqual([...articles].sort());
      expect(whole.match(/[LRD]\d{3,4}-/g)?.length ?? 0).toBe(articles.length);
      for (const article of articles) expect(ARTICLES.has(article)).toBe(true);
    }
  });

  it('is well written', () => {
    for (const { document } of each()) {
      for (const line of asText(document).split('\n').filter(Boolean))
        expect(flawsInFrench(line.replace(/^- /, '')), line).toEqual([]);
      expect(asText(document)).not.toMatch(/[{}…]|undefined|soussigné|\(e\)/);
    }
  });

  it('asks for no medical detail and gives none', () => {
    for (const { document } of each()) {
      const whole = asText(document);
      expect(whole).toMatch(/sans diagnostic|[Aa]ucun(e)? (détail|information|document) médical/);
      expect(whole).not.toMatch(/affection|longue durée|ma maladie|accident|pathologie/);
    }
  });

  it('stands on one page, once filled', () => {
    const filled = Object.fromEntries(
      Object.entries(BLANKS).map(([id, { kind, shown }]) => {
        if (kind === 'day') return [id, day('2026-09-23')];
        if (kind === 'euros') return [id, cents(123_456)];
        return [id, kind === 'lines' ? `${shown} ${shown}\n${shown}\n${shown}` : shown];
      }),
    );
    for (const { id, situation } of each()) {
      const { document } = letter(id, { situation, facts: filled });
      expect(blanksOf(document)).toEqual([]);
      // 58 lines of 92 signs stand on an A4 page with its margins, half a line between parts.
      const parts = asText(document).trim().split('\n\n');
      const lines = parts
        .flatMap((part) => part.split('\n'))
        .reduce((so, line) => so + Math.max(1, Math.ceil(line.length / 92)), 0);
      expect(lines + parts.length / 2, id).toBeLessThan(56);
    }
  });

  it('has its title and help, and each blank its field, in both languages', () => {
    for (const words of [papersFr, papersEn]) {
      expect(Object.keys(words.letters).sort()).toEqual([...LETTERS].sort());
      expect(Object.keys(words.blanks).sort()).toEqual(Object.keys(BLANKS).sort());
    }
  });

  it('has a name of file that says nothing of health', () => {
    for (const { document } of each()) expect(document.fileName).toMatch(/^[a-z-]+$/);
    expect(
      each()
        .map(({ document }) => document.fileName)
        .join(),
    ).not.toMatch(/medic|malad|therap/);
  });

  it('uses each blank that there is', () => {
    const used = new Set<BlankId>(each().flatMap(({ document }) => blanksOf(document)));
    const computed: readonly BlankId[] = ['ecart', 'dateSilence'];
    expect([...used, ...computed].sort()).toEqual(Object.keys(BLANKS).sort());
  });
});

describe('the letters offered', () => {
  it('fit who works where', () => {
    expect(lettersFor({ statut: 'salarie' })).not.toContain('demandeAdministration');
    expect(lettersFor({ statut: 'titulaire' })).toEqual([
      'demandeAdministration',
      'demandeVisite',
      'demandeMotifs',
      'renouvellement',
    ]);
    expect(lettersFor({ statut: 'contractuel' })).toContain('recoursCmra');
    expect(lettersFor({ statut: 'profession-liberale' })).toEqual([
      'repriseAnticipee',
      'recoursCmra',
      'recoursCra',
      'recoursTribunal',
    ]);
  });

  it('name the law of public servants for them alone', () => {
    expect(text('demandeMotifs', { statut: 'titulaire' })).toContain('L211-2');
    expect(text('demandeMotifs', { statut: 'salarie' })).toContain('L4624-6');
    expect(text('demandeAdministration', { statut: 'titulaire' })).toContain('L823-1');
    expect(text('demandeAdministration', { statut: 'contractuel' })).not.toContain('L823-1');
    expect(text('demandeVisite', { statut: 'titulaire' })).not.toContain('Code du travail');
  });

  it('send a medical ground to the medical commission, an administrative one to the other', () => {
    expect(text('recoursCmra')).toContain('Commission médicale de recours amiable\n');
    expect(text('recoursCra')).toContain('\nCommission de recours amiable\n');
  });

  it('name for farming the article of its own code', () => {
    const farming = { statut: 'salarie-agricole' } as const;
    expect(text('demandeVisite', farming)).toContain(
      '(article R717-18 du Code rural et de la pêche maritime)',
    );
    expect(text('demandeVisite', farming)).not.toMatch(/R4624/);
    expect(text('demandeVisite', { statut: 'salarie' })).toContain('R4624-34');
    // CRPM R717-25 sends those who dispute an opinion to the code du travail.
    expect(text('contestationAvis', farming)).toContain('R4624-45');
  });

  it('ask for the statement that an accident at work calls for', () => {
    expect(text('demandeEmployeur', { origine: 'accident-du-travail' })).toContain('R433-15');
    expect(text('demandeEmployeur', { origine: 'maladie' })).not.toContain('R433-15');
  });
});
