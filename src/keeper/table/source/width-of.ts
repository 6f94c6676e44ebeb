/** How many cells the longest of rows has. There may be more rows than a call takes arguments. */
export const widthOf = (rows: readonly (readonly unknown[])[]): number =>
  rows.reduce((width, row) => Math.max(width, row.length), 0);
