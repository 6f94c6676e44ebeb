import { scrollerOf } from '../shared/scroller-of.js';

/** A page that has kept its size for this long after a return has settled, in ms. */
const SETTLED_AFTER = 3000;
/** What heights are rounded by, in px. */
const SLACK = 2;

/**
 * Holds a row where it is until the page has settled, though more comes above it: not every engine keeps what is in sight where it is.
 * @param bring brings the reader there again, and says which row it was
 * @param letGo called where somebody else has scrolled, such as a reader by the scroll bar, which no press or key tells of
 */
export async function holdPlace(
  host: HTMLElement,
  bring: () => Promise<HTMLElement | undefined>,
  letGo: () => void,
): Promise<void> {
  let row: HTMLElement | undefined;
  let left: Standing | undefined;
  const look = (): void => {
    if (row?.isConnected && left && !isOfEngine(left, standingOf(row))) letGo();
  };
  const again = async (): Promise<void> => {
    // Of scrolling is told a frame later.
    look();
    row = await bring();
    left = row && standingOf(row);
  };
  await again();
  document.addEventListener('scroll', look, { capture: true, passive: true });
  let pushed: ResizeObserver | undefined;
  await new Promise<void>((settle) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(settle, SETTLED_AFTER);
    };
    wait();
    pushed = new ResizeObserver(() => {
      wait();
      // Not at once: rows that are drawn then would make sizes change again before they are told.
      requestAnimationFrame(() => void again());
    });
    for (const grows of [host, document.body]) pushed.observe(grows);
  });
  document.removeEventListener('scroll', look, { capture: true });
  pushed?.disconnect();
}

interface Standing {
  /** How far what it stands in is scrolled, in px. */
  readonly scrolled: number;
  /** How far below the start of that, in px. */
  readonly at: number;
  readonly isAtEnd: boolean;
}

function standingOf(row: HTMLElement): Standing {
  const box = scrollerOf(row);
  const page = document.scrollingElement ?? document.documentElement;
  const scrolled = scrollY + (box?.scrollTop ?? 0);
  const { scrollTop, scrollHeight, clientHeight } = box ?? page;
  return {
    scrolled,
    at: row.getBoundingClientRect().top + scrolled,
    isAtEnd: scrollTop + clientHeight >= scrollHeight - SLACK,
  };
}

/** An engine scrolls as far as what is in sight was pushed, or a part of it; and back to the end of what has become shorter. */
function isOfEngine(before: Standing, { scrolled, at, isAtEnd }: Standing): boolean {
  const by = scrolled - before.scrolled;
  const pushed = at - before.at;
  return (
    Math.abs(by) <= SLACK || Math.abs(pushed - by) <= SLACK || by * (pushed - by) > 0 || (by < 0 && isAtEnd)
  );
}
