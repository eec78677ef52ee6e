import { describe, expect, it } from 'vitest';
import { forget, remember, remembered, type Store, setAside } from '../../extension/remembered.ts';

/** A store that keeps what it is given, as text: what comes back is never the same object. */
function storeOf(
  items: Record<string, unknown> = {},
): Store & { readonly held: Map<string, string> } {
  const held = new Map(Object.entries(items).map(([key, item]) => [key, JSON.stringify(item)]));
  return {
    held,
    async get(wanted) {
      const keys = wanted === null ? [...held.keys()] : [wanted].filter((key) => held.has(key));
      return Object.fromEntries(keys.map((key) => [key, JSON.parse(held.get(key) ?? 'null')]));
    },
    async set(given) {
      for (const [key, item] of Object.entries(given)) held.set(key, JSON.stringify(item));
    },
    async remove(keys) {
      for (const key of [keys].flat()) held.delete(key);
    },
  };
}

const written = { version: 1, debutArret: '2026-07-06', quotite: 0.6 };

describe('what is remembered', () => {
  it('comes back as it was', async () => {
    const found = await remembered(storeOf({ situation: written }));
    if (found.is !== 'known') throw new Error('nothing came back');
    const other = storeOf();
    await remember(other, found.situation);
    expect(await other.get(null)).toEqual({ situation: written });
  });

  it('is unknown when there is nothing, unreadable when it does not hold', async () => {
    expect(await remembered(storeOf())).toEqual({ is: 'unknown' });
    const broken = [{ version: 2 }, null, 'texte', { ...written, quotite: 3 }];
    for (const situation of broken)
      expect(await remembered(storeOf({ situation }))).toEqual({ is: 'unreadable' });
  });

  it('is set aside under a name that is free', async () => {
    const store = storeOf({ situation: 'b', 'situation.illisible.1': 'a' });
    await setAside(store);
    expect(await store.get(null)).toEqual({
      'situation.illisible.1': 'a',
      'situation.illisible.2': 'b',
    });
  });

  it('stays where it is when it cannot be set aside', async () => {
    const store = storeOf({ situation: 'b' });
    const full = { ...store, set: () => Promise.reject(new Error('full')) };
    await expect(setAside(full)).rejects.toThrow('full');
    expect(await store.get(null)).toEqual({ situation: 'b' });
  });

  it('is forgotten with all that was set aside, and nothing else', async () => {
    const store = storeOf({ situation: 'b', 'situation.illisible.1': 'a', autre: 'c' });
    await forget(store);
    expect(await store.get(null)).toEqual({ autre: 'c' });
  });
});
