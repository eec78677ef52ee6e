import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../core/assess.ts';
import { cents } from '../../../core/money/cents.ts';
import { exactly } from '../../../core/money/exact.ts';
import { fromBase64url, toBase64url } from '../../../core/papers/base64url.ts';
import { saidOf } from '../../../core/papers/changes.ts';
import { readShareLink, shareLink } from '../../../core/papers/share-link.ts';
import type { Situation } from '../../../core/situation/situation.ts';
import { day } from '../../../core/time/day.ts';
import { papersFr } from '../../../core/words/fr/papers.ts';
import { anySituation } from '../situation/any-situation.ts';
import { dayWithin } from '../time/any-day.ts';

const pay = cents(250_000);
const situation: Situation = {
  statut: 'salarie',
  salairesBruts: [pay, pay, pay],
  quotite: exactly(0.6),
  debutArret: day('2026-07-06'),
  debutTpt: day('2026-09-01'),
};

const linkOn = (on: string) => {
  const assessment = assess(situation, day(on));
  return shareLink({ situation, on: day(on), said: saidOf(assessment) });
};

const problemOf = (fragment: string) => {
  const read = readShareLink(fragment);
  return read.ok ? 'read' : read.problem;
};

const linkTo = (data: unknown) => `#v1.${toBase64url(JSON.stringify(data))}`;

describe('base64url', () => {
  it('writes octets as Node does, and reads them back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (octets) => {
        const buffer = Buffer.from(octets);
        const signs = toBase64url(buffer.toString('latin1'));
        expect(signs).toBe(buffer.toString('base64url'));
        expect(fromBase64url(signs)).toBe(buffer.toString('latin1'));
      }),
    );
  });

  // Signs of other alphabets, the padding of some writers, and what no octets end with.
  it.each(['a', 'abcde', 'ab=', 'abc=', 'ab+/', 'a b', 'été', 'AB', 'A', 'AAAAA'])(
    'refuses %j',
    (signs) => {
      expect(fromBase64url(signs)).toBeUndefined();
    },
  );
});

describe('a link that holds a situation', () => {
  it('gives back any situation, its day and its amounts', () => {
    const amount = fc.integer({ min: 0, max: 10_000_000 }).map(cents);
    const anySaid = fc.record(
      { ij: amount, total: amount },
      { requiredKeys: [], noNullPrototype: true },
    );
    fc.assert(
      fc.property(anySituation, dayWithin(2000, 2099), anySaid, (any, on, said) => {
        const fragment = shareLink({ situation: any, on, said });
        expect(fragment).toMatch(/^#v1\.[\w-]+$/);
        const read = readShareLink(fragment);
        expect(read).toEqual({ ok: true, shared: { situation: any, on, said } });
      }),
    );
  });

  it('shows the same figures a year later', () => {
    const read = readShareLink(linkOn('2026-11-23'));
    if (!read.ok) throw new Error(read.problem);
    const { shared } = read;
    expect(assess(shared.situation, shared.on)).toEqual(assess(situation, day('2026-11-23')));
    expect(shared.said).toEqual({ ij: 4110, total: 250_000 });
  });
});

describe('a link that cannot be read', () => {
  const good = () => linkOn('2026-11-23');

  it.each([
    ['', 'etranger'],
    ['#', 'etranger'],
    ['#contact', 'etranger'],
    ['#v1', 'etranger'],
    ['#v1.', 'abime'],
    [linkTo({ on: '2026-11-23' }), 'abime'],
    [linkTo(['2026-11-23', { version: 1 }]), 'abime'],
    [linkTo(['2026-02-30', { version: 1 }, {}]), 'abime'],
    [linkTo(['1804-03-21', { version: 1 }, {}]), 'abime'],
    [linkTo([20261123, { version: 1 }, {}]), 'abime'],
    [linkTo([['2026-11-23'], { version: 1 }, {}]), 'abime'],
    [linkTo(['1999-12-31', { version: 1 }, {}]), 'abime'],
    [linkTo(['2101-01-01', { version: 1 }, {}]), 'abime'],
    [linkTo(['2026-11-23', { version: 2 }, {}]), 'situation'],
    [linkTo(['2026-11-23', { version: 1, faites: ['\u00e9tape'] }, {}]), 'situation'],
    ['#v01.', 'abime'],
    ['#v0.', 'autre-version'],
    ['#v9999.', 'autre-version'],
    ['#v10000.', 'etranger'],
    [linkTo(['2026-11-23', null, {}]), 'situation'],
    [linkTo(['2026-11-23', { version: 1, quotite: 7 }, {}]), 'situation'],
    [linkTo(['2026-11-23', { version: 1, statut: '<img src=x>' }, {}]), 'situation'],
  ])('says why: %j', (fragment, problem) => {
    expect(problemOf(fragment)).toBe(problem);
    expect(Object.keys(papersFr.link.problems)).toContain(problem);
  });

  it('may be a good one that was cut, mended or carried on the way', () => {
    const whole = good();
    expect(problemOf(whole)).toBe('read');
    expect(problemOf(whole.slice(1))).toBe('etranger');
    expect(problemOf(`https://exemple.fr/${whole}`)).toBe('etranger');
    expect(problemOf(whole.replace('#v1.', '#v2.'))).toBe('autre-version');
    for (const broken of [whole.slice(0, -3), `${whole}!`, `${whole}\n`])
      expect(problemOf(broken)).toBe('abime');
  });

  it('is too long from 32 001 signs on', () => {
    const long = (signs: number) => `#v1.${'A'.repeat(signs - 4)}`;
    expect(problemOf(long(32_000))).toBe('abime');
    expect(problemOf(long(32_001))).toBe('trop-long');
  });

  it('names the answers that do not fit', () => {
    const read = readShareLink(linkTo(['2026-11-23', { version: 1, quotite: 7 }, {}]));
    expect(read).toMatchObject({ problems: [{ question: 'quotite', problem: 'illisible' }] });
  });

  it('never throws, on any text', () => {
    const whole = good();
    const broken = fc
      .tuple(fc.nat(whole.length), fc.string({ unit: 'binary', maxLength: 4 }))
      .map(([at, put]) => whole.slice(0, at) + put + whole.slice(at + put.length));
    const inside = fc.json({ maxDepth: 3 }).map((json) => `#v1.${toBase64url(escape(json))}`);
    const data = fc
      .anything({ maxDepth: 2, maxKeys: 4 })
      .map((any) => linkTo(['2026-11-23', any ?? null, any ?? null]));
    const any = fc.oneof(fc.string({ unit: 'binary' }), broken, inside, data);
    fc.assert(
      fc.property(any, (fragment) => {
        const read = readShareLink(fragment);
        expect(read.ok || read.problem in papersFr.link.problems).toBe(true);
      }),
      { numRuns: 300 },
    );
  }, 20_000);

  const saidIn = (said: unknown) => {
    const read = readShareLink(linkTo(['2026-11-23', { version: 1 }, said]));
    return read.ok ? read.shared.said : read.problem;
  };

  it('takes no amount that makes no sense, and keeps the others', () => {
    for (const said of [
      null,
      3,
      'ij',
      [1],
      { ij: -1 },
      { ij: 1.5 },
      { total: '9' },
      { total: [9] },
    ])
      expect(saidIn(said)).toStrictEqual({});
    expect(saidIn({ ij: 0, total: null })).toStrictEqual({ ij: 0 });
    // The most that any amount can be is 100 000 €.
    expect(saidIn({ ij: -1, total: 10_000_000 })).toStrictEqual({ total: 10_000_000 });
    expect(saidIn({ ij: 4110, total: 10_000_001 })).toStrictEqual({ ij: 4110 });
  });

  it('is read from the first to the last day that a situation may hold', () => {
    for (const on of ['2000-01-01', '2100-12-31'])
      expect(readShareLink(linkTo([on, { version: 1 }, {}]))).toStrictEqual({
        ok: true,
        shared: { on, situation: {}, said: {} },
      });
  });

  it('changes nothing outside what it gives', () => {
    const polluted = `#v1.${toBase64url('["2026-11-23",{"version":1,"__proto__":{"statut":"x"}},{"__proto__":{"ij":1}}]')}`;
    expect(readShareLink(polluted)).toMatchObject({ ok: true });
    expect('statut' in {}).toBe(false);
  });

  it('stays short', () => {
    expect(good().length).toBeLessThan(400);
    const evenements = Array.from({ length: 60 }, () => ({
      nature: 'avis-medecin-du-travail' as const,
      jour: day('2026-09-01'),
      debut: day('2026-09-01'),
      fin: day('2026-09-01'),
      effet: day('2026-09-01'),
      recu: day('2026-09-01'),
      motif: 'administratif' as const,
      mentionne: false,
      favorable: false,
      ecrit: false,
      inapte: false,
      papier: false,
      montant: cents(9_999_999),
    }));
    const longest = shareLink({
      situation: { ...situation, evenements },
      on: day('2026-11-23'),
      said: {},
    });
    expect(longest.length).toBeLessThan(32_000);
  });
});
