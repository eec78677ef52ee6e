/** How long a page must be still before it is read again, and how long it may keep us waiting. */
const STILL_MS = 400;
const LONGEST_MS = 3000;
/** A page that never rests is read less and less often. */
const RAREST_MS = 60_000;
/** What takes long to read is left in peace for so many times as long. */
const REST = 10;

/** Calls back once a visible page has changed and come to rest; ignores changes made by `own`. */
export function onSettled(
  page: Document,
  own: Node,
  callback: () => Promise<void>,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let changedAt = 0;
  let longest = LONGEST_MS;
  let cost = 0;
  const due = async (restless: boolean) => {
    timer = undefined;
    if (page.hidden || signal.aborted) return;
    changedAt = 0;
    longest = restless ? Math.min(longest * 2, RAREST_MS) : LONGEST_MS;
    const start = performance.now();
    await callback();
    cost = performance.now() - start;
  };
  const wait = () => {
    clearTimeout(timer);
    const now = performance.now();
    changedAt ||= now;
    const still = Math.max(STILL_MS, cost * REST);
    const left = changedAt + Math.max(longest, still) - now;
    timer = setTimeout(due, Math.max(0, Math.min(still, left)), left < still);
  };
  const observer = new MutationObserver((records) => {
    if (records.some((record) => !isOwn(record, own))) wait();
  });
  observer.observe(page, { childList: true, characterData: true, subtree: true });
  page.addEventListener(
    'visibilitychange',
    () => {
      if (!page.hidden && changedAt > 0) wait();
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

const isOwn = ({ addedNodes, removedNodes, type }: MutationRecord, own: Node): boolean =>
  type === 'childList' && [...addedNodes, ...removedNodes].every((node) => node === own);
