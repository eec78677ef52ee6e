import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cents } from '../../core/money/cents.ts';
import { questionsFor } from '../../core/situation/questions.ts';
import type { Situation } from '../../core/situation/situation.ts';
import { day } from '../../core/time/day.ts';
import { answer } from '../../widget/elements/engine/answer.ts';
import { ENGLISH } from '../../widget/elements/language/english.ts';
import { FRENCH } from '../../widget/elements/language/french.ts';
import { PART } from '../../widget/elements/regimes/part.ts';
import { BLANK, type Draft, readDraft } from '../../widget/elements/tpt-calculator/draft.ts';
import { draftOf } from '../../widget/elements/tpt-calculator/draft-of.ts';
import type { Texts } from '../../widget/elements/tpt-calculator/more.ts';
import { anySituation } from '../core/situation/any-situation.ts';

const typed = (texts: Partial<Texts>, draft: Partial<Draft> = {}): Draft => ({
  ...BLANK,
  ...draft,
  texts: { ...BLANK.texts, ...texts },
});

const onlyAsked = (situation: Situation): Situation => {
  const asked = questionsFor(situation).map(({ id }) => id);
  const free = ['zone', 'evenements'];
  return Object.fromEntries(
    Object.entries(situation).filter(([id]) => free.includes(id) || asked.includes(id as 'statut')),
  );
};

describe('the fields of the other regimes', () => {
  it('say any situation as a person would have typed it', () => {
    fc.assert(
      fc.property(anySituation, ({ suite: _, ...any }) => {
        const situation = onlyAsked({ statut: 'salarie', origine: 'maladie', ...any });
        const { situation: read, errors } = readDraft(PART.take(draftOf(situation)), PART);
        // A pay of nothing cannot stand for full time, and is asked for again.
        const again = Object.values(errors).every((error) => error === 'euros-zero');
        expect(again).toBe(true);
        if (Object.keys(errors).length === 0) expect({ ...situation, ...read }).toEqual(read);
      }),
    );
  });

  it('keep what is given until they come', () => {
    const given: Situation = { statut: 'titulaire', origine: 'maladie', versant: 'FPT' };
    expect(readDraft(draftOf(given)).situation.versant).toBe('FPT');
    expect(readDraft(PART.take(draftOf(given)), PART).situation.versant).toBe('FPT');
  });

  it('lose nothing when the status is changed back and forth', () => {
    const texts = { 'plus-versant': 'FPH', 'plus-paiePublique-traitement': '2 100' } as const;
    const titulaire = typed(texts, { statut: 'titulaire' });
    const { situation } = readDraft(titulaire, PART);
    expect(situation.paiePublique?.traitement).toBe(210_000);
    const artisan = readDraft({ ...titulaire, statut: 'artisan-commercant' }, PART).situation;
    expect(artisan.paiePublique).toBeUndefined();
    expect(readDraft({ ...titulaire, statut: 'titulaire' }, PART).situation).toEqual(situation);
  });

  it.each([
    ['plus-paiePublique-primes', 'beaucoup', 'titulaire', 'euros-not-a-number'],
    ['plus-revenus-1', '1 000 001', 'artisan-commercant', 'revenu-trop-grand'],
    ['plus-debutActivite', '31/02/2024', 'artisan-commercant', 'day-no-such-day'],
    ['plus-minutesHebdo', '80 h', 'titulaire', 'heures-illisibles'],
    ['plus-gainForfaitaire', '-3', 'chef-exploitation', 'euros-negative'],
  ] as const)('say what is wrong in %s with « %s »', (field, text, statut, error) => {
    const draft = typed({ [field]: text }, { statut });
    expect(readDraft(draft, PART).errors).toEqual({ [field]: error });
    expect(PART.nameOf(field, FRENCH)).not.toBe('');
    expect(readDraft({ ...draft, statut: 'salarie', origine: 'maladie' }, PART).errors).toEqual(
      field === 'plus-minutesHebdo' ? { [field]: error } : {},
    );
  });

  it('say that an activity cannot begin after the stop', () => {
    const texts = { debutArret: '06/07/2026', 'plus-debutActivite': '01/09/2026' } as const;
    const { errors } = readDraft(typed(texts, { statut: 'artisan-commercant' }), PART);
    expect(errors).toEqual({ 'plus-debutActivite': 'activite-apres-arret' });
  });
});

it('say that a traineeship cannot begin after the part-time work', () => {
  const texts = { debutTpt: '06/07/2026', 'plus-debutStage': '07/07/2026' } as const;
  const { errors } = readDraft(typed(texts, { statut: 'stagiaire' }), PART);
  expect(errors).toEqual({ 'plus-debutStage': 'stage-apres-tpt' });
});

describe('an answer of another regime', () => {
  const ON = day('2026-11-23');
  const FULL_STOP = 'Indemnité journalière d’un arrêt complet';

  it.each([FRENCH, ENGLISH])('is told in words, none of them empty', (speech) => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const { warnings, notes, assessment } = answer(situation, ON, speech, PART);
        for (const sentence of [...warnings, ...notes]) expect(sentence).not.toBe('');
        for (const id of assessment.missing)
          if (!['salairesBruts', 'quotite', 'debutArret'].includes(id))
            expect(PART.sayMissing(id, speech)).not.toBe('');
        const reasons: Readonly<Record<string, string>> = PART.reasons(speech);
        for (const ruling of Object.values(assessment.rulings))
          for (const reason of (ruling?.reasons ?? []) as readonly string[])
            expect(reasons[reason]).toBeTruthy();
      }),
    );
  });

  it('has its amount first, with steps that end on it', () => {
    const situation: Situation = {
      statut: 'artisan-commercant',
      debutArret: day('2026-07-06'),
      revenus: [cents(3_000_000), cents(3_300_000), cents(3_600_000)],
    };
    const { lines } = answer(situation, ON, FRENCH, PART);
    expect(lines.map(({ title }) => title)).toEqual(['indemnites', 'ijTpt', 'totalNet']);
    for (const { steps, value } of lines) expect(steps.at(-1)?.result.value).toEqual(value);
    // No threshold stands beside the amount here: it is the smallest of nothing.
    const full = lines[1]?.paper.find(({ title }) => title === FULL_STOP);
    expect([full?.rows.length, full?.result.label]).toEqual([1, 'par jour']);
  });
});
