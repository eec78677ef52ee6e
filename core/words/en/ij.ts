import type { IjWord } from '../fr/ij.ts';

export const ijEn = {
  aldExonerante:
    'Daily allowances linked to a long-term illness covered in full (ALD exonérante) are not taxed.',
  atmpMoitieImposable:
    'Half of the daily allowances for a work accident or an occupational disease is taxed.',
  atmpProjetImposition:
    'A bill for 2027 announces that these allowances will be taxed in full. It has not been voted: to be checked.',
  csgDeductible:
    'The amount to declare is filled in beforehand from what the fund reports; part of the CSG is already taken off.',
  decisionCaisse:
    'The fund decides whether it keeps paying the allowance, in full or in part. This amount is an estimate.',
  imposable: 'These daily allowances are taxed like pay.',
  jourDePayeCalendaire:
    'The text does not say how the pay of a day is counted. Here every day counts, weekends included.',
  moisSansContrat:
    'Whole months before the hiring count without pay: the text completes only the month in which work began.',
  payeCompleteAtmp:
    'The incomplete month is brought to a whole month, as if work had lasted all of it.',
  plafondDiscontinu:
    'The cap is applied to each month. Applied to the whole year, it would give a higher amount.',
  plafondPartage:
    'The text sets a cap for a month. Here it is shared by the days that each pay covers.',
  rangSansArret:
    'Without a full stop beforehand, the text does not say from which day the second rate applies.',
} as const satisfies Record<IjWord, string>;
