import { addBits, hasBit, setBit, type Bits } from './id-set.js';

const NOTHING: Bits = new Uint32Array(0);

/** By node the nodes that edges lead to, at any depth; and with these what they and the node itself bring along. */
interface Reached {
  readonly reached: readonly Bits[];
  readonly brought: readonly Bits[];
}

/**
 * Follows the edges of a graph; the nodes of a circle reach each other and themselves. In time linear in edges, without recursion:
 * nothing of a file decides how deep a stack grows (Tarjan's circles, from the last on). Each `yield` is a place to look at the clock.
 * @param own what a node brings along; default: nothing
 */
export function* findReached(
  edges: readonly (readonly number[])[],
  own: readonly Bits[] = [],
): Generator<void, Reached> {
  const reached: Bits[] = [];
  const brought: Bits[] = [];
  const order = new Uint32Array(edges.length);
  const lowest = new Uint32Array(edges.length);
  const next = new Uint32Array(edges.length);
  const path: number[] = [];
  const open: number[] = [];
  let count = 0;
  const enter = (node: number): void => {
    order[node] = lowest[node] = count += 1;
    path.push(node);
    open.push(node);
  };
  for (let root = 0; root < edges.length; root += 1) {
    if (order[root] === 0) enter(root);
    while (path.length > 0) {
      const node = path[path.length - 1] as number;
      const to = (edges[node] as readonly number[])[(next[node] as number)++];
      if (to === undefined) {
        path.pop();
        const before = path.at(-1);
        if (before !== undefined) lower(lowest, before, lowest[node] as number);
        if (lowest[node] !== order[node]) continue;
        const circle = open.splice(open.lastIndexOf(node));
        const bits = unite(circle, edges, { reached, brought }, own);
        for (const member of circle) [reached[member], brought[member]] = bits;
        yield;
      } else if (order[to] === 0) enter(to);
      else if (!reached[to]) lower(lowest, node, order[to] as number);
    }
  }
  return { reached, brought };
}

function lower(numbers: Uint32Array, at: number, value: number): void {
  if (value < (numbers[at] as number)) numbers[at] = value;
}

/** What the nodes of one circle reach: all that their edges lead to, and what that reaches; and with it what all these bring along. */
function unite(
  circle: readonly number[],
  edges: readonly (readonly number[])[],
  { reached, brought }: Reached,
  own: readonly Bits[],
): readonly [reached: Bits, brought: Bits] {
  const [first = 0] = circle;
  if (circle.every((node) => edges[node]?.length === 0)) return [NOTHING, own[first] ?? NOTHING];
  const size = (edges.length + 31) >> 5;
  const bits = new Uint32Array(size);
  const more = new Uint32Array(own.length > 0 ? size : 0);
  for (const node of circle) {
    addBits(more, own[node] ?? NOTHING);
    for (const to of edges[node] as readonly number[]) {
      // What is in already brought all that it reaches along.
      if (hasBit(bits, to)) continue;
      setBit(bits, to);
      addBits(bits, reached[to] ?? NOTHING);
      addBits(more, brought[to] ?? NOTHING);
    }
  }
  if (own.length > 0) addBits(more, bits);
  return [bits, more];
}
