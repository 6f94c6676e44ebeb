/** A row or a column: one kind, or a group of kinds, which asks for any of them. */
export interface AxisItem {
  readonly id: string;
  /** What it asks of its facet: values that are selected together. */
  readonly values: readonly string[];
  readonly name: string;
  /** What it can be opened into; none for a kind by itself. */
  readonly kinds: readonly AxisItem[];
}

export interface AxisPlace {
  readonly item: AxisItem;
  /** The group it stands in, where it is one of its kinds. */
  readonly group?: AxisItem | undefined;
}

/** Items in order, those that are opened followed by their kinds. */
export function openAxis(items: readonly AxisItem[], opened: ReadonlySet<string>): readonly AxisPlace[] {
  return items.flatMap((item): AxisPlace[] => [
    { item },
    ...(opened.has(item.id) ? item.kinds.map((kind) => ({ item: kind, group: item })) : []),
  ]);
}
