const GAP = 8;

/** Puts the card by the words it is about: below them, else above, always within the window. */
export function placeCard(card: HTMLElement, range: Range): void {
  const { clientWidth: width, clientHeight: height } = card.ownerDocument.documentElement;
  const words = [...range.getClientRects()].find((rect) => rect.width > 0);
  const { offsetWidth, offsetHeight } = card;
  const seen = words && words.bottom > 0 && words.top < height;
  const left = words?.left ?? width;
  const below = (words?.bottom ?? 0) + GAP;
  const above = (words?.top ?? 0) - GAP - offsetHeight;
  const top = !seen ? height : below + offsetHeight > height && above >= 0 ? above : below;
  const within = (at: number, size: number, room: number) =>
    Math.max(GAP, Math.min(at, room - size - GAP));
  card.style.setProperty('--left', `${within(left, offsetWidth, width)}px`);
  card.style.setProperty('--top', `${within(top, offsetHeight, height)}px`);
}
