import type { Verdict } from '../../core/claims/mark.ts';
import type { Finding } from './finding.ts';

const VERDICTS: readonly Verdict[] = ['a-jour', 'perime', 'errone', 'depend'];

const nameOf = (verdict: Verdict | 'ouvert') => `quotite-${verdict}`;

/** Paints over the page without touching its nodes. Where a browser cannot, the bar still lists all. */
export function paint(findings: readonly Finding[], open: Finding | undefined): void {
  if (!('highlights' in CSS)) return;
  for (const verdict of VERDICTS) {
    const ranges = findings
      .filter(({ mark }) => mark.verdict === verdict)
      .map(({ range }) => range);
    show(nameOf(verdict), ranges);
  }
  show(nameOf('ouvert'), open ? [open.range] : []);
}

function show(name: string, ranges: readonly Range[]): void {
  if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges));
  else CSS.highlights.delete(name);
}
