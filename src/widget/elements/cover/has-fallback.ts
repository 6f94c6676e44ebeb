/** Whether a page has put content of its own inside, to be shown until there is a list. */
export function hasFallback(host: Element): boolean {
  return [...host.children].some((child) => child.slot === '' && child.localName !== 'script');
}
