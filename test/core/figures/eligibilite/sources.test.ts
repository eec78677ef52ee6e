import { describe, expect, it } from 'vitest';
import { eligibilitePrive } from '../../../../core/figures/eligibilite/prive.ts';
import type { SituationPrive } from '../../../../core/figures/eligibilite/situation-prive.ts';
import { day } from '../../../../core/time/day.ts';

const SEPTEMBER = day('2026-09-01');
const NOVEMBER = day('2026-11-21');

/** The values of the law that an answer stands on, each with its article, and how sure it then is. */
function standing(situation: SituationPrive, on = SEPTEMBER) {
  const found = eligibilitePrive({ droits: 'oui', avisFavorable: true, ...situation }, on);
  if (!found.ok) throw new Error('refused');
  const { value, sources, confidence, verified } = found.ruling;
  const read = sources.map(({ series, article, row }) => `${series} ${article} ${row.value}`);
  return { value, read, confidence, verified };
}

const RULE = 'regleTpt CSS R323-3 1';
const THREE_YEARS = 'ijSurTroisAns CSS R323-1 360';
const PENSION = 'ijRetraite CSS R323-2 60';

describe('an eligibility stands on', () => {
  it.each<[string, SituationPrive, string, readonly string[]]>([
    // CSS R323-3 alone says what a TPT is paid; nothing is counted before the 360th IJ.
    ['the rule of the TPT', { arretPrealable: true }, 'oui', [RULE]],
    ['the rule alone at 359 IJ', { ijTroisAns: 359 }, 'oui', [RULE]],
    // CSS R323-1 4°: 360 IJ in three years, of which an ALD is counted apart (1° to 3°).
    ['the 360 IJ once they are used', { ijTroisAns: 360 }, 'depend', [RULE, THREE_YEARS]],
    ['the three years of an ALD', { origine: 'ald' }, 'oui', [RULE, THREE_YEARS]],
    // CSS R323-2: 60 IJ in all for who draws a pension.
    ['the 60 IJ of a pension', { retraite: true }, 'oui', [RULE, PENSION]],
    [
      'the 60 IJ of a pension once they are used',
      { retraite: true, ijDepuisRetraite: 60 },
      'non',
      [RULE, PENSION],
    ],
    [
      'both for a pension in ALD',
      { retraite: true, origine: 'ald' },
      'oui',
      [RULE, THREE_YEARS, PENSION],
    ],
    // A refusal stands alone: what else would have been open is no reason for it.
    [
      'the pension alone where it refuses, in ALD too',
      { retraite: true, ijDepuisRetraite: 60, origine: 'ald' },
      'non',
      [RULE, PENSION],
    ],
    [
      'the rule alone where no doctor prescribed it',
      { prescription: false, origine: 'ald', retraite: true },
      'non',
      [RULE],
    ],
    // CSS L433-1 counts no IJ: until consolidation.
    [
      'no count of IJ after an accident at work',
      {
        origine: 'accident-du-travail',
        consolide: false,
        retraite: true,
        ijTroisAns: 400,
        ijDepuisRetraite: 60,
      },
      'oui',
      [RULE],
    ],
  ])('%s', (_, situation, value, read) => {
    expect(standing(situation)).toMatchObject({ value, read });
  });

  // The version of R323-1 of October 2026 was not read; R323-2 was last seen in March 2026.
  it('values as sure as their own text, and as old as the oldest of them', () => {
    expect(standing({ arretPrealable: true })).toMatchObject({
      confidence: 'high',
      verified: '2026-08-20',
    });
    expect(standing({ arretPrealable: true }, NOVEMBER).confidence).toBe('high');
    expect(standing({ retraite: true })).toMatchObject({
      confidence: 'high',
      verified: '2026-03-14',
    });
    expect(standing({ retraite: true }, day('2020-09-01')).confidence).toBe('medium');
    expect(standing({ origine: 'ald' }, NOVEMBER)).toMatchObject({
      confidence: 'medium',
      verified: '2026-08-20',
    });
  });
});
