import { describe, expect, it } from 'vitest';
import {
  changeSettings,
  DEFAULT,
  hiddenBy,
  hiding,
  readSettings,
  SETTINGS_KEY,
  settingsFrom,
  showing,
} from '../../extension/settings.ts';

const PAGE = new URL('https://www.ameli.fr/assure/essai?x=1#ici');
const OTHER = new URL('https://www.ameli.fr/assure/autre');

function storeOf(kept: Record<string, unknown>) {
  return {
    get: async (key: string) => (key in kept ? { [key]: kept[key] } : {}),
    set: async (items: Record<string, unknown>) => void Object.assign(kept, items),
  };
}

describe('how pages are to be read', () => {
  it('is as nobody said anything, whatever was damaged', () => {
    for (const one of [undefined, null, 7, 'plié', [], { x: '1', y: -3, pages: 'tout', sites: {} }])
      expect(settingsFrom(one)).toEqual(DEFAULT);
    const found = { folded: true, x: 0, y: 0.5, pages: ['a', 7, null], sites: ['b'] };
    expect(settingsFrom(found)).toEqual({ ...found, pages: ['a'] });
  });

  it('hides a page whatever follows ? and #, or its whole site', () => {
    const page = { ...DEFAULT, ...hiding('page', PAGE)(DEFAULT) };
    expect(hiddenBy(page, new URL('https://www.ameli.fr/assure/essai'))).toBe('page');
    expect(hiddenBy(page, OTHER)).toBe(undefined);
    expect(page.pages.join()).not.toContain('x=1');
    const site = { ...DEFAULT, ...hiding('site', PAGE)(DEFAULT) };
    expect(hiddenBy(site, OTHER)).toBe('site');
    expect(hiddenBy(site, new URL('https://forum-assures.ameli.fr/'))).toBe(undefined);
  });

  it('shows again what was hidden, by itself or with its site', () => {
    const page = { ...DEFAULT, ...hiding('page', PAGE)(DEFAULT) };
    const both = { ...page, ...hiding('site', PAGE)(page) };
    expect({ ...both, ...showing(PAGE)(both) }).toEqual(DEFAULT);
  });

  it('keeps what another tab changed, and never grows without end', async () => {
    const kept: Record<string, unknown> = {};
    const store = storeOf(kept);
    await changeSettings(store, () => ({ folded: true }));
    await changeSettings(store, hiding('page', PAGE));
    expect(await readSettings(store)).toMatchObject({ folded: true, x: 1 });
    for (let n = 0; n < 230; n++)
      await changeSettings(store, hiding('page', new URL(`https://page.example/${n}`)));
    const { pages } = await readSettings(store);
    expect(pages.length).toBeLessThanOrEqual(200);
    expect(pages[0]).toBe('https://page.example/229');
    expect(Object.keys(kept)).toEqual([SETTINGS_KEY]);
  });
});
