/** How long we hold a page up at a stretch: half of the time between two pictures on a screen. */
const SLICE_MS = 8;

/** After what the page itself has to do. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Does a long work in slices; undefined when it was ended before its end. */
export async function calmly<T>(
  work: Generator<void, T>,
  signal: AbortSignal,
): Promise<T | undefined> {
  let until = performance.now() + SLICE_MS;
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() < until) continue;
    await pause();
    if (signal.aborted) return undefined;
    until = performance.now() + SLICE_MS;
  }
}
