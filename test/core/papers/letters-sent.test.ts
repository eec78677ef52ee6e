import { describe, expect, it } from 'vitest';
import { type Block, linesOf, lineText } from '../../../core/papers/document.ts';
import { LETTERS, letter, lettersFor } from '../../../core/papers/letters/letters.ts';
import type { Situation } from '../../../core/situation/situation.ts';
import { day } from '../../../core/time/day.ts';
import type { LetterId } from '../../../core/words/fr/papers.ts';
import { letterTold, plain } from './telling.ts';

/** How a letter goes out: to whom, how, with which papers, under which title and articles. */
function sent(id: LetterId, situation: Situation = {}) {
  const { document, articles } = letter(id, { situation });
  const of = (kind: Block['kind']) =>
    document.blocks
      .filter((block) => block.kind === kind)
      .flatMap(linesOf)
      .map((line) => plain(lineText(line)));
  return {
    title: document.title,
    fileName: document.fileName,
    to: of('recipient'),
    registered: of('registered').length > 0,
    numbered: of('sender').some((line) => line.startsWith('N° de sécurité sociale')),
    joined: of('list'),
    articles,
  };
}

const certificate = 'certificat médical, sans diagnostic';
const prescription = 'partie de la prescription destinée à l’employeur';

describe('each letter goes to whom it is for, with what it needs', () => {
  it('what disputes a decision goes by registered letter, with the decision', () => {
    // CSS R142-8: by any means that dates its reception, with a copy of the decision.
    expect(sent('recoursCmra')).toEqual({
      title: 'recours contre une décision d’ordre médical',
      fileName: 'recours-cmra',
      to: [
        'Commission médicale de recours amiable',
        'Secrétariat',
        '[adresse de la commission, écrite sur la lettre de refus]',
      ],
      registered: true,
      numbered: true,
      joined: [
        'copie de la décision contestée',
        'documents médicaux, sous enveloppe fermée marquée « secret médical »',
      ],
      articles: ['CSS L142-4', 'CSS R142-8', 'CSS R142-8-3'],
    });
    expect(sent('recoursCra')).toEqual({
      title: 'réclamation contre une décision administrative',
      fileName: 'recours-cra',
      to: ['Commission de recours amiable', '[nom et adresse de votre caisse]'],
      registered: true,
      numbered: true,
      joined: ['copie de la décision contestée', 'documents utiles, par exemple bulletins de paie'],
      articles: ['CSS R142-1'],
    });
    // CSS R142-10-1: a copy of the decision, and the list of what is enclosed.
    expect(sent('recoursTribunal')).toEqual({
      title: 'requête contre une décision de la caisse',
      fileName: 'recours-tribunal',
      to: ['Tribunal judiciaire, pôle social', 'Greffe', '[ville et adresse du tribunal]'],
      registered: true,
      numbered: true,
      joined: [
        'bordereau : la liste numérotée des pièces',
        'copie de la décision de la caisse',
        'copie de mon recours et de la décision qui le rejette',
      ],
      articles: ['CSS R142-10-1'],
    });
    expect(sent('contestationAvis')).toEqual({
      title: 'contestation d’un avis du médecin du travail, procédure accélérée au fond',
      fileName: 'contestation-avis',
      to: ['Conseil de prud’hommes', 'Greffe', '[ville et adresse du conseil de prud’hommes]'],
      registered: true,
      numbered: false,
      joined: [
        'copie de l’avis ou des propositions contestés',
        'dernier bulletin de paie',
        'bordereau : la liste numérotée des pièces',
      ],
      articles: ['CT L4624-7', 'CT R4624-45'],
    });
  });

  it('what asks for reasons goes by registered letter, to whom refused', () => {
    expect(sent('demandeMotifs', { statut: 'salarie' })).toEqual({
      title: 'demande des motifs écrits de votre refus',
      fileName: 'demande-motifs',
      to: ['[nom et adresse de votre employeur]'],
      registered: true,
      numbered: false,
      joined: ['copie des propositions du médecin du travail'],
      articles: ['CT L4624-6'],
    });
    expect(sent('demandeMotifs', { statut: 'stagiaire' })).toEqual({
      title: 'demande des motifs d’un refus de temps partiel thérapeutique',
      fileName: 'demande-motifs',
      to: ['[nom et adresse de votre administration]'],
      registered: true,
      numbered: false,
      joined: ['copie de la décision'],
      articles: ['CRPA L211-2'],
    });
  });

  it('what asks for an agreement needs no proof, and joins what is not medical alone', () => {
    const simple = { registered: false, numbered: false };
    expect(sent('demandeEmployeur')).toEqual({
      ...simple,
      title: 'demande de temps partiel thérapeutique',
      fileName: 'demande-employeur',
      to: ['[nom et adresse de votre employeur]'],
      joined: [prescription],
      articles: ['CT L3123-6'],
    });
    expect(sent('demandeAdministration', { statut: 'titulaire' })).toEqual({
      ...simple,
      title: 'demande d’autorisation de travailler à temps partiel pour raison thérapeutique',
      fileName: 'demande-administration',
      to: ['[nom et adresse de votre administration]'],
      joined: [certificate],
      articles: ['CGFP L823-1'],
    });
    expect(sent('demandeVisite')).toEqual({
      ...simple,
      title: 'demande de visite',
      fileName: 'demande-visite',
      to: [
        'À l’attention du médecin du travail',
        '[nom et adresse du service de santé au travail]',
      ],
      joined: [],
      articles: ['CT R4624-34', 'CT L4624-2-4', 'CT L4624-3'],
    });
    expect(sent('renouvellement')).toEqual({
      ...simple,
      title: 'prolongation de mon temps partiel thérapeutique',
      fileName: 'renouvellement',
      to: ['[nom et adresse de votre employeur]'],
      joined: [prescription],
      articles: [],
    });
    expect(sent('renouvellement', { statut: 'contractuel' })).toMatchObject({
      title: 'renouvellement d’un temps partiel pour raison thérapeutique',
      to: ['[nom et adresse de votre administration]'],
      joined: [certificate],
    });
  });

  it('what the caisse is told or asked bears the number by which it knows the person', () => {
    expect(sent('repriseAnticipee')).toEqual({
      title: 'reprise du travail plus tôt que prévu',
      fileName: 'reprise-anticipee',
      to: ['[nom et adresse de votre caisse]'],
      registered: false,
      numbered: true,
      joined: [],
      articles: ['CSS L323-6'],
    });
    expect(sent('correctionVersement')).toEqual({
      title: 'vérification de mes indemnités journalières',
      fileName: 'correction-versement',
      to: ['[nom et adresse de votre caisse]'],
      registered: false,
      numbered: true,
      joined: ['bulletin de paie du mois', 'relevé d’indemnités du mois'],
      articles: ['CSS R323-3'],
    });
  });
});

describe('the parts of a letter', () => {
  const parts = (id: LetterId, situation: Situation = {}) =>
    letterTold(id, situation).trim().split('\n\n');

  it('stand in the order of a letter on paper', () => {
    const court = parts('recoursTribunal');
    expect(court[0]).toBe(
      'Camille Martin\n12 rue des Tilleuls\n69003 Lyon\nN° de sécurité sociale : [votre numéro de sécurité sociale]',
    );
    expect(court.slice(2, 6)).toEqual([
      'Lyon, le 23 novembre 2026',
      'Lettre recommandée avec avis de réception',
      'Objet : requête contre une décision de la caisse',
      'Madame, Monsieur,',
    ]);
    expect(court.slice(-4, -1)).toEqual([
      'Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.',
      'Camille Martin',
      'Pièces jointes :',
    ]);
    // An employer is told no number of social security.
    expect(parts('demandeEmployeur')[0]).toBe('Camille Martin\n12 rue des Tilleuls\n69003 Lyon');
    expect(parts('demandeEmployeur').at(-2)).toBe('Pièce jointe :');
    // Nothing is joined, so nothing follows the name.
    expect(parts('repriseAnticipee').at(-1)).toBe('Camille Martin');
  });

  it('say what the caisse is told, of whom the law asks it, and whether an employer knows', () => {
    const told = (situation: Situation) => parts('repriseAnticipee', situation).slice(6, 8);
    const stops = 'Les indemnités journalières n’ont plus à m’être versées à partir de ce jour.';
    const unasked = 'Je vous en informe tout de suite.';
    const asked =
      'Je vous en informe tout de suite, comme le demande l’article L323-6 du Code de la sécurité sociale.';
    expect(told({ statut: 'salarie' })).toEqual([asked, `${stops} Mon employeur est prévenu.`]);
    expect(told({ origine: 'accident-du-travail' })).toEqual([
      unasked,
      `${stops} Mon employeur est prévenu.`,
    ]);
    expect(told({ statut: 'profession-liberale' })).toEqual([unasked, stops]);
    expect(sent('repriseAnticipee', { statut: 'profession-liberale' }).articles).toEqual([]);
    expect(sent('repriseAnticipee', { origine: 'maladie-professionnelle' }).articles).toEqual([]);
  });

  it('offer an addendum to the contract to an employer alone', () => {
    const said = 'Si un avenant a été signé, nous pourrions le prolonger aux mêmes conditions';
    expect(letterTold('renouvellement')).toContain(said);
    expect(letterTold('renouvellement', { statut: 'titulaire' })).not.toContain('avenant');
    // The answer is asked for in the same words, right after what is proposed.
    expect(parts('renouvellement')).toHaveLength(
      parts('renouvellement', { statut: 'titulaire' }).length + 1,
    );
  });

  it('name the code of officials to officials, and promise the answer of a caisse where one decides', () => {
    const asked = (statut: Situation['statut']) => parts('demandeAdministration', { statut });
    const request = (law: string) =>
      `Je vous demande l’autorisation d’accomplir mon service à temps partiel pour raison thérapeutique${law}, à [pourcentage du temps plein] d’un temps plein, du [premier jour du temps partiel] au [dernier jour du temps partiel].`;
    const article = ' (article L823-1 du Code général de la fonction publique)';
    expect(asked('titulaire')[5]).toBe(request(article));
    expect(asked('titulaire-ircantec')[5]).toBe(request(article));
    expect(asked('stagiaire')[5]).toBe(request(''));
    expect(asked('contractuel')[5]).toBe(request(''));
    const promise =
      'Je vous transmettrai la réponse de ma caisse d’assurance maladie dès que je l’aurai reçue.';
    expect(asked('contractuel')[8]).toBe(promise);
    for (const statut of ['titulaire', 'titulaire-ircantec', 'stagiaire'] as const)
      expect(asked(statut)).toHaveLength(asked('contractuel').length - 1);
    expect(sent('demandeAdministration', { statut: 'contractuel' }).articles).toEqual([]);
  });

  it('ask an employer for the statement of the text after an accident, outside farming', () => {
    const accident = { origine: 'accident-du-travail' } as const;
    expect(sent('demandeEmployeur', accident).articles).toEqual(['CSS R433-15', 'CT L3123-6']);
    const farming = { ...accident, statut: 'salarie-agricole' } as const;
    expect(sent('demandeEmployeur', farming).articles).toEqual(['CT L3123-6']);
    expect(sent('correctionVersement', accident).articles).toEqual(['CSS R433-15']);
  });

  it('seize both commissions where the refusal has both grounds', () => {
    const evenements = [
      { nature: 'refus-caisse', jour: day('2026-10-02'), motif: 'mixte' },
    ] as const;
    expect(sent('recoursCra', { evenements }).articles).toEqual(['CSS R142-1', 'CSS R142-9-1']);
    expect(letterTold('recoursCra', { evenements })).toContain(
      'La décision a aussi un motif médical : je saisis également la commission médicale de recours amiable (article R142-9-1 du Code de la sécurité sociale).',
    );
    expect(letterTold('recoursCra')).toContain(
      'Cette réclamation ne porte sur aucune question médicale et ne contient aucun détail médical.',
    );
  });

  it('tell a court of the rejection, not of a silence, where both are known', () => {
    const both = { dateSilence: day('2026-11-02'), dateRejet: day('2026-11-05') };
    const court = letterTold('recoursTribunal', {}, both);
    expect(court).toContain('J’ai reçu le rejet de mon recours le 5 novembre 2026.');
    expect(court).not.toContain('Sans réponse de sa part');
  });
});

describe('the list of letters', () => {
  it('are all of an employee of private law, but the one to an administration', () => {
    expect(lettersFor({})).toEqual(LETTERS.filter((id) => id !== 'demandeAdministration'));
    expect(lettersFor({ statut: 'contractuel' })).toEqual([
      'demandeAdministration',
      'demandeVisite',
      'demandeMotifs',
      'renouvellement',
      'repriseAnticipee',
      'recoursCmra',
      'recoursCra',
      'recoursTribunal',
    ]);
  });
});
