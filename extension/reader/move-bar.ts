import type { Settings } from '../settings.ts';

/** Where a bar stands, as shares of the room that the window leaves it. */
export type Place = Pick<Settings, 'x' | 'y'>;

const EDGE = 8;
const STRIDE = 0.1;

const share = (at: number): number => Math.min(1, Math.max(0, at));

/** The place of a bar whose corner is wanted at a point of the window. */
export function placeAt(bar: Element, left: number, top: number): Place {
  const { clientWidth, clientHeight } = bar.ownerDocument.documentElement;
  const { width, height } = bar.getBoundingClientRect();
  const room = (whole: number, taken: number) => Math.max(1, whole - taken - 2 * EDGE);
  return {
    x: share((left - EDGE) / room(clientWidth, width)),
    y: share((top - EDGE) / room(clientHeight, height)),
  };
}

const STRIDES: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-STRIDE, 0],
  ArrowRight: [STRIDE, 0],
  ArrowUp: [0, -STRIDE],
  ArrowDown: [0, STRIDE],
};

/** Where an arrow of the keyboard takes a bar; undefined for any other key. */
export function placeBy(key: string, { x, y }: Place): Place | undefined {
  const by = STRIDES[key];
  return by && { x: share(x + by[0]), y: share(y + by[1]) };
}

/** The next corner, as a clock goes: for those who can press, and neither drag nor type. */
export function nextCorner({ x, y }: Place): Place {
  if (y > 0.5) return x > 0.5 ? { x: 0, y: 1 } : { x: 0, y: 0 };
  return x > 0.5 ? { x: 1, y: 1 } : { x: 1, y: 0 };
}
