import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ijMaladie } from '../../../../core/figures/ij-maladie.ts';
import {
  ijMaladieMoisIncomplets,
  type MoisDeReference,
} from '../../../../core/figures/maladie/mois-incomplets.ts';
import {
  ijMaladieDiscontinue,
  ijMaladieSemaines,
} from '../../../../core/figures/maladie/rythmes.ts';
import { type Cents, cents, roundToCent } from '../../../../core/money/cents.ts';
import { compare, type Exact } from '../../../../core/money/exact.ts';
import { asMonth, day, type Month } from '../../../../core/time/day.ts';
import { anyDay, anyPay, figureOf, tellsTheTruth } from '../checks.ts';

const debut = day('2026-07-06');
const euros = (amount: Exact) => roundToCent(amount) / 100;
const times = (count: number, paye: number): Cents[] => new Array(count).fill(cents(paye));

describe('the IJ for pay every two weeks or every week', () => {
  it('is half of twelve weeks over 84', () => {
    for (const figure of [
      figureOf(ijMaladieSemaines('quinzaine', times(6, 84_000), debut)),
      figureOf(ijMaladieSemaines('semaine', times(12, 42_000), debut)),
    ]) {
      expect(euros(figure.amounts.ij)).toBe(30);
      expect(figure.confidence).toBe('high');
      expect(figure.amounts.reserves).toEqual([]);
    }
  });

  it('is capped at the maximum of the stop, and says that sharing the cap is a reading', () => {
    const figure = figureOf(ijMaladieSemaines('quinzaine', times(6, 900_000), debut));
    expect(euros(figure.amounts.ij)).toBe(42.97);
    expect(figure.confidence).toBe('medium');
    expect(figure.amounts.reserves).toEqual(['plafondPartage']);
  });

  it('refuses another number of pays', () => {
    expect(() => ijMaladieSemaines('semaine', times(6, 1), debut)).toThrow(RangeError);
    expect(() => ijMaladieDiscontinue(times(11, 1), debut)).toThrow(RangeError);
  });

  it('tells the truth, within the maximum', () => {
    fc.assert(
      fc.property(fc.array(anyPay, { minLength: 6, maxLength: 6 }), anyDay, (payes, on) => {
        const figure = figureOf(ijMaladieSemaines('quinzaine', payes, on));
        tellsTheTruth(figure, on);
        expect(compare(figure.amounts.ij, figure.amounts.ijMax)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('the IJ for discontinuous work', () => {
  it('is half of the year over 365, months without work counting for nothing', () => {
    const figure = figureOf(ijMaladieDiscontinue([...times(6, 146_000), ...times(6, 0)], debut));
    expect(euros(figure.amounts.ij)).toBe(12);
    expect(figure.confidence).toBe('high');
  });

  it('caps each month, and says that the year could be capped as a whole', () => {
    const figure = figureOf(ijMaladieDiscontinue([...times(3, 400_000), ...times(9, 0)], debut));
    // three times 1,4 × 1 867,02, half of it over 365
    expect(euros(figure.amounts.ij)).toBe(10.74);
    expect(figure.confidence).toBe('medium');
    expect(figure.amounts.reserves).toEqual(['plafondDiscontinu']);
  });

  it('gives the maximum when every month reaches the cap, whichever the reading', () => {
    const figure = figureOf(ijMaladieDiscontinue(times(12, 400_000), debut));
    expect(euros(figure.amounts.ij)).toBe(42.97);
    expect(figure.confidence).toBe('high');
  });
});

const month = (text: string): Month => {
  const found = asMonth(text);
  if (!found) throw new Error(text);
  return found;
};
const [april, may, june] = [month('2026-04'), month('2026-05'), month('2026-06')];
const whole = (mois: Month, paye = 200_000): MoisDeReference => ({
  mois,
  cas: 'entier',
  paye: cents(paye),
});

type Three = readonly [MoisDeReference, MoisDeReference, MoisDeReference];
const rebuilt = (three: Three, on = debut, depuis?: { paye: Cents; jours: number }) => {
  const outcome = ijMaladieMoisIncomplets(three, on, depuis);
  if (!('outside' in outcome) && !outcome.ok) throw new Error(`missing ${outcome.missing}`);
  return figureOf(outcome);
};

describe('months without all their pay', () => {
  const three = cents(200_000);
  const plain = figureOf(ijMaladie([three, three, three], debut)).amounts.ij;

  it('change nothing when there are none', () => {
    const figure = rebuilt([whole(april), whole(may), whole(june)]);
    expect(figure.amounts.ij).toEqual(plain);
    expect(figure.amounts.reserves).toEqual([]);
  });

  it('count whole when work began within them', () => {
    const began = { mois: april, cas: 'debut-ou-fin', paye: cents(100_000), jours: 15 } as const;
    const figure = rebuilt([began, whole(may), whole(june)]);
    expect(figure.amounts.ij).toEqual(plain);
    expect(figure.confidence).toBe('medium');
    tellsTheTruth(figure, debut);
  });

  it('count for nothing before the hiring', () => {
    const figure = rebuilt([{ mois: april, cas: 'sans-contrat' }, whole(may), whole(june)]);
    // 4 000 / 91,25 / 2
    expect(euros(figure.amounts.ij)).toBe(21.92);
    expect(figure.amounts.reserves).toEqual(['moisSansContrat']);
    expect(figure.confidence).toBe('medium');
  });

  it('rest on the rest of the period when one could not work at all', () => {
    const ill = { mois: may, cas: 'absence', paye: cents(0), jours: 0 } as const;
    const figure = rebuilt([whole(april, 180_000), ill, whole(june, 180_000)]);
    // 60 € a day over April and June, 31 days in May: 1 860 €
    expect(euros(figure.amounts.sommePlafonnee)).toBe(5460);
  });

  it('add the days that neither activity covers, at the pay of the later one', () => {
    const change = {
      mois: may,
      cas: 'change',
      paye: cents(150_000),
      derniere: { paye: cents(80_000), jours: 16 },
      sansPaye: 5,
    } as const;
    expect(euros(rebuilt([whole(april, 0), change, whole(june, 0)]).amounts.sommePlafonnee)).toBe(
      1750,
    );
  });

  it('rest on the days since the period when it has no pay at all', () => {
    const ill = (mois: Month) => ({ mois, cas: 'absence', paye: cents(0), jours: 0 }) as const;
    const none: Three = [ill(april), ill(may), ill(june)];
    expect(ijMaladieMoisIncomplets(none, debut)).toEqual({ ok: false, missing: 'payeDepuis' });
    const figure = rebuilt(none, debut, { paye: cents(30_000), jours: 5 });
    expect(euros(figure.amounts.sommePlafonnee)).toBe(91 * 60);
  });

  it('are not known before 15 April 2021, and must fit their month', () => {
    const early = day('2021-04-14');
    const three: Three = [whole(april), whole(may), whole(june)];
    expect(ijMaladieMoisIncomplets(three, early)).toMatchObject({
      ok: false,
      outside: { reason: 'before', limit: '2021-04-15' },
    });
    expect(ijMaladieMoisIncomplets(three, day('2021-04-15')).ok).toBe(true);
    const long = { mois: april, cas: 'absence', paye: cents(1), jours: 31 } as const;
    expect(() => rebuilt([long, whole(may), whole(june)])).toThrow(RangeError);
  });
});
