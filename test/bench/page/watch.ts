import type { LongTasks } from './widget.js';

interface Phase {
  readonly name: string;
  readonly start: number;
}

/** Notes tasks of more than 50 ms and shifts of the layout from the start of the page on. */
export class Watch {
  readonly #tasks: PerformanceEntry[] = [];
  readonly #phases: Phase[] = [{ name: 'loading', start: 0 }];
  #shift = 0;
  readonly #longTasks = new PerformanceObserver((list) => this.#tasks.push(...list.getEntries()));
  readonly #shifts = new PerformanceObserver((list) => this.#addShifts(list.getEntries()));

  constructor() {
    this.#longTasks.observe({ type: 'longtask', buffered: true });
    this.#shifts.observe({ type: 'layout-shift', buffered: true });
  }

  startPhase(name: string): void {
    this.#phases.push({ name, start: performance.now() });
  }

  /** The sum of all shifts so far. */
  layoutShift(): number {
    this.#addShifts(this.#shifts.takeRecords());
    return this.#shift;
  }

  longTasks(): readonly LongTasks[] {
    this.#tasks.push(...this.#longTasks.takeRecords());
    return this.#phases.map(({ name, start }, index) => {
      const end = this.#phases[index + 1]?.start ?? Infinity;
      const durations = this.#tasks
        .filter(({ startTime }) => startTime >= start && startTime < end)
        .map(({ duration }) => duration);
      return { phase: name, count: durations.length, longest: Math.max(0, ...durations) };
    });
  }

  #addShifts(entries: readonly PerformanceEntry[]): void {
    for (const entry of entries) this.#shift += (entry as PerformanceEntry & { value: number }).value;
  }
}
