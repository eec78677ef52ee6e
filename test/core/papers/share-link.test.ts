import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../core/assess.ts';
import { cents } from '../../../core/money/cents.ts';
import { exactly } from '../../../core/money/exact.ts';
import { fromBase64url, toBase64url } from '../../../core/papers/base64url.ts';
import { changesSince, saidOf } from '../../../core/papers/changes.ts';
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

  it.each(['a', 'abcde', 'ab=', 'a b', 'été', 'AB'])('refuses %j', (signs) => {
    expect(fromBase64url(signs)).toBeUndefined();
  });
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
  const good = linkOn('2026-11-23');

  it.each([
    ['', 'etranger'],
    ['#', 'etranger'],
    ['#contact', 'etranger'],
    ['#v1', 'etranger'],
    [good.slice(1), 'etranger'],
    [good.replace('#v1.', '#v2.'), 'autre-version'],
    ['#v1.', 'abime'],
    [good.slice(0, -3), 'abime'],
    [`${good}!`, 'abime'],
    [`${good}\n`, 'abime'],
    [linkTo({ on: '2026-11-23' }), 'abime'],
    [linkTo(['2026-11-23', { version: 1 }]), 'abime'],
    [linkTo(['2026-02-30', { version: 1 }, {}]), 'abime'],
    [linkTo(['1804-03-21', { version: 1 }, {}]), 'abime'],
    [linkTo([20261123, { version: 1 }, {}]), 'abime'],
    [linkTo(['2026-11-23', null, {}]), 'situation'],
    [linkTo(['2026-11-23', { version: 1, quotite: 7 }, {}]), 'situation'],
    [linkTo(['2026-11-23', { version: 1, statut: '<img src=x>' }, {}]), 'situation'],
    [`#v1.${'A'.repeat(40_000)}`, 'trop-long'],
  ])('says why: %j', (fragment, problem) => {
    expect(problemOf(fragment)).toBe(problem);
    expect(Object.keys(papersFr.link.problems)).toContain(problem);
  });

  it('names the answers that do not fit', () => {
    const read = readShareLink(linkTo(['2026-11-23', { version: 1, quotite: 7 }, {}]));
    expect(read).toMatchObject({ problems: [{ question: 'quotite', problem: 'illisible' }] });
  });

  it('never throws, on any text', () => {
    const broken = fc
      .tuple(fc.nat(good.length), fc.string({ unit: 'binary', maxLength: 4 }))
      .map(([at, put]) => good.slice(0, at) + put + good.slice(at + put.length));
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
  });

  it('takes no amount that makes no sense', () => {
    for (const said of [null, 3, { ij: -1 }, { ij: 1.5 }, { total: '9' }, { total: 1e12 }]) {
      const read = readShareLink(linkTo(['2026-11-23', { version: 1 }, said]));
      expect(read).toMatchObject({ ok: true, shared: { said: {} } });
    }
    const polluted = `#v1.${toBase64url('["2026-11-23",{"version":1,"__proto__":{"statut":"x"}},{"__proto__":{"ij":1}}]')}`;
    expect(readShareLink(polluted)).toMatchObject({ ok: true });
    expect('statut' in {}).toBe(false);
  });

  it('stays short', () => {
    expect(good.length).toBeLessThan(400);
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

describe('what has changed since a link was made', () => {
  const then = assess(situation, day('2026-09-23'));
  const said = saidOf(then);

  it('is nothing on the same day', () => {
    expect(changesSince({ said }, then, then)).toEqual([]);
  });

  it('tells the month gone on, and a new version of an article', () => {
    const now = assess(situation, day('2026-11-23'));
    expect(changesSince({ said }, then, now)).toEqual([
      { kind: 'mois', before: '2026-09', after: '2026-11' },
    ]);
    const early = assess(situation, day('2025-01-10'));
    expect(changesSince({ said: saidOf(early) }, early, now)).toContainEqual({
      kind: 'texte',
      article: 'CSS R323-4',
      from: '2025-02-22',
    });
  });

  it('tells an amount that is no longer the one announced', () => {
    const announced = { ij: cents(4000), total: said.total ?? cents(0) };
    expect(changesSince({ said: announced }, then, then)).toEqual([
      { kind: 'corrige', what: 'ij', before: 4000, after: said.ij },
    ]);
  });

  it('tells an amount that another month makes another', () => {
    const suite = [{ debut: day('2026-11-01'), quotite: exactly(0.99) }];
    const before = assess({ ...situation, quotite: exactly(0.5), suite }, day('2026-09-23'));
    const after = assess({ ...situation, quotite: exactly(0.5), suite }, day('2026-11-23'));
    expect(changesSince({ said: saidOf(before) }, before, after).map(({ kind }) => kind)).toContain(
      'mois',
    );
  });
});
