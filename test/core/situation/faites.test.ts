import { describe, expect, it } from 'vitest';
import { coherence } from '../../../core/situation/coherence.ts';
import { readSituation, writeSituation } from '../../../core/situation/written.ts';

const step = (n: number) => `mise-en-place.etape-${n}`;
const many = (n: number) => Array.from({ length: n }, (_, index) => step(index));

describe('the steps that were ticked', () => {
  it('are read back as they were written', () => {
    const faites = ['mise-en-place.prescription', 'refus-caisse-medical.saisir-cmra'];
    const read = readSituation({ version: 1, faites });
    expect(read).toEqual({ ok: true, situation: { faites } });
    expect(writeSituation({ faites })).toEqual({ version: 1, faites });
  });

  it.each([
    ['no step of a way', ['prescription']],
    ['markup', ['mise-en-place.<b>']],
    ['very long', [`mise-en-place.${'a'.repeat(61)}`]],
    ['twice the same', [step(1), step(1)]],
  ])('are refused when one is %s', (_, faites) => {
    const problems = [{ question: 'faites', problem: 'etapes-illisibles' }];
    expect(readSituation({ version: 1, faites })).toEqual({ ok: false, problems });
  });

  it('are two hundred at most', () => {
    expect(coherence({ faites: many(200) })).toEqual([]);
    expect(coherence({ faites: many(201) })).toHaveLength(1);
    expect(readSituation({ version: 1, faites: many(201) })).toEqual({
      ok: false,
      problems: [{ question: 'faites', problem: 'illisible' }],
    });
  });
});
