import type { VerifierWord } from '../fr/verifier.ts';
import type { Catalogue } from '../say.ts';

export const verifierEn: Catalogue<VerifierWord> = {
  accord: 'The amount paid agrees with the calculation.',
  accordNet: 'The amount paid agrees with the calculation, once CSG and CRDS are taken off.',
  arrondiLibre: 'No text says how to round: a difference of one cent a day at most is accepted.',
  autreNombreDeJours:
    'The fund counted {jours} instead of {attendus}. In therapeutic part-time every day of the period counts, worked or not. Ask it which dates it used.',
  brutPourNet:
    'The amount agrees with the gross, not with the net. Check on the statement whether it is before or after CSG and CRDS.',
  carenceAppliquee:
    'Waiting days seem to have been taken off ({jours}). There are none in therapeutic part-time. Ask the fund to pay them.',
  coefficientAutre:
    'The fund seems to have capped your pays at {coefficient} times the minimum wage, which is not the rule on the date of your stop. Ask it which date of stop it used.',
  complementCommeSalaire:
    'Your employer’s complement seems to have been counted in the pay, which lowers the declared loss. Ask the employer what it declared.',
  complementDeduit:
    'Your employer’s complement seems to have been taken off the allowances. Ask the fund, then the employer, for the detail of the calculation.',
  congesRetires:
    'Your days of leave seem not to have been paid by the fund. No text settles it, and funds do not all do the same. Ask yours for its rule.',
  demanderDetail:
    'Ask the fund for the detail: pays counted, number of days, loss declared by the employer. It is no reproach, and it may have a good reason.',
  inexplique: 'We cannot explain this difference. It may come from something that we do not know.',
  joursDifferents:
    'The amount agrees, but the number of days shown is not that of the period. Check the dates.',
  joursOuvrables:
    'Only Mondays to Saturdays seem to have been counted ({jours}). Every day counts. Ask the fund which dates it used.',
  joursOuvres:
    'Only weekdays seem to have been counted ({jours}). Every day counts, weekends included. Ask the fund which dates it used.',
  netPourBrut:
    'The amount agrees with the net: CSG and CRDS are already taken off. There is probably no mistake.',
  payeManquante:
    'One of the three pays before the stop seems to be missing: no. {rang}, starting from the oldest. Ask the employer to complete its statement.',
  perteEnNet:
    'The loss of pay seems to have been counted in net. The text says “gain”, no more; the employer declares gross. Ask the fund how it counted.',
  perteEnNetEstimee:
    'The amount is {part} of the gross loss, which looks like a loss counted in net. That is a guess: ask the fund how it counted.',
  plafondAutreDate:
    'The fund seems to have applied the cap of stops that started between {du} and {au}. The first day of your stop is what counts. Ask it which date it used.',
  plafondOublie:
    'Your pays seem to have been counted without a cap. The fund could correct it and ask for money back: set that sum aside and report it.',
  primeAjoutee:
    'The declared loss seems to hold something more, for example a bonus of about {prime} gross. That is a guess: ask the employer what it declared.',
  primeOubliee:
    'The declared loss seems smaller, as if a bonus of about {prime} gross had been left out. That is a guess: ask the employer what it declared.',
  rienVerse:
    'Nothing was paid. Most often the fund is still waiting for the employer’s statement. Ask the employer whether it was sent.',
  sansLimite:
    'The allowance of a full stop seems to have been paid, without the limit of the loss of pay. The fund could ask for money back: set that sum aside and report it.',
  trenteJours:
    'The fund seems to have counted 30 days, not {attendus}. Ask it which dates it used.',
};
