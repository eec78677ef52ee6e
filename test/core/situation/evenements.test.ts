import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coherence } from '../../../core/situation/coherence.ts';
import { EVENEMENTS_MAX, NATURES } from '../../../core/situation/evenements.ts';
import { FAITS } from '../../../core/situation/faits.ts';
import { readSituation, writeSituation } from '../../../core/situation/written.ts';
import { day } from '../../../core/time/day.ts';

const told = (evenements: unknown) => readSituation({ version: 1, evenements });

describe('the events of a situation', () => {
  it('are written and read back with their facts, amounts in euros', () => {
    const evenements = [
      { nature: 'refus-caisse', jour: '2026-10-05', motif: 'medical', mentionne: false },
      {
        nature: 'versement',
        jour: '2026-11-02',
        debut: '2026-10-01',
        fin: '2026-10-31',
        montant: 812.35,
      },
      { nature: 'recours-cmra', jour: '2026-10-20', recu: '2026-10-22' },
    ];
    const read = told(evenements);
    expect(read).toMatchObject({
      ok: true,
      situation: { evenements: [{}, { montant: 81235 }, {}] },
    });
    if (read.ok) expect(writeSituation(read.situation).evenements).toEqual(evenements);
  });

  it.each([
    ['not a list', 'refus'],
    ['a nature of its own', [{ nature: 'refus', jour: '2026-10-05' }]],
    ['no day', [{ nature: 'reprise' }]],
    ['a day that is none', [{ nature: 'reprise', jour: '2026-02-30' }]],
    [
      'a fact of the wrong kind',
      [{ nature: 'refus-caisse', jour: '2026-10-05', mentionne: 'oui' }],
    ],
    ['a fraction of a cent', [{ nature: 'versement', jour: '2026-10-05', montant: 1.001 }]],
    ['an amount below nothing', [{ nature: 'versement', jour: '2026-10-05', montant: -1 }]],
    ['too many', Array(EVENEMENTS_MAX + 1).fill({ nature: 'reprise', jour: '2026-10-05' })],
  ])('are refused as events where they are %s', (_, evenements) => {
    expect(told(evenements)).toEqual({
      ok: false,
      problems: expect.arrayContaining([{ question: 'evenements', problem: 'illisible' }]),
    });
  });

  it.each([
    ['an end before its start', { nature: 'arret', jour: '2026-10-05', fin: '2026-10-04' }],
    [
      'received before it was sent',
      { nature: 'recours-cra', jour: '2026-10-05', recu: '2026-10-04' },
    ],
    ['in another century', { nature: 'reprise', jour: '1926-10-05' }],
  ])('are refused with %s', (_, evenement) => {
    expect(told([evenement])).toEqual({
      ok: false,
      problems: [{ question: 'evenements', problem: 'evenement-incoherent' }],
    });
  });

  it('are not more than can be gone through, however they came', () => {
    const one = { nature: 'reprise', jour: day('2026-10-05') } as const;
    expect(coherence({ evenements: Array(EVENEMENTS_MAX).fill(one) })).toEqual([]);
    expect(coherence({ evenements: Array(EVENEMENTS_MAX + 1).fill(one) })).toHaveLength(1);
  });

  it('never throw, whatever the data', () => {
    fc.assert(fc.property(fc.array(fc.anything()), (data) => typeof told(data).ok === 'boolean'));
  });

  it('have facts of the written form alone', () => {
    const facts = NATURES.flatMap((nature) =>
      (FAITS[nature] ?? []).map((fait) => [nature, fait] as const),
    );
    for (const [nature, fait] of facts) {
      const value =
        { montant: 1, motif: 'mixte' }[fait as string] ??
        (/^(debut|fin|effet|recu)$/.test(fait) ? '2026-10-05' : true);
      const evenement = { nature, jour: '2026-10-05', [fait]: value };
      const read = told([evenement]);
      expect(read.ok && writeSituation(read.situation).evenements).toEqual([evenement]);
    }
  });
});

it('the zone is one of those whose holidays are known', () => {
  expect(readSituation({ version: 1, zone: 'la-reunion' })).toEqual({
    ok: true,
    situation: { zone: 'la-reunion' },
  });
  expect(readSituation({ version: 1, zone: 'lune' })).toEqual({
    ok: false,
    problems: [{ question: 'zone', problem: 'illisible' }],
  });
});
