import type { HeuresWord } from '../fr/heures.ts';

export const heuresEn = {
  accordDeBranche: 'A branch agreement may set another minimum.',
  prescriptionDepassee:
    'Hours beyond what the doctor prescribed can make one pay back the daily allowances.',
  avenant:
    'How the hours are spread is written in an amendment, with the occupational doctor and the employer.',
  congesCommeTempsPlein:
    'Paid leave is earned as for full time: two and a half working days a month.',
  contratSousMinimum:
    'Your contract already has fewer than 24 hours a week: a written request or an agreement must have allowed it. Check that it also holds for the shorter hours.',
  demandeEcrite:
    'Below 24 hours a week, a written and reasoned request by the employee is prudent: the law makes no exception for therapeutic part-time work.',
  heuresComplementaires:
    'Without an agreement, complementary hours exceed neither a tenth of the hours agreed nor the legal week.',
  joursFeriesAncienneteMoindre:
    'Before three months in the company, an idle public holiday may go unpaid, except 1 May or under a better agreement.',
  joursFeriesPayes:
    'An idle public holiday that falls on a day of work is paid after three months in the company.',
  minimumAtteint: 'The hours reach the legal minimum of part-time work, 24 hours a week.',
  ancienneteEntiere: 'Seniority goes on as for full time.',
  trimestresParIj:
    'Each period of sixty days of daily allowances counts as a pension quarter, four a year at most with those of the pay.',
  trimestresVersion2026: 'The article on quarters changed in July 2026: to be confirmed.',
} as const satisfies Record<HeuresWord, string>;
