/** How a person wants pages to be read: kept in the browser, the same for every page. */
export interface Settings {
  /** The bar is a small button. */
  readonly folded: boolean;
  /** Where the bar stands, as shares of the room that a window leaves it: 0 left or top, 1 right or bottom. */
  readonly x: number;
  readonly y: number;
  /** Pages and sites on which nothing is to be shown, the last first. */
  readonly pages: readonly string[];
  readonly sites: readonly string[];
}

/** As much of `browser.storage.local` as is needed. */
export interface SettingsStore {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

export const SETTINGS_KEY = 'lecteur';

export const DEFAULT: Settings = { folded: false, x: 1, y: 1, pages: [], sites: [] };

/** More than anyone hides by hand; what is older is forgotten. */
const MOST = 200;
const LONGEST = 2000;

const within = (found: unknown, otherwise: number): number =>
  typeof found === 'number' && found >= 0 && found <= 1 ? found : otherwise;

const isName = (one: unknown): one is string => typeof one === 'string' && one.length <= LONGEST;

const names = (found: unknown): string[] =>
  Array.isArray(found) ? found.filter(isName).slice(0, MOST) : [];

/** What is kept may come from another version, or be damaged: whatever does not fit is as if never said. */
export function settingsFrom(data: unknown): Settings {
  if (typeof data !== 'object' || data === null) return DEFAULT;
  const found = new Map<string, unknown>(Object.entries(data));
  return {
    folded: found.get('folded') === true,
    x: within(found.get('x'), DEFAULT.x),
    y: within(found.get('y'), DEFAULT.y),
    pages: names(found.get('pages')),
    sites: names(found.get('sites')),
  };
}

export async function readSettings(store: SettingsStore): Promise<Settings> {
  return settingsFrom((await store.get(SETTINGS_KEY))[SETTINGS_KEY]);
}

/** Changes what is named, and keeps what another tab has changed meanwhile. */
export async function changeSettings(
  store: SettingsStore,
  change: (before: Settings) => Partial<Settings>,
): Promise<void> {
  const before = await readSettings(store);
  await store.set({ [SETTINGS_KEY]: settingsFrom({ ...before, ...change(before) }) });
}

type Address = Pick<URL, 'hostname' | 'origin' | 'pathname'>;

/** A page by its address, without what follows `?` or `#`. */
const pageName = ({ origin, pathname }: Address): string => `${origin}${pathname}`;

/** What hides a page: the page itself was hidden, or its whole site. */
export type HiddenBy = 'page' | 'site';

export function hiddenBy({ pages, sites }: Settings, address: Address): HiddenBy | undefined {
  if (sites.includes(address.hostname)) return 'site';
  return pages.includes(pageName(address)) ? 'page' : undefined;
}

const added = (list: readonly string[], one: string) =>
  [one, ...list.filter((other) => other !== one)].slice(0, MOST);

export const hiding =
  (by: HiddenBy, address: Address) =>
  ({ pages, sites }: Settings): Partial<Settings> =>
    by === 'page'
      ? { pages: added(pages, pageName(address)) }
      : { sites: added(sites, address.hostname) };

/** A page is shown again by itself and with its site: whoever asks wants to see it. */
export const showing =
  (address: Address) =>
  ({ pages, sites }: Settings): Partial<Settings> => ({
    pages: pages.filter((one) => one !== pageName(address)),
    sites: sites.filter((one) => one !== address.hostname),
  });
