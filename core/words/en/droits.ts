import type { DroitsWord } from '../fr/droits.ts';

export const droitsEn = {
  affiliationManquante:
    'Beyond six months of sick leave, twelve months of affiliation on the day of the stop are required.',
  alsaceMoselle:
    'In Alsace and Moselle, local law keeps pay up more generously. Its text changed in 2026: to be checked.',
  ancienneteInsuffisante:
    'The legal pay complement requires one year in the company on the first day of absence.',
  ancienneteSuffisante: 'At least one year in the company on the first day of absence.',
  atmpSansCondition:
    'After a work accident or an occupational disease, no condition on hours or pay applies.',
  categorieExclue:
    'The legal pay complement does not cover home, seasonal, intermittent and agency workers.',
  conditionsDuMaintien:
    'One must also have justified the absence within 48 hours, be covered by social security and be treated in France or in Europe.',
  heuresSuffisantes: 'The hours of work are enough.',
  maintienVersion2026:
    'The article of the labour code changed in June 2026 and the new text was not read: to be confirmed.',
  pasEnTpt:
    'The legal complement covers an absence. It does not cover the hours not worked during therapeutic part-time work; a collective agreement or an insurance may.',
  periodesEpuisees: 'The days of pay complement of the last twelve months are used up.',
  premierJanvier:
    'The minimum wage used is that of the 1 January on which the period opens. The text can also be read as that of the year before.',
  renseignementsManquants: 'Hours or pay are missing to give an answer.',
  saisonnier: 'For seasonal or discontinuous work, the last twelve months are enough.',
  salairesSuffisants: 'The pay subject to contributions is enough.',
  seuilsNonAtteints: 'Neither the hours of work nor the pay reach the minimum.',
} as const satisfies Record<DroitsWord, string>;
