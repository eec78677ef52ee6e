import type { ArticleId } from '../../law/articles.ts';
import { hasCaisse, hasEmployer, isPublic } from '../../situation/regime.ts';
import type { Situation } from '../../situation/situation.ts';
import type { LetterId } from '../../words/fr/papers.ts';
import type { Facts } from '../blanks.ts';
import type { Block, PaperDocument } from '../document.ts';
import { fill } from '../fill.ts';
import { contestationAvis } from './contestation-avis.ts';
import { correctionVersement } from './correction-versement.ts';
import { demandeAdministration } from './demande-administration.ts';
import { demandeEmployeur } from './demande-employeur.ts';
import { demandeMotifs } from './demande-motifs.ts';
import { demandeVisite } from './demande-visite.ts';
import { factsOf, factsOfMonth, type MonthFigures, refusalFor } from './known-facts.ts';
import type { Letter, LetterText, Part } from './letter.ts';
import { recoursCmra } from './recours-cmra.ts';
import { recoursCra } from './recours-cra.ts';
import { recoursTribunal } from './recours-tribunal.ts';
import { renouvellement } from './renouvellement.ts';
import { repriseAnticipee } from './reprise-anticipee.ts';

interface Kind {
  readonly write: Letter;
  /** Whether the letter makes sense for someone of this situation. */
  readonly suits: (situation: Situation) => boolean;
}

const privateEmployer = (one: Situation) => hasEmployer(one) && !isPublic(one);

/** Every letter, in the order of the way through. */
const KINDS: Readonly<Record<LetterId, Kind>> = {
  demandeEmployeur: { write: demandeEmployeur, suits: privateEmployer },
  demandeAdministration: { write: demandeAdministration, suits: isPublic },
  demandeVisite: { write: demandeVisite, suits: hasEmployer },
  demandeMotifs: { write: demandeMotifs, suits: hasEmployer },
  contestationAvis: { write: contestationAvis, suits: privateEmployer },
  renouvellement: { write: renouvellement, suits: hasEmployer },
  repriseAnticipee: {
    write: repriseAnticipee,
    suits: hasCaisse,
  },
  correctionVersement: { write: correctionVersement, suits: privateEmployer },
  recoursCmra: { write: recoursCmra, suits: hasCaisse },
  recoursCra: { write: recoursCra, suits: hasCaisse },
  recoursTribunal: { write: recoursTribunal, suits: hasCaisse },
};

export const LETTERS = Object.keys(KINDS) as readonly LetterId[];

/** The letters that this situation may call for, in the order of the way through. */
export const lettersFor = (situation: Situation): readonly LetterId[] =>
  LETTERS.filter((id) => KINDS[id].suits(situation));

export interface LetterInput {
  readonly situation: Situation;
  /** What the situation does not say, or says otherwise. */
  readonly facts?: Facts;
  /** The month that the letter on a payment is about. */
  readonly mois?: MonthFigures;
}

/** A letter, and the articles it cites, to be shown beside it. */
export interface WrittenLetter {
  readonly document: PaperDocument;
  readonly articles: readonly ArticleId[];
}

const GREETING = 'Madame, Monsieur,';
const CLOSING = 'Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.';

function partBlock(part: Part, facts: Facts): Block {
  if (typeof part === 'string') return { kind: 'paragraph', line: fill(part, facts) };
  const rows = part.rows.map((row) => row.map((cell) => fill(cell, facts)));
  return { kind: 'table', head: part.head, rows };
}

function blocksOf(text: LetterText, facts: Facts): readonly Block[] {
  const filled = (sentence: string) => fill(sentence, facts);
  const sender = [
    '{nom}',
    '{adresse}',
    ...(text.withNumber ? ['N° de sécurité sociale : {numero}'] : []),
  ];
  const enclosures = (text.enclosures ?? []).map(filled);
  return [
    { kind: 'sender', lines: sender.map(filled) },
    { kind: 'recipient', lines: text.to.map(filled) },
    { kind: 'dated', line: filled('{ville}, le {date}') },
    ...(text.registered
      ? [{ kind: 'registered', line: ['Lettre recommandée avec avis de réception'] } as const]
      : []),
    { kind: 'subject', line: filled(`Objet : ${text.subject}`) },
    { kind: 'paragraph', line: [GREETING] },
    ...text.parts.map((part) => partBlock(part, facts)),
    { kind: 'paragraph', line: [CLOSING] },
    { kind: 'signature', lines: [filled('{nom}')] },
    ...(enclosures.length > 0
      ? ([
          { kind: 'small', line: [enclosures.length > 1 ? 'Pièces jointes :' : 'Pièce jointe :'] },
          { kind: 'list', lines: enclosures },
        ] as const)
      : []),
  ];
}

/** The facts that say something: a field left empty, or holding spaces alone, takes nothing away. */
const given = (facts: Facts): Facts =>
  Object.fromEntries(
    Object.entries(facts).filter(([, value]) => String(value ?? '').trim() !== ''),
  );

/** `recoursCmra` is `recours-cmra`. */
const fileNameOf = (id: LetterId) => id.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);

/** A letter filled by what is known; the rest stands as blanks. */
export function letter(id: LetterId, { situation, facts = {}, mois }: LetterInput): WrittenLetter {
  const taken = {
    ...factsOf(situation),
    dateNotification: refusalFor(id, situation)?.jour,
    ...(mois && factsOfMonth(mois, facts.recu)),
  };
  const known: Facts = { ...taken, ...given(facts) };
  const text = KINDS[id].write({ situation, facts: known });
  const blocks = blocksOf(text, known);
  const title = text.subject.replace(/, (?:référence )?\{\w+\}/, '');
  return {
    document: { lang: 'fr', title, fileName: fileNameOf(id), blocks },
    articles: text.articles,
  };
}
