import type { Finding } from './finding.ts';

/** Fingers and mice miss thin text by a little. */
const NEAR = 3;

/** The finding under a point of the window. */
export function findAt(findings: readonly Finding[], x: number, y: number): Finding | undefined {
  const holds = ({ left, right, top, bottom }: DOMRect) =>
    x >= left - NEAR && x <= right + NEAR && y >= top - NEAR && y <= bottom + NEAR;
  return findings.find(({ range }) => [...range.getClientRects()].some(holds));
}
