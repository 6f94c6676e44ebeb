/** A cell by the places of its row and its column. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * Where a key leads from a cell: arrows by one, Home and End to the ends of the row, with Ctrl or Command of the table, Page Up
 * and Page Down to the ends of the column. Undefined where it leads nowhere.
 * @param columns how many rows and columns can be reached
 */
export function moveInTable(
  { key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>,
  { row, column }: CellPlace,
  { rows, columns }: { readonly rows: number; readonly columns: number },
  isRightToLeft: boolean,
): CellPlace | undefined {
  const whole = ctrlKey || metaKey;
  const forth = isRightToLeft ? -1 : 1;
  const wanted: Readonly<Record<string, CellPlace>> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowRight: { row, column: column + forth },
    ArrowLeft: { row, column: column - forth },
    Home: { row: whole ? 0 : row, column: 0 },
    End: { row: whole ? rows - 1 : row, column: columns - 1 },
    PageUp: { row: 0, column },
    PageDown: { row: rows - 1, column },
  };
  const to = wanted[key];
  if (!to || (whole && key.startsWith('Arrow'))) return undefined;
  const isInside = to.row >= 0 && to.row < rows && to.column >= 0 && to.column < columns;
  return isInside ? to : undefined;
}

/** The place of the cell that an element is in. */
export function placeOf(element: Element): CellPlace | undefined {
  const { row, column } = (element.closest<HTMLElement>('.cell')?.dataset ?? {}) as Record<string, string>;
  return row === undefined ? undefined : { row: Number(row), column: Number(column) };
}
