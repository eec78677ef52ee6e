import type { Language } from '../../core/words/format.ts';
import type { Mine } from '../protocol.ts';
import { findAt } from './find-at.ts';
import type { Finding } from './finding.ts';
import { onSettled } from './on-settled.ts';
import { paint } from './paint.ts';
import { documentReader, type Judge } from './read-document.ts';
import { type Surface, surfaceOf } from './surface.tsx';
import type { View } from './view.ts';

/** What the reader of a page needs from the rest of the extension. */
export interface Outside {
  readonly lang: Language;
  /** How many marks stand in the page, whenever that changes. */
  readonly count: (count: number) => void;
  readonly judge: Judge;
  readonly mine: (own: string) => Promise<Mine | undefined>;
  /** Ends everything: no mark, no element and no listener stays. */
  readonly signal: AbortSignal;
}

export interface Reader {
  readonly findings: () => readonly Finding[];
  /** Opens the card of a finding, by its place in the list. */
  readonly show: (index: number) => void;
}

/** Reads a page, marks it, and keeps the marks true while the page changes. */
export function readAndMark(page: Document, outside: Outside): Reader {
  const { signal } = outside;
  const find = documentReader(page, outside.judge);
  const hidden = new Set<string>();
  let view: View = {
    findings: [],
    open: undefined,
    mine: undefined,
    bar: true,
    lang: outside.lang,
  };
  const surface: Surface = surfaceOf(page, {
    step: (by) => step(by),
    close: () => close(),
    closeBar: () => change({ bar: false }),
    hide(finding) {
      hidden.add(finding.key);
      close();
      read();
    },
  });

  function change(some: Partial<View>): void {
    const before = view.findings.length;
    view = { ...view, ...some };
    paint(view.findings, view.open);
    surface.show(view);
    if (view.findings.length !== before) outside.count(view.findings.length);
  }

  async function read(): Promise<void> {
    const found = await find();
    if (!found || signal.aborted) return;
    const findings = found.filter(({ key }) => !hidden.has(key));
    if (findings.length === 0 && view.findings.length === 0) return;
    const still = findings.find(({ key }) => key === view.open?.key);
    if (view.open && !still) close();
    change({ findings, open: still });
  }

  function open(finding: Finding): void {
    change({ open: finding, mine: undefined });
    surface.place(finding.range);
    surface.takeFocus();
    if (!finding.mark.own) return;
    outside.mine(finding.mark.own).then((mine) => {
      if (!mine || view.open?.key !== finding.key) return;
      change({ mine });
      surface.place(view.open.range);
    });
  }

  function close(): void {
    if (!view.open) return;
    change({ open: undefined, mine: undefined });
  }

  function reveal(finding: Finding): void {
    const { startContainer } = finding.range;
    const element = startContainer.parentElement;
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    open(finding);
  }

  function step(by: 1 | -1): void {
    const { findings } = view;
    const at = findings.findIndex(({ key }) => key === view.open?.key);
    const from = at < 0 && by < 0 ? 0 : at;
    const next = findings[(from + by + findings.length) % findings.length];
    if (next) reveal(next);
  }

  function onClick(event: MouseEvent): void {
    if (!event.isTrusted || event.button !== 0 || !page.getSelection()?.isCollapsed) return;
    const finding = findAt(view.findings, event);
    if (finding) open(finding);
  }

  // What an earlier self left painted when an update ended it.
  paint([], undefined);
  page.addEventListener('click', onClick, { signal });
  onSettled(page, surface.host, read, signal);
  // Back from another page, the marks stand still; the button of the toolbar has forgotten them.
  page.defaultView?.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (persisted) outside.count(view.findings.length);
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    paint([], undefined);
    surface.remove();
  });
  if (page.hidden) {
    const once = { once: true, signal };
    page.addEventListener('visibilitychange', read, once);
  } else read();

  return {
    findings: () => view.findings,
    show(index) {
      const finding = view.findings[index];
      if (finding) reveal(finding);
    },
  };
}
