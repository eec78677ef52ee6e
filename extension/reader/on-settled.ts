/** How long a page must be still before it is read again, and how long it may keep us waiting. */
const STILL_MS = 400;
const LONGEST_MS = 3000;

/** Calls back once a visible page has changed and come to rest; ignores changes made by `own`. */
export function onSettled(
  page: Document,
  own: Node,
  callback: () => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let changedAt = 0;
  const due = () => {
    timer = undefined;
    if (page.hidden || signal.aborted) return;
    changedAt = 0;
    callback();
  };
  const wait = () => {
    clearTimeout(timer);
    const now = performance.now();
    changedAt ||= now;
    timer = setTimeout(due, Math.max(0, Math.min(STILL_MS, changedAt + LONGEST_MS - now)));
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
