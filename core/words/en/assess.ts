import type { AssessWord } from '../fr/assess.ts';

export const assessEn = {
  arretTauxMajore:
    'For a stop that began before 1 July 2020, a higher rate was possible from three dependent children. It is not computed here.',
  aucunMoisEntier:
    'Your therapeutic part-time work fills no whole month. See the detail month by month.',
  brutContreBrut:
    'The loss of pay is compared in gross: that is what the employer declares. The text only says “gain”; a health insurance office might count otherwise.',
  centimePres:
    'No text says how to round. A difference of one cent a day with your health insurance office is possible.',
  horsLoiApres:
    'Values after {jour} are not published or checked yet. No amount is shown for that date.',
  horsLoiAvant: 'We do not know the law before {jour}. No amount is shown for that date.',
  netEstime:
    'The net amount is an estimate: non-executive status, no supplementary health cover, before income tax.',
  origineNonCalculee:
    'After a work accident or an occupational disease, the health insurance office sets the amount. We do not compute it yet.',
  plafonne:
    'Your pay exceeds the cap: the allowance is computed as if you earned {plafond} gross a month.',
  sansArret:
    'Without a date of stop, the first day of part-time work sets the cap. If a full stop came before, give its date: it may change the amount.',
  statutNonCalcule:
    'The rules for this status differ. We do not compute them yet and would rather show nothing.',
} as const satisfies Record<AssessWord, string>;
