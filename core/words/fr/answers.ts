/** What the background tells a card, beside what a claim says of itself. */
export const answersFr = {
  arretDu: 'brut par jour, pour un arrêt ou un temps partiel commencé le {jour}',
  arretDuPlafonne:
    'brut par jour, pour un arrêt ou un temps partiel commencé le {jour} : vous atteignez le maximum',
  depuis: 'depuis le {jour}',
  verifie: 'vérifié le {jour}',
} as const;

export type AnswerWord = keyof typeof answersFr;
