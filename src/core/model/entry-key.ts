/** What tells an entry from all others, in addresses and in `changes`: `VENDOR/DISCLOSURE`. Ids hold no slash. */
export function entryKey(vendor: string, disclosure: string): string {
  return `${vendor}/${disclosure}`;
}
