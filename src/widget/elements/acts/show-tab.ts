/** Brings the selected tab into sight: on a narrow screen the row scrolls. Scrolling it by itself never moves the page. */
export function showTab(root: ParentNode): void {
  const row = root.querySelector('[role=tablist]');
  const tab = row?.querySelector('[aria-selected=true]');
  if (!row || !tab) return;
  const [box, frame] = [tab.getBoundingClientRect(), row.getBoundingClientRect()];
  row.scrollBy({ left: box.left + box.width / 2 - frame.left - frame.width / 2 });
}
