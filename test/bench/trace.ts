export const TRACED = ['devtools.timeline', 'v8', '__metadata'] as const;

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** µs */
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly name?: string };
}

const KINDS: Readonly<Record<string, RegExp>> = {
  script:
    /^(FunctionCall|EvaluateScript|RunMicrotasks|EventDispatch|TimerFire|FireAnimationFrame|FireIdleCallback|HandlePostMessage|V8\.(?!GC)|v8\.)/,
  'garbage collection': /^(MinorGC|MajorGC|V8\.GC|BlinkGC)/,
  // Not to be told apart: what is inside of a container that is queried for its size gets its style while it is laid out.
  'style and layout': /^(UpdateLayoutTree|Layout|IntersectionObserverController)/,
  paint: /^(PrePaint|Paint|Layerize|Commit|UpdateLayer|CompositeLayers|HitTest)/,
};

export interface KindTime {
  readonly kind: string;
  /** ms */
  readonly time: number;
  readonly share: number;
}

/** How long the page's main thread did what: each event counts without those inside of it. */
export function timeByKind(trace: Buffer): readonly KindTime[] {
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { traceEvents: TraceEvent[] };
  const events = mainThread(traceEvents);
  const times = new Map<string, number>();
  const add = (kind: string, time: number): void => {
    times.set(kind, (times.get(kind) ?? 0) + time / 1000);
  };
  const open: { end: number; kind: string }[] = [];
  for (const { name, ts, dur = 0 } of events) {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= ts) open.pop();
    const outer = open.at(-1);
    // What has no kind of its own is part of what it is in.
    const kind = Object.keys(KINDS).find((one) => KINDS[one]?.test(name)) ?? outer?.kind ?? 'other';
    if (outer) add(outer.kind, -dur);
    add(kind, dur);
    open.push({ end: ts + dur, kind });
  }
  const sum = [...times.values()].reduce((a, b) => a + b, 0);
  return [...times]
    .map(([kind, time]) => ({ kind, time, share: time / sum }))
    .sort((a, b) => b.time - a.time);
}

/** The events with a duration of the main thread that did most, outer ones first. */
function mainThread(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const threads = new Map<string, TraceEvent[]>();
  for (const { name, ph, pid, tid, args } of events) {
    if (ph === 'M' && name === 'thread_name' && args?.name === 'CrRendererMain')
      threads.set(`${pid} ${tid}`, []);
  }
  for (const event of events) {
    if (event.ph === 'X') threads.get(`${event.pid} ${event.tid}`)?.push(event);
  }
  const [most = []] = [...threads.values()].sort((a, b) => b.length - a.length);
  return most.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
}
