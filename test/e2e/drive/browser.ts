/** Anything that survives the way into a page and back. */
export type Json =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Json[]
  | { readonly [key: string]: Json };

export interface ServedPage {
  html: string;
  /** Further response headers, such as a content security policy. */
  headers?: Record<string, string>;
}

export interface BrowserOptions {
  /**
   * Loads the built extension of dist/extension/. `asked`: as if asked to read each page; `unpainted`,
   * in Chromium: as in a browser without the CSS Custom Highlight API.
   */
  extension?: boolean | 'asked' | 'unpainted';
  /** What is found at each address, without any network; every other host is blocked. */
  pages?: Record<string, ServedPage>;
  viewport?: Viewport;
  colorScheme?: 'light' | 'dark';
  reducedMotion?: boolean;
  /** In Firefox, forced colours decide the colour scheme as well. */
  forcedColors?: boolean;
  /** How long a page may take to do what is awaited of it, in milliseconds: 10 000 unless told. */
  patience?: number;
}

/** In CSS pixels. */
export interface Viewport {
  width: number;
  height: number;
}

export interface Violation {
  id: string;
  help: string;
  /** Where, from the outermost shadow host inwards. */
  targets: string[];
  why: string[];
}

/**
 * A tab. A selector may step into open shadow roots: `tpt-calculator >>> #quotite`.
 * A function given to `evaluate` or `waitFor` is sent as text: it sees its arguments and the
 * page, nothing of the test.
 */
export interface Page {
  goto(url: string): Promise<void>;
  evaluate<A extends readonly Json[], R>(
    fn: (...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R>;
  /** A press of the mouse in the middle of the element, once it is there, visible and uncovered. */
  click(selector: string): Promise<void>;
  /**
   * Replaces what the field holds by typing, key by key. In a <select>, types the beginning of
   * the wanted label.
   */
  type(selector: string, text: string): Promise<void>;
  /** A key or a chord, at the element that has the focus: `Tab`, `Shift+Tab`, `Control+a`, `Escape`. */
  press(key: string): Promise<void>;
  /** The text of an element as it is shown, once it is there. */
  text(selector: string): Promise<string>;
  /**
   * Makes the closed shadow root of an element visible to the test and to axe as its `shadowRoot`.
   * From then on the page's own scripts see it as well.
   */
  pryOpen(selector: string): Promise<void>;
  /** Asks again until the answer is truthy, and returns it. */
  waitFor<A extends readonly Json[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** Brings the tab to the front, as any press or typing in it does. */
  front(): Promise<void>;
  /** Writes a PNG of what is visible. */
  screenshot(path: string): Promise<void>;
  /** Writes the page as it would be printed. */
  pdf(path: string): Promise<void>;
  setViewport(viewport: Viewport): Promise<void>;
  /** What axe finds wrong in the page, or in one element of it. */
  axe(selector?: string): Promise<Violation[]>;
  close(): Promise<void>;
}

export interface Browser {
  readonly name: BrowserName;
  newPage(): Promise<Page>;
  /** The popup's address, to be opened as a tab; throws when the extension is not loaded. */
  readonly popupUrl: string;
  /** Evaluates in a blank page of the extension, which has the extension's own `browser` and `chrome`. */
  inExtension<A extends readonly Json[], R>(
    fn: (...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R>;
  /**
   * Every address outside of this machine that something in the browser asked for, other than the
   * pages that the test serves. `host:443` where the browser only said whom it wanted to talk to.
   */
  requests(): string[];
  close(): Promise<void>;
}

export type BrowserName = 'chromium' | 'firefox';
