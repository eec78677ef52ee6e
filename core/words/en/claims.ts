import type { ClaimWord } from '../fr/claims.ts';

export const claimsEn = {
  'verdict.a-jour': 'Up to date',
  'verdict.perime': 'Outdated',
  'verdict.perimeDepuis': 'Outdated since {depuis}',
  'verdict.errone': 'Wrong',
  'verdict.depend': 'Depends on the situation',
  'kind.ij.max_day': 'Largest daily sickness allowance',
  actuel: 'This is the amount that applies today, since {du}.',
  exactAlors: 'Right for the dates this sentence is about: it applied from {du} to {au}.',
  plusActuel: 'This amount applied from {du} to {au}. It changed on {depuis}.',
  inconnuDuRegistre: 'This is not today’s amount, and we find it on no date since {premier}.',
  jamais: 'This amount has applied on no date since {premier}.',
  mauvaiseDate: 'The amount did exist, but not on the dates given: it applies from {du} to {au}.',
  mauvaiseDateActuel:
    'This is today’s amount, but not that of the dates given: it applies since {du}.',
  arrondi:
    'A rounded amount, or a date too broad to decide: it applied from {du} to {au}. Check the first day of the leave.',
  avantRegistre:
    'This sentence is about a date before {premier}: we do not know the amount of that time.',
  pasEncore: 'This amount will apply from {du}. Before that day it is another one.',
  registreDepasse: 'We do not know today’s amount yet. This one applied from {du} to {au}.',
  aujourdhui: 'Today: {valeur}, since {du}.',
  pourQuelsArrets: 'What counts is the first day of the leave.',
  source: 'Source: {article}',
  aConfirmer: 'Checked on {jour}, to be confirmed.',
} as const satisfies Record<ClaimWord, string>;
