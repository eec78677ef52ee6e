import type { EligibiliteWord } from '../fr/eligibilite.ts';
import type { Catalogue } from '../say.ts';

export const eligibiliteEn: Catalogue<EligibiliteWord> = {
  aldTroisAns:
    'With a long-term illness the allowances can last three years, and one more in therapeutic part-time.',
  amenageAtmp:
    'After an accident at work or an occupational disease, adapted work at full time can be indemnified too.',
  amenageMaladie:
    'For an illness the work must be part-time: adapted hours at full time are not indemnified.',
  anneeSupplementaire:
    'The 360 allowances over three years are used up. One more year is possible in therapeutic part-time, but the text can be read in two ways: ask your fund.',
  apresArret: 'Therapeutic part-time can follow a stop.',
  apresConsolidation:
    'After consolidation, a relapse must be recognised by the fund, or the prescription made for illness.',
  apresMaternite:
    'After maternity leave, a prescription for illness is needed, and a visit to the occupational doctor.',
  apresParental: 'After parental leave, a prescription for illness is needed.',
  arretPrealableAPreciser: 'It depends: does a full stop come just before?',
  atmpNonConsolide:
    'As long as the injury or disease is not consolidated, part-time can be indemnified, with the agreement of the fund’s medical officer.',
  avisDefavorableTpt:
    'The fund’s medical officer did not recognise this part-time as good for your health. That opinion can be contested.',
  avisPossible: 'The fund’s medical officer may check the prescription.',
  conditionDroits:
    'Enough work is needed too: 150 hours in three months, or enough pay over six months.',
  congeMaternite:
    'During maternity leave or leave for a pathological pregnancy all work must stop: therapeutic part-time waits for its end.',
  consolidationAPreciser: 'It depends: has the fund set a date of consolidation or recovery?',
  contratADuree:
    'A contract of limited length does not rule out therapeutic part-time, which ends with it at the latest.',
  dejaTempsPartiel:
    'You already worked part-time: the loss is counted on the hours of your contract.',
  droitsAVerifier:
    'It depends on the hours worked or the pay before the stop. The fund checks them.',
  droitsNonOuverts: 'The hours worked or the pay before the stop are not enough to open the right.',
  forfaitJours:
    'Under an agreement in days, part-time is set in days and needs an amendment. No text settles it precisely.',
  grossessePathologique:
    'During pregnancy, therapeutic part-time is possible for illness, before maternity leave.',
  plusieursEmployeurs:
    'With several employers, each sends its statement. Only the hours reduced count in the loss. No text settles it precisely.',
  prescriptionManquante: 'A medical prescription of therapeutic part-time is needed.',
  rechuteAcceptee: 'The relapse is recognised: the rules of the accident at work apply.',
  rechuteEnAttente:
    'It depends on the fund: it has sixty clear days to say whether the relapse is recognised.',
  retraiteEpuisee:
    'The 60 allowances possible with a pension have been paid. Phased retirement is not concerned.',
  retraiteSoixante:
    'With a pension, 60 allowances at most can be paid from the legal age on. Phased retirement is not concerned.',
  sansArret: 'No stop is needed before, and no waiting day applies to therapeutic part-time.',
  sansEmploi:
    'A job to keep or to go back to is needed. The allowance cannot be combined with unemployment benefit.',
};
