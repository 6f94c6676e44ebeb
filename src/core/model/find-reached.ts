import { addBits, setBit, type Bits } from './id-set.js';

const NOTHING: Bits = new Uint32Array(0);

/**
 * For each node of a graph the nodes that edges lead to, at any depth; those of a circle reach each other and themselves. In
 * time linear in edges, without recursion: nothing of a file decides how deep a stack grows (Tarjan's circles, from the last on).
 * @param own what a node brings along, for itself and for those that lead to it
 */
export function findReached(
  edges: readonly (readonly number[])[],
  own: readonly Bits[] = [],
): readonly Bits[] {
  const reached: Bits[] = [];
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
        const bits = unite(circle, edges, reached, own);
        for (const member of circle) reached[member] = bits;
      } else if (order[to] === 0) enter(to);
      else if (!reached[to]) lower(lowest, node, order[to] as number);
    }
  }
  return reached;
}

function lower(numbers: Uint32Array, at: number, value: number): void {
  if (value < (numbers[at] as number)) numbers[at] = value;
}

/** What the nodes of one circle reach: all that their edges lead to, and what that reaches. */
function unite(
  circle: readonly number[],
  edges: readonly (readonly number[])[],
  reached: readonly (Bits | undefined)[],
  own: readonly Bits[],
): Bits {
  const [first = 0] = circle;
  if (circle.every((node) => edges[node]?.length === 0)) return own[first] ?? NOTHING;
  const bits = new Uint32Array((edges.length + 31) >> 5);
  for (const node of circle) {
    addBits(bits, own[node] ?? NOTHING);
    for (const to of edges[node] as readonly number[]) {
      setBit(bits, to);
      addBits(bits, reached[to] ?? NOTHING);
    }
  }
  return bits;
}
