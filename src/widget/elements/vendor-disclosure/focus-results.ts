/** Gives the focus to the count, which says what there is; where there is none, to the title. Returns what it says. */
export function focusResults(root: ParentNode): string | undefined {
  const place =
    root.querySelector<HTMLElement>('[part=count]') ?? root.querySelector<HTMLElement>('[part=title]');
  place?.focus();
  return place?.textContent.trim();
}
