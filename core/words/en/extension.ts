import type { ExtensionWord } from '../fr/extension.ts';
import type { Catalogue } from '../say.ts';

/** What the popup says around the calculator. */
export const extensionEn: Catalogue<ExtensionWord> = {
  calculer: 'Work out my situation',
  calculette: 'Your figures',
  commencer: 'Nothing is saved yet. Say what you know, the rest can wait.',
  confirmerEffacer: 'Erase everything for good? This cannot be undone.',
  efface: 'Erased: nothing is left in this browser.',
  effacer: 'Erase everything that is saved',
  illisible:
    'What was saved could not be read. It has been set aside, nothing is lost; you can enter your situation again.',
  moisTotal: '{montant} gross in {mois}',
  moisAConfirmer: 'to be confirmed',
  nonEnregistre: 'Your last change could not be saved in this browser.',
  nonEfface: 'Not everything could be erased. Please try again.',
  ouiEffacer: 'Yes, erase everything',
  nonGarder: 'No, keep it',
  pageAucun: 'Nothing to point out on this page.',
  pageIci: 'On this page',
  pageNonLue:
    'This page is not read. Quotité reads ameli.fr and service-public.gouv.fr, never your account.',
  pageUn: '1 mark',
  pagePlusieurs: '{n} marks',
  pageVoir: 'Show in the page',
  prive: 'Everything is worked out and kept in this browser. Nothing is sent.',
  sansMemoire: 'This browser’s memory does not answer: nothing will be saved this time.',
  titre: 'Quotité',
};
