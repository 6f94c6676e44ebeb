import type MiniSearch from 'minisearch';
import type { FoundSection } from '../search/search-options.js';

const SHOWN = 8;
/** Screen readers hear the count once typing rests. */
const REST = 500;

/** Makes the search field of a page work. Index and engine come once the field is focused. */
export function startSearch(): void {
  const form = document.querySelector<HTMLFormElement>('form.search');
  const field = form?.querySelector('input');
  const panel = form?.querySelector<HTMLElement>('.found');
  const status = form?.querySelector<HTMLElement>('[role=status]');
  if (!form || !field || !panel || !status) return;
  const root = form.dataset['root'] ?? '';
  let index: Promise<MiniSearch> | undefined;
  let timer = 0;

  const load = (): Promise<MiniSearch> => {
    index ??= import('./load-index.js').then(({ loadIndex }) => loadIndex(`${root}assets/search.json`));
    index.catch(() => (index = undefined));
    return index;
  };
  const show = async (): Promise<void> => {
    const text = field.value.trim();
    panel.hidden = text === '';
    clearTimeout(timer);
    if (text === '') {
      panel.replaceChildren();
      status.textContent = '';
      return;
    }
    let words: string;
    try {
      const found = (await load()).search(text) as unknown as readonly FoundSection[];
      if (field.value.trim() !== text) return;
      words = countOf(found.length, text);
      panel.replaceChildren(countLine(words), listOf(found.slice(0, SHOWN), root));
    } catch {
      words = 'The search could not be loaded.';
      panel.replaceChildren(countLine(words));
    }
    timer = window.setTimeout(() => (status.textContent = words), REST);
  };

  field.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
  field.addEventListener('input', () => void show());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    panel.querySelector('a')?.focus();
  });
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    field.value = '';
    field.focus();
    void show();
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget && !form.contains(relatedTarget as Node)) panel.hidden = true;
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (!form.contains(target as Node)) panel.hidden = true;
  });
  field.addEventListener('focus', () => (panel.hidden = field.value.trim() === ''));
  // A browser may have kept what was typed before the page was loaded again.
  if (field.value) void show();
}

function countOf(count: number, text: string): string {
  if (count === 0) return `Nothing in the documentation has “${text}”.`;
  const shown = count > SHOWN ? `; the first ${SHOWN}` : '';
  return count === 1 ? '1 section' : `${count} sections${shown}`;
}

function countLine(words: string): HTMLElement {
  const line = document.createElement('p');
  line.textContent = words;
  return line;
}

function listOf(found: readonly FoundSection[], root: string): HTMLElement {
  const list = document.createElement('ol');
  for (const { title, page, address, lead } of found) {
    const link = document.createElement('a');
    link.href = root + address;
    link.textContent = title;
    const place = document.createElement('span');
    place.textContent = page === title ? '' : page;
    const text = document.createElement('p');
    text.textContent = lead;
    const item = document.createElement('li');
    item.append(link, ' ', place, text);
    list.append(item);
  }
  return list;
}
