import { describe, expect, it } from 'vitest';
import { ARTICLES } from '../../../core/law/articles.ts';
import { cents } from '../../../core/money/cents.ts';
import { exact, exactly } from '../../../core/money/exact.ts';
import { asText } from '../../../core/papers/as-text.ts';
import { BLANKS, type BlankId, type Facts } from '../../../core/papers/blanks.ts';
import { blanksOf } from '../../../core/papers/document.ts';
import { LETTERS, letter, lettersFor } from '../../../core/papers/letters/letters.ts';
import { ORIGINES, type Situation, STATUTS } from '../../../core/situation/situation.ts';
import { asMonth, day } from '../../../core/time/day.ts';
import { papersEn } from '../../../core/words/en/papers.ts';
import { type LetterId, papersFr } from '../../../core/words/fr/papers.ts';
import { flawsInFrench } from '../words/catalogues.ts';

const facts: Facts = {
  nom: 'Camille Martin',
  adresse: '12 rue des Tilleuls\n69003 Lyon',
  ville: 'Lyon',
  date: day('2026-11-23'),
};

const situations: readonly Situation[] = [
  {},
  ...STATUTS.flatMap((statut) => ORIGINES.map((origine) => ({ statut, origine }))),
  {
    evenements: [{ nature: 'refus-caisse', jour: day('2026-10-02'), motif: 'mixte' }],
  },
];

const each = LETTERS.flatMap((id) =>
  situations
    .filter((situation) => lettersFor(situation).includes(id))
    .map((situation) => ({ id, situation, ...letter(id, { situation }) })),
);

/** With ordinary spaces, so that a test reads as it is typed. */
const plain = (letterText: string) => letterText.replace(/[\u00a0\u202f]/g, ' ');

const text = (id: LetterId, situation: Situation = {}, more: Facts = {}) =>
  plain(asText(letter(id, { situation, facts: { ...facts, ...more } }).document));

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
    expect(new Set(each.map(({ id }) => id)).size).toBe(11);
  });

  it('cites the articles that it lists, and no other', () => {
    for (const { document, articles } of each) {
      const whole = asText(document);
      expect(articlesNamed(whole).sort(), whole).toEqual([...articles].sort());
      expect(whole.match(/[LRD]\d{3,4}-/g)?.length ?? 0).toBe(articles.length);
      for (const article of articles) expect(ARTICLES.has(article)).toBe(true);
    }
  });

  it('is well written', () => {
    for (const { document } of each) {
      for (const line of asText(document).split('\n').filter(Boolean))
        expect(flawsInFrench(line.replace(/^- /, '')), line).toEqual([]);
      expect(asText(document)).not.toMatch(/[{}…]|undefined|soussigné|\(e\)/);
    }
  });

  it('asks for no medical detail and gives none', () => {
    for (const { document } of each) {
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
    for (const { id, situation } of each) {
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
    for (const { document } of each) expect(document.fileName).toMatch(/^[a-z-]+$/);
    expect(each.map(({ document }) => document.fileName).join()).not.toMatch(/medic|malad|therap/);
  });

  it('uses each blank that there is', () => {
    const used = new Set<BlankId>(each.flatMap(({ document }) => blanksOf(document)));
    const computed: readonly BlankId[] = ['ecart', 'dateSilence'];
    expect([...used, ...computed].sort()).toEqual(Object.keys(BLANKS).sort());
  });
});

describe('a letter filled from the situation', () => {
  const situation: Situation = {
    statut: 'salarie',
    debutTpt: day('2026-12-01'),
    finTpt: day('2027-02-28'),
    quotite: exactly(0.6),
    minutesHebdo: 35 * 60,
  };

  it('takes its dates, its quotité and its hours', () => {
    const whole = text('demandeEmployeur', situation);
    expect(whole).toContain('à 60 % d’un temps plein, du 1er décembre 2026 au 28 février 2027.');
    expect(whole).toContain('Pour un temps plein de 35 h par semaine, cela représente 21 h par');
    expect(whole).toContain('Camille Martin\n12 rue des Tilleuls\n69003 Lyon\n');
    expect(whole).toContain('Lyon, le 23 novembre 2026');
  });

  it('shows what is missing between brackets, and lists it once', () => {
    const { document } = letter('demandeEmployeur', { situation, facts });
    expect(blanksOf(document)).toEqual(['employeur', 'repartition']);
    expect(asText(document)).toContain('[nom et adresse de votre employeur]');
    const empty = letter('demandeEmployeur', {
      situation,
      facts: { ...facts, nom: '', debutTpt: undefined },
    });
    expect(blanksOf(empty.document)).toContain('nom');
    expect(blanksOf(empty.document)).not.toContain('debutTpt');
  });

  it('starts a renewal the day after the end, at the quotité last worked', () => {
    const suite = [
      { debut: day('2027-01-01'), quotite: exactly(0.8) },
      { debut: day('2027-02-15'), quotite: exact(1) },
    ];
    expect(text('renouvellement', { ...situation, suite })).toContain(
      'se termine le 28 février 2027. Mon médecin le prolonge à 80 % d’un temps plein, du 1er mars 2027 au [',
    );
  });

  it('takes the latest event of its kind', () => {
    const evenements = [
      { nature: 'refus-caisse', jour: day('2026-10-20'), motif: 'mixte' },
      { nature: 'refus-caisse', jour: day('2026-09-02'), motif: 'medical' },
      { nature: 'recours-cra', jour: day('2026-11-02') },
      { nature: 'decision-commission', jour: day('2026-11-20'), favorable: false },
    ] as const;
    expect(text('recoursCmra', { evenements })).toContain('j’ai reçue le 20 octobre 2026');
    expect(text('recoursCra', { evenements })).toContain('La décision a aussi un motif médical');
    const court = text('recoursTribunal', { evenements });
    expect(court).toContain('devant la commission le 2 novembre 2026');
    expect(court).toContain('J’ai reçu le rejet de mon recours le 20 novembre 2026');
  });

  it('dates each refusal by the one that it answers', () => {
    const evenements = [
      { nature: 'refus-caisse', jour: day('2026-09-02'), motif: 'medical' },
      { nature: 'refus-caisse', jour: day('2026-10-20'), motif: 'administratif' },
      { nature: 'decision-administration', jour: day('2026-11-05'), favorable: false },
      { nature: 'decision-administration', jour: day('2026-11-10'), favorable: true },
      { nature: 'decision-commission', jour: day('2026-11-12'), favorable: false },
      { nature: 'recours-cra', jour: day('2026-11-14') },
    ] as const;
    const agent = { statut: 'contractuel', evenements } as const;
    expect(text('recoursCmra', agent)).toContain('j’ai reçue le 2 septembre 2026');
    expect(text('recoursCra', agent)).toContain('j’ai reçue le 20 octobre 2026');
    expect(text('demandeMotifs', agent)).toContain('j’ai reçue le 5 novembre 2026');
    const court = text('recoursTribunal', agent);
    expect(court).toContain('devant la commission le 14 novembre 2026');
    expect(court).toContain('J’ai reçu le rejet de mon recours le [');
  });

  it('does not take the day an opinion was received for that of proposals', () => {
    const evenements = [{ nature: 'avis-medecin-du-travail', jour: day('2026-11-10') }] as const;
    expect(text('demandeMotifs', { evenements })).toContain('Le [date des propositions], le');
    expect(text('contestationAvis', { evenements })).toContain('reçus le 10 novembre 2026');
  });

  it('leaves the amount after an accident at work to the caisse', () => {
    const after = text('correctionVersement', { origine: 'accident-du-travail' });
    expect(after).toContain('R433-15');
    expect(after).not.toContain('R323-3');
  });

  it('tells a court of a silence when that is what happened', () => {
    const court = text('recoursTribunal', {}, { dateSilence: day('2026-11-02') });
    expect(court).toContain('mon recours est rejeté depuis le 2 novembre 2026');
    expect(court).toContain('copie de mon recours et preuve de sa réception');
    expect(court).not.toContain('copie de mon recours et de la décision');
  });

  it('puts an address on one line inside a sentence', () => {
    const whole = text('recoursCmra', {}, { caisse: 'CPAM du Rhône\n69907 Lyon' });
    expect(whole).toContain('ma caisse (CPAM du Rhône, 69907 Lyon) a pris');
  });

  it('shows the count of the month, in which the loss is one pay less the other', () => {
    const mois = asMonth('2026-09');
    if (!mois) throw new Error('a month');
    const month = {
      mois,
      salaireRetabli: exact(250_000),
      salaireVerse: exact(500_001, 4),
      perte: exact(499_999, 4),
      indemnite: exact(100_000),
    };
    const { document } = letter('correctionVersement', {
      situation: {},
      facts: { ...facts, recu: cents(60_000) },
      mois: month,
    });
    const whole = plain(asText(document));
    expect(whole).toContain('indemnités journalières, septembre 2026');
    expect(whole).toMatch(/temps plein \| 2 500,00 €/);
    expect(whole).toMatch(/employeur \| 1 250,00 €/);
    expect(whole).toMatch(/Perte de salaire \| 1 250,00 €/);
    expect(whole).toMatch(/attendues \| 1 000,00 €/);
    expect(whole).toMatch(/reçues \| 600,00 €/);
    expect(whole).toMatch(/Écart \| 400,00 €/);
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
