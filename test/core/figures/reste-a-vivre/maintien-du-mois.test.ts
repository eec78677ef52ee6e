import { describe, expect, it } from 'vitest';
import { ijMaladie } from '../../../../core/figures/ij-maladie.ts';
import { plan } from '../../../../core/figures/plan/plan.ts';
import {
  type MaintienDuMoisInput,
  maintienDuMois,
} from '../../../../core/figures/reste-a-vivre/maintien-du-mois.ts';
import { resteAVivre } from '../../../../core/figures/reste-a-vivre/reste-a-vivre.ts';
import { centsFromEuros, roundToCent } from '../../../../core/money/cents.ts';
import { exact, exactly } from '../../../../core/money/exact.ts';
import { day } from '../../../../core/time/day.ts';
import { figureOf, tellsTheTruth } from '../checks.ts';

const PAY = centsFromEuros(3000);
const pleine = figureOf(ijMaladie([PAY, PAY, PAY], day('2026-07-06')));

function months(fin: string, fullFrom?: string) {
  const etapes = [
    { debut: day('2026-08-01'), quotite: exactly(0.5) },
    ...(fullFrom ? [{ debut: day(fullFrom), quotite: exact(1) }] : []),
  ];
  const laid = plan(pleine, { etapes, fin: day(fin), salaireTempsPlein: PAY });
  if (!laid.ok) throw new Error('refused');
  return laid.mois;
}

function kept(index: number, more: Partial<MaintienDuMoisInput> = {}, fullFrom?: string) {
  const mois = months('2026-12-31', fullFrom)[index];
  if (!mois) throw new Error('no such month');
  const input = {
    mois,
    pleine,
    salaireTempsPlein: PAY,
    embauche: day('2020-01-01'),
    arret: { du: day('2026-07-06'), cause: 'maladie' as const },
    ...more,
  };
  return figureOf(maintienDuMois(input));
}

const euros = (index: number, ...more: [Partial<MaintienDuMoisInput>?, string?]) =>
  roundToCent(kept(index, ...more).amounts.complement);

// Six years: 40 days at 90 %, 40 at two thirds, after 7 days: 13 July to 21 August, 22 August to 30
// September 2026. IJ: 3 × 2 613,828 / 91,25 / 2 = 42,9670… a day.
describe('the legal maintien of the stop that would have gone on', () => {
  it('is 21 days at 90 % and 10 at two thirds in August: 1 142,22 €', () => {
    // 3 000 × 21/31 × 0,9 + 3 000 × 10/31 × 2/3 − 31 × 42,9670… = 2 474,194 − 1 331,978.
    expect(euros(0)).toBe(1142_22);
    tellsTheTruth(kept(0), day('2026-08-31'));
  });

  it('is 30 days at two thirds in September, then nothing', () => {
    expect(euros(1)).toBe(710_99);
    expect(euros(2)).toBe(0);
  });

  it('bears on the days not worked full time', () => {
    expect(euros(1, {}, '2026-09-16')).toBe(355_49);
  });

  it('is nothing below a year of seniority, and says why', () => {
    const found = kept(0, { embauche: day('2026-01-01') }).amounts;
    expect(found.complement).toEqual(exact(0));
    expect(found.reasons).toContain('ancienneteInsuffisante');
  });

  it('counts the days that earlier absences have used', () => {
    const avant = [{ du: day('2026-03-01'), au: day('2026-05-31'), cause: 'maladie' as const }];
    expect(euros(0, { avant })).toBe(0);
  });

  it('counts the stop itself once, whatever else is told of its days', () => {
    const avant = [{ du: day('2026-07-06'), au: day('2026-07-31'), cause: 'maladie' as const }];
    expect(euros(0, { avant })).toBe(1142_22);
  });

  it('is nothing before the stop begins', () => {
    expect(euros(0, { arret: { du: day('2026-09-10'), cause: 'maladie' } })).toBe(0);
  });

  it('stands in the comparison beside the TPT', () => {
    const [mois] = months('2026-08-31');
    if (!mois) throw new Error('no month');
    const maintien = kept(0);
    const { tpt, arret } = figureOf(resteAVivre({ mois, pleine, maintien })).amounts;
    expect(arret.complement).toEqual(maintien.amounts.complement);
    expect(tpt.complement).toEqual(exact(0));
  });
});
