/** The next record with findings after one, the first again after the last; undefined where no other has any. */
export function nextFound(groups: ReadonlyMap<number, unknown>, at: number): number | undefined {
  const others = [...groups.keys()].filter((one) => one !== at).sort((a, b) => a - b);
  return others.find((one) => one > at) ?? others[0];
}
