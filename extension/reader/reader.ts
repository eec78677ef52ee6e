import type { Language } from '../../core/words/format.ts';
import type { Listing, Mine, Reported } from '../protocol.ts';
import { DEFAULT, type HiddenBy, hiddenBy, hiding, type Settings, showing } from '../settings.ts';
import { findAt } from './find-at.ts';
import type { Finding } from './finding.ts';
import { leftAlone } from './may-read.ts';
import { onSettled } from './on-settled.ts';
import { paint } from './paint.ts';
import { documentReader, type Judge, NOTHING, type Reading } from './read-document.ts';
import { meet, selectedIn } from './selected.ts';
import { type Surface, surfaceOf } from './surface.tsx';
import { isSeen, unfold } from './unfold.ts';
import { scrollTo } from './unshadowed.ts';
import type { Actions, View } from './view.ts';
import { whenSeen } from './when-seen.ts';

/** What is kept of how pages are to be read. */
export interface KeptSettings {
  readonly read: () => Promise<Settings>;
  readonly change: (change: (before: Settings) => Partial<Settings>) => void;
  /** Tells of every change, whichever tab made it. */
  readonly watch: (changed: (settings: Settings) => void) => void;
}

/** What the reader of a page needs from the rest of the extension. */
export interface Outside {
  readonly lang: Language;
  /** How many marks stand in the page, whenever that changes. */
  readonly count: (count: number) => void;
  readonly judge: Judge;
  readonly mine: (own: string) => Promise<Mine | undefined>;
  readonly settings: KeptSettings;
  /** Ends everything: no mark, no element and no listener stays. */
  readonly signal: AbortSignal;
}

/** Reads a page, marks it, and keeps the marks true while the page changes. */
export class Reader {
  readonly #page: Document;
  readonly #outside: Outside;
  readonly #find: () => Promise<Reading | undefined>;
  readonly #surface: Surface;
  readonly #begun: Promise<void>;
  /** Begins on a page that nobody looks at yet, as somebody asks for it. */
  #wake: () => void = () => undefined;
  /** Names of the marks that the person does not want to see. */
  readonly #hidden = new Set<string>();
  #partial = false;
  #view: View;

  constructor(page: Document, outside: Outside) {
    this.#page = page;
    this.#outside = outside;
    this.#find = documentReader(page, outside.judge, outside.signal);
    this.#view = {
      findings: [],
      open: undefined,
      folded: undefined,
      mine: undefined,
      bar: true,
      said: undefined,
      settings: DEFAULT,
      choosing: false,
      site: page.location.hostname,
      lang: outside.lang,
    };
    this.#surface = surfaceOf(page, this.#actions());
    // What an earlier self left painted when an update ended it.
    paint([], undefined);
    this.#listen();
    const asked = new Promise<void>((wake) => {
      this.#wake = wake;
    });
    const seen = whenSeen(page, outside.signal);
    this.#begun = Promise.race([seen, asked]).then(() => this.#begin());
  }

  /** What stands in the page, once it has been read. */
  async listing(): Promise<Listing> {
    const why = leftAlone(this.#page);
    if (why) return { is: 'left', why };
    this.#wake();
    await this.#begun;
    const by = this.#hiddenBy();
    if (by) return { is: 'hidden', by };
    const marks = this.#view.findings.map(({ mark: { verdict, title, stated, per } }) => ({
      verdict,
      title,
      stated,
      per,
    }));
    return { is: 'read', marks, partial: this.#partial };
  }

  report(): Reported {
    return {
      title: this.#page.title,
      address: this.#page.location.href,
      partial: this.#partial,
      marks: this.#view.findings.map(({ mark, before, quote, after }) => ({
        ...mark,
        before,
        quote,
        after,
      })),
    };
  }

  /** Opens the card of a finding, by its place in the list. */
  show(index: number): void {
    const finding = this.#view.findings[index];
    if (finding) this.#reveal(finding);
  }

  /** To the finding so many places further, around the ends. */
  step(by: 1 | -1): void {
    const { findings, open } = this.#view;
    const at = findings.findIndex(({ key }) => key === open?.key);
    const from = at < 0 && by < 0 ? 0 : at;
    this.show((from + by + findings.length) % findings.length);
  }

  /** Reads because it was asked for, even what was hidden, and says what came of it. */
  async check(selection: boolean): Promise<void> {
    if (leftAlone(this.#page)) return;
    const chosen = selection ? selectedIn(this.#page) : undefined;
    this.#wake();
    await this.#begun;
    const shown = showing(this.#page.location);
    if (this.#hiddenBy()) this.#keep(shown);
    this.#hidden.clear();
    this.#view = { ...this.#view, bar: true };
    await this.#read();
    const { findings, settings } = this.#view;
    const inside = chosen && findings.find(({ range }) => meet(range, chosen));
    if (inside) return this.#reveal(inside);
    this.#change({ settings: { ...settings, folded: false } });
    if (selection) this.#change({ said: 'rienSelection' });
    else if (findings.length === 0) this.#change({ said: 'rienPage' });
  }

  #actions(): Actions {
    return {
      step: (by) => this.step(by),
      close: () => this.#close(),
      closeBar: () => this.#change({ bar: false, choosing: false, said: undefined }),
      choose: (choosing) => this.#change({ choosing }),
      fold: (folded) => this.#keep(() => ({ folded })),
      move: (place, down) => {
        if (down) this.#keep(() => place);
        else this.#change({ settings: { ...this.#view.settings, ...place } });
      },
      hideHere: (by) => {
        this.#change({ choosing: false });
        this.#keep(hiding(by, this.#page.location));
        void this.#read();
      },
      hide: (finding) => {
        this.#hidden.add(finding.key);
        this.#close();
        void this.#read();
      },
    };
  }

  #listen(): void {
    const { signal } = this.#outside;
    const page = this.#page;
    const view = page.defaultView;
    page.addEventListener('click', (event) => this.#onClick(event), { signal });
    // Back from another page, the marks stand still; the button of the toolbar has forgotten them.
    const back = ({ persisted }: PageTransitionEvent) => {
      if (persisted) this.#outside.count(this.#view.findings.length);
    };
    view?.addEventListener('pageshow', back, { signal });
    const resize = () => {
      if (this.#view.open) this.#surface.place(this.#view.open.range);
    };
    view?.addEventListener('resize', resize, { signal });
    signal.addEventListener('abort', () => {
      paint([], undefined);
      this.#surface.remove();
    });
  }

  async #begin(): Promise<void> {
    const { settings, signal } = this.#outside;
    this.#view = { ...this.#view, settings: await settings.read() };
    if (signal.aborted) return;
    settings.watch((changed) => {
      const before = this.#hiddenBy();
      this.#view = { ...this.#view, settings: changed };
      if (this.#hiddenBy() !== before) void this.#read();
      else if (this.#view.findings.length > 0) this.#change({});
    });
    onSettled(this.#page, this.#surface.host, () => this.#read(), signal);
    await this.#read();
  }

  #hiddenBy = (): HiddenBy | undefined => hiddenBy(this.#view.settings, this.#page.location);

  /** Shows a change of the settings at once, and keeps it. */
  #keep(some: (before: Settings) => Partial<Settings>): void {
    const { settings } = this.#view;
    this.#change({ settings: { ...settings, ...some(settings) } });
    this.#outside.settings.change(some);
  }

  #change(some: Partial<View>): void {
    const before = this.#view.findings.length;
    this.#view = { ...this.#view, ...some };
    const { findings, open } = this.#view;
    paint(findings, open);
    this.#surface.show(this.#view);
    if (findings.length !== before) this.#outside.count(findings.length);
  }

  async #read(): Promise<void> {
    const found = this.#hiddenBy() ? NOTHING : await this.#find();
    if (!found || this.#outside.signal.aborted) return;
    const findings = found.findings.filter(({ key }) => !this.#hidden.has(key));
    const { open, findings: before, said } = this.#view;
    if (findings.length === 0 && before.length === 0 && !said) return;
    const still = findings.find(({ key }) => key === open?.key);
    if (open && !still) this.#close();
    this.#partial = found.partial;
    this.#change({ findings, open: still, said: found.partial ? 'pagePartielle' : undefined });
  }

  #open(finding: Finding): void {
    this.#change({ open: finding, folded: undefined, mine: undefined, choosing: false });
    this.#surface.place(finding.range);
    this.#surface.takeFocus();
    if (!finding.mark.own) return;
    this.#outside.mine(finding.mark.own).then((mine) => {
      const { open } = this.#view;
      if (!mine || open?.key !== finding.key) return;
      this.#change({ mine });
      this.#surface.place(open.range);
    });
  }

  #close(): void {
    if (this.#view.open) this.#change({ open: undefined, mine: undefined });
  }

  /** At once, then again when what folded the place away has been opened. */
  #reveal(finding: Finding): void {
    const element = finding.range.startContainer.parentElement;
    const lead = () => {
      if (element) scrollTo(element, { block: 'center', behavior: 'instant' });
    };
    const unfolded = isSeen(finding.range) ? undefined : unfold(finding.range);
    lead();
    this.#open(finding);
    unfolded?.then((folded) => {
      const { open } = this.#view;
      if (open?.key !== finding.key) return;
      lead();
      this.#change({ folded });
      this.#surface.place(open.range);
    });
  }

  #onClick(event: MouseEvent): void {
    if (!event.isTrusted || event.button !== 0) return;
    if (!this.#page.getSelection()?.isCollapsed) return;
    const finding = findAt(this.#view.findings, event);
    if (finding) this.#open(finding);
  }
}
