import type { Kind } from '../kind.ts';
import { arretLatePenalty } from './arret-late-penalty.ts';
import { arretPrescriptionMax } from './arret-prescription-max.ts';
import { arretSend48h } from './arret-send-48h.ts';
import { hoursLimit } from './hours-limit.ts';
import { ijMaxDay } from './ij-max-day.ts';
import { maintienCarence } from './maintien-carence.ts';
import { maintienRate } from './maintien-rate.ts';
import { recoursBody } from './recours-body.ts';
import { recoursCmraComposition } from './recours-cmra-composition.ts';
import { recoursCourt } from './recours-court.ts';
import { recoursDelay } from './recours-delay.ts';
import { recoursPrudhommesDelay } from './recours-prudhommes-delay.ts';
import { recoursSilence } from './recours-silence.ts';
import { recoursTribunalDelay } from './recours-tribunal-delay.ts';
import { visitePrerepriseThreshold } from './visite-prereprise-threshold.ts';
import { visiteReprise8j } from './visite-reprise-8j.ts';
import { visiteRepriseRequired } from './visite-reprise-required.ts';
import { visiteRepriseThreshold } from './visite-reprise-threshold.ts';

/** Every kind of claim that is read. A new one is a file here and a line below. */
export const KINDS: readonly Kind[] = [
  arretLatePenalty,
  arretPrescriptionMax,
  arretSend48h,
  hoursLimit,
  ijMaxDay,
  maintienCarence,
  maintienRate,
  recoursBody,
  recoursCmraComposition,
  recoursCourt,
  recoursDelay,
  recoursPrudhommesDelay,
  recoursSilence,
  recoursTribunalDelay,
  visitePrerepriseThreshold,
  visiteReprise8j,
  visiteRepriseRequired,
  visiteRepriseThreshold,
];
