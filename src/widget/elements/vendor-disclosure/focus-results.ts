/** Gives the focus to the count, which says what there is; where there is none, to the title. */
export function focusResults(root: ParentNode): void {
  const count = root.querySelector<HTMLElement>('[part=count]');
  (count ?? root.querySelector<HTMLElement>('[part=title]'))?.focus();
}
