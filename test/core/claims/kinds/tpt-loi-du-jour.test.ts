import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../../core/claims/kind.ts';
import { fpTptDuration } from '../../../../core/claims/kinds/fp-tpt-duration.ts';
import { tnsTptAmount } from '../../../../core/claims/kinds/tns-tpt-amount.ts';
import { tnsTptDuration } from '../../../../core/claims/kinds/tns-tpt-duration.ts';
import { tptAmount } from '../../../../core/claims/kinds/tpt-amount.ts';
import { tptAttestationMonthly } from '../../../../core/claims/kinds/tpt-attestation-monthly.ts';
import { tptPrescriptionLength } from '../../../../core/claims/kinds/tpt-prescription-length.ts';
import { tptTotal4y } from '../../../../core/claims/kinds/tpt-total-4y.ts';
import { readAs } from './sentences.ts';

/** The unit in which the law of today is counted, and its article, beside each mark of a text. */
const lawsBeside = (kind: Kind, text: string) =>
  readAs(kind)(text).map(({ today }) => `${today?.unit} ${today?.article}`);

describe('the law of today that is shown beside what a page says of a TPT', () => {
  it.each<[string, Kind, ...string[]]>([
    ['En TPT, l’IJ est égale à 50 % du salaire journalier de base.', tptAmount, 'word CSS R323-3'],
    [
      'Temps partiel thérapeutique : une attestation par mois.',
      tptAttestationMonthly,
      'word CSS R323-10',
    ],
    [
      'Le médecin prescrit le temps partiel thérapeutique par périodes de 3 mois.',
      tptPrescriptionLength,
      'word CSS L323-3',
    ],
    [
      'Une quatrième année est possible en cas de temps partiel thérapeutique.',
      tptTotal4y,
      'years CSS R323-3',
    ],
    [
      'Un libéral peut percevoir 90 indemnités en temps partiel thérapeutique.',
      tnsTptDuration,
      'days CSS D622-10',
    ],
    [
      'Commerçants : en reprise à temps partiel thérapeutique, l’indemnité est divisée par deux.',
      tnsTptAmount,
      'ratio CSS D622-10',
    ],
    [
      'Temps partiel thérapeutique de l’agent : trois mois renouvelables, dans la limite d’un an par affection.',
      fpTptDuration,
      'months Décret 86-442',
      'months CGFP L823-5',
    ],
  ])('%s', (text, kind, ...laws) => {
    expect(lawsBeside(kind, text)).toEqual(laws);
  });
});
