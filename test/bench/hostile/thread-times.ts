// How long the thread of a page worked without a pause, in time of that thread: what other programs do meanwhile is none of it.
import { readdirSync, readFileSync } from 'node:fs';

/** What a task of a page is called in a trace of Chromium. */
interface TraceEvent {
  readonly name: string;
  readonly cat?: string;
  readonly pid: number;
  readonly tid: number;
  /** µs */
  readonly ts: number;
  /** Of its thread, in µs. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

export const TRACED = ['toplevel', 'blink.user_timing', '__metadata'];

/** What marks of steps begin with. */
export const MARK = 'step: ';

/**
 * The longest task of the main thread within each step, in ms. A step begins where the page marks it; a browser has pages of its own, which
 * mark nothing.
 * @param first the step before all marks
 */
export function longestTasks(trace: Uint8Array, first: string): Record<string, number> {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const placeOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const isMain = ({ name, args }: TraceEvent): boolean =>
    name === 'thread_name' && args?.name === 'CrRendererMain';
  const marked = traceEvents.filter(({ name }) => name.startsWith(MARK));
  const pids = new Set(marked.map(({ pid }) => pid));
  const mains = new Set(traceEvents.filter((event) => isMain(event) && pids.has(event.pid)).map(placeOf));
  const marks = marked
    .map(({ name, ts }) => ({ step: name.slice(MARK.length), ts }))
    .sort((a, b) => a.ts - b.ts);
  const longest: Record<string, number> = {};
  for (const event of traceEvents) {
    if (event.cat !== 'toplevel' || event.tdur === undefined || !mains.has(placeOf(event))) continue;
    // A task that sets a mark belongs to the step before it.
    const step = marks.findLast(({ ts }) => ts <= event.ts)?.step ?? first;
    longest[step] = Math.max(longest[step] ?? 0, event.tdur / 1000);
  }
  return longest;
}

/** What processes are called in which pages live, where no trace can be had; the system cuts names. */
const PAGES = /^(Web Content|Isolated Web Co|WebKitWebProces)/;

interface Sample {
  /** Since 1970, in ms. */
  readonly at: number;
  /** Of each process's main thread so far, in ms. */
  readonly worked: ReadonlyMap<number, number>;
}

/** Notes how long the main threads of pages that this process has opened have worked, as Linux tells. */
export class ThreadClock {
  readonly #samples: Sample[] = [];
  readonly #timers: readonly ReturnType<typeof setInterval>[];
  #pids = pagesOf(process.pid);

  constructor() {
    // A browser may put a page into another process as it goes somewhere.
    const look = (): void => void (this.#pids = pagesOf(process.pid));
    this.#timers = [setInterval(() => this.#note(), 5), setInterval(look, 1000)];
  }

  /** The longest of these times in time of a thread, in ms. @param gaps since 1970, in ms */
  longestOf(gaps: readonly (readonly [number, number])[]): number {
    return Math.max(0, ...gaps.map((gap) => this.#workedIn(gap)));
  }

  stop(): void {
    this.#timers.forEach(clearInterval);
  }

  #note(): void {
    const worked = new Map<number, number>();
    for (const pid of this.#pids) {
      const [time] = read(`/proc/${pid}/task/${pid}/schedstat`).split(' ');
      worked.set(pid, Number(time) / 1e6);
    }
    this.#samples.push({ at: Date.now(), worked });
  }

  #workedIn([from, to]: readonly [number, number]): number {
    const start = this.#samples.findLast(({ at }) => at <= from) ?? this.#samples[0];
    const end = this.#samples.find(({ at }) => at >= to) ?? this.#samples.at(-1);
    if (!start || !end) return 0;
    // No more than the time that went by, whatever the samples lie apart.
    const times = [...end.worked].map(([pid, time]) => time - (start.worked.get(pid) ?? 0));
    return Math.min(to - from, Math.max(0, ...times));
  }
}

function pagesOf(ancestor: number): readonly number[] {
  const all = readdirSync('/proc').map(Number).filter(Boolean);
  const parents = new Map(
    all.map((pid) => [pid, Number(/^PPid:\t(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1])]),
  );
  const isOurs = (pid: number): boolean => {
    for (let one: number | undefined = pid; one; one = parents.get(one)) if (one === ancestor) return true;
    return false;
  };
  return all.filter((pid) => PAGES.test(read(`/proc/${pid}/comm`)) && isOurs(pid));
}

/** A process may be gone. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
