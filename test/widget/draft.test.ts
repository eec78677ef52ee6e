import { describe, expect, it } from 'vitest';
import { cents } from '../../core/money/cents.ts';
import { approximate, exact } from '../../core/money/exact.ts';
import type { Situation } from '../../core/situation/situation.ts';
import { day } from '../../core/time/day.ts';
import {
  BLANK,
  type Draft,
  readDraft,
  type TextField,
} from '../../widget/elements/tpt-calculator/draft.ts';
import {
  draftOf,
  quotiteTyped,
  sameSituation,
} from '../../widget/elements/tpt-calculator/draft-of.ts';

const typed = (texts: Partial<Record<TextField, string>>, change: Partial<Draft> = {}): Draft => ({
  ...BLANK,
  ...change,
  texts: { ...BLANK.texts, ...texts },
});

describe('a draft of the answers', () => {
  it('is read as the situation it says', () => {
    const texts = { salaire: '2 500 €', quotite: '60', debutArret: 'lundi 6 juillet 2026' };
    expect(readDraft(typed(texts))).toEqual({
      situation: {
        statut: 'salarie',
        origine: 'maladie',
        salairesBruts: [250_000, 250_000, 250_000],
        quotite: { n: 3, d: 5 },
        debutArret: '2026-07-06',
      },
      errors: {},
    });
  });

  it('has no error where nothing was typed', () => {
    expect(readDraft(BLANK)).toEqual({
      situation: { statut: 'salarie', origine: 'maladie' },
      errors: {},
    });
  });

  it('knows no pay until the three are known', () => {
    const texts = { salaire: '9 999', salaire1: '2 400', salaire2: '2 500', salaire3: '' };
    const two = readDraft(typed(texts, { differents: true }));
    expect(two.situation.salairesBruts).toBeUndefined();
    const three = readDraft(typed({ ...texts, salaire3: '2 600' }, { differents: true }));
    expect(three.situation.salairesBruts).toEqual([240_000, 250_000, 260_000]);
  });

  it.each<[TextField, string, string]>([
    ['salaire', '2.500', 'euros-ambiguous'],
    ['salaire', 'abc', 'euros-not-a-number'],
    ['salaire', '-3', 'euros-negative'],
    ['salaire', '0', 'euros-zero'],
    ['quotite', '120 %', 'ratio-too-large'],
    ['quotite', '17h30', 'ratio-heures'],
    ['quotite', '21 h', 'ratio-heures'],
    ['quotite', '3 jours', 'ratio-heures'],
    ['quotite', '100 %', 'ratio-hors-limites'],
    ['quotite', '0 %', 'ratio-hors-limites'],
    ['debutArret', '30 février 2026', 'day-no-such-day'],
    ['debutArret', '1er juin 1950', 'day-year-too-far'],
    ['debutTpt', 'juillet 2026', 'day-day-missing'],
  ])('says of %s « %s »: %s', (field, text, word) => {
    expect(readDraft(typed({ [field]: text })).errors).toEqual({ [field]: word });
  });

  it('holds the latest of three pays to be above 0, not the others', () => {
    const texts = { salaire1: '0', salaire2: '0', salaire3: '2 500' };
    const read = readDraft(typed(texts, { differents: true }));
    expect([read.errors, read.situation.salairesBruts]).toEqual([{}, [0, 0, 250_000]]);
    const none = readDraft(typed({ ...texts, salaire3: '0' }, { differents: true }));
    expect(none.errors).toEqual({ salaire3: 'euros-zero' });
    expect(none.situation.salairesBruts).toBeUndefined();
  });

  it.each([
    ['3 jours sur 5', 3 / 5],
    ['3 jours / 5 jours', 3 / 5],
    ['28 h / 35 h', 4 / 5],
  ])('reads the share « %s »', (quotite, share) => {
    const { situation, errors } = readDraft(typed({ quotite }));
    expect(errors).toEqual({});
    expect(situation.quotite && approximate(situation.quotite)).toBe(share);
  });

  it('holds nothing against answers that a status does not ask for', () => {
    const texts = { salaire: 'abc', debutArret: '31/02/2026', debutTpt: '01/09/2026' };
    const read = readDraft(typed(texts, { statut: 'titulaire' }));
    expect(read.errors).toEqual({});
    // Before the stop, were it asked for: nothing of it is kept.
    const before = { debutArret: '01/10/2026', debutTpt: '01/09/2026' };
    const { situation, errors } = readDraft(typed(before, { statut: 'titulaire' }));
    expect([situation.debutArret, errors]).toEqual([undefined, {}]);
  });

  const begun = { debutTpt: '14/09/2026', finTpt: '31/08/2027' };
  const change = (debut: string, part: string, row = 0) => ({
    [`changement-${row}`]: debut,
    [`nouvelle-part-${row}`]: part,
  });

  it('is read with its changes of quotité, blank ones left out', () => {
    const texts = {
      ...begun,
      ...change('11/01/2027', '70 %'),
      ...change('1er mars 2027', '100 %', 4),
    };
    const { situation, errors } = readDraft(typed(texts, { changes: [0, 2, 4] }));
    expect(errors).toEqual({});
    expect(situation.finTpt).toBe('2027-08-31');
    expect(situation.suite).toEqual([
      { debut: '2027-01-11', quotite: { n: 7, d: 10 } },
      { debut: '2027-03-01', quotite: { n: 1, d: 1 } },
    ]);
  });

  it.each([
    ['30/02/2027', '70 %', { 'changement-0': 'day-no-such-day' }],
    ['14/09/2026', '70 %', { 'changement-0': 'day-en-desordre' }],
    ['01/09/2027', '70 %', { 'changement-0': 'day-apres-fin' }],
    ['01/01/2127', '70 %', { 'changement-0': 'day-year-too-far' }],
    ['11/01/2027', '', { 'nouvelle-part-0': 'ratio-a-dire' }],
    ['11/01/2027', '0 %', { 'nouvelle-part-0': 'ratio-nulle' }],
    ['11/01/2027', '120 %', { 'nouvelle-part-0': 'ratio-too-large' }],
    ['', '70 %', { 'changement-0': 'day-a-dire' }],
  ])('says of a change « %s », « %s » where to mend it', (debut, part, wanted) => {
    const { errors } = readDraft(typed({ ...begun, ...change(debut, part) }, { changes: [0] }));
    expect(errors).toEqual(wanted);
  });

  it('says at the later change that it comes before the one above', () => {
    const texts = { ...begun, ...change('11/01/2027', '70'), ...change('10/01/2027', '80', 1) };
    const { errors } = readDraft(typed(texts, { changes: [0, 1] }));
    expect(errors).toEqual({ 'changement-1': 'day-en-desordre' });
  });

  it('says at the end of the TPT that it comes before its start', () => {
    const { errors } = readDraft(typed({ ...begun, finTpt: '13/09/2026' }));
    expect(errors).toEqual({ finTpt: 'day-fin-avant-debut' });
  });

  it('says at the second date that it comes before the first', () => {
    const { errors } = readDraft(typed({ debutArret: '06/07/2026', debutTpt: '05/07/2026' }));
    expect(errors).toEqual({ debutTpt: 'day-tpt-avant-arret' });
  });
});

describe('a situation written as a draft', () => {
  const situation: Situation = {
    statut: 'salarie-agricole',
    origine: 'ald',
    debutArret: day('2026-07-01'),
    debutTpt: day('2026-09-01'),
    finTpt: day('2027-08-31'),
    suite: [
      { debut: day('2027-01-11'), quotite: exact(6501, 10_000) },
      { debut: day('2027-03-01'), quotite: exact(1) },
    ],
    quotite: exact(6667, 10_000),
    salairesBruts: [cents(0), cents(100_000_00), cents(250_050)],
    minutesHebdo: 2100,
  };

  it('is read back the same, from whatever was typed', () => {
    const read = readDraft(draftOf(situation));
    expect(read.errors).toEqual({});
    expect(sameSituation(read.situation, situation)).toBe(true);
  });

  it('is typed as people do', () => {
    const { texts, differents, autre } = draftOf(situation);
    expect(texts.debutArret).toBe('1er juillet 2026');
    expect(texts.quotite).toBe('66,67 %');
    expect(texts.salaire3.replace(/\s/g, ' ')).toBe('2 500,50');
    expect([differents, autre]).toEqual([true, true]);
    expect(draftOf({ quotite: exact(3, 5) })).toMatchObject({
      autre: false,
      texts: { quotite: '60' },
    });
  });

  it('differs by any of its parts, not by their order', () => {
    const a = { quotite: exact(3, 5), debutArret: day('2026-07-06') };
    expect(sameSituation(a, { debutArret: day('2026-07-06'), quotite: exact(3, 5) })).toBe(true);
    expect(sameSituation(a, { ...a, debutTpt: day('2026-07-06') })).toBe(false);
    expect(sameSituation(a, { ...a, quotite: exact(1, 2) })).toBe(false);
    const then = (debut: string) => ({ ...a, suite: [{ debut: day(debut), quotite: exact(1) }] });
    expect(sameSituation(then('2027-01-11'), then('2027-01-11'))).toBe(true);
    expect(sameSituation(then('2027-01-11'), then('2027-01-12'))).toBe(false);
    expect(sameSituation(then('2027-01-11'), a)).toBe(false);
  });
});

describe('a quotité given as text', () => {
  it.each([
    ['60 %', { quotite: '60', autre: false }],
    ['mi-temps', { quotite: '50', autre: false }],
    ['0,8', { quotite: '80', autre: false }],
    ['65 %', { quotite: '65 %', autre: true }],
    ['n’importe quoi', { quotite: 'n’importe quoi', autre: true }],
    ['', { quotite: '', autre: false }],
  ])('%s has its button, or its field', (text, wanted) => {
    expect(quotiteTyped(text)).toEqual(wanted);
  });
});
