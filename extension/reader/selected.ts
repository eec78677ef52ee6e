/** What is selected in a page, if anything. */
export function selectedIn(page: Document): Range | undefined {
  const selection = page.getSelection();
  return selection && !selection.isCollapsed && selection.rangeCount > 0
    ? selection.getRangeAt(0)
    : undefined;
}

/** Whether two stretches of a page have something in common. */
export const meet = (a: Range, b: Range): boolean =>
  a.compareBoundaryPoints(Range.END_TO_START, b) < 0 &&
  a.compareBoundaryPoints(Range.START_TO_END, b) > 0;
