const told = new Set<string>();

/** Says in the console, once, that what a page has set cannot be used. @param name of what was set, as the page calls it */
export function warnOnce(name: string): void {
  if (!told.has(name)) console.warn(`<vendor-disclosure>: "${name}" cannot be used.`);
  told.add(name);
}
