const GAP = 8;

/** Scrolls the page until the card no longer covers the words, where the window is too narrow for both. */
export function uncover(card: HTMLElement, range: Range): void {
  const words = range.getBoundingClientRect();
  const { top, left, right, bottom } = card.getBoundingClientRect();
  const covers =
    words.bottom > top && words.top < bottom && words.right > left && words.left < right;
  if (covers)
    card.ownerDocument.defaultView?.scrollBy({
      top: words.bottom - top + GAP,
      behavior: 'instant',
    });
}

/** Keeps a stretch of a size within the room, at or near where it is wanted. */
const within = (at: number, size: number, room: number): number =>
  Math.max(GAP, Math.min(at, room - size - GAP));

/** To the right of the words, to their left, or where least is lost. */
function beside({ left, right }: DOMRect, wanted: number, room: number): number {
  if (room - right >= wanted) return right + GAP;
  return left >= wanted ? left - wanted + GAP : room;
}

/**
 * Puts the card by the words it is about, within the window: below them, above, or beside, wherever
 * it does not cover them. Words out of sight leave it at the bottom right.
 */
export function placeCard(card: HTMLElement, range: Range): void {
  const { clientWidth, clientHeight } = card.ownerDocument.documentElement;
  const { offsetWidth: width, offsetHeight: height } = card;
  const words = range.getBoundingClientRect();
  const seen = words.width > 0 && words.bottom > 0 && words.top < clientHeight;
  const below = words.bottom + GAP;
  const above = words.top - GAP - height;
  let left = words.left;
  let top = below;
  if (!seen) {
    left = clientWidth;
    top = clientHeight;
  } else if (below + height + GAP > clientHeight) {
    top = above >= GAP ? above : words.top;
    if (above < GAP) left = beside(words, width + 2 * GAP, clientWidth);
  }
  card.style.setProperty('--left', `${within(left, width, clientWidth)}px`);
  card.style.setProperty('--top', `${within(top, height, clientHeight)}px`);
}
