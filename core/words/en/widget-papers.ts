import type { WidgetPapersWord } from '../fr/widget-papers.ts';
import type { Catalogue } from '../say.ts';

export const widgetPapersEn: Catalogue<WidgetPapersWord> = {
  quel: 'Which paper?',
  aucun: 'Choose…',
  lettres: 'Letters',
  autres: 'For a file or the employer',
  resume: 'Summary of your situation',
  resumeAide:
    'Your answers, the amounts, the dates and the texts. To print for an appointment or to keep in your file.',
  feuille: 'The employer’s monthly sheet',
  feuilleAide:
    'What the employer declares for each month that is over: full-time pay, pay given, loss. It names nobody and holds no medical detail.',
  feuilleVide:
    'This sheet needs at least one finished month of part time, your pays and your share of full time.',
  remplir: 'To fill in',
  remplirAide:
    'What you write here is for this letter and is kept nowhere. What is missing stays in square brackets: you can fill it in by hand. Letters are in French, for those who will read them.',
  jourIndice: 'E.g. 06/07/2026 for 6 July 2026',
  eurosIndice: 'E.g. 1 289,01',
  silenceAide: 'Only if the commission did not answer.',
  'euros-too-large': 'That is more than €100,000. Check the amount. E.g. 1 289,01',
  apercu: 'Preview',
  reste: '{n} blanks are left to fill in.',
  resteUn: 'One blank is left to fill in.',
  complet: 'Everything is filled in. Read it again before you send it.',
  copier: 'Copy the text',
  imprimer: 'Print',
  word: 'Download as .docx',
  copie: 'Text copied.',
  choisi: 'The text is selected below: copy it with Ctrl+C.',
  imprime: 'The print window opens.',
  prepare: 'The file is being prepared…',
  pret: 'The file is ready, in your downloads.',
  wordEchec:
    'The file could not be prepared. Check the connection, then try again. The text can still be copied or printed.',
  textes: 'Texts cited',
  corriger: 'A field needs mending: it stays blank in the letter.',
  lien: 'Share your situation',
  lienAide: 'Whoever opens it sees your answers and the amounts of today, even in a year.',
  lienCopier: 'Copy the link',
  lienCopie: 'Link copied.',
  code: 'Copy the sharing code',
  codeAide:
    'The code is pasted into the other person’s calculator, under “I was given a link or a code”.',
  codeCopie: 'Code copied.',
  recu: 'I was given a link or a code',
  recuIndice: 'Paste all of it.',
  ouvrir: 'Open',
  remplacer:
    'This link holds somebody’s situation. Opening it replaces the answers that you gave here.',
  remplacerOui: 'Replace my answers',
  remplacerNon: 'Keep my answers',
  garde: 'Your answers stayed as they were.',
  ouvert: 'The situation of the link is shown.',
  depuis: 'What has changed since',
  aujourdhui: 'Calculate as of today',
  fermer: 'Close this message',
  nouveau: 'The amounts are now those of today.',
};
