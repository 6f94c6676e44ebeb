/** What stands before the name of a setting in the address: other parameters are those of the list itself. */
const PREFIX = 'set-';

/** The settings that an address names. @param hash a fragment, with or without `#` */
export function readSettingsAddress(hash: string): ReadonlyMap<string, string> {
  const all = [...new URLSearchParams(hash.replace(/^#/, ''))];
  return new Map(
    all
      .filter(([name]) => name.startsWith(PREFIX))
      .map(([name, value]) => [name.slice(PREFIX.length), value]),
  );
}

/** The fragment with these settings in the place of those it had; what is not ours stays. */
export function writeSettingsAddress(hash: string, settings: ReadonlyMap<string, string>): string {
  const others = [...new URLSearchParams(hash.replace(/^#/, ''))].filter(
    ([name]) => !name.startsWith(PREFIX),
  );
  const own = [...settings].map(([name, value]) => [`${PREFIX}${name}`, value]);
  const text = new URLSearchParams([...others, ...own]).toString();
  return text && `#${text}`;
}
