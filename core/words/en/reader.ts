import type { ReaderWord } from '../fr/reader.ts';
import type { Catalogue } from '../say.ts';

/** What the bar and the card say in a page that is read. */
export const readerEn: Catalogue<ReaderWord> = {
  aConfirmer: 'to be confirmed',
  aujourdhui: 'Today',
  barre: 'Quotité marks on this page',
  fermer: 'Close',
  fermerBarre: 'Close the bar (the marks stay in the page)',
  inconnu: 'Value not known yet for this date.',
  masquer: 'Hide this mark',
  page: 'The page says',
  pourVous: 'For you',
  pourVousInconnu: 'Open Quotité in the toolbar to see your own amount here.',
  position: 'Mark {rang} of {total}',
  precedent: 'Previous mark',
  repere: '1 mark',
  reperes: '{n} marks',
  aRevoir: '{n} to review',
  source: 'Source',
  sourceNouvelOnglet: '{article} on Légifrance (new tab)',
  suivant: 'Next mark',
};
