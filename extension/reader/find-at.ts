import type { Finding } from './finding.ts';

/** Fingers and mice miss thin text by a little. */
const NEAR = 3;

/** Whether an element is where the words are, rather than a menu or a dialog that lies over them. */
function isAt(target: EventTarget | null, { commonAncestorContainer: words }: Range): boolean {
  return target instanceof Node && (target.contains(words) || words.contains(target));
}

/** The finding under a press of the mouse. */
export function findAt(
  findings: readonly Finding[],
  { clientX: x, clientY: y, target }: MouseEvent,
): Finding | undefined {
  const holds = ({ left, right, top, bottom }: DOMRect) =>
    x >= left - NEAR && x <= right + NEAR && y >= top - NEAR && y <= bottom + NEAR;
  return findings.find(
    ({ range }) => isAt(target, range) && [...range.getClientRects()].some(holds),
  );
}
