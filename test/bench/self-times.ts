/** What of a CPU profile of the browser's protocol is looked at. */
export interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: {
      readonly functionName: string;
      readonly url: string;
      readonly lineNumber: number;
    };
  }[];
  readonly samples?: readonly number[];
  /** µs */
  readonly timeDeltas?: readonly number[];
}

export interface SelfTime {
  readonly name: string;
  /** ms */
  readonly time: number;
  /** Of all but idle time. */
  readonly share: number;
}

/** Functions of a CPU profile by the time spent in themselves, the most first. */
export function selfTimes({ nodes, samples = [], timeDeltas = [] }: Profile): readonly SelfTime[] {
  const names = new Map(
    nodes.map(({ id, callFrame: { functionName, url, lineNumber } }) => {
      const file = url.split('/').at(-1)?.split('?')[0];
      return [id, `${functionName || '(anonymous)'}${file ? ` ${file}:${lineNumber + 1}` : ''}`];
    }),
  );
  const times = new Map<string, number>();
  samples.forEach((id, index) => {
    const name = names.get(id) ?? '';
    times.set(name, (times.get(name) ?? 0) + (timeDeltas[index] ?? 0) / 1000);
  });
  times.delete('(idle)');
  const sum = [...times.values()].reduce((a, b) => a + b, 0);
  return [...times]
    .map(([name, time]) => ({ name, time, share: time / sum }))
    .sort((a, b) => b.time - a.time);
}
