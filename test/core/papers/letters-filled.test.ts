import { describe, expect, it } from 'vitest';
import { cents } from '../../../core/money/cents.ts';
import { exact, exactly } from '../../../core/money/exact.ts';
import { asText } from '../../../core/papers/as-text.ts';
import { blanksOf } from '../../../core/papers/document.ts';
import { letter } from '../../../core/papers/letters/letters.ts';
import type { Situation } from '../../../core/situation/situation.ts';
import { asMonth, day } from '../../../core/time/day.ts';
import { letterTold, plain, sender } from './telling.ts';

const mois = asMonth('2026-09');
if (!mois) throw new Error('a month');
/** A loss that is no whole number of cents: what is written is one pay less the other. */
const september = {
  mois,
  salaireRetabli: exact(250_000),
  salaireVerse: exact(500_001, 4),
  perte: exact(499_999, 4),
  indemnite: exact(100_000),
};

describe('a letter filled from the situation', () => {
  const situation: Situation = {
    statut: 'salarie',
    debutTpt: day('2026-12-01'),
    finTpt: day('2027-02-28'),
    quotite: exactly(0.6),
    minutesHebdo: 35 * 60,
  };

  it('takes its dates, its quotité and its hours', () => {
    const whole = letterTold('demandeEmployeur', situation);
    expect(whole).toContain('à 60 % d’un temps plein, du 1er décembre 2026 au 28 février 2027.');
    expect(whole).toContain('Pour un temps plein de 35 h par semaine, cela représente 21 h par');
    expect(whole).toContain('Camille Martin\n12 rue des Tilleuls\n69003 Lyon\n');
    expect(whole).toContain('Lyon, le 23 novembre 2026');
  });

  it('shows what is missing between brackets, and lists it once', () => {
    const { document } = letter('demandeEmployeur', { situation, facts: sender });
    expect(blanksOf(document)).toEqual(['employeur', 'repartition']);
    expect(asText(document)).toContain('[nom et adresse de votre employeur]');
    const empty = letter('demandeEmployeur', {
      situation,
      facts: { ...sender, nom: '', debutTpt: undefined },
    });
    expect(blanksOf(empty.document)).toContain('nom');
    expect(blanksOf(empty.document)).not.toContain('debutTpt');
  });

  it('starts a renewal the day after the end, at the quotité last worked', () => {
    const suite = [
      { debut: day('2027-01-01'), quotite: exactly(0.8) },
      { debut: day('2027-02-15'), quotite: exact(1) },
    ];
    expect(letterTold('renouvellement', { ...situation, suite })).toContain(
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
    expect(letterTold('recoursCmra', { evenements })).toContain('j’ai reçue le 20 octobre 2026');
    expect(letterTold('recoursCra', { evenements })).toContain(
      'La décision a aussi un motif médical',
    );
    const court = letterTold('recoursTribunal', { evenements });
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
    expect(letterTold('recoursCmra', agent)).toContain('j’ai reçue le 2 septembre 2026');
    expect(letterTold('recoursCra', agent)).toContain('j’ai reçue le 20 octobre 2026');
    expect(letterTold('demandeMotifs', agent)).toContain('j’ai reçue le 5 novembre 2026');
    const court = letterTold('recoursTribunal', agent);
    expect(court).toContain('devant la commission le 14 novembre 2026');
    expect(court).toContain('J’ai reçu le rejet de mon recours le [');
  });

  it('does not take the day an opinion was received for that of proposals', () => {
    const evenements = [{ nature: 'avis-medecin-du-travail', jour: day('2026-11-10') }] as const;
    expect(letterTold('demandeMotifs', { evenements })).toContain('Le [date des propositions], le');
    expect(letterTold('contestationAvis', { evenements })).toContain('reçus le 10 novembre 2026');
  });

  it('leaves the amount after an accident at work to the caisse', () => {
    const after = letterTold('correctionVersement', { origine: 'accident-du-travail' });
    expect(after).toContain('R433-15');
    expect(after).not.toContain('R323-3');
  });

  it('tells a court of a silence when that is what happened', () => {
    const court = letterTold('recoursTribunal', {}, { dateSilence: day('2026-11-02') });
    expect(court).toContain('mon recours est rejeté depuis le 2 novembre 2026');
    expect(court).toContain('copie de mon recours et preuve de sa réception');
    expect(court).not.toContain('copie de mon recours et de la décision');
  });

  it('puts an address on one line inside a sentence', () => {
    const whole = letterTold('recoursCmra', {}, { caisse: 'CPAM du Rhône\n69907 Lyon' });
    expect(whole).toContain('ma caisse (CPAM du Rhône, 69907 Lyon) a pris');
  });

  it('shows the count of the month, in which the loss is one pay less the other', () => {
    const { document } = letter('correctionVersement', {
      situation: {},
      facts: { ...sender, recu: cents(60_000) },
      mois: september,
    });
    const whole = plain(asText(document));
    expect(whole).toContain('indemnités journalières, septembre 2026');
    expect(whole.split('\n\n')[6]?.split('\n')).toEqual([
      'Montants bruts du mois | Euros',
      'Salaire que j’aurais reçu à temps plein | 2 500,00 €',
      'Salaire versé par mon employeur | 1 250,00 €',
      'Perte de salaire | 1 250,00 €',
      'Indemnités attendues | 1 000,00 €',
      'Indemnités reçues | 600,00 €',
      'Écart | 400,00 €',
    ]);
  });

  it('says nothing of a difference while nothing is known to have been received', () => {
    const { document } = letter('correctionVersement', { situation: {}, mois: september });
    const whole = plain(asText(document));
    expect(whole).toContain('Indemnités attendues | 1 000,00 €');
    expect(whole).toContain('Indemnités reçues | [indemnités reçues, en brut]\n\n');
    expect(whole).not.toContain('Écart');
    // What was received is told even where the month is not.
    const received = letterTold('correctionVersement', {}, { recu: cents(60_000) });
    expect(received).toContain('Indemnités reçues | 600,00 €\n\n');
  });

  it('keeps what the situation says where a field was left empty, or holds spaces alone', () => {
    for (const left of ['', '  ', ' \n ']) {
      const whole = letterTold('demandeEmployeur', situation, { quotite: left, nom: left });
      expect(whole).toContain('à 60 % d’un temps plein');
      expect(whole.startsWith('[votre prénom et votre nom]\n')).toBe(true);
    }
    expect(letterTold('demandeEmployeur', situation, { quotite: ' 70 % ' })).toContain(
      'à 70 % d’un temps plein',
    );
  });

  it('renews at the first share where nothing else than full time came after', () => {
    const suite = [{ debut: day('2027-02-15'), quotite: exact(1) }];
    expect(letterTold('renouvellement', { ...situation, suite })).toContain(
      'Mon médecin le prolonge à 60 % d’un temps plein',
    );
  });

  it('leaves every day and share open where the situation says none', () => {
    expect(letterTold('renouvellement')).toContain(
      'Mon temps partiel thérapeutique se termine le [dernier jour du temps partiel]. Mon médecin le prolonge à [nouveau pourcentage du temps plein] d’un temps plein, du [premier jour de la nouvelle prescription] au [dernier jour de la nouvelle prescription].',
    );
    expect(letterTold('demandeEmployeur', { quotite: exactly(0.5) })).toContain(
      'Pour un temps plein de [heures par semaine à temps plein] par semaine, cela représente [heures par semaine à temps partiel] par semaine.',
    );
    expect(letterTold('demandeEmployeur', { minutesHebdo: 39 * 60 })).toContain(
      'Pour un temps plein de 39 h par semaine, cela représente [heures par semaine à temps partiel] par semaine.',
    );
  });

  it('takes of two events of one kind the later, and of one day the last written', () => {
    const refused = (jour: string, motif?: 'mixte') =>
      ({ nature: 'refus-caisse', jour: day(jour), ...(motif && { motif }) }) as const;
    const told = (...evenements: ReturnType<typeof refused>[]) =>
      letterTold('recoursCra', { evenements });
    expect(told(refused('2026-09-02'), refused('2026-10-20'))).toContain('le 20 octobre 2026');
    expect(told(refused('2026-10-20'), refused('2026-09-02'))).toContain('le 20 octobre 2026');
    const both = 'La décision a aussi un motif médical';
    expect(told(refused('2026-09-02'), refused('2026-09-02', 'mixte'))).toContain(both);
    expect(told(refused('2026-09-02', 'mixte'), refused('2026-09-02'))).not.toContain(both);
  });

  it('answers no decision of another body, nor one on the other ground alone', () => {
    const evenements = [
      { nature: 'refus-caisse', jour: day('2026-09-02'), motif: 'administratif' },
      { nature: 'refus-caisse', jour: day('2026-10-20'), motif: 'medical' },
      { nature: 'decision-administration', jour: day('2026-08-03') },
      { nature: 'refus-employeur', jour: day('2026-11-03') },
      { nature: 'reprise', jour: day('2026-11-09') },
    ] as const;
    const agent = { statut: 'contractuel', evenements } as const;
    expect(letterTold('demandeMotifs', agent)).toContain('j’ai reçue le 3 août 2026');
    expect(letterTold('recoursCmra', agent)).toContain('j’ai reçue le 20 octobre 2026');
    expect(letterTold('recoursCra', agent)).toContain('j’ai reçue le 2 septembre 2026');
    expect(letterTold('recoursTribunal', agent)).toContain('j’ai reçue le 20 octobre 2026');
    expect(letterTold('demandeMotifs', { evenements })).toContain('Le 3 novembre 2026, vous');
    expect(letterTold('repriseAnticipee', { evenements })).toContain('le 9 novembre 2026');
    const later = { nature: 'decision-administration', jour: day('2026-11-20') } as const;
    const court = letterTold('recoursTribunal', { ...agent, evenements: [...evenements, later] });
    expect(court).toContain('j’ai reçue le 20 octobre 2026');
  });

  it('takes for a rejection no decision in one’s favour, nor one from before the recourse', () => {
    const court = (jour: string, favorable?: boolean) =>
      letterTold('recoursTribunal', {
        evenements: [
          { nature: 'recours-cmra', jour: day('2026-11-02') },
          {
            nature: 'decision-commission',
            jour: day(jour),
            ...(favorable !== undefined && { favorable }),
          },
        ],
      });
    expect(court('2026-11-20')).toContain('le rejet de mon recours le 20 novembre 2026.');
    expect(court('2026-11-02')).toContain('le rejet de mon recours le 2 novembre 2026.');
    expect(court('2026-11-01')).toContain('le rejet de mon recours le [');
    expect(court('2026-11-20', true)).toContain('le rejet de mon recours le [');
  });
});
