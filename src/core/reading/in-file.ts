/** Places in the file of what was left out of lists, in order, by pointer of the list. */
export type Gaps = Map<string, readonly number[]>;

/** A pointer as the file has it: indices counted with the parts left out. */
export function inFile(pointer: string, gaps: Gaps): string {
  let place = '';
  for (const key of pointer.split('/').slice(1)) {
    const gone = gaps.get(place);
    place += `/${gone ? skip(Number(key), gone) : key}`;
  }
  return place;
}

/** @param gone in order, so that the number of those before an index is found by halving */
function skip(index: number, gone: readonly number[]): number {
  let low = 0;
  let high = gone.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((gone[middle] as number) - middle <= index) low = middle + 1;
    else high = middle;
  }
  return index + low;
}
