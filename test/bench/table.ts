/** A table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '--:'))), ...rows.map(line), ''];
}

/** A time: as many digits as mean something. */
export function ms(value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return '–';
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

export function ratio(value: number, base: number | undefined): string {
  const share = base === undefined ? NaN : value / base;
  return Number.isNaN(share) ? '–' : `${share.toFixed(share >= 10 ? 0 : 1)}×`;
}

export const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(bytes >= 1e7 ? 0 : 1);
