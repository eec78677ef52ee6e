import { describe, expect, it } from 'vitest';
import { questionsFor } from '../../../core/situation/questions.ts';
import { day } from '../../../core/time/day.ts';

const debutTpt = day('2026-09-14');
const asked = (situation: Parameters<typeof questionsFor>[0]) =>
  questionsFor(situation).map(({ id }) => id);

describe('the questions that follow from a situation', () => {
  it('are the status alone where nothing is computed for it', () => {
    expect(asked({ statut: 'titulaire', debutTpt })).toEqual(['statut']);
    expect(asked({ statut: 'profession-liberale' })).toEqual(['statut']);
  });

  it('ask what follows the start once it is known', () => {
    expect(asked({})).not.toContain('finTpt');
    expect(asked({ statut: 'salarie', debutTpt })).toEqual(
      expect.arrayContaining(['quotite', 'debutTpt', 'finTpt', 'suite']),
    );
  });
});
