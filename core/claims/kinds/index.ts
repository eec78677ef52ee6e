import type { Kind } from '../kind.ts';
import { arretLatePenalty } from './arret-late-penalty.ts';
import { arretPrescriptionMax } from './arret-prescription-max.ts';
import { arretSend48h } from './arret-send-48h.ts';
import { atmpCapPercent } from './atmp-cap-percent.ts';
import { atmpDivisor } from './atmp-divisor.ts';
import { atmpEmployerDeclaration48h } from './atmp-employer-declaration-48h.ts';
import { atmpMaxDay } from './atmp-max-day.ts';
import { atmpNoCarence } from './atmp-no-carence.ts';
import { atmpRate } from './atmp-rate.ts';
import { cpamDecisionDelay } from './cpam-decision-delay.ts';
import { fpCarence } from './fp-carence.ts';
import { fpInstance } from './fp-instance.ts';
import { fpSameRules } from './fp-same-rules.ts';
import { fpSickLeavePay } from './fp-sick-leave-pay.ts';
import { fpTptDuration } from './fp-tpt-duration.ts';
import { fpTptPay } from './fp-tpt-pay.ts';
import { fpTptPriorLeave } from './fp-tpt-prior-leave.ts';
import { fpTptQuotite } from './fp-tpt-quotite.ts';
import { hoursLimit } from './hours-limit.ts';
import { ijCapBasis } from './ij-cap-basis.ts';
import { ijCapMonth } from './ij-cap-month.ts';
import { ijCarence } from './ij-carence.ts';
import { ijCarenceException } from './ij-carence-exception.ts';
import { ijDivisor } from './ij-divisor.ts';
import { ijDuration3y } from './ij-duration-3y.ts';
import { ijExample } from './ij-example.ts';
import { ijMax360 } from './ij-max-360.ts';
import { ijMaxDay } from './ij-max-day.ts';
import { ijMaxMonth } from './ij-max-month.ts';
import { ijOpening } from './ij-opening.ts';
import { ijRate } from './ij-rate.ts';
import { ijRebound1y } from './ij-rebound-1y.ts';
import { ijSmicMultiple } from './ij-smic-multiple.ts';
import { ijSmicReference } from './ij-smic-reference.ts';
import { leviesRate } from './levies-rate.ts';
import { maintienCarence } from './maintien-carence.ts';
import { maintienRate } from './maintien-rate.ts';
import { passValue } from './pass-value.ts';
import { recoursBody } from './recours-body.ts';
import { recoursCmraComposition } from './recours-cmra-composition.ts';
import { recoursCourt } from './recours-court.ts';
import { recoursDelay } from './recours-delay.ts';
import { recoursPrudhommesDelay } from './recours-prudhommes-delay.ts';
import { recoursSilence } from './recours-silence.ts';
import { recoursTribunalDelay } from './recours-tribunal-delay.ts';
import { smicValue } from './smic-value.ts';
import { tnsTptAmount } from './tns-tpt-amount.ts';
import { tnsTptDuration } from './tns-tpt-duration.ts';
import { tptAmount } from './tpt-amount.ts';
import { tptAtmpDuration } from './tpt-atmp-duration.ts';
import { tptAttestationMonthly } from './tpt-attestation-monthly.ts';
import { tptMaxDuration } from './tpt-max-duration.ts';
import { tptNoCarence } from './tpt-no-carence.ts';
import { tptPrescriptionLength } from './tpt-prescription-length.ts';
import { tptPriorArret } from './tpt-prior-arret.ts';
import { tptQuotite } from './tpt-quotite.ts';
import { tptTotal4y } from './tpt-total-4y.ts';
import { visitePrerepriseThreshold } from './visite-prereprise-threshold.ts';
import { visiteReprise8j } from './visite-reprise-8j.ts';
import { visiteRepriseRequired } from './visite-reprise-required.ts';
import { visiteRepriseThreshold } from './visite-reprise-threshold.ts';

/** Every kind of claim that is read. A new one is a file here and a line below. */
export const KINDS: readonly Kind[] = [
  arretLatePenalty,
  arretPrescriptionMax,
  arretSend48h,
  atmpCapPercent,
  atmpDivisor,
  atmpEmployerDeclaration48h,
  atmpMaxDay,
  atmpNoCarence,
  atmpRate,
  cpamDecisionDelay,
  fpCarence,
  fpInstance,
  fpSameRules,
  fpSickLeavePay,
  fpTptDuration,
  fpTptPay,
  fpTptPriorLeave,
  fpTptQuotite,
  hoursLimit,
  ijCapBasis,
  ijCapMonth,
  ijCarence,
  ijCarenceException,
  ijDivisor,
  ijDuration3y,
  ijExample,
  ijMax360,
  ijMaxDay,
  ijMaxMonth,
  ijOpening,
  ijRate,
  ijRebound1y,
  ijSmicMultiple,
  ijSmicReference,
  leviesRate,
  maintienCarence,
  maintienRate,
  passValue,
  recoursBody,
  recoursCmraComposition,
  recoursCourt,
  recoursDelay,
  recoursPrudhommesDelay,
  recoursSilence,
  recoursTribunalDelay,
  smicValue,
  tnsTptAmount,
  tnsTptDuration,
  tptAmount,
  tptAtmpDuration,
  tptAttestationMonthly,
  tptMaxDuration,
  tptNoCarence,
  tptPrescriptionLength,
  tptPriorArret,
  tptQuotite,
  tptTotal4y,
  visitePrerepriseThreshold,
  visiteReprise8j,
  visiteRepriseRequired,
  visiteRepriseThreshold,
];
